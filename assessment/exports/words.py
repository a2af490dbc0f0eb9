"""The words that exports print around a report, in both languages; the report's own texts come with the report."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from assessment.kinds import KINDS
from assessment.text import Language, Text

NBSP = "\u00a0"

WORDS: Mapping[str, Text] = MappingProxyType(
    {
        "title": {"en": "Evaluation by blocks of competences", "fr": "Évaluation par blocs de compétences"},
        "status.proposal": {"en": "proposal", "fr": "proposition"},
        "status.official": {"en": "official", "fr": "officiel"},
        "purpose": {"en": "Purpose", "fr": "Finalité"},
        "purpose.formative": {
            "en": "Formative: counts for no certification",
            "fr": "Formative : ne vaut pas certification",
        },
        "purpose.certifying": {"en": "Certifying", "fr": "Certificative"},
        "purpose.demonstration": {"en": "Demonstration", "fr": "Démonstration"},
        "demonstration": {
            "en": "Demonstration: seats held by simulated actors",
            "fr": "Démonstration : sièges tenus par des acteurs simulés",
        },
        "candidate": {"en": "Candidate", "fr": "Candidat"},
        "exercise": {"en": "Exercise", "fr": "Exercice"},
        "scenario": {"en": "Scenario", "fr": "Scénario"},
        "framework": {"en": "Framework", "fr": "Référentiel"},
        "fingerprint": {"en": "fingerprint", "fr": "empreinte"},
        "made": {"en": "Issued", "fr": "Établi le"},
        "seats": {"en": "Seats held", "fr": "Sièges tenus"},
        "from": {"en": "from", "fr": "de"},
        "to": {"en": "to", "fr": "à"},
        "to_end": {"en": "the end", "fr": "la fin"},
        "no_seat": {"en": "None", "fr": "Aucun"},
        "summary": {"en": "Summary", "fr": "Synthèse"},
        "block": {"en": "Block", "fr": "Bloc"},
        "competence": {"en": "Competence", "fr": "Compétence"},
        "criterion": {"en": "Criterion", "fr": "Critère"},
        "critical": {"en": "critical", "fr": "critique"},
        "rules": {"en": "Rules", "fr": "Règles"},
        "level": {"en": "Level", "fr": "Niveau"},
        "grounds": {"en": "Grounds and evidence", "fr": "Motifs et preuves"},
        "outcome": {"en": "Outcome", "fr": "Résultat"},
        "mark": {"en": "Mark", "fr": "Note"},
        "mark.none": {"en": "no mark", "fr": "sans note"},
        "acquired": {"en": "Acquired", "fr": "Acquise"},
        "partially_acquired": {"en": "Partially acquired", "fr": "Partiellement acquise"},
        "not_acquired": {"en": "Not acquired", "fr": "Non acquise"},
        "not_observed": {"en": "Not observed", "fr": "Non observée"},
        "validated": {"en": "Validated", "fr": "Validé"},
        "not_validated": {"en": "Not validated", "fr": "Non validé"},
        "not_looked_for": {
            "en": "This exercise gave no recorded occasion to show this criterion.",
            "fr": "Cet exercice n’a donné aucune occasion enregistrée de montrer ce critère.",
        },
        "rule": {"en": "rule", "fr": "règle"},
        "decided.same": {"en": "Confirmed by", "fr": "Confirmé par"},
        "decided.other": {"en": "Set to {level} by", "fr": "Fixé à {level} par"},
        "undecided": {"en": "awaits the assessor’s decision", "fr": "en attente de la décision de l’évaluateur"},
        "added": {"en": "added by the assessor", "fr": "ajouté par l’évaluateur"},
        "turn": {"en": "turn", "fr": "tour"},
        "nothing_observed": {"en": "no criterion was observed", "fr": "aucun critère n’a été observé"},
        "too_few_criteria": {"en": "too few criteria were observed", "fr": "trop peu de critères ont été observés"},
        "too_few_kinds": {
            "en": "the evidence is of too few kinds",
            "fr": "les preuves sont de types trop peu nombreux",
        },
        "complementary": {
            "en": "Not a failure: a complementary test is proposed. Reason:",
            "fr": "Ce n’est pas un échec : une épreuve complémentaire est proposée. Motif :",
        },
        "blocked": {
            "en": "A critical criterion keeps this competence from being acquired:",
            "fr": "Un critère critique empêche l’acquisition de cette compétence :",
        },
        "failing": {"en": "Judged and not acquired:", "fr": "Évaluées et non acquises :"},
        "awaiting": {"en": "Still to be observed, not failed:", "fr": "Restent à observer, sans échec :"},
        "tests": {"en": "Tests of this block:", "fr": "Épreuves de ce bloc :"},
        "scale": {"en": "The scale", "fr": "L’échelle"},
        "rule_of_blocks": {
            "en": "A block is validated when every core competence is acquired and its mark is at least {mark}/{of}. "
            "Nothing makes up for a missing competence. What was not observed is never counted.",
            "fr": "Un bloc est validé lorsque chaque compétence essentielle est acquise et que sa note atteint "
            "{mark}/{of}. Rien ne compense une compétence manquante. Ce qui n’a pas été observé n’est jamais compté.",
        },
        "decided.count": {
            "en": "{decided} of {criteria} criteria decided by an assessor, {overruled} against the rules",
            "fr": "{decided} critères sur {criteria} tranchés par un évaluateur, dont {overruled} contre les règles",
        },
        "signature": {"en": "Assessor", "fr": "Évaluateur"},
        "signature.name": {"en": "Name and capacity", "fr": "Nom et qualité"},
        "signature.date": {"en": "Date", "fr": "Date"},
        "signature.sign": {"en": "Signature", "fr": "Signature"},
        "signature.about": {
            "en": "The rules propose; the assessor decides. This report carries no decision of a jury.",
            "fr": "Les règles proposent, l’évaluateur décide. Ce rapport ne vaut pas décision de jury.",
        },
        "log": {"en": "Log", "fr": "Journal"},
        "log.about": {
            "en": "Numbers after # are events of the exercise’s log, whose last record has this SHA-256:",
            "fr": "Les numéros précédés de # sont des événements du journal de l’exercice, dont voici le SHA-256"
            " final :",
        },
        "page": {"en": "Page", "fr": "Page"},
        "reason": {"en": "Reason", "fr": "Motif"},
        "proposed": {"en": "Proposed level", "fr": "Niveau proposé"},
        "final": {"en": "Level", "fr": "Niveau"},
        "decision": {"en": "Assessor’s reason", "fr": "Motif de l’évaluateur"},
        "decided_by": {"en": "Assessor", "fr": "Évaluateur"},
        "decided_at": {"en": "Decided at", "fr": "Décidé le"},
        "statement": {"en": "Statement", "fr": "Énoncé"},
        "events": {"en": "Events", "fr": "Événements"},
        "kinds": {"en": "Kinds of evidence", "fr": "Types de preuves"},
        "observed": {"en": "Criteria observed", "fr": "Critères observés"},
        "criteria": {"en": "Criteria", "fr": "Critères"},
        "acquired.count": {"en": "Competences acquired", "fr": "Compétences acquises"},
        "competences.count": {"en": "Competences", "fr": "Compétences"},
        "failing.codes": {"en": "Not acquired", "fr": "Non acquises"},
        "awaiting.codes": {"en": "To be observed", "fr": "À observer"},
        "yes": {"en": "yes", "fr": "oui"},
        "no": {"en": "no", "fr": "non"},
    }
)

_MONTHS: Mapping[Language, tuple[str, ...]] = {
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "fr": (
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
}


def word(key: str, language: Language) -> str:
    """One word or sentence; raises KeyError for an unknown key."""
    return WORDS[key][language]


def kind_name(kind: str, language: Language) -> str:
    """What a kind of evidence is called."""
    return KINDS[kind][language]


def number(value: float, language: Language, decimals: int = 1) -> str:
    """A number as it is written in that language: 13.2 or 13,2; a whole one without its zero."""
    text = f"{value:.{decimals}f}".rstrip("0").rstrip(".") if decimals else f"{value:.0f}"
    return text.replace(".", ",") if language == "fr" else text


def clock(milliseconds: int) -> str:
    """Time since the log began: 1:04:09."""
    minutes, seconds = divmod(milliseconds // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"


def day_and_hour(moment: datetime, language: Language) -> str:
    """A moment with its zone: 20 November 2026, 10:42 UTC; 20 novembre 2026, 10 h 42 UTC."""
    zone = moment.strftime("%Z") or moment.strftime("%z")
    month = _MONTHS[language][moment.month - 1]
    if language == "en":
        return f"{moment.day} {month} {moment.year}, {moment:%H:%M} {zone}".replace(" ", NBSP)
    day = "1er" if moment.day == 1 else str(moment.day)
    return f"{day} {month} {moment.year}, {moment.hour} h {moment:%M} {zone}".replace(" ", NBSP)

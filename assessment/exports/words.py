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
        "title": Text(en="Evaluation by blocks of competences", fr="Évaluation par blocs de compétences"),
        "status.proposal": Text(en="proposal", fr="proposition"),
        "status.official": Text(en="official", fr="officiel"),
        "purpose": Text(en="Purpose", fr="Finalité"),
        "purpose.formative": Text(
            en="Formative: counts for no certification", fr="Formative : ne vaut pas certification"
        ),
        "purpose.certifying": Text(en="Certifying", fr="Certificative"),
        "purpose.demonstration": Text(en="Demonstration", fr="Démonstration"),
        "demonstration": Text(
            en="Demonstration: seats held by simulated actors",
            fr="Démonstration : sièges tenus par des acteurs simulés",
        ),
        "candidate": Text(en="Candidate", fr="Candidat"),
        "exercise": Text(en="Exercise", fr="Exercice"),
        "scenario": Text(en="Scenario", fr="Scénario"),
        "framework": Text(en="Framework", fr="Référentiel"),
        "fingerprint": Text(en="fingerprint", fr="empreinte"),
        "made": Text(en="Issued", fr="Établi le"),
        "seats": Text(en="Seats held", fr="Sièges tenus"),
        "from": Text(en="from", fr="de"),
        "to": Text(en="to", fr="à"),
        "to_end": Text(en="the end", fr="la fin"),
        "no_seat": Text(en="None", fr="Aucun"),
        "summary": Text(en="Summary", fr="Synthèse"),
        "block": Text(en="Block", fr="Bloc"),
        "competence": Text(en="Competence", fr="Compétence"),
        "criterion": Text(en="Criterion", fr="Critère"),
        "critical": Text(en="critical", fr="critique"),
        "rules": Text(en="Rules", fr="Règles"),
        "level": Text(en="Level", fr="Niveau"),
        "grounds": Text(en="Grounds and evidence", fr="Motifs et preuves"),
        "outcome": Text(en="Outcome", fr="Résultat"),
        "mark": Text(en="Mark", fr="Note"),
        "mark.none": Text(en="no mark", fr="sans note"),
        "acquired": Text(en="Acquired", fr="Acquise"),
        "partially_acquired": Text(en="Partially acquired", fr="Partiellement acquise"),
        "not_acquired": Text(en="Not acquired", fr="Non acquise"),
        "not_observed": Text(en="Not observed", fr="Non observée"),
        "validated": Text(en="Validated", fr="Validé"),
        "not_validated": Text(en="Not validated", fr="Non validé"),
        "not_looked_for": Text(
            en="This exercise gave no recorded occasion to show this criterion.",
            fr="Cet exercice n’a donné aucune occasion enregistrée de montrer ce critère.",
        ),
        "rule": Text(en="rule", fr="règle"),
        "decided.same": Text(en="Confirmed by", fr="Confirmé par"),
        "decided.other": Text(en="Set to {level} by", fr="Fixé à {level} par"),
        "undecided": Text(en="awaits the assessor’s decision", fr="en attente de la décision de l’évaluateur"),
        "added": Text(en="added by the assessor", fr="ajouté par l’évaluateur"),
        "turn": Text(en="turn", fr="tour"),
        "nothing_observed": Text(en="no criterion was observed", fr="aucun critère n’a été observé"),
        "too_few_criteria": Text(en="too few criteria were observed", fr="trop peu de critères ont été observés"),
        "too_few_kinds": Text(en="the evidence is of too few kinds", fr="les preuves sont de types trop peu nombreux"),
        "complementary": Text(
            en="Not a failure: a complementary test is proposed. Reason:",
            fr="Ce n’est pas un échec : une épreuve complémentaire est proposée. Motif :",
        ),
        "blocked": Text(
            en="A critical criterion keeps this competence from being acquired:",
            fr="Un critère critique empêche l’acquisition de cette compétence :",
        ),
        "failing": Text(en="Judged and not acquired:", fr="Évaluées et non acquises :"),
        "awaiting": Text(en="Still to be observed, not failed:", fr="Restent à observer, sans échec :"),
        "tests": Text(en="Tests of this block:", fr="Épreuves de ce bloc :"),
        "scale": Text(en="The scale", fr="L’échelle"),
        "rule_of_blocks": Text(
            en="A block is validated when every core competence is acquired and its mark is at least {mark}/{of}. "
            "Nothing makes up for a missing competence. What was not observed is never counted.",
            fr="Un bloc est validé lorsque chaque compétence essentielle est acquise et que sa note atteint "
            "{mark}/{of}. Rien ne compense une compétence manquante. Ce qui n’a pas été observé n’est jamais compté.",
        ),
        "decided.count": Text(
            en="{decided} of {criteria} criteria decided by an assessor, {overruled} against the rules",
            fr="{decided} critères sur {criteria} tranchés par un évaluateur, dont {overruled} contre les règles",
        ),
        "signature": Text(en="Assessor", fr="Évaluateur"),
        "signature.name": Text(en="Name and capacity", fr="Nom et qualité"),
        "signature.date": Text(en="Date", fr="Date"),
        "signature.sign": Text(en="Signature", fr="Signature"),
        "signature.about": Text(
            en="The rules propose; the assessor decides. This report carries no decision of a jury.",
            fr="Les règles proposent, l’évaluateur décide. Ce rapport ne vaut pas décision de jury.",
        ),
        "log": Text(en="Log", fr="Journal"),
        "log.about": Text(
            en="Numbers after # are events of the exercise’s log, whose last record has this SHA-256:",
            fr="Les numéros précédés de # sont des événements du journal de l’exercice, dont voici le SHA-256 final :",
        ),
        "page": Text(en="Page", fr="Page"),
        "reason": Text(en="Reason", fr="Motif"),
        "proposed": Text(en="Proposed level", fr="Niveau proposé"),
        "final": Text(en="Level", fr="Niveau"),
        "decision": Text(en="Assessor’s reason", fr="Motif de l’évaluateur"),
        "decided_by": Text(en="Assessor", fr="Évaluateur"),
        "decided_at": Text(en="Decided at", fr="Décidé le"),
        "statement": Text(en="Statement", fr="Énoncé"),
        "events": Text(en="Events", fr="Événements"),
        "kinds": Text(en="Kinds of evidence", fr="Types de preuves"),
        "observed": Text(en="Criteria observed", fr="Critères observés"),
        "criteria": Text(en="Criteria", fr="Critères"),
        "acquired.count": Text(en="Competences acquired", fr="Compétences acquises"),
        "competences.count": Text(en="Competences", fr="Compétences"),
        "failing.codes": Text(en="Not acquired", fr="Non acquises"),
        "awaiting.codes": Text(en="To be observed", fr="À observer"),
        "yes": Text(en="yes", fr="oui"),
        "no": Text(en="no", fr="non"),
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
    return WORDS[key].said_in(language)


def kind_name(kind: str, language: Language) -> str:
    """What a kind of evidence is called."""
    return KINDS[kind].said_in(language)


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

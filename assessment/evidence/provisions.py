"""Words of provisions by which rules tell what a sentence lays down, in each language: a duty, its date, how it is checked.

They find form and no more: whether a duty is wise, lawful or wanted is for a person, who is shown the sentences.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assessment.evidence.cues import OWNER
from sim.reading.lexicon import Lexicon
from sim.reading.read import things_named

_NUMBER = (
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety"
    r"|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|quinze|vingt|trente|soixante|quatre-vingt-dix)"
)
_UNIT = (
    r"(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|turns?|seasons?|springs?|autumns?"
    r"|heures?|jours?|semaines?|mois|trimestres?|semestres?|ans?|années?|tours?|saisons?|printemps|automnes?)"
)
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?"
_VERB = (
    r"(?<!\bto )(?<!\bthe )(?<!\ba )(?<!\bla )(?<!\ble )(?<!\bune )(?<!\bun )(?<!\bde )(?<!\ben )(?<!\bsa )"
    r"(?:meets?|consults?|notif(?:y|ies)|informs?|reports?|sends?|publish(?:es)?|pays?|opens?|closes|close(?= (?:the|its|their|every))|releases?|keeps?"
    r"|gives?|grants?|allows?|admits?|provides?|delivers?|verif(?:y|ies)|inspects?|measures?|records?|appoints?|submits?"
    r"|withdraws?|refrains?|ensures?|shares?|exchanges?|convenes?|stops?|suspends?|returns?|repairs?|restores?|suppl(?:y|ies)"
    r"|transfers?|deposits?|registers?|assists?|protects?|refers?|settles?|reviews?|bears?"
    r"|(?:se |s.)?(?:consult|notifi|inform|adress|envoi|publi|vers|pai|ouvr|ferm|libèr|accord|autoris|livr|vérifi|inspect|mesur"
    r"|consign|désign|retir|assur|veill|partag|échang|convoqu|cess|restitu|répar|transfèr|dépos|enregistr|règl|réexamin"
    r"|communiqu|constat|support)(?:e|ent)"
    r"|se réuni(?:t|ssent)|remet(?:tent)?|admet(?:tent)?|soumet(?:tent)?|transmet(?:tent)?|suspend(?:ent)?"
    r"|(?:fourni|rétabli|saisi|garanti)(?:t|ssent)|(?:maintien|tien|s.abstien)(?:t|nent)|pren(?:d|nent))"
)


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)", re.IGNORECASE)


PARTY = _any(
    r"(?:the|each|every|either|both|no|a) part(?:y|ies)|signator(?:y|ies)|states?",
    r"(?:les|chaque|aucune|toute|deux|la|une) parties?|signataires?|états?",
)
"""A debtor whom the sentence names by their place in the text."""

DUTY = _any(
    r"will (?!be |help |remain |create |turn )(?:not |also )?\w+",
    r"(?:shall|must|undertakes? to|agrees? to|commits? to|(?:is|are) (?:bound|obliged) to|may not) (?:not |also )?(?:be )?\w+",
    r"(?:doit|doivent|devra|devront|s.engagent? à|(?:est|sont) tenue?s? (?:de|à)|ne peu(?:t|vent)) (?:ne pas |pas )?(?:se |être )?\w+",
    r"(?<!nous )(?<!vous )(?-i:[a-zà-ÿœ]{2,})(?:era|eront|ira|iront|dra|dront|ettra|ettront)",
    _VERB,
)
"""A duty with its verb: by a modal, in the future, or in the present as treaties are written."""

HEDGED = _any(
    r"reaffirms?|recalls?|recogni[sz]es?|desires?|wish(?:es)?|express(?:es)?|réaffirment?|rappellent?|reconnaissent|souhaitent?|désireu\w+",
    r"guid(?:e|es|ed|er|ent)|fosters?|promotes?|strengthens?|deepens?|enhances?|leverages?|explores?|contributes?|work(?:s|ing)? (?:together|towards?)|(?:remain|stay)s? committed|builds? (?:\w+ )?trust",
    r"favoris\w+|promouvoir|promeu(?:t|vent)|renforc\w+|approfondi\w+|œuvr\w+|contribu\w+|explor\w+|tir(?:e|ent|ons) parti|rest(?:e|ent|ons) attach\w+|bâti\w+ (?:\w+ )*confiance",
    r"endeavou?rs?(?: to)?|strives?|seeks? to|aims? to|intends? to|encourages?|best efforts|as far as (?:is )?possible|where (?:appropriate|possible)",
    r"s.efforcent?|cherchent? à|visent? à|tendent à|entend(?:ent)? |encouragent?|dans la mesure du possible|si possible|autant que possible",
)
"""An effort or a wish where a result was asked for: nobody could say that it was not performed."""

DATE = _any(
    rf"{_NUMBER}(?: \w+)? {_UNIT}|(?:every|each|first|last|next|same|once a|twice a) (?:\w+ )?{_UNIT}",
    r"daily|weekly|fortnightly|monthly|quarterly|annually|yearly|noon|midnight|dawn|sunset|on the (?:day|date)|no later than|upon (?:signature|entry|receipt|notice|request)",
    rf"(?:chaque|premiers?|première|dernier|prochaine?|même) {_UNIT}|tou(?:s|tes) les (?:\w+ )?{_UNIT}|par (?:jour|semaine|mois|trimestre|an)",
    r"quotidien(?:ne)?s?|quotidiennement|hebdomadaires?|mensuel(?:le)?s?|mensuellement|trimestriel(?:le)?s?|annuel(?:le)?s?|midi|minuit|l.aube|le jour où|à la date|au plus tard|dès (?:la signature|l.entrée|réception)",
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|er)?|first|premier) (?:of )?{_MONTH}|{_MONTH} \d{{1,2}}|{_DAY}",
)
"""A date, a term or a rhythm; *soon* and *in good time* are none."""

VERIFICATION = _any(
    r"verif\w+|inspect\w+|monitor\w*|observers?|audit\w*|certif\w+|measure[sd]?|witness(?:es)?|telemetry|gauges?|joint(?:ly)? (?:count|check|record)\w*",
    r"checks?|checked|records?|recorded|confirms? in writing|reports?",
    r"vérifi\w+|inspect\w+|contrôl\w+|observateurs?|audits?|certifi\w+|mesur\w+|témoins?|télémesure|constat\w*|atteste\w*",
    r"consign\w+|registres?|relevés?|procès-verbal|procès-verbaux|confirm\w+ par écrit|rapports?|rend(?:ent)? compte",
)
"""A way to tell that a duty was performed."""

CHECKING = _any(
    r"verify|verifies|verification|verifiable|(?:be|is|are) (?:verified|monitored|inspected)|inspectors?|inspections?|monitors?|monitoring"
    r"|observers?|audits?|witness(?:es)?|joint(?:ly)? (?:count|check|measure|record)\w*",
    r"vérifier|vérifient?|vérification|vérifiables?|(?:être|soit|soient|sera|seront) (?:vérifi|contrôl|inspect)\w+|inspecteurs?|inspectrices?"
    r"|inspections?|contrôleurs?|observateurs?|observatrices?|audits?|témoins?|constat contradictoire|mesures? conjointes?",
)
"""A check to come, in talk: to have verified something, or to have read a gauge, is none."""

FORESEEN = _any(
    r"if [^.;]{0,60}(?:not|fails?|late|refuses?|breach\w*|missed)|failing (?:which|this|that)|in (?:the )?case of (?:breach|default|delay|non)\S*",
    r"otherwise|suspend(?:s|ed)?|in default|compensat\w+|penalt(?:y|ies)",
    r"à défaut|faute (?:de|pour)|en cas de (?:manquement|retard|non|inexécution|désaccord|carence)\S*|si [^.;]{0,60}(?:ne|n.\w+) [^.;]{0,30}(?:pas|plus)",
    r"sinon|suspend(?:u|ue|us|ent)?|indemni\w+|pénalités?",
)
"""Consequences where a duty is not performed."""

BODY = _any(
    r"committee|commission|secretariat|council|working group|joint body|focal points?|review conference|follow-up",
    r"comité|commission|secrétariat|conseil|groupe de travail|organe|points? focaux|conférence d.examen|suivi",
)
"""Somebody who follows a text up."""

SETS_UP = _any(
    r"(?:set|sets) up|establish(?:es|ed)?|creates?|forms?|appoints?|there (?:is|shall be)",
    r"créent?|crée|instituent?|établi(?:t|ssent)|met(?:tent)? en place|constituent?|désignent?|il est (?:créé|institué)",
)
"""A body brought into being."""

DISPUTE = _any(
    r"disputes?|disagreements?|differences?|dissents?|interpretation|breach(?:es)?",
    r"différends?|désaccords?|litiges?|interprétation|manquements?|inexécution",
)
"""The matter that means of settlement are for."""

STEPS: tuple[re.Pattern[str], ...] = (
    _any(r"consult\w*|negotiat\w+|talks", r"consult\w*|négoci\w+|pourparlers"),
    _any(r"mediat\w+|good offices", r"médiat\w+|bons offices"),
    _any(r"conciliat\w+", r"conciliat\w+"),
    _any(r"inquiry|fact-finding|experts?", r"enquête|établissement des faits|experts?|expertise"),
    _any(r"arbitra\w+|tribunal|court|judges?", r"arbitra\w+|tribunal|cour|juges?"),
)
"""Means of settling a dispute, after Article 33 of the Charter."""

ORDER = _any(
    r"then|first|failing (?:which|this|that|agreement)|after(?:wards)?|if [^.;]{0,60}(?:not|fails?|no)|in turn|next",
    r"puis|d.abord|ensuite|à défaut|faute (?:de|d.\w+)|après|en cas d.échec|si [^.;]{0,60}(?:ne|n.\w+|échou\w+)|enfin",
)
"""One step after another."""

LASTING: tuple[re.Pattern[str], ...] = (
    _any(r"review(?:s|ed)?|revis\w+", r"réexam\w+|révis\w+"),
    _any(r"early warning|alerts?|warns? [^.;]{0,30}before", r"alerte (?:précoce|rapide)|alertes?|avertit|avertissent"),
    _any(
        r"if the (?:\w+ )?(?:committee|commission|panel|mechanism|procedure)[^.;]{0,40}(?:not|fails?|cannot)|fall ?back",
        r"si (?:le|la) (?:comité|commission|mécanisme|procédure)[^.;]{0,40}(?:ne|n.\w+|échoue)|repli|solution de secours",
    ),
)
"""Review, early warning, and a way out where the mechanism itself fails."""

AGAINST = _any(r"no|not|without|never|nor|ni|sans|aucune?s?|jamais|pas (?:de|d.\w+|besoin)")
"""Words that take away what follows them closely."""

REFUSED = _any(r"reject\w*|refus\w+|oppos\w+|drop|delete|rejet\w+|supprim\w+|n.en voul\w+")
"""Words that take away what their sentence names."""

CLOSE = 16
"""Characters before a word in which another takes it away."""

AMENDS = _any(
    r"(?:add|insert|replace|amend|redraft|read|reads|should read|new (?:paragraph|sentence|wording))[^.:]{0,60}:",
    r"(?:ajouter|ajoutons|insérer|remplacer|amender|rédiger|lire|nouvel (?:alinéa)|nouvelle (?:phrase|rédaction))[^.:]{0,60}:",
)
"""An amendment, with its words after the colon."""

AGENT = 6
"""Characters between *by* and the one who acts, at most: an article."""
_BY = _any(r"by|par")
_PASSIVE = _any(r"be|être")
_SUBJECT = re.compile(
    r"(?:\b(?:the|each|every|its|their|les?|la|chaque|son|sa|leurs?) |\bl.)(?:[^\W\d]+[ -]){1,4}$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Elements:
    """Elements that the sentences of a clause lay down."""

    actor: bool = False
    duty: bool = False
    date: bool = False
    verified: bool = False
    foreseen: bool = False

    @property
    def complete(self) -> bool:
        """Whether they say who, what, by when and how it is verified."""
        return self.actor and self.duty and self.date and self.verified

    @property
    def binds(self) -> bool:
        """Whether they lay a duty on somebody, or set a date for one: else nobody could perform it."""
        return self.duty and (self.actor or self.date)


def says(pattern: re.Pattern[str], sentence: str) -> bool:
    """Whether a sentence provides for something, and does not take it away."""
    return REFUSED.search(sentence) is None and any(_stands(sentence, m.start()) for m in pattern.finditer(sentence))


def _stands(sentence: str, at: int) -> bool:
    return AGAINST.search(sentence[max(0, at - CLOSE) : at]) is None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a clause, and the same with spaces where others wrote."""

    text: str
    own: str

    @property
    def duty(self) -> re.Match[str] | None:
        """The duty that its writer put into it; one that only asks for an effort is none."""
        return None if HEDGED.search(self.text) is not None else DUTY.search(self.own)


def elements(sentences: Sequence[Sentence], language: str | None, lexicon: Lexicon) -> Elements:
    """The elements of a clause in its writer's own words; the debtor alone may stand in another's.

    A duty's own verb is not its verification.
    """
    duties = [(s, d) for s in sentences if (d := s.duty) is not None]
    plain = [s for s in sentences if HEDGED.search(s.text) is None]
    main = duties[0] if duties else None
    return Elements(
        actor=any(_debtor(s.text, d, language, lexicon) for s, d in duties),
        duty=bool(duties),
        date=any(DATE.search(s.own) for s, _ in duties),
        verified=any(_checked(s.own, main[1] if main is not None and s is main[0] else None) for s in plain),
        foreseen=bool(duties) and any(FORESEEN.search(s.own) for s in plain),
    )


def _debtor(sentence: str, duty: re.Match[str], language: str | None, lexicon: Lexicon) -> bool:
    """Whether somebody stands before a duty to act, or after *by*; a definite noun that acts is somebody, too."""
    named = [m.start for m in things_named(sentence, language, lexicon) if m.kind in ("actor", "seat")]
    named += [m.start() for pattern in (PARTY, OWNER) for m in pattern.finditer(sentence)]
    agents = [m.end() for m in _BY.finditer(sentence)]
    if any(0 <= at - by <= AGENT for by in agents for at in named):
        return True
    if _PASSIVE.search(duty.group()) is not None:
        return False
    return any(at < duty.start() for at in named) or _SUBJECT.search(sentence[: duty.start()]) is not None


def _checked(sentence: str, duty: re.Match[str] | None) -> bool:
    """Whether it says how the duty is verified, in other words than those of the duty itself."""
    return any(
        (duty is None or not (duty.start() < m.end() and m.start() < duty.end())) and _stands(sentence, m.start())
        for m in VERIFICATION.finditer(sentence)
    )

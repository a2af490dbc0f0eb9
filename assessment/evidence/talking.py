"""Talk with other delegations: messages with their intent, questions with their answers, and talk that says nothing."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from assessment.evidence.cues import FORCE, HARM, INSULT, VEILED, asserted
from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.reader import Reader
from assessment.evidence.rule import Finding, found, some
from sim.exercise import events as ev
from sim.exercise.core.names import ActorId, Said
from sim.reading.reading import Intent

QUESTIONS: frozenset[Intent] = frozenset({"question-interests", "question-fact"})
ANSWERED_WITHIN = 1
"""Turns after a question in which words from those asked, in the same channel, are taken for an answer."""


NAMING = 4
"""Of so many messages one at least names something of the case: between them courtesies have their place."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One message to other delegations: its intent by its words, whether it says anything, and to whom."""

    moment: Moment
    message: ev.MessageSent
    intent: Intent
    says: bool
    of_the_case: bool
    """Whether it names anything of this case: an issue, a figure, an actor, a place."""
    to: frozenset[ActorId]


@dataclass(frozen=True, slots=True)
class Answer:
    """A delegation's words after a question that it was asked."""

    moment: Moment
    message: ev.MessageSent
    by: ActorId


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question, and what those asked said to it."""

    question: Spoken
    answers: tuple[Answer, ...]

    @property
    def of(self) -> frozenset[ActorId]:
        """The delegations that answered."""
        return frozenset(a.by for a in self.answers)


def said(dossier: Dossier) -> list[Spoken]:
    """The candidate's messages to other delegations, in order."""
    reader = dossier.reader
    return [
        Spoken(m, e, reader.intent(e), reader.says(m, e.words), reader.of_the_case(m, e.words), to)
        for m, e in dossier.own(ev.MessageSent)
        if (to := dossier.others(m, e.channel))
    ]


def threatens(spoken: Spoken) -> bool:
    """Whether a message threatens: it says so itself, or it reads as a threat and names a harm.

    A reading alone may be wrong ("if you let us see them, we say so in public"), and a threat is never proposed lightly.
    """
    words = spoken.message.words
    if not isinstance(words, Said):
        return spoken.intent == "threat"
    if FORCE.search(words.text) or VEILED.search(words.text):
        return True
    return spoken.intent == "threat" and (spoken.message.intent == "threat" or HARM.search(words.text) is not None)


def is_rude(spoken: Spoken) -> bool:
    """Whether a message threatens or insults."""
    words = spoken.message.words
    return threatens(spoken) or (isinstance(words, Said) and asserted(INSULT, words.text))


def unreadable(dossier: Dossier, spoken: Sequence[Spoken]) -> Finding | None:
    """Level 1 where most messages say nothing (single letters, signs, words of no language, one line again and again),
    where next to none of them names anything of this case, or where their words speak against their sense.
    """
    if (noise := senseless(dossier, (s.moment for s in spoken))) is not None:
        return noise
    different = {Reader.same(s.message.words) for s in spoken if s.says}
    if 2 * len(different) < len(spoken):
        empty = len(spoken) - len(different)
        return found(1, "talk-says-nothing", some(s.moment for s in spoken), empty=empty, messages=len(spoken))
    named = sum(s.of_the_case for s in spoken)
    if NAMING * named < len(spoken):
        return found(1, "talk-says-nothing.general", some(s.moment for s in spoken), named=named, messages=len(spoken))
    return None


def senseless(dossier: Dossier, moments: Iterable[Moment]) -> Finding | None:
    """Level 1 on these messages or tasks where the words of all that the candidate said speak against their sense."""
    reason = dossier.reader.talk_is_senseless
    return None if reason is None else Finding(1, reason, some(moments))


def exchanges(dossier: Dossier) -> list[Exchange]:
    """The questions that the candidate put, the same one once, each with its answers."""
    asked: list[Exchange] = []
    put: set[Hashable] = set()
    for one in said(dossier):
        same = Reader.same(one.message.words)
        if _asks(one) and one.says and same not in put:
            put.add(same)
            asked.append(Exchange(one, tuple(_answers(dossier, one))))
    return asked


def _asks(spoken: Spoken) -> bool:
    """Whether a message asks: by its intent, or an offer put as a question ("could you live with six years if …?")."""
    words = spoken.message.words
    asked = isinstance(words, Said) and "?" in words.text
    return spoken.intent in QUESTIONS or (asked and spoken.intent in ("conditional-offer", "offer", "demand"))


def _answers(dossier: Dossier, question: Spoken) -> list[Answer]:
    answers = []
    for moment, message in dossier.shown(ev.MessageSent):
        if moment.seq <= question.moment.seq or message.channel != question.message.channel:
            continue
        by = dossier.blueprint.seat(message.seat).actor
        if by in dossier.actors_at(moment.seq) or by not in question.to:
            continue
        replies = message.reply_to == question.moment.ref
        soon = message.reply_to is None and moment.turn <= question.moment.turn + ANSWERED_WITHIN
        if replies or soon:
            answers.append(Answer(moment, message, by))
    return answers


def asked_about(dossier: Dossier, exchange: Exchange) -> frozenset[str]:
    """The issues that a question and its answers speak of."""
    issues = dossier.reader.issues(exchange.question.message)
    return issues.union(*(dossier.reader.issues(a.message) for a in exchange.answers))

"""Talk with other delegations: messages with their intent, questions with their answers, and talk that says nothing."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.reader import Reader
from assessment.evidence.rule import Finding, found, some
from sim.exercise import events as ev
from sim.exercise.core.names import ActorId
from sim.reading.reading import Intent

QUESTIONS: frozenset[Intent] = frozenset({"question-interests", "question-fact"})
ANSWERED_WITHIN = 1
"""Turns after a question in which words from those asked, in the same channel, are taken for an answer."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One message to other delegations: its intent by its words, whether it says anything, and to whom."""

    moment: Moment
    message: ev.MessageSent
    intent: Intent
    says: bool
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
        Spoken(m, e, reader.intent(e), reader.says(e), to)
        for m, e in dossier.own(ev.MessageSent)
        if (to := dossier.others(m, e.channel))
    ]


def unreadable(spoken: Sequence[Spoken]) -> Finding | None:
    """Level 1 where most messages say nothing: single letters, signs, words of no language, one line again and again."""
    different = {Reader.same(s.message.words) for s in spoken if s.says}
    if 2 * len(different) >= len(spoken):
        return None
    empty = len(spoken) - len(different)
    return found(1, "talk-says-nothing", some(s.moment for s in spoken), empty=empty, messages=len(spoken))


def exchanges(dossier: Dossier) -> list[Exchange]:
    """The questions that the candidate put, the same one once, each with its answers."""
    asked: list[Exchange] = []
    put: set[Hashable] = set()
    for one in said(dossier):
        same = Reader.same(one.message.words)
        if one.intent in QUESTIONS and one.says and same not in put:
            put.add(same)
            asked.append(Exchange(one, tuple(_answers(dossier, one))))
    return asked


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

"""Drafts on a screen: how far each clause is, who wrote what, and how the parties answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from sim.exercise.core.blueprint import Instrument, Provision
from sim.exercise.core.names import ActorId, Language, ProvisionId, SeatId, Text
from sim.exercise.core.picture import WordsShown, words
from sim.exercise.drafting.events import Passage, WordingAnswer
from sim.exercise.drafting.state import Draft, Phase, Wording
from sim.exercise.state import State


class DraftingLaw(TypedDict):
    """A clause that its author left open: the words that a draft begins with, and its most characters."""

    opening: Text
    most: int


class PassageShown(TypedDict):
    """Words in a row by one hand; no seat for the scenario's author."""

    words: str
    seat: SeatId | None


class WordingAnswerShown(TypedDict):
    """A party's answer to a version, and why."""

    answer: WordingAnswer
    note: WordsShown | None


class WordingShown(TypedDict):
    """A version on the table, or agreed; `actor` tabled it, where the reader saw that."""

    number: int
    passages: list[PassageShown]
    digest: str
    actor: ActorId | None
    seat: SeatId | None
    answers: dict[ActorId, WordingAnswerShown]


class DraftShown(TypedDict):
    """The draft of a clause as it was kept last; `wording` is the version on the table, or agreed."""

    phase: Phase
    language: Language
    passages: list[PassageShown]
    versions: int
    wording: WordingShown | None


def law(provision: Provision) -> DraftingLaw | None:
    """The part of a provision that its parties may draft; None where its author wrote it whole."""
    drafting = provision.drafting
    return None if drafting is None else {"opening": dict(drafting.opening), "most": drafting.most}


def drafts(state: State, text: Instrument) -> dict[ProvisionId, DraftShown]:
    """The drafts of a text, by clause, as far as the reader knows them."""
    return {clause: _draft(draft) for clause, draft in state.instruments[text.id].drafts.items()}


def worded(text: Text, draft: DraftShown | None) -> Text:
    """A provision's text as it reads now: the wording agreed, whatever language one reads, or what its author wrote."""
    if draft is None or draft["phase"] != "agreed" or draft["wording"] is None:
        return text
    return dict.fromkeys(text, "".join(passage["words"] for passage in draft["wording"]["passages"]))


def _draft(draft: Draft) -> DraftShown:
    return {
        "phase": draft.phase,
        "language": draft.language,
        "passages": passages(draft.passages),
        "versions": draft.versions,
        "wording": None if draft.wording is None else _wording(draft.wording),
    }


def _wording(wording: Wording) -> WordingShown:
    return {
        "number": wording.number,
        "passages": passages(wording.passages),
        "digest": wording.digest,
        "actor": wording.actor,
        "seat": wording.seat,
        "answers": {
            actor: {"answer": answer, "note": None if note is None else words(note)}
            for actor, (answer, note) in wording.answers.items()
        },
    }


def passages(of: Iterable[Passage]) -> list[PassageShown]:
    """Words by who wrote them."""
    return [{"words": passage.words, "seat": passage.seat} for passage in of]

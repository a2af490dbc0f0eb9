"""Drafting: what the parties to a text wrote together in a clause that its author left open to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import ActorId, InstrumentId, Language, ProvisionId, SeatId, Words

WordingAnswer = Literal["accept", "object"]


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in a row by one hand: a seat, or the scenario's author (None)."""

    words: str
    seat: SeatId | None = None


@kind("drafting-opened", touches=("texts",), evidence="provision", shelf="texts", icon="pen", news=True)
class DraftingOpened(Event):
    """The parties draft a clause; the language is the one that they work in."""

    instrument: InstrumentId
    provision: ProvisionId
    seat: SeatId
    actor: ActorId
    language: Language


@kind("draft-kept", touches=("texts",), evidence="provision", shelf=None, icon="pen", silent=True, pictured=True)
class DraftKept(Event):
    """The draft of a clause as it stood at a moment, and who wrote what of it."""

    instrument: InstrumentId
    provision: ProvisionId
    passages: tuple[Passage, ...]


@kind("wording-tabled", touches=("texts",), evidence="provision", shelf="texts", icon="file", news=True)
class WordingTabled(Event):
    """A party puts the draft to the table as it stands: from now on nobody types, the others answer."""

    instrument: InstrumentId
    provision: ProvisionId
    number: int
    """1 for the first that was tabled of this clause."""
    passages: tuple[Passage, ...]
    digest: str
    """SHA-256 of the words in UTF-8, in hexadecimal."""
    seat: SeatId
    actor: ActorId


@kind("wording-answered", touches=("texts",), evidence="provision", shelf="texts", icon="brackets")
class WordingAnswered(Event):
    """A party's answer to a version; the latest counts."""

    instrument: InstrumentId
    provision: ProvisionId
    number: int
    seat: SeatId
    actor: ActorId
    answer: WordingAnswer
    note: Words | None = None


@kind("wording-agreed", touches=("texts",), evidence="provision", shelf="texts", icon="check", news=True)
class WordingAgreed(Event):
    """Every party accepts a version: its words are the clause."""

    instrument: InstrumentId
    provision: ProvisionId
    number: int
    passages: tuple[Passage, ...]
    digest: str
    language: Language


@kind("wording-reopened", touches=("texts",), evidence="provision", shelf="texts", icon="brackets", news=True)
class WordingReopened(Event):
    """A version is on the table, or agreed, no longer: the parties type again."""

    instrument: InstrumentId
    provision: ProvisionId
    seat: SeatId
    actor: ActorId
    note: Words | None = None

"""Votes and silence procedures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.core.event import Authority, Event
from sim.exercise.core.names import ActorId, DecisionId, InstrumentId, PackageId, SeatId, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionOpened(Event):
    """A package is put to the vote or under silence until `ends` (exercise time, ms)."""

    kind: ClassVar[str] = "decision-opened"
    decision: DecisionId
    package: PackageId
    instrument: InstrumentId
    rule: str
    seat: SeatId
    ends: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteCast(Event):
    kind: ClassVar[str] = "vote-cast"
    decision: DecisionId
    seat: SeatId
    actor: ActorId
    vote: Vote
    authority: Authority


@dataclass(frozen=True, slots=True, kw_only=True)
class SilenceBroken(Event):
    kind: ClassVar[str] = "silence-broken"
    decision: DecisionId
    seat: SeatId
    actor: ActorId
    note: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionClosed(Event):
    kind: ClassVar[str] = "decision-closed"
    decision: DecisionId
    adopted: bool
    reason: str
    tally: Mapping[str, float]


Vote = Literal["yes", "no", "abstain"]

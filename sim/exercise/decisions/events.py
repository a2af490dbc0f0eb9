"""Votes and silence procedures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from sim.exercise.core.blueprint import RuleKind
from sim.exercise.core.event import Authority, Event, kind
from sim.exercise.core.names import ActorId, DecisionId, InstrumentId, PackageId, SeatId, Words


@kind(
    "decision-opened",
    touches=("texts", "agreements", "control"),
    evidence="vote",
    shelf="texts",
    icon="vote",
    news=True,
)
class DecisionOpened(Event):
    """A package is put to the vote or under silence until `ends` (exercise time, ms)."""

    decision: DecisionId
    package: PackageId
    instrument: InstrumentId
    rule: RuleKind
    seat: SeatId
    ends: int


@kind("vote-cast", touches=("texts", "agreements", "control"), evidence="vote", shelf="texts", icon="vote")
class VoteCast(Event):
    decision: DecisionId
    seat: SeatId
    actor: ActorId
    vote: Vote
    authority: Authority


@kind(
    "silence-broken",
    touches=("texts", "agreements", "control"),
    evidence="vote",
    shelf="texts",
    icon="vote",
    news=True,
)
class SilenceBroken(Event):
    decision: DecisionId
    seat: SeatId
    actor: ActorId
    note: Words | None = None


@kind(
    "decision-closed",
    touches=("texts", "agreements", "control"),
    evidence="vote",
    shelf="texts",
    icon="vote",
    news=True,
)
class DecisionClosed(Event):
    decision: DecisionId
    adopted: bool
    reason: str
    tally: Mapping[str, float]


Vote = Literal["yes", "no", "abstain"]

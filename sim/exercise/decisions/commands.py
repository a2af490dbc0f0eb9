"""Commands: call a vote or open a silence, vote, break the silence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sim.exercise.core.command import Command
from sim.exercise.core.event import Authority
from sim.exercise.core.names import DecisionId, PackageId, Words
from sim.exercise.decisions.events import Vote


@dataclass(frozen=True, slots=True, kw_only=True)
class PutToDecision(Command):
    """Call the vote, or open the silence, on a complete package."""

    kind: ClassVar[str] = "put-to-decision"
    package: PackageId


@dataclass(frozen=True, slots=True, kw_only=True)
class CastVote(Command):
    kind: ClassVar[str] = "cast-vote"
    decision: DecisionId
    vote: Vote
    authority: Authority = "mandate"


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakSilence(Command):
    kind: ClassVar[str] = "break-silence"
    decision: DecisionId
    note: Words | None = None

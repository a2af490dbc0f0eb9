"""Commands: call a vote or open a silence, vote, break the silence."""

from __future__ import annotations

from sim.exercise.core.command import Command, command
from sim.exercise.core.event import Authority
from sim.exercise.core.names import DecisionId, PackageId, Words
from sim.exercise.decisions.events import Vote


@command("put-to-decision", by="seat")
class PutToDecision(Command):
    """Call the vote, or open the silence, on a complete package."""

    package: PackageId


@command("cast-vote", by="seat")
class CastVote(Command):
    decision: DecisionId
    vote: Vote
    authority: Authority = "mandate"


@command("break-silence", by="seat")
class BreakSilence(Command):
    decision: DecisionId
    note: Words | None = None

"""Commands about an obligation in force."""

from __future__ import annotations

from sim.exercise.core.command import Command, command
from sim.exercise.core.names import ObligationId, Words

# --- agreements in force


@command("perform", by="seat")
class Perform(Command):
    """Do from now on what the delegation owes under this obligation, as it does unless it withholds it."""

    obligation: ObligationId


@command("withhold", by="seat")
class Withhold(Command):
    """Stop doing what the delegation owes under this obligation; others learn what monitoring shows them."""

    obligation: ObligationId


@command("raise-dispute", by="seat")
class RaiseDispute(Command):
    """Turn to the text's own procedure over an obligation owed to the delegation."""

    obligation: ObligationId
    words: Words | None = None


@command("snap-back", by="seat")
class SnapBack(Command):
    """Suspend what the delegation owes in return, where the text lets it when this obligation is found broken."""

    obligation: ObligationId

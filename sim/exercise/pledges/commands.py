"""Commands about an obligation in force."""

from __future__ import annotations

from sim.exercise.core.command import Command, command
from sim.exercise.core.names import ObligationId, Words

# --- agreements in force


@command("perform", by="seat")
class Perform(Command):
    """Perform this obligation from now on, as a delegation does by default."""

    obligation: ObligationId


@command("withhold", by="seat")
class Withhold(Command):
    """Stop performing this obligation; others learn of it by monitoring."""

    obligation: ObligationId


@command("raise-dispute", by="seat")
class RaiseDispute(Command):
    """Turn to the text's own procedure over an obligation owed to the delegation."""

    obligation: ObligationId
    words: Words | None = None


@command("snap-back", by="seat")
class SnapBack(Command):
    """Suspend the delegation's own obligations in return for a breach of this one, where the text allows it."""

    obligation: ObligationId

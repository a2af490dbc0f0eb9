"""Commands: take, leave, cover and hand over a seat."""

from __future__ import annotations

from sim.exercise.core.command import Command, command
from sim.exercise.core.names import Pseudonym, Words

# --- seats


@command("take-seat", by="server")
class TakeSeat(Command):
    """A person sits down. Only the lobby issues it, with the pseudonym it keeps for that person."""

    pseudonym: Pseudonym


@command("leave-seat", by="seat")
class LeaveSeat(Command):
    pass


@command("cover-seat", by="control-for-seat")
class CoverSeat(Command):
    """CONTROL hands the seat to a mind."""

    mind: str


@command("allow-coach", by="control")
class AllowCoach(Command):
    """Let every seat have a coach's questions on its screen."""


@command("withdraw-coach", by="control")
class WithdrawCoach(Command):
    """Take them away again."""


@command("hand-over", by="server")
class HandOver(Command):
    """Leave a brief on the desk of a seat that changes hands. Only the server issues it, from the seat's own view."""

    stands: tuple[Words, ...]
    promised: tuple[Words, ...] = ()
    holds: tuple[Words, ...] = ()
    others: tuple[Words, ...] = ()
    due: tuple[Words, ...] = ()

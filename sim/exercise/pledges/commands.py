"""Commands about an obligation in force."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sim.exercise.core.command import Command
from sim.exercise.core.names import ObligationId, Words

# --- agreements in force


@dataclass(frozen=True, slots=True, kw_only=True)
class Perform(Command):
    """Do from now on what the delegation owes under this obligation, as it does unless it withholds it."""

    kind: ClassVar[str] = "perform"
    obligation: ObligationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Withhold(Command):
    """Stop doing what the delegation owes under this obligation; others learn what monitoring shows them."""

    kind: ClassVar[str] = "withhold"
    obligation: ObligationId


@dataclass(frozen=True, slots=True, kw_only=True)
class RaiseDispute(Command):
    """Turn to the text's own procedure over an obligation owed to the delegation."""

    kind: ClassVar[str] = "raise-dispute"
    obligation: ObligationId
    words: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SnapBack(Command):
    """Suspend what the delegation owes in return, where the text lets it when this obligation is found broken."""

    kind: ClassVar[str] = "snap-back"
    obligation: ObligationId

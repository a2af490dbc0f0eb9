"""The script of a specimen: the seat a candidate holds, for how long, and each act with its moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sim.exercise.core.names import Language, Pseudonym, SeatId

SPECIMEN = Pseudonym("specimen")
"""The pseudonym of a candidate whose script gives none."""


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A minute of exercise time in a turn, from its beginning."""

    turn: int
    minute: float = 0.0

    @property
    def within(self) -> int:
        """Milliseconds from the beginning of the turn."""
        return round(self.minute * 60_000)


@dataclass(frozen=True, slots=True)
class Act:
    """One command of the script. `fields` are the command's own, with things called by the scenario's names."""

    at: Moment
    do: str
    fields: Mapping[str, Any]
    language: Language
    """The language of its words, where they do not say."""
    seat: SeatId | None = None
    """The seat that it is about or done from, where that is not the candidate's: the instructor does it then."""
    line: int = 0
    """Its line in the file, from 1."""


@dataclass(frozen=True, slots=True)
class Script:
    """A candidate and all they do; acts at one moment are done in their order.

    Before `join` and from `leave` on a mind holds the seat; without them the candidate holds it from start to end.
    """

    seat: SeatId
    acts: tuple[Act, ...]
    name: Pseudonym = SPECIMEN
    join: Moment | None = None
    leave: Moment | None = None

    @property
    def in_order(self) -> tuple[Act, ...]:
        """The acts by their moments."""
        return tuple(sorted(self.acts, key=lambda act: act.at))

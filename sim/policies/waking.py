"""Occasions that wake a mind's moves, so that a look runs only those moves that have something to look at."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import get_args

from sim.exercise.core.command import Command
from sim.policies.crisis import FRESH as FRESH_ATTACK
from sim.policies.desk import Desk
from sim.policies.news import FRESH as FRESH_NEWS
from sim.policies.notebook import Occasion, Seen

Run = Callable[[Desk], Command | None]
MOST = 4096


@dataclass(frozen=True, slots=True)
class Move:
    """A move of a mind, and the conditions under which it is run.

    It is run when every occasion that it `asks` for is there, and its seat has `rested` at least so many pulses.
    """

    run: Run
    asks: tuple[Occasion, ...] = ()
    rested: float = 0.0


class Waking:
    """Moves in their order of urgency, of which a look asks those that may have something to say."""

    def __init__(self, moves: Sequence[Move]) -> None:
        self.moves = tuple(moves)
        self._steps = sorted({move.rested for move in moves})
        self._awake: dict[tuple[object, ...], tuple[Run, ...]] = {}

    def awake(self, desk: Desk) -> tuple[Run, ...]:
        """The moves that are awake at this moment."""
        seen, rested = _seen(desk), bisect_right(self._steps, max(0.0, desk.idle))
        key = (desk.notebook.roles, rested, *seen)
        found = self._awake.get(key)
        if found is None:
            if len(self._awake) >= MOST:
                self._awake.clear()
            enough = self._steps[rested - 1]
            there = desk.notebook.roles | {name for name, is_there in zip(SEEN, seen, strict=True) if is_there}
            found = tuple(m.run for m in self.moves if m.rested <= enough and there.issuperset(m.asks))
            self._awake[key] = found
        return found


SEEN: tuple[Seen, ...] = get_args(Seen)


def _seen(desk: Desk) -> tuple[bool, ...]:
    """Which of SEEN there are now for this seat to look at."""
    notes, view = desk.notebook, desk.view
    return (
        bool(view.decisions) and any(d.open for d in view.decisions.values()),
        bool(notes.received),
        bool(notes.attacks) and desk.since(notes.attacks[-1][0].at) <= FRESH_ATTACK,
        bool(view.injects) and desk.since(view.injects[-1][0].at) <= FRESH_NEWS,
        bool(view.obligations),
        bool(view.due),
        bool(view.documents),
        bool(view.tasks),
        view.turn == 1,
        notes.line is None,
    )

"""A mind: what it does first and what it does next; the moves themselves are in the modules beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from sim.exercise.core.command import Command
from sim.exercise.core.names import SeatId
from sim.exercise.state import State
from sim.policies import (
    acting,
    answering,
    bargaining,
    capital,
    closing,
    coalitions,
    crisis,
    mediating,
    news,
    papers,
    promises,
    replying,
    talking,
    tasks,
)
from sim.policies.desk import Desk
from sim.policies.dice import Dice
from sim.policies.grade import GRADES, Grade
from sim.policies.reading import Reading

Move = Callable[[Desk], Command | None]

FIRST: tuple[Move, ...] = (
    closing.answer_decision,
    closing.sign,
    crisis.answer_ultimatum,
    tasks.draw_line,
    answering.accept,
    crisis.respond,
    promises.remedy,
    papers.write,
    papers.sign_off,
    papers.release,
    talking.open_talks,
    replying.answer,
)
TALKS: tuple[Move, ...] = (
    capital.ask_capital,
    closing.call_decision,
    coalitions.counter,
    coalitions.gather,
    bargaining.publish_private,
    bargaining.offer,
    mediating.mediate,
)
LAST: tuple[Move, ...] = (
    closing.take_position,
    talking.commit,
    promises.keep,
    crisis.return_gesture,
    crisis.step_down,
    acting.act,
    tasks.close_task,
    tasks.give_task,
    talking.speak_first,
    answering.reject,
)
MOVES: tuple[Move, ...] = (*FIRST, news.react, *TALKS, *LAST)
"""What a mind looks at, most urgent first."""


@dataclass(frozen=True, slots=True)
class Mind:
    """A policy for any seat. All it knows is in the view; what it keeps between two calls is how far it has read it."""

    grade: Grade
    _readings: dict[SeatId, Reading] = field(default_factory=dict, compare=False, repr=False)

    def decide(self, view: State, seat: SeatId, now: int, rng: Dice) -> Command | None:
        """The seat's next command at wall-clock `now` (ms), or None for silence.

        `view` is the seat's own fold and is only read. The same view, moment and dice give the same command.
        """
        if view.phase != "running" or view.scene is None:
            return None
        desk = Desk(view, seat, now, rng, self.grade, self._readings.get(seat))
        self._readings[seat] = desk.reading
        for move in MOVES:
            command = move(desk)
            if command is not None:
                return command
        return None


def mind(name: str) -> Mind:
    """The mind of a grade: novice, practitioner or veteran. Raises KeyError for another name."""
    return Mind(GRADES[name])

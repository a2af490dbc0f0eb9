"""Minds in every seat of an exercise, playing on a synthetic clock from its start, or from a moment inside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, CommandId, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.state import State
from sim.policies.dice import Drawn, share
from sim.policies.mind import Mind, mind

Minds = Mapping[SeatId, str] | str
"""The grade of each seat's mind, or one grade for all."""
Withheld = Callable[[cmd.Command], bool]
"""Whether a command of a mind is not to be given."""


class Played(Protocol):
    """An exercise as minds play it: recorded in a log, or folded alone."""

    @property
    def state(self) -> State:
        """The whole fold."""

    def submit(self, command: cmd.Command, at: int, /) -> object:
        """Carry out a command at wall-clock `at` (ms). Raises Refused."""

    def view(self, seat: SeatId, /) -> State:
        """The fold over the seat's own stream."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A mind's command that the rules refused."""

    seat: SeatId
    command: str
    code: str


class Sitting:
    """One exercise under way: its minds, and a clock in milliseconds that nobody waits for."""

    def __init__(self, exercise: Played, seed: int, minds: Minds, began: int, withheld: Withheld | None = None) -> None:
        """`seed` gives the minds' dice and their order; commands that are `withheld` are not given."""
        self.exercise = exercise
        self.began = began
        self.seed = seed
        self.refused: list[Refusal] = []
        self.seats = [s.id for s in exercise.state.the_scene.seats]
        self.minds: dict[SeatId, tuple[str, Mind]] = {}
        self._withheld = withheld
        for seat in self.seats:
            name = minds if isinstance(minds, str) else minds[seat]
            self.minds[seat] = (name, mind(name))

    def play(self) -> None:
        """From covering the seats to the end of the last turn."""
        plan = self.exercise.state.clock_plan
        self.cover(self.began)
        self._control(cmd.Start, "start", self.began)
        length = plan.minutes * 60_000
        for turn in range(1, plan.turns + 1):
            for pulse in range(plan.pulses):
                at = self.began + (turn - 1) * length + pulse * length // plan.pulses
                self._control(cmd.Pulse, f"pulse-{turn}-{pulse}", at)
                self._seats_decide(turn, pulse, at, length // plan.pulses)
            self._control(cmd.EndTurn, f"end-turn-{turn}", self.began + turn * length)

    def play_on(self, at: int) -> None:
        """From wall-clock `at` (ms), inside a turn, to the end of the last: the next pulse is the first one played."""
        state = self.exercise.state
        plan = state.clock_plan
        beat = plan.minutes * 60_000 // plan.pulses
        if state.phase == "paused":
            self._control(cmd.Resume, "go-on", at)
        while state.phase == "running":
            turn, elapsed = state.turn, state.timer.elapsed(at)
            done = (elapsed - state.turn_began) // beat
            for pulse in range(done + 1 if elapsed > state.turn_began else 0, _pulses(state, beat)):
                due = at + state.turn_began + pulse * beat - elapsed
                self._control(cmd.Pulse, f"pulse-{turn}-{pulse}", due)
                self._seats_decide(turn, pulse, due, beat)
            at += max(0, state.turn_ends - elapsed)
            self._control(cmd.EndTurn, f"end-turn-{turn}", at)

    def cover(self, at: int, seats: Iterable[SeatId] | None = None) -> None:
        """Put these seats, or every one, into the hands of their minds, where they are not yet."""
        for seat in self.seats if seats is None else seats:
            name, _ = self.minds[seat]
            if self.exercise.state.held[seat].mind != name:
                covering = CommandId(f"cover-{seat}")
                self.exercise.submit(cmd.CoverSeat(id=covering, seat=seat, by=CONTROL, mind=name), at)

    def _seats_decide(self, turn: int, pulse: int, at: int, length: int) -> None:
        for moment, seat in self.moments(turn, pulse, at, length):
            self.decide(seat, turn, pulse, moment)

    def moments(self, turn: int, pulse: int, at: int, length: int) -> list[tuple[int, SeatId]]:
        """Each seat with its moment in a pulse: once, in an order from the seed, spread over the pulse."""
        order = sorted(self.seats, key=lambda seat: share(self.seed, turn, pulse, seat))
        return [(at + (place + 1) * length // (len(order) + 1), seat) for place, seat in enumerate(order)]

    def decide(self, seat: SeatId, turn: int, pulse: int, at: int) -> None:
        """Carry out what the seat's mind decides at wall-clock `at` (ms), if anything."""
        command = self.minds[seat][1].decide(self.exercise.view(seat), seat, at, Drawn(self.seed, seat, turn, pulse))
        if command is not None and not (self._withheld is not None and self._withheld(command)):
            self.give(command, at)

    def give(self, command: cmd.Command, at: int) -> None:
        """Carry out a mind's command; where the rules refuse it, note that."""
        try:
            self.exercise.submit(command, at)
        except Refused as refusal:
            self.refused.append(Refusal(command.seat, command.kind, refusal.code))

    def _control(self, kind: type[cmd.Command], name: str, at: int) -> None:
        self.exercise.submit(kind(id=CommandId(name), seat=CONTROL), at)


def _pulses(state: State, beat: int) -> int:
    """Pulses of the turn under way, its extensions included."""
    return -(-(state.turn_ends - state.turn_began) // beat)

"""An exercise with a specimen in one seat and minds in the others, on a synthetic clock.

Time passes as in a live exercise: what falls due happens within seconds, the candidate's acts at their minute, answers
of minds some seconds after what they answer. Minds make their own moves as in a play without people, once in a pulse.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass

from sim.exercise import commands as cmd
from sim.exercise.clock.queries import all_ready
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.command import Command
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import CONTROL, CommandId, ExerciseId, Ref, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.engine import open_exercise
from sim.exercise.state import State
from sim.policies.conversation.schedule import Due, answers_due, moment
from sim.policies.conversation.wording import met
from sim.policies.dice import Drawn
from sim.policies.handover import hand_over
from sim.policies.mind import mind
from sim.policies.sitting import Minds, Sitting
from sim.runs import Run, finished
from sim.specimen.naming import commands
from sim.specimen.script import Act, Script

TICK = 2_000
"""Exercise time between two looks at what has fallen due (ms), as on a server."""


@dataclass(frozen=True, slots=True)
class NotDone:
    """An act that the exercise refused."""

    act: Act
    refused: Refused


@dataclass(frozen=True, slots=True)
class Played:
    """A finished run with a specimen, and the acts that came to nothing."""

    run: Run
    not_done: tuple[NotDone, ...]


def play(blueprint: Blueprint, seed: int, script: Script, minds: Minds = "practitioner") -> Played:
    """Play the scenario to its end; the same blueprint, seed, script and minds give the same log."""
    return _Play(blueprint, seed, script, minds).to_the_end()


# --- steps, each at an exercise time. At the same time they come in this order.


@dataclass(frozen=True, slots=True)
class _Tick:
    """A look at everything that has fallen due; at the beginning of a pulse it lays out the moments of minds."""

    turn: int
    pulse: int | None = None


@dataclass(frozen=True, slots=True)
class _Join:
    """The candidate sits down."""


@dataclass(frozen=True, slots=True)
class _Leave:
    """The candidate gets up, and a mind sits down."""


@dataclass(frozen=True, slots=True)
class _Decide:
    seat: SeatId
    turn: int
    pulse: int


_Step = _Tick | _Join | Act | _Leave | Due | _Decide
_ORDER = (_Tick, _Join, Act, _Leave, Due, _Decide)


class _Play:
    """One exercise under way."""

    def __init__(self, blueprint: Blueprint, seed: int, script: Script, minds: Minds) -> None:
        self.blueprint = blueprint
        self.script = script
        self.exercise = open_exercise(MemoryLog(), ExerciseId(f"{blueprint.id}-{seed}"), blueprint, seed, 0)
        self.sitting = Sitting(self.exercise, seed, minds, 0)
        self.now = 0
        """Wall-clock milliseconds."""
        self.not_done: list[NotDone] = []
        self._agenda: list[tuple[int, int, int, _Step]] = []
        """By exercise time, kind of step and order of coming."""
        self._steps = 0
        self._acts = 0
        self._heeded: set[tuple[Ref, SeatId]] = set()
        """Answers that are on the agenda, or were."""

    @property
    def state(self) -> State:
        return self.exercise.state

    def to_the_end(self) -> Played:
        """From the lobby to the end of the last turn, and what the script has for after it."""
        seated = self.script.join is None
        self.sitting.cover(0, (s for s in self.sitting.seats if not seated or s != self.script.seat))
        if seated:
            self._sit_down()
        self._control(cmd.Start, "start")
        acts = self.script.in_order
        while self.state.phase != "ended":
            self._turn(acts)
        for act in acts[self._acts :]:
            self._do(act)
        return Played(finished(self.exercise, self.blueprint, self.sitting.refused), tuple(self.not_done))

    # --- time

    def _turn(self, acts: tuple[Act, ...]) -> None:
        """One turn, to its end."""
        state, turn = self.state, self.state.turn
        self._plan(_Tick(turn, 0), state.turn_began)
        for act in acts[self._acts :]:
            if act.at.turn == turn:
                self._plan(act, state.turn_began + act.at.within)
        if (join := self.script.join) is not None and join.turn == turn:
            self._plan(_Join(), state.turn_began + join.within)
        if (leave := self.script.leave) is not None and leave.turn == turn:
            self._plan(_Leave(), state.turn_began + leave.within)
        while state.turn == turn and state.phase != "ended":
            if all_ready(state) or not self._agenda or self._agenda[0][0] >= state.turn_ends:
                self._pass_to(self._elapsed() if all_ready(state) else state.turn_ends)
                self._control(cmd.EndTurn, f"end-turn-{turn}")
                break
            at, _, _, step = heapq.heappop(self._agenda)
            self._pass_to(at)
            self._take(step)
            if state.phase == "paused" and not self._more_at(at):
                self._control(cmd.Resume, f"resume-{self._acts}")
        self._turn_is_over(turn)

    def _more_at(self, at: int) -> bool:
        """Whether the script has more for that very moment: a pause lasts that long."""
        return any(when == at and isinstance(step, Act) for when, _, _, step in self._agenda)

    def _turn_is_over(self, turn: int) -> None:
        """Drop what was for that turn, except for answers and for the candidate's coming and going."""
        left, self._agenda = sorted(self._agenda), []
        for at, _, _, step in left:
            match step:
                case Due():
                    self._plan(step, at)
                case _Join() | _Leave() if self.state.phase != "ended":
                    self._take(step)
                case Act() if self.state.phase != "ended":
                    self._acts += 1
                    self.not_done.append(NotDone(step, Refused("turn-over")))

    def _elapsed(self) -> int:
        return self.state.timer.elapsed(self.now)

    def _pass_to(self, at: int) -> None:
        self.now += max(0, at - self._elapsed())

    def _plan(self, step: _Step, at: int) -> None:
        self._steps += 1
        heapq.heappush(self._agenda, (at, _ORDER.index(type(step)), self._steps, step))

    # --- steps

    def _take(self, step: _Step) -> None:
        match step:
            case _Tick():
                self._tick(step)
            case Act():
                self._pulse()
                self._do(step)
                self._heed()
            case _Join():
                self._sit_down()
            case _Leave():
                self._get_up()
            case Due():
                self._pulse()
                self._answer(step)
                self._heed()
            case _Decide():
                if self._thinks(step.seat):
                    self.sitting.decide(step.seat, step.turn, step.pulse, self.now)

    def _tick(self, tick: _Tick) -> None:
        state = self.state
        beat = state.clock_plan.minutes * 60_000 // state.clock_plan.pulses
        here = self._elapsed()
        self._pulse()
        if state.phase != "running":
            return
        if tick.pulse is not None:
            for at, seat in self.sitting.moments(tick.turn, tick.pulse, here, beat):
                self._plan(_Decide(seat, tick.turn, tick.pulse), at)
            following = tick.pulse + 1
            self._plan(_Tick(tick.turn, following), state.turn_began + following * beat)
            for at in range(here + TICK, state.turn_began + following * beat, TICK):
                self._plan(_Tick(tick.turn), at)

    def _pulse(self) -> None:
        if self.state.phase == "running":
            self._control(cmd.Pulse, f"pulse-{self.state.turn}-{self._elapsed()}")

    def _control(self, kind: type[Command], name: str) -> None:
        self.exercise.submit(kind(id=CommandId(name), seat=CONTROL), self.now)

    # --- the candidate

    def _do(self, act: Act) -> None:
        """Carry out one act of the script; where the exercise refuses it, note why."""
        self._acts += 1
        try:
            for command in commands(act, self.script.seat, self.state, f"act-{self._acts}"):
                if command.by is None and self.state.held[command.seat].pseudonym != self.script.name:
                    raise Refused("not-yours")
                self._submit(command)
        except Refused as refused:
            self.not_done.append(NotDone(act, refused))

    def _submit(self, command: Command) -> None:
        """Carry out a command; whoever takes a seat while it goes on finds a brief on its desk."""
        self.exercise.submit(command, self.now)
        if isinstance(command, cmd.TakeSeat | cmd.CoverSeat) and self.state.phase in ("running", "paused"):
            view, name = self.exercise.view(command.seat), CommandId(f"{command.id}-brief")
            self.exercise.submit(hand_over(view, command.seat, self.now, name), self.now)

    def _sit_down(self) -> None:
        seat, name = self.script.seat, self.script.name
        self._submit(cmd.TakeSeat(id=CommandId("join"), seat=seat, by=CONTROL, pseudonym=name))

    def _get_up(self) -> None:
        seat = self.script.seat
        if self.state.held[seat].pseudonym == self.script.name:
            self._submit(cmd.LeaveSeat(id=CommandId("leave"), seat=seat))
        grade, _ = self.sitting.minds[seat]
        if self.state.held[seat].mind is None:
            self._submit(cmd.CoverSeat(id=CommandId("relieve"), seat=seat, by=CONTROL, mind=grade))

    # --- minds

    def _thinks(self, seat: SeatId) -> bool:
        """Whether a mind holds the seat; the one that plays it is then of that grade."""
        name = self.state.held[seat].mind
        if name is not None and self.sitting.minds[seat][0] != name:
            self.sitting.minds[seat] = (name, mind(name))
        return name is not None

    def _heed(self) -> None:
        """Put the answers that have come to be owed on the agenda."""
        for due in tuple(answers_due(self.state, self.now)):
            if (due.to, due.seat) in self._heeded:
                continue
            self._heeded.add((due.to, due.seat))
            at = due.at
            if at is None:
                answer = self._reply(due)
                at = None if answer is None else moment(self.exercise.view(due.seat), due.said, answer)
            if at is not None:
                self._plan(due, self._elapsed() + max(0, at - self.now))

    def _reply(self, due: Due) -> Command | None:
        if not self._thinks(due.seat):
            return None
        thinking = self.sitting.minds[due.seat][1]
        dice, worn = Drawn(self.sitting.seed, due.seat, due.to), met(self.state, due.by, self.now)
        return thinking.reply(self.exercise.view(due.seat), due.seat, due.to, self.now, dice, worn)

    def _answer(self, due: Due) -> None:
        if (answer := self._reply(due)) is not None:
            self.sitting.give(answer, self.now)

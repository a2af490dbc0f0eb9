"""Roll-outs: an exercise restored at a moment and played to its end by minds, many times, without a log.

Alternatives of one moment share their dice, so that what differs between two plays of one number is the choice alone
and what it led to (common random numbers; Law 2015, *Simulation Modeling and Analysis*, chapter 11).
"""

from __future__ import annotations

import hashlib
import pickle
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from sim.debrief.look.choices import Choice, barred
from sim.debrief.look.points import Conduct, Points, points_of, price_of
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import EVERYONE, ActorId, ObligationId, Ref, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.course import fork
from sim.exercise.decide import decide
from sim.exercise.evolve import evolve, evolve_each
from sim.exercise.state import State
from sim.exercise.views import may_see, of_those_who_see
from sim.policies.sitting import Sitting
from sim.world.catalogue import ACTS

MIND = "practitioner"
"""The mind that goes on for people; minds go on at their own grade."""


@dataclass(frozen=True, slots=True)
class Task:
    """Plays of one choice from wall-clock `at` (ms), on the log before event `before`: one for each of the numbers."""

    log: bytes
    before: int
    at: int
    seat: SeatId
    choice: Choice
    numbers: tuple[int, ...]


class Unrecorded:
    """An exercise whose events are folded and not kept: an Exercise's answer to commands at half its cost."""

    def __init__(self, state: State, views: Mapping[SeatId, State], conduct: _Counted) -> None:
        """The states are the caller's no more."""
        self.state = state
        self.conduct = conduct
        self._views = dict(views)
        self._made = 0

    def view(self, seat: SeatId) -> State:
        """The fold over the seat's own stream."""
        return self._views[seat]

    def submit(self, command: cmd.Command, at: int) -> None:
        """Carry out a command at wall-clock `at` (ms). Raises Refused."""
        last = isinstance(command, cmd.EndTurn) and self.state.turn >= self.state.clock_plan.turns
        for event in decide(command, self.state, at):
            self._made += 1
            ref = Ref(f"unrecorded-{self._made}")
            evolve(self.state, Entry(self.state.seq + 1, ref, at, event))
            if not last:  # after the last turn no mind looks at its view any more
                evolve_each(of_those_who_see(event, self._views), event, ref, at)
            self.conduct.count(event)


@dataclass(slots=True)
class _Counted:
    """Conduct of one actor, counted event by event."""

    actor: ActorId
    obligors: dict[ObligationId, ActorId] = field(default_factory=dict)
    withheld: Counter[ObligationId] = field(default_factory=Counter)
    spent: int = 0
    words: int = 0

    def count(self, event: ev.Event) -> None:
        match event:
            case ev.ObligationOpened():
                self.obligors[event.obligation] = event.obligor
            case ev.ObligationBreached(cause="withheld") if self.obligors.get(event.obligation) == self.actor:
                self.withheld[event.obligation] += 1
            case ev.ActionTaken() | ev.CovertActionTaken() if event.actor == self.actor and event.act in ACTS:
                self.spent += ACTS[event.act].cost
            case ev.WordBroken() if event.actor == self.actor:
                self.words += 1

    def conduct(self) -> Conduct:
        return Conduct(dict(self.withheld), self.spent, self.words)

    def copy(self) -> _Counted:
        return _Counted(self.actor, dict(self.obligors), Counter(self.withheld), self.spent, self.words)


@dataclass(frozen=True, slots=True)
class Restored:
    """An exercise just before an event: the whole fold, each seat's own, and the price of how the seat began."""

    state: State
    views: Mapping[SeatId, State]
    counted: _Counted
    opening: float


def play_out(task: Task) -> list[Points | None]:
    """The seat's points at the end of each play, in the order of the numbers; None where the choice was refused."""
    restored = _restored(task.log, task.before, task.seat)
    return [rolled(restored, task.at, task.seat, task.choice, number) for number in task.numbers]


def rolled(restored: Restored, at: int, seat: SeatId, choice: Choice, number: int) -> Points | None:
    """The seat's points at the end of one play; None where the rules refuse the choice."""
    state = fork(restored.state)
    blueprint = state.blueprint
    assert blueprint is not None
    seed = _seed(state.seed, number)
    state.seed = seed
    origin = Ref(f"play-{seed}")
    views = {}
    for name, view in restored.views.items():
        views[name] = fork(view)
        # A mind draws some of its dice by the name of its stream's first event; each play has its own.
        views[name].audiences = {origin: EVERYONE, **view.audiences}
    played = Unrecorded(state, views, restored.counted.copy())
    own = frozenset(state.seats_of(state.actor_of(seat)))
    minds = {s.id: state.held[s.id].mind or MIND for s in state.the_scene.seats}
    sitting = Sitting(played, seed, minds, at, lambda command: barred(choice, own, command))
    if choice.command is not None:
        try:
            played.submit(choice.command, at)
        except Refused:
            return None
    sitting.cover(at)
    sitting.play_on(at)
    actor = blueprint.actor(state.actor_of(seat))
    return points_of(played.state, actor, played.conduct.conduct(), restored.opening)


def restored(log: Sequence[Recorded], before: int, seat: SeatId) -> Restored:
    """The exercise as it stood just before event number `before`, to be played on for that seat."""
    prefix = [record for record in log if record.seq < before]
    state = State()
    opening = 0.0
    for record in prefix:
        evolve(state, Entry(record.seq, record.ref, record.at, record.event))
        if isinstance(record.event, ev.ExerciseStarted) and state.blueprint is not None:
            opening = price_of(state, state.blueprint.actor(state.actor_of(seat)), Conduct({}))
    views = {card.id: State() for card in state.the_scene.seats}
    counted = _Counted(state.actor_of(seat))
    for record in prefix:
        counted.count(record.event)
        for name, view in views.items():
            if may_see(record.event, name):
                evolve(view, Entry(view.seq + 1, record.ref, record.at, record.event))
    return Restored(state, views, counted, opening)


def packed(log: Sequence[Recorded]) -> bytes:
    """The log as a task carries it to another process."""
    return pickle.dumps(list(log), protocol=pickle.HIGHEST_PROTOCOL)


@lru_cache(maxsize=4)
def _log(log: bytes) -> list[Recorded]:
    found: list[Recorded] = pickle.loads(log)
    return found


@lru_cache(maxsize=4)
def _restored(log: bytes, before: int, seat: SeatId) -> Restored:
    """Restored once for all tasks of a worker that start there."""
    return restored(_log(log), before, seat)


def _seed(seed: int, number: int) -> int:
    """The seed of one play."""
    return int.from_bytes(hashlib.blake2b(f"{seed}\n{number}".encode(), digest_size=7).digest())

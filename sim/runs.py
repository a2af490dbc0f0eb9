"""Agent-only runs: a whole exercise played by minds on a synthetic clock, the same for the same seed everywhere."""

from __future__ import annotations

import functools
import gc
import pickle
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import CONTROL, ActorId, Choices, CommandId, ExerciseId, InstrumentId, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.engine import Exercise, open_exercise
from sim.policies import Drawn, Mind, mind
from sim.policies.dice import share
from sim.policies.worth import shape_of, worth_of
from sim.world.crisis import Outcome

Minds = Mapping[SeatId, str] | str
"""The grade of each seat's mind, or one grade for all."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A mind's command that the rules refused."""

    seat: SeatId
    command: str
    code: str


@dataclass(frozen=True, slots=True)
class Run:
    """A finished run. `signed` are the texts in force, `gains` points above the no-agreement value."""

    exercise: Exercise
    signed: tuple[InstrumentId, ...]
    gains: Mapping[ActorId, float]
    turns: int
    events: int
    log_hash: str
    refusals: tuple[Refusal, ...]

    @property
    def refused(self) -> int:
        """The number of minds' commands that the rules refused."""
        return len(self.refusals)


@dataclass(frozen=True, slots=True)
class Result:
    """Summary of one run among many.

    `packages` and `entered` give, for each text in force, the package agreed and the turn of its entry into force;
    `peak` and `rung` are the highest rung of the ladder and the last one. `crises` counts the crises that opened,
    `endings` their outcomes, and `violence` is the worst of any of them (1-4, 0 without a crisis). `breaches` counts
    all breaches of obligations, found or not, and `defections` the texts that a party signed and could not ratify.
    """

    seed: int
    signed: tuple[InstrumentId, ...]
    gains: Mapping[ActorId, float]
    packages: Mapping[InstrumentId, Choices]
    entered: Mapping[InstrumentId, int]
    peak: int
    rung: int
    crises: int
    endings: Mapping[Outcome, int]
    violence: int
    breaches: int
    defections: int
    turns: int
    events: int
    log_hash: str
    refused: int


def play(
    blueprint: Blueprint, seed: int, minds: Minds = "practitioner", exercise_id: str | None = None, began: int = 0
) -> Run:
    """Play the scenario to its end with a mind in every seat; the log's clock starts at `began` (ms)."""
    opened = open_exercise(MemoryLog(), ExerciseId(exercise_id or f"{blueprint.id}-{seed}"), blueprint, seed, began)
    table = _Table(opened, seed, minds, began)
    table.play()
    state = opened.state
    in_force = tuple(
        t.id for t in blueprint.instruments if t.id in state.instruments and state.instruments[t.id].in_force
    )
    return Run(
        exercise=opened,
        signed=in_force,
        gains=gains(opened, blueprint),
        turns=state.turn,
        events=len(opened.records),
        log_hash=opened.head,
        refusals=tuple(table.refused),
    )


def gains(exercise: Exercise, blueprint: Blueprint) -> dict[ActorId, float]:
    """Gain of each actor with stakes over having no agreement, in points, summed over the texts in force."""
    found: dict[ActorId, float] = {}
    for actor in blueprint.actors:
        if not actor.stakes:
            continue
        total = 0.0
        for instrument in blueprint.instruments:
            status = exercise.state.instruments.get(instrument.id)
            if status is not None and instrument.id in actor.stakes and status.in_force and status.adopted is not None:
                stakes = actor.stakes[instrument.id]
                worth = worth_of(stakes, shape_of(instrument, blueprint.issues), {})
                total += worth.value(status.adopted) - stakes.reservation
        found[actor.id] = round(total, 6)
    return found


def relax_garbage_collection() -> None:
    """Prepare a process for many runs: collect garbage seldom, and exempt objects loaded so far.

    A run leaves little behind that only the collector can find.
    """
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


def play_many(
    blueprint: Blueprint,
    seeds: Iterable[int],
    minds: Minds = "practitioner",
    executor: Executor | None = None,
    batch: int = 8,
) -> Iterator[Result]:
    """The results of many runs, one by one in the order of the seeds, on any executor; in this process without one.

    Each task of the executor plays `batch` runs. Whoever stops iterating cancels the runs not yet begun.
    """
    if executor is None:
        yield from (_result(blueprint, minds, seed) for seed in seeds)
        return
    packed = pickle.dumps(blueprint)
    waiting = [executor.submit(_results, packed, minds, some) for some in _batches(seeds, batch)]
    try:
        for future in waiting:
            yield from future.result()
    finally:
        for future in waiting:
            future.cancel()


def _batches(seeds: Iterable[int], size: int) -> Iterator[Sequence[int]]:
    left = list(seeds)
    yield from (left[k : k + size] for k in range(0, len(left), size))


def _results(packed: bytes, minds: Minds, seeds: Sequence[int]) -> list[Result]:
    return [_result(_unpacked(packed), minds, seed) for seed in seeds]


@functools.lru_cache(maxsize=4)
def _unpacked(packed: bytes) -> Blueprint:
    """The one blueprint of all tasks of a worker: what is worked out once for a blueprint is worked out once."""
    blueprint: Blueprint = pickle.loads(packed)
    return blueprint


def _result(blueprint: Blueprint, minds: Minds, seed: int) -> Result:
    run = play(blueprint, seed, minds)
    state = run.exercise.state
    turn, peak, violence = 0, 0, 0
    counts: Counter[str] = Counter()
    endings: Counter[Outcome] = Counter()
    entered: dict[InstrumentId, int] = {}
    for record in run.exercise.records:
        match record.event:
            case ev.TurnBegan(turn=began):
                turn = began
            case ev.LadderMoved(rung=rung):
                peak = max(peak, rung)
            case ev.InstrumentInForce(instrument=instrument):
                entered[instrument] = turn
            case ev.CrisisOpened():
                violence = max(violence, 1)
            case ev.CrisisMoved(violence=worse):
                violence = max(violence, worse)
            case ev.CrisisClosed(outcome=outcome, violence=worse):
                violence = max(violence, worse)
                endings[outcome] += 1
        counts[record.event.kind] += 1
    packages = {t: dict(state.instruments[t].adopted or {}) for t in run.signed}
    return Result(
        seed=seed,
        signed=run.signed,
        gains=run.gains,
        packages=packages,
        entered=entered,
        peak=peak,
        rung=state.rung,
        crises=counts[ev.CrisisOpened.kind],
        endings=dict(sorted(endings.items())),
        violence=violence,
        breaches=counts[ev.ObligationBreached.kind],
        defections=counts[ev.InvoluntaryDefection.kind],
        turns=run.turns,
        events=run.events,
        log_hash=run.log_hash,
        refused=run.refused,
    )


class _Table:
    """One run under way: the exercise, its minds, and a clock in milliseconds that nobody waits for."""

    def __init__(self, exercise: Exercise, seed: int, minds: Minds, began: int) -> None:
        self.exercise = exercise
        self.began = began
        self.seed = seed
        self.refused: list[Refusal] = []
        self.seats = [s.id for s in exercise.state.the_scene.seats]
        self.minds: dict[SeatId, tuple[str, Mind]] = {}
        for seat in self.seats:
            name = minds if isinstance(minds, str) else minds[seat]
            self.minds[seat] = (name, mind(name))

    def play(self) -> None:
        """From covering the seats to the end of the last turn."""
        plan = self.exercise.state.clock_plan
        for seat in self.seats:
            name, _ = self.minds[seat]
            cover = cmd.CoverSeat(id=CommandId(f"cover-{seat}"), seat=seat, by=CONTROL, mind=name)
            self.exercise.submit(cover, self.began)
        self._control(cmd.Start, "start", self.began)
        length = plan.minutes * 60_000
        for turn in range(1, plan.turns + 1):
            for pulse in range(plan.pulses):
                at = self.began + (turn - 1) * length + pulse * length // plan.pulses
                self._control(cmd.Pulse, f"pulse-{turn}-{pulse}", at)
                self._seats_decide(turn, pulse, at, length // plan.pulses)
            self._control(cmd.EndTurn, f"end-turn-{turn}", self.began + turn * length)

    def _seats_decide(self, turn: int, pulse: int, at: int, length: int) -> None:
        """Each seat decides once in a pulse, in an order from the seed, the moments spread over the pulse."""
        order = sorted(self.seats, key=lambda seat: share(self.seed, turn, pulse, seat))
        for place, seat in enumerate(order):
            moment = at + (place + 1) * length // (len(self.seats) + 1)
            dice = Drawn(self.seed, seat, turn, pulse)
            command = self.minds[seat][1].decide(self.exercise.view(seat), seat, moment, dice)
            if command is None:
                continue
            try:
                self.exercise.submit(command, moment)
            except Refused as refusal:
                self.refused.append(Refusal(seat, command.kind, refusal.code))

    def _control(self, kind: type[cmd.Command], name: str, at: int) -> None:
        self.exercise.submit(kind(id=CommandId(name), seat=CONTROL), at)

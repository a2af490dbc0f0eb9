"""Agent-only runs: a whole exercise played by minds on a synthetic clock, the same for the same seed everywhere."""

from __future__ import annotations

import functools
import gc
import pickle
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass

from sim.exercise import events as ev
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import ActorId, Choices, ExerciseId, InstrumentId
from sim.exercise.engine import Exercise, open_exercise
from sim.policies.sitting import Minds as Minds
from sim.policies.sitting import Refusal as Refusal
from sim.policies.sitting import Sitting
from sim.policies.worth import shape_of, worth_of
from sim.world.crisis import Outcome


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
    sitting = Sitting(opened, seed, minds, began)
    sitting.play()
    return finished(opened, blueprint, sitting.refused)


def finished(opened: Exercise, blueprint: Blueprint, refused: Iterable[Refusal]) -> Run:
    """The run that an exercise which has ended was."""
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
        refusals=tuple(refused),
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

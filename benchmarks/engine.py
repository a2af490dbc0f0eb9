"""The engine's figures: an agent-only run, replay, submit, and the mathematics; run `make bench`."""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import mesa
import msgspec
import numpy as np

from benchmarks.figures import Figure, median_seconds, milliseconds, show
from benchmarks.reference import reference
from benchmarks.seams import Door, Seams
from scenarios.library import load
from sim import runs
from sim.exercise import commands as cmd
from sim.exercise import engine
from sim.exercise.acts import bridge
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.lines import Line, from_line, to_line
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, ExerciseId, Said
from sim.exercise.core.verifying import check
from sim.exercise.engine import open_exercise
from sim.exercise.evolve import replay
from sim.exercise.views import whole
from sim.negotiation.frontier import pareto_indices
from sim.negotiation.solutions import egalitarian, kalai_smorodinsky, nash, utilitarian
from sim.policies import desk
from sim.runs import play, play_many, relax_garbage_collection

SCENARIO = "river"


class Empty(mesa.Model):
    """A world in which nothing happens."""

    def step(self) -> None:
        return


def agent_only() -> list[Figure]:
    """One whole exercise without people, full rules and log, beside an empty Mesa step for each day it simulates.

    In a process readied for many runs, as those of `plenipo simulate` are. Processor time, since the machine is shared;
    what it is spent on is told below it.
    """
    relax_garbage_collection()
    figures = []
    for name, blueprint, limit in (("the reference scenario", reference(), 0.100), (SCENARIO, load(SCENARIO), None)):
        seeds = iter(range(1, 1000))

        def run(b: Blueprint = blueprint, seeds: Iterator[int] = seeds) -> None:
            play(b, next(seeds))

        ours = median_seconds(run, runs=15, warmup=2, clock=time.process_time)
        wall = median_seconds(run, runs=5, warmup=0)
        days = blueprint.clock.turns * blueprint.clock.days
        model = Empty(rng=1)
        peer = median_seconds(lambda m=model, d=days: [m.step() for _ in range(d)], clock=time.process_time)
        events = play(blueprint, 7).events
        size = f"{len(blueprint.actors)} actors, {blueprint.clock.turns} turns"
        figures.append(
            Figure(
                f"processor time of an agent-only run of {name} ({size})",
                milliseconds(ours),
                "" if limit is None else f"<= {limit * 1000:.0f} ms",
                None if limit is None else ours <= limit,
                f"{days} empty Mesa steps: {milliseconds(peer)}, ratio {ours / peer:.0f}; {events} events,"
                f" {ours / events * 1e6:.0f} us each; {milliseconds(wall)} by the wall",
            )
        )
        figures += spent_on(blueprint)
    return figures


minds = importlib.import_module("sim.policies.mind")  # as an attribute of the package it is the function

ROOMS: tuple[tuple[str, Sequence[Door]], ...] = (
    ("the loop and its dice", [(runs, "play")]),
    ("minds: their moves", [(minds.Mind, "decide")]),
    ("minds: reading what is new", [(desk, "read")]),
    ("rules", [(engine, "decide")]),
    ("world: passing days", [(bridge, "days_passed")]),
    ("world: acts, news, agreements", [(bridge, "acted"), (bridge, "shocked"), (bridge, "agreed"), (bridge, "moves")]),
    ("rounding and writing events", [(engine, "written")]),
    ("naming and sealing them", [(engine, "seal"), (engine, "_ref"), (engine.Exercise, "_record")]),
    ("folding them for all seats", [(engine.Exercise, "_fold")]),
    ("the rest of submit", [(engine.Exercise, "submit")]),
)
"""Where a run spends its time, with the doors by which it gets there."""


def spent_on(blueprint: Blueprint) -> list[Figure]:
    """Shares of a run's processor time by room, with the clock's own cost in it."""
    seams, seeds = Seams(), range(1, 11)
    with seams.watching(ROOMS):
        for seed in seeds:
            runs.play(blueprint, seed)
    whole = sum(seams.seconds.values())
    return [
        Figure(
            f"    of it, {room}",
            milliseconds(seams.seconds[room] / len(seeds)),
            "",
            None,
            f"{seams.seconds[room] / whole:.0%}, {seams.calls[room] // len(seeds):,} calls",
        )
        for room in sorted((room for room, _ in ROOMS), key=lambda room: -seams.seconds[room])
    ]


def many_runs() -> list[Figure]:
    """Many runs of the reference scenario on two cores, told for a thousand; and whether two workers halve the time.

    The wall says it where both cores are free; elsewhere the processor time of the workers does.
    """
    told, runs = 1000, 120
    wall, busy = {}, {}
    for workers in (1, 2):
        _, starting = _many(workers, 0)
        wall[workers], whole = (seconds * told / runs for seconds in _many(workers, runs))
        busy[workers] = whole - starting * told / runs
    speedup, dearer = wall[1] / wall[2], busy[2] / busy[1]
    model, days = Empty(rng=1), reference().clock.turns * reference().clock.days
    peer = median_seconds(lambda: [model.step() for _ in range(days)]) * told / 2
    return [
        Figure(
            f"{told:,} agent-only runs, 2 workers",
            f"{wall[2]:.1f} s",
            "<= 60 s",
            wall[2] <= 60.0,
            f"{runs} played, scaled up; as many empty Mesa steps: {peer:.2f} s, ratio {wall[2] / peer:.0f};"
            f" {busy[2] / 2:.1f} s of processor time on each of two cores",
        ),
        Figure(
            "speed-up of the second worker",
            f"{speedup:.2f} x",
            "linear (>= 1.8 x)",
            speedup >= 1.8,
            f"1 worker: {wall[1]:.1f} s; a run takes {dearer:.2f} x the processor time with two",
        ),
    ]


def _many(workers: int, runs: int) -> tuple[float, float]:
    """Seconds that so many runs take once the workers have started, and processor time of all, starting included."""
    blueprint, before = reference(), os.times()
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=relax_garbage_collection) as pool:
        list(play_many(blueprint, range(workers), executor=pool, batch=1))
        began = time.perf_counter()
        list(play_many(blueprint, range(1, runs + 1), executor=pool, batch=10))
        took = time.perf_counter() - began
    after = os.times()
    return took, after.children_user + after.children_system - before.children_user - before.children_system


def replaying() -> list[Figure]:
    """Folding a log into a state, alone and with the reading of its lines."""
    run = play(load(SCENARIO), 7)
    records = run.exercise.records
    lines = [to_line(r) for r in records]
    peer = median_seconds(lambda: [json.loads(line) for line in lines])
    ways: tuple[tuple[str, Callable[[], object]], ...] = (
        ("replay, fold only", lambda: replay(whole(records))),
        (
            "replay, lines parsed, decoded and folded",
            lambda: replay(whole([from_line(msgspec.json.decode(line, type=Line)) for line in lines])),
        ),
        (
            "the same, the chain of hashes checked too",
            lambda: replay(whole([from_line(line) for line in check(lines)])),
        ),
    )
    figures = []
    for name, work in ways:
        speed = len(records) / median_seconds(work)
        busy = len(records) / median_seconds(work, clock=time.process_time)
        beside = f"json.loads of the same lines: {len(records) / peer:,.0f}/s; by processor time {busy:,.0f}/s"
        figures.append(Figure(name, f"{speed:,.0f} events/s", ">= 20,000", speed >= 20_000, beside))
    return figures


def submitting() -> list[Figure]:
    """One message decided, sealed, appended in memory and folded."""
    exercise = open_exercise(MemoryLog(), ExerciseId("bench"), load(SCENARIO), 1, 0)
    seat = exercise.state.the_scene.seats[0].id
    exercise.submit(cmd.Start(id=CommandId("start"), seat=CONTROL), 0)
    taken = []
    for i in range(1000):
        command = cmd.SendMessage(id=CommandId(f"m{i}"), seat=seat, channel=PLENARY, words=Said("Good morning."))
        began = time.perf_counter()
        exercise.submit(command, i)
        taken.append(time.perf_counter() - began)
    p50, p99 = statistics.median(taken), sorted(taken)[990]
    line = json.loads(to_line(exercise.records[-1]))
    peer = median_seconds(lambda: hashlib.sha256(json.dumps(line, sort_keys=True).encode()).hexdigest(), runs=99)
    return [
        Figure(
            "submit without disk, p50",
            milliseconds(p50),
            "<= 0.5 ms",
            p50 <= 0.0005,
            f"json.dumps and one SHA-256 of its line: {peer * 1e6:.0f} us, ratio {p50 / peer:.0f}",
        ),
        Figure("submit without disk, p99", milliseconds(p99), "", None),
    ]


def mathematics() -> list[Figure]:
    """The frontier and every solution point, beside a plain sort of the same array."""
    figures = []
    for count, limit in ((188_160, 0.040), (1_000_000, 0.300)):
        utilities = np.random.default_rng(1).random((count, 2))
        reservations = np.array([0.2, 0.2])

        def points(u: np.ndarray = utilities, rv: np.ndarray = reservations) -> None:
            frontier = pareto_indices(u)
            for solution in (nash, kalai_smorodinsky, egalitarian, utilitarian):
                solution(u, rv, frontier)

        ours = median_seconds(points, runs=5, warmup=1)
        peer = median_seconds(lambda u=utilities: np.sort(u[:, 0]), runs=5, warmup=1)
        figures.append(
            Figure(
                f"frontier and solution points, {count:,} outcomes, 2 parties",
                milliseconds(ours),
                f"<= {limit * 1000:.0f} ms",
                ours <= limit,
                f"numpy sort of one column: {milliseconds(peer)}, ratio {ours / peer:.1f}",
            )
        )
    return figures


def main() -> None:
    show("Engine", agent_only() + many_runs() + replaying() + submitting() + mathematics())


if __name__ == "__main__":
    main()

"""The engine's figures: an agent-only run, replay, submit, and the mathematics; run `make bench`."""

from __future__ import annotations

import json
import statistics
import time

import mesa
import numpy as np

from benchmarks.figures import Figure, median_seconds, milliseconds, show
from scenarios.library import load
from sim.exercise import commands as cmd
from sim.exercise.engine import open_exercise
from sim.exercise.folds import replay
from sim.exercise.log import MemoryLog, from_line, to_line
from sim.exercise.names import CONTROL, PLENARY, CommandId, ExerciseId, Said
from sim.exercise.views import whole
from sim.negotiation import egalitarian, kalai_smorodinsky, nash, pareto_indices, utilitarian
from sim.runs import play

SCENARIO = "river"


class Empty(mesa.Model):
    """A world in which nothing happens."""

    def step(self) -> None:
        return


def agent_only() -> list[Figure]:
    """One whole exercise without people, full rules and log, beside an empty Mesa step for each day it simulates."""
    blueprint = load(SCENARIO)
    seeds = iter(range(1, 1000))
    ours = median_seconds(lambda: play(blueprint, next(seeds)), runs=9, warmup=2)
    days = blueprint.clock.turns * blueprint.clock.days
    model = Empty(rng=1)
    peer = median_seconds(lambda: [model.step() for _ in range(days)])
    events = len(play(blueprint, 7).exercise.records)
    return [
        Figure(
            f"one agent-only run of {SCENARIO} ({len(blueprint.actors)} actors, {blueprint.clock.turns} turns)",
            milliseconds(ours),
            "<= 15 ms",
            ours <= 0.015,
            f"{days} empty Mesa steps: {milliseconds(peer)}, ratio {ours / peer:.0f}; {events} events",
        )
    ]


def replaying() -> list[Figure]:
    """Folding a log into a state, alone and with the reading of its lines."""
    run = play(load(SCENARIO), 7)
    records = run.exercise.records
    fold = median_seconds(lambda: replay(whole(records)))
    lines = [json.loads(to_line(r)) for r in records]
    read = median_seconds(lambda: replay(whole([from_line(line) for line in lines])))
    return [
        Figure("replay, fold only", f"{len(records) / fold:,.0f} events/s", ">= 20,000", len(records) / fold >= 20_000),
        Figure(
            "replay, lines read and decoded",
            f"{len(records) / read:,.0f} events/s",
            ">= 20,000",
            len(records) / read >= 20_000,
        ),
    ]


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
    return [
        Figure("submit without disk, p50", milliseconds(p50), "<= 0.5 ms", p50 <= 0.0005),
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
    show("Engine", agent_only() + replaying() + submitting() + mathematics())


if __name__ == "__main__":
    main()

"""`plenipo simulate --world-only`: the world of a scenario by itself, many times, without an exercise around it."""

from __future__ import annotations

import argparse
import csv
import json
import statistics
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sim.language import in_language
from web.cli.failure import Failure, out_of_range, read_scenario
from web.cli.sentences import say

if TYPE_CHECKING:
    from sim.exercise.core.blueprint import Blueprint

MOST_DAYS = 36_500

OWN = ("rung", "crises", "acts")
"""The figures that every world has, whatever its scenario."""


def run(options: argparse.Namespace) -> int:
    """Let the world run by itself and print what came of it: a table, an object or rows of CSV."""
    blueprint = read_scenario(options.scenario, options.language)
    days = blueprint.clock.turns * blueprint.clock.days if options.days is None else options.days
    if not 1 <= days <= MOST_DAYS:
        raise Failure(out_of_range("days", days, MOST_DAYS, options.language))
    rows = list(last_days(blueprint, range(options.seed, options.seed + options.runs), days))
    if options.csv:
        table = csv.DictWriter(sys.stdout, fieldnames=list(rows[0]), lineterminator="\n")
        table.writeheader()
        table.writerows(rows)
    elif options.json:
        print(json.dumps({"scenario": blueprint.id, "days": days, "runs": rows}, ensure_ascii=False))
    else:
        for line in as_text(blueprint, rows, days, options.seed, options.language):
            print(line)
    return 0


def last_days(blueprint: Blueprint, seeds: Sequence[int], days: int) -> Iterator[dict[str, Any]]:
    """For each seed, what the world's collector holds of the last day."""
    from sim.exercise.acts.snapshots import alone
    from sim.world.alone import WorldAlone

    start = alone(blueprint)
    for seed in seeds:
        world = WorldAlone(start, seed)
        world.advance(days)
        yield {"seed": seed} | {name: round(values[-1], 4) for name, values in world.datacollector.model_vars.items()}


def as_text(
    blueprint: Blueprint, rows: Sequence[Mapping[str, Any]], days: int, seed: int, language: str
) -> Iterator[str]:
    """One line for each figure: its mean over the runs, and the least and the most of them."""
    from sim.exercise.acts.figures import names as figure_names

    yield say(
        "world-title", language, title=in_language(blueprint.title, language), runs=len(rows), days=days, seed=str(seed)
    )
    yield ""
    names = {name: in_language(text, language) for name, text in figure_names(blueprint).items()}
    shown = {
        name: say(f"world-of-{name}", language) if name in OWN else names[name]
        for name in rows[0]
        if name not in ("seed", "day")
    }
    width = max(36, *map(len, shown.values()))
    columns = ("world-mean", "world-least", "world-most")
    yield f"{say('world-figure', language):<{width}}" + "".join(f"{say(column, language):>12}" for column in columns)
    for name, label in shown.items():
        values = [float(row[name]) for row in rows]
        told = (
            say("world-value", language, value=value) for value in (statistics.fmean(values), min(values), max(values))
        )
        yield f"{label:<{width}}" + "".join(f"{value:>12}" for value in told)

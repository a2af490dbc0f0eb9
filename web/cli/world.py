"""`plenipo simulate --world-only`: the world of a scenario by itself, many times, without an exercise around it."""

from __future__ import annotations

import argparse
import csv
import json
import statistics
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from web.cli.failure import Failure, read_scenario

if TYPE_CHECKING:
    from sim.exercise.core.blueprint import Blueprint

MOST_DAYS = 36_500

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "head": "{title}: the world alone, {runs} runs of {days} days from seed {seed}.",
        "figure": "figure on the last day",
        "mean": "mean",
        "least": "least",
        "most": "most",
        "rung": "highest rung",
        "crises": "crises opened",
        "acts": "acts done",
    },
    "fr": {
        "head": "{title} : le monde seul, {runs} simulations de {days} jours à partir de la graine {seed}.",
        "figure": "chiffre du dernier jour",
        "mean": "moyenne",
        "least": "minimum",
        "most": "maximum",
        "rung": "échelon le plus haut",
        "crises": "crises ouvertes",
        "acts": "actes accomplis",
    },
}


def run(options: argparse.Namespace) -> int:
    """Let the world run by itself and print what came of it: a table, an object or rows of CSV."""
    blueprint = read_scenario(options.scenario, options.language)
    days = blueprint.clock.turns * blueprint.clock.days if options.days is None else options.days
    if not 1 <= days <= MOST_DAYS:
        raise Failure(f"--days is {days}; it must be between 1 and {MOST_DAYS:,}")
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
    from sim.exercise.acts.bridge import alone
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
    words = WORDS[language]
    yield words["head"].format(title=blueprint.title[language], runs=len(rows), days=days, seed=seed)
    yield ""
    names: dict[str, str] = {gauge.id: gauge.name[language] for gauge in blueprint.gauges}
    yield f"{words['figure']:<36}{words['mean']:>12}{words['least']:>12}{words['most']:>12}"
    for name in rows[0]:
        if name not in ("seed", "day"):
            values = [float(row[name]) for row in rows]
            figures = "".join(f"{v:>12.2f}" for v in (statistics.fmean(values), min(values), max(values)))
            shown = words.get(name) or names.get(name, name)
            yield f"{shown:<36}" + (figures if language == "en" else figures.replace(".", ","))

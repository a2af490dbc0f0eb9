"""`plenipo forecast`: what models of collective decisions expect of a table of positions."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sim.language import Language
from web.cli.failure import Commands, Failure, declare, read_bytes
from web.cli.sentences import figure, say

if TYPE_CHECKING:
    from assessment.authored.problem import Problem
    from sim.negotiation.collective import Forecast, Model, Positions

MODELS: tuple[Model, ...] = ("compromise", "median", "exchange", "challenge")


def add(commands: Commands, language: Language) -> None:
    """Declare the arguments, explained in that language."""
    forecast = declare(commands, "forecast", language)
    forecast.add_argument("file", metavar=say("metavar-file", language), help=say("help-forecast-file", language))
    forecast.add_argument(
        "--model",
        action="append",
        choices=(*MODELS, "all"),
        help=say("help-forecast-model", language),
    )
    forecast.add_argument("--json", action="store_true", help=say("help-forecast-json", language))
    forecast.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from scenarios.positions.table import read_positions
    from sim.negotiation.collective import forecast
    from sim.negotiation.collective.exchange import MOST_CELLS

    read = read_positions(read_bytes(options.file, options.language))
    for flaw in read.flaws:
        print(_told(flaw, options.file, options.language), file=sys.stderr)
    if read.table is None:
        return 1
    table = read.table
    asked = dict.fromkeys(options.model or ["all"])
    models = [model for model in MODELS if model in asked or "all" in asked]
    if "exchange" in models and table.position.size > MOST_CELLS:
        counts = {"cells": table.position.size, "most": MOST_CELLS}
        raise Failure(say("forecast-too-large", options.language, **counts))
    forecasts = [forecast(table, model) for model in models]
    if options.json:
        objects = [as_object(table, one) for one in forecasts]
        print(json.dumps(objects if len(objects) > 1 else objects[0], ensure_ascii=False))
    else:
        print("\n".join(as_lines(table, forecasts, options.language)))
    return 0


def as_object(table: Positions, forecast: Forecast) -> dict[str, object]:
    """A forecast as JSON: outcomes by issue in its own units and, for exchange, who gives on what for which gain."""
    found: dict[str, object] = {
        "model": forecast.model,
        "outcomes": dict(zip(table.issues, forecast.outcomes.tolist(), strict=True)),
    }
    if forecast.model == "exchange":
        found["exchanges"] = [
            {
                "i": table.actors[made.i],
                "p": table.issues[made.p],
                "j": table.actors[made.j],
                "q": table.issues[made.q],
                "gain": made.gain,
            }
            for made in forecast.exchanges
        ]
    return found


def as_lines(table: Positions, forecasts: Sequence[Forecast], language: Language) -> list[str]:
    """A table for people: a line for each issue, with its scale, and a column for each model; then the exchanges."""
    rows = [[say("forecast-issue", language), say("forecast-scale", language)]]
    rows += [
        [issue, say("forecast-range", language, lower=lower, upper=upper)]
        for issue, (lower, upper) in zip(table.issues, table.scales, strict=True)
    ]
    for one in forecasts:
        column = [
            say(f"forecast-{one.model}", language),
            *(say("forecast-value", language, value=float(value)) for value in one.outcomes),
        ]
        rows = [[*row, cell] for row, cell in zip(rows, column, strict=True)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    lines = [
        "  ".join([row[0].ljust(widths[0]), *(cell.rjust(w) for cell, w in zip(row[1:], widths[1:], strict=True))])
        for row in rows
    ]
    for one in forecasts:
        if one.model == "exchange":
            lines += ["", *_exchanges(table, one, language)]
    return lines


def _exchanges(table: Positions, forecast: Forecast, language: Language) -> list[str]:
    if not forecast.exchanges:
        return [say("forecast-none", language)]
    told = [say("forecast-made", language)]
    for number, made in enumerate(forecast.exchanges, start=1):
        sentence = say(
            "forecast-gives",
            language,
            i=table.actors[made.i],
            p=table.issues[made.p],
            j=table.actors[made.j],
            q=table.issues[made.q],
        )
        told.append(f"{number:4}. {figure(made.gain, language):>8}  {sentence}")
    return told


def _told(flaw: Problem, file: str, language: Language) -> str:
    from assessment.authored.problem import OWN

    return f"{file}:{flaw.line}: {OWN.say(flaw.severity, language)}: {flaw.said(language)}"

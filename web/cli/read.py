"""`plenipo read`: what is understood of a text in a scenario."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

from sim.language import Language, Sentences
from web.cli.failure import Commands, Failure, declare, read_scenario
from web.cli.sentences import say

if TYPE_CHECKING:
    from sim.exercise.core.blueprint import Blueprint
    from sim.reading.reading import Figure, Reading


def add(commands: Commands, language: Language) -> None:
    """Declare the arguments, explained in that language."""
    read = declare(commands, "read", language)
    read.add_argument("scenario", metavar=say("metavar-scenario", language), help=say("help-scenario", language))
    read.add_argument("text", metavar=say("metavar-text", language), help=say("help-read-text", language))
    read.add_argument("--seat", help=say("help-read-seat", language))
    read.add_argument("--json", action="store_true", help=say("help-json", language))
    read.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from sim.exercise.core.names import SeatId
    from sim.exercise.scene.lexicon import blueprint_lexicon
    from sim.reading.read import read

    blueprint = read_scenario(options.scenario, options.language)
    seats = [seat.id for seat in blueprint.seats]
    if options.seat and options.seat not in seats:
        raise Failure(say("play-no-seat", options.language, found=options.seat, seats=seats))
    seat = blueprint.seat(SeatId(options.seat)) if options.seat else None
    lexicon = blueprint_lexicon(blueprint, seat.id if seat else None)
    brief = (*seat.brief.values(),) if seat else ()
    shown = (*blueprint.background.values(), *brief)
    reading = read(options.text, options.language, lexicon, shown, writer=seat.actor if seat else None)
    if options.json:
        print(json.dumps(_as_json(reading), ensure_ascii=False))
        return 0
    for line in _as_text(reading, blueprint, options.language):
        print(line)
    return 0


def _as_json(reading: Reading) -> dict[str, Any]:
    measured = reading.substance
    return {
        "language": reading.language,
        "intent": reading.intent,
        "confidence": reading.confidence,
        "about": [{"kind": one.kind, "id": one.id} for one in reading.about],
        "figures": [
            {"value": one.value, "unit": one.unit}
            | ({} if one.option is None else {"option": "/".join(one.option)})
            | ({} if one.gauge is None else {"gauge": one.gauge})
            for one in reading.figures
        ],
        "give": dict(reading.trade.give),
        "ask": dict(reading.trade.ask),
        "stance": [{"kind": one.kind, "id": one.id, "attitude": one.attitude} for one in reading.stances],
        "substance": {
            "words": measured.words,
            "new": measured.new,
            "copied": measured.copied,
            "repeated": measured.repeated,
            "on_subject": measured.on_subject,
            "readable": measured.readable,
        },
    }


def _option(figure: Figure, blueprint: Blueprint, language: Language) -> str:
    from sim.exercise.talk.understood import options

    return ", ".join(options(dict([figure.option] if figure.option else []), blueprint, language)) or "none"


def _as_text(reading: Reading, blueprint: Blueprint, language: Language) -> list[str]:
    from sim.exercise.talk.understood import intent_name, name_of, options, understood

    measured = reading.substance
    sure = say("read-sure", language, intent=intent_name(reading, language), share=reading.confidence)
    attitudes = {(s.kind, s.id): say(f"read-{s.attitude}", language) for s in reading.stances}
    named = [
        say("read-named", language, name=name_of(one, blueprint, language), kind=say(f"read-kind-{one.kind}", language))
        for one in reading.about
    ]
    figures = [
        say("read-figure", language, value=one.value, unit=one.unit or "none", option=_option(one, blueprint, language))
        for one in reading.figures
    ]
    stances = [
        say("read-stance", language, name=name_of(one, blueprint, language), attitude=attitudes[one.kind, one.id])
        for one in reading.about
        if (one.kind, one.id) in attitudes
    ]
    rows = {
        "language": [Sentences("sim.language").say("language-name", reading.language)],
        "intent": [sure],
        "about": named,
        "figures": figures,
        "give": options(reading.trade.give, blueprint, language),
        "ask": options(reading.trade.ask, blueprint, language),
        "stance": stances,
        "substance": [
            say(
                "read-substance",
                language,
                words=measured.words,
                new=measured.new,
                copied=measured.copied,
                repeated=measured.repeated,
                readable="yes" if measured.readable else "no",
            )
        ],
    }
    titles = {row: say(f"read-row-{row}", language) for row in rows}
    width = max(map(len, titles.values()))
    lines = [understood(reading, blueprint, language), ""]
    for row, values in rows.items():
        for n, value in enumerate(values or [say("read-nothing", language)]):
            lines.append(f"{titles[row] if n == 0 else '':<{width}}  {value}")
    return lines

"""`plenipo play`: one exercise without people, as text."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from web.cli.failure import Commands, Failure, read_scenario

if TYPE_CHECKING:
    from sim.runs import Run


def add(commands: Commands) -> None:
    """Declare the arguments."""
    play = commands.add_parser("play", help="play a scenario without people and print the transcript")
    play.add_argument("scenario", help="a name of the library, or a file")
    play.add_argument("--seed", type=int, default=1)
    play.add_argument("--grade", choices=("novice", "practitioner", "veteran"), default="practitioner")
    play.add_argument("--log", metavar="FILE", help="write one event a line, with its hashes")
    play.add_argument("--json", action="store_true", help="print one object instead of the transcript")
    play.add_argument("--language", choices=("en", "fr"), default="en")
    play.add_argument("--seat", help="the transcript as this seat saw it")
    play.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from sim.exercise.log import to_line
    from sim.exercise.names import SeatId
    from sim.exercise.transcript import tell, tell_seat
    from sim.policies.phrases import renderer
    from sim.runs import play

    blueprint = read_scenario(options.scenario)
    if options.seat and options.seat not in {s.id for s in blueprint.seats}:
        raise Failure(f"no seat {options.seat!r}; there are {', '.join(s.id for s in blueprint.seats)}")
    run = play(blueprint, options.seed, options.grade)
    records = run.exercise.records
    if options.log:
        try:
            Path(options.log).write_text("".join(to_line(r) + "\n" for r in records), encoding="utf-8")
        except OSError as error:
            raise Failure(f"the log cannot be written to {options.log}: {error.strerror}") from None
    if options.json:
        print(json.dumps(_summary(blueprint.id, options.seed, run), ensure_ascii=False))
        return 0
    if options.seat:
        seat = SeatId(options.seat)
        lines = tell_seat(records, seat, renderer(run.exercise.view(seat)), options.language)
    else:
        lines = tell(records, renderer(run.exercise.state), options.language)
    for line in lines:
        print(line)
    print()
    signed = ", ".join(run.signed) or {"en": "nothing", "fr": "rien"}[options.language]
    print({"en": f"In force: {signed}.", "fr": f"En vigueur : {signed}."}[options.language])
    for actor, gain in run.gains.items():
        print(f"  {actor:<12} {gain:+.1f}")
    return 0


def _summary(scenario: str, seed: int, run: Run) -> dict[str, object]:
    return {
        "scenario": scenario,
        "seed": seed,
        "events": len(run.exercise.records),
        "log_hash": run.exercise.head,
        "turns": run.turns,
        "signed": list(run.signed),
        "gains": {actor: round(gain, 4) for actor, gain in run.gains.items()},
        "refused": run.refused,
    }

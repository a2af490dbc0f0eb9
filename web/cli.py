"""The command `plenipo`: serve, play, check, assess, verify. Each subcommand parses, calls one room and prints."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sim.exercise.log import Recorded


class Failure(Exception):
    """Something the user can mend: printed as one sentence, exit code 2."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; 0 when it did what was asked, 1 when what it looked at is wrong, 2 when it could not look."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        return int(options.run(options))
    except Failure as failure:
        print(f"plenipo: {failure}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="plenipo", description="A live training platform for diplomats.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    serve = commands.add_parser("serve", help="serve the platform in this process")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8000)
    serve.add_argument("--database", metavar="URL", help="default: an SQLite file in the instance folder")
    serve.add_argument("--redis", metavar="URL", help="wake-ups between several processes on one database")
    serve.add_argument("--demo", action="store_true", help="make a demo class and print the addresses to open")
    serve.set_defaults(run=_serve)

    play = commands.add_parser("play", help="play a scenario without people and print the transcript")
    play.add_argument("scenario", help="a name of the library, or a file")
    play.add_argument("--seed", type=int, default=1)
    play.add_argument("--grade", choices=("novice", "practitioner", "veteran"), default="practitioner")
    play.add_argument("--log", metavar="FILE", help="write one event a line, with its hashes")
    play.add_argument("--json", action="store_true", help="print one object instead of the transcript")
    play.add_argument("--language", choices=("en", "fr"), default="en")
    play.add_argument("--seat", help="the transcript as this seat saw it")
    play.set_defaults(run=_play)

    check = commands.add_parser("check", help="say everything that is wrong with a scenario")
    check.add_argument("file")
    check.add_argument("--json", action="store_true")
    check.add_argument("--language", choices=("en", "fr"), default="en")
    check.set_defaults(run=_check)

    assess = commands.add_parser("assess", help="assess a log and write its block evaluations")
    assess.add_argument("log")
    assess.add_argument("--out", required=True, metavar="DIR")
    assess.add_argument("--framework", default="expert-ir-cooperation")
    assess.add_argument("--language", choices=("en", "fr"), default="en")
    assess.add_argument("--demonstration", action="store_true", help="take seats held by minds as candidates")
    assess.set_defaults(run=_assess)

    verify = commands.add_parser("verify", help="check that no event of a log was altered, lost or moved")
    verify.add_argument("log")
    verify.add_argument("--head", metavar="HASH", help="the last event's hash, as a report prints it")
    verify.set_defaults(run=_verify)
    return parser


# --- serve -----------------------------------------------------------------------------------------------------------


def _serve(options: argparse.Namespace) -> int:
    import web.server  # noqa: F401 - it patches the process before anything opens a socket or a database
    from web.serve import serve

    serve(
        host=options.host,
        port=options.port,
        demo=options.demo,
        database_url=options.database,
        redis_url=options.redis,
    )
    return 0


# --- play ------------------------------------------------------------------------------------------------------------


def _play(options: argparse.Namespace) -> int:
    from sim.exercise.log import to_line
    from sim.exercise.names import SeatId
    from sim.exercise.transcript import tell, tell_seat
    from sim.policies.phrases import renderer
    from sim.runs import play

    blueprint = _blueprint(options.scenario)
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


def _summary(scenario: str, seed: int, run: object) -> dict[str, object]:
    from sim.runs import Run

    assert isinstance(run, Run)
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


def _blueprint(scenario: str):  # type: ignore[no-untyped-def]
    from scenarios.library import ScenarioError, load

    try:
        return load(scenario)
    except ScenarioError as error:
        raise Failure(str(error)) from None


# --- check -----------------------------------------------------------------------------------------------------------


def _check(options: argparse.Namespace) -> int:
    from scenarios.library import check_file
    from scenarios.report import as_json, as_text

    checked, name = check_file(options.file)
    print(as_json(checked, name) if options.json else as_text(checked, name, options.language))
    return 0 if checked.blueprint is not None else 1


def _bytes(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise Failure(f"{path} cannot be read: {error.strerror}") from None


# --- assess, verify --------------------------------------------------------------------------------------------------


def _lines(path: str) -> Iterator[str]:
    try:
        yield from _bytes(path).decode("utf-8").splitlines()
    except UnicodeDecodeError:
        raise Failure(f"{path} is not a log: it is not UTF-8 text") from None


def _verify(options: argparse.Namespace) -> int:
    from sim.exercise.log import Broken, check

    last, count = None, 0
    try:
        for line in check(_lines(options.log)):
            last, count = line["hash"], count + 1
    except Broken as broken:
        print(f"{options.log}: {broken}", file=sys.stderr)
        return 1
    if count == 0:
        raise Failure(f"{options.log} holds no event")
    if options.head and options.head != last:
        print(f"{options.log}: the chain holds but ends in {last}; events after it are missing", file=sys.stderr)
        return 1
    print(f"{options.log}: {count} events, unaltered, in order; head {last}")
    return 0


def _read_log(path: str) -> list[Recorded]:
    from sim.exercise.codec import DecodeError
    from sim.exercise.log import Broken, check, from_line

    try:
        return [from_line(line) for line in check(_lines(path))]
    except Broken as broken:
        raise Failure(f"{path} does not verify, so nothing was assessed: {broken}") from None
    except DecodeError as error:
        raise Failure(f"{path} cannot be read by this version: {error}") from None


def _assess(options: argparse.Namespace) -> int:
    from assessment.evaluation import evaluate
    from assessment.exports.csv import criteria_sheet, summary_sheet
    from assessment.exports.json import dump
    from assessment.exports.pdf import evaluation_pdf
    from assessment.framework import FrameworkError, load
    from sim.exercise.names import CONTROL
    from sim.exercise.views import known
    from sim.policies.phrases import renderer

    log = _read_log(options.log)
    if not log:
        raise Failure(f"{options.log} holds no event")
    try:
        framework = load(options.framework)
    except FrameworkError as error:
        raise Failure(str(error)) from None
    purpose = "demonstration" if options.demonstration else "formative"
    render = renderer(known(log, CONTROL))
    report = evaluate(log, framework, purpose, datetime.now(UTC), render)  # type: ignore[arg-type]
    if not report.candidates:
        raise Failure("no person held a seat in this log; --demonstration takes the minds as candidates")
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    for candidate in report.candidates:
        name = "".join(c if c.isalnum() or c in "-_" else "-" for c in candidate.candidate)
        (out / f"{name}.pdf").write_bytes(evaluation_pdf(candidate, options.language))
        (out / f"{name}.json").write_bytes(dump(candidate))
    (out / "class.csv").write_bytes(criteria_sheet(report, options.language))
    (out / "summary.csv").write_bytes(summary_sheet(report, options.language))
    (out / "class.json").write_bytes(dump(report))
    print(f"{len(report.candidates)} candidates assessed; written to {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

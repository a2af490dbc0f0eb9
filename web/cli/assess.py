"""`plenipo assess`: the block evaluations of an exercise, from its log alone."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from sim.language import Language
from web.cli.failure import Commands, Failure, declare
from web.cli.framework import loaded
from web.cli.logs import records
from web.cli.sentences import say


def add(commands: Commands, language: Language) -> None:
    """Declare the arguments, explained in that language."""
    assess = declare(commands, "assess", language)
    assess.add_argument("log", metavar=say("metavar-file", language), help=say("help-assess-log", language))
    assess.add_argument(
        "--out", required=True, metavar=say("metavar-folder", language), help=say("help-assess-out", language)
    )
    assess.add_argument("--framework", default="expert-ir-cooperation", help=say("help-assess-framework", language))
    assess.add_argument("--demonstration", action="store_true", help=say("help-assess-demonstration", language))
    assess.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from assessment.evaluation import evaluate, purpose_of
    from assessment.exports.csv import criteria_sheet, summary_sheet
    from assessment.exports.json import dump
    from assessment.exports.pdf import evaluation_pdf
    from assessment.exports.words import word
    from assessment.framework import FrameworkError
    from assessment.report import Purpose

    log = records(options.log, options.language)
    if not log:
        raise Failure(say("log-empty", options.language, file=options.log))
    try:
        framework = loaded(options.framework)
    except FrameworkError as error:
        raise Failure(error.said(options.language)) from None
    stated = purpose_of(log)
    if options.demonstration and stated in ("formative", "certifying"):
        raise Failure(say(f"assess-no-demonstration-{stated}", options.language, file=options.log))
    purpose: Purpose = "formative" if stated is None or stated == "practice" else stated
    if options.demonstration:
        purpose = "demonstration"
    try:
        report = evaluate(log, framework, purpose, datetime.now(UTC))
    except LookupError as missing:  # an event speaks of what the exercise has not
        raise Failure(say("log-speaks-of-nothing", options.language, file=options.log, name=str(missing))) from None
    if not report.candidates:
        raise Failure(say("assess-nobody", options.language))
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    for candidate in report.candidates:
        name = "".join(c if c.isalnum() or c in "-_" else "-" for c in candidate.candidate)
        (out / f"{name}.pdf").write_bytes(evaluation_pdf(candidate, options.language))
        (out / f"{name}.json").write_bytes(dump(candidate))
    (out / "class.csv").write_bytes(criteria_sheet(report, options.language))
    (out / "summary.csv").write_bytes(summary_sheet(report, options.language))
    (out / "class.json").write_bytes(dump(report))
    print(say("assess-done", options.language, count=len(report.candidates), folder=str(out)))
    print(word(f"purpose.{purpose}", options.language))
    print(say("assess-to-be-deliberated", options.language))
    if report.draft:
        print(f"{word('draft', options.language)}. {word('draft_about', options.language)}")
    return 0

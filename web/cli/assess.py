"""`plenipo assess`: the block evaluations of an exercise, from its log alone."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from sim.language import SOURCE, languages
from web.cli.failure import Commands, Failure
from web.cli.logs import records


def add(commands: Commands) -> None:
    """Declare the arguments."""
    assess = commands.add_parser("assess", help="assess a log and write its block evaluations")
    assess.add_argument("log")
    assess.add_argument("--out", required=True, metavar="DIR")
    assess.add_argument("--framework", default="expert-ir-cooperation")
    assess.add_argument("--language", choices=languages(), default=SOURCE)
    assess.add_argument("--demonstration", action="store_true", help="take seats held by minds as candidates")
    assess.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from assessment.evaluation import evaluate
    from assessment.exports.csv import criteria_sheet, summary_sheet
    from assessment.exports.json import dump
    from assessment.exports.pdf import evaluation_pdf
    from assessment.framework import FrameworkError, load
    from assessment.report import Purpose

    log = records(options.log)
    if not log:
        raise Failure(f"{options.log} holds no event")
    try:
        framework = load(options.framework)
    except FrameworkError as error:
        raise Failure(str(error)) from None
    purpose: Purpose = "demonstration" if options.demonstration else "formative"
    report = evaluate(log, framework, purpose, datetime.now(UTC))
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

"""`plenipo check`: everything that is wrong with a scenario, at once."""

from __future__ import annotations

import argparse

from sim.language import SOURCE, languages
from web.cli.failure import Commands


def add(commands: Commands) -> None:
    """Declare the arguments."""
    check = commands.add_parser("check", help="say everything that is wrong with a scenario")
    check.add_argument("file")
    check.add_argument("--json", action="store_true")
    check.add_argument("--language", choices=languages(), default=SOURCE)
    check.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from scenarios.library import check_file
    from scenarios.report import as_json, as_text

    checked, name = check_file(options.file)
    print(as_json(checked, name) if options.json else as_text(checked, name, options.language))
    return 0 if checked.blueprint is not None else 1

"""`plenipo check`: everything that is wrong with a scenario, at once."""

from __future__ import annotations

import argparse

from sim.language import Language
from web.cli.failure import Commands, declare
from web.cli.sentences import say


def add(commands: Commands, language: Language) -> None:
    """Declare the arguments, explained in that language."""
    check = declare(commands, "check", language)
    check.add_argument("file", metavar=say("metavar-file", language), help=say("help-check-file", language))
    check.add_argument("--json", action="store_true", help=say("help-json", language))
    check.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from scenarios.library import check_file
    from scenarios.report import as_json, as_text

    checked, name = check_file(options.file)
    print(as_json(checked, name) if options.json else as_text(checked, name, options.language))
    return 0 if checked.blueprint is not None else 1

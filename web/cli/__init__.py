"""The command `plenipo`: a file for each subcommand, which parses, calls one room and prints."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from web.cli.failure import Failure

COMMANDS = ("serve", "play", "simulate", "check", "assess", "verify", "analyse", "negotiate", "forecast")
"""In the order of the help page; the module of each has `add(commands)`, which declares its arguments and what runs."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; 0 when it did what was asked, 1 when what it looked at is wrong, 2 when it could not look."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    parser = argparse.ArgumentParser(prog="plenipo", description="A live training platform for diplomats.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    asked = given[0] if given and given[0] in COMMANDS else None
    for name in COMMANDS if asked is None else (asked,):  # the other eight would be imported for nothing
        import_module(f"web.cli.{name}").add(commands)
    options = parser.parse_args(given)
    try:
        return int(options.run(options))
    except Failure as failure:
        print(f"plenipo: {failure}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 0

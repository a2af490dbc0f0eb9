"""The command `plenipo`: a file for each subcommand, which parses, calls one room and prints."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from web.cli import analyse, assess, check, forecast, negotiate, play, serve, simulate, verify
from web.cli.failure import Failure

COMMANDS = (serve, play, simulate, check, assess, verify, analyse, negotiate, forecast)
"""In the order of the help page; each module has `add(commands)`, which declares its arguments and what runs."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; 0 when it did what was asked, 1 when what it looked at is wrong, 2 when it could not look."""
    parser = argparse.ArgumentParser(prog="plenipo", description="A live training platform for diplomats.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for module in COMMANDS:
        module.add(commands)
    options = parser.parse_args(arguments)
    try:
        return int(options.run(options))
    except Failure as failure:
        print(f"plenipo: {failure}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 0

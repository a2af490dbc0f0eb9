"""`plenipo verify`: whether an event of a log was altered, lost or moved, and which."""

from __future__ import annotations

import argparse
import sys

from web.cli.failure import Commands, Failure
from web.cli.logs import lines


def add(commands: Commands) -> None:
    """Declare the arguments."""
    verify = commands.add_parser("verify", help="check that no event of a log was altered, lost or moved")
    verify.add_argument("log")
    verify.add_argument("--head", metavar="HASH", help="the last event's hash, as a report prints it")
    verify.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from sim.exercise.core.log import Broken, check

    last, count = None, 0
    try:
        for line in check(lines(options.log)):
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

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
    verify.add_argument("--head", metavar="HASH", help="the last event's hash, as a report or a page prints it")
    verify.add_argument("--events", metavar="N", type=int, help="how many events the log holds")
    verify.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from sim.exercise.core.log import Broken, verify

    try:
        found = verify(lines(options.log))
    except Broken as broken:
        print(f"{options.log}: {broken}", file=sys.stderr)
        return 1
    if found.events == 0:
        raise Failure(f"{options.log} holds no event")
    for wanted, has in ((options.head, found.head), (options.events, found.events)):
        if wanted is not None and wanted != has:
            print(
                f"{options.log}: the chain holds but ends at event {found.events}, head {found.head}, "
                f"and not at {wanted}: events are missing, or the log went on",
                file=sys.stderr,
            )
            return 1
    print(f"{options.log}: {found.events} events, unaltered, in order; head {found.head}")
    if not found.closed and options.head is None and options.events is None:
        print(
            f"It ends at event {found.events}; nothing here says whether more followed. "
            "Give --head or --events as a report or the server's pages print them."
        )
    return 0

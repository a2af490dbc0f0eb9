"""`plenipo verify`: whether an event of a log was altered, lost or moved, and which."""

from __future__ import annotations

import argparse
import sys

from sim.language import Language
from web.cli.failure import Commands, Failure, declare
from web.cli.logs import lines
from web.cli.sentences import say


def add(commands: Commands, language: Language) -> None:
    """Declare the arguments, explained in that language."""
    verify = declare(commands, "verify", language)
    verify.add_argument("log", metavar=say("metavar-file", language), help=say("help-assess-log", language))
    verify.add_argument("--head", metavar=say("metavar-hash", language), help=say("help-verify-head", language))
    verify.add_argument("--events", metavar="N", type=int, help=say("help-verify-events", language))
    verify.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from sim.exercise.core.verifying import Broken, verify

    language = options.language
    try:
        found = verify(lines(options.log, language))
    except Broken as broken:
        print(say("verify-broken", language, file=options.log, why=broken.said(language)), file=sys.stderr)
        return 1
    if found.events == 0:
        raise Failure(say("log-empty", language, file=options.log))
    told = {"file": options.log, "events": found.events, "head": found.head}
    for wanted, has in ((options.head, found.head), (options.events, found.events)):
        if wanted is not None and wanted != has:
            print(say("verify-elsewhere", language, **told, wanted=str(wanted)), file=sys.stderr)
            return 1
    print(say("verify-holds", language, **told))
    if not found.closed and options.head is None and options.events is None:
        print(say("verify-open", language, events=found.events))
    return 0

"""The command `plenipo`: a file for each subcommand, which parses, calls one room and prints."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from web.cli.failure import Failure
from web.cli.language import asked as asked_language
from web.cli.language import speak
from web.cli.sentences import say

COMMANDS = (
    *("serve", "play", "simulate", "check", "read", "assess", "verify", "analyse", "negotiate", "forecast"),
    *("debrief", "framework"),
)
"""In the order of the help page; each module has `add(commands, language)`, which declares its arguments and run."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; 0 when it did what was asked, 1 when what it looked at is wrong, 2 when it could not look."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    language = asked_language(given, os.environ)
    speak(language)
    parser = argparse.ArgumentParser(prog="plenipo", description=say("help-plenipo", language))
    commands = parser.add_subparsers(required=True, metavar=say("metavar-command", language))
    asked = given[0] if given and given[0] in COMMANDS else None
    for name in COMMANDS if asked is None else (asked,):  # the others would be imported for nothing
        import_module(f"web.cli.{name}").add(commands, language)
    options = parser.parse_args(given)
    try:
        return int(options.run(options))
    except Failure as failure:
        print(f"plenipo: {failure}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 0

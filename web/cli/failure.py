"""Failures that a user can mend, the declaration of subcommands, and the reading of the files that a user names."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from sim.language import Language, languages
from web.cli.sentences import say

if TYPE_CHECKING:
    from assessment.authored.problem import Problem
    from sim.exercise.core.blueprint import Blueprint

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""Where a subcommand is added."""


def declare(commands: Commands, name: str, language: Language, **more: Any) -> argparse.ArgumentParser:
    """The parser of a subcommand, explained in that language; what it prints may be asked for in another."""
    parser = commands.add_parser(name, help=say(f"help-{name}", language), **more)
    parser.add_argument("--language", choices=languages(), default=language, help=say("help-language", language))
    return parser


GRADES = ("novice", "practitioner", "veteran")
"""The grades at which minds may play."""


class Failure(Exception):
    """Something the user can mend: printed as one sentence, exit code 2."""


def read_bytes(path: str, language: Language) -> bytes:
    """The file, or a Failure that says why not."""
    try:
        return Path(path).read_bytes()
    except OSError as error:
        from assessment.authored.system import why

        raise Failure(say("unreadable", language, file=path, why=why(error).said(language))) from None


def out_of_range(option: str, value: int, most: int, language: Language) -> str:
    """The sentence for a count that must lie between 1 and `most`."""
    return say("out-of-range", language, name=option, value=value, most=most)


def told(found: Problem, language: Language) -> str:
    """A problem with its remedy: the nearest word, or all that could stand there."""
    said, expected = found.said(language), found.expected(language)
    return f"{said} ({expected})" if expected and not found.nearest and expected not in said else said


HARD_TALKS = ("no-agreement", "inconsistent-stakes", "ratification-out-of-reach")
"""Warnings of a check to be read before the result of a play without people."""


def read_scenario(scenario: str, language: Language) -> Blueprint:
    """The blueprint of a library scenario or of a file, or a Failure that says what is wrong with it, line by line.

    That talks cannot succeed as they are set up is told on the error stream, and the scenario is played.
    """
    from scenarios.library import check_file

    checked, name = check_file(scenario)
    if checked.blueprint is None:
        raise Failure("\n".join(f"{name}:{p.line}:{p.column}: {p.said(language)}" for p in checked.errors))
    for found in checked.problems:
        if found.code in HARD_TALKS:
            print(f"plenipo: {name}:{found.line}:{found.column}: {found.said(language)}", file=sys.stderr)
    return checked.blueprint

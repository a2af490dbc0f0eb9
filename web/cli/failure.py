"""What a user can mend, and the reading of what they name; it prints nothing itself."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from sim.exercise.blueprint import Blueprint

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""Where a subcommand is added."""


class Failure(Exception):
    """Something the user can mend: printed as one sentence, exit code 2."""


def read_bytes(path: str) -> bytes:
    """The file, or a Failure that says why not."""
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise Failure(f"{path} cannot be read: {error.strerror}") from None


def read_scenario(scenario: str) -> Blueprint:
    """The blueprint of a library scenario or of a file, or a Failure that says what is wrong with it."""
    from scenarios.library import ScenarioError, load

    try:
        return load(scenario)
    except ScenarioError as error:
        raise Failure(str(error)) from None

"""The scenarios that come with the platform, and how any scenario file becomes a blueprint."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path

from assessment.authored.problem import OWN, Place, Problem, Problems, nearest
from assessment.authored.reading import LARGEST
from assessment.authored.system import why
from scenarios.check import Checked, check
from scenarios.sentences import error
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.codec import canonical, dump_value
from sim.language import SOURCE

LIBRARY = Path(__file__).parent / "library"


class ScenarioError(ValueError):
    """A scenario that cannot be played, with every problem found in it."""

    def __init__(self, name: str, problems: Sequence[Problem]) -> None:
        self.name = name
        self.problems = tuple(problems)
        lines = [f"{name}:{p.line}:{p.column}: {p.said(SOURCE)}" for p in self.problems if p.severity == "error"]
        super().__init__("\n".join(lines))


def names() -> tuple[str, ...]:
    """The scenarios of the library."""
    return tuple(sorted(path.stem for path in LIBRARY.glob("*.yaml")))


def load(name_or_path: str | Path) -> Blueprint:
    """The blueprint of a library scenario, or of a file. Raises ScenarioError with all that is wrong with it."""
    checked, name = check_file(name_or_path)
    if checked.blueprint is None:
        raise ScenarioError(name, checked.problems)
    return checked.blueprint


def check_file(name_or_path: str | Path) -> tuple[Checked, str]:
    """The findings of a check of a library scenario or a file, and the name to show for it."""
    found = find(name_or_path)
    if isinstance(found, Problem):
        return Checked(None, (found,)), str(name_or_path)
    try:
        with found.open("rb") as file:
            source = file.read(LARGEST + 1)
    except OSError as failed:
        return Checked(None, (Problems(OWN).error("unreadable-file", Place(), (), why=why(failed)),)), found.name
    return check(source), found.name


def find(name_or_path: str | Path) -> Path | Problem:
    """The file of that name, or the problem of there being none."""
    if isinstance(name_or_path, str) and re.fullmatch(r"[a-z0-9][a-z0-9-]*", name_or_path):
        known = names()
        if name_or_path in known:
            return LIBRARY / f"{name_or_path}.yaml"
        if not Path(name_or_path).is_file():
            near = nearest(name_or_path, known)
            return error("no-such-scenario", Place(), (), found=name_or_path, expected=known, nearest=near)
    return Path(name_or_path)


def digest(blueprint: Blueprint) -> str:
    """SHA-256 (64 hexadecimal digits) of what a scenario says, however its file is laid out."""
    return hashlib.sha256(canonical(dump_value(blueprint)).encode()).hexdigest()

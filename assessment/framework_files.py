"""A framework's YAML files as one: the file that opens it, with the block files it names put in their places."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from assessment.authored import problem as authored
from assessment.authored.problem import OWN, Place, Problem, Problems
from assessment.authored.reading import LARGEST, Written
from assessment.authored.reading import read as read_yaml
from assessment.authored.system import why
from assessment.text import WORDS
from sim.language import SOURCE, Language

_FOUND = Problems(WORDS)
error = _FOUND.error
WHOLE = 0
"""The line of a problem that is about a file as a whole."""


class FrameworkError(ValueError):
    """A framework that cannot be used, with every problem found in it."""

    def __init__(self, problems: Iterable[Problem], data: Any = None) -> None:
        self.problems = tuple(sorted(problems, key=lambda p: (p.at.file, p.line, p.column)))
        self._data = data
        super().__init__(self.said(SOURCE))

    def said(self, language: Language) -> str:
        """Every problem on a line of its own: `b1.yaml:21: B1.1a code: ...`."""
        return "\n".join(self._line(problem, language) for problem in self.problems)

    def _line(self, problem: Problem, language: Language) -> str:
        at = problem.at.file if problem.line == WHOLE else f"{problem.at.file}:{problem.line}"
        where = _by_codes(problem.path, self._data)
        return ": ".join(part for part in (at, where, problem.said(language)) if part)


def read(path: Path) -> tuple[Written, list[Problem]]:
    """The values of a framework file and of the block files beside it, and the problems of them as files.

    Raises FrameworkError where the first file cannot be read at all.
    """
    written, problems = _file(path, ())
    if written is None:
        raise FrameworkError(problems)
    found = written.data.get("blocks") if isinstance(written.data, dict) else None
    blocks: list[Any] = found if isinstance(found, list) else []
    for number, entry in enumerate(blocks):
        if not isinstance(entry, str):
            continue
        place: authored.Path = ("blocks", number)
        blocks[number] = {}
        if Path(entry).name != entry or not (path.parent / entry).is_file():
            problems.append(error("framework-no-file", written.place(place), place, found=entry, beside=path.name))
            continue
        block, more = _file(path.parent / entry, place)
        problems += more
        if block is None:
            written.holes.add(place)
            continue
        blocks[number] = block.data
        written.places |= {(*place, *inner): at for inner, at in block.places.items()}
        written.keys |= {(*place, *inner): at for inner, at in block.keys.items()}
        written.holes |= {(*place, *inner) for inner in block.holes}
    return written, problems


def _file(path: Path, place: authored.Path) -> tuple[Written | None, list[Problem]]:
    """One file, with its name at every place."""
    whole = Place(WHOLE, WHOLE, path.name)
    try:
        if "\0" in str(path):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        with path.open("rb") as file:
            source = file.read(LARGEST + 1)
    except OSError as failed:
        return None, [Problems(OWN).error("unreadable-file", whole, place, why=why(failed))]
    if not source.strip():
        return None, [error("framework-empty", whole, place)]
    written, found = read_yaml(source)
    problems = [replace(p, at=replace(p.at, file=path.name), path=(*place, *p.path)) for p in found]
    if written is not None:
        for places in (written.places, written.keys):
            places |= {inner: replace(at, file=path.name) for inner, at in places.items()}
    return written, problems


def _by_codes(path: authored.Path, data: Any) -> str:
    """A place by the codes a reader knows it by: "B1.3a anchors fr"."""
    said = list[str]()
    for step in path:
        data = _inside(data, step)
        if isinstance(data, dict) and isinstance(data.get("code"), str):
            said = [data["code"]]
        else:
            said.append(f"[{step + 1}]" if isinstance(step, int) else step)
    return " ".join(said)


def _inside(holder: Any, step: str | int) -> Any:
    try:
        return holder[step]
    except (KeyError, IndexError, TypeError):
        return None

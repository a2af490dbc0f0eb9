"""Reading a framework's YAML files with the line of every value; it knows nothing of what a framework means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

Place = tuple[str | int, ...]
"""Where a value stands: ("blocks", 0, "title", "fr")."""

LARGEST_FILE = 1_000_000
"""Bytes; the largest file of the framework that comes with the platform is a twentieth of it."""
DEEPEST = 24


@dataclass(frozen=True)
class Problem:
    """One thing wrong with a framework's files."""

    file: str
    line: int
    """From 1; 0 where the file as a whole is meant."""
    where: str
    what: str

    def __str__(self) -> str:
        at = f"{self.file}:{self.line}" if self.line else self.file
        return f"{at}: {self.where}: {self.what}" if self.where else f"{at}: {self.what}"


class FrameworkError(ValueError):
    """A framework that cannot be used, with every problem found in it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda p: (p.file, p.line, p.where)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


@dataclass
class Sourced:
    """What the files hold, and where each value was written."""

    data: Any
    places: dict[Place, tuple[str, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def line(self, place: Place) -> int:
        """The line of a place, or of the nearest thing that holds it."""
        return self._source(place)[1]

    def problem(self, place: Place, what: str) -> Problem:
        """A problem at that place."""
        file, line = self._source(place)
        return Problem(file, line, self._spoken(place), what)

    def _source(self, place: Place) -> tuple[str, int]:
        while place and place not in self.places:
            place = place[:-1]
        return self.places[place]

    def _spoken(self, place: Place) -> str:
        """A place by the codes a reader knows it by: "B1.3a anchors fr"."""
        here, said = self.data, list[str]()
        for step in place:
            here = _inside(here, step)
            if isinstance(here, dict) and isinstance(here.get("code"), str):
                said = [here["code"]]
            elif isinstance(step, int):
                said.append(f"[{step + 1}]")
            else:
                said.append(step)
        return " ".join(said)


def read(path: Path) -> Sourced:
    """The content of a framework file, with the block files it names (beside it) put in their places.

    Raises FrameworkError where the file cannot be read at all.
    """
    sourced = Sourced(None, {(): (path.name, 0)})
    sourced.data = _parse(path, (), sourced)
    found = sourced.data.get("blocks") if isinstance(sourced.data, dict) else None
    blocks: list[Any] = found if isinstance(found, list) else []
    for number, entry in enumerate(blocks):
        if not isinstance(entry, str):
            continue
        place: Place = ("blocks", number)
        if Path(entry).name != entry or not (path.parent / entry).is_file():
            sourced.problems.append(sourced.problem(place, f"no file {entry!r} stands beside {path.name}"))
            blocks[number] = {}
            continue
        try:
            blocks[number] = _parse(path.parent / entry, place, sourced)
        except FrameworkError as error:
            sourced.problems += error.problems
    return sourced


def _parse(path: Path, place: Place, sourced: Sourced) -> Any:
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise FrameworkError([Problem(path.name, 0, "", f"{size} bytes; the most is {LARGEST_FILE}")])
        text = path.read_text(encoding="utf-8")
        _refuse_hidden_size(text, path.name)
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except OSError as error:
        raise FrameworkError([Problem(path.name, 0, "", f"cannot be read: {error.strerror}")]) from error
    except UnicodeDecodeError as error:
        raise FrameworkError([Problem(path.name, 0, "", "is not UTF-8 text")]) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or "is not YAML"
        raise FrameworkError([Problem(path.name, mark.line + 1 if mark else 0, "", str(what))]) from error
    if node is None:
        raise FrameworkError([Problem(path.name, 0, "", "is empty")])
    sourced.places[place] = (path.name, node.start_mark.line + 1)
    return _value(node, place, path.name, sourced)


def _refuse_hidden_size(text: str, file: str) -> None:
    """Refuse an alias, which could unfold a small file into a huge one, and a depth at which libyaml would crash."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        line = event.start_mark.line + 1 if event.start_mark else 0
        if getattr(event, "anchor", None) is not None:
            raise FrameworkError([Problem(file, line, "", "anchors (&) and aliases (*) are not accepted")])
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise FrameworkError([Problem(file, line, "", "is nested too deeply")])


def _value(node: yaml.Node, place: Place, file: str, sourced: Sourced) -> Any:
    if len(place) > DEEPEST:
        raise FrameworkError([Problem(file, node.start_mark.line + 1, "", "is nested too deeply")])
    sourced.places[place] = (file, node.start_mark.line + 1)
    match node:
        case yaml.MappingNode():
            read_so_far: dict[str, Any] = {}
            for key_node, value_node in node.value:
                key = str(key_node.value)
                line = key_node.start_mark.line + 1
                if key in read_so_far:
                    sourced.problems.append(Problem(file, line, "", f"the key '{key}' stands twice"))
                read_so_far[key] = _value(value_node, (*place, key), file, sourced)
                sourced.places[(*place, key)] = (file, line)
            return read_so_far
        case yaml.SequenceNode():
            return [_value(child, (*place, i), file, sourced) for i, child in enumerate(node.value)]
        case _:
            return _scalar(node, file, sourced)


def _scalar(node: yaml.Node, file: str, sourced: Sourced) -> Any:
    loader = yaml.SafeLoader("")
    try:
        return loader.construct_object(node)
    except (yaml.YAMLError, ValueError) as error:
        sourced.problems.append(Problem(file, node.start_mark.line + 1, "", f"cannot be read: {error}"))
        return None


def _inside(holder: Any, step: str | int) -> Any:
    if isinstance(holder, dict):
        return holder.get(step)
    if isinstance(holder, list) and isinstance(step, int) and step < len(holder):
        return holder[step]
    return None

"""Reading authored YAML with the line and column of every value, whatever the file is about.

Only plain YAML is read: mappings, lists and scalars. Anchors, aliases, merge keys, tags, directives and a second
document are refused: none is needed, and each can make a small file mean something huge or hidden. The text is read as
a stream of events under budgets of size, depth and nodes, so no input can exhaust the machine or recurse.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from assessment.authored.problem import OWN, Path, Place, Problem, Problems

LARGEST = 1_048_576
"""Bytes of a file."""
DEEPEST = 40
MOST_NODES = 100_000
MOST_PROBLEMS = 200

# Lines end at LF or CR LF. Whatever else YAML takes for the end of one is a plain character here: it is read as one of
# Unicode's noncharacters, which no text holds, and put back.
_UNREADABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff]|[\ufdd0-\ufdef\ufeff\ufffe\uffff]|\r(?!\n)"
)
_NO_LINE_ENDS = {0x85: 0xFDD0, 0x2028: 0xFDD1, 0x2029: 0xFDD2}
_BACK = {stand_in: character for character, stand_in in _NO_LINE_ENDS.items()}
_DIRECTIVE = re.compile(r"^%", re.MULTILINE)
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,14})")
_WHOLE = r"(0|[1-9][0-9]{0,14})"
_FLOAT = re.compile(rf"[-+]?{_WHOLE}?\.[0-9]{{1,17}}|[-+]?{_WHOLE}(\.[0-9]{{0,17}})?[eE][-+]?[0-9]{{1,2}}")
_FOUND = Problems(OWN)
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}


class _Loader(yaml.CSafeLoader):
    """libyaml's parser with no implicit types: what a plain scalar means is decided here, by `_scalar`."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012


@dataclass
class Written:
    """The values of a file, and the place of each value and each key.

    `holes` are the paths that were refused: whatever is said about them or below them would only repeat the refusal.
    """

    data: Any
    places: dict[Path, Place] = field(default_factory=dict)
    keys: dict[Path, Place] = field(default_factory=dict)
    holes: set[Path] = field(default_factory=set)
    lines: tuple[str, ...] = ()

    def place(self, path: Path) -> Place:
        """Where the value at a path was written, or the nearest thing that holds it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, Place())

    def key(self, path: Path) -> Place:
        """Where the key that leads to a path was written."""
        return self.keys.get(path) or self.place(path)

    def inside(self, path: Path, column: int) -> Place:
        """Where the character of that number (from 1) of a text was written, or where a longer text begins."""
        place = self.place(path)
        line = self.lines[place.line - 1] if place.line <= len(self.lines) else ""
        opening = line[place.column - 1 : place.column]
        if opening in "|>":
            return place
        return Place(place.line, place.column + column - 1 + (opening in "'\""))

    def hollow(self, path: Path) -> bool:
        """Whether this path lies in something that was refused."""
        return any(path[:length] in self.holes for length in range(len(path) + 1))

    def at(self, path: Path) -> Any:
        """The value at a path, or None where there is none."""
        here = self.data
        for step in path:
            try:
                here = here[step]
            except (KeyError, IndexError, TypeError):
                return None
        return here


def read(source: str | bytes) -> tuple[Written | None, tuple[Problem, ...]]:
    """The values of the text, and every problem of the file as a file. None where it cannot be read to its end."""
    text, problems = _text(source)
    if text is None:
        return None, problems
    composer = _Composer()
    try:
        # The stream stops at the first broken budget, so no more of the text is ever scanned than was paid for.
        for event in yaml.parse(text.translate(_NO_LINE_ENDS), Loader=_Loader):
            if not composer.take(event):
                return None, tuple(composer.problems)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(mark.line + 1, mark.column + 1) if mark else Place()
        return None, (*composer.problems, _syntax(str(error.problem or error.context or ""), place))
    except yaml.YAMLError as error:
        return None, (*composer.problems, _syntax(str(error).partition("\n")[0], Place()))
    written = composer.written()
    written.lines = tuple(line.removesuffix("\r") for line in text.split("\n"))
    return written, tuple(composer.problems)


def _text(source: str | bytes) -> tuple[str | None, tuple[Problem, ...]]:
    size = len(source) if isinstance(source, bytes) else len(source.encode("utf-8", "surrogatepass"))
    if size > LARGEST:
        return None, (_FOUND.error("file-size", Place(), (), size=size, most=LARGEST),)
    if isinstance(source, bytes):
        try:
            text = source.decode("utf-8")
        except UnicodeDecodeError as error:
            before = source[: error.start]
            line, start = before.count(b"\n") + 1, before.rfind(b"\n") + 1
            column = len(before[start:].decode("utf-8", "replace")) + 1
            return None, (_FOUND.error("not-utf-8", Place(line, column), (), byte=f"0x{source[error.start]:02X}"),)
    else:
        text = source
    text = text.removeprefix("\ufeff")
    problems = [
        _FOUND.error("unreadable-character", _at(text, found.start()), (), character=f"U+{ord(found.group()):04X}")
        for found in _first(_UNREADABLE, text)
    ]
    problems += [_FOUND.error("directive", _at(text, found.start()), ()) for found in _first(_DIRECTIVE, text)]
    if problems:
        return None, tuple(sorted(problems, key=lambda p: (p.line, p.column)))
    return text, ()


def _first(pattern: re.Pattern[str], text: str, most: int = 20) -> list[re.Match[str]]:
    return [found for found, _ in zip(pattern.finditer(text), range(most), strict=False)]


def _at(text: str, index: int) -> Place:
    return Place(text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def _syntax(what: str, place: Place) -> Problem:
    if "tab" in what or "cannot start any token" in what:
        return _FOUND.error("bad-character", place, ())
    if "mapping values are not allowed" in what:
        return _FOUND.error("colon-in-text", place, ())
    if "did not find expected key" in what or "did not find expected '-'" in what or "block" in what:
        return _FOUND.error("indentation", place, (), what=what)
    return _FOUND.error("syntax", place, (), what=what)


@dataclass
class _Open:
    """A mapping or a list whose end has not come yet. `key` waits for its value."""

    path: Path
    value: dict[str, Any] | list[Any]
    key: str | None = None
    waiting: bool = False
    """Whether the next value of a mapping is the value of `key`, even where the key was refused (None)."""


class _Composer:
    """Builds values from parse events on a stack of its own, keeping places and refusing what is not plain."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._written = Written(None)
        self._stack: list[_Open] = []
        self._nodes = 0
        self._documents = 0
        self._skipping = 0
        """Depth of a structure whose contents are dropped: it was used as a key, or its key was refused."""

    def written(self) -> Written:
        return self._written

    def take(self, event: Any) -> bool:
        """Take one parse event; False where reading must stop."""
        place = Place(event.start_mark.line + 1, event.start_mark.column + 1)
        match event:
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    return self._stop("several-documents", place)
            case yaml.AliasEvent():
                self._count()
                self._refuse("alias", place, name=str(event.anchor)[:40])
                self._alias(place)
            case yaml.ScalarEvent():
                self._count()
                self._plain(event, place)
                self._scalar(event, place)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._count()
                self._plain(event, place)
                if len(self._stack) + self._skipping >= DEEPEST:
                    return self._stop("too-deep", place, most=DEEPEST)
                self._open({} if isinstance(event, yaml.MappingStartEvent) else [], place)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._close()
        if self._nodes > MOST_NODES:
            return self._stop("too-many", place, most=MOST_NODES)
        return len(self.problems) < MOST_PROBLEMS

    def _count(self) -> None:
        self._nodes += 1

    def _stop(self, code: str, place: Place, most: int = 0) -> bool:
        self.problems.append(_FOUND.error(code, place, self._path(), most=most))
        return False

    def _refuse(self, code: str, place: Place, **values: Any) -> None:
        self.problems.append(_FOUND.error(code, place, self._path(), **values))

    def _path(self) -> Path:
        if not self._stack:
            return ()
        top = self._stack[-1]
        if isinstance(top.value, list):
            return (*top.path, len(top.value))
        return (*top.path, top.key) if top.key is not None else top.path

    def _plain(self, event: Any, place: Place) -> None:
        """Refuse an anchor or a tag; the value itself is kept, so that the rest can still be checked."""
        if event.anchor is not None:
            self._refuse("anchor", place, name=str(event.anchor)[:40])
        if event.tag is not None:
            self._refuse("tag", place, tag=str(event.tag)[:40])

    def _alias(self, place: Place) -> None:
        if self._skipping:
            return
        top = self._stack[-1] if self._stack else None
        if top is not None and isinstance(top.value, dict) and not top.waiting:
            top.waiting, top.key = True, None
        else:
            self._written.holes.add(self._put(None, place))

    def _scalar(self, event: Any, place: Place) -> None:
        if self._skipping:
            return
        top = self._stack[-1] if self._stack else None
        value = _back(event.value)
        # An escape between quotes writes what the file itself must not hold; a log could not be read again with it.
        if hidden := _UNREADABLE.search(value):
            self._refuse("unreadable-character", place, character=f"U+{ord(hidden.group()):04X}")
        if top is not None and isinstance(top.value, dict) and not top.waiting:
            self._name(top, value, place)
            return
        path = self._put(value if event.style else _scalar(value), place)
        if hidden:
            self._written.holes.add(path)

    def _name(self, top: _Open, key: str, place: Place) -> None:
        """A scalar where a mapping's key stands."""
        assert isinstance(top.value, dict)
        top.waiting, top.key = True, None
        if key == "<<":
            self._refuse("merge-key", place)
        elif key in top.value:
            self._refuse("duplicate-key", place, key=key[:60], first=self._written.keys[(*top.path, key)].line)
        else:
            top.key = key
            self._written.keys[(*top.path, key)] = place

    def _open(self, value: dict[str, Any] | list[Any], place: Place) -> None:
        top = self._stack[-1] if self._stack else None
        if self._skipping:
            self._skipping += 1
            return
        if top is not None and isinstance(top.value, dict):
            if not top.waiting:
                self._refuse("key-not-a-word", place)
                self._skipping = 1
                return
            if top.key is None:
                self._skipping = 1
                return
        path = self._put(value, place)
        self._stack.append(_Open(path, value))

    def _close(self) -> None:
        if not self._skipping:
            self._stack.pop()
            return
        self._skipping -= 1
        if self._skipping == 0:
            # What was skipped stood for a key (its value follows) or for the value of a refused key (it is over).
            top = self._stack[-1]
            top.waiting, top.key = not top.waiting, None

    def _put(self, value: Any, place: Place) -> Path:
        """Put a value where the file stands now; its path."""
        if not self._stack:
            self._written.data = value
            self._written.places[()] = place
            return ()
        top = self._stack[-1]
        path = self._path()
        if isinstance(top.value, list):
            top.value.append(value)
        else:
            top.waiting = False
            if top.key is None:
                return path
            top.value[top.key] = value
            top.key = None
        self._written.places[path] = place
        return path


def _back(value: str) -> str:
    return value.translate(_BACK)


def _scalar(text: str) -> Any:
    """The value of a scalar without quotes: a number, true, false, nothing, or its own text.

    Dates, `yes`, `no`, `on`, octal and base-60 numbers are text: none is what an author means by them.
    """
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    return text

"""Reading a table of positions, as our CSV or in the DECIDE form, with all that is wrong in it.

Our CSV has the header actor,issue,position,salience,power, in any order. The DECIDE form (as documented with the public
decide-exchange-model) marks its lines: #A actors, #P issues, #M the meaning of points of a scale, #D data, #O and #/
comments. An actor without a line for an issue, or with an empty position, has no stake in it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

import numpy as np

from assessment.authored.problem import Place, Problem, Severity, nearest
from scenarios.positions.lines import COLUMNS, Line, Lines, decoded, split, unreadable
from scenarios.sentences import error, warning
from sim.negotiation.collective import Positions

LARGEST = 4_194_304
"""Bytes of a file."""
MOST_CELLS = 20_000
"""Actors times issues."""
DEFAULT_SCALE = (0.0, 100.0)
"""The scale of an issue without #M lines, as documented for DECIDE; our CSV, which can give none, may pass it."""

_NUMBER = re.compile(r"[-+]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)([eE][-+]?[0-9]{1,3})?")


@dataclass(frozen=True, slots=True)
class Read:
    """The table of a file, or None when something is wrong with it, and all flaws in the order of lines."""

    table: Positions | None
    flaws: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Cell:
    line: int
    position: float
    salience: float
    power: float


@dataclass
class _Draft:
    """The cells read so far; names keep the order in which the file brings them up."""

    actors: dict[str, int] = field(default_factory=dict)
    issues: dict[str, int] = field(default_factory=dict)
    marks: dict[str, list[float]] = field(default_factory=dict)
    cells: dict[str, dict[str, _Cell]] = field(default_factory=dict)
    """By issue, then by actor."""
    flaws: list[Problem] = field(default_factory=list)

    def flaw(
        self, line: int, code: str, severity: Severity = "error", /, near: str | None = None, **values: Any
    ) -> None:
        tell = warning if severity == "warning" else error
        self.flaws.append(tell(f"position-{code}", Place(line), (), nearest=near, **values))


def read_positions(raw: bytes) -> Read:
    """The table in a file's bytes, or everything that is wrong with them."""
    draft = _Draft()
    text = decoded(raw[: LARGEST + 1])
    if len(raw) > LARGEST:
        draft.flaw(1, "too-large", size=len(raw), most=LARGEST)
    elif bad := unreadable(text):
        draft.flaw(bad[0], "not-text", character=bad[1])
    else:
        lines = split(text)
        _open_quotes(draft, lines)
        (_decide if lines.decide else _csv)(draft, lines.lines)
        if not draft.cells and not draft.flaws:
            draft.flaw(1, "empty")
    table = None if _wrong(draft) else _table(draft)
    return Read(table, tuple(sorted(draft.flaws, key=lambda flaw: flaw.line)))


def _wrong(draft: _Draft) -> bool:
    return any(flaw.severity == "error" for flaw in draft.flaws)


def _open_quotes(draft: _Draft, lines: Lines) -> None:
    for line in lines.lines:
        if line.open_quote:
            draft.flaw(line.number, "open-quote")


def _csv(draft: _Draft, lines: tuple[Line, ...]) -> None:
    if not lines:
        return
    header = [name.lower() for name in lines[0].fields]
    for name in COLUMNS:
        if name not in header:
            near = nearest(name, (shown for shown in header if shown and shown not in COLUMNS))
            draft.flaw(lines[0].number, "column-misspelt" if near else "no-column", name=name, found=near)
        elif header.count(name) > 1:
            draft.flaw(lines[0].number, "column-twice", name=name)
    if _wrong(draft):
        return
    for name in header:
        if name and name not in COLUMNS:
            draft.flaw(lines[0].number, "unused-column", "warning", name=name)
    at = [header.index(name) for name in COLUMNS]
    for line in lines[1:]:
        if len(line.fields) <= max(at):
            _short(draft, line, len(header), header)
            continue
        actor, issue, *numbers = (line.fields[column] for column in at)
        if not actor or not issue:
            draft.flaw(line.number, "no-name", field="issue" if actor else "actor")
            continue
        draft.actors.setdefault(actor, line.number)
        draft.issues.setdefault(issue, line.number)
        _cell(draft, line.number, actor, issue, numbers)


def _decide(draft: _Draft, lines: tuple[Line, ...]) -> None:
    marked = [(line.fields[0].upper(), line) for line in lines]
    for mark, line in marked:
        if mark in ("#A", "#P"):
            names = draft.actors if mark == "#A" else draft.issues
            name = line.fields[1] if len(line.fields) > 1 else ""
            if not name:
                draft.flaw(line.number, "no-name", field="actor" if mark == "#A" else "issue")
            elif name in names:
                draft.flaw(line.number, "declared-twice", name=name, first=names[name])
            else:
                names[name] = line.number
        elif mark not in ("#M", "#D", "#O", "#0") and not mark.startswith("#/"):
            draft.flaw(line.number, "unknown-mark", mark=line.fields[0][:20])
    declared = bool(draft.actors), bool(draft.issues)
    for mark, line in marked:
        if mark == "#M":
            _scale_mark(draft, line, declared[1])
        elif mark == "#D":
            _datum(draft, line, declared)
    for issue in draft.issues:
        draft.marks.setdefault(issue, list(DEFAULT_SCALE))


def _scale_mark(draft: _Draft, line: Line, declared: bool) -> None:
    if len(line.fields) < 3:
        _short(draft, line, 3, ("#M", "issue", "position"))
        return
    issue = _declared(draft, line.number, line.fields[1], draft.issues, "unknown-issue" if declared else None)
    point = _number(draft, line.number, "position", line.fields[2])
    if issue is not None and point is not None:
        draft.marks.setdefault(issue, []).append(point)


def _datum(draft: _Draft, line: Line, declared: tuple[bool, bool]) -> None:
    if len(line.fields) < 6:
        _short(draft, line, 6, ("#D", *COLUMNS))
        return
    actor = _declared(draft, line.number, line.fields[1], draft.actors, "unknown-actor" if declared[0] else None)
    issue = _declared(draft, line.number, line.fields[2], draft.issues, "unknown-issue" if declared[1] else None)
    if actor is not None and issue is not None:
        _cell(draft, line.number, actor, issue, list(line.fields[3:6]))


def _declared(draft: _Draft, line: int, name: str, known: dict[str, int], code: str | None) -> str | None:
    """The declared name that is meant: the same one, or the only one with the same letters and digits.

    A file that declares none of a kind (`code` is None) brings its names up where it uses them.
    """
    if name in known:
        return name
    if not name:
        draft.flaw(line, "no-name", field="actor" if known is draft.actors else "issue")
        return None
    if code is None:
        known[name] = line
        return name
    alike = [other for other in known if _letters(other) == _letters(name)]
    if len(alike) == 1:
        return alike[0]
    draft.flaw(line, code, name=name, near=nearest(name, known))
    return None


def _letters(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())


def _short(draft: _Draft, line: Line, expected: int, names: tuple[str, ...] | list[str]) -> None:
    draft.flaw(line.number, "short-line", found=len(line.fields), needed=expected, names=", ".join(names))


def _cell(draft: _Draft, line: int, actor: str, issue: str, numbers: list[str]) -> None:
    """Keep what one line says, unless something is wrong with it."""
    if not numbers[0]:
        return
    values = []
    for name, text in zip(COLUMNS[2:], numbers, strict=True):
        if not text:
            draft.flaw(line, "missing", actor=actor, issue=issue, field=name)
            continue
        value = _number(draft, line, name, text)
        if value is None:
            continue
        if value < 0 and name != "position":
            draft.flaw(line, "negative", actor=actor, issue=issue, field=name, value=f"{value:g}")
        elif value > 100 and name == "salience":
            draft.flaw(line, "salience-range", actor=actor, issue=issue, value=f"{value:g}")
        else:
            values.append(value)
    held = draft.cells.setdefault(issue, {})
    if actor in held:
        draft.flaw(line, "twice", actor=actor, issue=issue, first=held[actor].line)
    elif len(values) == 3:
        held[actor] = _Cell(line, *values)


def _number(draft: _Draft, line: int, name: str, text: str) -> float | None:
    """The number, with a point or, where that cannot be the separator, a comma before its decimals."""
    value = float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else float("nan")
    if isfinite(value):
        return value
    draft.flaw(line, "not-a-number", field=name, text=text[:40])
    return None


def _table(draft: _Draft) -> Positions | None:
    """The arrays, once each line is in order by itself; what is wrong with whole issues is found here."""
    issues = [issue for issue in draft.issues if draft.cells.get(issue)]
    for issue in draft.issues.keys() - issues:
        draft.flaw(draft.issues[issue], "no-position", "warning", issue=issue)
    if not issues:
        draft.flaw(1, "empty")
        return None
    if len(issues) * len(draft.actors) > MOST_CELLS:
        draft.flaw(1, "too-many", cells=len(issues) * len(draft.actors), most=MOST_CELLS)
        return None
    scales = tuple(_scale(draft, issue, draft.cells[issue]) for issue in issues)
    position = np.full((len(issues), len(draft.actors)), np.nan)
    salience, power = np.zeros_like(position), np.zeros_like(position)
    column = {actor: at for at, actor in enumerate(draft.actors)}
    for row, issue in enumerate(issues):
        for actor, cell in draft.cells[issue].items():
            at = row, column[actor]
            position[at], salience[at], power[at] = cell.position, cell.salience, cell.power
        if not (salience[row] * power[row]).any():
            draft.flaw(draft.issues[issue], "no-influence", issue=issue)
    if _wrong(draft):
        return None
    return Positions(tuple(draft.actors), tuple(issues), scales, position, salience, power)


def _scale(draft: _Draft, issue: str, held: Mapping[str, _Cell]) -> tuple[float, float]:
    """The ends of an issue's scale: what the DECIDE form says; in our CSV 0 to 100 or, past that, what is held."""
    points = draft.marks.get(issue, DEFAULT_SCALE)
    lower, upper = min(points), max(points)
    outside = {actor: cell for actor, cell in held.items() if not lower <= cell.position <= upper}
    if issue not in draft.marks and outside:
        first = next(iter(outside.values()))
        lower, upper = min(c.position for c in held.values()), max(c.position for c in held.values())
        said: dict[str, Any] = {"value": first.position, "lower": lower, "upper": upper}
        draft.flaw(first.line, "scale-taken", "warning", issue=issue, **said)
    elif lower == upper:
        draft.flaw(draft.issues[issue], "flat-scale", issue=issue, lower=lower)
    else:
        for actor, cell in outside.items():
            said = {"value": cell.position, "lower": lower, "upper": upper}
            draft.flaw(cell.line, "off-scale", actor=actor, issue=issue, **said)
    return lower, upper

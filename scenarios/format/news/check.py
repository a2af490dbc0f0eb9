"""Checks of injects: when they come, what they correct, and conditions that can hold."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from assessment.authored.problem import Path, Problem
from scenarios.format.clock.form import ClockForm
from scenarios.format.news.form import ShockForm
from scenarios.format.parts import Parts
from scenarios.format.world.form import GaugeForm
from scenarios.sentences import error, warning
from sim.exercise.core.formula import FormulaError, parse

_Bounds = tuple[str, float, float]


def injects(parts: Parts) -> Iterator[Problem]:
    """Every problem of what happens."""
    for inject, entry in parts.rows("injects"):
        path: Path = ("injects", inject)
        yield from _moment(parts, path, entry.get("turn"), entry.get("when"))
        yield from _correction(parts, path)
        yield from _reach(parts, path)
        yield from _roles(parts, path, entry)
        yield from _shocks(parts, path)


def _moment(parts: Parts, path: Path, turn: object, when: object) -> Iterator[Problem]:
    if turn is None and when is None:
        yield error("no-moment", parts.key(path), path)
    if turn is not None and when is not None:
        yield error("two-moments", parts.key((*path, "when")), path)
    clock = parts.part(("clock",), ClockForm)
    at, minute = parts.number(*path, "turn"), parts.number(*path, "minute")
    if clock is None:
        return
    if at is not None and at > clock.turns:
        where = (*path, "turn")
        yield error("inject-late", parts.place(where), where, turn=at, turns=clock.turns)
    where = (*path, "minute")
    if minute is not None and turn is None:
        yield error("minute-without-turn", parts.key(where), where)
    elif minute is not None and minute >= clock.minutes:
        yield error("inject-late-minute", parts.place(where), where, minute=minute, minutes=clock.minutes)


def _correction(parts: Parts, path: Path) -> Iterator[Problem]:
    other = parts.raw(*path).get("corrects")
    if not isinstance(other, str) or other not in parts.raw("injects"):
        return
    where = (*path, "corrects")
    if parts.raw("injects", other).get("truth", "true") in ("true", True):
        yield warning("correction-of-truth", parts.place(where), where, inject=other)
    mine, theirs = (parts.number(*at, "turn") for at in (path, ("injects", other)))
    if mine is not None and theirs is not None:
        minutes = [parts.number(*at, "minute") or 0.0 for at in (path, ("injects", other))]
        if (mine, minutes[0]) <= (theirs, minutes[1]):
            yield error("correction-first", parts.place(where), where, inject=other)


def _roles(parts: Parts, path: Path, entry: Mapping[str, object]) -> Iterator[Problem]:
    """An author that is hidden, seats of it that know, and an ultimatum that is addressed to somebody."""
    incident = parts.raw(*path, "incident").get("author")
    author = entry.get("author", incident)
    if entry.get("hidden") is True and author is None:
        yield error("hidden-nobody", parts.key((*path, "hidden")), path)
    if isinstance(incident, str) and isinstance(author, str) and author != incident:
        yield error("two-authors", parts.place((*path, "author")), (*path, "author"), author=author, other=incident)
    for seat in parts.words(*path, "knows"):
        if isinstance(author, str) and parts.raw("seats", seat).get("actor", author) != author:
            yield error("knows-other", parts.place((*path, "knows")), (*path, "knows"), seat=seat, author=author)
    if entry.get("ultimatum") is True and not entry.get("addressee"):
        yield warning("ultimatum-to-nobody", parts.key((*path, "ultimatum")), path)


def _shocks(parts: Parts, path: Path) -> Iterator[Problem]:
    for where in parts.listed(*path, "shocks"):
        shock = parts.part(where, ShockForm)
        if shock is None:
            continue
        if (shock.indicator is None) == (shock.pair is None):
            yield error("shock-needs-target", parts.place(where), where)
        elif shock.pair is not None and shock.pair[0] == shock.pair[1]:
            yield error("pair-of-one", parts.place((*where, "pair")), where)


def _reach(parts: Parts, path: Path) -> Iterator[Problem]:
    """Comparisons that a condition needs and that can never hold."""
    when = parts.raw(*path).get("when")
    if not isinstance(when, str):
        return
    try:
        tree = parse(when).tree
    except FormulaError:
        return
    where = (*path, "when")
    for node in _needed(tree):
        bounds = _bounds(parts, node.left)
        limit = node.comparators[0]
        if bounds is None or len(node.ops) != 1:
            continue
        if not isinstance(limit, ast.Constant) or isinstance(limit.value, bool):
            continue
        if not isinstance(limit.value, int | float):
            continue
        found, low, high = bounds
        if not _possible(node.ops[0], float(limit.value), low, high):
            place = parts.written.inside(where, node.col_offset + 1)
            yield warning("formula-out-of-reach", place, where, found=found, low=low, high=high)


def _needed(tree: ast.expr) -> Iterator[ast.Compare]:
    """The comparisons that must all hold for the whole to hold."""
    if isinstance(tree, ast.Compare):
        yield tree
    elif isinstance(tree, ast.BoolOp) and isinstance(tree.op, ast.And):
        for value in tree.values:
            yield from _needed(value)


def _bounds(parts: Parts, node: ast.expr) -> _Bounds | None:
    match node:
        case ast.Name(id="ladder"):
            return "ladder", 0.0, 10.0
        case ast.Name(id="turn"):
            turns = parts.turns()
            return None if turns is None else ("turn", 1.0, float(turns))
        case ast.Call(func=ast.Name(id="tension")):
            return "tension", 0.0, 10.0
        case ast.Call(func=ast.Name(id="indicator"), args=[ast.Constant(value=str() as name)]):
            gauge = parts.part(("gauges", name), GaugeForm)
            return None if gauge is None else (name, gauge.low, gauge.high)
        case ast.Call(func=ast.Name(id="agreed"), args=[ast.Constant(value=str() as name)]):
            return f"agreed('{name}')", 0.0, float(len(parts.issues_of(name)))
    return None


def _possible(op: ast.cmpop, limit: float, low: float, high: float) -> bool:
    match op:
        case ast.Gt():
            return high > limit
        case ast.GtE():
            return high >= limit
        case ast.Lt():
            return low < limit
        case ast.LtE():
            return low <= limit
        case ast.Eq():
            return low <= limit <= high
    return True

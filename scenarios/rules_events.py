"""The rules for injects, their conditions, and the documents that are due."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from scenarios.parts import Parts
from scenarios.problems import Path, Problem, problem
from scenarios.schema import ClockForm, GaugeForm, ShockForm
from sim.exercise.core.formula import FormulaError, parse

_Bounds = tuple[str, float, float]


def injects_and_documents(parts: Parts) -> Iterator[Problem]:
    """Every problem of what happens and what is asked for."""
    seen: dict[str, int] = {}
    for due, entry in parts.rows("due"):
        path: Path = ("due", due)
        yield from _named_once(parts, path, due, seen)
        yield from _approvable(parts, path)
        turn, turns = parts.number(*path, "turn"), parts.turns()
        if "turn" not in entry or entry["turn"] is None:
            yield problem("due-needs-turn", parts.key(path), path)
        elif turn is not None and turns is not None and turn > turns:
            yield problem("due-late", parts.place((*path, "turn")), (*path, "turn"), turn=f"{turn:g}", turns=turns)
    for inject, entry in parts.rows("injects"):
        path = ("injects", inject)
        yield from _moment(parts, path, entry.get("turn"), entry.get("when"))
        yield from _correction(parts, path)
        yield from _reach(parts, path)
        to = parts.words(*path, "to")
        for due, asked in parts.rows(*path, "due"):
            where = (*path, "due", due)
            yield from _named_once(parts, where, due, seen)
            yield from _approvable(parts, where)
            if asked.get("turn") is not None:
                yield problem("due-with-turn", parts.key((*where, "turn")), where)
            seat = asked.get("seat")
            if to and isinstance(seat, str) and seat not in to and seat in parts.raw("seats"):
                yield problem("unseen-due", parts.place((*where, "seat")), where, seat=seat)
        yield from _shocks(parts, path)


def _named_once(parts: Parts, path: Path, due: str, seen: dict[str, int]) -> Iterator[Problem]:
    line = parts.key(path).line
    if seen.setdefault(due, line) != line:
        kind = {"en": "due document", "fr": "document attendu"}
        yield problem("duplicate-name", parts.key(path), path, found=due, kind=kind, first=seen[due])


def _approvable(parts: Parts, path: Path) -> Iterator[Problem]:
    seat = parts.raw(*path).get("seat")
    actor = parts.raw("seats", seat).get("actor") if isinstance(seat, str) else None
    if isinstance(actor, str) and "approve" not in parts.powers(actor):
        yield problem("no-document-power", parts.place((*path, "seat")), path, actor=actor)


def _moment(parts: Parts, path: Path, turn: object, when: object) -> Iterator[Problem]:
    if turn is None and when is None:
        yield problem("no-moment", parts.key(path), path)
    if turn is not None and when is not None:
        yield problem("two-moments", parts.key((*path, "when")), path)
    clock = parts.part(("clock",), ClockForm)
    at, minute = parts.number(*path, "turn"), parts.number(*path, "minute")
    if clock is None:
        return
    if at is not None and at > clock.turns:
        where = (*path, "turn")
        yield problem("inject-late", parts.place(where), where, turn=f"{at:g}", turns=clock.turns)
    where = (*path, "minute")
    if minute is not None and turn is None:
        yield problem("minute-without-turn", parts.key(where), where)
    elif minute is not None and minute >= clock.minutes:
        yield problem("inject-late-minute", parts.place(where), where, minute=f"{minute:g}", minutes=clock.minutes)


def _correction(parts: Parts, path: Path) -> Iterator[Problem]:
    other = parts.raw(*path).get("corrects")
    if not isinstance(other, str) or other not in parts.raw("injects"):
        return
    where = (*path, "corrects")
    if parts.raw("injects", other).get("truth", "true") in ("true", True):
        yield problem("correction-of-truth", parts.place(where), where, inject=other)
    mine, theirs = (parts.number(*at, "turn") for at in (path, ("injects", other)))
    if mine is not None and theirs is not None:
        minutes = [parts.number(*at, "minute") or 0.0 for at in (path, ("injects", other))]
        if (mine, minutes[0]) <= (theirs, minutes[1]):
            yield problem("correction-first", parts.place(where), where, inject=other)


def _shocks(parts: Parts, path: Path) -> Iterator[Problem]:
    shocks = parts.written.at((*path, "shocks"))
    for number in range(len(shocks) if isinstance(shocks, list) else 0):
        where = (*path, "shocks", number)
        shock = parts.part(where, ShockForm)
        if shock is None:
            continue
        if (shock.indicator is None) == (shock.pair is None):
            yield problem("shock-needs-target", parts.place(where), where)
        elif shock.pair is not None and shock.pair[0] == shock.pair[1]:
            yield problem("pair-of-one", parts.place((*where, "pair")), where)


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
            yield problem("formula-out-of-reach", place, where, found=found, low=f"{low:g}", high=f"{high:g}")


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

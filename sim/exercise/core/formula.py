"""Authored conditions: a small typed language with a step budget, over the values of an exercise.

Python's own parser reads the text; about fifteen node types are accepted and everything else is refused with its
column. Nothing is ever passed to eval.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

Value = float | bool | str
MAX_LENGTH = 500
MAX_STEPS = 500


class FormulaError(ValueError):
    """A formula that cannot be read or evaluated; `column` is 1-based in the formula's text."""

    def __init__(self, message: str, column: int = 1) -> None:
        super().__init__(message)
        self.message = message
        self.column = column


@dataclass(frozen=True, slots=True)
class Signature:
    """A function a formula may call: what each argument names, for checking, and what comes out."""

    arguments: tuple[str, ...]
    meaning: str


NAMES: Mapping[str, str] = {
    "turn": "the number of the turn, from 1",
    "day": "simulated days since the start",
    "minute": "minutes of exercise time since the turn began",
    "ladder": "the rung of the escalation ladder, 0 to 10",
}
FUNCTIONS: Mapping[str, Signature] = {
    "tension": Signature(("actor", "actor"), "mean tension of two actors, 0 to 10"),
    "crisis": Signature(("actor", "actor"), "the rung of the open crisis of two actors, 0 without one"),
    "indicator": Signature(("indicator",), "the value of an indicator"),
    "agreed": Signature(("instrument",), "how many bracketed provisions of a text are agreed"),
    "adopted": Signature(("instrument",), "whether a text is adopted"),
    "signed": Signature(("instrument",), "how many parties have signed a text"),
    "in_force": Signature(("instrument",), "whether a text is in force"),
    "ratified": Signature(("instrument",), "how many parties have ratified a text"),
    "breached": Signature(("obligation",), "whether an obligation was last found broken"),
    "released": Signature(("inject",), "whether an inject has been released"),
    "messages": Signature(("actor",), "how many messages an actor has sent"),
    "packages": Signature(("instrument",), "how many packages have been tabled for a text"),
}


class Reader(Protocol):
    """Source of the values in a formula."""

    def name(self, name: str) -> float: ...

    def call(self, function: str, arguments: tuple[str, ...]) -> float | bool: ...


@dataclass(frozen=True, slots=True)
class Formula:
    """A parsed formula, with every call it makes (for checking references)."""

    text: str
    tree: ast.expr
    calls: tuple[tuple[str, tuple[str, ...], int], ...]
    """(function, arguments, column) of each call."""


_BINARY: Mapping[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_COMPARE: Mapping[type[ast.cmpop], Callable[[float, float], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}


@lru_cache(maxsize=512)
def parse(text: str) -> Formula:
    """The formula in `text`. Raises FormulaError with the column of the first thing that is not allowed."""
    if len(text) > MAX_LENGTH:
        raise FormulaError(f"a formula has at most {MAX_LENGTH} characters; this one has {len(text)}")
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise FormulaError("this is not a formula", getattr(error, "offset", None) or 1) from None
    calls: list[tuple[str, tuple[str, ...], int]] = []
    _check(tree, calls, [MAX_STEPS])
    return Formula(text, tree, tuple(calls))


def _check(node: ast.expr, calls: list[tuple[str, tuple[str, ...], int]], budget: list[int]) -> None:
    budget[0] -= 1
    column = node.col_offset + 1
    if budget[0] < 0:
        raise FormulaError("the formula is too long", column)
    match node:
        case ast.BoolOp(values=values):
            for value in values:
                _check(value, calls, budget)
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            _check(operand, calls, budget)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
            _check(left, calls, budget)
            _check(right, calls, budget)
        case ast.Compare(left=left, ops=ops, comparators=comparators) if all(type(o) in _COMPARE for o in ops):
            for side in (left, *comparators):
                _check(side, calls, budget)
        case ast.Constant(value=bool() | int() | float() as value) if abs(value) <= 1e12:
            pass
        case ast.Name(id=name):
            if name not in NAMES:
                raise FormulaError(f"unknown name {name!r}; known: {', '.join(NAMES)}", column)
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
            _check_call(name, arguments, column, calls)
        case _:
            raise FormulaError(f"{type(node).__name__} is not allowed in a formula", column)


def _check_call(
    name: str, arguments: list[ast.expr], column: int, calls: list[tuple[str, tuple[str, ...], int]]
) -> None:
    if name not in FUNCTIONS:
        raise FormulaError(f"unknown function {name!r}; known: {', '.join(FUNCTIONS)}", column)
    wanted = FUNCTIONS[name].arguments
    if len(arguments) != len(wanted):
        raise FormulaError(f"{name} takes {len(wanted)} names: {', '.join(wanted)}", column)
    words: list[str] = []
    for argument in arguments:
        if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
            raise FormulaError(f"{name} takes names in quotes, like {name}('...')", argument.col_offset + 1)
        words.append(argument.value)
    calls.append((name, tuple(words), column))


def holds(formula: Formula, reader: Reader) -> bool:
    """Whether the formula is true. Division by zero makes it false rather than an error in the middle of a class."""
    try:
        return bool(evaluate(formula, reader))
    except ZeroDivisionError:
        return False


def evaluate(formula: Formula, reader: Reader) -> float | bool:
    """The formula's value; each node costs one step and there are no loops, so parsing has bounded the work."""
    return _value(formula.tree, reader)


def _value(node: ast.expr, reader: Reader) -> float | bool:
    match node:
        case ast.BoolOp(op=ast.And(), values=values):
            return all(_value(v, reader) for v in values)
        case ast.BoolOp(values=values):
            return any(_value(v, reader) for v in values)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return not _value(operand, reader)
        case ast.UnaryOp(operand=operand):
            return -_value(operand, reader)
        case ast.BinOp(left=left, op=op, right=right):
            return _BINARY[type(op)](_value(left, reader), _value(right, reader))
        case ast.Compare(left=left, ops=ops, comparators=comparators):
            sides = [_value(left, reader), *(_value(c, reader) for c in comparators)]
            pairs = zip(ops, sides, sides[1:], strict=False)
            return all(_COMPARE[type(op)](a, b) for op, a, b in pairs)
        case ast.Constant(value=bool() | int() | float() as value):
            return value
        case ast.Name(id=name):
            return reader.name(name)
        case ast.Call(func=ast.Name(id=name), args=arguments):
            return reader.call(name, tuple(str(a.value) for a in arguments if isinstance(a, ast.Constant)))
    raise AssertionError(f"parse let {node!r} through")

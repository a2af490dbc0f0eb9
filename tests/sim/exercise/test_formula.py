"""Authored conditions: what they may say, what they read, and that they can do nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.exercise.core.formula import FormulaError, evaluate, holds, parse


class Reader:
    def name(self, name):
        return {"turn": 3.0, "day": 28.0, "minute": 4.0, "ladder": 5.0}[name]

    def call(self, function, arguments):
        return {"tension": 6.5, "indicator": 388.0, "released": True}.get(function, 0.0)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ladder >= 5", True),
        ("turn > 3 or ladder >= 5", True),
        ("not released('march')", False),
        ("tension('a', 'b') > 6 and indicator('flow') < 400", True),
        ("(turn + 1) * 2 - day / 7", 4.0),
        ("2 < turn < 4", True),
        ("-turn", -3.0),
        ("True", True),
    ],
)
def test_a_formula_reads_the_exercise(text, value):
    assert evaluate(parse(text), Reader()) == value


@pytest.mark.parametrize(
    ("text", "column", "says"),
    [
        ("ladderr > 3", 1, "ladder"),
        ("turn > 3 and tention('a', 'b') > 1", 14, "tension"),
        ("tension('a') > 1", 1, "takes 2"),
        ("tension(a, b) > 1", 9, "quotes"),
        ("turn > > 3", 8, "not a formula"),
        ("'text'", 1, "not allowed"),
    ],
)
def test_a_mistake_is_told_with_its_column(text, column, says):
    with pytest.raises(FormulaError, match=says) as error:
        parse(text)
    assert error.value.column == column


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os')",
        "().__class__",
        "turn.real",
        "[x for x in (1, 2)]",
        "lambda: 1",
        "(turn := 4)",
        "f'{turn}'",
        "turn ** 99",
        "turn if turn else day",
        "released(*'ab')",
        "10**400",
        "1e400",
        "((" * 200 + "1" + "))" * 200,
        "not " * 400 + "turn",
        "a" * 501,
        "1j",
        "\x00",
        "",
    ],
)
def test_nothing_else_is_a_formula(text):
    with pytest.raises(FormulaError):
        parse(text)


def test_a_division_by_zero_does_not_hold():
    assert not holds(parse("turn / (turn - 3) > 1"), Reader())


@settings(max_examples=500, deadline=None)
@given(st.text(alphabet="turndayl()'\"+-*/<>=.,[]{}_ 0123456789andor\\\n", max_size=60))
def test_no_text_breaks_the_parser(text):
    try:
        holds(parse(text), Reader())
    except FormulaError:
        return

"""A short ladder on fixed seeds: the order of the grades, in games that are the same wherever they are played."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from benchmarks.ladder import Match, estimate, match, rises

MIXED, ALIKE = 240, 480
"""Games of two grades at one table, and of one grade: so many that the interval of a lead of two points leaves out
nothing. With sixty it was five points wide, and a change of words in talks decided whether the order showed."""


@cache
def played(better: str, worse: str) -> Match:
    return match(better, worse, ALIKE if better == worse else MIXED)


@pytest.mark.parametrize(("better", "worse"), [("practitioner", "novice"), ("veteran", "practitioner")])
def test_the_better_grade_gains_more_at_the_same_table(better, worse):
    assert played(better, worse).ahead.low > 0.0


@pytest.mark.parametrize(("lower", "upper"), [("novice", "practitioner"), ("practitioner", "veteran")])
def test_tables_of_a_better_grade_gain_more_together(lower, upper):
    assert rises(played(lower, lower), played(upper, upper)).low > 0.0


@pytest.mark.parametrize("grade", ["novice", "practitioner", "veteran"])
def test_every_grade_reaches_deals(grade):
    assert played(grade, grade).deals > 0.8


def test_a_grade_is_not_ahead_of_itself():
    """What a seat or a set of stakes is worth cancels: with one grade at all seats nobody is ahead."""
    found = played("practitioner", "practitioner").ahead
    assert found.low < 0.0 < found.high


def test_the_bootstrap_covers_a_known_mean():
    """Of a hundred samples of a known law, about ninety-five intervals hold its mean."""
    held = 0
    for seed in range(100):
        found = estimate(list(np.random.default_rng(seed).normal(1.0, 2.0, 40)), seed)
        held += found.low <= 1.0 <= found.high
    assert 85 <= held <= 100

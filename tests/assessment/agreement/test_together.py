"""The agreement of markers in pairs, against the figures that it is made of and counts by hand."""

from __future__ import annotations

import pytest

from assessment.agreement.estimate import Undefined
from assessment.agreement.together import Given, agreement, between
from assessment.framework import CriterionCode

A, B = CriterionCode("B1.2a"), CriterionCode("B1.3a")


def given(*rows: tuple[str, str, int, str, int], criterion: CriterionCode = A) -> list[Given]:
    """Rows of piece, first marker and level, second marker and level."""
    found = [(piece, who, level) for piece, *pair in rows for who, level in (pair[:2], pair[2:])]
    return [Given(piece, criterion, who, level) for piece, who, level in found]


ROWS = [
    ("1", "ann", 1, "bob", 2), ("2", "bob", 2, "cem", 2), ("3", "ann", 3, "cem", 3), ("4", "ann", 4, "bob", 1),
    ("5", "bob", 4, "cem", 4), ("6", "ann", 0, "bob", 3), ("7", "ann", 0, "cem", 0),
]  # fmt: skip


def test_pairs_are_counted_whoever_they_are():
    found = agreement(given(*ROWS))
    assert (found.same.units, found.far, found.split) == (7, 1, 1)
    assert found.same.value == pytest.approx(4 / 7)


def test_the_order_of_markers_makes_no_difference():
    turned = [(piece, who, level, first, one) for piece, first, one, who, level in ROWS]
    assert agreement(given(*ROWS)) == agreement(given(*turned))


def test_what_was_not_observed_is_no_level():
    seen = [row for row in ROWS if row[2] and row[4]]
    assert agreement(given(*ROWS)).alpha == agreement(given(*seen)).alpha
    assert agreement(given(*ROWS)).icc == agreement(given(*seen)).icc


def test_complete_agreement_is_one_and_has_no_interval():
    found = agreement(given(("1", "ann", 1, "bob", 1), ("2", "ann", 3, "bob", 3), ("3", "bob", 4, "cem", 4)))
    assert (found.alpha.value, found.icc.value) == (pytest.approx(1), pytest.approx(1))
    assert found.alpha.interval is None


def test_nothing_marked_gives_a_reason_and_no_figure():
    found = agreement([])
    assert {found.alpha.undefined, found.icc.undefined, found.same.undefined} == {Undefined.NOTHING_MARKED}


def test_kappa_is_between_each_two_who_marked_the_same():
    found = between([*given(*ROWS), *given(*ROWS, criterion=B)])
    assert [(one.first, one.second) for one in found] == [("ann", "bob"), ("ann", "cem"), ("bob", "cem")]
    assert [one.kappa.units for one in found] == [4, 2, 4], "levels of both criteria, without what one did not observe"
    assert found[2].kappa.value == pytest.approx(1)

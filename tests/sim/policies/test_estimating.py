"""What minds read off the others' packages is the published frequency model, however it is counted."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.exercise.core.names import IssueId, OptionId
from sim.negotiation.opponent import Frequency, begin
from sim.policies.estimating import estimate
from sim.policies.worth import Shape

SIZES = (3, 4, 2)
place = [st.one_of(st.none(), st.integers(0, size - 1)) for size in SIZES]
packages = st.lists(st.tuples(*place), max_size=12).map(tuple)


def shape(ordered: bool) -> Shape:
    issues = tuple(IssueId(f"issue-{k}") for k in range(len(SIZES)))
    options = tuple(tuple(OptionId(f"{i}-{k}") for k in range(size)) for i, size in zip(issues, SIZES, strict=True))
    return Shape(issues, options, (ordered,) * len(SIZES))


UNORDERED, ORDERED = shape(False), shape(True)


def of_the_model(seen) -> list[tuple[float, ...]]:
    belief = begin(Frequency(), UNORDERED.domain)
    for package in seen:
        belief.observe(package, 0.0)
    read = belief.estimate()
    return [tuple(100.0 * w * v for v in values) for w, values in zip(read.weights, read.values, strict=True)]


@settings(max_examples=60, deadline=None)
@given(packages)
def test_where_options_have_no_order_it_is_the_frequency_model(seen):
    for found, expected in zip(estimate(UNORDERED, seen), of_the_model(seen), strict=True):
        assert found == pytest.approx(expected, abs=1e-8)


@settings(max_examples=60, deadline=None)
@given(packages, packages)
def test_what_was_read_before_does_not_bear_on_what_is_read_now(first, second):
    estimate(ORDERED, first)
    fresh = Shape(ORDERED.issues, ORDERED.options, ORDERED.ordered)
    assert estimate(ORDERED, first + second) == estimate(fresh, first + second)


def test_thousands_of_packages_can_be_read():
    seen = tuple((k % 3, k % 4, k % 2) for k in range(2_400))
    for found, expected in zip(estimate(UNORDERED, seen), of_the_model(seen), strict=True):
        assert found == pytest.approx(expected, abs=1e-8)

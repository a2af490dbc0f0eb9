"""Two markers and the third: when one is called, what they are told, and which level stands."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product
from statistics import median

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from assessment.agreement.third import Difference, Settled, Split, needs_third, settle, standing, third_marks
from assessment.framework import CriterionCode, load
from assessment.scoring import AssessorId, CompetenceOutcome, CriterionResult, Decision, score_competence
from assessment.text import WORDS
from sim.language import languages

FRAMEWORK = load("expert-ir-cooperation")
NEGOTIATE = FRAMEWORK.competence("B1.3")
"""Four criteria, of which the first is critical."""
AT = datetime(2026, 11, 20, 10, 42, tzinfo=UTC)
KINDS = ("message", "document", "package", "signature")
RANK = (CompetenceOutcome.NOT_ACQUIRED, CompetenceOutcome.PARTIALLY_ACQUIRED, CompetenceOutcome.ACQUIRED)

four_levels = st.tuples(*[st.integers(0, 4)] * 4)
four_observed = st.tuples(*[st.integers(1, 4)] * 4)


def decided(levels, by="ada", first_event=1, competence=NEGOTIATE):
    """One marker's decisions on a competence; each criterion rests on an event of the marker's own."""
    return tuple(
        Decision(
            criterion.code,
            level,
            "As seen.",
            AssessorId(by),
            AT,
            0,
            (first_event + n,) if level else (),
            frozenset({KINDS[n % 4]}) if level else frozenset(),
        )
        for n, (criterion, level) in enumerate(zip(competence.criteria, levels, strict=True))
    )


def splits(first, second):
    return {(found.split, found.criterion) for found in needs_third(decided(first), decided(second), FRAMEWORK)}


def outcome(levels):
    rows = [CriterionResult(d.criterion, None, d) for d in decided(levels)]
    return score_competence(FRAMEWORK, NEGOTIATE, rows).outcome


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ((3, 3, 3, 3), (3, 3, 3, 3), set()),
        ((3, 3, 3, 3), (4, 4, 3, 3), set()),
        ((3, 2, 4, 3), (3, 4, 4, 3), {(Split.LEVELS, "B1.3b")}),
        ((3, 3, 3, 3), (2, 3, 3, 3), {(Split.CRITICAL_FLOOR, "B1.3a"), (Split.ACQUIRED, None)}),
        ((3, 2, 1, 1), (2, 2, 1, 1), {(Split.CRITICAL_FLOOR, "B1.3a")}),
        ((3, 1, 3, 3), (3, 0, 3, 3), {(Split.OBSERVED, "B1.3b")}),
        ((3, 2, 2, 3), (3, 2, 2, 2), {(Split.ACQUIRED, None)}),
        ((3, 3, 2, 1), (3, 2, 2, 2), {(Split.ACQUIRED, None)}),
        ((0, 0, 0, 0), (0, 0, 0, 0), set()),
    ],
    ids=[
        "the same", "one level", "two levels", "floor and outcome", "floor alone", "observed by one",
        "two sides of a mean", "two sides once taken together", "nothing observed",
    ],
)  # fmt: skip
def test_a_third_is_needed_for_what_two_markers_see_otherwise(first, second, found):
    assert splits(first, second) == found


@given(four_levels, four_levels)
def test_it_makes_no_difference_which_of_the_two_came_first(first, second):
    assert splits(first, second) == splits(second, first)


@given(four_levels, four_levels)
def test_two_markers_two_levels_apart_or_on_two_sides_of_a_threshold_always_need_a_third(first, second):
    apart = any(abs(a - b) >= 2 for a, b in zip(first, second, strict=True))
    sides = (outcome(first) is CompetenceOutcome.ACQUIRED) != (outcome(second) is CompetenceOutcome.ACQUIRED)
    floor = (first[0] <= 2) != (second[0] <= 2)
    if apart or sides or floor:
        assert splits(first, second)


def whole_block(code, level, but=None):
    """One marker's decisions on a whole block, at one level but for those criteria."""
    found = []
    for competence in FRAMEWORK.block(code).competences:
        found += decided([(but or {}).get(c.code, level) for c in competence.criteria], competence=competence)
    return found


def test_a_block_that_a_competence_decides_calls_for_a_third_in_that_competence_alone():
    one, other = whole_block("B1", 3), whole_block("B1", 3, {"B1.3b": 2, "B1.3c": 2, "B1.3d": 2, "B1.4a": 4})
    assert needs_third(one, other, FRAMEWORK) == (Difference("B1.3", Split.ACQUIRED),)


def test_the_third_marks_the_whole_competence_and_is_told_neither_why_nor_any_level():
    found = needs_third(decided((3, 1, 3, 3)), decided((3, 4, 3, 3)), FRAMEWORK)
    assert third_marks(found, FRAMEWORK) == tuple(criterion.code for criterion in NEGOTIATE.criteria)


@given(four_observed, four_observed, four_observed, four_observed)
def test_what_the_third_is_given_is_the_same_for_all_levels_that_call_for_one(first, second, other, another):
    assume(splits(first, second))
    assume(splits(other, another))
    asked = [
        third_marks(needs_third(decided(a), decided(b), FRAMEWORK), FRAMEWORK)
        for a, b in ((first, second), (other, another))
    ]
    assert asked[0] == asked[1]


@given(st.integers(1, 4), st.integers(1, 4), st.integers(1, 4))
def test_of_three_levels_the_median_stands_so_that_the_third_s_does_where_it_is_one_of_the_two(first, second, third):
    level, _ = standing([first, second, third])
    assert level == median([first, second, third])
    if third in (first, second):
        assert level == third


@given(st.lists(st.integers(0, 4), min_size=3, max_size=3), st.randoms(use_true_random=False))
def test_the_level_that_stands_was_given_by_somebody_and_does_not_depend_on_the_order(levels, dice):
    level, by = standing(levels)
    assert (level, by) == standing(dice.sample(levels, 3))
    assert (level is None) == (by is Settled.JURY)
    assert level is None or level in levels


@pytest.mark.parametrize(
    ("levels", "stands"),
    [
        ([3, 3], (3, Settled.AGREED)),
        ([0, 0], (0, Settled.AGREED)),
        ([2, 3], (3, Settled.HIGHER)),
        ([1, 3, 2], (2, Settled.MEDIAN)),
        ([4, 4, 4], (4, Settled.AGREED)),
        ([0, 3, 0], (0, Settled.NOT_OBSERVED)),
        ([0, 3, 3], (3, Settled.AGREED)),
        ([0, 3, 4], (4, Settled.HIGHER)),
        ([0, 1, 4], (None, Settled.JURY)),
    ],
    ids=str,
)
def test_the_level_that_stands(levels, stands):
    assert standing(levels) == stands


def test_not_observed_by_one_of_three_never_pulls_a_level_down():
    for first, second in product(range(1, 5), repeat=2):
        level, _ = standing([first, second, 0])
        assert level is None or level == max(first, second)


@pytest.mark.parametrize("levels", [[1, 3], [0, 3], [3], [1, 2, 3, 4], []], ids=str)
def test_too_few_markers_or_two_who_need_a_third_settle_nothing(levels):
    with pytest.raises(ValueError, match="third"):
        standing(levels)


@given(four_levels, four_levels, four_levels)
def test_two_markers_settle_alone_exactly_where_they_need_no_third(first, second, third):
    one, other, last = decided(first, "ada", 1), decided(second, "ben", 11), decided(third, "cleo", 21)
    alone = not needs_third(one, other, FRAMEWORK)
    found = settle(one, other, () if alone else last, FRAMEWORK)
    assert [row.criterion for row in found] == [criterion.code for criterion in NEGOTIATE.criteria]
    for n, row in enumerate(found):
        gave = [first[n], second[n], *([] if alone else [third[n]])]
        assert row.level is None or row.level in gave
        assert bool(row.events) == (row.level != 0)
    with pytest.raises(ValueError, match="no more and no less"):
        settle(one, other, last if alone else (), FRAMEWORK)


@given(four_observed, st.tuples(*[st.integers(-1, 1)] * 4))
def test_two_markers_who_settle_alone_settle_on_an_outcome_that_both_found(first, apart):
    second = tuple(min(4, max(1, level + step)) for level, step in zip(first, apart, strict=True))
    one, other = decided(first), decided(second)
    assume(not needs_third(one, other, FRAMEWORK))
    levels = [row.level for row in settle(one, other, (), FRAMEWORK)]
    acquired = {outcome(found) is CompetenceOutcome.ACQUIRED for found in (first, second, levels)}
    assert len(acquired) == 1


def test_a_level_that_stands_rests_on_the_events_of_those_who_gave_it():
    found = settle(
        decided((3, 1, 3, 3), "ada", 1), decided((3, 4, 3, 3), "ben", 11), decided((3, 4, 2, 3), "cleo", 21), FRAMEWORK
    )
    assert [(row.level, row.events) for row in found] == [
        (3, (1, 11, 21)), (4, (12, 22)), (3, (3, 13)), (3, (4, 14, 24)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("second", "why"),
    [
        (decided((3, 3, 3, 3))[:3], "not decided|as a whole"),
        (decided((3, 3, 3, 3))[:1] * 2, "twice"),
        ((), "has not decided"),
        ((replace(decided((3, 3, 3, 3))[0], criterion=CriterionCode("B9.9z")),), "no such criterion"),
    ],
)
def test_markings_that_cannot_be_compared_are_refused(second, why):
    with pytest.raises(ValueError, match=why):
        needs_third(decided((3, 3, 3, 3)), second, FRAMEWORK)


@pytest.mark.parametrize("language", languages())
def test_every_reason_is_said_without_a_level(language):
    said = {split.said(language) for split in Split}
    assert len(said) == len(Split) == sum(key.startswith("third-") for key in WORDS.keys())  # noqa: SIM118
    assert not any(figure in sentence for sentence in said for figure in "01234")

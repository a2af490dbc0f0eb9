"""Rules overruled, and markers who drift from the agreed levels of anchor extracts."""

from datetime import UTC, datetime, timedelta

import pytest

from assessment.agreement.drift import AnchorMark, drift
from assessment.agreement.estimate import Undefined
from assessment.agreement.overruled import Answer, overruled, proportion
from assessment.framework import CriterionCode

CODE = CriterionCode("B1.3a")
START = datetime(2026, 3, 1, tzinfo=UTC)
WEEK = timedelta(days=7)
AGREED = {"x1": 2, "x2": 3, "x3": 4}


def answers(*pairs, rule="b1.3a/1", criterion=CODE):
    return [Answer(criterion, rule, proposed, decided) for proposed, decided in pairs]


def test_decisions_are_counted_by_the_side_on_which_they_overrule():
    (line,) = overruled(answers((3, 3), (0, 0), (2, 3), (4, 1), (4, 3), (0, 2), (3, 0)))
    assert (line.kept, line.up, line.down, line.found, line.dismissed) == (2, 1, 2, 1, 1)
    assert (line.decided, line.overruled) == (7, 5)
    assert line.share.value == 5 / 7


def test_a_new_version_of_a_rule_is_counted_apart():
    lines = overruled([*answers((3, 2), rule="b1.3a/1"), *answers((3, 3), (3, 3), rule="b1.3a/2")])
    assert [(line.rule, line.overruled, line.decided) for line in lines] == [("b1.3a/1", 1, 1), ("b1.3a/2", 0, 2)]


def test_a_rule_that_was_never_overruled_may_still_be_wrong():
    """With no case among nine, Wilson's interval still reaches z²/(n + z²)."""
    (line,) = overruled(answers(*[(3, 3)] * 9))
    assert (line.share.value, line.share.interval.low) == (0.0, 0.0)
    assert line.share.interval.high == pytest.approx(3.841459 / (9 + 3.841459), abs=1e-6)


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_the_interval_of_a_share_starts_at_nothing_and_ends_at_all(share):
    for among in range(1, 200):
        interval = proportion(round(share * among), among).interval
        assert (interval.high if share else interval.low) == share


def marks(*given):
    return [AnchorMark(extract, level, START + timedelta(days=day)) for day, extract, level in given]


def test_a_marker_who_becomes_severe_is_seen_by_the_window():
    given = marks((0, "x1", 2), (1, "x2", 4), (2, "x3", 4), (7, "x1", 1), (8, "x2", 2), (9, "x3", 2))
    before, after = drift(given, AGREED, [START, START + WEEK, START + 2 * WEEK])
    assert before.gap.value == pytest.approx(1 / 3)
    assert after.gap.value == pytest.approx(-4 / 3)
    assert after.gap.interval.low < after.gap.value < after.gap.interval.high


def test_a_mark_on_an_edge_is_of_the_later_window_and_marks_outside_are_of_none():
    windows = drift(marks((-1, "x1", 4), (7, "x1", 3), (14, "x1", 4)), AGREED, [START, START + WEEK, START + 2 * WEEK])
    assert [window.gap.units for window in windows] == [0, 1]
    assert windows[0].gap.undefined is Undefined.NOTHING_MARKED


def test_an_extract_that_the_marker_did_not_observe_has_no_gap():
    (window,) = drift(marks((0, "x1", 0), (1, "x2", 3)), AGREED, [START, START + WEEK])
    assert (window.gap.units, window.not_observed) == (1, 1)


@pytest.mark.parametrize(
    ("given", "edges", "why"),
    [
        (marks((0, "x9", 2)), [START, START + WEEK], "agreed level"),
        ([AnchorMark("x1", 2, datetime(2026, 3, 1))], [START, START + WEEK], "time zone"),  # noqa: DTZ001
        ([], [START], "two edges"),
        ([], [START + WEEK, START], "two edges"),
    ],
)
def test_a_misuse_of_drift_is_refused(given, edges, why):
    with pytest.raises(ValueError, match=why):
        drift(given, AGREED, edges)

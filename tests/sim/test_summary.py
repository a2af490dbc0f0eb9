from __future__ import annotations

import itertools
import math
from dataclasses import replace

import pytest

from sim.exercise.core.names import InstrumentId
from sim.runs import Result, play_many
from sim.summary import Share, digest, spread, summarise
from tests.sim.small import SMALL


@pytest.fixture(scope="module")
def results() -> list[Result]:
    return list(play_many(SMALL, range(1, 13), "practitioner"))


def test_the_wilson_interval_is_the_printed_one():
    """Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662, 0 of 20 gives 0 to 0.1611."""
    assert Share(81, 263).interval == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert Share(0, 20).interval == pytest.approx((0.0, 0.1611), abs=5e-5)
    assert Share(0, 0).interval == (0.0, 1.0)


def test_a_spread_is_that_of_the_textbook():
    found = spread([2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0])
    assert (found.mean, found.median, found.lowest, found.highest) == (5.0, 4.5, 2.0, 9.0)
    assert found.deviation == pytest.approx(math.sqrt(32 / 7))
    assert found.interval[1] - 5.0 == pytest.approx(1.959964 * found.deviation / math.sqrt(8))
    assert spread([3.0]).interval == (3.0, 3.0)


def test_a_summary_does_not_depend_on_the_order_of_the_runs(results):
    assert summarise(SMALL, reversed(results)) == summarise(SMALL, results)


def test_every_run_has_one_outcome_and_one_peak(results):
    found = summarise(SMALL, results)
    assert sum(count for _, count in found.outcomes) == sum(found.peaks.values()) == found.runs == len(results)
    for text, told in found.texts.items():
        assert told.in_force.count == sum(count for signed, count in found.outcomes if text in signed)
        assert (told.turn is None) == (told.in_force.count == 0)


def test_gains_are_the_runs_own(results):
    found = summarise(SMALL, results)
    for actor, told in found.actors.items():
        assert told.gain.mean == pytest.approx(sum(r.gains[actor] for r in results) / len(results))
        assert told.gained.count == sum(r.gains[actor] > 0.0 for r in results)


def test_the_commonest_package_is_one_that_was_agreed(results):
    for text, told in summarise(SMALL, results).texts.items():
        agreed = [r.packages[text] for r in results if text in r.signed]
        if told.commonest is not None:
            assert agreed.count(told.commonest) == told.commonest_count == max(agreed.count(p) for p in agreed)


def test_crises_and_broken_promises_are_counted_over_all_runs(results):
    first = replace(results[0], crises=2, endings={"formal": 1, "faded": 1}, violence=3, breaches=4, defections=1)
    second = replace(results[1], crises=1, endings={"faded": 1}, violence=1, breaches=0, defections=0)
    found = summarise(SMALL, [first, second])
    assert (found.crises.mean, found.breaches.mean, found.defected.count) == (1.5, 2.0, 1)
    assert found.endings == {"faded": 2, "formal": 1}
    assert found.violence == {1: 1, 3: 1}


def test_one_other_log_changes_the_digest(results):
    changed = [*results[:-1], replace(results[-1], log_hash="0" * 64)]
    assert digest(changed) != digest(results)


def test_a_text_in_force_nowhere_is_told_as_such(results):
    none = [replace(r, signed=(), packages={}, entered={}) for r in results]
    found = summarise(SMALL, none)
    assert found.outcomes == (((), len(none)),)
    assert all(t.turn is None and t.commonest is None for t in found.texts.values())


def test_no_run_is_no_summary():
    with pytest.raises(ValueError, match="no run has ended"):
        summarise(SMALL, [])


def test_whoever_stops_reading_cancels_the_runs_not_begun(results):
    stopped = list(itertools.islice(play_many(SMALL, range(1, 10_000), "practitioner"), 3))
    assert stopped == results[:3]
    assert all(isinstance(t, str) for r in stopped for t in map(InstrumentId, r.signed))

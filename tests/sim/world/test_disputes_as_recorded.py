"""V11: simulated disputes of neutral dyads beside the recorded ones, every figure printed with its interval."""

import pytest

from benchmarks.crises import WRONG, allowed, compared, disputes, recorded

RUNS = 300


def outside(rows):
    return sum(not row.inside for row in rows)


def test_three_hundred_neutral_dyads_behave_as_recorded_disputes_do():
    rows = compared(disputes(RUNS, seed=1))
    for row in rows:
        print(
            f"V11 {row.name}: target {row.target:.4g}, ours {row.ours:.4g} in {row.cases},"
            f" 95 % interval {row.low:.4g} to {row.high:.4g}{'' if row.inside else ': OUTSIDE'}"
        )
    assert outside(rows) <= allowed(len(rows))


@pytest.mark.parametrize(
    "name", [name for name in WRONG if name.startswith(("doves", "disputes that end at one rate"))]
)
def test_the_comparison_fails_for_actors_and_rules_that_are_wrong(name):
    rows = compared(disputes(RUNS, 1, WRONG[name]))
    print(f"V11 {name}: {outside(rows)} of {len(rows)} figures outside")
    assert outside(rows) > allowed(len(rows))


def test_the_extract_of_disputes_gives_the_printed_shares():
    level, answered, days = recorded()
    assert len(level) == 2436
    assert [round(100 * float((level == one).mean()), 1) for one in (2, 3, 4, 5)] == [3.0, 26.8, 65.8, 4.4]
    assert round(100 * float(answered.mean()), 1) == 49.2
    assert float(sorted(days)[len(days) // 2]) == 40.0

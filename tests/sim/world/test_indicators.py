"""Indicators: closed forms of the linear law, and a river that behaves like one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.world.indicators import Indicator, IndicatorSystem, Season

NOTHING = np.zeros(0)


def run(indicators, days, drivers=None, seed=1):
    """Values by day (days + 1, m), with constant named drivers."""
    system = IndicatorSystem(indicators)
    rng = np.random.default_rng(seed)
    constant = np.array([(drivers or {}).get(name, 0.0) for name in system.drivers])
    values = [system.values({one.id: one.start for one in indicators})]
    for day in range(days):
        values.append(system.next_day(values[-1], day, constant, rng))
    return np.array(values)


def test_without_law_it_stays_where_it_started():
    assert run([Indicator("x", 5.0, 0.0, 10.0)], 30)[-1, 0] == 5.0


def test_drift_adds_up_day_by_day():
    assert run([Indicator("x", 5.0, 0.0, 100.0, drift=0.2)], 30)[-1, 0] == pytest.approx(11.0)


def test_growth_compounds():
    assert run([Indicator("x", 5.0, 0.0, 100.0, growth=0.01)], 30)[-1, 0] == pytest.approx(5.0 * 1.01**30)


def test_the_distance_to_its_level_shrinks_geometrically():
    assert run([Indicator("x", 8.0, 0.0, 10.0, level=4.0, reversion=0.1)], 10)[-1, 0] == pytest.approx(4 + 4 * 0.9**10)


def test_a_steady_driver_shifts_the_resting_value_by_its_pull_over_reversion():
    flow = Indicator("flow", 1000.0, 0.0, 2000.0, reversion=0.1, pulls=(("choice:filling", -5.0),))
    assert run([flow], 400, {"choice:filling": 2.0})[-1, 0] == pytest.approx(1000.0 - 5.0 * 2.0 / 0.1)


def test_noise_settles_at_the_spread_of_an_autoregression():
    quiet = Indicator("x", 0.0, -1e9, 1e9, reversion=0.2, noise=1.0)
    spread = run([quiet], 60_000)[1000:, 0].std()
    assert spread == pytest.approx(1.0 / np.sqrt(1 - 0.8**2), rel=0.03)


def test_a_season_peaks_a_quarter_after_its_phase():
    season = Season(amplitude=300.0, period=360.0, phase=120.0)
    assert season.at(120.0 + 90.0) == pytest.approx(300.0)


def test_an_indicator_pulled_by_another_feels_its_distance_from_its_level_only():
    flow = Indicator("flow", 900.0, 0.0, 2000.0, level=1000.0)
    salinity = Indicator("salinity", 2.0, 0.0, 40.0, pulls=(("indicator:flow", -0.01),))
    assert run([flow, salinity], 1)[-1, 1] == pytest.approx(3.0)


@given(st.permutations([0, 1, 2]))
def test_the_order_of_declaration_does_not_change_a_quiet_world(order):
    indicators = [
        Indicator("a", 1.0, -1e6, 1e6, level=0.0, reversion=0.1, pulls=(("indicator:b", 0.3),)),
        Indicator("b", 2.0, -1e6, 1e6, level=0.0, reversion=0.2, pulls=(("indicator:c", -0.2),)),
        Indicator("c", 3.0, -1e6, 1e6, level=0.0, reversion=0.3, pulls=(("indicator:a", 0.1),)),
    ]
    shuffled = run([indicators[i] for i in order], 20)[-1]
    assert shuffled == pytest.approx(run(indicators, 20)[-1][list(order)])


def test_quieting_one_indicator_leaves_anothers_luck():
    noisy = [Indicator("a", 0.0, -9.0, 9.0, noise=1.0), Indicator("b", 0.0, -9.0, 9.0, noise=0.1)]
    quiet = [Indicator("a", 0.0, -9.0, 9.0), noisy[1]]
    assert run(noisy, 50)[:, 1].tolist() == run(quiet, 50)[:, 1].tolist()


@given(st.integers(0, 2**32), st.floats(-50, 50))
def test_an_indicator_never_leaves_its_bounds(seed, drift):
    values = run([Indicator("x", 5.0, 0.0, 10.0, noise=20.0, drift=drift)], 40, seed=seed)
    assert ((values >= 0.0) & (values <= 10.0)).all()


RIVER = [
    Indicator(
        "flow", 1200.0, 100.0, 6000.0, noise=25.0, reversion=0.08, season=Season(700.0, 365.0, 120.0),
        pulls=(("choice:filling", -8.0), ("shock:drought", -30.0)),
    ),
    Indicator("reservoir", 30.0, 0.0, 100.0, noise=0.05, pulls=(("choice:filling", 0.04), ("indicator:flow", 1e-4))),
    Indicator("salinity", 4.0, 0.5, 40.0, noise=0.05, reversion=0.05, pulls=(("indicator:flow", -0.0008),)),
    Indicator("grain", 100.0, 50.0, 400.0, noise=0.6, reversion=0.01, pulls=(("indicator:flow", -0.003),)),
    Indicator("opinion", 0.0, -100.0, 100.0, noise=0.5, reversion=0.02, pulls=(("tension:down:up", -0.05),)),
]  # fmt: skip


def test_filling_a_reservoir_fast_lowers_the_river_and_salts_its_delta():
    slow, fast = run(RIVER, 300), run(RIVER, 300, {"choice:filling": 4.0})
    assert fast[-1, 0] < slow[-1, 0]
    assert fast[-1, 1] > slow[-1, 1]
    assert fast[-1, 2] > slow[-1, 2]


def test_a_drought_raises_the_price_of_grain():
    assert run(RIVER, 120, {"shock:drought": 1.0})[-1, 3] > run(RIVER, 120)[-1, 3]


@pytest.mark.parametrize(
    "wrong",
    [
        {"start": 11.0},
        {"noise": -1.0},
        {"reversion": 1.5},
        {"season": Season(1.0, period=0.0)},
    ],
)
def test_values_out_of_range_are_refused(wrong):
    with pytest.raises(ValueError, match="x:"):
        Indicator(**{"id": "x", "start": 5.0, "low": 0.0, "high": 10.0, **wrong})


def test_two_indicators_of_one_name_are_refused():
    with pytest.raises(ValueError, match="share one id"):
        IndicatorSystem([Indicator("x", 0.0, 0.0, 1.0)] * 2)


def test_a_pull_of_an_indicator_that_is_not_there_is_refused():
    with pytest.raises(ValueError, match="rain"):
        IndicatorSystem([Indicator("x", 0.0, 0.0, 1.0, pulls=(("indicator:rain", 1.0),))])

"""V5: Richardson's race refitted from his totals."""

import pytest

from tests.oracles.armsrace import fit_total
from tests.oracles.relations import richardson_equilibrium
from tests.published import compare
from tests.sim.world.tables import rows

OUTLAYS = [199.2, 204.8, 214.9, 238.7, 289.0]
"""France and Russia with Germany and Austria-Hungary, 1909-13, millions of pounds (Richardson 1960)."""


def test_the_slope_is_richardsons():
    compare("V5 slope of the race 1909-13", 0.73, fit_total(OUTLAYS).slope, 0.005)


def test_the_race_stands_still_where_richardson_said():
    compare("V5 root of the race, million pounds", 194.0, fit_total(OUTLAYS).root, 1.0)


def test_four_points_lie_almost_on_a_line():
    assert fit_total(OUTLAYS).r_squared > 0.999


def test_a_race_made_by_the_equation_gives_its_own_numbers_back():
    totals = [200.0]
    for _ in range(6):
        # growth = slope (mean of both totals - root), solved for the next total
        totals.append((totals[-1] * (1 + 0.3 / 2) - 0.3 * 150.0) / (1 - 0.3 / 2))
    found = fit_total(totals)
    assert (found.slope, found.root) == (pytest.approx(0.3), pytest.approx(150.0))


def test_a_symmetric_race_rests_where_its_total_does():
    # x' = k y - a x + g for both: the total rests at 2 g / (a - k).
    x, y = richardson_equilibrium(0.2, 0.5, 3.0, 0.2, 0.5, 3.0)
    assert x + y == pytest.approx(2 * 3.0 / (0.5 - 0.2))


@pytest.mark.parametrize("totals", [[1.0, 2.0], [1.0, 2.0, 3.0, 4.0], [5.0] * 5])
def test_what_is_no_race_is_refused(totals):
    with pytest.raises(ValueError):
        fit_total(totals)


def outlays_on_record():
    """The four powers' military expenditure, 1909-13, in millions of pounds."""
    totals = dict.fromkeys(range(1909, 1914), 0.0)
    for row in rows("cow_milex_1909_1913.csv"):
        totals[int(row["year"])] += float(row["milex"]) / 1000.0
    return list(totals.values())


def test_a_later_record_of_the_same_outlays_is_richardsons_within_six_per_cent():
    for year, his, theirs in zip(range(1909, 1914), OUTLAYS, outlays_on_record(), strict=True):
        compare(f"V5 outlays of {year}, million pounds", his, theirs, 0.06 * his)


def test_the_race_is_there_in_the_later_record_too():
    """Its totals are about four per cent lower and grow a little faster: the slope comes out a seventh steeper."""
    found = fit_total(outlays_on_record())
    compare("V5 slope, Correlates of War figures", 0.73, found.slope, 0.15 * 0.73)
    compare("V5 root, Correlates of War figures, million pounds", 194.0, found.root, 10.0)
    assert found.r_squared > 0.99

"""Position exchange against the figures the DECIDE software is tested on, closed forms, and the laws of the model."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.negotiation.collective import compromise, exchange
from tests.oracles.externalities import externalities
from tests.published import compare
from tests.sim.negotiation.collective.tables import TOLL, shuffled, table, tables

MIRROR = table([[(0, 0.2, 1), (100, 0.8, 1)], [(0, 0.8, 1), (100, 0.2, 1)]])
"""Two equals, each caring four times as much for what the other cares little for."""


def test_the_first_toll_exchange_is_the_published_one():
    # Figures of the tests of the public decide-exchange-model: the outcomes' shifts, the second mover's move, the gain.
    made = exchange(TOLL).exchanges[0]
    names = TOLL.actors[made.i], TOLL.issues[made.p], TOLL.actors[made.j], TOLL.issues[made.q]
    assert names == ("Willems", "investment", "Wcentr", "toll")
    compare("toll, shift of the investment", 13.15789473684210526, abs(made.shift_p), 1e-12)
    compare("toll, shift of the toll", 10.38781163434903047, abs(made.shift_q), 1e-12)
    compare("toll, move of Wcentr", 61.05117364047237206, abs(made.move_j), 1e-12)
    compare("toll, gain of each", 1.973684210526315789, made.gain, 1e-12)


def test_two_mirrored_equals_give_each_other_everything():
    # Outcomes start at 80 and 20 (weights 1:4 and 4:1); each full move of 100 shifts one by 20, and gains
    # 0.8 x 20 - 0.2 x 20 = 12 for both.
    found = exchange(MIRROR)
    assert [(e.i, e.p, e.j, e.q) for e in found.exchanges] == [(0, 0, 1, 1)]
    assert found.exchanges[0].gain == pytest.approx(12.0)
    assert found.outcomes == pytest.approx([100.0, 0.0])


def test_the_shifts_share_the_surplus_by_the_sums_of_saliences():
    # b / a = (s_ip + s_jp) / (s_iq + s_jq) = 0.7 / 1.0, with the first actor's issue the binding one.
    found = exchange(table([[(0, 0.2, 1), (100, 0.5, 1)], [(0, 0.6, 1), (100, 0.4, 1)]])).exchanges[0]
    assert found.shift_q / found.shift_p == pytest.approx(-0.7)


def test_the_outcome_stops_where_the_partner_stands():
    # Actor 0 holds nearly all influence on the first issue; its full move would carry the outcome past 60.
    held = table([[(0, 0.1, 90), (60, 0.9, 1), (100, 0.9, 9)], [(0, 0.9, 1), (100, 0.1, 9), (50, 0.2, 1)]])
    first = exchange(held).exchanges[0]
    outcome = compromise(held)[first.p] + first.shift_p
    assert outcome <= held.position[first.p, first.j] + 1e-9


@pytest.mark.parametrize(
    "rows",
    [
        [[(0, 0.5, 1), (100, 0.5, 1)], [(0, 0.5, 1), (100, 0.5, 1)]],  # equal relative saliences
        [[(0, 0.2, 1), (0, 0.8, 1), (100, 0.5, 0.1)], [(0, 0.8, 1), (0, 0.2, 1), (100, 0.5, 0.1)]],  # same side
        [[(0, 0.2, 1), (100, 0.8, 1)]],  # one issue
        [[(0, 0.2, 1), None], [(0, 0.8, 1), (100, 0.2, 1)]],  # the other has no stake in one of them
    ],
)
def test_nobody_exchanges_where_there_is_nothing_to_gain(rows):
    given_table = table(rows)
    pairs = {(made.i, made.j) for made in exchange(given_table).exchanges}
    assert (0, 1) not in pairs


def test_gains_compare_issues_on_one_scale():
    euros = table([[(0.5, 0.2, 1), (7.0, 0.8, 1)], [(0, 0.8, 1), (100, 0.2, 1)]], scales=[(0.5, 7.0), (0.0, 100.0)])
    found = exchange(euros)
    assert found.exchanges[0].gain == pytest.approx(12.0)
    assert found.outcomes == pytest.approx([7.0, 0.0])


def test_a_bystander_bears_the_externality():
    # The mirrored pair moves the outcomes; the bystander wants neither move, and loses its salience times each.
    crowd = table([[(0, 0.2, 1), (100, 0.8, 1), (40, 0.5, 0.01)], [(0, 0.8, 1), (100, 0.2, 1), (60, 0.5, 0.01)]])
    before, after = compromise(crowd), exchange(crowd).outcomes
    lost = externalities(crowd, before, after)[2]
    assert lost == pytest.approx(-0.5 * ((after[0] - before[0]) + (before[1] - after[1])))
    assert lost < 0


def test_too_large_a_table_is_refused_with_what_to_do():
    big = table([[(at % 100, 0.5, 1) for at in range(100)]] * 26)
    with pytest.raises(ValueError, match="keep the issues that could be traded"):
        exchange(big)


@given(tables())
def test_both_gain_alike_by_what_the_outcomes_move(given_table):
    salience = given_table.salience
    for made in exchange(given_table).exchanges:
        a, b = abs(made.shift_p), abs(made.shift_q)
        for_i = salience[made.q, made.i] * b - salience[made.p, made.i] * a
        for_j = salience[made.p, made.j] * a - salience[made.q, made.j] * b
        assert for_i == pytest.approx(made.gain, abs=1e-9)
        assert for_j == pytest.approx(made.gain, abs=1e-9)
        assert made.gain > 0


@given(tables())
def test_replaying_the_moves_leads_to_the_outcomes_and_truly_pays_both(given_table):
    voting, weight = given_table.position.copy(), given_table.weight

    def outcome():
        return np.where(np.isnan(voting), 0, voting * weight).sum(axis=1) / weight.sum(axis=1)

    found = exchange(given_table)
    for made in found.exchanges:
        before = outcome()
        voting[made.p, made.i] += made.move_i
        voting[made.q, made.j] += made.move_j
        gained = externalities(given_table, before, outcome())
        assert gained[made.i] >= made.gain - 1e-6
        assert gained[made.j] >= made.gain - 1e-6
    assert found.outcomes == pytest.approx(outcome(), abs=1e-6)
    assert np.nan_to_num(found.voting) == pytest.approx(np.nan_to_num(voting), abs=1e-9)


@given(tables())
def test_nobody_votes_beyond_what_somebody_wanted(given_table):
    voting = exchange(given_table).voting
    for row, wanted in zip(voting, given_table.position, strict=True):
        assert np.nanmin(row) >= np.nanmin(wanted) - 1e-6
        assert np.nanmax(row) <= np.nanmax(wanted) + 1e-6


@given(st.integers(0, 2**32 - 1))
def test_the_order_of_the_table_matters_only_at_ties(seed):
    # Continuous numbers have no ties.
    rng = np.random.default_rng(seed)
    rows = np.stack([rng.uniform(0, 100, (3, 5)), rng.uniform(0.1, 1, (3, 5)), rng.uniform(0.1, 1, (3, 5))], axis=2)
    given_table = table([[tuple(cell) for cell in row] for row in rows.tolist()])
    issues, actors = rng.permutation(3), rng.permutation(5)
    again = exchange(shuffled(given_table, issues, actors)).outcomes
    assert again == pytest.approx(exchange(given_table).outcomes[issues], abs=1e-6)

"""Forecasts of a text from its parties' stakes, held to what the models' formulas give by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from scenarios.forecasting import MODELS, forecasts, nearest, positions
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import ActorId, InstrumentId, IssueId, OptionId
from tests.sim.small import DOWN, FILLING, FLOW, HIGH, LOW, SMALL, TREATY, UP


def weighing(weights: Mapping[ActorId, Mapping[IssueId, float]], capability: Mapping[ActorId, float]) -> Blueprint:
    """The two banks with these weights on the treaty's issues, and these capabilities."""
    return replace(
        SMALL,
        actors=tuple(
            replace(
                a,
                capability=capability[a.id],
                stakes={**a.stakes, TREATY: replace(a.stakes[TREATY], weights=weights[a.id])},
            )
            if a.id in weights
            else a
            for a in SMALL.actors
        ),
    )


UNEQUAL = weighing({UP: {FILLING: 3.0, FLOW: 1.0}, DOWN: {FILLING: 1.0, FLOW: 1.0}}, {UP: 1.0, DOWN: 2.0})


def test_a_party_stands_at_its_best_option_with_its_share_of_weight_and_its_capability():
    text = SMALL.instruments[0]
    table = positions(UNEQUAL, text)
    assert table is not None
    assert table.position.tolist() == [[0.0, 100.0], [0.0, 100.0]]
    assert table.salience.tolist() == [[0.75, 0.5], [0.25, 0.5]]
    assert table.power.tolist() == [[1.0, 2.0], [1.0, 2.0]]


def test_the_compromise_is_the_mean_weighted_by_salience_and_power():
    found = forecasts(UNEQUAL, TREATY)
    # 100 x 0.5 x 2 / (0.75 x 1 + 0.5 x 2), and 100 x 0.5 x 2 / (0.25 x 1 + 0.5 x 2)
    assert found[FILLING]["compromise"] == pytest.approx(57.1, abs=0.05)
    assert found[FLOW]["compromise"] == pytest.approx(80.0, abs=0.05)


def test_the_median_is_where_more_than_half_of_the_influence_lies():
    assert {issue: row["median"] for issue, row in forecasts(UNEQUAL, TREATY).items()} == {FILLING: 100.0, FLOW: 100.0}


def test_in_an_exchange_each_side_gains_the_issue_it_weighs_more():
    found = forecasts(UNEQUAL, TREATY)
    assert found[FILLING]["exchange"] < found[FILLING]["compromise"]
    assert found[FLOW]["exchange"] > found[FLOW]["compromise"]


def test_issues_that_are_not_ordered_have_no_forecast():
    unordered = tuple(replace(i, ordered=False) if i.id == FLOW else i for i in UNEQUAL.issues)
    found = forecasts(replace(UNEQUAL, issues=unordered), TREATY)
    assert set(found) == {FILLING}
    assert set(found[FILLING]) == set(MODELS)


@pytest.mark.parametrize(("value", "option"), [(0.0, LOW), (49.0, LOW), (51.0, HIGH), (100.0, HIGH)])
def test_a_value_reads_as_the_option_nearest_to_it(value: float, option: OptionId):
    assert nearest(SMALL.issue(FLOW), value) == option


def test_a_text_that_is_not_there_is_said_so():
    with pytest.raises(KeyError, match="small has no text pact"):
        forecasts(SMALL, InstrumentId("pact"))

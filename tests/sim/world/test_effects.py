"""What acts, commitments and shocks do at once."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sim.world.catalogue import ACTS
from sim.world.effects import (
    after_act,
    after_answer,
    after_commitment,
    after_tension_shock,
    after_withdrawal,
    cost_of_withdrawal,
)
from sim.world.equations import Parameters
from sim.world.snapshot import ARRAY_NAMES, NO_THREAT

RULES = Parameters()
UP, DOWN, ALLY, COMMISSION = 0, 1, 2, 3


def test_a_denunciation_raises_what_its_target_holds_by_twice_k1(basin):
    after = after_act(basin, "denounce", UP, DOWN, RULES)
    assert after.arrays.tension[DOWN, UP] == pytest.approx(basin.arrays.tension[DOWN, UP] + 2 * RULES.k1)


def test_an_act_leaves_at_once_what_its_author_holds(basin):
    after = after_act(basin, "denounce", UP, DOWN, RULES)
    assert after.arrays.tension[UP].tolist() == basin.arrays.tension[UP].tolist()


def test_an_act_adds_to_its_authors_stock_towards_the_target(basin):
    after = after_act(basin, "economic-cooperation", UP, DOWN, RULES)
    assert after.arrays.cooperation[UP, DOWN] == pytest.approx(0.64)


def test_an_ally_of_the_target_feels_a_share_of_a_public_act(basin):
    after = after_act(basin, "denounce", UP, DOWN, RULES)
    felt = after.arrays.tension[ALLY, UP] - basin.arrays.tension[ALLY, UP]
    assert felt == pytest.approx(0.8 * RULES.third_party * 2 * RULES.k1)


def test_an_ally_of_the_target_feels_nothing_of_a_private_act(basin):
    after = after_act(basin, "denounce", UP, DOWN, RULES, "private")
    assert after.arrays.tension[ALLY, UP] == basin.arrays.tension[ALLY, UP]


def test_a_private_act_lands_less_hard_than_a_public_one(basin):
    private = after_act(basin, "denounce", UP, DOWN, RULES, "private")
    public = after_act(basin, "denounce", UP, DOWN, RULES, "public")
    assert private.arrays.tension[DOWN, UP] < public.arrays.tension[DOWN, UP]


def test_a_covert_act_moves_nobody_up_the_ladder(basin):
    after = after_act(basin, "cyber-operation", UP, DOWN, RULES)
    assert after.arrays.last_rung[UP, DOWN] == 0.0


def test_a_mobilisation_puts_the_pair_on_its_rung(basin):
    after = after_act(basin, "mobilise-forces", UP, DOWN, RULES)
    assert after.levels()[UP, DOWN] == 6


def test_withdrawing_forces_brings_the_pair_down(basin):
    mobilised = after_act(basin, "mobilise-forces", UP, DOWN, RULES)
    assert after_act(mobilised, "withdraw-forces", UP, DOWN, RULES).arrays.last_rung[UP, DOWN] == 2.0


def test_a_statement_to_nobody_changes_nothing(basin):
    assert after_act(basin, "make-statement", UP, None, RULES) == basin


def test_the_world_before_an_act_stays_as_it_was(basin):
    before = {name: getattr(basin.arrays, name).copy() for name in ARRAY_NAMES}
    after_act(basin, "use-force", UP, DOWN, RULES)
    assert all((getattr(basin.arrays, name) == array).all() for name, array in before.items())


def test_a_public_threat_puts_more_at_stake_each_day(basin):
    threatened = replace(after_act(basin, "ultimatum", UP, DOWN, RULES), day=12)
    assert cost_of_withdrawal(threatened, UP, DOWN) == pytest.approx(0.5 * 12)


def test_withdrawing_a_public_threat_costs_what_was_at_stake(basin):
    threatened = replace(after_act(basin, "ultimatum", UP, DOWN, RULES), day=12)
    assert after_withdrawal(threatened, UP, DOWN).arrays.legitimacy[UP] == pytest.approx(60.0 - 6.0)


def test_giving_way_to_the_target_withdraws_the_threat(basin):
    threatened = replace(after_act(basin, "ultimatum", UP, DOWN, RULES), day=12)
    after = after_act(threatened, "ease-sanctions", UP, DOWN, RULES)
    assert (after.arrays.threat_day[UP, DOWN], after.arrays.legitimacy[UP]) == (NO_THREAT, pytest.approx(54.0))


def test_carrying_a_threat_out_ends_it_without_audience_cost(basin):
    threatened = replace(after_act(basin, "threaten-sanctions", UP, DOWN, RULES), day=12)
    after = after_act(threatened, "impose-sanctions", UP, DOWN, RULES)
    assert (after.arrays.threat_day[UP, DOWN], after.arrays.legitimacy[UP]) == (NO_THREAT, 60.0)


def test_repeating_a_threat_does_not_reset_its_clock(basin):
    threatened = replace(after_act(basin, "ultimatum", UP, DOWN, RULES), day=12)
    assert after_act(threatened, "ultimatum", UP, DOWN, RULES).arrays.threat_day[UP, DOWN] == 0.0


def test_a_private_threat_ties_no_hands(basin):
    assert (
        cost_of_withdrawal(replace(after_act(basin, "ultimatum", UP, DOWN, RULES, "private"), day=9), UP, DOWN) == 0.0
    )


def test_a_world_without_threat_is_the_same_after_a_withdrawal(basin):
    assert after_withdrawal(basin, UP, DOWN) == basin


def test_a_breach_weighs_on_every_witness_and_nobody_else(basin):
    after = after_commitment(basin, UP, [DOWN, COMMISSION], "broken", RULES)
    assert after.arrays.beta[:, UP].tolist() == [1.0, 3.0, 1.0, 3.0, 1.0]


def test_a_kept_word_counts_once(basin):
    assert after_commitment(basin, UP, [DOWN], "kept", RULES).arrays.alpha[DOWN, UP] == 2.0


def test_nobody_is_witness_to_its_own_word(basin):
    assert after_commitment(basin, UP, [UP], "broken", RULES) == basin


def test_a_shock_moves_one_side_of_one_pair(basin):
    after = after_tension_shock(basin, DOWN, UP, 2.5)
    assert (after.arrays.tension[DOWN, UP], after.arrays.tension[UP, DOWN]) == (6.5, 3.5)


def test_a_shock_stays_on_the_scale(basin):
    assert after_tension_shock(basin, DOWN, UP, 25.0).arrays.tension[DOWN, UP] == 10.0


@pytest.mark.parametrize(
    ("act", "target", "why"),
    [
        ("denounce", None, "needs a target"),
        ("make-statement", 1, "nobody in particular"),
        ("denounce", 0, "oneself"),
        ("denounce", 9, "position 9"),
        ("denounce", -1, "position -1"),
    ],
)
def test_an_impossible_target_is_refused(basin, act, target, why):
    with pytest.raises(ValueError, match=why):
        after_act(basin, act, UP, target, RULES)


def test_an_act_outside_the_catalogue_is_refused(basin):
    with pytest.raises(KeyError):
        after_act(basin, "invade-mars", UP, DOWN, RULES)


targeted = sorted(act.id for act in ACTS.values() if act.targets == "one")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(targeted), st.integers(0, 4), st.integers(0, 4)), max_size=12))
def test_no_run_of_acts_leaves_the_scales(basin, acts):
    world = basin
    for act, actor, target in acts:
        if actor != target:
            world = after_act(world, act, actor, target, RULES)
    assert ((world.arrays.tension >= 0) & (world.arrays.tension <= 10)).all()
    assert ((world.arrays.legitimacy >= 0) & (world.arrays.legitimacy <= 100)).all()
    assert ((world.arrays.last_rung >= 0) & (world.arrays.last_rung <= 10)).all()
    assert (world.arrays.tension.diagonal() == 0).all()


def test_a_threat_that_is_answered_ends_and_costs_its_author_nothing(basin):
    threatened = after_act(basin, "ultimatum", UP, DOWN, RULES)
    later = replace(threatened, day=threatened.day + 12)
    answered = after_answer(later, UP, DOWN)
    assert answered.arrays.threat_day[UP, DOWN] == NO_THREAT
    assert answered.arrays.legitimacy[UP] == later.arrays.legitimacy[UP]

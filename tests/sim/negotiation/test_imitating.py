"""The tit-for-tat family: each formula by hand, and what it does at a table."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.negotiation.acceptance import ACNext
from sim.negotiation.alternating import follow, seat
from sim.negotiation.domain import Domain
from sim.negotiation.opponent import Bayesian
from sim.negotiation.preferences import Preferences, utility_matrix
from sim.negotiation.solutions import nash
from sim.negotiation.tactics import (
    AbsoluteTitForTat,
    AveragedTitForTat,
    MiCRO,
    Nearing,
    NiceTitForTat,
    RelativeTitForTat,
    TimeDependent,
    imitated,
    mirrored,
    nice_target,
    proportional,
)
from tests.published import compare


def test_the_relative_formula_is_faratin_s_on_a_scale_from_one_to_two():
    # asked 0.8 is 1.8, and the other went from 1.2 to 1.5: 1.8 * 1.2 / 1.5 = 1.44, which is 0.44.
    compare("relative tit-for-tat", 0.44, proportional(0.8, 0.2, 0.5, 0.0, 1.0), 1e-12)


@given(st.floats(0.1, 50.0), st.floats(-20.0, 20.0), st.floats(0.0, 1.0), st.floats(0.0, 1.0), st.floats(0.0, 1.0))
def test_rescaling_a_utility_changes_no_answer(scale, origin, asked, before, after):
    plain = proportional(asked, before, after, 0.0, 1.0)
    moved = proportional(
        *(origin + scale * utility for utility in (asked, before, after)), worst=origin, best=origin + scale
    )
    assert moved == pytest.approx(origin + scale * plain, abs=1e-6)


def test_who_is_given_all_gives_all():
    assert proportional(1.0, 0.0, 1.0, 0.0, 1.0) == pytest.approx(0.0)


def test_a_party_indifferent_between_all_outcomes_does_not_move():
    assert proportional(0.5, 0.5, 0.5, 0.5, 0.5) == 0.5


HEARD = (0.1, 0.2, 0.4, 0.5)


@pytest.mark.parametrize(
    ("tactic", "asked"),
    [
        (AbsoluteTitForTat(1), 0.8),  # the last step, from 0.4 to 0.5
        (AbsoluteTitForTat(2), 0.7),  # the one before, from 0.2 to 0.4
        (AbsoluteTitForTat(3), 0.8),  # the first, from 0.1 to 0.2
        (AbsoluteTitForTat(1, spread=0.1), 0.85),  # half the spread more, by the draw
        (RelativeTitForTat(1), 1.9 * 1.4 / 1.5 - 1.0),
        (RelativeTitForTat(2), 1.9 * 1.2 / 1.4 - 1.0),
        (AveragedTitForTat(1), 1.9 * 1.4 / 1.5 - 1.0),  # over one step, the average is that step
        (AveragedTitForTat(3), 1.9 * 1.1 / 1.5 - 1.0),  # from the first offer to the last
    ],
)
def test_each_tactic_answers_the_step_it_looks_at(tactic, asked):
    assert imitated(tactic, 0.9, HEARD, 0.0, 1.0, draw=0.5) == pytest.approx(asked)


@pytest.mark.parametrize(
    ("nearing", "share"),
    [
        (Nearing(0.2, 0.2), 0.0),
        (Nearing(0.2, 0.4), 0.5),
        (Nearing(0.2, 0.6), 1.0),
        (Nearing(0.2, 0.9), 1.0),
        (Nearing(0.7, 0.8), 1.0),
    ],
)
def test_the_share_of_the_way_to_the_fair_point_is_mirrored(nearing, share):
    assert mirrored(nearing, fair=0.6) == pytest.approx(share)


@pytest.mark.parametrize(
    ("shares", "bonus", "asked"),
    [([], 0.0, 1.0), ([0.5], 0.0, 0.8), ([0.0, 1.0], 0.0, 0.8), ([0.5], 0.25, 0.7), ([1.0], 0.5, 0.6)],
)
def test_nice_tit_for_tat_goes_as_far_towards_the_fair_point_as_the_others_came(shares, bonus, asked):
    assert nice_target(shares, bonus, best=1.0, fair=0.6) == pytest.approx(asked)


@pytest.mark.parametrize(
    ("build", "sentence"),
    [
        (lambda: RelativeTitForTat(0), "window is 0"),
        (lambda: AveragedTitForTat(-1), "window is -1"),
        (lambda: AbsoluteTitForTat(1, -0.1), r"spread is -0\.1"),
        (lambda: NiceTitForTat(tolerance=float("nan")), "tolerance is nan"),
    ],
)
def test_parameters_without_meaning_are_refused(build, sentence):
    with pytest.raises(ValueError, match=sentence):
        build()


def pie(slices):
    """Outcome k gives k slices to the first party and the others to the second."""
    k = np.arange(slices + 1)
    return np.column_stack([k, slices - k]) / slices


def asked_by_the_second(tactic, opponent, rounds):
    """What the second party asks for in its offers on a pie of 1000 slices, with nobody accepting anything."""
    table = seat(pie(1000), (0.0, 0.0))
    never = ACNext(b=-10.0)
    _, moves = follow(table, (opponent, tactic), (never, never), rounds, np.random.default_rng(0))
    return [1.0 - move.outcome / 1000 for move in moves if move.party == 1]


def test_plain_tit_for_tat_concedes_step_for_step_with_a_linear_party():
    # The other's steps are 1/100 each; the first is answered in the second round.
    asked = asked_by_the_second(AbsoluteTitForTat(), TimeDependent(1.0), 101)
    assert asked == pytest.approx(1.0 - np.arange(101) / 100)


def test_a_window_answers_with_a_delay():
    # Conceder steps shrink: the answer to each comes one offer later with a window of 2.
    prompt = asked_by_the_second(AbsoluteTitForTat(1, opening=TimeDependent(0.0)), TimeDependent(2.0), 20)
    late = asked_by_the_second(AbsoluteTitForTat(2, opening=TimeDependent(0.0)), TimeDependent(2.0), 20)
    # Up to the slice that offers are rounded up to.
    assert late[1:] == pytest.approx(prompt[:-1], abs=0.002)


@pytest.mark.parametrize("tactic", [AbsoluteTitForTat(), RelativeTitForTat(), AveragedTitForTat()])
def test_a_hard_liner_gets_no_more_than_the_opening(tactic):
    asked = asked_by_the_second(tactic, TimeDependent(0.0), 101)
    opening = asked[tactic.window - 1]
    assert asked[tactic.window :] == [opening] * (101 - tactic.window)
    assert opening > 0.95


@pytest.mark.parametrize(
    "tactic", [AbsoluteTitForTat(), RelativeTitForTat(), AveragedTitForTat(), NiceTitForTat(Bayesian())]
)
def test_who_concedes_more_is_given_more(tactic):
    table = seat(pie(40), (0.0, 0.0), None, Domain((41,)))
    never = ACNext(b=-10.0)
    left = []
    for e in (0.25, 4.0):
        _, moves = follow(table, (TimeDependent(e), tactic), (never, never), 21, np.random.default_rng(0))
        left.append([move.outcome / 40 for move in moves if move.party == 1][10])  # at half time
    assert left[0] < left[1]


def test_nice_tit_for_tat_meets_its_like_near_the_nash_point():
    # Opposed interests on two issues, of which each weighs one: (1, 1) gives each what it cares for.
    domain = Domain((5, 5))
    rising, falling = tuple(np.linspace(0, 1, 5)), tuple(np.linspace(1, 0, 5))
    parties = [Preferences((0.8, 0.2), (rising, falling)), Preferences((0.2, 0.8), (falling, rising))]
    utilities = utility_matrix(parties, domain)
    fair = nash(utilities, (0.0, 0.0))
    assert fair is not None
    table = seat(utilities, (0.0, 0.0), None, domain)
    nice = NiceTitForTat()
    agreement, _ = follow(table, (nice, nice), (ACNext(), ACNext()), 100, np.random.default_rng(0))
    assert agreement is not None
    assert agreement.utilities == pytest.approx(fair.utilities, abs=0.2)


def test_chance_lets_two_imitators_out_of_a_deadlock():
    table = seat(pie(20), (0.0, 0.0))
    agreed = []
    for spread in (0.0, 0.1):
        tactic = AbsoluteTitForTat(spread=spread, opening=TimeDependent(0.0))
        agreement, _ = follow(table, (tactic, tactic), (ACNext(), ACNext()), 100, np.random.default_rng(1))
        agreed.append(agreement is not None)
    assert agreed == [False, True]


def test_among_three_the_answer_is_the_mean_of_those_to_the_others():
    # The first gives nothing, the second all it has in one step: half of that step is answered.
    utilities = np.array([[0.0, 0.0, 1.0], [0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 0.5], [0.0, 0.9, 1.0]])
    tactic = AbsoluteTitForTat(opening=TimeDependent(0.0))
    table = seat(utilities, (0.0, 0.0, 0.0))
    never = ACNext(b=-10.0)
    tactics = (TimeDependent(0.0), TimeDependent(1.0), tactic)
    _, moves = follow(table, tactics, (never,) * 3, 2, np.random.default_rng(0))
    offers = [(move.round, move.outcome) for move in moves if move.party == 2]
    assert [outcome for number, outcome in offers if number == 0] == [0]
    given = utilities[[move.outcome for move in moves if move.party == 1], 2]
    assert offers[1][1] == (3 if given[1] - given[0] == 1.0 else 0)


def test_imitators_bargain_with_micro():
    table = seat(pie(10), (0.0, 0.0))
    agreement, _ = follow(table, (RelativeTitForTat(), MiCRO()), (ACNext(), ACNext()), 60, np.random.default_rng(0))
    assert agreement is not None

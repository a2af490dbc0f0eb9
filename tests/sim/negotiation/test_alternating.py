"""Alternating offers: closed forms on a pie, and a plain step-by-step reading of the protocol as reference."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.negotiation.acceptance import ACCombi, ACConst, ACNext, ACTime, Heard, Standing, accepts
from sim.negotiation.alternating import Agreement, bargain, run, seat
from sim.negotiation.solutions import zone
from sim.negotiation.tactics import MiCRO, TimeDependent, at_target, rank, round_times, target

LINEAR = TimeDependent(1.0)
BOULWARE = TimeDependent(0.25)
CONCEDER = TimeDependent(4.0)
HARD_LINER = TimeDependent(0.0)


def pie(slices):
    """Outcome k gives k slices to the first party and the others to the second."""
    k = np.arange(slices + 1)
    return np.column_stack([k, slices - k]) / slices


def dice(seed=0):
    return np.random.default_rng(seed)


def by_the_book(utilities, reservations, tactics, acceptances, rounds, allowed):
    """The protocol for time-dependent parties, one turn after the other, from the public pieces only."""
    parties = len(reservations)
    rankings = [rank(utilities[:, p], reservations[p], allowed[:, p]) for p in range(parties)]
    if not all(len(ranking) for ranking in rankings):
        return None
    heard: list[list[Heard]] = [[] for _ in range(parties)]
    table, proposer = -1, -1
    agreed = offers = 0
    for turn in range(rounds * parties):
        number, me = divmod(turn, parties)
        time = round_times(rounds)[number]
        best = float(rankings[me].utilities[0])
        mine = at_target(rankings[me], target(tactics[me], time, reservations[me], best))
        if offers:
            standing = Standing(
                utilities[table, me],
                utilities[mine, me],
                time,
                reservations[me],
                not allowed[table, me],
                heard[me],
            )
            if accepts(acceptances[me], standing):
                agreed += 1
                if agreed == parties - 1:
                    return Agreement(table, tuple(utilities[table].tolist()), proposer, number, turn, offers)
                continue
        table, proposer, agreed, offers = mine, me, 0, offers + 1
        for other in range(parties):
            if other != me and table in rankings[other].outcomes:
                heard[other].append(Heard(time, utilities[table, other]))
    return None


conditions = st.one_of(
    st.builds(ACNext, st.floats(0.8, 1.2), st.floats(-0.1, 0.1)),
    st.just(ACNext()),
    st.builds(ACConst, st.floats(0.2, 0.9)),
    st.builds(ACTime, st.floats(0.2, 1.0)),
    st.builds(ACCombi, st.floats(0.2, 1.0), st.sampled_from(["best-of-window", "average-of-window", "best-so-far"])),
)


@st.composite
def bargains(draw):
    parties = draw(st.integers(2, 4))
    generator = dice(draw(st.integers(0, 2**32 - 1)))
    outcomes = draw(st.integers(1, 40))
    # Sums of tenths: ties are frequent, and many of them only up to rounding.
    tenths = generator.integers(0, 6, size=(2, outcomes, parties)) / 10.0
    utilities = tenths[0] + tenths[1]
    reservations = tuple(draw(st.sampled_from([0.0, 0.2, 0.5])) for _ in range(parties))
    tactics = [draw(st.builds(TimeDependent, st.sampled_from([0.0, 0.25, 1.0, 4.0]))) for _ in range(parties)]
    acceptances = [draw(conditions) for _ in range(parties)]
    allowed = generator.random((outcomes, parties)) < draw(st.sampled_from([0.7, 1.0]))
    return utilities, reservations, tactics, acceptances, draw(st.integers(1, 15)), allowed


@settings(max_examples=300)
@given(bargains())
def test_a_run_follows_the_protocol_turn_by_turn(case):
    utilities, reservations, tactics, acceptances, rounds, allowed = case
    expected = by_the_book(utilities, reservations, tactics, acceptances, rounds, allowed)
    assert run(utilities, reservations, tactics, acceptances, rounds, dice(), allowed) == expected


@given(bargains(), st.integers(0, 9))
def test_no_agreement_is_below_a_reservation_value_or_across_a_red_line(case, seed):
    utilities, reservations, tactics, acceptances, rounds, allowed = case
    tactics = [MiCRO(), *tactics[1:]]
    agreement = run(utilities, reservations, tactics, acceptances, rounds, dice(seed), allowed)
    assert agreement is None or zone(utilities, reservations, allowed.all(axis=1))[agreement.outcome]


@given(bargains(), st.integers(0, 9))
def test_the_same_dice_give_the_same_agreement(case, seed):
    utilities, reservations, tactics, acceptances, rounds, _ = case
    tactics = [MiCRO()] * len(tactics)
    once, again = (run(utilities, reservations, tactics, acceptances, rounds, dice(seed)) for _ in range(2))
    assert once == again


def test_dice_fall_the_same_on_every_machine():
    # Not a figure of the literature: the record of one run, so that a change of numpy or of Python cannot go unseen.
    utilities = dice(2026).random((200, 3))
    agreement = run(utilities, (0.6, 0.6, 0.6), (MiCRO(), MiCRO(), BOULWARE), (ACNext(),) * 3, 100, dice(7))
    recorded = (0.7768482879275864, 0.9461829725207951, 0.9936568534146455)
    assert agreement == Agreement(80, recorded, proposer=2, round=36, turn=109, offers=101)


def test_two_linear_parties_halve_the_pie_at_half_time():
    # Targets are 1 - t on both sides: the first offer worth as much to the other as its own next is made at t = 1/2.
    agreement = run(pie(100), (0.0, 0.0), (LINEAR, LINEAR), (ACNext(), ACNext()), 101, dice())
    assert agreement == Agreement(50, (0.5, 0.5), proposer=0, round=50, turn=101, offers=101)


def test_two_boulware_parties_wait_for_the_fourth_root():
    # 1 - t^4 = 1/2 at t = 0.8409: the first round of 100 past it is number 84 (t = 84 / 99 = 0.8485).
    agreement = run(pie(1000), (0.0, 0.0), (BOULWARE, BOULWARE), (ACNext(), ACNext()), 100, dice())
    assert agreement is not None
    assert agreement.round == 84


def test_who_concedes_early_leaves_more_to_the_other():
    agreement = run(pie(100), (0.0, 0.0), (BOULWARE, CONCEDER), (ACNext(), ACNext()), 101, dice())
    assert agreement is not None
    assert agreement.utilities[0] > 0.75


def test_against_a_hard_liner_one_gives_in_at_the_deadline():
    agreement = run(pie(10), (0.0, 0.0), (HARD_LINER, LINEAR), (ACNext(), ACNext()), 11, dice())
    assert agreement == Agreement(10, (1.0, 0.0), proposer=0, round=10, turn=21, offers=21)


def test_two_hard_liners_part_without_agreement():
    assert run(pie(10), (0.0, 0.0), (HARD_LINER, HARD_LINER), (ACNext(), ACNext()), 11, dice()) is None


def test_two_micro_parties_meet_in_the_middle():
    # Slices asked: 10, 9, 8 ... on both sides; the second takes 5 when it would itself ask for 5 next.
    agreement = run(pie(10), (0.0, 0.0), (MiCRO(), MiCRO()), (ACNext(), ACNext()), 11, dice())
    assert agreement == Agreement(5, (0.5, 0.5), proposer=0, round=5, turn=11, offers=11)


def test_micro_gives_a_hard_liner_one_step_and_no_more():
    assert run(pie(10), (0.0, 0.0), (MiCRO(), HARD_LINER), (ACNext(), ACNext()), 50, dice()) is None


def test_without_a_zone_of_agreement_there_is_none():
    assert run(pie(10), (0.6, 0.6), (CONCEDER, CONCEDER), (ACNext(), ACNext()), 20, dice()) is None


@pytest.mark.parametrize("tactic", [LINEAR, MiCRO()])
def test_a_party_that_can_accept_nothing_prevents_agreement(tactic):
    assert run(pie(10), (1.5, 0.0), (tactic, LINEAR), (ACNext(), ACTime(0.0)), 20, dice()) is None


def test_among_three_an_offer_needs_the_two_others_in_turn():
    agreement = run(np.ones((1, 3)), (0.0, 0.0, 0.0), (LINEAR,) * 3, (ACNext(),) * 3, 5, dice())
    assert agreement == Agreement(0, (1.0, 1.0, 1.0), proposer=0, round=0, turn=2, offers=1)


def test_an_offer_in_the_last_turn_comes_too_late():
    # The second party would accept any offer and gets none it may take; its own, made last, finds nobody to answer.
    utilities = np.array([[1.0, 0.0], [0.5, 0.5]])
    assert run(utilities, (0.0, 0.5), (HARD_LINER, LINEAR), (ACTime(0.0), ACTime(0.0)), 1, dice()) is None


def test_a_table_serves_any_number_of_runs():
    table = seat(pie(100), (0.0, 0.0))
    tactics, acceptances = (LINEAR, MiCRO()), (ACNext(), ACNext())
    assert bargain(table, tactics, acceptances, 50, dice(1)) == bargain(table, tactics, acceptances, 50, dice(1))


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda: seat(pie(10), (0.0,)), "1 parties"),
        (lambda: seat(pie(10), (0.0, 0.0, 0.0)), "3 parties"),
        (lambda: seat(pie(10), (0.0, 0.0), np.ones(11, dtype=bool)), "`allowed` has shape"),
        (lambda: run(pie(10), (0.0, 0.0), (LINEAR,), (ACNext(),) * 2, 5, dice()), "one tactic and one acceptance"),
        (lambda: run(pie(10), (0.0, 0.0), (LINEAR,) * 2, (ACNext(),) * 2, 0, dice()), "0 rounds"),
    ],
)
def test_a_table_that_does_not_fit_is_refused(act, sentence):
    with pytest.raises(ValueError, match=sentence):
        act()

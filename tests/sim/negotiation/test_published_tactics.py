"""Closed forms of the literature on tactics and acceptance, printed beside ours (`pytest -s` shows them)."""

import math

import numpy as np
import pytest

from sim.negotiation.acceptance import ACCombi, ACNext, Heard, Standing, accepts
from sim.negotiation.alternating import bargain, run, seat
from sim.negotiation.domain import Domain
from sim.negotiation.tactics import Logrolling, MiCRO, ResourceDependent, TimeDependent, conceded
from tests.published import compare


def pie(slices):
    """Outcome k gives k slices to the first party and the others to the second."""
    k = np.arange(slices + 1)
    return np.column_stack([k, slices - k]) / slices


def dice():
    return np.random.default_rng(0)


@pytest.mark.parametrize("e", [0.02, 0.25, 1.0, 4.0, 50.0])
def test_faratin_s_polynomial_curve(e):
    for time in (0.25, 0.5, 0.9):
        compare(
            f"e = {e}, k = 0.1, t = {time}", 0.1 + 0.9 * time ** (1 / e), conceded(TimeDependent(e, 0.1), time), 1e-12
        )


@pytest.mark.parametrize("e", [0.02, 0.25, 1.0, 4.0, 50.0])
def test_faratin_s_exponential_curve(e):
    for time in (0.25, 0.5, 0.9):
        tactic = TimeDependent(e, 0.1, "exponential")
        compare(f"exponential, e = {e}, t = {time}", 0.1 ** ((1 - time) ** e), conceded(tactic, time), 1e-12)


def test_faratin_s_resource_curve():
    for time in (0.0, 0.5, 1.0):
        compare(f"stock 3, t = {time}", math.exp(-3 * (1 - time)), conceded(ResourceDependent(3.0), time), 1e-12)


@pytest.mark.parametrize("e", [0.25, 0.5, 1.0, 2.0])
def test_equal_parties_on_a_pie_meet_when_half_is_conceded(e):
    # Both ask for 1 - t^(1/e): they meet at one half, at t = (1/2)^e.
    agreement = run(pie(2000), (0.0, 0.0), [TimeDependent(e)] * 2, [ACNext()] * 2, 2001, dice())
    assert agreement is not None
    compare(f"e = {e}: share of the first", 0.5, agreement.utilities[0], 0.002)
    compare(f"e = {e}: time of agreement", 0.5**e, agreement.round / 2000, 0.002)


@pytest.mark.parametrize(("ours", "theirs"), [(0.25, 1.0), (0.5, 2.0), (1.0, 4.0)])
def test_parties_of_different_pace_meet_where_their_demands_add_to_one(ours, theirs):
    # t^(1/a) + t^(1/b) = 1, solved by halving.
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if middle ** (1 / ours) + middle ** (1 / theirs) < 1 else (low, middle)
    tactics = [TimeDependent(ours), TimeDependent(theirs)]
    agreement = run(pie(2000), (0.0, 0.0), tactics, [ACNext()] * 2, 2001, dice())
    assert agreement is not None
    compare(f"{ours} v {theirs}: share of the first", 1 - low ** (1 / ours), agreement.utilities[0], 0.003)


@pytest.mark.parametrize("slices", [2, 10, 11, 50, 99])
def test_micro_against_itself_splits_a_linear_domain_in_the_middle(slices):
    # De Jonge 2022: each gives one step for one step, so that they meet in the middle, up to the step that is odd.
    agreement = run(pie(slices), (0.0, 0.0), [MiCRO()] * 2, [ACNext()] * 2, slices + 1, dice())
    assert agreement is not None
    compare(f"MiCRO on {slices} slices", 0.5, agreement.utilities[0], 0.5 / slices + 1e-12)


def test_micro_needs_time_for_every_step():
    # Half of 50 slices is 25 steps: with 24 rounds the parties do not get there.
    rounds = {r: run(pie(50), (0.0, 0.0), [MiCRO()] * 2, [ACNext()] * 2, r, dice()) for r in (24, 26)}
    assert rounds[24] is None
    assert rounds[26] is not None


def lowest_accepted(condition, time, received):
    """The lowest offer that the condition accepts at `time` when the own next offer is worth 0.95; by halving."""
    low, high = 0.0, 1.0
    for _ in range(40):
        middle = (low + high) / 2
        yes = accepts(condition, Standing(middle, 0.95, time, 0.0, received=received))
        low, high = (low, middle) if yes else (middle, high)
    return high


RECEIVED = tuple(Heard(k / 20, 0.1 + 0.04 * ((7 * k) % 11)) for k in range(19))


@pytest.mark.parametrize("time", [0.6, 0.75, 0.9])
def test_combi_hopes_for_what_the_window_as_long_as_the_time_left_has_shown(time):
    # Baarslag, Hindriks and Jonker 2013: with r = 1 - t left, MAX^W and AVG^W over the offers heard in [t - r, t].
    window = [heard.utility for heard in RECEIVED if 2 * time - 1 - 1e-12 <= heard.time <= time]
    past = [heard.utility for heard in RECEIVED if heard.time <= time]
    for name, kind, hope in (
        ("MAX^W", "best-of-window", max(window)),
        ("AVG^W", "average-of-window", math.fsum(window) / len(window)),
        ("MAX^T", "best-so-far", max(past)),
    ):
        compare(f"AC_combi({name}) at t = {time}", hope, lowest_accepted(ACCombi(0.5, kind), time, RECEIVED), 1e-8)
        compare(f"AC_combi({name}) before its time", 0.95, lowest_accepted(ACCombi(0.95, kind), time, RECEIVED), 1e-8)


def test_logrolling_at_a_tolerance_of_nothing_is_the_pace_alone_on_a_pie():
    # On a pie all outcomes at a level are one: there is nothing to roll, and the run is that of its pace.
    table = seat(pie(100), (0.0, 0.0), None, Domain((101,)))
    rolled = bargain(table, [Logrolling(TimeDependent(1.0), tolerance=0.0)] * 2, [ACNext()] * 2, 101, dice())
    assert rolled == bargain(table, [TimeDependent(1.0)] * 2, [ACNext()] * 2, 101, dice())

"""When disputes end: the hazard falls with age, and mediation moves ends towards agreement."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.world import crisis
from sim.world.closing import AGREED, DEFAULT, chance_of_end, chances
from sim.world.hazard import MEDIATION
from tests.published import compare

FORCE = replace(crisis.begin("a", "b", 0, 8), hostility=(4, 1))
ANSWERED = replace(FORCE, hostility=(4, 4))
WAR = replace(FORCE, hostility=(5, 5))


@pytest.mark.parametrize("now", [FORCE, ANSWERED, WAR])
def test_the_longer_it_has_lasted_the_less_likely_it_ends_today(now):
    found = [chance_of_end(now, age) for age in range(1, 400)]
    assert all(later < earlier for earlier, later in pairwise(found))


def test_the_days_survived_make_the_weibull_curve():
    days = 120
    left = np.prod([1.0 - chance_of_end(ANSWERED, age) for age in range(1, days)])
    scale = DEFAULT.scale[4] * DEFAULT.answered
    expected = np.exp((1 / scale) ** DEFAULT.shape - (days / scale) ** DEFAULT.shape)
    compare("closing: share left after 120 days, answered use of force", float(expected), float(left), 1e-12)


def test_an_answered_dispute_ends_less_easily():
    assert chance_of_end(ANSWERED, 10) < chance_of_end(FORCE, 10)


def test_a_war_is_never_over_within_the_day():
    assert chance_of_end(WAR, 0) == 0.0


@given(st.floats(0, 0.999), st.sampled_from([None, *MEDIATION]))
def test_the_causes_share_the_whole_chance(end, style):
    found = chances(end, style)
    whole = found.agreement + found.unilateral + found.dying_down
    m = 1.0 if style is None else MEDIATION[style]
    assert whole == pytest.approx(1 - (1 - end) ** (1 + AGREED * (m - 1)))


def test_mediation_multiplies_the_rate_of_agreement_and_leaves_the_others():
    small = 1e-6
    plain, pressed = chances(small, None), chances(small, "manipulate")
    compare("eq 10, rate of agreement under manipulation", 2.4, pressed.agreement / plain.agreement, 1e-4)
    compare("eq 10, rate of dying down under manipulation", 1.0, pressed.dying_down / plain.dying_down, 1e-4)


def test_what_dies_down_is_tacit_when_it_was_answered():
    today = chances(0.5, None)
    assert today.pick(0.49, ANSWERED) == "tacit"
    assert today.pick(0.49, FORCE) == "faded"
    assert today.pick(0.51, FORCE) is None
    assert today.pick(0.0, FORCE) == "semi-formal"


def test_what_is_no_chance_is_refused():
    with pytest.raises(ValueError):
        chances(1.0, None)

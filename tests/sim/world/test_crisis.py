"""The record of a crisis: how it opens, climbs, holds, grows calm and closes, in the words of its source."""

import pytest

from sim.world import crisis
from sim.world.catalogue import ACTS


def opened(act="threaten-force", rung=4):
    return crisis.begin("upstream", "downstream", 10, rung, ACTS[act])


@pytest.mark.parametrize(
    ("act", "trigger"),
    [
        ("threaten-force", 1),
        ("break-relations", 2),
        ("impose-sanctions", 3),
        ("mobilise-forces", 7),
        ("use-force", 9),
    ],
)
def test_the_act_that_opens_it_is_its_trigger(act, trigger):
    assert crisis.trigger_of(ACTS[act]) == trigger


def test_news_that_opens_it_is_an_external_change():
    assert crisis.begin("a", "b", 0, 5).trigger == 4


def test_it_opens_with_what_its_initiator_did():
    assert opened("mobilise-forces", 6).hostility == (3, 1)


def test_below_a_confrontation_of_wills_there_is_no_crisis():
    with pytest.raises(ValueError, match="opens from rung 4"):
        opened(rung=3)


def test_nobody_is_in_crisis_with_itself():
    with pytest.raises(ValueError, match="itself"):
        crisis.begin("a", "a", 0, 5)


def test_it_climbs_and_remembers_its_peak():
    now = crisis.stands(crisis.stands(opened(), 8, 12), 5, 20)
    assert (now.rung, now.peak) == (5, 8)


@pytest.mark.parametrize(
    ("initiator", "target", "violence"), [(3, 3, 1), (4, 1, 2), (1, 4, 2), (4, 4, 3), (5, 4, 4), (2, 1, 1)]
)
def test_violence_follows_what_both_sides_did(initiator, target, violence):
    assert crisis.violence_of((initiator, target)) == violence


def test_an_answer_below_force_reciprocates_and_does_no_violence():
    now = crisis.reached(opened(), "downstream", 3)
    assert now.reciprocated
    assert now.violence == 1


def test_a_stranger_does_nothing_in_it():
    with pytest.raises(ValueError, match="no side"):
        crisis.reached(opened(), "commission", 3)


def test_calm_is_counted_from_its_first_day_and_broken_by_the_next_act():
    calm = crisis.stands(crisis.stands(opened(), 3, 20), 2, 25)
    assert calm.calm_since == 20
    assert crisis.stands(calm, 4, 30).calm_since is None


def test_thirty_quiet_days_end_it_by_fading_when_one_side_only_was_hostile():
    calm = crisis.stands(opened(), 3, 20)
    assert crisis.calmed(calm, 49, 30) is None
    assert crisis.calmed(calm, 50, 30) == "faded"


def test_and_tacitly_when_both_were():
    calm = crisis.stands(crisis.reached(opened(), "downstream", 2), 3, 20)
    assert crisis.calmed(calm, 50, 30) == "tacit"


def test_a_side_does_not_mediate():
    with pytest.raises(ValueError, match="cannot mediate"):
        crisis.mediated(opened(), "downstream", "formulate")


def test_what_is_over_does_not_end_again():
    over = crisis.close(opened(), "formal", 30)
    assert not over.open
    with pytest.raises(ValueError, match="over already"):
        crisis.close(over, "faded", 31)


def test_every_scale_is_in_both_languages():
    for scale in (crisis.OUTCOMES, crisis.TRIGGERS, crisis.GRAVITIES, crisis.VIOLENCE):
        assert all(set(words) == {"en", "fr"} and all(words.values()) for words in scale.values())


def test_the_scales_run_as_the_codebook_numbers_them():
    assert set(crisis.TRIGGERS) == set(range(1, 10))
    assert set(crisis.GRAVITIES) == set(range(7))  # its 7, "other", has no word
    assert set(crisis.VIOLENCE) == set(range(1, 5))
    assert set(crisis.FOROUT) == set(crisis.OUTCOMES)


def test_two_crises_of_one_day_have_names_of_their_own():
    first = opened()
    second = crisis.begin("upstream", "downstream", 10, 4, None, {first.id})
    assert second.id != first.id

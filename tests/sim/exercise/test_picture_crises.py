"""The slice of danger on a screen: crises and ultimatums for all, and of beliefs about an incident one's own alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sim.exercise import commands as cmd
from sim.exercise.control.picture import control_picture
from sim.exercise.core.inject import Inject, Shock
from sim.exercise.core.names import CONTROL, ActId, InjectId, SeatId
from sim.exercise.picture import picture
from sim.exercise.telling import sentence
from sim.exercise.views import known
from tests.sim.exercise.table import Table
from tests.sim.exercise.test_modules import HACKED, with_modules
from tests.sim.small import CHAIR, COMMISSION, DOWN, DOWN_HEAD, SMALL, UP, UP_HEAD, both

MORE = tuple(ActId(act) for act in ("ultimatum", "propose-formula"))


@pytest.fixture(scope="module")
def tense() -> Table:
    """The two banks after an incident, and an ultimatum of the lower to the upper."""
    blueprint = with_modules(HACKED)
    table = Table(replace(blueprint, actors=tuple(replace(a, acts=(*a.acts, *MORE)) for a in blueprint.actors)))
    table.later(1)
    table.do(cmd.TakeAction, DOWN_HEAD, act=MORE[0], target=UP)
    table.do(cmd.TakeAction, CHAIR, act=MORE[1], target=UP)
    return table


def shown(table: Table, seat: SeatId) -> dict[str, Any]:
    """The slice on the seat's screen, from its own stream."""
    view = known(table.log.read(table.exercise.id), seat)
    whole = control_picture(view, 0) if seat == CONTROL else picture(view, seat)
    return whole["crises"]


def test_a_crisis_is_shown_in_the_words_of_its_scales_with_who_mediates_and_how(tense):
    (crisis,) = shown(tense, UP_HEAD)["crises"]
    assert (crisis["initiator"], crisis["target"], crisis["outcome"]) == (DOWN, UP, None)
    assert crisis["trigger"]["en"] == "verbal act"
    assert crisis["rung"] == crisis["peak"] >= 4
    assert crisis["mediator"] == COMMISSION
    assert crisis["style"] == {"en": "proposing terms", "fr": "formulation de termes"}


def test_a_quarrel_without_threat_or_force_is_a_dispute_in_peace_and_a_crisis_in_war(tense):
    assert shown(tense, UP_HEAD)["crises"][0]["dispute"] is False, "an ultimatum was given"
    for law, dispute in (("peace", True), ("niac", False)):
        news = Inject(
            InjectId("post"), "post", both("!"), both("!"), both("?"), "F6", (), turn=1, major=True,
            shocks=(Shock(0.5, pair=(UP, DOWN)),),
        )  # fmt: skip
        table = Table(replace(SMALL, law=law, injects=(news,)))
        table.later(1)
        (crisis,) = shown(table, UP_HEAD)["crises"]
        assert crisis["dispute"] is dispute
        opened = next(r for r in table.exercise.records if r.event.kind == "crisis-opened")
        line = sentence(table.state, opened.event, lambda phrase, language: "")["en"]
        assert line.startswith("Dispute" if dispute else "Crisis"), line


def test_a_standing_ultimatum_is_shown_with_its_day(tense):
    (ultimatum,) = shown(tense, CHAIR)["ultimatums"]
    assert (ultimatum["actor"], ultimatum["target"]) == (DOWN, UP)
    assert ultimatum["deadline"] == tense.state.ultimatums[DOWN, UP]


def test_a_seat_is_shown_its_own_delegations_belief_and_no_other(tense):
    for seat, actor in ((UP_HEAD, UP), (DOWN_HEAD, DOWN), (CHAIR, COMMISSION)):
        (incident,) = shown(tense, seat)["incidents"]
        assert [belief["actor"] for belief in incident["beliefs"]] == [actor]
    (incident,) = shown(tense, CONTROL)["incidents"]
    assert {belief["actor"] for belief in incident["beliefs"]} == {UP, DOWN, COMMISSION}


def test_a_belief_lists_suspects_from_the_likeliest_and_its_shares_add_up(tense):
    (incident,) = shown(tense, UP_HEAD)["incidents"]
    (belief,) = incident["beliefs"]
    shares = [share["share"] for share in belief["shares"]]
    assert shares == sorted(shares, reverse=True)
    assert sum(shares) == pytest.approx(1.0, abs=0.002)
    assert incident["class"] == {"en": "violation of sovereignty", "fr": "violation de la souveraineté"}

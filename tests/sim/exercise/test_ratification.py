"""Signed texts that parliaments must ratify: votes at home, entry into force, defections that nobody wanted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sim.exercise import events as ev
from tests.sim.exercise.signing import happened, signed
from tests.sim.pledges import (
    PARLIAMENT,
    STREET,
    ratified,
)
from tests.sim.small import (
    CHAIR,
    DOWN,
    DOWN_HEAD,
    TREATY,
    UP,
    UP_HEAD,
)


def test_a_text_to_be_ratified_is_in_force_only_when_all_have_ratified():
    table = signed(ratified(1.0, 1.0))
    assert not table.state.instruments[TREATY].in_force
    assert table.state.ratifications[TREATY].due == 20
    table.next_turn()
    assert table.state.instruments[TREATY].in_force
    decided = {e.actor: e for e in happened(table, ev.RatificationDecided, CHAIR)}
    assert (decided[UP].ratified, decided[UP].share) == (True, 1.0)
    assert decided[DOWN].ratified, "who has no blocs has nobody to ask"
    assert {e.day for e in happened(table, ev.ObligationOpened)} == {20}


def test_a_text_to_be_ratified_at_once_is_decided_when_the_turn_ends():
    blueprint = ratified(1.0, 1.0)
    hasty = tuple(
        replace(i, ratification=replace(i.ratification, days=0)) if i.ratification else i for i in blueprint.instruments
    )
    table = signed(replace(blueprint, instruments=hasty))
    table.next_turn()
    assert table.state.instruments[TREATY].in_force


def test_how_the_blocs_voted_is_known_at_home_alone():
    table = signed(ratified(1.0, 0.0))
    table.next_turn()
    (voted,) = happened(table, ev.BlocsVoted, UP_HEAD)
    assert dict(voted.votes) == {PARLIAMENT: True, STREET: False}
    assert happened(table, ev.BlocsVoted, DOWN_HEAD) == []
    assert happened(table, ev.RatificationDecided, DOWN_HEAD)[0].share == 0.6


@pytest.mark.parametrize(("parliament", "street", "veto"), [(0.0, 1.0, False), (1.0, 0.0, True)])
def test_too_few_votes_or_one_veto_is_a_defection_nobody_wanted_and_costs_half_a_breach(parliament, street, veto):
    table = signed(ratified(parliament, street, veto))
    beta = table.state.dyads[DOWN, UP].beta
    table.next_turn()
    (defection,) = happened(table, ev.InvoluntaryDefection)
    assert (defection.actors, defection.number) == ((UP,), "1")
    assert not table.state.instruments[TREATY].in_force
    assert table.state.dyads[DOWN, UP].beta == pytest.approx(beta + 1.0, abs=1e-3), "half of a breach's 2"
    (bite,) = happened(table, ev.ConsequenceFollowed)
    assert (bite.cause, bite.number, bite.obligor) == ("defection", "1", UP)
    table.next_turn()
    assert len(happened(table, ev.RatificationDecided)) == 2, "they are asked once"

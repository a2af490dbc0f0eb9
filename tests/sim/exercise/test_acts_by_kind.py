from __future__ import annotations

from dataclasses import replace

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.mandate.picture import mandate
from tests.sim.exercise.table import Table
from tests.sim.small import CHAIR, COMMISSION, SMALL, UP, UP_HEAD


def of_kind(kind: str, *acts: str, law: str = "peace") -> Blueprint:
    """The small scenario with a commission of that kind and those acts."""
    other = replace(SMALL.actor(COMMISSION), kind=kind, acts=acts)
    up = replace(SMALL.actor(UP), acts=("summon-ambassador", "make-statement"))
    given = {COMMISSION: other, UP: up}
    return replace(SMALL, law=law, actors=tuple(given.get(a.id, a) for a in SMALL.actors))


def test_an_actor_is_given_the_acts_of_its_kind_only():
    table = Table(of_kind("ngo", "make-statement", "military-cooperation", "visit"))
    assert table.state.mandates[COMMISSION].acts == ("make-statement",)


def test_nobody_summons_the_ambassador_of_a_relief_agency():
    table = Table(of_kind("ngo", "make-statement"))
    code = table.refusal(cmd.TakeAction, UP_HEAD, act="summon-ambassador", target=COMMISSION)
    assert code == "wrong-kind-of-target"


def test_a_desk_shows_the_law_of_its_own_kind_of_actor():
    table = Table(of_kind("ngo", "phone-call"))
    shown = mandate(table.exercise.view(CHAIR), COMMISSION)["legal"]["phone-call"]
    assert "VCDR" not in shown["en"]
    assert "CVRD" not in shown["fr"]

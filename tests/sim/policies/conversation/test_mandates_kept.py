"""A bare demand does not find the end of a mandate: a refusal reads alike on both sides of it, but to the trusted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sim.exercise.core.names import ActorId
from sim.policies.conversation.parts import discloses
from sim.policies.conversation.points import point
from sim.policies.desk import Desk
from sim.policies.dice import Drawn
from sim.policies.grade import GRADES
from tests.sim.policies.conversation.test_answers import Room

AROUND = [
    # the room, who is asked, and the same demand just inside the mandate and just beyond it
    (("river", "ost-head"), "kad-head", "{} years for the filling", ("six", "seven"), "filling"),
    (("river", "kad-head"), "ost-head", "{} m³/s at Mbari", ("420", "400"), "flow"),
    (("accord", "sor-head"), "ald-head", "a quota of {} thousand million", ("28", "32"), "quota"),
    (("accord", "ald-head"), "sor-head", "a quota of {} thousand million", ("32", "28"), "quota"),
]
ASKED = ("We demand {}.", "{}, yes or no?", "Can you accept {}?", "Agreed: {}.")


def relation(room: Room, seat: str, issue: str, option: str) -> str:
    """The standing of an option with a delegation."""
    view = room.exercise.view(seat)
    made = point(Desk(view, seat, room.at, Drawn("test"), GRADES["practitioner"]), issue, option)
    assert made is not None
    return made.relation


def refused(place: tuple[str, str], seat: str, said: str) -> tuple[str, list[str], str, str]:
    """The template of the answer, the parts of it, and the point it is on."""
    room = Room(*place)
    [(who, words)] = room.say(said, room.talks(seat))
    assert who == seat
    parts = [part.rpartition(".")[0].partition("-hard")[0] for part in words.values["parts"].split()]
    standing = relation(room, seat, words.values["issue"], words.values["option"])
    return words.template, parts, words.values["issue"], standing


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize(("place", "seat", "what", "figures", "issue"), AROUND)
def test_a_bare_demand_is_refused_alike_inside_the_mandate_and_beyond_it(place, seat, what, figures, issue, asked):
    inside, beyond = (refused(place, seat, asked.format(what.format(figure))) for figure in figures)
    assert (inside[2], beyond[2]) == (issue, issue)
    assert (inside[3], beyond[3]) == ("dear", "red")
    assert inside[:2] == beyond[:2]
    assert not {part for part in (*inside[1], *beyond[1]) if part.startswith(("no-red", "no-dear"))}


def test_whoever_is_trusted_well_is_told_where_the_mandate_ends():
    room = Room("accord", "ald-head")
    view = room.exercise.view("sor-head")
    desk = Desk(view, "sor-head", room.at, Drawn("test"), GRADES["practitioner"])
    assert not discloses(desk, ActorId("aldmark"))
    pair = (ActorId("sorrel"), ActorId("aldmark"))
    view.dyads[pair] = replace(view.dyads[pair], alpha=8.0, beta=2.0)
    assert discloses(desk, ActorId("aldmark"))

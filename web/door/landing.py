"""The door itself, with every scenario and its seats, and practising: an exercise for one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from assessment.framework import load
from sim.exercise.core.blueprint import Blueprint, Scaffold
from sim.exercise.core.names import SeatId
from sim.language import in_language
from web import access, limits, once, shelf
from web.accounts import LONGEST_NAME
from web.codes import CODE_LENGTH, LONGEST_TYPED
from web.door.routes import address, carrying, routes
from web.house import house
from web.members import Members
from web.opposite import FIRST, GRADES, TEMPERS, opposite_in, usual
from web.words import current, say

HOUR = 60
"""Minutes up to which an exercise takes an hour and not an afternoon."""

FINISHED = 6
"""The last finished exercises that the door leads back to."""

SCAFFOLDS: tuple[Scaffold, ...] = get_args(Scaffold)


@routes.get("/")
def door() -> str:
    """The landing page."""
    return _door()


def _door(**values: object) -> str:
    scenarios = shelf.shelf()
    wanted = request.values.get("scenario", "")
    chosen = next((s for s in scenarios if s.id == wanted), scenarios[0] if scenarios else None)
    person = access.visitor()
    mine = access.exercises_of(house().database, person, "student") if person is not None else ()
    return render_template(
        "door.html",
        rungs=_rungs(scenarios),
        chosen=chosen,
        seats=_seats(chosen) if chosen else (),
        minutes=shelf.minutes,
        grades=GRADES,
        grade=usual(shelf.minutes(chosen)) if chosen else None,
        tempers=TEMPERS,
        person=person,
        finished=[p for p in mine if p.exercise.status == "ended" and p.member.seat][:FINISHED],
        resumable=[place for place in mine if place.exercise.status != "ended" and place.member.seat][:4],
        code_length=CODE_LENGTH,
        longest_typed=LONGEST_TYPED,
        longest_name=LONGEST_NAME,
        **values,
    )


def _rungs(scenarios: Sequence[Blueprint]) -> list[tuple[str, list[Blueprint]]]:
    """The scenarios by how long they take, shortest first, under the name of each rung that has any."""
    rungs: dict[str, list[Blueprint]] = {}
    for scenario in scenarios:
        length = shelf.minutes(scenario)
        rung = "first" if length <= FIRST else "hour" if length <= HOUR else "afternoon"
        rungs.setdefault(rung, []).append(scenario)
    return list(rungs.items())


def _seats(scenario: Blueprint) -> list[dict[str, object]]:
    return [
        {"seat": seat, "actor": scenario.actor(seat.actor), "shows": _shown(seat.competences)}
        for seat in scenario.seats
    ]


def _shown(criteria: Sequence[str]) -> list[str]:
    """The competences of these criteria by name, in the framework's order: what can be shown from a seat."""
    framework = load(house().config.framework)
    return [
        in_language(competence.name, current())
        for competence in framework.competences()
        if any(criterion.rule in criteria for criterion in competence.criteria)
    ]


@routes.post("/practise")
def practise() -> AnyResponse | tuple[str, int]:
    """Open an exercise for one, and sit down."""
    scenario = shelf.scenario(request.form.get("scenario", ""))
    scaffold = next((s for s in SCAFFOLDS if s == request.form.get("help", "full")), None)
    seat = SeatId(request.form.get("seat", ""))
    opposite = opposite_in(request.form)
    if scenario is None or scaffold is None or opposite is None or seat not in {s.id for s in scenario.seats}:
        return _door(practise_why=say("choose-a-scenario-and-a-seat-then")), 422
    if not house().limits.spend(limits.PRACTISE_BY_ADDRESS, address()):
        why = say("too-many-practices-were-opened")
        return _door(practise_why=why), 429
    person, token = access.visitor(), None
    if person is not None and not house().limits.spend(limits.PRACTISE_BY_PERSON, person.id):
        return _door(practise_why=say("too-many-practices-were-opened")), 429
    if person is not None and Members(house().database, house().now).would_spy(person, scenario, seat):
        return _door(practise_why=say("practise-your-own-side")), 422
    if (person is None or person.guest) and not house().practices.room_for(address()):
        why = say("too-many-practices-are-open")
        return _door(practise_why=why), 429
    if person is None:
        person = house().accounts.add(say("guest"), ["student"], current(), once=once.wish())
        token = house().accounts.sign_in(person)
    opened = house().lobby.practise(
        person, scenario, seat, scaffold, current(), once=once.wish(), origin=address(), opposite=opposite
    )
    answer = redirect(url_for("play.desk", exercise=opened.id), 303)
    return carrying(answer, token) if token is not None else answer

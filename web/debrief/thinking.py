"""Pages on which a student thinks an exercise over: before it, after it, and a survey that knows no names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flask import Blueprint as Routes
from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from assessment.framework import Competence
from sim.exercise.core.names import SeatId, Text
from sim.exercise.core.typed import shows
from sim.exercise.evolve import replay
from sim.exercise.state import State
from sim.exercise.views import stream
from web import access
from web.access import NoAccess, Place
from web.debrief.room import enter
from web.debrief.thoughts import SCALES, Stage, answer, has_answered, keep, kept
from web.frameworks.kept import frameworks
from web.house import house
from web.words import both, reads, say

routes = Routes("thinking", __name__)

LONGEST_ANSWER = 4000
QUESTIONS = (
    "debrief-question-1",
    "debrief-question-2",
    "debrief-question-3",
    "debrief-question-4",
    "debrief-question-5",
    "debrief-question-6",
)
"""Questions that the debrief asks where the scenario asks none."""
STATEMENTS = {"useful": "debrief-scale-useful", "real": "debrief-scale-real", "hard": "debrief-scale-hard"}
"""The statements of the survey, by the names of their scales."""
LEVELS = (1, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class Row:
    """A competence of the seat, and how sure the person was of it before and after, 1 to 4."""

    competence: Competence
    before: int | None
    after: int | None


@routes.get("/reflect/<exercise>")
@access.signed_in
def think(exercise: str) -> ResponseReturnValue:
    """The page: before the end how sure one is; after it, that again, the questions and the survey."""
    return _page(*_enter(exercise))


def _page(place: Place, state: State, seat: SeatId, status: int = 200) -> ResponseReturnValue:
    person = place.member.person
    mine = kept(house().database, place.exercise.id, person)
    over = place.exercise.status == "ended"
    before, after = mine.get("before", {}), mine.get("after", {})
    rows = [Row(c, before.get(c.code), after.get(c.code)) for c in competences(place, state, seat)]
    return render_template(
        "debrief_think.html",
        place=place,
        title=reads(place.exercise.title),
        rows=rows,
        levels=LEVELS,
        over=over,
        stage="after" if over else "before",
        questions=[(str(n), reads(q)) for n, q in enumerate(questions(state))] if over else [],
        thoughts=mine.get("thoughts", {}),
        scales=[(name, say(STATEMENTS[name])) for name in SCALES],
        answered=has_answered(house().database, place.exercise.id, person) if over else False,
        saved=request.args.get("saved", ""),
        longest=LONGEST_ANSWER,
        person=access.visitor(),
    ), status


@routes.post("/reflect/<exercise>")
@access.signed_in
def keep_thoughts(exercise: str) -> ResponseReturnValue:
    """Keep what was thought: {do: before|after|thoughts|survey} with the fields of its form."""
    place, state, seat = _enter(exercise)
    over, wish, form = place.exercise.status == "ended", request.form.get("do", ""), request.form
    database, person = house().database, place.member.person
    if (wish == "before") == over or wish not in ("before", "after", "thoughts", "survey"):
        abort(400)
    if wish == "survey":
        said: dict[str, object] = {name: level for name in SCALES if (level := _level(form.get(name), 5))}
        lesson = _text(form.get("lesson"))
        if not said and not lesson:
            return _page(place, state, seat, 422)
        answer(database, place.exercise.id, person, {**said, **({"lesson": lesson} if lesson else {})})
    else:
        stage: Stage = "before" if wish == "before" else "after" if wish == "after" else "thoughts"
        names = (
            {str(n): _text(form.get(f"q{n}")) for n in range(len(questions(state)))}
            if stage == "thoughts"
            else {c.code: _level(form.get(c.code), 4) for c in competences(place, state, seat)}
        )
        content = {name: value for name, value in names.items() if value}
        keep(database, place.exercise.id, person, stage, content, house().now())
    if wish == "before":
        return redirect(url_for("play.desk", exercise=place.exercise.id), 303)
    return redirect(url_for("thinking.think", exercise=place.exercise.id, saved=wish, _anchor=wish), 303)


def _enter(exercise: str) -> tuple[Place, State, SeatId]:
    """The exercise for whoever holds or held a seat, with the fold of what that seat has seen. Raises NoAccess."""
    place = access.wait_access(house().database, access.visitor(), exercise)
    if place.exercise.status == "ended":
        room = enter(exercise)
        seat = next(iter(room.own), None)
        if seat is None:
            raise NoAccess
        return place, replay(stream(room.stream(seat), seat)), seat
    seated = access.desk_access(house().database, access.visitor(), exercise)
    table, seat = house().live.tables[seated.exercise.id], SeatId(str(seated.member.seat))
    with table.lock:
        return seated, table.exercise.view(seat), seat


def competences(place: Place, state: State, seat: SeatId) -> Sequence[Competence]:
    """The competences that the seat has occasion to show, in the framework's order."""
    brief = state.briefs.get(seat)
    asked = set(brief.competences) if brief is not None else set()
    framework = frameworks().of(place.exercise.framework)
    return [c for c in framework.competences() if any(row.rule in asked for row in c.criteria)]


def questions(state: State) -> Sequence[Text]:
    """The questions of the scenario, or those that fit any."""
    own = state.the_scene.reflection
    return own or [both(question) for question in QUESTIONS]


def _level(typed: str | None, most: int) -> int | None:
    return int(typed) if typed is not None and len(typed) == 1 and typed in "12345"[:most] else None


def _text(typed: str | None) -> str:
    return typed.strip()[:LONGEST_ANSWER] if typed and shows(typed) else ""

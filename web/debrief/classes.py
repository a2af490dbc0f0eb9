"""Tables of one scenario side by side, to be looked at together after the end: figures of each, the same questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flask import Blueprint as Routes
from flask import render_template
from flask.typing import ResponseReturnValue

from sim.debrief.curves import curves
from sim.debrief.possible.picture import possible
from sim.debrief.possible.shown import PossibleShown
from sim.debrief.promises import promises
from sim.debrief.reader import reader
from sim.exercise.core.names import CONTROL, ActorId, InstrumentId
from sim.exercise.scene.events import ActorCard
from sim.exercise.state import State
from web import access
from web.access import Place
from web.debrief.outcome import came_to
from web.debrief.pages import early
from web.debrief.room import NotOver, enter
from web.debrief.shown import TextCameTo
from web.debrief.thinking import STATEMENTS, questions
from web.debrief.thoughts import Surveyed, answers
from web.house import house
from web.marking.room import read_log
from web.words import reads, say

routes = Routes("classes", __name__)
routes.register_error_handler(NotOver, early)

MOST = 8
"""Tables side by side: as many as a projector shows legibly."""


@dataclass(frozen=True, slots=True)
class TextAt:
    """The end of a text at one table: gains over no deal by delegation, and what was left; None without a deal."""

    id: InstrumentId
    title: str
    came_to: TextCameTo
    word: str
    gains: Mapping[ActorId, float]
    left: float | None
    packages: int


@dataclass(frozen=True, slots=True)
class TableAt:
    """One table of the class."""

    id: str
    name: str
    texts: Sequence[TextAt]
    peak: int
    rung: int
    kept: int
    broken: int
    played: int
    """Minutes of exercise time."""
    survey: Surveyed | None


@routes.get("/debrief/<exercise>/class")
@access.signed_in
def side_by_side(exercise: str) -> ResponseReturnValue:
    """The instructor's finished tables of this scenario, the one named first."""
    place = access.control_access(house().database, access.visitor(), exercise)
    room = enter(exercise)
    person = access.visitor()
    assert person is not None
    others = [
        other
        for other in access.exercises_of(house().database, person, "instructor")
        if other.exercise.id != place.exercise.id
        and other.exercise.scenario == place.exercise.scenario
        and other.exercise.status == "ended"
    ]
    state = reader(room.log, CONTROL).state
    return render_template(
        "debrief_class.html",
        title=reads(place.exercise.title),
        exercise=place.exercise.id,
        tables=[_table(one) for one in (place, *others)[:MOST]],
        staked=_staked(state),
        questions=[reads(question) for question in questions(state)],
        statements=[(name, say(key)) for name, key in STATEMENTS.items()],
        person=person,
    )


def _table(place: Place) -> TableAt:
    reading = reader(read_log(place), CONTROL)
    state, moved = reading.state, curves(reading)
    by_text = {one["instrument"]: one for one in possible(reading)}
    tally = promises(reading)["tally"]
    return TableAt(
        id=place.exercise.id,
        name=place.exercise.table_name or place.exercise.code,
        texts=[_text(state, text.id, by_text.get(text.id)) for text in state.the_scene.instruments],
        peak=moved["peak"],
        rung=state.rung,
        kept=sum(one["kept"] + one["late"] for one in tally),
        broken=sum(one["broken"] for one in tally),
        played=state.timer.elapsed(reading.entries[-1].at) // 60_000,
        survey=answers(house().database, place.exercise.id),
    )


def _text(state: State, instrument: InstrumentId, found: PossibleShown | None) -> TextAt:
    text = next(t for t in state.the_scene.instruments if t.id == instrument)
    came = came_to(state, text)
    deal = found["deal"] if found is not None and came == "in-force" else None
    parties = [party["actor"] for party in found["parties"]] if found is not None else []
    return TextAt(
        id=instrument,
        title=reads(text.title),
        came_to=came,
        word=_word(came),
        gains=dict(zip(parties, deal["gains"], strict=True)) if deal is not None else {},
        left=deal["left"] if deal is not None else None,
        packages=sum(p.instrument == instrument for p in state.packages.values()),
    )


def _word(came: TextCameTo) -> str:
    return {
        "in-force": say("debrief-in-force"),
        "failed": say("debrief-failed"),
        "signed": say("debrief-signed"),
        "adopted": say("debrief-adopted"),
        "open": say("debrief-open"),
        "closed": say("debrief-closed"),
    }[came]


def _staked(state: State) -> Mapping[InstrumentId, Sequence[ActorCard]]:
    """By text, its parties with something at stake in it, in the order of the scene."""
    assert state.blueprint is not None
    stakes = {actor.id: actor.stakes for actor in state.blueprint.actors}
    cards = state.the_scene.actors
    return {
        text.id: [c for c in cards if c.id in text.parties and text.id in stakes.get(c.id, {})]
        for text in state.the_scene.instruments
    }

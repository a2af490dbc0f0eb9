"""The opening, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.mandate.state import Mandate
from sim.exercise.seats.state import Held
from sim.exercise.state import State
from sim.exercise.texts.state import InstrumentState


@fold(ev.ExerciseOpened)
def exercise_opened(event: ev.ExerciseOpened, state: State, entry: Entry) -> None:
    state.phase = "lobby"
    state.blueprint = event.blueprint
    state.seed = event.seed


@fold(ev.SceneSet)
def scene_set(event: ev.SceneSet, state: State, entry: Entry) -> None:
    state.phase = "lobby"
    state.scene = event
    for seat in event.seats:
        state.held[seat.id] = Held()
    for instrument in event.instruments:
        state.instruments[instrument.id] = InstrumentState()
    for gauge in event.gauges:
        state.indicators[gauge.id] = gauge.value
        state.history[gauge.id] = [(0, gauge.value)]


@fold(ev.BriefGiven)
def brief_given(event: ev.BriefGiven, state: State, entry: Entry) -> None:
    state.briefs[event.seat] = event
    if event.actor not in state.mandates:
        state.mandates[event.actor] = Mandate(
            event.actor,
            event.interests,
            event.alternative,
            dict(event.stakes),
            {i: dict(stakes.limits) for i, stakes in event.stakes.items()},
            event.acts,
            event.blocs,
            dict(event.temptations),
        )

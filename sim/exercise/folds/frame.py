"""Opening, seats and the clock, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.folds.folding import fold
from sim.exercise.state import Entry, Held, InstrumentState, Mandate, State


@fold(ev.ExerciseOpened)
def _(event: ev.ExerciseOpened, state: State, entry: Entry) -> None:
    state.phase = "lobby"
    state.blueprint = event.blueprint
    state.seed = event.seed


@fold(ev.SceneSet)
def _(event: ev.SceneSet, state: State, entry: Entry) -> None:
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
def _(event: ev.BriefGiven, state: State, entry: Entry) -> None:
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


@fold(ev.SeatTaken)
def _(event: ev.SeatTaken, state: State, entry: Entry) -> None:
    state.held[event.seat] = Held(event.holder, event.pseudonym, event.mind)


@fold(ev.SeatLeft)
def _(event: ev.SeatLeft, state: State, entry: Entry) -> None:
    state.held[event.seat] = Held()


@fold(ev.HandoverBriefed)
def _(event: ev.HandoverBriefed, state: State, entry: Entry) -> None:
    state.handovers[event.seat] = entry, event


@fold(ev.ExerciseStarted)
def _(event: ev.ExerciseStarted, state: State, entry: Entry) -> None:
    state.phase = "running"
    state.timer.since = entry.at


@fold(ev.ExercisePaused)
def _(event: ev.ExercisePaused, state: State, entry: Entry) -> None:
    state.phase = "paused"
    state.timer.banked = state.timer.elapsed(entry.at)
    state.timer.since = None


@fold(ev.ExerciseResumed)
def _(event: ev.ExerciseResumed, state: State, entry: Entry) -> None:
    state.phase = "running"
    state.timer.since = entry.at


@fold(ev.ExerciseEnded)
def _(event: ev.ExerciseEnded, state: State, entry: Entry) -> None:
    state.phase = "ended"
    state.timer.banked = state.timer.elapsed(entry.at)
    state.timer.since = None


@fold(ev.TurnBegan)
def _(event: ev.TurnBegan, state: State, entry: Entry) -> None:
    state.turn = event.turn
    state.day = event.day
    state.turn_ends = event.ends
    state.turn_began = state.timer.elapsed(entry.at)
    for actor in state.the_scene.actors:
        state.points[actor.id] = event.points


@fold(ev.TurnExtended)
def _(event: ev.TurnExtended, state: State, entry: Entry) -> None:
    state.turn_ends = event.ends

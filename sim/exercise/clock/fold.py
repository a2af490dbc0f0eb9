"""The clock, folded."""

from __future__ import annotations

from dataclasses import replace

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.state import State


@fold(ev.DaysPassed)
def days_passed(event: ev.DaysPassed, state: State, entry: Entry) -> None:
    state.day = event.day


@fold(ev.ClosingCalled)
def closing_called(event: ev.ClosingCalled, state: State, entry: Entry) -> None:
    state.closing = True


@fold(ev.ExerciseStarted)
def exercise_started(event: ev.ExerciseStarted, state: State, entry: Entry) -> None:
    state.phase = "running"
    state.timer.since = entry.at


@fold(ev.ExercisePaused)
def exercise_paused(event: ev.ExercisePaused, state: State, entry: Entry) -> None:
    state.phase = "paused"
    state.stopped = event.cause
    state.timer.banked = state.timer.elapsed(entry.at) if event.elapsed is None else event.elapsed
    state.timer.since = None


@fold(ev.ExerciseResumed)
def exercise_resumed(event: ev.ExerciseResumed, state: State, entry: Entry) -> None:
    state.phase = "running"
    state.timer.since = entry.at


@fold(ev.GapClosed)
def gap_closed(event: ev.GapClosed, state: State, entry: Entry) -> None:
    state.timer.banked = event.elapsed
    state.timer.since = entry.at
    state.turn_ends = max(state.turn_ends, event.until)
    for decision in state.decisions.values():
        if decision.open:
            decision.ends = max(decision.ends, event.until)
    for task in state.tasks.values():
        if task.outcome is None and task.due is not None and task.due > event.elapsed:
            task.due = max(task.due, event.until)
    for due in state.due.values():
        if due.due not in state.filed and event.elapsed < due.ends < event.until:
            state.due[due.due] = replace(due, ends=event.until)


@fold(ev.ExerciseEnded)
def exercise_ended(event: ev.ExerciseEnded, state: State, entry: Entry) -> None:
    state.phase = "ended"
    state.timer.banked = state.timer.elapsed(entry.at)
    state.timer.since = None


@fold(ev.TurnBegan)
def turn_began(event: ev.TurnBegan, state: State, entry: Entry) -> None:
    state.turn = event.turn
    state.day = event.day
    state.turn_ends = event.ends
    state.turn_began = state.timer.elapsed(entry.at)
    state.ready.clear()
    for actor in state.the_scene.actors:
        state.points[actor.id] = event.points


@fold(ev.TurnExtended)
def turn_extended(event: ev.TurnExtended, state: State, entry: Entry) -> None:
    state.turn_ends = event.ends


@fold(ev.TimeLent)
def time_lent(event: ev.TimeLent, state: State, entry: Entry) -> None:
    state.keeper = event.seat


@fold(ev.PaceSet)
def pace_set(event: ev.PaceSet, state: State, entry: Entry) -> None:
    state.pace = event.pace


@fold(ev.ReadyDeclared)
def ready_declared(event: ev.ReadyDeclared, state: State, entry: Entry) -> None:
    state.ready.add(event.seat)


@fold(ev.ReadyWithdrawn)
def ready_withdrawn(event: ev.ReadyWithdrawn, state: State, entry: Entry) -> None:
    state.ready.discard(event.seat)


@fold(ev.ReadinessRuled)
def readiness_ruled(event: ev.ReadinessRuled, state: State, entry: Entry) -> None:
    state.readiness = event.allowed

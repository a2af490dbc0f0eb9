"""Seats, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.seats.state import Held
from sim.exercise.state import State


@fold(ev.SeatTaken)
def seat_taken(event: ev.SeatTaken, state: State, entry: Entry) -> None:
    state.held[event.seat] = Held(event.holder, event.pseudonym, event.mind)
    if event.pseudonym is not None:
        state.sat[event.pseudonym] = event.seat


@fold(ev.SeatLeft)
def seat_left(event: ev.SeatLeft, state: State, entry: Entry) -> None:
    state.held[event.seat] = Held()


@fold(ev.CoachAllowed)
def coach_allowed(event: ev.CoachAllowed, state: State, entry: Entry) -> None:
    state.coached = True


@fold(ev.CoachWithdrawn)
def coach_withdrawn(event: ev.CoachWithdrawn, state: State, entry: Entry) -> None:
    state.coached = False


@fold(ev.HandoverBriefed)
def handover_briefed(event: ev.HandoverBriefed, state: State, entry: Entry) -> None:
    state.handovers[event.seat] = entry, event

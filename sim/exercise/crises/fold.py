"""Crises and ultimatums, folded; what is said of a crisis whose opening this stream never saw leaves no trace."""

from __future__ import annotations

from dataclasses import replace

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.state import State
from sim.world.crisis import CRISIS_FROM, Crisis


@fold(ev.CrisisOpened)
def crisis_opened(event: ev.CrisisOpened, state: State, entry: Entry) -> None:
    state.crises[event.crisis] = Crisis(
        id=event.crisis,
        initiator=event.initiator,
        target=event.target,
        opened=event.day,
        trigger=event.trigger,
        gravity=event.gravity,
        rung=event.rung,
        peak=event.rung,
        hostility=event.hostility,
        calm_since=event.day if event.rung < CRISIS_FROM else None,
    )


@fold(ev.CrisisMoved)
def crisis_moved(event: ev.CrisisMoved, state: State, entry: Entry) -> None:
    now = state.crises.get(event.crisis)
    if now is not None:
        state.crises[event.crisis] = replace(
            now,
            rung=event.rung,
            peak=event.peak,
            hostility=event.hostility,
            violence=event.violence,
            calm_since=event.calm_since,
        )


@fold(ev.CrisisMediated)
def crisis_mediated(event: ev.CrisisMediated, state: State, entry: Entry) -> None:
    now = state.crises.get(event.crisis)
    if now is not None:
        state.crises[event.crisis] = replace(now, mediator=event.mediator, mediation=event.style)


@fold(ev.CrisisClosed)
def crisis_closed(event: ev.CrisisClosed, state: State, entry: Entry) -> None:
    now = state.crises.get(event.crisis)
    if now is not None:
        state.crises[event.crisis] = replace(
            now, outcome=event.outcome, closed=event.day, violence=event.violence, winner=event.winner
        )


@fold(ev.ActorMoved)
def actor_moved(event: ev.ActorMoved, state: State, entry: Entry) -> None:
    state.moves.append(event)


@fold(ev.UltimatumGiven)
def ultimatum_given(event: ev.UltimatumGiven, state: State, entry: Entry) -> None:
    state.ultimatums[event.actor, event.target] = event.deadline


@fold(ev.UltimatumEnded)
def ultimatum_ended(event: ev.UltimatumEnded, state: State, entry: Entry) -> None:
    state.ultimatums.pop((event.actor, event.target), None)

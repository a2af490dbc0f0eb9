"""Votes and silence procedures, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.decisions.state import Decision
from sim.exercise.folding import fold
from sim.exercise.state import State


@fold(ev.DecisionOpened)
def decision_opened(event: ev.DecisionOpened, state: State, entry: Entry) -> None:
    state.decisions[event.decision] = Decision(
        event.decision, event.package, event.instrument, event.rule, event.ends, event.seat
    )


@fold(ev.VoteCast)
def vote_cast(event: ev.VoteCast, state: State, entry: Entry) -> None:
    if event.decision in state.decisions:
        state.decisions[event.decision].votes[event.actor] = event.vote


@fold(ev.SilenceBroken)
def silence_broken(event: ev.SilenceBroken, state: State, entry: Entry) -> None:
    if event.decision in state.decisions:
        state.decisions[event.decision].broken_by = event.actor


@fold(ev.DecisionClosed)
def decision_closed(event: ev.DecisionClosed, state: State, entry: Entry) -> None:
    if event.decision in state.decisions:
        state.decisions[event.decision].adopted = event.adopted
        state.decisions[event.decision].reason = event.reason

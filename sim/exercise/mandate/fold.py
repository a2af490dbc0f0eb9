"""Questions to a capital, folded."""

from __future__ import annotations

from dataclasses import replace

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.mandate.state import Answered, Asked
from sim.exercise.state import State


@fold(ev.InstructionsGiven)
def instructions_given(event: ev.InstructionsGiven, state: State, entry: Entry) -> None:
    mandate = state.mandates.get(event.actor)
    if mandate is None:
        return
    mandate.stakes[event.instrument] = event.stakes
    mandate.limits.setdefault(event.instrument, dict(event.stakes.limits))
    mandate.temptations.update(event.temptations)
    mandate.blocs = tuple(
        replace(bloc, stakes={**bloc.stakes, event.instrument: event.blocs[bloc.id]})
        if bloc.id in event.blocs
        else bloc
        for bloc in mandate.blocs
    )


@fold(ev.CapitalAsked)
def capital_asked(event: ev.CapitalAsked, state: State, entry: Entry) -> None:
    if event.actor in state.mandates:
        state.mandates[event.actor].asked_in.append(state.turn)
    state.asked.append(Asked(event.actor, event.instrument, event.issue, event.option, event.answer_due))


@fold(ev.QuestionLapsed)
def question_lapsed(event: ev.QuestionLapsed, state: State, entry: Entry) -> None:
    _no_longer_asked(event, state)


def _no_longer_asked(event: ev.QuestionLapsed | ev.CapitalAnswered, state: State) -> None:
    state.asked = [a for a in state.asked if (a.actor, a.issue, a.option) != (event.actor, event.issue, event.option)]


@fold(ev.CapitalAnswered)
def capital_answered(event: ev.CapitalAnswered, state: State, entry: Entry) -> None:
    _no_longer_asked(event, state)
    state.answered.append(Answered(state.turn, event))
    if event.actor in state.mandates:
        mandate = state.mandates[event.actor]
        mandate.limits.setdefault(event.instrument, {})[event.issue] = event.limits
        allowed = event.option if event.granted else event.instead
        if event.price is not None and allowed is not None:
            mandate.prices.setdefault(event.instrument, {})[event.issue, allowed] = event.price

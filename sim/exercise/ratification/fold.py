"""Ratification, folded."""

from __future__ import annotations

from dataclasses import replace

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.ratification.chances import swayed
from sim.exercise.ratification.state import RatificationState
from sim.exercise.state import State


@fold(ev.RatificationAwaited)
def ratification_awaited(event: ev.RatificationAwaited, state: State, entry: Entry) -> None:
    state.ratifications[event.instrument] = RatificationState(event.due)


@fold(ev.RatificationDecided)
def ratification_decided(event: ev.RatificationDecided, state: State, entry: Entry) -> None:
    if event.instrument in state.ratifications:
        state.ratifications[event.instrument].decided[event.actor] = event.ratified
        state.ratifications[event.instrument].shares[event.actor] = event.share


@fold(ev.BlocsVoted)
def blocs_voted(event: ev.BlocsVoted, state: State, entry: Entry) -> None:
    if event.instrument in state.ratifications:
        state.ratifications[event.instrument].votes[event.actor] = dict(event.votes)


@fold(ev.SupportMoved)
def support_moved(event: ev.SupportMoved, state: State, entry: Entry) -> None:
    """A bloc that stands behind its government asks less of a text, one that has turned away asks more."""
    before = state.support.get(event.actor, {})
    state.support[event.actor] = {**before, **event.support}
    mandate = state.mandates.get(event.actor)
    if mandate is not None:
        blocs = tuple(
            swayed(bloc, event.support[bloc.id] - before.get(bloc.id, 0.0)) if bloc.id in event.support else bloc
            for bloc in mandate.blocs
        )
        state.mandates[event.actor] = replace(mandate, blocs=blocs)

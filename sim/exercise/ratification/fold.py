"""Ratification, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
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

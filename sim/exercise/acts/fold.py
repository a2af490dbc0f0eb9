"""Acts, relations and indicators, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.acts.queries import trust
from sim.exercise.acts.state import TrustMoved
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.seats.state import Activity
from sim.exercise.state import State

TOLD = 0.005
"""The least move of a trust that two decimals show."""


@fold(ev.ActionTaken)
def action_taken(event: ev.ActionTaken, state: State, entry: Entry) -> None:
    _acted(state, entry, event)


@fold(ev.CovertActionTaken)
def covert_action_taken(event: ev.CovertActionTaken, state: State, entry: Entry) -> None:
    _acted(state, entry, event)


def _acted(state: State, entry: Entry, event: ev.ActionTaken | ev.CovertActionTaken) -> None:
    state.actions.append((entry, event))
    activity = state.activity.setdefault(event.seat, Activity())
    activity.actions += 1
    activity.last_at = entry.at


@fold(ev.PointsLeft)
def points_left(event: ev.PointsLeft, state: State, entry: Entry) -> None:
    state.points[event.actor] = event.points


@fold(ev.RelationsMoved)
def relations_moved(event: ev.RelationsMoved, state: State, entry: Entry) -> None:
    pairs = {(d.a, d.b): d for d in event.dyads}
    for pair, now in pairs.items():
        was = state.dyads.get(pair)
        if was is None or (was.alpha == now.alpha and was.beta == now.beta):
            continue
        if abs(trust(now) - trust(was)) >= TOLD:
            state.trusted.append(TrustMoved(*pair, trust(was), trust(now), state.day, state.turn, event.because))
    state.dyads.update(pairs)
    state.legitimacy.update(event.legitimacy)
    if event.audience.seats is None:
        state.whispered.difference_update(pairs)
        state.whispered_of.difference_update(event.legitimacy)
    else:
        state.whispered.update(pairs)
        state.whispered_of.update(event.legitimacy)


@fold(ev.LadderMoved)
def ladder_moved(event: ev.LadderMoved, state: State, entry: Entry) -> None:
    state.rung = event.rung


@fold(ev.IndicatorsMoved)
def indicators_moved(event: ev.IndicatorsMoved, state: State, entry: Entry) -> None:
    for indicator, value in event.values.items():
        state.indicators[indicator] = value
        state.history.setdefault(indicator, []).append((event.day, value))

"""The outlook at home on a screen."""

from __future__ import annotations

from typing import TypedDict

import numpy as np

from sim.exercise.core.blueprint import Instrument, Ratification
from sim.exercise.core.names import ActorId, BlocId, Choices, InstrumentId, PackageId, Text
from sim.exercise.core.stakes import Bloc
from sim.exercise.core.worth import points, worths
from sim.exercise.ratification.chances import concerned, outlook, payments, ratifies, says_yes
from sim.exercise.state import State
from sim.negotiation.ratification import win_set_share

LIKELY = 0.5
"""Chance of ratification from which a package counts as within a delegation's win-set."""
MOST_OUTCOMES = 100_000
"""Outcomes above which a screen gets no width of the win-set."""


class BlocShown(TypedDict):
    """A bloc at home, and the chance that it says yes to what is adopted."""

    id: BlocId
    name: Text
    weight: float
    veto: bool
    yes: float | None


class OutlookShown(TypedDict):
    """The chance that a package is ratified, and the points that would win each bloc over."""

    chance: float
    payments: dict[BlocId, float]


class HomeShown(TypedDict):
    """The outlook at one delegation's home; `win_set` is a share of what can still be agreed."""

    actor: ActorId
    blocs: list[BlocShown]
    packages: dict[PackageId, OutlookShown]
    adopted: OutlookShown | None
    win_set: float | None


class RatificationShown(TypedDict):
    """Progress of a text's ratification; votes and outlook are the reader's own."""

    instrument: InstrumentId
    parties: list[ActorId]
    quota: float
    days: int
    due: int | None
    decided: dict[ActorId, bool]
    shares: dict[ActorId, float]
    votes: dict[ActorId, dict[BlocId, bool]]
    home: list[HomeShown]


def ratification(state: State, text: Instrument, plan: Ratification, actor: ActorId | None) -> RatificationShown:
    """Progress of a text's ratification, and the outlook at home."""
    home = state.ratifications.get(text.id)
    # As everywhere on a desk, figures are for those whom the scenario helps fully; CONTROL always has them.
    outlook_of = _home if actor is None or state.the_scene.scaffold == "full" else _unaided
    shown = plan.parties if actor is None else tuple(a for a in plan.parties if a == actor)
    return {
        "instrument": text.id,
        "parties": list(plan.parties),
        "quota": plan.quota,
        "days": plan.days,
        "due": home.due if home else None,
        "decided": dict(home.decided) if home else {},
        "shares": dict(home.shares) if home else {},
        "votes": {a: dict(home.votes[a]) for a in shown if a in home.votes} if home else {},
        "home": [
            outlook_of(state, text, a, concerned(mandate.blocs, text.id), plan.quota)
            for a in shown
            if (mandate := state.mandates.get(a)) is not None and concerned(mandate.blocs, text.id)
        ],
    }


def _home(state: State, text: Instrument, actor: ActorId, blocs: list[Bloc], quota: float) -> HomeShown:
    """The outlook of one delegation's own blocs: for what is on the table, and for all that could still be agreed."""
    adopted = state.instruments[text.id].adopted
    live = [p for p in state.packages.values() if p.instrument == text.id and p.alive]
    whole = [p for p in live if all(issue in p.choices for issue in text.issues)]
    return {
        "actor": actor,
        "blocs": [
            {"id": b.id, "name": dict(b.name), "weight": b.weight, "veto": b.veto, "yes": _yes(b, text.id, adopted)}
            for b in blocs
        ],
        "packages": {p.id: _outlook(blocs, text.id, p.choices, quota) for p in whole},
        "adopted": None if adopted is None else _outlook(blocs, text.id, adopted, quota),
        "win_set": _win_set(state, text, blocs, quota),
    }


def _unaided(state: State, text: Instrument, actor: ActorId, blocs: list[Bloc], quota: float) -> HomeShown:
    """The blocs and their weights, without figures: the delegation must work out which packages they would accept."""
    rows: list[BlocShown] = [
        {"id": b.id, "name": dict(b.name), "weight": b.weight, "veto": b.veto, "yes": None} for b in blocs
    ]
    return {"actor": actor, "blocs": rows, "packages": {}, "adopted": None, "win_set": None}


def _outlook(blocs: list[Bloc], instrument: InstrumentId, choices: Choices, quota: float) -> OutlookShown:
    """The chance that a package is ratified, and what it would take, bloc by bloc, to make that likely."""
    return {
        "chance": round(outlook(blocs, instrument, choices, quota), 3),
        "payments": {b: round(p, 1) for b, p in payments(blocs, instrument, choices, quota, LIKELY).items()},
    }


def _yes(bloc: Bloc, instrument: InstrumentId, adopted: Choices | None) -> float | None:
    """The chance that a bloc says yes to the text adopted."""
    if adopted is None:
        return None
    worth = np.array([points(bloc.stakes[instrument], adopted)])
    return round(float(says_yes(bloc, instrument, worth)[0]), 3)


def _win_set(state: State, text: Instrument, blocs: list[Bloc], quota: float) -> float | None:
    """The share of packages still possible, given the articles agreed, whose ratification is more likely than not."""
    status = state.instruments[text.id]
    agreed = {p.issue: status.agreed[p.id] for p in text.provisions if p.issue is not None and p.id in status.agreed}
    options = [[agreed[i]] if i in agreed else [o.id for o in state.issue(i).options] for i in text.issues]
    if np.prod([len(some) for some in options], dtype=float) > MOST_OUTCOMES:
        return None
    each = [worths(bloc.stakes[text.id], text.issues, options) for bloc in blocs]
    return round(win_set_share(ratifies(blocs, text.id, each, quota), LIKELY), 3)

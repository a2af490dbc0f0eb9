"""The outcomes possible on each text, as the debrief's page shows them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import numpy as np

from sim.debrief.figures import figure
from sim.debrief.possible.deal import deal_on
from sim.debrief.possible.path import nearest, path
from sim.debrief.possible.samples import distinct, even, spaced
from sim.debrief.possible.shown import PairShown, PlaceShown, PossibleShown
from sim.debrief.possible.space import Space, spaces
from sim.debrief.possible.trades import trades
from sim.debrief.reader import Reader
from sim.exercise.core.names import Choices
from sim.exercise.debrief.queries import stakes as disclosed
from sim.negotiation.domain import FloatArray, IndexArray
from sim.negotiation.frontier import pareto_indices
from sim.negotiation.solutions import Point, kalai_smorodinsky, nash

CLOUD = 1500
"""Most outcomes drawn of a text; where there are more, an even sample is."""
FRONTIER = 300
"""Most frontier points listed; where there are more, an even sample, ends included."""


def possible(reading: Reader) -> list[PossibleShown]:
    """The outcomes possible on each text with stakes; nothing while the reader may not know everybody's stakes."""
    return [_shown(reading, space) for space in spaces(reading.state)]


def _shown(reading: Reader, space: Space) -> PossibleShown:
    state = reading.state
    inside, outside = np.flatnonzero(space.reachable), np.flatnonzero(~space.reachable)
    inside = inside[even(len(inside), CLOUD)]
    outside = outside[even(len(outside), CLOUD - len(inside))]
    frontier = space.frontier[np.lexsort(space.values[space.frontier].T)]
    staked = disclosed(state)
    deal = deal_on(state, space)
    start = None if deal is not None else nearest(state, space)
    origin: Choices | None = deal["choices"] if deal is not None else start.choices if start is not None else None
    best = space.values[space.zone].max(axis=0) if space.zone.any() else None
    return {
        "instrument": space.text.id,
        "parties": [
            {
                "actor": actor,
                "no_deal": figure(worth.reservation),
                "aim": figure(staked[actor][space.text.id].aim),
                "ideal": None if best is None else figure(best[k]),
            }
            for k, (actor, worth) in enumerate(zip(space.parties, space.worths, strict=True))
        ],
        "outcomes": len(space.values),
        "reachable": int(space.reachable.sum()),
        "zone": int(space.zone.sum()),
        "sampled": len(inside) + len(outside) < len(space.values),
        "cloud": distinct(space.values[inside]),
        "beyond": distinct(space.values[outside]),
        "frontier": [_place(space, int(k)) for k in frontier[spaced(len(frontier), FRONTIER)]],
        "pairs": _pairs(space),
        "nash": _solution(space, nash),
        "kalai_smorodinsky": _solution(space, kalai_smorodinsky),
        "path": path(reading, space),
        "deal": deal,
        "start": None if start is None else start.id,
        "trades": [] if origin is None else trades(space, origin, floors=None if deal is not None else space.floors),
    }


def _solution(space: Space, solve: Callable[[FloatArray, list[float], IndexArray], Point | None]) -> PlaceShown | None:
    point = solve(space.values, space.floors, space.frontier)
    return None if point is None else _place(space, point.index)


def _place(space: Space, index: int) -> PlaceShown:
    return {
        "choices": space.shape.choices(index),
        "points": [figure(v) for v in space.values[index]],
        "reachable": bool(space.reachable[index]),
    }


def _pairs(space: Space) -> list[PairShown]:
    """The frontier of every two parties, whatever the others get, on reachable packages."""
    found: list[PairShown] = []
    for one, other in combinations(range(len(space.parties)), 2):
        two = space.values[:, [one, other]]
        edge = two[pareto_indices(two, space.reachable)]
        points = sorted({(figure(a), figure(b)) for a, b in edge})
        found.append({"one": one, "other": other, "points": points})
    return found

"""The deal on a text: what it was worth to each party, and what it left on the table."""

from __future__ import annotations

from sim.debrief.figures import PRINTED, figure
from sim.debrief.possible.path import packages
from sim.debrief.possible.shown import DealShown
from sim.debrief.possible.space import Space
from sim.exercise.state import State
from sim.negotiation.frontier import pareto_indices
from sim.negotiation.solutions import joint_gain_left, shares


def deal_on(state: State, space: Space) -> DealShown | None:
    """The deal on the space's text; None where none was adopted."""
    status = state.instruments[space.text.id]
    if status.adopted is None:
        return None
    exact = space.of(status.adopted)
    frontier = space.frontier if space.frontier.size else pareto_indices(space.values)
    left = joint_gain_left(space.values, exact.tolist(), frontier)
    split = shares(exact.tolist(), space.floors)
    everybody = all(s in status.signed for s in space.text.signatories)
    return {
        "choices": dict(status.adopted),
        "status": "in-force" if status.in_force else "signed" if everybody else "adopted",
        "how": status.how,
        "package": next((p.id for p in packages(state, space.text) if dict(p.choices) == dict(status.adopted)), None),
        "points": [figure(v) for v in exact],
        "gains": [figure(v - floor) for v, floor in zip(exact, space.floors, strict=True)],
        "shares": None if split is None else [round(s, 3) for s in split],
        "left": figure(left),
        "efficient": left < PRINTED,
    }

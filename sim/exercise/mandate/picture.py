"""A delegation's mandate on a screen: its stakes, its limits, what it asked and what it may do."""

from __future__ import annotations

from sim.exercise.core.names import ActorId, InstrumentId
from sim.exercise.core.picture import Slice
from sim.exercise.core.worth import shares
from sim.exercise.mandate.state import Mandate
from sim.exercise.state import State


def mandate(state: State, actor: ActorId) -> Slice:
    """What the delegation was told, and how many points it has left for acts."""
    told = state.mandates.get(actor)
    return {
        "interests": [dict(text) for text in told.interests] if told else [],
        "alternative": dict(told.alternative) if told else {},
        "instruments": [_stakes(i, told, state.the_scene.scaffold) for i in told.stakes] if told else [],
        "asked": [
            {"instrument": a.instrument, "issue": a.issue, "option": a.option, "answer_due": a.answer_due}
            for a in state.asked
        ],
        "points": state.points.get(actor, 0),
        "points_per_turn": state.clock_plan.points,
        "acts": list(told.acts) if told else [],
    }


def _stakes(instrument: InstrumentId, mandate: Mandate, scaffold: str) -> Slice:
    stakes = mandate.stakes[instrument]
    numbers = scaffold == "full"
    return {
        "id": instrument,
        "reservation": stakes.reservation if numbers else None,
        "aim": stakes.aim if numbers else None,
        "issues": [
            {
                "issue": issue,
                "limits": list(mandate.limits[instrument].get(issue, ())),
                "weight": round(weight, 3) if numbers else None,
                "values": dict(stakes.values.get(issue, {})) if numbers else {},
            }
            for issue, weight in shares(stakes).items()
        ],
        "interactions": [
            {"when": dict(one.when), "points": one.points if numbers else None, "reason": dict(one.reason)}
            for one in stakes.interactions
        ],
    }

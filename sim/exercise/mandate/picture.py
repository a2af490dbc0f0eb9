"""A delegation's mandate on a screen: its stakes, its limits, what it asked and what it may do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from sim.exercise.core.names import ActId, ActorId, InstrumentId, IssueId, OptionId, Text
from sim.exercise.core.picture import WordsShown, words
from sim.exercise.core.worth import shares
from sim.exercise.mandate.state import Answered, Mandate
from sim.exercise.scene.index import indexed
from sim.exercise.state import State
from sim.world.catalogue import ACTS
from sim.world.catalogue.kinds import basis_of


class IssueStakesShown(TypedDict):
    """One issue of a mandate: the options it covers, and what each is worth, in [0, 1], where the scenario tells."""

    issue: IssueId
    limits: list[OptionId]
    weight: float | None
    values: dict[OptionId, float]


class InteractionShown(TypedDict):
    """Points that options add beyond their own when a package holds them together."""

    when: dict[IssueId, OptionId]
    points: float | None
    reason: Text


class InstrumentStakesShown(TypedDict):
    """Value of one text to the delegation, in points of 100."""

    id: InstrumentId
    reservation: float | None
    aim: float | None
    issues: list[IssueStakesShown]
    interactions: list[InteractionShown]


class AskedShown(TypedDict):
    """A question that the capital has not answered yet."""

    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    answer_due: int


class PriceShown(TypedDict):
    """The capital's price: one of these options on another issue."""

    issue: IssueId
    options: list[OptionId]


class AnsweredShown(TypedDict):
    """A question that the capital has answered, with its words; `instead` is what it allows in place of the option."""

    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    granted: bool
    instead: OptionId | None
    price: PriceShown | None
    turn: int
    words: WordsShown


class MandateShown(TypedDict):
    """The delegation's instructions, its questions to the capital, and the acts and points it has."""

    interests: list[Text]
    alternative: Text
    instruments: list[InstrumentStakesShown]
    asked: list[AskedShown]
    answered: list[AnsweredShown]
    points: int
    points_per_turn: int
    acts: list[ActId]
    legal: dict[ActId, Text]


def mandate(state: State, actor: ActorId) -> MandateShown:
    """The delegation's instructions, its questions to the capital, and the acts and points it has."""
    told = state.mandates.get(actor)
    return {
        "interests": [dict(text) for text in told.interests] if told else [],
        "alternative": dict(told.alternative) if told else {},
        "instruments": [_stakes(i, told, state.the_scene.scaffold) for i in told.stakes] if told else [],
        "asked": [
            {"instrument": a.instrument, "issue": a.issue, "option": a.option, "answer_due": a.answer_due}
            for a in state.asked
        ],
        "answered": [_answered(a) for a in state.answered if a.event.actor == actor],
        "points": state.points.get(actor, 0),
        "points_per_turn": state.clock_plan.points,
        "acts": list(told.acts) if told else [],
        "legal": _legal(state, actor, told.acts) if told else {},
    }


def _legal(state: State, actor: ActorId, acts: Iterable[ActId]) -> dict[ActId, Text]:
    """The law that acts rest on, where an actor of this kind, or this conflict, has another than States at peace."""
    scene = state.the_scene
    kind = indexed(scene).actors[actor].kind
    found = {act: basis_of(ACTS[act], kind, scene.law) for act in acts if act in ACTS}
    return {act: dict(basis) for act, basis in found.items() if basis != ACTS[act].basis}


def _answered(answered: Answered) -> AnsweredShown:
    event, price = answered.event, answered.event.price
    return {
        "instrument": event.instrument,
        "issue": event.issue,
        "option": event.option,
        "granted": event.granted,
        "instead": event.instead,
        "price": None if price is None else {"issue": price.issue, "options": list(price.options)},
        "turn": answered.turn,
        "words": words(event.words),
    }


def _stakes(instrument: InstrumentId, mandate: Mandate, scaffold: str) -> InstrumentStakesShown:
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

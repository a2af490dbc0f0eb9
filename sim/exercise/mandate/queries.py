"""Choices beyond a mandate."""

from __future__ import annotations

from sim.exercise.core.names import ActorId, Choices, InstrumentId, IssueId, OptionId
from sim.exercise.mandate.events import Price
from sim.exercise.mandate.state import Mandate
from sim.exercise.state import State


def beyond(state: State, actor: ActorId, instrument: InstrumentId, choices: Choices) -> list[tuple[IssueId, OptionId]]:
    """The choices that the delegation's mandate does not cover; none where it has no instructions on the text."""
    mandate = state.mandates.get(actor)
    if mandate is None or instrument not in mandate.limits:
        return []
    limits = mandate.limits[instrument]
    over = [(i, o) for i, o in choices.items() if i in limits and o not in limits[i]]
    return over + [choice for choice, _ in unpaid(mandate, instrument, choices) if choice not in over]


def unpaid(
    mandate: Mandate, instrument: InstrumentId, choices: Choices
) -> list[tuple[tuple[IssueId, OptionId], Price]]:
    """The choices that the capital allowed at a price, where the package settles that other issue and does not pay."""
    return [
        ((issue, option), price)
        for (issue, option), price in mandate.prices.get(instrument, {}).items()
        if choices.get(issue) == option and price.issue in choices and choices[price.issue] not in price.options
    ]

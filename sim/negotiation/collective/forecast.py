"""One way to ask any of the collective models for its forecast; the models themselves are beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from sim.negotiation.collective.challenge import challenge
from sim.negotiation.collective.compromise import compromise
from sim.negotiation.collective.exchange import Exchange, exchange
from sim.negotiation.collective.median import median
from sim.negotiation.collective.positions import Positions
from sim.negotiation.domain import FloatArray

Model: TypeAlias = Literal["compromise", "median", "exchange", "challenge"]


@dataclass(frozen=True, eq=False, slots=True)
class Forecast:
    """The forecast of a model: an outcome for each issue in its own units, shape (issues,), and the exchanges made."""

    model: Model
    outcomes: FloatArray
    exchanges: tuple[Exchange, ...] = ()


def _exchange(table: Positions) -> Forecast:
    exchanged = exchange(table)
    return Forecast("exchange", exchanged.outcomes, exchanged.exchanges)


MODELS: Mapping[Model, Callable[[Positions], Forecast]] = {
    "compromise": lambda table: Forecast("compromise", compromise(table)),
    "median": lambda table: Forecast("median", median(table)),
    "exchange": _exchange,
    "challenge": lambda table: Forecast("challenge", challenge(table)),
}
"""The models, from the plainest to the one that assumes most."""


def forecast(table: Positions, model: Model) -> Forecast:
    """The forecast of one model."""
    return MODELS[model](table)

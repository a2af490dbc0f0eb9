"""Estimates of a party's preferences from the packages it sent."""

from __future__ import annotations

from typing import TypeAlias

from sim.negotiation.domain import Domain
from sim.negotiation.opponent.bayesian import Bayesian, BayesianBelief, rank_weights, value_shapes
from sim.negotiation.opponent.belief import Belief, Package
from sim.negotiation.opponent.frequency import Frequency, FrequencyBelief, Smith

OpponentModel: TypeAlias = Frequency | Smith | Bayesian


def begin(model: OpponentModel, domain: Domain) -> Belief:
    """A belief about one other party that has not been heard yet, to learn by `model`."""
    match model:
        case Frequency(step):
            return FrequencyBelief(domain, step)
        case Smith():
            return FrequencyBelief(domain, 0.0)
        case Bayesian():
            return BayesianBelief(domain, model)


__all__ = [
    "Bayesian",
    "Belief",
    "Frequency",
    "OpponentModel",
    "Package",
    "Smith",
    "begin",
    "rank_weights",
    "value_shapes",
]

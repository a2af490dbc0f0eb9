"""Models of collective decisions: forecasts for many actors and issues at once."""

from sim.negotiation.collective.challenge import challenge
from sim.negotiation.collective.compromise import compromise
from sim.negotiation.collective.exchange import Exchange, Exchanged, exchange
from sim.negotiation.collective.forecast import MODELS, Forecast, Model, forecast
from sim.negotiation.collective.median import median, weighted_median
from sim.negotiation.collective.positions import Positions

__all__ = [
    "MODELS",
    "Exchange",
    "Exchanged",
    "Forecast",
    "Model",
    "Positions",
    "challenge",
    "compromise",
    "exchange",
    "forecast",
    "median",
    "weighted_median",
]

"""Movement of displaced people: the rule of the Flee model in expected flows, without random draws.

The number of people is conserved; the caller adds those who leave home each day.

Source: Suleimenova, Bell and Groen (2017), "A generalized simulation development approach for predicting refugee
destinations", Scientific Reports 7, 13377, and the published description of Flee (leaving probabilities 1.0, 0.001 and
0.3 a day; destination weights; capacity; 360 km a day, 35 on foot). Their agents become a matrix of shares here: the
mean of the same rule over many people, without its spread.
"""

from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from sim.world.equations import Array

PlaceKind = Literal["conflict", "camp", "town"]

LEAVE: dict[PlaceKind, float] = {"conflict": 1.0, "camp": 0.001, "town": 0.3}
"""Probability per day that a displaced person moves on."""
SCORE: dict[PlaceKind, float] = {"conflict": 0.25, "camp": 1.0, "town": 1.0}
"""Attraction of each kind of place for displaced people."""
NEAR_KM = 10.0
"""Added to every distance, so that the next village does not draw everybody."""
SPEED_KM = 360.0
"""The farthest that a person travels in a day, by vehicle."""
FULL_FROM = 0.9
"""Share of its capacity from which a place attracts less."""


def capacity_factor(people: ArrayLike, capacity: ArrayLike) -> Array:
    """1 below 90 % full, falling in a line to 0 at full; places without limit have an infinite capacity."""
    full = np.asarray(people, dtype=np.float64) / np.asarray(capacity, dtype=np.float64)
    return np.clip((1.0 - full) / (1.0 - FULL_FROM), 0.0, 1.0)


def link_weights(score: ArrayLike, km: ArrayLike, factor: ArrayLike, power: float = 1.0) -> Array:
    """Weight (n x n) of going from i to j: (score_j / (10 + km_ij))^power x capacity factor of j; 0 without a road.

    ``km`` (n x n) is infinite where no road leads, and so is its diagonal.
    """
    ends = np.asarray(score, dtype=np.float64)[np.newaxis, :]
    roads = np.asarray(km, dtype=np.float64)
    weights: Array = (ends / (NEAR_KM + roads)) ** power * np.asarray(factor, dtype=np.float64)[np.newaxis, :]
    return weights


def transition(leave: ArrayLike, weights: ArrayLike, km: ArrayLike, speed: float = SPEED_KM) -> Array:
    """Shares (n x n) of the displaced in i that are in j a day later; each row sums to 1.

    A road longer than a day's travel is thinned by speed / km, so that its mean duration is right. Who has nowhere to
    go stays.
    """
    links = np.asarray(weights, dtype=np.float64)
    totals = links.sum(axis=1, keepdims=True)
    chosen = np.divide(links, totals, out=np.zeros_like(links), where=totals > 0.0)
    roads = np.asarray(km, dtype=np.float64)
    in_a_day = np.minimum(1.0, np.divide(speed, roads, out=np.ones_like(roads), where=roads > 0.0))
    moves: Array = np.asarray(leave, dtype=np.float64)[:, np.newaxis] * chosen * in_a_day
    np.fill_diagonal(moves, 0.0)
    np.fill_diagonal(moves, 1.0 - moves.sum(axis=1))
    return moves


def next_day(
    displaced: ArrayLike,
    kinds: tuple[PlaceKind, ...],
    km: ArrayLike,
    capacity: ArrayLike,
    power: float = 1.0,
    speed: float = SPEED_KM,
) -> Array:
    """Displaced people (n) in each place one day on; their sum is unchanged."""
    now = np.asarray(displaced, dtype=np.float64)
    score = np.array([SCORE[kind] for kind in kinds])
    leave = np.array([LEAVE[kind] for kind in kinds])
    weights = link_weights(score, km, capacity_factor(now, capacity), power)
    return np.asarray(now @ transition(leave, weights, km, speed))

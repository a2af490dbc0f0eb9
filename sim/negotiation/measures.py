"""Every measure of a deal in one value, on one named scale; the formulas of each are in solutions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from sim.negotiation.domain import Domain, FloatArray, IndexArray
from sim.negotiation.frontier import pareto_indices
from sim.negotiation.preferences import ROUNDING, Preferences, allowed_by_all, raw, shifted, utility_matrix
from sim.negotiation.solutions import (
    Point,
    egalitarian,
    joint_gain_left,
    kalai_smorodinsky,
    nash,
    nash_distance,
    opposition,
    pareto_distance,
    shares,
    utilitarian,
)

Normalisation: TypeAlias = Literal["as-given", "raw", "shifted"]


@dataclass(frozen=True, slots=True)
class Measures:
    """A deal beside what was possible inside everybody's red lines; every figure rests on `normalisation`.

    `allowed` and `rational` hold for each party: the deal crosses none of its red lines, and is worth its reservation
    value or more. `gains` are utilities above the reservation values and `shares` each party's part of their sum (None
    when there is no gain in total). Distances are Euclidean; `joint_gain_left` is what could have been added without
    loss to anyone. The solution points and `nash_distance` are None when the zone of possible agreement is empty.
    """

    normalisation: Normalisation
    choices: tuple[int, ...]
    utilities: tuple[float, ...]
    reservations: tuple[float, ...]
    allowed: tuple[bool, ...]
    rational: tuple[bool, ...]
    gains: tuple[float, ...]
    shares: tuple[float, ...] | None
    efficient: bool
    pareto_distance: float
    nash_distance: float | None
    joint_gain_left: float
    opposition: float
    nash: Point | None
    kalai_smorodinsky: Point | None
    egalitarian: Point | None
    utilitarian: Point | None


@dataclass(frozen=True, slots=True, eq=False)
class Yardstick:
    """The frontier and solution points of a domain, found once, to measure any number of deals (see `yardstick`)."""

    normalisation: Normalisation
    parties: tuple[Preferences, ...]
    domain: Domain
    utilities: FloatArray
    frontier: IndexArray
    opposition: float
    nash: Point | None
    kalai_smorodinsky: Point | None
    egalitarian: Point | None
    utilitarian: Point | None

    def measure(self, choices: Sequence[int]) -> Measures:
        """The measures of a deal; raises ValueError naming the issue that does not fit."""
        index = self.domain.index(choices)
        deal = tuple(float(utility) for utility in self.utilities[index])
        floors = tuple(party.reservation for party in self.parties)
        allowed = tuple(party.allows(choices) for party in self.parties)
        apart = pareto_distance(self.utilities, deal, self.frontier)
        return Measures(
            normalisation=self.normalisation,
            choices=tuple(int(option) for option in choices),
            utilities=deal,
            reservations=floors,
            allowed=allowed,
            rational=tuple(worth >= floor - ROUNDING for worth, floor in zip(deal, floors, strict=True)),
            gains=tuple(worth - floor for worth, floor in zip(deal, floors, strict=True)),
            shares=shares(deal, floors),
            efficient=all(allowed) and bool((self.frontier == index).any()),
            pareto_distance=apart,
            nash_distance=None if self.nash is None else nash_distance(deal, self.nash),
            joint_gain_left=joint_gain_left(self.utilities, deal, self.frontier),
            opposition=self.opposition,
            nash=self.nash,
            kalai_smorodinsky=self.kalai_smorodinsky,
            egalitarian=self.egalitarian,
            utilitarian=self.utilitarian,
        )


def yardstick(
    parties: Sequence[Preferences],
    domain: Domain,
    normalisation: Normalisation = "shifted",
    powers: Sequence[float] | None = None,
) -> Yardstick:
    """The frontier and the solution points of a domain inside everybody's red lines, on one scale.

    `raw` divides each party's weights by their sum (as GENIUS does), `shifted` puts each party's worst outcome at 0 and
    its best at 1 (as NegMAS does), `as-given` changes nothing. Distances and opposition differ between the scales; the
    Nash and Kalai-Smorodinsky points do not. `powers` weigh the Nash product. Raises ValueError when a scale does not
    exist, or when red lines leave no outcome.
    """
    scaled = tuple(_SCALES[normalisation](party) for party in parties)
    among = allowed_by_all(scaled, domain)
    if not among.any():
        raise ValueError("measures: the red lines of all parties together leave no outcome to measure a deal against.")
    utilities = utility_matrix(scaled, domain)
    frontier = pareto_indices(utilities, among)
    floors = [party.reservation for party in scaled]
    return Yardstick(
        normalisation,
        scaled,
        domain,
        utilities,
        frontier,
        # The outcome nearest to (1, ..., 1) is efficient while utilities stay in [0, 1].
        opposition(utilities[frontier] if float(utilities.max()) <= 1.0 else utilities[among]),
        nash(utilities, floors, frontier, powers),
        kalai_smorodinsky(utilities, floors, frontier),
        egalitarian(utilities, floors, frontier),
        utilitarian(utilities, floors, frontier),
    )


def measure(
    parties: Sequence[Preferences],
    domain: Domain,
    choices: Sequence[int],
    normalisation: Normalisation = "shifted",
    powers: Sequence[float] | None = None,
) -> Measures:
    """The measures of one deal; for several deals of one domain, make a `yardstick` once."""
    return yardstick(parties, domain, normalisation, powers).measure(choices)


def _as_given(preferences: Preferences) -> Preferences:
    return preferences


_SCALES = dict(zip(get_args(Normalisation), (_as_given, raw, shifted), strict=True))

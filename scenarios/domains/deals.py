"""Negotiations between tactics over an opened domain, and what their deals are worth; the protocol is the engine's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scenarios.domains.analysis import Analysis, Figures
from sim.negotiation.alternating import Agreement, Move, Table, follow, seat
from sim.negotiation.named import Line, dice, play_series
from sim.negotiation.solutions import joint_gain_left, nash_distance, pareto_distance, shares


@dataclass(frozen=True, slots=True)
class Deal:
    """What an outcome is worth on one scale: utilities, and how far it is from the frontier and from the Nash point.

    The Nash point is that of gains over reservation values, which is the same outcome on every scale. `shares` are each
    party's part of the total gain; None where there is none.
    """

    utilities: tuple[float, ...]
    pareto_distance: float
    nash_distance: float
    joint_gain_left: float
    shares: tuple[float, ...] | None


@dataclass(frozen=True, slots=True)
class Series:
    """Negotiations at one table: the result of each, None where there was no agreement, and the moves of the first."""

    results: tuple[Agreement | None, ...]
    moves: tuple[Move, ...]


def table(analysis: Analysis) -> Table:
    """The parties of a domain seated to negotiate, with raw utilities, reservation values and red lines."""
    opened = analysis.opened
    allowed = np.column_stack([preferences.allowed(opened.domain) for preferences in opened.preferences])
    return seat(analysis.raw.utilities, analysis.raw.reservations, allowed, opened.domain)


def play(analysis: Analysis, lines: Sequence[Line], rounds: int, seed: int, runs: int = 1) -> Series:
    """The results of `runs` negotiations between these lines, one for each party, in at most `rounds` rounds.

    Raises ValueError when there are not as many lines as parties, or less than one round or run.
    """
    seated = table(analysis)
    results = play_series(seated, lines, rounds, seed, runs)
    tactics, acceptances = [line.tactic for line in lines], [line.acceptance for line in lines]
    return Series(results, follow(seated, tactics, acceptances, rounds, dice(seed, 0))[1])


def deal(figures: Figures, outcome: int) -> Deal:
    """What an outcome is worth on the scale of these figures. Raises ValueError where the zone is empty."""
    if figures.rational is None:
        raise ValueError("deal: the zone of agreement is empty, so there is no Nash point to measure from.")
    utilities = tuple(float(utility) for utility in figures.utilities[outcome])
    return Deal(
        utilities=utilities,
        pareto_distance=pareto_distance(figures.utilities, utilities, figures.efficient),
        nash_distance=nash_distance(utilities, figures.rational.points.nash),
        joint_gain_left=joint_gain_left(figures.utilities, utilities, figures.efficient),
        shares=shares(utilities, figures.reservations),
    )

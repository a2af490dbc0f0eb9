"""MiCRO, the tactic without a parameter: one new package for each new package received."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sim.negotiation.tactics.ranking import Ranking


@dataclass(frozen=True, slots=True)
class MiCRO:
    """Offer one new package for each new package received, from the best down (de Jonge 2022); no parameter."""


@dataclass(frozen=True, slots=True)
class MicroMove:
    """A MiCRO offer: the outcome, its utility to the party, and whether it is new (a concession) or a repetition."""

    outcome: int
    utility: float
    fresh: bool


def micro_floor(ranking: Ranking, sent: int, received: int) -> float:
    """The lowest utility a MiCRO party would now offer; it accepts any package worth at least this.

    `sent` and `received` count distinct packages. As long as it has not sent more than it received, it is ready to send
    the next one of its ranking; else it stays with those already sent.
    """
    return float(ranking.utilities[_micro_position(ranking, sent, received)])


def micro_move(ranking: Ranking, sent: int, received: int, rng: np.random.Generator) -> MicroMove:
    """The next offer of a MiCRO party: its next best outcome if it owes a concession, else a random earlier one.

    The packages sent so far are the first `sent` of the ranking, which is all a MiCRO party has to remember. `rng` is
    used for repetitions only. Source: de Jonge 2022, "An analysis of the linear bilateral ANAC domains using the MiCRO
    benchmark strategy", IJCAI.
    """
    position = _micro_position(ranking, sent, received)
    fresh = position == sent
    if not fresh:
        position = int(rng.integers(sent))
    return MicroMove(int(ranking.outcomes[position]), float(ranking.utilities[position]), fresh)


def _micro_position(ranking: Ranking, sent: int, received: int) -> int:
    if len(ranking) == 0:
        raise ValueError("MiCRO: nothing is acceptable, so there is nothing to offer.")
    if not 0 <= sent <= len(ranking):
        raise ValueError(f"MiCRO: {sent} packages sent of the {len(ranking)} that could be.")
    return sent if sent <= received and sent < len(ranking) else sent - 1

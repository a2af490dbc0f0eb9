"""How sanctions episodes go: a threat that is settled, or carried out and then settled, as competing risks by the
month; what sanctions cost either side is in `modules.economy`.

Source: T. C. Morgan, N. Bapat and Y. Kobayashi, *Threat and Imposition of Economic Sanctions 1945-2005: Updating the
TIES dataset* (Conflict Management and Peace Science 31:5, 2014), version 4.1: 1,024 of 1,412 episodes
have a final outcome.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

Stage = Literal["threat", "imposition"]
Ending = Literal["yields", "yields-partly", "sender-backs-down", "stalemate", "negotiated"]
ENDINGS: tuple[Ending, ...] = ("yields", "yields-partly", "sender-backs-down", "stalemate", "negotiated")

CASES: Mapping[Stage, tuple[int, ...]] = {"threat": (56, 146, 188, 23, 60), "imposition": (61, 121, 166, 71, 132)}
"""Recorded final outcomes, in the order of ENDINGS: TIES codes 1-5 at the threat stage, 6-10 once imposed."""

MEAN_MONTHS: Mapping[Stage, float] = {"threat": 13.0, "imposition": 42.5}
"""How long an episode lasts that ends in each stage: mean difference of calendar years, 436 and 500 dated cases."""

DIRECT = 214
"""Episodes with a final outcome that began with the sanction itself, no threat being recorded."""


@dataclass(frozen=True, slots=True)
class Rates:
    """Monthly rates of each ending in the two stages (order of ENDINGS), and of carrying out a threat."""

    threat: tuple[float, ...]
    imposition: tuple[float, ...]
    imposing: float


@dataclass(frozen=True, slots=True)
class Episode:
    """How one episode ended: in which stage, how, and after how many months."""

    stage: Stage
    ending: Ending
    months: int


def calibrated(
    cases: Mapping[Stage, tuple[int, ...]] = CASES, direct: int = DIRECT, months: Mapping[Stage, float] = MEAN_MONTHS
) -> Rates:
    """Rates by maximum likelihood for competing risks: events over the time at risk.

    At risk of a threat's ending are the episodes settled then and those later imposed after a threat; the latter are
    taken to have waited as long. Raises ValueError when there is nothing to divide by.
    """
    settled, imposed = sum(cases["threat"]), sum(cases["imposition"])
    carried_out = imposed - direct
    if settled + carried_out <= 0 or imposed <= 0 or carried_out < 0 or min(months.values()) <= 0.0:
        raise ValueError("rates need cases in both stages and stages that last: check the counts and the months")
    exposure = (settled + carried_out) * months["threat"]
    once_imposed = imposed * max(months["imposition"] - months["threat"], 1.0)
    return Rates(
        threat=tuple(n / exposure for n in cases["threat"]),
        imposition=tuple(n / once_imposed for n in cases["imposition"]),
        imposing=carried_out / exposure,
    )


def play(rng: np.random.Generator, rates: Rates, *, threatened: bool, resolve: float = 1.0) -> Episode:
    """One episode, month by month, from a threat or, without one, from the sanction itself.

    ``resolve`` multiplies the rate at which the sender carries its threat out (1 as recorded, above it more resolved);
    0 makes a bluff. Raises ValueError when it is negative.
    """
    if resolve < 0.0:
        raise ValueError(f"a sender's resolve of {resolve} cannot be negative")
    stage: Stage = "threat" if threatened else "imposition"
    month = 0
    while True:
        month += 1
        leaving = np.array([*rates.threat, rates.imposing * resolve] if stage == "threat" else rates.imposition)
        total = float(leaving.sum())
        if rng.random() >= 1.0 - np.exp(-total):
            continue
        at = int(np.searchsorted(np.cumsum(leaving / total), rng.random(), side="right"))
        if at < len(ENDINGS):
            return Episode(stage, ENDINGS[at], month)
        stage = "imposition"

"""The mediated single negotiating text: one draft, changed a little at a time, voted on by all; no party makes offers.

The mediator holds a text, proposes a small change of it, and adopts the change if every party says yes (Raiffa 1982, on
Camp David). Parties vote as in Klein, Faratin, Sayama and Bar-Yam 2003, "Negotiating complex contracts": at temperature
T a party says yes with probability min(1, exp(du / T)), where du is what the change brings it, and T falls to 0. Early
small losses are so tolerated, which leads out of texts that only look good beside their neighbours. A party at
temperature 0 throughout is a hill climber: it says yes to what is no worse.

The outcomes are not enumerated: texts of a hundred issues are in reach.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from sim.negotiation.preferences import ROUNDING, Preferences

Choices: TypeAlias = tuple[int, ...]
Valuation: TypeAlias = Callable[[Choices], float]
"""The worth of a text to a party; minus infinity where it crosses one of its red lines."""


@dataclass(frozen=True, slots=True)
class SingleText:
    """The text at the end: its choices, what it is worth to each party, how many changes were adopted, who signs.

    `signed` is True when every party finds in it its reservation value or more and no red line crossed; otherwise there
    is a text and no agreement.
    """

    choices: Choices
    utilities: tuple[float, ...]
    adopted: int
    signed: bool


def mediate(
    sizes: Sequence[int],
    valuations: Sequence[Valuation],
    reservations: Sequence[float],
    temperatures: Sequence[float],
    proposals: int,
    rng: np.random.Generator,
    start: Choices | None = None,
) -> SingleText:
    """The single text after `proposals` proposals.

    `sizes[k]` is the number of options of issue k; `temperatures[p]`, in units of utility, is party p's at the first
    proposal, from which it falls in a straight line to 0 at the last. `start` is the first draft, at random if not
    given. All dice are those of `rng`. Nobody ever votes for a text across its red lines. Raises ValueError when the
    lists differ in length, when no issue can be changed, or for a start that does not fit.
    """
    if not len(valuations) == len(reservations) == len(temperatures) or len(valuations) < 2:
        raise ValueError("mediate: one valuation, reservation value and temperature for each of two parties or more.")
    if proposals < 1:
        raise ValueError(f"mediate: {proposals} proposals; at least one is needed.")
    if min(temperatures) < 0.0 or not all(map(math.isfinite, temperatures)):
        raise ValueError(f"mediate: the temperatures are {tuple(temperatures)}; each must be 0 or more.")
    open_issues = [issue for issue, size in enumerate(sizes) if size > 1]
    if not open_issues:
        raise ValueError("mediate: no issue has two options, so that the text cannot be changed.")
    text = _first_draft(sizes, rng) if start is None else _fitting(sizes, start)
    worth = [valuation(text) for valuation in valuations]
    adopted = 0
    for number in range(proposals):
        warmth = 1.0 - number / (proposals - 1) if proposals > 1 else 0.0
        changed = mutation(text, sizes, open_issues, rng)
        offered = [valuation(changed) for valuation in valuations]
        votes = [
            says_yes(old, new, temperature * warmth, float(rng.random()))
            for old, new, temperature in zip(worth, offered, temperatures, strict=True)
        ]
        if all(votes):
            text, worth = changed, offered
            adopted += 1
    signed = all(own >= reservation - ROUNDING for own, reservation in zip(worth, reservations, strict=True))
    return SingleText(text, tuple(worth), adopted, signed and -math.inf not in worth)


def says_yes(before: float, after: float, temperature: float, draw: float) -> bool:
    """Whether a party votes for a change: yes with probability min(1, exp((after - before) / T)); `draw` is in [0, 1).

    At T = 0, whatever is no worse, up to rounding. Never for a text across a red line (`after` minus infinity).
    """
    if after == -math.inf:
        return False
    gain = after - before
    if gain >= -ROUNDING:
        return True
    return temperature > 0.0 and draw < math.exp(gain / temperature)


def mutation(text: Choices, sizes: Sequence[int], open_issues: Sequence[int], rng: np.random.Generator) -> Choices:
    """The text with another option on one of `open_issues`; issue and option at random, all equally likely."""
    issue = open_issues[int(rng.integers(len(open_issues)))]
    option = int(rng.integers(sizes[issue] - 1))
    option += option >= text[issue]
    return (*text[:issue], option, *text[issue + 1 :])


def valuation(preferences: Preferences) -> Valuation:
    """The worth of texts to a party with these preferences, its red lines included."""
    return lambda choices: preferences.utility(choices) if preferences.allows(choices) else -math.inf


def _first_draft(sizes: Sequence[int], rng: np.random.Generator) -> Choices:
    return tuple(int(rng.integers(size)) for size in sizes)


def _fitting(sizes: Sequence[int], start: Choices) -> Choices:
    if len(start) != len(sizes) or any(not 0 <= c < s for c, s in zip(start, sizes, strict=True)):
        raise ValueError(f"mediate: the start {start} does not choose one existing option for each issue.")
    return tuple(start)

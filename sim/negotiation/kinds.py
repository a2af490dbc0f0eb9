"""The kinds of decision rule: for each, all in which it differs from the others. Votes are counted in `voting`.

A kind is told by the sentence `rule-KIND` in `sim/exercise/decisions`, with `.clause` in a row of conditions.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from sim.negotiation.voting import Rule, Tally

RuleKind: TypeAlias = Literal[
    "unanimity",
    "silence",
    "simple",
    "qualified",
    "double",
    "negative",
]
Reason: TypeAlias = Literal[
    "adopted",
    "no-quorum",
    "vetoed",
    "opposed",
    "silence-broken",
    "abstention-blocks",
    "not-all-spoke",
    "short-of-threshold",
    "short-of-population",
    "consensus-against",
]
NEVER = -1
"""No weight is enough."""


@dataclass(frozen=True, slots=True)
class Counting:
    """One kind of decision rule."""

    verdict: Callable[[Rule, Tally], Reason]
    """The result of a count that quorum, vetoes and abstentions have let pass."""
    least: Callable[[Rule, int, int, int], int]
    """(rule, members, voters, weight of all): the least weight with which so many members of so many voters carry a
    proposal against all others; NEVER where they cannot."""
    figures: tuple[str, ...] = ()
    """Those of the rule's figures that count under this kind and not under all."""
    needed: Callable[[Rule], Fraction] = lambda rule: Fraction(1)
    """The share in favour that a tally gives as the one to reach."""
    opposed: Reason | None = None
    """The reason where a single no defeats a proposal: it is then decided by consensus."""
    silence_takes_part: bool = False
    """Whether who stays silent counts towards the quorum."""

    @property
    def consensus(self) -> bool:
        """Whether every party must agree, by acceptance or by silence."""
        return self.opposed is not None

    @property
    def peopled(self) -> bool:
        """Whether it counts members by head and by their population, and no weights."""
        return "populations" in self.figures


def _double(rule: Rule, tally: Tally) -> Reason:
    against = tally.no + (tally.abstain + tally.silent if rule.abstention == "counts-as-no" else 0)
    too_few_to_block = tally.yes > 0 and against < rule.blocking
    if tally.in_favour < tally.needed and not too_few_to_block:
        return "short-of-threshold"
    if tally.population < rule.population_threshold and not too_few_to_block:
        return "short-of-population"
    return "adopted"


def _least_double(rule: Rule, size: int, total: int, whole: int) -> int:
    if size >= 1 and total - size < rule.blocking:
        return 0
    return max(1, math.ceil(rule.population_threshold * whole)) if size >= rule.threshold * total else NEVER


def _all(rule: Rule, size: int, total: int, whole: int) -> int:
    return 0 if size == total else NEVER


KINDS: Mapping[RuleKind, Counting] = {
    "unanimity": Counting(
        verdict=lambda rule, tally: "not-all-spoke" if tally.silent else "adopted",
        least=_all,
        opposed="opposed",
    ),
    "silence": Counting(
        verdict=lambda rule, tally: "adopted",
        least=_all,
        opposed="silence-broken",
        silence_takes_part=True,
    ),
    "simple": Counting(
        verdict=lambda rule, tally: "adopted" if tally.in_favour > tally.needed else "short-of-threshold",
        least=lambda rule, size, total, whole: whole // 2 + 1,
        figures=("weights",),
        needed=lambda rule: Fraction(1, 2),
    ),
    "qualified": Counting(
        verdict=lambda rule, tally: "adopted" if tally.in_favour >= tally.needed else "short-of-threshold",
        least=lambda rule, size, total, whole: max(1, math.ceil(rule.threshold * whole)),
        figures=("threshold", "weights"),
        needed=lambda rule: rule.threshold,
    ),
    "double": Counting(
        verdict=_double,
        least=_least_double,
        figures=("threshold", "population_threshold", "blocking", "populations"),
        needed=lambda rule: rule.threshold,
    ),
    "negative": Counting(
        verdict=lambda rule, tally: "consensus-against" if tally.no and not tally.yes else "adopted",
        least=lambda rule, size, total, whole: 0 if size >= 1 else NEVER,
        silence_takes_part=True,
    ),
}

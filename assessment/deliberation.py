"""Whether people have decided enough criteria for a block to have an outcome: before that it is to be deliberated."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from assessment.framework import Aggregation, Criterion, CriterionCode


@dataclass(frozen=True)
class Deliberation:
    """Counts of criteria that a person decided, of those that must be: each critical one, and a share of the others."""

    undecided_critical: tuple[CriterionCode, ...]
    others: int
    """Criteria that are not critical."""
    others_decided: int
    others_needed: int
    """Fewest of the others to be decided."""

    @property
    def ready(self) -> bool:
        """Whether it may be deliberated."""
        return not self.undecided_critical and self.others_decided >= self.others_needed

    @property
    def left(self) -> int:
        """Fewest decisions that are still needed."""
        return len(self.undecided_critical) + max(0, self.others_needed - self.others_decided)


def deliberation(rules: Aggregation, criteria: Iterable[tuple[Criterion, bool]]) -> Deliberation:
    """The counts over criteria, each with whether a person decided it; "not observed" is a decision as any level is."""
    rows = list(criteria)
    others = [decided for criterion, decided in rows if not criterion.critical]
    return Deliberation(
        undecided_critical=tuple(criterion.code for criterion, decided in rows if criterion.critical and not decided),
        others=len(others),
        others_decided=sum(others),
        others_needed=ceil(Fraction(str(rules.decided_share)) * len(others)),
    )

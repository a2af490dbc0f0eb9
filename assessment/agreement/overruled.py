"""The frequency with which assessors overrule a rule, by criterion and version of the rule."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from assessment.agreement.estimate import (
    CONFIDENCE,
    Estimate,
    Interval,
    Undefined,
    must_be_a_confidence,
    no_estimate,
)
from assessment.agreement.quantiles import normal_quantile
from assessment.framework import CriterionCode
from assessment.scoring import NOT_OBSERVED


@dataclass(frozen=True, slots=True)
class Answer:
    """An assessor's level beside that which a rule had proposed to them."""

    criterion: CriterionCode
    rule: str
    """The rule and its version: "b1.3a/1"."""
    proposed: int
    decided: int
    """0 (not observed) to 4, as is `proposed`."""


@dataclass(frozen=True, slots=True)
class Overruled:
    """The answers to one rule on one criterion."""

    criterion: CriterionCode
    rule: str
    kept: int
    up: int
    """Between two levels from 1 to 4."""
    down: int
    found: int
    """The rule had seen nothing, the assessor gave a level."""
    dismissed: int
    """The rule had proposed a level, the assessor saw nothing."""
    share: Estimate
    """Overruled, of all decided, from 0 to 1."""

    @property
    def overruled(self) -> int:
        """All decisions at another level than the proposed one."""
        return self.up + self.down + self.found + self.dismissed

    @property
    def decided(self) -> int:
        """All decisions on a proposal of the rule."""
        return self.kept + self.overruled


def overruled(answers: Iterable[Answer], confidence: float = CONFIDENCE) -> tuple[Overruled, ...]:
    """One line for each criterion and version of its rule that was answered, in their order."""
    by_rule = dict[tuple[CriterionCode, str], list[Answer]]()
    for answer in answers:
        by_rule.setdefault((answer.criterion, answer.rule), []).append(answer)
    return tuple(_line(criterion, rule, given, confidence) for (criterion, rule), given in sorted(by_rule.items()))


def _line(criterion: CriterionCode, rule: str, given: list[Answer], confidence: float) -> Overruled:
    kept = sum(a.decided == a.proposed for a in given)
    found = sum(a.proposed == NOT_OBSERVED != a.decided for a in given)
    dismissed = sum(a.decided == NOT_OBSERVED != a.proposed for a in given)
    up = sum(a.decided > a.proposed for a in given) - found
    down = sum(a.decided < a.proposed for a in given) - dismissed
    share = proportion(len(given) - kept, len(given), confidence)
    return Overruled(criterion, rule, kept, up, down, found, dismissed, share)


def proportion(of_these: int, among: int, confidence: float = CONFIDENCE) -> Estimate:
    """A share with Wilson's score interval, which stays between 0 and 1 and has a width at 0 and at 1 too.

    Raises ValueError unless 0 <= of_these <= among.

    Source: E. B. Wilson, *Probable inference, the law of succession, and statistical inference* (JASA 22:158, 1927).
    """
    must_be_a_confidence(confidence)
    if not 0 <= of_these <= among:
        raise ValueError(f"{of_these} are no part of {among}")
    if among == 0:
        return no_estimate(Undefined.NOTHING_MARKED, 0, 0)
    share, z = of_these / among, normal_quantile(0.5 + confidence / 2.0)
    under = 1.0 + z * z / among
    middle = (share + z * z / (2.0 * among)) / under
    reach = z * math.sqrt(share * (1.0 - share) / among + z * z / (4.0 * among * among)) / under
    low = 0.0 if of_these == 0 else middle - reach
    high = 1.0 if of_these == among else middle + reach
    return Estimate(share, Interval(low, high, confidence), among, 1)

"""A statistic with its confidence interval, or the reason why there is none."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from assessment.text import WORDS, Language

CONFIDENCE = 0.95


class Undefined(StrEnum):
    """The reason why a statistic or its interval cannot be computed. `undefined-REASON` is its sentence."""

    NOTHING_MARKED = "nothing-marked"
    ONE_MARKER = "one-marker"
    """No unit was marked by two."""
    ONE_UNIT = "one-unit"
    NO_VARIANCE = "no-variance"
    """Every level is the same: agreement by chance would be as complete."""
    NO_DIFFERENCE_BETWEEN_UNITS = "no-difference-between-units"
    """The variance between units is estimated at nothing or less, and the statistic would divide by it."""
    NO_DISAGREEMENT = "no-disagreement"
    """Of an interval alone: without one disagreement its width would be nil, however few units there are."""

    def said(self, language: Language) -> str:
        """The reason in a sentence."""
        return WORDS.say(f"undefined-{self.value}", language)


@dataclass(frozen=True, slots=True)
class Interval:
    """A confidence interval, both ends included."""

    low: float
    high: float
    confidence: float = CONFIDENCE
    """From 0 to 1."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A statistic of `units` marked by `markers`: a finite value or a reason, an interval or a reason; never NaN."""

    value: float | None
    interval: Interval | None
    units: int
    markers: int
    undefined: Undefined | None = None
    """The reason where there is no value."""
    without_interval: Undefined | None = None
    """The reason where there is no interval."""

    def __post_init__(self) -> None:
        if (self.value is None) != (self.undefined is not None):
            raise ValueError("an estimate has either a value or a reason why it has none")
        if (self.interval is None) != (self.without_interval is not None):
            raise ValueError("an estimate has either an interval or a reason why it has none")
        if self.value is None and self.interval is not None:
            raise ValueError("an interval needs a value")
        ends = () if self.interval is None else (self.interval.low, self.interval.high)
        if not all(math.isfinite(figure) for figure in (*ends, *(() if self.value is None else (self.value,)))):
            raise ValueError("an estimate is finite")


def no_estimate(why: Undefined, units: int, markers: int) -> Estimate:
    """An estimate that has a reason in place of value and interval."""
    return Estimate(None, None, units, markers, why, why)


def must_be_a_confidence(confidence: float) -> None:
    """Raises ValueError unless it lies between 0 and 1, both excluded."""
    if not 0.0 < confidence < 1.0:
        raise ValueError(f"a confidence lies between 0 and 1, not at {confidence}")

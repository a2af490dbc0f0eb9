"""Where a result stands among the results of a reference, with an interval; nothing where the plays are too few."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from assessment.agreement.estimate import CONFIDENCE, Interval
from assessment.agreement.quantiles import beta_quantile
from assessment.outcome.distribution import Distribution

LEAST_PLAYS = 100
"""Fewest plays of a reference: below, the interval of a percentile at the middle would be wider than ± 10."""
RESAMPLES = 2_000


@dataclass(frozen=True, slots=True)
class Score:
    """Standard deviations above the reference's mean, with its interval."""

    value: float
    interval: Interval


@dataclass(frozen=True, slots=True)
class Place:
    """The plays of a reference that came to less, to the same and to more, and the place among them that follows."""

    less: int
    same: int
    more: int
    percentile: float
    """Mid-rank, 0 to 100: the share that came to less, and half of the share that came to the same."""
    interval: Interval
    """In the same hundredths."""
    score: Score | None
    """None where all plays came to one result."""

    @property
    def plays(self) -> int:
        """All plays."""
        return self.less + self.same + self.more


def place(value: float, reference: Distribution) -> Place | None:
    """The place of a result among those of a reference; None where it has fewer than `LEAST_PLAYS` plays.

    The interval of the percentile is exact: the lower limit of the share that came to less and the upper limit of the
    share that did not come to more (C. J. Clopper and E. S. Pearson, *The Use of Confidence or Fiducial Limits
    Illustrated in the Case of the Binomial*, Biometrika 26, 1934), so that many equal results make it wide. It says
    how well the plays tell the place of this result, and nothing of how another exercise would have ended.
    """
    plays = reference.n
    if plays < LEAST_PLAYS:
        return None
    less, same, more = reference.around(value)
    low, high = lower_limit(less, plays), 1.0 - lower_limit(more, plays)
    return Place(
        less,
        same,
        more,
        100.0 * (less + same / 2.0) / plays,
        Interval(100.0 * low, 100.0 * high),
        score(value, reference),
    )


def lower_limit(count: int, of: int, confidence: float = CONFIDENCE) -> float:
    """The lower limit of Clopper and Pearson for a share, of a two-sided interval."""
    return 0.0 if count == 0 else beta_quantile((1.0 - confidence) / 2.0, count, of - count + 1)


@lru_cache(maxsize=512)
def score(value: float, reference: Distribution, seed: int = 1) -> Score | None:
    """The standardised result; None where the reference does not vary.

    The interval is the percentile bootstrap over the reference's plays (B. Efron and R. J. Tibshirani, *An Introduction
    to the Bootstrap*, 1993, chapter 13). A resample in which nothing varies is left out.
    """
    if len(reference.counts) < 2:
        return None
    values = np.array([one for one, _ in reference.counts])
    counts = np.array([count for _, count in reference.counts], dtype=np.float64)
    drawn = np.random.default_rng(seed).multinomial(reference.n, counts / reference.n, size=RESAMPLES)
    means = drawn @ values / reference.n
    spread = np.sqrt(np.maximum(drawn @ values**2 - reference.n * means**2, 0.0) / (reference.n - 1))
    varied = spread > 1e-9
    low, high = np.quantile((value - means[varied]) / spread[varied], [0.025, 0.975])
    return Score((value - reference.mean) / reference.deviation, Interval(float(low), float(high)))

"""A marker's drift: the gap between their levels for anchor extracts and the agreed ones, window by window."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from statistics import fmean, stdev

from assessment.agreement.estimate import (
    CONFIDENCE,
    Estimate,
    Interval,
    Undefined,
    must_be_a_confidence,
    no_estimate,
)
from assessment.agreement.quantiles import t_quantile
from assessment.scoring import NOT_OBSERVED


@dataclass(frozen=True, slots=True)
class AnchorMark:
    """The level that the marker gave an anchor extract, and when."""

    extract: str
    level: int
    """0 (not observed) to 4."""
    at: datetime
    """With its time zone."""


@dataclass(frozen=True, slots=True)
class Window:
    """The marker's gap in one stretch of time."""

    since: datetime
    until: datetime
    """The window ends before it."""
    gap: Estimate
    """Mean of level given less level agreed, in levels: above 0 the marker is lenient, below 0 severe."""
    not_observed: int
    """Extracts in which the marker observed nothing: they have no level and so no gap."""


def drift(
    marks: Iterable[AnchorMark], agreed: Mapping[str, int], edges: Sequence[datetime], confidence: float = CONFIDENCE
) -> tuple[Window, ...]:
    """The mean signed gap in each window between two `edges`, with Student's interval. Windows without marks stand too.

    Raises ValueError for fewer than two edges or edges out of order, for an extract without an agreed level from 1 to
    4, and for a mark without a time zone. Marks outside the edges are left out.
    """
    must_be_a_confidence(confidence)
    if len(edges) < 2 or any(later <= earlier for earlier, later in pairwise(edges)):
        raise ValueError("windows need at least two edges, each later than the one before")
    given = list(marks)
    for mark in given:
        if agreed.get(mark.extract, NOT_OBSERVED) <= NOT_OBSERVED:
            raise ValueError(f"{mark.extract}: an anchor extract has an agreed level from 1 to 4")
        if mark.at.tzinfo is None:
            raise ValueError(f"{mark.extract}: the time of a mark needs its time zone")
    return tuple(
        _window(since, until, [m for m in given if since <= m.at < until], agreed, confidence)
        for since, until in pairwise(edges)
    )


def _window(
    since: datetime, until: datetime, marks: list[AnchorMark], agreed: Mapping[str, int], confidence: float
) -> Window:
    gaps = [m.level - agreed[m.extract] for m in marks if m.level != NOT_OBSERVED]
    return Window(since, until, mean_gap(gaps, confidence), len(marks) - len(gaps))


def mean_gap(gaps: Sequence[int], confidence: float = CONFIDENCE) -> Estimate:
    """The mean with Student's t interval; no interval for one gap, nor where all gaps are the same."""
    n = len(gaps)
    if not n:
        return no_estimate(Undefined.NOTHING_MARKED, 0, 0)
    mean = fmean(gaps)
    if n == 1:
        return Estimate(mean, None, n, 1, without_interval=Undefined.ONE_UNIT)
    if len(set(gaps)) == 1:
        return Estimate(mean, None, n, 1, without_interval=Undefined.NO_VARIANCE)
    reach = t_quantile(0.5 + confidence / 2.0, n - 1) * stdev(gaps) / math.sqrt(n)
    return Estimate(mean, Interval(mean - reach, mean + reach, confidence), n, 1)

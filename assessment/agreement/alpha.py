"""Krippendorff's alpha of any number of markers with missing marks, and its bootstrap interval."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from assessment.agreement.estimate import (
    CONFIDENCE,
    Estimate,
    Interval,
    Undefined,
    must_be_a_confidence,
    no_estimate,
)
from assessment.agreement.ratings import Table, must_be_a_table

Metric = Literal["nominal", "ordinal", "interval", "ratio"]
RESAMPLES = 10_000


def alpha(
    table: Table, metric: Metric = "ordinal", *, seed: int, resamples: int = RESAMPLES, confidence: float = CONFIDENCE
) -> Estimate:
    """Krippendorff's alpha: 1 less the disagreement observed over the one expected by chance.

    A unit with one level alone takes no part. The interval is the percentile bootstrap of Hayes and Krippendorff: as
    many pairs of levels as there are, drawn with each unit's weight, against the disagreement expected in the data.
    With two markers a pair is a unit; with more, the pairs of a unit are not independent and the interval is narrow.
    Raises ValueError for a negative level under the ratio metric.

    Source: K. Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011); A. F. Hayes and K. Krippendorff,
    *Answering the Call for a Standard Reliability Measure for Coding Data* (Communication Methods and Measures 1:1,
    2007).
    """
    must_be_a_table(table)
    must_be_a_confidence(confidence)
    if resamples < 1:
        raise ValueError(f"a bootstrap draws at least once, not {resamples} times")
    rows = [row[~np.isnan(row)] for row in table]
    paired = [row for row in rows if len(row) > 1]
    markers = int((~np.isnan(table)).any(axis=0).sum())
    units = len(paired)
    if not paired:
        return no_estimate(Undefined.ONE_MARKER if any(map(len, rows)) else Undefined.NOTHING_MARKED, 0, markers)
    values, counts = np.unique(np.concatenate(paired), return_counts=True)
    apart = _squared_differences(values, counts.astype(np.float64), metric)
    total = float(counts.sum())
    expected = float(counts @ apart @ counts) / (total * (total - 1.0))
    if expected == 0.0:
        return no_estimate(Undefined.NO_VARIANCE, units, markers)
    disagreements, weights = _pairs(paired, values, apart)
    value = 1.0 - float(weights @ disagreements) / expected
    if units == 1:
        return Estimate(value, None, units, markers, without_interval=Undefined.ONE_UNIT)
    if not disagreements.any():
        return Estimate(value, None, units, markers, without_interval=Undefined.NO_DISAGREEMENT)
    kinds, of_kind = np.unique(disagreements, return_inverse=True)
    shares = np.bincount(of_kind, weights=weights)
    drawn = np.random.default_rng(seed).multinomial(len(weights), shares / shares.sum(), size=resamples)
    redrawn = 1.0 - drawn @ kinds / (len(weights) * expected)
    low, high = np.quantile(redrawn, [0.5 - confidence / 2.0, 0.5 + confidence / 2.0])
    return Estimate(value, Interval(float(low), float(high), confidence), units, markers)


def _pairs(
    paired: list[NDArray[np.float64]], values: NDArray[np.float64], apart: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The disagreement of each pair of levels on a unit, and its weight: 1 / (levels of its unit - 1), summing to 1."""
    disagreements, weights = list[NDArray[np.float64]](), list[NDArray[np.float64]]()
    for row in paired:
        at = np.searchsorted(values, row)
        one, other = np.triu_indices(len(row), 1)
        disagreements.append(apart[at[one], at[other]])
        weights.append(np.full(len(one), 1.0 / (len(row) - 1.0)))
    heavy = np.concatenate(weights)
    return np.concatenate(disagreements), heavy / heavy.sum()


def _squared_differences(
    values: NDArray[np.float64], counts: NDArray[np.float64], metric: Metric
) -> NDArray[np.float64]:
    """The metric's squared difference of each pair of values, which are in ascending order."""
    if metric == "nominal":
        return 1.0 - np.eye(len(values))
    if metric == "interval":
        return (values[:, None] - values[None, :]) ** 2
    if metric == "ordinal":  # the levels given between the two, each end counting half
        ranks = np.cumsum(counts) - counts / 2.0
        return (ranks[:, None] - ranks[None, :]) ** 2
    if values[0] < 0.0:
        raise ValueError(f"the ratio metric needs levels from 0 up, not {values[0]:g}")
    sums = values[:, None] + values[None, :]
    return np.where(sums > 0.0, (values[:, None] - values[None, :]) / np.where(sums > 0.0, sums, 1.0), 0.0) ** 2

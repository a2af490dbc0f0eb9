"""Intraclass correlations of complete tables, with intervals by the F distribution."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from assessment.agreement.estimate import (
    CONFIDENCE,
    Estimate,
    Interval,
    Undefined,
    must_be_a_confidence,
    no_estimate,
)
from assessment.agreement.quantiles import f_quantile
from assessment.agreement.ratings import Table, must_be_a_table

Form = Literal["1,1", "2,1", "3,1", "1,k", "2,k", "3,k"]
"""Shrout and Fleiss' names. 1: every unit has other markers; 2: the same markers, drawn from all there might be, who
must agree in full; 3: the same markers and no others, who need only rank alike. 1: of one marker; k: of their mean."""

NEGLIGIBLE = 1e-12


@dataclass(frozen=True, slots=True)
class Squares:
    """Mean squares of a table of `n` units by `k` markers."""

    n: int
    k: int
    units: float
    """Between units (BMS)."""
    within: float
    """Within units (WMS)."""
    markers: float
    """Between markers (JMS)."""
    error: float
    """Residual (EMS)."""


def icc(table: Table, form: Form, confidence: float = CONFIDENCE) -> Estimate:
    """The intraclass correlation of that form, over the units that every marker marked.

    The exact interval for forms 1 and 3, Satterthwaite's for form 2.

    Source: P. E. Shrout and J. L. Fleiss, *Intraclass correlations: uses in assessing rater reliability*
    (Psychological Bulletin 86:2, 1979); K. O. McGraw and S. P. Wong (Psychological Methods 1:1, 1996).
    """
    must_be_a_table(table)
    must_be_a_confidence(confidence)
    given = table[:, ~np.isnan(table).all(axis=0)]
    whole = given[~np.isnan(given).any(axis=1)]
    n, k = whole.shape
    if not given.size:
        return no_estimate(Undefined.NOTHING_MARKED, 0, k)
    if k < 2 or not n:
        return no_estimate(Undefined.ONE_MARKER, n, k)
    if n < 2:
        return no_estimate(Undefined.ONE_UNIT, n, k)
    if np.ptp(whole) == 0.0:
        return no_estimate(Undefined.NO_VARIANCE, n, k)
    found = _squares(whole)
    value = _value(found, form)
    if value is None:
        return no_estimate(Undefined.NO_DIFFERENCE_BETWEEN_UNITS, n, k)
    ends = _ends(found, form, 0.5 + confidence / 2.0)
    if isinstance(ends, Undefined):
        return Estimate(value, None, n, k, without_interval=ends)
    return Estimate(value, Interval(*ends, confidence), n, k)


def _squares(whole: Table) -> Squares:
    n, k = whole.shape
    centred = whole - whole.mean()
    total = float((centred**2).sum())
    units = k * float((centred.mean(axis=1) ** 2).sum())
    markers = n * float((centred.mean(axis=0) ** 2).sum())
    left = centred - centred.mean(axis=1, keepdims=True) - centred.mean(axis=0, keepdims=True)
    error = float((left**2).sum())
    units, markers, error = (part if part > NEGLIGIBLE * total else 0.0 for part in (units, markers, error))
    return Squares(
        n, k, units / (n - 1), (markers + error) / (n * (k - 1)), markers / (k - 1), error / ((n - 1) * (k - 1))
    )


def _value(found: Squares, form: Form) -> float | None:
    """The coefficient; None where what it divides by is not positive."""
    n, k, units, markers, error = found.n, found.k, found.units, found.markers, found.error
    match form:
        case "1,1":
            over, under = units - found.within, units + (k - 1) * found.within
        case "2,1":
            over, under = units - error, units + (k - 1) * error + k * (markers - error) / n
        case "3,1":
            over, under = units - error, units + (k - 1) * error
        case "1,k":
            over, under = units - found.within, units
        case "2,k":
            over, under = units - error, units + (markers - error) / n
        case "3,k":
            over, under = units - error, units
    return over / under if under > NEGLIGIBLE * (units + markers + error) else None


def _ends(found: Squares, form: Form, tail: float) -> tuple[float, float] | Undefined:
    """The ends of the interval, from those of one marker; `tail` is the probability below the upper one."""
    noise = found.within if form[0] == "1" else found.error if form[0] == "3" else found.error + found.markers
    if noise == 0.0:
        return Undefined.NO_DISAGREEMENT
    if found.units == 0.0:
        return Undefined.NO_DIFFERENCE_BETWEEN_UNITS
    ends = _ends_of_two(found, tail) if form[0] == "2" else _ends_by_f(found, form, tail)
    if ends is None or form.endswith("1"):
        return ends or Undefined.NO_DIFFERENCE_BETWEEN_UNITS
    if 1.0 + (found.k - 1) * ends[0] <= 0.0:
        return Undefined.NO_DIFFERENCE_BETWEEN_UNITS
    return _of_the_mean(ends[0], found.k), _of_the_mean(ends[1], found.k)


def _ends_by_f(found: Squares, form: Form, tail: float) -> tuple[float, float]:
    """The ends of ICC(1,1) or ICC(3,1), from F = units / within or units / error."""
    n, k = found.n, found.k
    noise, freedom = (found.within, n * (k - 1)) if form[0] == "1" else (found.error, (n - 1) * (k - 1))
    low = found.units / noise / f_quantile(tail, n - 1, freedom)
    high = found.units / noise * f_quantile(tail, freedom, n - 1)
    return (low - 1.0) / (low + k - 1.0), (high - 1.0) / (high + k - 1.0)


def _ends_of_two(found: Squares, tail: float) -> tuple[float, float] | None:
    """The ends of ICC(2,1): Shrout and Fleiss 1979, p. 424, multiplied out so that an error of 0 divides nothing.

    None where the degrees of freedom of the approximation come to nothing.
    """
    n, k, units, markers, error = found.n, found.k, found.units, found.markers, found.error
    single = _value(found, "2,1") or 0.0
    by_markers = k * single * markers
    by_error = error * (n * (1.0 + (k - 1) * single) - k * single)
    under = (n - 1) * by_markers**2 + by_error**2
    if under == 0.0 or by_markers + by_error == 0.0:
        return None
    freedom = (n - 1) * (k - 1) * (by_markers + by_error) ** 2 / under
    rest = k * markers + (k * n - k - n) * error
    upper = f_quantile(tail, n - 1, freedom)
    lower = f_quantile(tail, freedom, n - 1)
    return (
        n * (units - upper * error) / (upper * rest + n * units),
        n * (lower * units - error) / (rest + n * lower * units),
    )


def _of_the_mean(single: float, k: int) -> float:
    """The reliability of the mean of k markers from that of one (Spearman and Brown)."""
    return k * single / (1.0 + (k - 1) * single)

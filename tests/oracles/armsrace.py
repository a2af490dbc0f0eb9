"""Richardson's arms race fitted to figures: the line that growth follows, and the total at which it would stop; it
forecasts nothing.

Source: L. F. Richardson, *Arms and Insecurity* (1960), ch. 2: the added outlays of two blocs, 1909-13, grow by
0.73 x (total - 194), in millions of pounds.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike


@dataclass(frozen=True, slots=True)
class Race:
    """Growth per year = ``slope`` x (total - ``root``); the race stands still at ``root``."""

    slope: float
    root: float
    r_squared: float


def fit_total(totals: ArrayLike) -> Race:
    """The race of two blocs from their added outlays in equally spaced years (at least 4 values, any unit).

    Least squares of each year's growth on the mean of the two totals it lies between, as Richardson plotted it.
    Raises ValueError for fewer values, or for totals without any growth to explain.
    """
    values = np.asarray(totals, dtype=np.float64)
    if values.ndim != 1 or len(values) < 4:
        raise ValueError("a race needs one row of at least 4 yearly totals")
    growth, middle = np.diff(values), (values[1:] + values[:-1]) / 2.0
    if np.ptp(middle) == 0.0 or np.ptp(growth) == 0.0:
        raise ValueError("these totals do not grow differently from year to year: there is no race to fit")
    slope, intercept = np.polyfit(middle, growth, 1)
    left = growth - (slope * middle + intercept)
    return Race(
        float(slope), float(-intercept / slope), float(1.0 - (left @ left) / np.sum((growth - growth.mean()) ** 2))
    )

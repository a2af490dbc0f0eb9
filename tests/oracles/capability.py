"""Material capability as the Correlates of War project measures it: six shares of the world's totals and their mean; it
says how much a state has, not what it will do with it.

Source: J. D. Singer, S. Bremer and J. Stuckey, *Capability Distribution, Uncertainty, and Major Power War, 1820-1965*
(1972); National Material Capabilities, Correlates of War project.
"""

import numpy as np
from numpy.typing import ArrayLike

from sim.world.equations import Array

COMPONENTS: tuple[str, ...] = ("milex", "milper", "irst", "pec", "tpop", "upop")
"""Military spending and personnel, iron and steel, primary energy, total and urban population."""


def composite_index(components: ArrayLike) -> Array:
    """CINC of each state of one year (n): the mean of its shares of the totals of the six components (n x 6).

    A missing value (NaN) counts in no total and is left out of its state's mean, as in the source. A component that
    nobody has gives nobody a share. Raises ValueError for a wrong shape, a negative value or a state with no value.
    """
    table = np.asarray(components, dtype=np.float64)
    if table.ndim != 2 or table.shape[1] != len(COMPONENTS):
        raise ValueError(f"capability needs a table of n states x {len(COMPONENTS)} components, not {table.shape}")
    if (table < 0.0).any():
        raise ValueError("a component of capability is negative; write a missing value as NaN")
    known = ~np.isnan(table)
    if not known.any(axis=1).all():
        raise ValueError(f"the state in row {int(np.argmin(known.any(axis=1)))} has no component at all")
    totals = np.where(known, table, 0.0).sum(axis=0)
    shares = np.divide(np.where(known, table, 0.0), totals, out=np.zeros_like(table), where=totals > 0.0)
    return np.asarray(shares.sum(axis=1) / known.sum(axis=1))

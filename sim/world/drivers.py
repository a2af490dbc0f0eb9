"""Drivers of indicators, read by name from a world: tensions, the ladder, and values that the caller feeds."""

from collections.abc import Mapping, Sequence

import numpy as np

from sim.world.equations import Array


class Drivers:
    """Named drivers as an array that is read anew each day. Raises ValueError when one names an unknown actor."""

    def __init__(self, names: Sequence[str], actors: Sequence[str], fed: Mapping[str, float]) -> None:
        """Find where each of ``names`` is read; what is neither tension nor ladder is as ``fed``, 0 where it is not."""
        self.names = tuple(names)
        self._values = np.array([fed.get(name, 0.0) for name in names], dtype=np.float64)
        self._ladders = [at for at, name in enumerate(names) if name == "ladder"]
        self._tensions: list[tuple[int, int, int]] = []
        for at, name in enumerate(names):
            kind, *pair = name.split(":")
            if kind == "tension":
                if len(pair) != 2 or not set(pair) <= set(actors):
                    raise ValueError(f"the driver {name!r} does not name two actors of this world")
                self._tensions.append((at, actors.index(pair[0]), actors.index(pair[1])))

    @property
    def reads_ladder(self) -> bool:
        """Whether any of them is the ladder, which costs something to know."""
        return bool(self._ladders)

    def today(self, tension: Array, ladder: int) -> Array:
        """Their values, in order, from tensions (n x n) and the highest rung. The array is used again the next day."""
        for at, holder, other in self._tensions:
            self._values[at] = tension[holder, other]
        self._values[self._ladders] = ladder
        return self._values

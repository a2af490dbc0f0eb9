"""The world at one moment as a plain value, and the arrays that move between two such moments; it holds no dynamics."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sim.world.equations import Array, grievance_holding
from sim.world.ladder import highest, level

DECIMALS = 6
"""Every number of a snapshot is rounded to this many decimals, so it prints, hashes and replays alike everywhere."""

NO_THREAT = -1.0
"""In ``threat_day``: no public threat stands."""


class Kind(StrEnum):
    """Kind of an actor."""

    STATE = "state"
    ORGANISATION = "organisation"
    NGO = "ngo"
    ARMED_GROUP = "armed-group"
    FIRM = "firm"
    LOCAL_AUTHORITY = "local-authority"


@dataclass(slots=True)
class Arrays:
    """Values that the world changes in place: vectors of length n and matrices n x n (holder, other), all floats."""

    capability: Array  # share of the system's material capability, 0-1 (CINC or the scenario's)
    wealth: Array  # scenario units
    legitimacy: Array  # 0-100
    audience: Array  # legitimacy points at stake per day of a standing public threat
    tension: Array  # 0-10, what i holds against j
    cooperation: Array  # decaying stock of i's acts towards j, in units of `stock_scale` Goldstein points
    alpha: Array  # Beta posterior of i's belief in j's word: kept, plus prior
    beta: Array  # the same: broken, weighted, plus prior
    last_rung: Array  # 0-10, the rung that i's last hostile act against j still holds
    threat_day: Array  # the day i publicly threatened j, or NO_THREAT
    grievance: Array  # tension per day that i's quarrel with j feeds; see `grievance_holding`
    alliance: Array  # 0-1, how far i takes an act against j as its own
    trade: Array  # scenario units, exports of i to j

    def copy(self) -> "Arrays":
        """The same numbers in arrays of their own."""
        return Arrays(*(getattr(self, name).copy() for name in ARRAY_NAMES))

    def opened(self, *names: str) -> "Arrays":
        """The same numbers, those of ``names`` in arrays of their own; what nobody is going to move stays shared."""
        arrays = ((name, getattr(self, name)) for name in ARRAY_NAMES)
        return Arrays(*(array.copy() if name in names else array for name, array in arrays))


VECTOR_NAMES = ("capability", "wealth", "legitimacy", "audience")
ARRAY_NAMES = tuple(item.name for item in fields(Arrays))


@dataclass(frozen=True, slots=True, eq=False)
class WorldSnapshot:
    """The whole world at the end of ``day``. Its arrays are read-only and rounded; compare with ==, change with
    `World`.

    ``actors`` are labels in a fixed order: everywhere else an actor is its position. ``indicators`` are current values
    by id; ``drivers`` are what the caller feeds to indicators ("choice:<issue>", "shock:<name>").
    Raises ValueError when a shape does not fit the number of actors.
    """

    actors: tuple[str, ...]
    kinds: tuple[Kind, ...]
    arrays: Arrays
    day: int = 0
    indicators: Mapping[str, float] = field(default_factory=dict)
    drivers: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Check shapes, then round and lock every array."""
        n = len(self.actors)
        if len(self.kinds) != n:
            raise ValueError(f"{n} actors but {len(self.kinds)} kinds")
        if len(set(self.actors)) != n:
            raise ValueError("two actors share one id")
        locked = []
        for name in ARRAY_NAMES:
            array = getattr(self.arrays, name)
            shape = (n,) if name in VECTOR_NAMES else (n, n)
            if array.shape != shape:
                raise ValueError(f"{name} has shape {array.shape}, expected {shape}")
            if array.flags.writeable:
                array = array.round(DECIMALS)
                array += 0.0  # no negative zero: it would print otherwise
                array.setflags(write=False)
            locked.append(array)
        object.__setattr__(self, "arrays", Arrays(*locked))
        object.__setattr__(self, "indicators", _rounded(self.indicators))
        object.__setattr__(self, "drivers", _rounded(self.drivers))

    def __eq__(self, other: object) -> bool:
        """Whether every label and number is the same."""
        if not isinstance(other, WorldSnapshot):
            return NotImplemented
        mine = (self.actors, self.kinds, self.day, self.indicators, self.drivers)
        theirs = (other.actors, other.kinds, other.day, other.indicators, other.drivers)
        return mine == theirs and all(
            np.array_equal(getattr(self.arrays, name), getattr(other.arrays, name)) for name in ARRAY_NAMES
        )

    __hash__ = None  # type: ignore[assignment]  # arrays inside: equal snapshots could not promise equal hashes

    def index(self, actor: str) -> int:
        """Position of an actor. Raises ValueError, naming it, when it is not of this world."""
        try:
            return self.actors.index(actor)
        except ValueError:
            raise ValueError(f"no actor {actor!r} in this world") from None

    def levels(self) -> NDArray[np.int64]:
        """Rung of the ladder for each dyad (n x n, symmetric): the higher of the two sides'."""
        either = level(self.arrays.tension, self.arrays.last_rung)
        return np.maximum(either, either.T)

    def crisis_level(self) -> int:
        """The highest rung in the world, 0 with fewer than two actors."""
        return highest(self.arrays.tension, self.arrays.last_rung)


def opening(
    actors: Mapping[str, Kind],
    *,
    day: int = 0,
    tension: ArrayLike | None = None,
    rest_tension: ArrayLike | None = None,
    k3: float,
    k4: float,
    indicators: Mapping[str, float] | None = None,
    drivers: Mapping[str, float] | None = None,
    **given: ArrayLike,
) -> WorldSnapshot:
    """A world before the first act: what is not given starts neutral.

    Neutral is capability 1/n, wealth 1, legitimacy 50, audience 0.1, trust Beta(1, 1) and zero elsewhere.
    ``rest_tension`` (n x n, 0-10) is where each tension returns when nobody acts; it is turned into the grievance that
    holds it, so pass the k3 and k4 of the world's Parameters. ``given`` names other arrays of `Arrays`. Raises
    TypeError for an unknown name and ValueError for a wrong shape.
    """
    n = len(actors)
    zeros = np.zeros((n, n))
    start: dict[str, Array] = {
        "capability": np.full(n, 1.0 / n if n else 0.0),
        "wealth": np.ones(n),
        "legitimacy": np.full(n, 50.0),
        "audience": np.full(n, 0.1),
        "alpha": np.ones((n, n)),
        "beta": np.ones((n, n)),
        "threat_day": np.full((n, n), NO_THREAT),
    }
    if tension is not None:
        start["tension"] = np.array(tension, dtype=np.float64)
    if rest_tension is not None:
        start["grievance"] = grievance_holding(np.array(rest_tension, dtype=np.float64), k3, k4)
    for name, value in given.items():
        if name not in ARRAY_NAMES:
            raise TypeError(f"a world has no array {name!r}; it has {', '.join(ARRAY_NAMES)}")
        start[name] = np.array(value, dtype=np.float64)
    arrays = Arrays(*(start[name] if name in start else zeros.copy() for name in ARRAY_NAMES))
    return WorldSnapshot(
        tuple(actors), tuple(actors.values()), arrays, day, dict(indicators or {}), dict(drivers or {})
    )


def dump(snapshot: WorldSnapshot) -> dict[str, Any]:
    """The snapshot as plain lists, numbers and strings, ready for JSON."""
    return {
        "actors": list(snapshot.actors),
        "kinds": [kind.value for kind in snapshot.kinds],
        "day": snapshot.day,
        "arrays": {name: getattr(snapshot.arrays, name).tolist() for name in ARRAY_NAMES},
        "indicators": dict(snapshot.indicators),
        "drivers": dict(snapshot.drivers),
    }


def load(plain: Mapping[str, Any]) -> WorldSnapshot:
    """The snapshot that `dump` wrote. Raises KeyError or ValueError when it is not one."""
    arrays = plain["arrays"]
    n = len(plain["actors"])
    shapes = {name: (n,) if name in VECTOR_NAMES else (n, n) for name in ARRAY_NAMES}
    return WorldSnapshot(
        tuple(plain["actors"]),
        tuple(Kind(kind) for kind in plain["kinds"]),
        Arrays(*(np.array(arrays[name], dtype=np.float64).reshape(shapes[name]) for name in ARRAY_NAMES)),
        plain["day"],
        plain["indicators"],
        plain["drivers"],
    )


class _Rounded(dict[str, float]):
    """Figures of a snapshot, which the next one made of it need not round again."""


def _rounded(values: Mapping[str, float]) -> _Rounded:
    if isinstance(values, _Rounded):
        return values
    return _Rounded((name, round(float(value), DECIMALS) + 0.0) for name, value in values.items())

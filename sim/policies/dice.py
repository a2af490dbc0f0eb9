"""The dice of one decision: draws by hashing, with a count of the draws as the only state."""

from __future__ import annotations

import hashlib
import math
from typing import Any, Protocol


class Dice(Protocol):
    """Random draws for a mind; a `numpy.random.Generator` will do as well."""

    def random(self) -> float:
        """Evenly in [0, 1)."""
        ...

    def integers(self, high: int, /) -> Any:
        """Evenly among 0 .. high - 1."""
        ...

    def bytes(self, length: int, /) -> bytes:
        """So many bytes."""
        ...


class Drawn:
    """Dice that show the same for the same names, on every machine and with every version of every library.

    Throw n is the BLAKE2b hash of the names and n. Making them costs nothing, where a seeded numpy generator takes as
    long as a quiet decision.
    """

    __slots__ = ("_key", "_thrown")

    def __init__(self, *names: object) -> None:
        self._key = "|".join(map(str, names)).encode()
        self._thrown = 0

    def random(self) -> float:
        return (int.from_bytes(self.bytes(8), "big") >> 11) * 2.0**-53

    def integers(self, high: int, /) -> int:
        return int(self.random() * high)

    def bytes(self, length: int, /) -> bytes:
        """At most 64 bytes."""
        self._thrown += 1
        return hashlib.blake2b(self._key, digest_size=length, salt=self._thrown.to_bytes(8, "big")).digest()


def share(*names: object) -> float:
    """One throw by name, evenly in [0, 1): the same names always give the same."""
    digest = hashlib.blake2b("|".join(map(str, names)).encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big") / 2**32


def first_likeliest(dice: Dice, count: int, chance: float = 0.45) -> int:
    """A place in 0 .. count - 1: each is chosen with `chance` after those before it were passed over."""
    place = int(math.log(1.0 - float(dice.random())) / math.log(1.0 - chance))
    return min(place, count - 1)

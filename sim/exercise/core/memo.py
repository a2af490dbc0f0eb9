"""A cache by identity, for figures worked out once from a large value that never changes: a blueprint, a text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
T = TypeVar("T")
MOST = 256


def by_identity(build: Callable[[K], T]) -> Callable[[K], T]:
    """The function, called once for each thing: it is never changed, and too large to be hashed by value.

    The thing is held on to, so that no identity is used again while its result is kept; whoever gets the result must
    not change it.
    """
    found: dict[int, tuple[K, T]] = {}

    def kept(thing: K) -> T:
        held = found.get(id(thing))
        if held is None or held[0] is not thing:
            if len(found) >= MOST:
                found.clear()
            held = found[id(thing)] = (thing, build(thing))
        return held[1]

    return kept

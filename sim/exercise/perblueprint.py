"""What is worked out once for each blueprint: kept by the blueprint's identity, for as many as a process is likely to
play at once; it must not be changed by those who get it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sim.exercise.blueprint import Blueprint

T = TypeVar("T")
MOST = 64


def per_blueprint(build: Callable[[Blueprint], T]) -> Callable[[Blueprint], T]:
    """The function, called once for each: a blueprint is never changed, and too large to be hashed by value."""
    found: dict[int, tuple[Blueprint, T]] = {}

    def kept(blueprint: Blueprint) -> T:
        held = found.get(id(blueprint))
        if held is None or held[0] is not blueprint:
            if len(found) >= MOST:
                found.clear()
            held = found[id(blueprint)] = (blueprint, build(blueprint))
        return held[1]

    return kept

"""The library's scenarios as the door and the control room offer them, read once for each version of their files."""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path

from scenarios import library
from sim.exercise.core.blueprint import Blueprint

_log = logging.getLogger("plenipo.shelf")


def shelf() -> tuple[Blueprint, ...]:
    """The scenarios that can be played, the shortest first: whoever is new starts there."""
    found = (scenario(name) for name in library.names())
    return tuple(sorted((blueprint for blueprint in found if blueprint is not None), key=minutes))


def minutes(scenario: Blueprint) -> int:
    """Minutes of exercise time from the first turn's beginning to the last one's end."""
    return scenario.clock.turns * scenario.clock.minutes


def scenario(name: str) -> Blueprint | None:
    """The library's scenario of that name; None where there is none, or where it has errors."""
    if name not in library.names():
        return None
    path = library.LIBRARY / f"{name}.yaml"
    return _read(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=64)
def _read(path: Path, _version: int) -> Blueprint | None:
    try:
        return library.load(path.stem)
    except library.ScenarioError:
        _log.exception("a scenario of the library is left out")
        return None

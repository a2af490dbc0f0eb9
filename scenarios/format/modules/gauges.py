"""The names of the gauges that a file's modules bring, read from what is written, whatever else is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sim.world.modules.humanitarian.places import FIGURES
from sim.world.modules.humanitarian.principles import PRINCIPLES

LASTING = ("access-", "phase-", "displaced-", "appeal-funded", *(f"{principle}-" for principle in PRINCIPLES))
"""Prefixes of figures that keep a shock; the others are computed anew each day."""


def module_gauges(data: Any) -> tuple[str, ...]:
    """Every gauge that the modules bring, in their order."""
    return tuple(_names(_part(data, "modules")))


def places(data: Any) -> tuple[str, ...]:
    """The places of the humanitarian module."""
    return tuple(name for name in _part(data, "modules", "humanitarian", "places") if isinstance(name, str))


def incidents(data: Any) -> tuple[str, ...]:
    """The injects that tell of an incident, which bears their name."""
    return tuple(name for name, inject in _part(data, "injects").items() if _part(inject, "incident"))


def _names(modules: dict[Any, Any]) -> Iterator[str]:
    if humanitarian := _part(modules, "humanitarian"):
        for place, entry in _part(humanitarian, "places").items():
            shows = entry.get("shows") if isinstance(entry, dict) else None
            for figure in FIGURES:
                if not isinstance(shows, list) or figure in shows:
                    yield f"{figure}-{place}"
        responders = humanitarian.get("responders")
        for actor in responders if isinstance(responders, list) else ():
            yield from (f"{principle}-{actor}" for principle in PRINCIPLES)
        yield "appeal-funded"
    partners = _part(modules, "economy", "partners")
    yield from (f"{figure}-{actor}" for figure in ("exports", "income") for actor in partners)
    security = _part(modules, "security")
    doubts = security.get("doubts")
    for doubt in doubts if isinstance(doubts, list) else ():
        if isinstance(doubt, dict):
            yield f"war-{doubt.get('holder')}-{doubt.get('about')}"
    yield from (f"detection-{name}" for name in _part(security, "inspections"))


def _part(data: Any, *steps: str) -> dict[Any, Any]:
    """The mapping at that path, or an empty one."""
    for step in steps:
        data = data.get(step) if isinstance(data, dict) else None
    return data if isinstance(data, dict) else {}

"""Who holds a seat, as a fold keeps it."""

from __future__ import annotations

from dataclasses import dataclass

from sim.exercise import events as ev


@dataclass(slots=True)
class Held:
    """Who holds a seat now."""

    holder: ev.Holder = "nobody"
    pseudonym: str | None = None
    mind: str | None = None

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


@dataclass(slots=True)
class Activity:
    """What a seat has done, counted as it is done: nobody reads 20,000 messages anew at each of them."""

    messages: int = 0
    actions: int = 0
    last_at: int = 0

"""The holder of each seat and its activity, as a fold keeps them."""

from __future__ import annotations

from dataclasses import dataclass

from sim.exercise import events as ev


@dataclass(slots=True)
class Held:
    """The present holder of a seat."""

    holder: ev.Holder = "nobody"
    pseudonym: str | None = None
    mind: str | None = None


@dataclass(slots=True)
class Activity:
    """Counts of a seat's acts, kept as they happen: counting 20,000 messages anew at each of them would be slow."""

    messages: int = 0
    actions: int = 0
    last_at: int = 0

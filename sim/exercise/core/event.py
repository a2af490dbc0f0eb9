"""The root of all events, and an event as the reader of a stream meets it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, NamedTuple

from sim.exercise.core.names import Audience, Ref

Authority = Literal["mandate", "ad-referendum"]
"""Under which authority a delegation binds itself: its mandate, or subject to the capital's later approval."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The root of all events."""

    kind: ClassVar[str]
    version: ClassVar[int] = 1
    audience: Audience


class Entry(NamedTuple):
    """One event as a stream's reader meets it. `n` counts that stream's events, so hidden ones leave no gap.

    A tuple by name, since each seat's stream makes one of each event it sees: a frozen dataclass takes twice as long.
    """

    n: int
    ref: Ref
    at: int
    event: Event

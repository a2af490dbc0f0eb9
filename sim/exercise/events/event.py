"""The root of all events, and the few words that several families share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.names import Audience

Intent = Literal["question", "offer", "commitment", "warning", "threat", "acknowledgement", "apology", "proposal"]
Vote = Literal["yes", "no", "abstain"]
Authority = Literal["mandate", "ad-referendum"]
"""Under which authority a delegation binds itself: its mandate, or subject to the capital's later approval."""
Holder = Literal["person", "mind", "nobody"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The root of all events."""

    kind: ClassVar[str]
    version: ClassVar[int] = 1
    audience: Audience

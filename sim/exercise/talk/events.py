"""What is said, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.core.event import Event
from sim.exercise.core.names import ChannelId, IssueId, PackageId, Ref, SeatId, Words

Intent = Literal["question", "offer", "commitment", "warning", "threat", "acknowledgement", "apology", "proposal"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelOpened(Event):
    kind: ClassVar[str] = "channel-opened"
    channel: ChannelId
    form: Literal["plenary", "caucus", "bilateral", "delegation"]
    seats: tuple[SeatId, ...]
    title: str = ""
    by: SeatId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageSent(Event):
    kind: ClassVar[str] = "message-sent"
    channel: ChannelId
    seat: SeatId
    words: Words
    intent: Intent | None = None
    about: tuple[IssueId, ...] = ()
    package: PackageId | None = None
    reply_to: Ref | None = None

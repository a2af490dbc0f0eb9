"""Commands: open a channel, speak in one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sim.exercise.core.command import Command
from sim.exercise.core.names import ChannelId, IssueId, PackageId, Ref, SeatId, Words
from sim.exercise.talk.events import Intent

# --- talk


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenChannel(Command):
    """Two delegations make a bilateral, more a caucus; seats of one's own delegation only, a delegation room."""

    kind: ClassVar[str] = "open-channel"
    seats: tuple[SeatId, ...]
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendMessage(Command):
    kind: ClassVar[str] = "send-message"
    channel: ChannelId
    words: Words
    intent: Intent | None = None
    about: tuple[IssueId, ...] = ()
    package: PackageId | None = None
    reply_to: Ref | None = None

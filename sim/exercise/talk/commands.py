"""Commands: open a channel, speak in one."""

from __future__ import annotations

from sim.exercise.core.command import Command, command
from sim.exercise.core.names import ChannelId, IssueId, PackageId, Ref, SeatId, Words
from sim.exercise.talk.events import Intent

# --- talk


@command("open-channel", by="seat")
class OpenChannel(Command):
    """Two delegations make a bilateral, more a caucus; seats of one's own delegation only, a delegation room."""

    seats: tuple[SeatId, ...]
    title: str = ""


@command("send-message", by="seat")
class SendMessage(Command):
    channel: ChannelId
    words: Words
    intent: Intent | None = None
    about: tuple[IssueId, ...] = ()
    package: PackageId | None = None
    reply_to: Ref | None = None

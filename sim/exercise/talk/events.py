"""Events of talk: channels opened and messages sent."""

from __future__ import annotations

from typing import Literal

from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import ChannelId, IssueId, PackageId, Ref, SeatId, Words
from sim.exercise.talk.intents import Intent as Intent

ChannelForm = Literal["plenary", "caucus", "bilateral", "delegation"]


@kind("channel-opened", touches=("talks",), evidence="message", shelf="talk", icon="talk")
class ChannelOpened(Event):
    channel: ChannelId
    form: ChannelForm
    seats: tuple[SeatId, ...]
    title: str = ""
    by: SeatId | None = None


@kind("message-sent", touches=("talks", "control"), evidence="message", shelf="talk", icon="talk", cite=True)
class MessageSent(Event):
    channel: ChannelId
    seat: SeatId
    words: Words
    intent: Intent | None = None
    about: tuple[IssueId, ...] = ()
    package: PackageId | None = None
    reply_to: Ref | None = None

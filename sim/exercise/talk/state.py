"""A channel, as a fold keeps it."""

from __future__ import annotations

from dataclasses import dataclass

from sim.exercise.core.names import ChannelId, SeatId
from sim.exercise.talk.events import ChannelForm


@dataclass(slots=True)
class Channel:
    id: ChannelId
    form: ChannelForm
    seats: tuple[SeatId, ...]
    title: str
    messages: int = 0

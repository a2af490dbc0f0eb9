"""Channels on a screen."""

from __future__ import annotations

from typing import TypedDict

from sim.exercise.core.names import ChannelId, SeatId
from sim.exercise.state import State
from sim.exercise.talk.events import ChannelForm


class ChannelShown(TypedDict):
    """Talks that the reader is in, and how many messages they hold."""

    id: ChannelId
    form: ChannelForm
    seats: list[SeatId]
    title: str
    count: int


class TalksShown(TypedDict):
    """All talks that the reader is in."""

    channels: list[ChannelShown]


def talks(state: State) -> TalksShown:
    """The talks this reader is in; their messages travel as lines."""
    return {
        "channels": [
            {"id": c.id, "form": c.form, "seats": list(c.seats), "title": c.title, "count": c.messages}
            for c in state.channels.values()
        ]
    }

"""Readers and speakers of a channel."""

from __future__ import annotations

from sim.exercise.core.names import EVERYONE, PLENARY, Audience, ChannelId, SeatId
from sim.exercise.state import State


def channel_audience(state: State, channel: ChannelId) -> Audience:
    """The seats that read a channel."""
    return EVERYONE if channel == PLENARY else Audience.of(*state.channels[channel].seats)


def speaks_in(state: State, channel: ChannelId, seat: SeatId) -> bool:
    """Whether the seat may speak in a channel; nobody may in one that is not there."""
    known = state.channels.get(channel)
    return known is not None and (channel == PLENARY or seat in known.seats)

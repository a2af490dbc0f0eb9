"""Readers of a channel."""

from __future__ import annotations

from sim.exercise.core.names import EVERYONE, PLENARY, Audience, ChannelId
from sim.exercise.state import State


def channel_audience(state: State, channel: ChannelId) -> Audience:
    """The seats that read a channel."""
    return EVERYONE if channel == PLENARY else Audience.of(*state.channels[channel].seats)

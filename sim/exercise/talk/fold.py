"""Talk, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.seats.state import Activity
from sim.exercise.state import State
from sim.exercise.talk.state import Channel


@fold(ev.ChannelOpened)
def channel_opened(event: ev.ChannelOpened, state: State, entry: Entry) -> None:
    state.channels[event.channel] = Channel(event.channel, event.form, event.seats, event.title)


@fold(ev.MessageSent)
def message_sent(event: ev.MessageSent, state: State, entry: Entry) -> None:
    state.messages.append((entry, event))
    activity = state.activity.setdefault(event.seat, Activity())
    activity.messages += 1
    activity.last_at = entry.at
    if event.channel in state.channels:
        state.channels[event.channel].messages += 1

"""Talk, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.folds.folding import fold
from sim.exercise.state import Channel, Entry, State


@fold(ev.ChannelOpened)
def _(event: ev.ChannelOpened, state: State, entry: Entry) -> None:
    state.channels[event.channel] = Channel(event.channel, event.form, event.seats, event.title)


@fold(ev.MessageSent)
def _(event: ev.MessageSent, state: State, entry: Entry) -> None:
    state.messages.append((entry, event))
    if event.channel in state.channels:
        state.channels[event.channel].messages += 1

"""Channels on a screen."""

from __future__ import annotations

from sim.exercise.core.picture import Slice
from sim.exercise.state import State


def talks(state: State) -> Slice:
    """The talks this reader is in; their messages travel as lines."""
    return {
        "channels": [
            {"id": c.id, "form": c.form, "seats": list(c.seats), "title": c.title, "count": c.messages}
            for c in state.channels.values()
        ]
    }

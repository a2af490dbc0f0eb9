"""The first steps of a player, and those that are done: the guided first minutes follow what has happened."""

from __future__ import annotations

from typing import Literal

from sim.coaching.noticing import asked_what_they_need, own_packages
from sim.exercise.core.names import SeatId
from sim.exercise.state import State

Step = Literal["ask", "table", "capital", "sign"]
"""In the order in which a newcomer takes them; the brief, which comes before them, is opened on the screen alone."""


def taken(view: State, seat: SeatId) -> tuple[Step, ...]:
    """The steps that this seat's delegation has taken, from what the seat saw."""
    actor = view.actor_of(seat)
    own = view.seats_of(actor)
    asked = [*(one.actor for one in view.asked), *(one.event.actor for one in view.answered)]
    done: dict[Step, bool] = {
        "ask": any(asked_what_they_need(view, said) for _, said in view.messages if said.seat in own),
        "table": bool(own_packages(view, actor)),
        "capital": actor in asked,
        "sign": any(actor in text.signed for text in view.instruments.values()),
    }
    return tuple(step for step, is_done in done.items() if is_done)

"""The first steps of a player, and those that are done: the guided first minutes follow what has happened."""

from __future__ import annotations

from typing import Literal

from sim.coaching.noticing import asked_what_they_need, tabled_packages
from sim.exercise.core.names import ActorId, SeatId
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
        "table": bool(tabled_packages(view, actor)),
        "capital": actor in asked,
        "sign": any(actor in text.signed for text in view.instruments.values()) or _voted_through(view, actor),
    }
    return tuple(step for step, is_done in done.items() if is_done)


def _voted_through(view: State, actor: ActorId) -> bool:
    """Whether the delegation voted on a text that was adopted so and that others sign: its part of it is done."""
    texts = ((vote, view.instrument(vote.instrument)) for vote in view.decisions.values())
    return any(
        vote.adopted is True and actor in vote.votes and text is not None and actor not in text.signatories
        for vote, text in texts
    )

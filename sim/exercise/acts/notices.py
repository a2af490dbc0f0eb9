"""Acts that concern a seat: those done to its delegation, and those of its delegation done by somebody else of it."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.noticing import Notice, Noticing, noticed


@noticed(ev.ActionTaken)
def action_taken(event: ev.ActionTaken, reader: Noticing) -> Notice | None:
    return "asks" if event.target == reader.actor and event.actor != reader.actor else None


@noticed(ev.CovertActionTaken)
def covert_action_taken(event: ev.CovertActionTaken, reader: Noticing) -> Notice | None:
    return "decides" if event.actor == reader.actor and event.seat != reader.seat else None

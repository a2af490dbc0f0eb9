"""Events around a delegation: doubtful news, tense relations, hostile acts."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import ActorId
from sim.policies.desk import Desk
from sim.policies.notebook import HOSTILE

__all__ = ["HOSTILE", "at_the_table", "attacks", "cleared", "corrected", "doubtful", "rivals", "tension"]


def doubtful(news: ev.InjectReleased) -> bool:
    """Whether a source graded D or worse, or information graded 4 or worse, stands behind the news."""
    return any(mark in "DEF456" for mark in news.reliability)


def corrected(desk: Desk, news: ev.InjectReleased) -> bool:
    """Whether later news corrects it."""
    return any(other.corrects == news.inject for _, other in desk.view.injects)


def cleared(desk: Desk, pulses: float) -> set[ActorId]:
    """The actors whom a correction within so many pulses cleared of what earlier news pointed at them."""
    wrong = {n.corrects for e, n in desk.view.injects if n.corrects is not None and desk.since(e.at) <= pulses}
    return {actor for _, n in desk.view.injects if n.inject in wrong for actor in n.roles.accused}


def tension(desk: Desk, towards: ActorId) -> float:
    """Tension of this delegation towards another, in [0, 10]."""
    tie = desk.view.dyads.get((desk.actor, towards))
    return tie.tension if tie is not None else 0.0


def rivals(desk: Desk) -> list[ActorId]:
    """The other actors, the most tense relation first."""
    others = [a.id for a in desk.view.the_scene.actors if a.id != desk.actor]
    return sorted(others, key=lambda a: (-tension(desk, a), a))


def at_the_table(desk: Desk) -> list[ActorId]:
    """Those of them that have a seat, and so can be spoken with."""
    seated = {seat.actor for seat in desk.view.the_scene.seats}
    return [actor for actor in rivals(desk) if actor in seated]


def attacks(desk: Desk) -> list[tuple[Entry, ev.ActionTaken | ev.CovertActionTaken]]:
    """The hostile acts against this delegation that it saw, oldest first."""
    return desk.notebook.attacks

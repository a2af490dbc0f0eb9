"""Values for the sentences of injects."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.teller import Parts, Teller, told


@told(ev.InjectReleased)
def inject_released(event: ev.InjectReleased, tell: Teller) -> Parts:
    """The medium that it came by."""
    return {"medium": tell.say(f"medium-{event.form}")}


@told(ev.AuthorshipKnown)
def authorship_known(event: ev.AuthorshipKnown, tell: Teller) -> Parts:
    """The title of the news, as its readers have it."""
    return {"title": next((tell.of(n.title) for _, n in tell.state.injects if n.inject == event.inject), "")}


@told(ev.InjectArranged)
def inject_arranged(event: ev.InjectArranged, tell: Teller) -> Parts:
    """The inject's title, which only CONTROL knows before it is released."""
    plan = tell.state.blueprint.injects if tell.state.blueprint is not None else ()
    return {"title": next((tell.of(inject.title) for inject in plan if inject.id == event.inject), event.inject)}

"""Values for the sentences of acts, relations and indicators."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.teller import Parts, Teller, told


@told(ev.ActionTaken, ev.CovertActionTaken)
def action_taken(event: ev.ActionTaken | ev.CovertActionTaken, tell: Teller) -> Parts:
    """The act as a deed."""
    return tell.done(event.act, event.target)


@told(ev.LadderMoved)
def ladder_moved(event: ev.LadderMoved, tell: Teller) -> Parts:
    """Whether the rung is another one than before: an exercise begins on one."""
    return {"moved": "no" if event.was == event.rung else "yes"}


@told(ev.RelationsMoved)
def relations_moved(event: ev.RelationsMoved, tell: Teller) -> Parts:
    """The number of relations that moved."""
    return {"count": len(event.dyads)}


@told(ev.IndicatorsMoved)
def indicators_moved(event: ev.IndicatorsMoved, tell: Teller) -> Parts:
    """Each gauge that moved with its new value."""
    moved = [gauge for gauge in tell.scene.gauges if gauge.id in event.values]
    values = [
        tell.say(
            "gauge-value",
            name=tell.gauge(gauge),
            value=tell.number(event.values[gauge.id], gauge.decimals),
            unit=tell.of(gauge.unit),
            percent=tell.of(gauge.unit).startswith("%"),
        ).rstrip()
        for gauge in moved
    ]
    return {"values": tell.listed(values)}

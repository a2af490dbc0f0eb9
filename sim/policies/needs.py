"""Need, as a delegation's screen shows it: which actor's people are worse off than when the exercise began."""

from __future__ import annotations

from sim.exercise.core.names import ActorId
from sim.policies.desk import Desk

LATEST = 8
"""Pieces of news looked back on for those whom an event has hurt."""


SOON = 0.33
"""Share of the way to the line people watch at which a need can be seen."""


def lacking(desk: Desk) -> bool:
    """Whether people lack anything yet: a line they watch is near or passed, or news counts them among the hurt."""
    for gauge in desk.view.the_scene.gauges:
        if gauge.people is None or gauge.threshold is None:
            continue
        now = desk.view.indicators.get(gauge.id, gauge.value)
        if (now >= gauge.threshold) == (gauge.better == "lower"):
            return True
        if abs(now - gauge.value) >= SOON * abs(gauge.threshold - gauge.value) and (now > gauge.value) == (
            gauge.better == "lower"
        ):
            return True
    return any(n.roles.victims for _, n in desk.view.injects[-LATEST:])


def in_need(desk: Desk) -> ActorId | None:
    """The other actor whose people need help most; None where nothing that this seat sees tells.

    By the indicators first: of those that name whose people they are about, the one that has gone furthest towards
    the line people watch. Else those whom the latest news shows hurt.
    """
    worst: list[tuple[float, ActorId]] = []
    for gauge in desk.view.the_scene.gauges:
        if gauge.people is None or gauge.people == desk.actor:
            continue
        now = desk.view.indicators.get(gauge.id, gauge.value)
        line = gauge.high - gauge.low if gauge.threshold is None else abs(gauge.threshold - gauge.value)
        worse = (now - gauge.value) * (1.0 if gauge.better == "lower" else -1.0) / max(line, 1e-9)
        if worse > 0.0:
            worst.append((-round(worse, 6), gauge.people))
    if worst:
        return min(worst)[1]
    hurt = [a for _, n in desk.view.injects[-LATEST:] for a in n.roles.victims if a != desk.actor]
    return hurt[-1] if hurt else None

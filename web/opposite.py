"""The others at the table of a practice, as its player may choose them: how skilled they are, and of which temper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from sim.exercise.core.blueprint import Actor, Blueprint
from sim.exercise.core.names import ActorId
from sim.policies.grade import GradeName

Temper = Literal["as-written", "conciliatory", "principled", "hard"]
GRADES: Mapping[GradeName, str] = {
    "novice": "grade-novice",
    "practitioner": "grade-practitioner",
    "veteran": "grade-veteran",
}
TEMPERS: Mapping[Temper, str] = {
    "as-written": "temper-as-written",
    "conciliatory": "temper-conciliatory",
    "principled": "temper-principled",
    "hard": "temper-hard",
}
"""By choice, the sentence that names it."""
FIRST = 20
"""Minutes up to which an exercise is a first one: whoever begins there has never negotiated here."""
OWN_TRADE = ("mediator", "humanitarian")
"""Styles that belong to an office and stay as they were written."""


@dataclass(frozen=True, slots=True)
class Opposite:
    """The minds in the other seats: their grade, and the temper of the delegations that they speak for."""

    grade: GradeName = "practitioner"
    temper: Temper = "as-written"


def usual(minutes: float) -> GradeName:
    """The grade that a door proposes for an exercise of that length: in a first one the others give way soon."""
    return "novice" if minutes <= FIRST else "practitioner"


def opposite_in(form: Mapping[str, str]) -> Opposite | None:
    """The choice in a form, the usual where it chose nothing; None for words that are none of these."""
    grade = next((g for g in GRADES if g == form.get("grade", "practitioner")), None)
    temper = next((t for t in TEMPERS if t == form.get("temper", "as-written")), None)
    return None if grade is None or temper is None else Opposite(grade, temper)


def tempered(blueprint: Blueprint, own: ActorId, temper: Temper) -> Blueprint:
    """The scenario with all delegations but one's own of that temper."""
    if temper == "as-written":
        return blueprint
    return replace(blueprint, actors=tuple(_of(actor, own, temper) for actor in blueprint.actors))


def _of(actor: Actor, own: ActorId, temper: Temper) -> Actor:
    if temper == "as-written" or actor.id == own or actor.style in OWN_TRADE:
        return actor
    return replace(actor, style=temper)

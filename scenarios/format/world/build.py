"""From the forms of gauges and ties to the blueprint's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from scenarios.format.words import TextForm, Texts, aliases
from scenarios.format.world.form import GaugeForm, TieForm
from sim.exercise.core import blueprint as bp
from sim.exercise.core.names import ActorId, IndicatorId


def gauge(id: IndicatorId, form: GaugeForm, text: Texts) -> bp.Gauge:
    """An indicator of the world: its fields bear the names of the form's."""
    written: dict[str, Any] = {field: text(value) if isinstance(value, TextForm) else value for field, value in form}
    written["also"] = aliases(form.also)
    written["people"] = None if form.people is None else ActorId(form.people)
    written["level"] = form.start if form.level is None else form.level
    return bp.Gauge(id=id, **written)


def tie(form: TieForm) -> bp.Tie:
    """The starting relation of two actors."""
    return bp.Tie(*pair(form.between), **form.model_dump(exclude={"between"}))


def pair(names: Sequence[str]) -> tuple[ActorId, ActorId]:
    """Two actors."""
    first, second = names
    return ActorId(first), ActorId(second)

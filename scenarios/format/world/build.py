"""From the forms of gauges and ties to the blueprint's."""

from __future__ import annotations

from collections.abc import Sequence

from scenarios.format.words import Texts
from scenarios.format.world.form import GaugeForm, TieForm
from sim.exercise.core import blueprint as bp
from sim.exercise.core.names import ActorId, IndicatorId


def gauge(id: IndicatorId, form: GaugeForm, text: Texts) -> bp.Gauge:
    """An indicator of the world."""
    return bp.Gauge(
        id=id,
        name=text(form.name),
        unit=text(form.unit),
        place=text(form.place),
        start=form.start,
        low=form.low,
        high=form.high,
        level=form.start if form.level is None else form.level,
        reversion=form.reversion,
        drift=form.drift,
        noise=form.noise,
        amplitude=form.amplitude,
        period=form.period,
        phase=form.phase,
        pulls=dict(form.pulls),
        threshold=form.threshold,
        better=form.better,
        decimals=form.decimals,
    )


def tie(form: TieForm) -> bp.Tie:
    """The starting relation of two actors."""
    return bp.Tie(*pair(form.between), **form.model_dump(exclude={"between"}))


def pair(names: Sequence[str]) -> tuple[ActorId, ActorId]:
    """Two actors."""
    first, second = names
    return ActorId(first), ActorId(second)

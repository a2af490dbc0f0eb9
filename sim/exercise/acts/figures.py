"""The figures of a scenario's modules as gauges that people read, so that their author need not write them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sim.exercise.core.blueprint import Actor, Blueprint, Gauge
from sim.exercise.core.names import ActorId, IndicatorId, Text
from sim.language import in_language, languages
from sim.world.modules import Modules, Reading, readings


def gauges(modules: Modules, actors: Sequence[Actor]) -> Iterator[Gauge]:
    """A gauge for each figure that is shown."""
    names: Mapping[str, Text] = {actor.id: actor.name for actor in actors}
    for reading in readings(modules):
        if reading.shown == "shown":
            start = round(reading.start, 6)  # as the codec keeps it
            yield Gauge(
                id=IndicatorId(reading.id),
                name=dict(reading.name),
                unit=dict(reading.unit),
                place=_place(reading, names),
                start=start,
                low=reading.low,
                high=reading.high,
                level=start,
                threshold=reading.threshold,
                better=reading.better,
                decimals=reading.decimals,
                pulls={driver: round(weight, 6) for driver, weight in reading.pulls.items()},
                mover="module",
                basis=dict(reading.basis),
                people=None if reading.people is None else ActorId(reading.people),
            )


def names(blueprint: Blueprint) -> dict[str, Text]:
    """The name of every figure of the world, kept ones too, with its place or the actors it is about."""
    actors: Mapping[str, Text] = {actor.id: actor.name for actor in blueprint.actors}
    found = {str(gauge.id): _placed(gauge.name, gauge.place) for gauge in blueprint.gauges}
    for reading in readings(blueprint.modules):
        found[reading.id] = _placed(reading.name, _place(reading, actors))
    return found


def _placed(name: Text, place: Text) -> Text:
    return {
        language: f"{in_language(name, language)} ({where})"
        if (where := in_language(place, language))
        else in_language(name, language)
        for language in languages()
    }


def _place(reading: Reading, names: Mapping[str, Text]) -> Text:
    if not reading.actors:
        return reading.place
    return {
        language: " → ".join(
            in_language(names[actor], language) if actor in names else actor for actor in reading.actors
        )
        for language in languages()
    }

"""The lexicon of a scene: names of all that a seat may know by name, for the reading of free text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.memo import by_identity
from sim.exercise.core.names import NewsId, PackageId, SeatId
from sim.exercise.scene.events import SceneSet
from sim.exercise.scene.index import SceneIndex
from sim.exercise.state import State
from sim.exercise.texts.queries import letter
from sim.language import Text, languages
from sim.reading.lexicon import Lexicon, Named
from sim.world.catalogue import ACTS


@by_identity
def scene_lexicon(scene: SceneSet | Blueprint) -> Lexicon:
    """The names of what everybody knows: actors, seats, texts with their articles, issues, options, gauges, acts."""
    things: list[Named] = []
    for issue in scene.issues:
        things.append(Named("issue", issue.id, issue.title, issue.also))
        things += [Named("option", o.id, o.label, o.also, o.words, issue.id) for o in issue.options]
    for text in scene.instruments:
        things.append(Named("instrument", text.id, text.title, text.also))
        for article in text.provisions:
            of = article.issue or ""
            named = Named("provision", article.id, article.title, article.also, of=of, number=article.number)
            things.append(replace(named, within=text.id))
    for actor in scene.actors:
        also = {language: (actor.code, *actor.also.get(language, ())) for language in languages()}
        things.append(Named("actor", actor.id, actor.name, also))
    for seat in scene.seats:
        surname = seat.persona.split()[-1]
        also = {language: (surname, *seat.also.get(language, ())) for language in languages()}
        things.append(Named("seat", seat.id, dict.fromkeys(languages(), seat.persona), also))
    things += [Named("gauge", gauge.id, gauge.name, gauge.also) for gauge in scene.gauges]
    things += [Named("act", act.id, act.names) for act in ACTS.values()]
    return Lexicon(tuple(things), tuple(_prose(scene)))


def _prose(scene: SceneSet | Blueprint) -> Iterable[Text]:
    """Texts that everybody reads."""
    yield from (scene.title, scene.summary, scene.background)
    yield from (actor.summary for actor in scene.actors)
    for text in scene.instruments:
        yield text.preamble
        yield from (article.text for article in text.provisions)
    yield from (option.words for issue in scene.issues for option in issue.options)


def blueprint_lexicon(blueprint: Blueprint, seat: SeatId | None = None) -> Lexicon:
    """The lexicon at the end of an exercise in which all news has come: of one seat, or of the author, who sees all."""
    told = [i for i in blueprint.injects if seat is None or not i.to or seat in i.to]
    return scene_lexicon(blueprint).knowing([Named("inject", i.id, i.title, i.also) for i in told])


_MOST = 128
_kept: dict[tuple[SceneIndex, tuple[tuple[str, PackageId], ...], tuple[NewsId, ...]], Lexicon] = {}


def lexicon_of(view: State) -> Lexicon:
    """The lexicon of one view: the scene, the packages it has seen, by their letters, and the news that reached it."""
    packages = tuple((letter(p.n), p.id) for p in view.packages.values())
    key = view.index, packages, tuple(event.inject for _, event in view.injects)
    if (known := _kept.get(key)) is not None:
        return known
    if len(_kept) >= _MOST:
        _kept.clear()
    news = [Named("inject", event.inject, event.title, event.also) for _, event in view.injects]
    tabled = [Named("package", id, {}, number=called) for called, id in packages]
    known = _kept[key] = scene_lexicon(view.the_scene).knowing([*news, *tabled])
    return known

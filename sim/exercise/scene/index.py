"""The scene by its ids: whose seat it is, which seats an actor has, each text, issue, option and gauge."""

from __future__ import annotations

from dataclasses import replace

from sim.exercise.core.memo import by_identity
from sim.exercise.core.names import ActorId, InstrumentId, SeatId
from sim.exercise.scene.events import SceneSet
from sim.exercise.texts.events import TextLaid


class SceneIndex:
    """Parts of a scene by id."""

    def __init__(self, scene: SceneSet) -> None:
        self.actors = {actor.id: actor for actor in scene.actors}
        self.cards = {card.id: card for card in scene.seats}
        self.seats: dict[ActorId, tuple[SeatId, ...]] = {
            actor: tuple(card.id for card in scene.seats if card.actor == actor) for actor in self.actors
        }
        self.instruments = {text.id: text for text in scene.instruments}
        self.issues = {issue.id: issue for issue in scene.issues}
        self.options = {(issue.id, option.id): option for issue in scene.issues for option in issue.options}
        self.gauges = {gauge.id: gauge for gauge in scene.gauges}


@by_identity
def indexed(scene: SceneSet) -> SceneIndex:
    """The scene's index, made once for all who read that scene."""
    return SceneIndex(scene)


@by_identity
def _grown(scene: SceneSet) -> dict[InstrumentId, tuple[TextLaid, SceneSet]]:
    return {}


def with_text(scene: SceneSet, event: TextLaid) -> SceneSet:
    """The scene with a text that has opened, made once for all who read that scene."""
    grown = _grown(scene)
    kept = grown.get(event.instrument.id)
    if kept is None or (kept[0] is not event and kept[0] != event):
        known = {issue.id for issue in scene.issues}
        issues = (*scene.issues, *(issue for issue in event.issues if issue.id not in known))
        whole = replace(scene, issues=issues, instruments=(*scene.instruments, event.instrument))
        kept = grown[event.instrument.id] = event, whole
    return kept[1]

"""Questions about who is who that sentences, pictures and minds all ask."""

from __future__ import annotations

from sim.exercise.core.blueprint import Actor, ActorKind
from sim.exercise.core.names import ActorId
from sim.exercise.core.words import say
from sim.exercise.scene.events import ActorCard, SceneSet
from sim.exercise.scene.index import indexed
from sim.language import Language, Name, languages


def actor_name(scene: SceneSet, actor: str, language: Language) -> Name:
    """An actor's name with the forms that a sentence of that language needs; its id where nobody bears it.

    A language that the scenario lacks takes the name of its first, as it stands.
    """
    card = indexed(scene).actors.get(ActorId(actor))
    return Name(actor) if card is None else named(card, language)


def named(card: ActorCard | Actor, language: Language) -> Name:
    """The name that a scenario gives an actor, as a sentence of that language takes it."""
    if language not in card.name:
        return Name(next(iter(card.name.values()), card.id))
    return Name(card.name[language], card.article.get(language, ""), card.gender.get(language, "m"))


def home_name(scene: SceneSet | None, actor: str, language: Language) -> Name:
    """Where an actor's delegations get their instructions: a state's capital, an organisation's headquarters.

    That of a state where nobody knows the actor.
    """
    card = indexed(scene).actors.get(ActorId(actor)) if scene is not None else None
    kind: ActorKind = "state" if card is None else card.kind
    article, gender = (say(f"home-{kind}.{form}", language) for form in ("article", "gender"))
    return Name(say(f"home-{kind}", language), article, gender)


def home(scene: SceneSet, actor: str) -> dict[Language, Name]:
    """The same in every language, for a refusal."""
    return {language: home_name(scene, actor, language) for language in languages()}

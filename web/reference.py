"""Constants of every desk, the same in all exercises: acts, forms, media, rungs, intents, kinds of line.

It is the same for everyone, so it is served once per version and kept by the browser. Most of it are details of
acts and forms, which a desk reads when one opens them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, NotRequired, TypedDict, cast, get_args

from sim.exercise.core import codec
from sim.exercise.core.blueprint import ActorKind, Profession
from sim.exercise.core.due import DocumentKindId
from sim.exercise.core.event import Shelf
from sim.exercise.core.media import ICONS, InjectForm
from sim.exercise.core.words import everywhere
from sim.exercise.papers.forms import FORMS
from sim.exercise.papers.shown import FormShown, form_shown
from sim.exercise.talk import intents
from sim.exercise.talk.intents import Intent
from sim.exercise.vocabulary import KINDS
from sim.language import Language, Text, languages
from sim.world.catalogue import ACTS
from sim.world.catalogue.act import Family, Power, Targets, Visibility
from sim.world.catalogue.kinds import TO
from sim.world.ladder import LADDER
from sim.world.response import usual_responses
from web import examples, packing


class ResponseCard(TypedDict):
    """A response of targets after an act, with its share of past cases."""

    id: str
    name: Text
    share: float


class ActCard(TypedDict):
    """An act of the catalogue; `cost` in points, `rung` the one of the ladder that it implies.

    One that gives way answers an ultimatum of whom it is addressed to. The details come when acts are opened.
    """

    names: Text
    when: NotRequired[Text]
    legal: NotRequired[Text]
    cost: int
    visibility: Visibility
    targets: Targets
    to: list[ActorKind]
    power: Power
    rung: int | None
    family: Family
    gives_way: bool
    responses: NotRequired[list[ResponseCard]]


class FormCard(FormShown):
    """A kind of document as everybody may file it. The details come when one is opened."""

    example: NotRequired[examples.ExampleCard | None]


class MediumCard(TypedDict):
    """A medium that news comes by."""

    id: InjectForm
    name: Text
    icon: str


class IntentCard(TypedDict):
    """The intent of a message."""

    id: Intent
    name: Text
    icon: str


class RungCard(TypedDict):
    """A rung of the escalation ladder."""

    rung: int
    name: Text
    meaning: Text


class KindFiled(TypedDict):
    """Place and look of the lines of a kind on a screen. The shelf, of CONTROL's feed, comes with the details."""

    shelf: NotRequired[Shelf | None]
    icon: str
    cite: bool


class Reference(TypedDict):
    """The whole document; kinds by the name that lines carry."""

    acts: dict[str, ActCard]
    forms: dict[DocumentKindId, FormCard]
    media: list[MediumCard]
    ladder: list[RungCard]
    intents: list[IntentCard]
    professions: dict[Profession, Text]
    kinds: dict[str, KindFiled]


DETAILS: Mapping[str, tuple[str, ...]] = {
    "acts": ("when", "legal", "responses"),
    "forms": ("purpose", "fields", "example"),
    "kinds": ("shelf",),
}
"""Fields of acts, forms and kinds of line that a desk does without until an act or a form is opened."""


@dataclass(frozen=True, slots=True)
class Document:
    """The document in one language as JSON, and the hash that names this version of it."""

    text: bytes
    version: str

    @classmethod
    def of(cls, content: Reference, language: Language) -> Document:
        """The content, each text in this language."""
        text = codec.canonical(_in_one(content, language)).encode()
        return cls(text, hashlib.sha256(text).hexdigest()[:16])


@cache
def document(language: Language) -> Document:
    """The whole document."""
    return Document.of(_whole(), language)


@cache
def beginning(language: Language) -> Document:
    """The document without DETAILS."""
    whole: dict[str, Any] = {**_whole()}
    for part, details in DETAILS.items():
        whole[part] = {
            key: {name: value for name, value in card.items() if name not in details}
            for key, card in whole[part].items()
        }
    return Document.of(cast(Reference, whole), language)


@cache
def packed(found: Document, coding: str) -> bytes:
    """A document as small as a content coding of `packing` can; "" gives it plain."""
    return packing.tightly(found.text, coding) if coding else found.text


def _whole() -> Reference:
    return {
        "acts": _acts(),
        "forms": _forms(),
        "media": _media(),
        "ladder": _ladder(),
        "intents": _intents(),
        "professions": {name: everywhere(f"profession-{name}") for name in get_args(Profession)},
        "kinds": _kinds(),
    }


def _in_one(value: Any, language: Language) -> Any:
    """The same document, each text in this language alone, or in another where it lacks it."""
    if isinstance(value, Mapping):
        if value and value.keys() <= set(languages()):
            return {language: value[language]} if language in value else dict(value)
        return {name: _in_one(item, language) for name, item in value.items()}
    return [_in_one(item, language) for item in value] if isinstance(value, list) else value


def _kinds() -> dict[str, KindFiled]:
    """For each kind of line, its shelf in CONTROL's feed, its icon, and whether documents may cite it."""
    return {kind.name: {"shelf": kind.shelf, "icon": kind.icon, "cite": kind.cite} for kind in KINDS.values()}


def _acts() -> dict[str, ActCard]:
    return {
        act.id: {
            "names": dict(act.names),
            "when": dict(act.when),
            "legal": dict(act.basis),
            "cost": act.cost,
            "visibility": act.visibility,
            "targets": act.targets,
            "to": list(TO.get(act.id, ())),
            "power": act.power,
            "rung": act.rung,
            "family": act.family,
            "gives_way": act.withdraws,
            "responses": [
                {"id": r.label, "name": dict(r.names), "share": round(r.share, 4)} for r in usual_responses(act)
            ],
        }
        for act in ACTS.values()
    }


def _forms() -> dict[DocumentKindId, FormCard]:
    return {form.id: {**form_shown(form), "example": examples.card(form.id)} for form in FORMS.values()}


def _media() -> list[MediumCard]:
    """The media that news comes by, each with its word and its icon."""
    return [{"id": medium, "name": everywhere(f"medium-{medium}"), "icon": icon} for medium, icon in ICONS.items()]


def _intents() -> list[IntentCard]:
    return [{"id": one, "name": everywhere(f"intent-{one}"), "icon": icon} for one, icon in intents.ICONS.items()]


def _ladder() -> list[RungCard]:
    return [{"rung": r.level, "name": dict(r.names), "meaning": dict(r.meaning)} for r in LADDER]

"""The reading of a text, in words: "Conditional offer · 6 years for 420 m³/s"."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import Language
from sim.exercise.core.words import say
from sim.exercise.scene.events import SceneSet
from sim.language import in_language
from sim.reading.reading import Mention, Reading


def intent_name(reading: Reading, language: Language) -> str:
    """The name of the text's intent."""
    return say(f"understood-{reading.intent}", language)


def understood(reading: Reading, scene: SceneSet | Blueprint, language: Language) -> str:
    """The intent, then what is given for what, or else what the text is about; the intent alone where it names none."""
    intent = intent_name(reading, language)
    give, ask = (options(side, scene, language) for side in (reading.trade.give, reading.trade.ask))
    if give and ask:
        rest = say("understood-trade", language, give=", ".join(give), ask=", ".join(ask))
    else:
        rest = ", ".join([*give, *ask] or _subjects(reading, scene, language))
    return say("understood-line", language, intent=intent, rest=rest) if rest else intent


def options(side: Mapping[str, str], scene: SceneSet | Blueprint, language: Language) -> list[str]:
    """The labels of one side of a trade."""
    labels = {(i.id, o.id): in_language(o.label, language) for i in scene.issues for o in i.options}
    return [labels[issue, option] for issue, option in side.items() if (issue, option) in labels]  # type: ignore[index]


def name_of(mention: Mention, scene: SceneSet | Blueprint, language: Language) -> str:
    """The name of a thing that a text mentions, as the scenario writes it; its id where it has none here."""
    names: dict[tuple[str, str], str] = {}
    for issue in scene.issues:
        names["issue", issue.id] = in_language(issue.title, language)
        names |= {("option", f"{issue.id}/{o.id}"): in_language(o.label, language) for o in issue.options}
    for text in scene.instruments:
        names["instrument", text.id] = in_language(text.title, language)
        names |= {
            ("provision", f"{text.id}/{p.id}"): f"{p.number} {in_language(p.title, language)}" for p in text.provisions
        }
    names |= {("actor", actor.id): in_language(actor.name, language) for actor in scene.actors}
    names |= {("seat", seat.id): seat.persona for seat in scene.seats}
    names |= {("gauge", gauge.id): in_language(gauge.name, language) for gauge in scene.gauges}
    if mention.kind == "package" and len(mention.id) <= 2:
        return say("understood-package", language, letter=mention.id)
    return names.get((mention.kind, mention.id), mention.id)


def _subjects(reading: Reading, scene: SceneSet | Blueprint, language: Language) -> list[str]:
    """The options named, or the issues and articles without them; three at most."""
    optioned = {one.id.partition("/")[0] for one in reading.about if one.kind == "option"}
    told = [
        one
        for one in reading.about
        if one.kind in ("option", "package", "provision") or (one.kind == "issue" and one.id not in optioned)
    ]
    return [name_of(one, scene, language) for one in told[:3]]

"""What minds and capitals say: bilingual templates and their rendering for a reader; it decides nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from sim.exercise.core.names import IssueId, OptionId, PackageId, Phrase, SeatId, Text
from sim.exercise.papers.forms import FORMS
from sim.exercise.scene.events import SceneSet
from sim.exercise.state import State
from sim.exercise.texts.queries import letter
from sim.policies.phrases import (
    acts,
    bargaining,
    capital,
    crisis,
    former,
    handover,
    news,
    papers,
    reasons,
    talk,
    voices,
)
from sim.policies.phrases.table import NBSP, Wordings
from sim.world.catalogue import ACTS

PHRASES: Mapping[str, Wordings] = {
    **talk.PHRASES,
    **bargaining.PHRASES,
    **capital.PHRASES,
    **news.PHRASES,
    **papers.PHRASES,
    **acts.PHRASES,
    **crisis.PHRASES,
    **former.PHRASES,
    **handover.PHRASES,
    **voices.PHRASES,
    **reasons.PHRASES,
}
"""The wordings of every template, by language. A phrase chooses one by its value `v`."""

Render = Callable[[Phrase, str], str]


def variants(template: str) -> int:
    """How many wordings a template has."""
    return len(PHRASES[template]["en"])


class Names:
    """What ids are called, as far as one reader's fold knows them."""

    def __init__(self, state: State) -> None:
        self._state = state

    def value(self, name: str, values: Mapping[str, str | int | float], language: str) -> str:
        """One value of a phrase in words: an id by its name, a number in the language's form.

        The name of the value says what it is: `issue2` is an issue, `option2` one of its options.
        """
        value, kind = values[name], name.rstrip("0123456789")
        number = name.removeprefix(kind)
        scene = self._state.scene
        if isinstance(value, float):
            return _number(value, language)
        if isinstance(value, int) or scene is None:
            return str(value)
        match kind:
            case "issue":
                return next((_in(i.title, language) for i in scene.issues if i.id == value), value)
            case "option":
                return self._option(str(values.get(f"issue{number}", "")), value, language)
            case "actor":
                return next((_in(a.name, language) for a in scene.actors if a.id == value), value)
            case "instrument":
                return next((_in(i.title, language) for i in scene.instruments if i.id == value), value)
            case "gauge":
                return next((_in(g.name, language) for g in scene.gauges if g.id == value), value)
            case "seat":
                card = self._state.card(SeatId(value))
                return card.persona if card is not None else value
            case "package":
                found = self._state.packages.get(PackageId(value))
                return letter(found.n) if found is not None else "?"
            case "act":
                return _lower(_in(ACTS[value].names, language)) if value in ACTS else value
            case "form":
                return next((_in(f.name, language) for i, f in FORMS.items() if i == value), value)
            case "style":
                return _STYLES[value][language] if value in _STYLES else value
        return value

    def _option(self, issue: str, option: str, language: str) -> str:
        for known in self._state.the_scene.issues:
            if known.id == IssueId(issue):
                return next((_in(o.label, language) for o in known.options if o.id == OptionId(option)), option)
        return option


def render(phrase: Phrase, language: str, names: Names) -> str:
    """The phrase in words for one reader.

    A template that this version does not know, out of a log of another one, is given by its name.
    """
    found = PHRASES.get(phrase.template)
    if found is None:
        return phrase.template
    wordings = found.get(language) or found["en"]
    wording = wordings[int(phrase.values.get("v", 0)) % len(wordings)]
    return _PLACE.sub(lambda m: _fill(m[1], phrase.values, language, names), wording)


def renderer(state: State) -> Render:
    """Renders phrases with the names that `state` knows."""
    names = Names(state)
    return lambda phrase, language: render(phrase, language, names)


def rendering(scene: SceneSet) -> Render:
    """Renders phrases with the names of the scene alone; packages have no letter then."""
    return renderer(State(scene=scene))


_PLACE = re.compile(r"\{(\w+)\}")


def _fill(name: str, values: Mapping[str, str | int | float], language: str, names: Names) -> str:
    if f"{name}_{language}" in values:
        return str(values[f"{name}_{language}"])
    if name not in values:
        raise KeyError(f"the phrase has no value for {name}")
    return names.value(name, values, language)


def _number(value: float, language: str) -> str:
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if language == "fr" else text


def _in(text: Text, language: str) -> str:
    return text.get(language) or text.get("en") or next(iter(text.values()), "")


def _lower(text: str) -> str:
    """With a small first letter, as inside a sentence."""
    return text[:1].lower() + text[1:]


_STYLES: Mapping[str, Text] = {
    "conciliatory": {"en": "conciliatory", "fr": "conciliant"},
    "principled": {"en": "principled", "fr": "de principe"},
    "hard": {"en": "hard", "fr": "dur"},
    "mediator": {"en": "mediating", "fr": "médiateur"},
    "anxious": {"en": "anxious", "fr": "inquiet"},
    "spoiler": {"en": "spoiling", "fr": "perturbateur"},
    "humanitarian": {"en": "humanitarian", "fr": "humanitaire"},
}

__all__ = ["NBSP", "PHRASES", "Names", "Render", "render", "renderer", "rendering", "variants"]

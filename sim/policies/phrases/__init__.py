"""The words of minds and capitals: a phrase of the log put into a reader's language.

The sentences stand beside this file, a `.ftl` file per topic and language. The template `talk.opening` is the
sentence `talk-opening`; where it has several wordings they are its attributes `v0`, `v1`, ..., and the phrase's value
`v` chooses.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from sim.exercise.core.names import IssueId, OptionId, PackageId, Phrase, SeatId, Text
from sim.exercise.papers.forms import form_of
from sim.exercise.scene.queries import actor_name, home_name
from sim.exercise.state import State
from sim.exercise.texts.queries import letter
from sim.language import SOURCE, Name, Sentences, in_language, quoted, worded
from sim.language.functions import small
from sim.world.catalogue import ACTS
from sim.world.catalogue.kinds import basis_of

WORDS = Sentences("sim.policies")

Render = Callable[[Phrase, str], str]
Value = str | int | float | Name


def key(template: str) -> str:
    """The sentence of a template."""
    return template.replace(".", "-")


@cache
def known(template: str) -> bool:
    """Whether this version has words for the template."""
    return WORDS.has(key(template))


@cache
def variants(template: str) -> int:
    """The number of wordings of a template. Raises KeyError for one without words."""
    return max(1, len(WORDS.attributes(key(template))))


def in_each(name: str, text: Text) -> dict[str, str | int | float]:
    """An authored text as values of a phrase, one for each language that it has: `title_en`, `title_fr`, ..."""
    return {f"{name}_{language}": words for language, words in text.items()} or {name: ""}


@cache
def speaks_of_home(template: str) -> bool:
    """Whether a wording of the template names where instructions come from, by `home`, the speaker's actor."""
    name = key(template)
    wordings = [f"{name}.{wording}" for wording in WORDS.attributes(name)] or [name]
    return any("home" in WORDS.variables(wording, SOURCE) for wording in wordings)


REWORDED = "reworded"
"""The name of a value, before the language, that holds a sentence in other words than its template's."""


class Names:
    """Names of ids, as far as one reader's fold knows them."""

    def __init__(self, state: State) -> None:
        self._state = state

    def values(self, phrase: Phrase, language: str) -> dict[str, Value]:
        """A phrase's values as its sentence takes them: ids by their names, texts in the language, numbers rounded.

        The name of a value says what it is: `issue2` is an issue, `option2` one of its options, `title_en` a title in
        English. Minutes also come as `whole` minutes, and `late` says whether they are past; an act comes with its
        legal `basis`, and an actor as a `home` is where its instructions come from.
        """
        filled: dict[str, Value] = {}
        texts: dict[str, dict[str, str]] = {}
        for name, value in phrase.values.items():
            if (text := _IN_A_LANGUAGE.fullmatch(name)) and isinstance(value, str):
                texts.setdefault(text["name"], {})[text["language"]] = value
            elif isinstance(value, str):
                filled[name] = self._named(name, value, phrase.values, language)
            else:
                filled[name] = _rounded(value)
                if name in _MINUTES:
                    filled |= {"whole": int(abs(value)), "late": "yes" if value < 0 else "no"}
        filled |= {name: in_language(text, language) for name, text in texts.items()}
        if (news := filled.get("news")) is not None:
            filled["news"] = worded(str(news), language)
        elif (title := filled.get("title")) is not None:
            # News whose author did not say how people speak of it, and phrases of older logs.
            filled["news"] = Name(quoted(str(title), language))
        if (unit := filled.get("unit")) is not None:
            filled.setdefault("close", "yes" if str(unit).startswith("%") else "no")
        if (act := ACTS.get(str(phrase.values.get("act")))) is not None:
            law = self._state.scene.law if self._state.scene is not None else "peace"
            basis = basis_of(act, str(phrase.values.get("kind", "state")), law)
            filled.setdefault("basis", in_language(basis, language))
        if (
            "home" not in filled and known(phrase.template) and speaks_of_home(phrase.template)
        ):  # phrases of older logs, in which everybody had a capital
            filled["home"] = home_name(None, "", language)
        return filled

    def _named(self, name: str, value: str, values: Mapping[str, str | int | float], language: str) -> str | Name:
        kind = name.rstrip("0123456789")
        scene = self._state.scene
        if kind == "home":
            return home_name(scene, value, language)
        if scene is None:
            return value
        match kind:
            case "issue":
                issue = self._state.index.issues.get(IssueId(value))
                return value if issue is None else _worded(issue.in_a_sentence, issue.title, language)
            case "option":
                of = IssueId(str(values.get(f"issue{name.removeprefix(kind)}", "")))
                option = self._state.index.options.get((of, OptionId(value)))
                return value if option is None else _worded(option.in_a_sentence, option.label, language)
            case "actor":
                return actor_name(scene, value, language)
            case "instrument":
                return next((in_language(i.title, language) for i in scene.instruments if i.id == value), value)
            case "gauge":
                return next((in_language(g.name, language) for g in scene.gauges if g.id == value), value)
            case "seat":
                card = self._state.card(SeatId(value))
                return Name(card.persona if card is not None else value)
            case "package":
                found = self._state.packages.get(PackageId(value))
                return letter(found.n) if found is not None else "?"
            case "act":
                return small(in_language(ACTS[value].names, language)) if value in ACTS else value
            case "form":
                form = form_of(value, scene)
                return in_language(form.name, language) if form is not None else value
        return value


def render(phrase: Phrase, language: str, names: Names) -> str:
    """The phrase in words for one reader. Raises ValueError where it lacks a value that its sentence needs.

    A message put together from `parts` is those sentences, one after the other, each with the values it takes. A
    template that this version does not know, out of a log of another one, is given by its name. Where it was said in
    other words in that language, those are given.
    """
    if isinstance(other := phrase.values.get(f"{REWORDED}_{language}"), str):
        return other
    if isinstance(parts := phrase.values.get("parts"), str):
        filled = names.values(phrase, language)
        said = [WORDS.say(part, language, **filled) for part in parts.split() if WORDS.has(part)]
        return " ".join(said) or phrase.template
    if not known(phrase.template):
        return phrase.template
    count = variants(phrase.template)
    wording = f".v{int(phrase.values.get('v', 0)) % count}" if count > 1 else ""
    return WORDS.say(f"{key(phrase.template)}{wording}", language, **names.values(phrase, language))


def renderer(state: State) -> Render:
    """Renders phrases with the names that `state` knows."""
    names = Names(state)
    return lambda phrase, language: render(phrase, language, names)


def _worded(in_a_sentence: Text, title: Text, language: str) -> Name:
    """An issue or option as people say it, with its forms; where its author did not say how, its title in quotes."""
    if in_a_sentence:
        return worded(in_language(in_a_sentence, language), language)
    return Name(quoted(in_language(title, language), language))


_IN_A_LANGUAGE = re.compile(r"(?P<name>[a-z]+)_(?P<language>[a-z]{2,3}(-[A-Z]{2})?)")
_MINUTES = ("minutes", "left")


def _rounded(value: int | float) -> int | float:
    """With two decimals at most; a whole number without any, for a plural is chosen by how it is written."""
    value = round(value, 2)
    return int(value) if value == int(value) else value


__all__ = [
    "REWORDED",
    "WORDS",
    "Names",
    "Render",
    "in_each",
    "known",
    "render",
    "renderer",
    "speaks_of_home",
    "variants",
]

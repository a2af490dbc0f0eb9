"""Where a file departs from the authored format, in words: pydantic's findings told to an author, with places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from pydantic import BaseModel, ValidationError

from scenarios.files import Written
from scenarios.format.form import ScenarioForm
from scenarios.format.walk import form_at, walk
from scenarios.format.words import Bilingual
from scenarios.problems import Path, Problem, nearest, problem
from sim.exercise.core.names import LANGUAGES, Text

MOST = 200
"""Departures told of one file: who reads that many starts again from a smaller one."""


_WANTED: dict[str, Text] = {
    "string": {"en": "a text", "fr": "un texte"},
    "int": {"en": "a whole number", "fr": "un nombre entier"},
    "float": {"en": "a number", "fr": "un nombre"},
    "finite": {"en": "a finite number", "fr": "un nombre fini"},
    "bool": {"en": "true or false", "fr": "true ou false"},
    "dict": {"en": "names, each with its value", "fr": "des noms, chacun avec sa valeur"},
    "model": {"en": "names, each with its value", "fr": "des noms, chacun avec sa valeur"},
    "list": {"en": "a list, with a hyphen before each entry", "fr": "une liste, un tiret devant chaque élément"},
    "literal": {"en": "one of the words of the guide", "fr": "l’un des mots du guide"},
}


_PATTERNS: dict[str, Text] = {
    "code": {"en": "three capital letters, like KAD", "fr": "trois capitales, comme KAD"},
    "reliability": {
        "en": "a letter A to F for the source and a figure 1 to 6 for the information, like B2",
        "fr": "une lettre de A à F pour la source et un chiffre de 1 à 6 pour l’information, comme B2",
    },
    "version": {"en": "a version in quotes, like '1.0'", "fr": "une version entre guillemets, comme '1.0'"},
    "number": {
        "en": "an article number in quotes, like '4.1'",
        "fr": "un numéro d’article entre guillemets, comme '4.1'",
    },
    "url": {"en": "an address that starts with https://", "fr": "une adresse qui commence par https://"},
}


_LANGUAGE_NAMES: dict[str, Text] = {
    "en": {"en": "English (en)", "fr": "anglais (en)"},
    "fr": {"en": "French (fr)", "fr": "français (fr)"},
}


def read_form(written: Written) -> tuple[ScenarioForm | None, list[Problem]]:
    """The file as a form, or None; and every departure from the format, refused parts left aside."""
    if not isinstance(written.data, dict):
        return None, [] if written.hollow(()) else [problem("not-a-scenario", written.place(()), ())]
    form: ScenarioForm | None = None
    problems: list[Problem] = []
    try:
        form = ScenarioForm.model_validate(written.data)
    except ValidationError as error:
        found = (_told(dict(one), written) for one in error.errors(include_url=False)[:MOST])
        problems = _without_echoes([one for one in found if one is not None])
    problems += islice(_languages(written), MOST)
    return form, problems


def _without_echoes(problems: list[Problem]) -> list[Problem]:
    """A misspelt field is also a missing one; the author is told once, by its nearest word."""
    misspelt = {(*p.path[:-1], p.nearest) for p in problems if p.code == "unknown-field"}
    return [p for p in problems if not (p.code == "missing-field" and p.path in misspelt)]


def languages(data: Any) -> tuple[str, ...]:
    """The languages a file says it has; both where it does not say."""
    said = data.get("languages") if isinstance(data, dict) else None
    known = tuple(x for x in said if x in LANGUAGES) if isinstance(said, list) else ()
    return known or LANGUAGES


def _languages(written: Written) -> Iterator[Problem]:
    """Texts that lack one of the scenario's languages."""
    wanted = languages(written.data)
    for path, annotation, value in walk(ScenarioForm, written.data):
        if annotation is not Bilingual or not isinstance(value, dict) or written.hollow(path):
            continue
        for language in wanted:
            if value.get(language) is None and not written.hollow((*path, language)):
                yield problem("missing-language", written.key(path), path, language=_LANGUAGE_NAMES[language])


def _told(found: dict[str, Any], written: Written) -> Problem | None:
    """One finding of pydantic as a problem; None where it only repeats a refusal of the file."""
    kind: str = found["type"]
    path: Path = tuple(found["loc"])
    value = found["input"]
    if written.hollow(path):
        return None
    if kind == "missing":
        above = path[:-1]
        return problem("missing-field", written.key(above) if above else written.place(()), path, field=str(path[-1]))
    if path and path[-1] == "[key]":
        path = path[:-1]
        return problem("bad-name", written.key(path), path, found=_short(path[-1]))
    if kind == "extra_forbidden":
        return _unknown_field(path, written)
    return _wrong_value(kind, path, value, found.get("ctx") or {}, written)


def _unknown_field(path: Path, written: Written) -> Problem:
    form = form_at(ScenarioForm, path[:-1])
    known = tuple(form.model_fields) if form is not None else ()
    word = _short(path[-1])
    if form is Bilingual and written.at(path) is None:
        return problem("comma-in-text", written.key(path), path, found=word)
    near = nearest(word, [name for name in known if name not in (written.at(path[:-1]) or ())])
    return problem("unknown-field", written.key(path), path, field=word, expected=known, nearest=near)


def _wrong_value(kind: str, path: Path, value: Any, ctx: dict[str, Any], written: Written) -> Problem:
    place = written.place(path)
    match kind:
        case "literal_error":
            words = tuple(re.findall(r"'([^']+)'", str(ctx.get("expected", ""))))
            near = nearest(value, words) if isinstance(value, str) else None
            return problem("wrong-word", place, path, found=_short(value), expected=words, nearest=near)
        case "model_type" if form_at(ScenarioForm, path) is Bilingual:
            wanted = "{en: ..., fr: ...}"
            return problem("text-needs-languages", place, path, wanted=wanted, expected={"en": wanted, "fr": wanted})
        case "string_pattern_mismatch":
            return _wrong_form(path, str(value), str(ctx.get("pattern", "")), written)
        case "string_too_long":
            return problem("too-long-text", place, path, most=int(ctx["max_length"]))
        case "greater_than_equal" | "less_than_equal" | "greater_than" | "less_than":
            wanted_text = _range(kind, ctx)
            return problem("out-of-range", place, path, found=_short(value), wanted=wanted_text, expected=wanted_text)
        case "too_short" | "too_long":
            wanted_text = _count(kind, ctx)
            count = len(value) if isinstance(value, list | dict) else 0
            code = "too-long" if kind == "too_long" else "wrong-count"
            return problem(code, place, path, found=count, wanted=wanted_text, expected=wanted_text)
        case _:
            wanted_text = _WANTED.get(kind.split("_")[0], _WANTED["literal"])
            return problem("wrong-type", place, path, found=_kind_of(value), wanted=wanted_text, expected=wanted_text)


def _wrong_form(path: Path, value: str, pattern: str, written: Written) -> Problem:
    place = written.place(path)
    if pattern == r"\S":
        return problem("blank", place, path)
    wanted = _PATTERNS.get(str(path[-1]))
    if wanted is None:
        return problem("bad-name", place, path, found=_short(value))
    return problem("bad-pattern", place, path, found=_short(value), wanted=wanted, expected=wanted)


def _range(kind: str, ctx: dict[str, Any]) -> Text:
    limit = next(ctx[name] for name in ("ge", "le", "gt", "lt") if name in ctx)
    shown = f"{limit:g}"
    match kind:
        case "greater_than_equal":
            return {"en": f"{shown} or more", "fr": f"au moins {shown}"}
        case "less_than_equal":
            return {"en": f"{shown} or less", "fr": f"au plus {shown}"}
        case "greater_than":
            return {"en": f"more than {shown}", "fr": f"plus de {shown}"}
        case _:
            return {"en": f"less than {shown}", "fr": f"moins de {shown}"}


def _count(kind: str, ctx: dict[str, Any]) -> Text:
    if kind == "too_short":
        return {"en": f"at least {ctx['min_length']}", "fr": f"au moins {ctx['min_length']}"}
    return {"en": f"at most {ctx['max_length']}", "fr": f"au plus {ctx['max_length']}"}


def _kind_of(value: Any) -> Text:
    match value:
        case None:
            return {"en": "Nothing", "fr": "Rien"}
        case bool():
            return {"en": str(value).lower(), "fr": str(value).lower()}
        case int() | float():
            return {"en": f"The number {value}", "fr": f"Le nombre {value}"}
        case str():
            return {"en": f"The text '{_short(value)}'", "fr": f"Le texte « {_short(value)} »"}
        case list():
            return {"en": "A list", "fr": "Une liste"}
        case dict():
            return {"en": "A mapping", "fr": "Une table"}
        case BaseModel():
            return {"en": "This", "fr": "Ceci"}
    return {"en": "This value", "fr": "Cette valeur"}


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 60 else f"{text[:57]}..."

"""Where a file departs from the authored format, with what is special to scenarios: names, and texts in languages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from pydantic import ValidationError

from assessment.authored.problem import Path, Problem, short
from assessment.authored.reading import Written
from assessment.authored.shapes import departure
from scenarios.format.form import ScenarioForm
from scenarios.format.walk import form_at, walk
from scenarios.format.words import TextForm
from scenarios.sentences import error, sentence
from sim.language import Language, Sentences, languages

MOST = 200
"""Departures told of one file: who reads that many starts again from a smaller one."""

_PATTERNS = {field: sentence(f"pattern-{field}") for field in ("code", "reliability", "version", "number", "url")}
_NAMES = Sentences("sim.language")


def read_form(written: Written) -> tuple[ScenarioForm | None, list[Problem]]:
    """The file as a form, or None; and every departure from the format, refused parts left aside."""
    if not isinstance(written.data, dict):
        return None, [] if written.hollow(()) else [error("not-a-scenario", written.place(()), ())]
    form: ScenarioForm | None = None
    problems: list[Problem] = []
    try:
        form = ScenarioForm.model_validate(written.data)
    except ValidationError as invalid:
        found = (_told(dict(one), written) for one in invalid.errors(include_url=False)[:MOST])
        problems = _without_echoes([one for one in found if one is not None])
    problems += islice(_untranslated(written), MOST)
    return form, problems


def _without_echoes(problems: list[Problem]) -> list[Problem]:
    """A misspelt field is also a missing one; the author is told once, by its nearest word."""
    misspelt = {(*p.path[:-1], p.nearest) for p in problems if p.code == "unknown-field"}
    return [p for p in problems if not (p.code == "missing-field" and p.path in misspelt)]


def languages_of(data: Any) -> tuple[Language, ...]:
    """The languages a file says it has; where it does not say, those of its title."""
    said, title = (data.get("languages"), data.get("title")) if isinstance(data, dict) else (None, None)
    known = tuple(x for x in said if x in languages()) if isinstance(said, list) else ()
    titled = tuple(x for x in languages() if title.get(x)) if isinstance(title, dict) else ()
    return known or titled or languages()


def _untranslated(written: Written) -> Iterator[Problem]:
    """Texts that lack one of the scenario's languages."""
    wanted = languages_of(written.data)
    for path, annotation, value in walk(ScenarioForm, written.data):
        if annotation is not TextForm or not isinstance(value, dict) or written.hollow(path):
            continue
        for language in wanted:
            if value.get(language) is None and not written.hollow((*path, language)):
                name = f"{_NAMES.say('language-name', language)} ({language})"
                yield error("missing-language", written.key(path), path, language=name)


def _told(found: dict[str, Any], written: Written) -> Problem | None:
    """One finding of pydantic as a problem; None where it only repeats a refusal of the file."""
    path: Path = tuple(found["loc"])
    if written.hollow(path):
        return None
    if path and path[-1] == "[key]":
        path = path[:-1]
        if found["type"] == "literal_error":
            return departure({**found, "loc": path}, written, _fields, _PATTERNS)
        return error("bad-name", written.key(path), path, found=short(path[-1]))
    match found["type"]:
        case "extra_forbidden" if form_at(ScenarioForm, path[:-1]) is TextForm and written.at(path) is None:
            return error("comma-in-text", written.key(path), path, found=short(path[-1]))
        case "model_type" if form_at(ScenarioForm, path) is TextForm:
            wanted = ", ".join(f"{language}: ..." for language in languages())
            return error("text-needs-languages", written.place(path), path, wanted=f"{{{wanted}}}")
        case "string_pattern_mismatch" if str(path[-1]) not in _PATTERNS and found["ctx"]["pattern"] != r"\S":
            return error("bad-name", written.place(path), path, found=short(found["input"]))
    return departure(found, written, _fields, _PATTERNS)


def _fields(path: Path) -> tuple[str, ...]:
    form = form_at(ScenarioForm, path)
    return tuple(form.model_fields) if form is not None else ()

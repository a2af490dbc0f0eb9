"""Whether every name a file mentions exists and its formulas can be read; other parts of it may be broken."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_args, get_origin

from assessment import framework
from assessment.authored.problem import Path, Problem, nearest
from assessment.authored.reading import Written
from scenarios.format.form import ScenarioForm
from scenarios.format.modules.gauges import incidents, module_gauges, places
from scenarios.format.walk import walk
from scenarios.format.words import Condition, Mention, MentionKind
from scenarios.sentences import error, sentence
from sim.exercise.core.formula import FUNCTIONS, NAMES, FormulaError, parse
from sim.exercise.core.names import CONTROL, PLENARY
from sim.exercise.papers.forms import FORMS
from sim.world.catalogue import ACTS

FRAMEWORK = "expert-ir-cooperation"
"""The framework whose criteria a seat may name."""


_SECTIONS: Mapping[MentionKind, str] = {
    "actor": "actors",
    "seat": "seats",
    "issue": "issues",
    "instrument": "instruments",
    "inject": "injects",
    "gauge": "gauges",
}


@cache
def criteria() -> tuple[str, ...]:
    """The codes of every criterion of the framework."""
    return tuple(criterion.code for criterion in framework.load(FRAMEWORK).criteria())


def defined(data: Any, section: str) -> tuple[str, ...]:
    """The names a section of the file defines, whatever is wrong with what stands under them."""
    entries = data.get(section) if isinstance(data, dict) else None
    return tuple(entries) if isinstance(entries, dict) else ()


def obligations(data: Any) -> tuple[str, ...]:
    """The names of the obligations that options and provisions carry, in the order of the file."""
    found: dict[Any, None] = {}
    for section, inner in (("issues", "options"), ("instruments", "provisions")):
        entries = data.get(section) if isinstance(data, dict) else None
        for entry in entries.values() if isinstance(entries, dict) else ():
            carriers = entry.get(inner) if isinstance(entry, dict) else None
            for carrier in carriers.values() if isinstance(carriers, dict) else ():
                named = carrier.get("obligations") if isinstance(carrier, dict) else None
                found |= dict.fromkeys(named if isinstance(named, dict) else ())
    return tuple(name for name in found if isinstance(name, str))


def references(written: Written) -> Iterator[Problem]:
    """Every name that leads nowhere, every formula that cannot be read, every reserved name."""
    for path, annotation, value in walk(ScenarioForm, written.data):
        if not isinstance(value, str) or written.hollow(path):
            continue
        place = written.key if _is_key(written, path, value) else written.place
        for mark in _marks(annotation):
            if isinstance(mark, Condition):
                yield from _formula(written, path, value)
            elif mark.kind in ("driver", "module-driver"):
                yield from _driver(written, path, value, mark.kind)
            else:
                known = _known(written.data, mark.kind, path)
                if known is not None and value not in known:
                    yield _unknown(mark.kind, value, known, place(path), path)
    for seat in defined(written.data, "seats"):
        if seat in (CONTROL, PLENARY):
            yield error("reserved-name", written.key(("seats", seat)), ("seats", seat), found=seat)


def _is_key(written: Written, path: Path, value: str) -> bool:
    return bool(path) and path[-1] == value and path in written.keys


def _marks(annotation: Any) -> Iterator[Mention | Condition]:
    """The marks of a type, also of one inside another's annotations."""
    for part in getattr(annotation, "__metadata__", ()):
        if isinstance(part, Mention | Condition):
            yield part
    origin = get_origin(annotation)
    if origin is not None and hasattr(annotation, "__metadata__"):
        yield from _marks(get_args(annotation)[0])


def _known(data: Any, kind: MentionKind, path: Path) -> tuple[str, ...] | None:
    """The names of a kind that exist, as seen from a path; None where that cannot be told."""
    match kind:
        case "act":
            return tuple(ACTS)
        case "criterion":
            return criteria()
        case "option":
            return _options(data, path)
        case "obligation":
            return obligations(data)
        case "gauge":
            return (*defined(data, "gauges"), *module_gauges(data))
        case "place":
            return places(data)
        case "map-place":
            return defined(data.get("map") if isinstance(data, dict) else None, "places")
        case "incident":
            return incidents(data)
        case "form":
            return (*FORMS, *defined(data, "forms"))
        case _:
            return defined(data, _SECTIONS[kind])


def _options(data: Any, path: Path) -> tuple[str, ...] | None:
    """The options of the issue that a path inside an actor's stakes, or a bloc's, is about."""
    # actors, its name, stakes, its name, issues, its name; or interactions, a number, when, the issue's name there;
    # or actors, its name, blocs, its name, stakes and the rest
    issue = path[5] if path[2] == "stakes" and path[4] == "issues" else path[7]
    if issue not in defined(data, "issues"):
        return None
    options = data["issues"][issue].get("options") if isinstance(data["issues"][issue], dict) else None
    return tuple(options) if isinstance(options, dict) else None


def _unknown(kind: str, value: str, known: tuple[str, ...], place: Any, path: Path) -> Problem:
    found = value if len(value) <= 60 else f"{value[:57]}..."
    near = _same_letters(value, known) or nearest(value, known)
    return error("unknown-name", place, path, kind=sentence(f"kind-{kind}"), found=found, expected=known, nearest=near)


def _same_letters(value: str, known: tuple[str, ...]) -> str | None:
    """The known word that has the same letters and figures: B1.3.a for B1.3a."""
    bare = re.sub(r"[^a-z0-9]", "", value.lower())
    return next((word for word in known if re.sub(r"[^a-z0-9]", "", word.lower()) == bare), None) if bare else None


def _driver(written: Written, path: Path, value: str, reader: MentionKind) -> Iterator[Problem]:
    kind, *names = value.split(":")
    wanted: Mapping[str, tuple[MentionKind, ...]] = {
        "ladder": (),
        "tension": ("actor", "actor"),
        "indicator": ("gauge",),
        "choice": ("issue",),
        "obligation": ("obligation",),
    }
    if reader == "module-driver":
        wanted = {**_OF_ACTS, **{name: words for name, words in wanted.items() if name != "indicator"}}
    place = written.key(path)
    if kind not in wanted or len(names) != len(wanted[kind]):
        near = nearest(kind, wanted)
        expected = sentence("drivers" if reader == "driver" else "module-drivers")
        yield error("unknown-driver", place, path, found=value[:60], expected=expected, nearest=near)
        return
    for name, mention in zip(names, wanted[kind], strict=True):
        # A module's figure has no level to stand apart from, so that no gauge can be pulled by it.
        known = defined(written.data, "gauges") if mention == "gauge" else _known(written.data, mention, path) or ()
        if name not in known:
            yield _unknown(mention, name, known, place, path)


_OF_ACTS: Mapping[str, tuple[MentionKind, ...]] = {"sanctions": ("actor", "actor")}


_IN_FORMULA: Mapping[str, MentionKind] = {
    "actor": "actor",
    "indicator": "gauge",
    "instrument": "instrument",
    "inject": "inject",
    "obligation": "obligation",
}


def _formula(written: Written, path: Path, value: str) -> Iterator[Problem]:
    try:
        formula = parse(value)
    except FormulaError as invalid:
        yield _unreadable(written, path, invalid)
        return
    for function, words, column in formula.calls:
        for word, argument in zip(words, FUNCTIONS[function].arguments, strict=True):
            kind = _IN_FORMULA[argument]
            known = _known(written.data, kind, path) or ()
            if word not in known:
                yield _unknown(kind, word, known, written.inside(path, column), path)


_UNREADABLE = (
    ("formula-shape", r"this is not a formula"),
    ("formula-quotes", r"(\w+) takes names in quotes.*"),
    ("formula-names", r"(\w+) takes (\d+) names: (.*)"),
    ("formula-forbidden", r"(\w+) is not allowed in a formula"),
    ("formula-length", r"(?:the formula is too long|a formula has at most (\d+).*)"),
)
"""Our sentence for what the formula's own reader says of it, and the words it quotes."""


def _unreadable(written: Written, path: Path, invalid: FormulaError) -> Problem:
    place = written.inside(path, invalid.column)
    unknown = re.match(r"unknown (?:name|function) '(.*?)'", invalid.message)
    if unknown:
        known = (*NAMES, *FUNCTIONS)
        near = nearest(unknown[1], known)
        return error("formula-word", place, path, found=unknown[1][:60], expected=known, nearest=near)
    for key, pattern in _UNREADABLE:
        if match := re.fullmatch(pattern, invalid.message):
            words = {f"word{number}": word or "" for number, word in enumerate(match.groups(), start=1)}
            return error("formula", place, path, what=sentence(key, **words))
    return error("formula", place, path, what=invalid.message)

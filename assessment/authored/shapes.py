"""Where a file departs from the form it should have: pydantic's findings as problems an author can mend."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from assessment.authored.problem import OWN, Path, Problem, Problems, nearest, short
from assessment.authored.reading import Written
from sim.language import Sentence

_FOUND = Problems(OWN)
_ALIKE = {"model": "dict", "dataclass": "dict", "tuple": "list", "set": "list", "frozenset": "list"}
_KNOWN = ("string", "int", "float", "finite", "bool", "dict", "list")
_LIMITS = ("ge", "le", "gt", "lt")
_COUNTS = ("min_length", "max_length")


def departure(
    found: Mapping[str, Any],
    written: Written,
    fields: Callable[[Path], tuple[str, ...]],
    patterns: Mapping[str, Sentence],
) -> Problem:
    """One finding of pydantic as a problem.

    `fields` gives the names that the form has at a path, `patterns` what a field with a pattern should look like.
    """
    kind: str = found["type"]
    path: Path = tuple(found["loc"])
    match kind:
        case "missing":
            above = path[:-1]
            at = written.key(above) if above else written.place(())
            return _FOUND.error("missing-field", at, path, field=str(path[-1]))
        case "extra_forbidden" | "unexpected_keyword_argument":
            return _unknown_field(path, written, fields(path[:-1]))
    return _wrong_value(found, path, written, patterns)


def _unknown_field(path: Path, written: Written, known: tuple[str, ...]) -> Problem:
    word = short(path[-1])
    near = nearest(word, [name for name in known if name not in (written.at(path[:-1]) or ())])
    return _FOUND.error("unknown-field", written.key(path), path, field=word, expected=known, nearest=near)


def _wrong_value(found: Mapping[str, Any], path: Path, written: Written, patterns: Mapping[str, Sentence]) -> Problem:
    at, kind, value, given = written.place(path), found["type"], found["input"], found.get("ctx") or {}
    match kind:
        case "literal_error":
            words = tuple(re.findall(r"'([^']+)'", str(given.get("expected", ""))))
            near = nearest(value, words) if isinstance(value, str) else None
            return _FOUND.error("wrong-word", at, path, found=short(value), expected=words, nearest=near)
        case "string_pattern_mismatch" if given.get("pattern") == r"\S":
            return _FOUND.error("blank", at, path)
        case "string_pattern_mismatch":
            wanted = patterns.get(str(path[-1])) or Sentence(OWN, "pattern", {"pattern": str(given.get("pattern"))})
            return _FOUND.error("bad-pattern", at, path, found=short(value), wanted=wanted, expected=wanted)
        case "string_too_long":
            return _FOUND.error("too-long-text", at, path, most=int(given["max_length"]))
        case "greater_than_equal" | "less_than_equal" | "greater_than" | "less_than":
            limit = next(name for name in _LIMITS if name in given)
            wanted = Sentence(OWN, f"range-{limit}", {"limit": f"{given[limit]:g}"})
            return _FOUND.error("out-of-range", at, path, found=short(value), wanted=wanted, expected=wanted)
        case "too_short" | "too_long":
            limit = next(name for name in _COUNTS if name in given)
            wanted = Sentence(OWN, f"count-{limit}", {"count": given[limit]})
            code = "too-long" if kind == "too_long" else "wrong-count"
            count = len(value) if isinstance(value, list | tuple | dict) else 0
            return _FOUND.error(code, at, path, found=count, wanted=wanted, expected=wanted)
    name = kind.split("_")[0]
    name = _ALIKE.get(name, name)
    wanted = Sentence(OWN, f"wanted-{name if name in _KNOWN else 'other'}")
    return _FOUND.error("wrong-type", at, path, found=_kind_of(value), wanted=wanted, expected=wanted)


def _kind_of(value: Any) -> Sentence | str:
    match value:
        case None:
            return Sentence(OWN, "found-nothing")
        case bool():
            return str(value).lower()
        case int() | float():
            return Sentence(OWN, "found-number", {"value": str(value)})
        case str():
            return Sentence(OWN, "found-text", {"value": short(value)})
        case list() | tuple():
            return Sentence(OWN, "found-list")
        case dict():
            return Sentence(OWN, "found-mapping")
    return Sentence(OWN, "found-other")

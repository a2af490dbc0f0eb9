"""What can be wrong with a scenario file, as values and as sentences that say what to do; it finds nothing itself."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from scenarios.sentences import SENTENCES
from sim.exercise.core.names import LANGUAGES, Text

Path = tuple[str | int, ...]
"""Where a value stands: ("injects", "incident", "to", 0)."""
Severity = Literal["error", "warning"]
NOWHERE: Text = {}


@dataclass(frozen=True, slots=True)
class Place:
    """A point of the file, both counted from 1."""

    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a scenario file.

    `message` says what to do, `expected` what could stand there, `nearest` the closest valid word if there is one.
    An error keeps the scenario from being played; a warning does not.
    """

    line: int
    column: int
    path: Path
    code: str
    severity: Severity
    message: Text
    expected: Text = field(default_factory=dict)
    nearest: str | None = None

    @property
    def place(self) -> str:
        """The path as people write it: `injects.incident.to[1]`."""
        return spoken(self.path)


Value = str | int | float | Text


def problem(
    code: str,
    place: Place,
    path: Path,
    *,
    expected: Text | Iterable[str] = (),
    nearest: str | None = None,
    **values: Value,
) -> Problem:
    """The problem of that code at that place. Words as `expected` read "one of ..."; a Text is put by language."""
    severity, sentence = SENTENCES[code]
    wanted = expected if isinstance(expected, Mapping) else _one_of(tuple(expected))
    message: dict[str, str] = {
        language: sentence[language].format_map({k: _said(v, language) for k, v in values.items()})
        + (_suggestion(language, nearest) if nearest else "")
        for language in LANGUAGES
    }
    return Problem(place.line, place.column, path, code, severity, message, wanted, nearest)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word closest to a misspelt one, or None where nothing is close."""
    by_lower = {name.lower(): name for name in known}
    found = difflib.get_close_matches(word[:80].lower(), list(by_lower), n=1, cutoff=0.6)
    return by_lower[found[0]] if found else None


def spoken(path: Path) -> str:
    """A path in words: list positions count from 1 and stand in brackets."""
    out = ""
    for step in path:
        out += f"[{step + 1}]" if isinstance(step, int) else f".{step}" if out else step
    return out


def _said(value: Value, language: str) -> str:
    return str(value[language]) if isinstance(value, Mapping) else str(value)


def _one_of(words: tuple[str, ...]) -> Text:
    if not words:
        return {}
    shown = ", ".join(words[:24]) + (", ..." if len(words) > 24 else "")
    return {"en": f"one of: {shown}", "fr": f"l’un de : {shown}"}


def _suggestion(language: str, word: str) -> str:
    return f" Did you mean '{word}'?" if language == "en" else f" Vouliez-vous écrire « {word} » ?"

"""Problems of files that people write: the place, the sentence, and the nearest valid word."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from sim.language import Language, Sentence, Sentences, Text

Path = tuple[str | int, ...]
"""Where a value stands: ("injects", "incident", "to", 0)."""
Severity = Literal["error", "warning"]

OWN = Sentences("assessment.authored")
SHOWN_WORDS = 24
"""Words that are told of those which could stand at a place."""


@dataclass(frozen=True, slots=True)
class Place:
    """A point of a file, line and column counted from 1; `file` is its name where there are several."""

    line: int = 1
    column: int = 1
    file: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong at a place. An error keeps the file from being used; a warning does not.

    `wanted` says what could stand there, `nearest` is the closest valid word if there is one.
    """

    at: Place
    path: Path
    severity: Severity
    sentence: Sentence
    wanted: Sentence | None = None
    nearest: str | None = None

    @property
    def code(self) -> str:
        """The name of what is wrong."""
        return self.sentence.key

    @property
    def line(self) -> int:
        """The line, from 1."""
        return self.at.line

    @property
    def column(self) -> int:
        """The column, from 1."""
        return self.at.column

    @property
    def place(self) -> str:
        """The path as people write it: `injects.incident.to[1]`."""
        return spoken(self.path)

    def said(self, language: Language) -> str:
        """The problem and its remedy, with the nearest word."""
        sentence = self.sentence.said(language)
        return f"{sentence} {OWN.say('did-you-mean', language, word=self.nearest)}" if self.nearest else sentence

    def expected(self, language: Language) -> str:
        """The nearest valid word; empty where none is known."""
        return self.wanted.said(language) if self.wanted else ""

    @property
    def message(self) -> Text:
        """The problem in every language."""
        return {language: self.said(language) for language in self.sentence}


@dataclass(frozen=True, slots=True)
class Problems:
    """Problems told in the sentences of one room."""

    words: Sentences

    def error(self, code: str, at: Place, path: Path, **values: Any) -> Problem:
        """The problem whose sentence is `code`; `expected` and `nearest` may stand among its values."""
        return self._problem("error", code, at, path, **values)

    def warning(self, code: str, at: Place, path: Path, **values: Any) -> Problem:
        """The same for what keeps nobody from using the file."""
        return self._problem("warning", code, at, path, **values)

    def _problem(
        self,
        severity: Severity,
        code: str,
        at: Place,
        path: Path,
        expected: Sentence | Iterable[str] = (),
        nearest: str | None = None,
        **values: Any,
    ) -> Problem:
        wanted = expected if isinstance(expected, Sentence) else _one_of(tuple(expected))
        return Problem(at, path, severity, Sentence(self.words, code, values), wanted, nearest)


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


def short(value: Any) -> str:
    """A value as a problem shows it, cut where it is long."""
    text = str(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _one_of(words: tuple[str, ...]) -> Sentence | None:
    if not words:
        return None
    shown = ", ".join(words[:SHOWN_WORDS]) + (", ..." if len(words) > SHOWN_WORDS else "")
    return Sentence(OWN, "one-of", {"words": shown})

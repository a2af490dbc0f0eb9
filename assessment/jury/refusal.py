"""The refusal of an entry in a jury's record: a key for programs, and a sentence that says what to do."""

from __future__ import annotations

from typing import Any

from assessment.text import WORDS, Language


class JuryRefused(Exception):
    """An entry that may not be written now. `session-refused-KEY` is its sentence, which the values fill."""

    def __init__(self, key: str, **values: Any) -> None:
        super().__init__(key)
        if not WORDS.has(f"session-refused-{key}"):
            raise KeyError(f"no sentence for the refusal {key!r}")
        self.key = key
        self.values = values

    def said(self, language: Language) -> str:
        """The sentence in one language."""
        told = {name: value.said(language) for name, value in self.values.items() if hasattr(value, "said")}
        return WORDS.say(f"session-refused-{self.key}", language, **(self.values | told))

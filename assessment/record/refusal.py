"""Refusals of acts on a record: a code for programs, and a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from assessment.text import WORDS, Language


@dataclass(frozen=True, slots=True)
class Refusal:
    """An act that the record does not allow. `record-refused-CODE` is its sentence."""

    code: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def said(self, language: Language) -> str:
        """The sentence."""
        return WORDS.say(f"record-refused-{self.code}", language, **self.values)

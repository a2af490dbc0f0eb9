"""The error for files that are no domain, and the sentences about domains from outside."""

from __future__ import annotations

from typing import Any

from scenarios.sentences import sentence
from sim.language import SOURCE, Language, Sentence


def said(code: str, **values: Any) -> Sentence:
    """The sentence of that code."""
    return sentence(f"outside-{code}", **values)


class DomainError(ValueError):
    """A domain that cannot be read, in one sentence: the place, the fault and the remedy."""

    def __init__(self, code: str, where: str, **values: Any) -> None:
        self.code = code
        self.where = where
        self.sentence = said(code, **values)
        super().__init__(self.said(SOURCE))

    def said(self, language: Language) -> str:
        """Where, what is wrong and what to do."""
        return f"{self.where}: {self.sentence.said(language)}"

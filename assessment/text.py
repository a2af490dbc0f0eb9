"""What is said to a reader in both languages, and the reasons that are rendered only when someone reads them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

Language = Literal["en", "fr"]
LANGUAGES: tuple[Language, ...] = ("en", "fr")

Param = str | int | float


@dataclass(frozen=True)
class Text:
    """One text in English and in French; neither may be blank."""

    en: str
    fr: str

    def __post_init__(self) -> None:
        if not self.en.strip() or not self.fr.strip():
            raise ValueError(f"a text needs both languages, got en={self.en!r} and fr={self.fr!r}")

    def said_in(self, language: Language) -> str:
        """The text in that language."""
        return self.en if language == "en" else self.fr


@dataclass(frozen=True)
class Reason:
    """A template's id with its parameters: the rule's reason before any reader's language is known."""

    id: str
    params: Mapping[str, Param] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.id.strip():
            raise ValueError("a reason needs the id of its template")
        object.__setattr__(self, "params", MappingProxyType(dict(self.params)))

    def __hash__(self) -> int:
        return hash((self.id, tuple(sorted(self.params.items()))))

"""How a table of phrases is written: each wording in both languages side by side; it holds no phrase."""

from __future__ import annotations

from collections.abc import Mapping

Wordings = Mapping[str, tuple[str, ...]]
"""The wordings of one template by language: the same number in each, wording n with the same placeholders."""

NBSP = "\u00a0"


def french(text: str) -> str:
    """The text in French typography: no-break spaces at double signs and inside guillemets, curly apostrophes."""
    for sign in (";", ":", "?", "!", "»", "%"):
        text = text.replace(f" {sign}", f"{NBSP}{sign}")
    return text.replace("« ", f"«{NBSP}").replace("'", "’")


def english(text: str) -> str:
    """The text with curly apostrophes."""
    return text.replace("'", "’")


def wordings(*pairs: tuple[str, str]) -> Wordings:
    """A template from its wordings, each as (English, French)."""
    return {"en": tuple(english(en) for en, _ in pairs), "fr": tuple(french(fr) for _, fr in pairs)}

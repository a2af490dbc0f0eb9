"""Evidence as the pages show it: the icon of its kind, and somebody's words apart from what is told of them."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise.core.event import Event

ICONS: Mapping[str, str] = {
    "message": "talk",
    "package": "offer",
    "provision": "brackets",
    "vote": "vote",
    "mandate": "key",
    "signature": "pen",
    "act": "act",
    "document": "file",
    "signoff": "check",
    "task": "list",
    "inject": "cable",
    "situation": "chart",
    "outcome": "flag",
    "observation": "eye",
    "seat": "person",
}
"""The icon of each kind of evidence; its words always stand beside it."""

_MARKS = {"“": "”", "«": "»"}
_SAID = ("words", "note", "argument", "comment", "text")
"""The fields of events that hold somebody's words."""


def spoken(event: Event) -> bool:
    """Whether somebody's own words are in the event, which its sentence then quotes after whatever else it quotes."""
    return any(getattr(event, field, None) for field in _SAID)


def quoted(sentence: str, said: bool = True) -> tuple[tuple[str, str], ...]:
    """A sentence in parts: what is told and, where something was `said` in it, those words without their marks.

    The words come last of what is quoted: options and titles are quoted too, and told. Quotations inside quotations
    stay whole; what was cut before its closing mark is quoted to the end.
    """
    found = _quotations(sentence)
    if not said or not found:
        return (("words", sentence),)
    start, end = found[-1]
    parts = (
        ("words", sentence[:start]),
        ("quote", sentence[start + 1 : end].strip(" \u00a0\u202f")),
        ("words", sentence[end + 1 :]),
    )
    return tuple((kind, text) for kind, text in parts if text.strip())


def _quotations(sentence: str) -> list[tuple[int, int]]:
    """Where each quotation that stands in no other opens and closes."""
    found: list[tuple[int, int]] = []
    opening, start, depth = "", 0, 0
    for i, character in enumerate(sentence):
        if depth == 0 and character in _MARKS:
            opening, start, depth = character, i, 1
        elif depth:
            depth += (character == opening) - (character == _MARKS[opening])
            if depth == 0:
                found.append((start, i))
    return [*found, (start, len(sentence))] if depth else found

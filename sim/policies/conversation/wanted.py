"""Cues by which a text asks for an author, a time, a count, or a word with those at home."""

from __future__ import annotations

from typing import Literal

from sim.exercise import events as ev
from sim.exercise.core.names import Said
from sim.language import in_language
from sim.policies.phrases import WORDS

Cues = Literal["cues-of-author", "cues-of-time", "cues-of-count", "cues-of-consulting", "cues-of-home"]


def asks(message: ev.MessageSent, cues: Cues) -> bool:
    """Whether a person's text has one of those cues, in the words of its language."""
    if not isinstance(message.words, Said):
        return False
    words = message.words.text.casefold().replace("’", "'")
    return any(cue in words for cue in spelt(cues, message.words.language))


def spelt(cues: Cues, language: str) -> list[str]:
    """The cues as a text of that language may spell them, in small letters."""
    return in_language(WORDS.text(cues), language).casefold().replace("’", "'").split(", ")

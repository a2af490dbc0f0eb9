"""A mind's sentence in other words: taken where it is read alike, so that nothing was changed but words."""

from __future__ import annotations

import re

import msgspec

from sim.exercise.core.names import Phrase
from sim.exercise.core.typed import nfc
from sim.exercise.state import State
from sim.exercise.talk.reading import reading_of
from sim.policies.phrases import REWORDED, renderer
from sim.reading.reading import Reading

LONGER = 2.0
"""Times the length of the plain sentence that the other words may have, beside `MORE` letters."""
MORE = 40
_NUMERAL = re.compile(r"\d+")


def reworded(view: State, phrase: Phrase, language: str, text: str) -> Phrase | None:
    """The phrase with these words for readers of `language`; None where they are not read as the plain ones are.

    Others read the plain sentence. Read alike means: one line of printable text of a like length, with the same intent,
    things named, figures and trade by the seat's own reading, and the same numerals.
    """
    plain, words = renderer(view)(phrase, language), nfc(text).strip()
    if not words.isprintable() or not 0 < len(words) <= LONGER * len(plain) + MORE:
        return None
    if sorted(_NUMERAL.findall(words)) != sorted(_NUMERAL.findall(plain)):
        return None
    if _said(reading_of(view, words, language)) != _said(reading_of(view, plain, language)):
        return None
    return msgspec.structs.replace(phrase, values={**phrase.values, f"{REWORDED}_{language}": words})


def _said(reading: Reading) -> tuple[object, ...]:
    named = frozenset((one.kind, one.id) for one in reading.about)
    figures = sorted((one.value, one.unit) for one in reading.figures)
    return reading.language, reading.intent, named, figures, dict(reading.trade.give), dict(reading.trade.ask)

"""Parts shared by the pictures of all topics: texts, and somebody's words as a screen gets them.

Each topic's `picture.py` says in TypedDicts what it sends. `tools/picture_types.py` writes them down for the scripts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from sim.exercise.core.names import Said, Words


class SaidShown(TypedDict):
    """A person's own words, and the language they are in."""

    said: str
    language: str


class PhraseShown(TypedDict):
    """A template and its values, which are put into words for each reader before they leave (`web.wire.spoken`)."""

    phrase: str
    values: Mapping[str, str | int | float]


WordsShown = SaidShown | PhraseShown


def words(of: Words) -> WordsShown:
    """Somebody's words as a picture holds them."""
    if isinstance(of, Said):
        return {"said": of.text, "language": of.language}
    return {"phrase": of.template, "values": dict(of.values)}

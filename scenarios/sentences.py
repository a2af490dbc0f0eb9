"""The sentences of this room, and problems told in them; the words stand in the `.ftl` files beside each topic."""

from __future__ import annotations

from typing import Any

from assessment.authored.problem import Problems
from sim.language import Sentence, Sentences

WORDS = Sentences("scenarios")
_FOUND = Problems(WORDS)
error, warning = _FOUND.error, _FOUND.warning


def sentence(key: str, **values: Any) -> Sentence:
    """A sentence of this room, to be said in its reader's language."""
    return Sentence(WORDS, key, values)

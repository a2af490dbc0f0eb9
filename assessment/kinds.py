"""The kinds of evidence a level may rest on; which kind of event is of which, the vocabulary of the exercise says."""

from __future__ import annotations

from assessment.text import WORDS

KINDS = tuple(key.removeprefix("kind-") for key in WORDS.keys() if key.startswith("kind-"))  # noqa: SIM118
"""By the name evidence carries."""


def kind_name(kind: str, language: str) -> str:
    """The name of a kind of evidence."""
    return WORDS.say(f"kind-{kind}", language)

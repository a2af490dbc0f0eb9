"""Questions of minds to each other, by what they ask for: a question is answered by what fits its kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from sim.exercise.core.names import Phrase

Question = Literal["need", "order", "rank", "offer", "criterion", "precedent", "author", "blame"]
"""Kinds of question by their object: the need on an issue, the order of all issues, the rank of one, what would
be given for help on it, the criterion of a fair text, a precedent, who gave the instructions, and who would be blamed.
"""
Return = Literal["order", "return", "offer", "need"]
"""Kinds of question put in return; `return` is what would be wanted for the issue spoken of."""

QUESTIONS: Mapping[tuple[str, int], Question] = {
    ("talk.ask-interest", 1): "order",
    ("talk.ask-interest", 4): "offer",
    ("talk.ask-interest", 6): "rank",
    ("talk.ask-interest-principled", 0): "criterion",
    ("talk.ask-interest-principled", 1): "precedent",
    ("talk.ask-interest-spoiler", 0): "author",
    ("talk.ask-interest-spoiler", 1): "blame",
}
"""Kinds of the wordings that ask for something else than the need, by template and wording."""

ASKS_BACK: Mapping[str, Return] = {
    "talk.interest-trade": "order",
    "talk.interest-among-trade": "return",
    "talk.reply-guarded-trade": "offer",
    "talk.reply-mediator": "need",
}
"""Answers that put a question in return, each in every wording."""


def question(words: Phrase) -> Question:
    """The kind of a question about interests."""
    return QUESTIONS.get((words.template, int(words.values.get("v", 0))), "need")

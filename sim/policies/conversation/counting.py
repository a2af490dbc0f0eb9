"""Answers to questions of how many: the sentence that everybody was given, where one holds the number."""

from __future__ import annotations

import re

from sim.exercise import events as ev
from sim.exercise.core.names import Said
from sim.policies.conversation.wanted import asks, spelt
from sim.policies.conversation.wording import Draft
from sim.policies.desk import Desk
from sim.policies.phrases import in_each
from sim.reading.figures import numbers
from sim.reading.grammar import grammars
from sim.reading.lexicon import stems_of
from sim.reading.tokens import tokens

SHARED = 2
"""Words of the question, at the least, that a sentence holds beside a number."""
_ENDS = re.compile(r"(?<=[.!?])\s+")


def counts(message: ev.MessageSent) -> bool:
    """Whether a text asks for a number of things, and not for a time."""
    return asks(message, "cues-of-count") and not asks(message, "cues-of-time")


def counted(draft: Draft, desk: Desk, message: ev.MessageSent) -> bool:
    """The sentence of the background with a number and most of the question's words, in each language; else False."""
    said, background = message.words, desk.view.the_scene.background
    grammar = next((g for g in grammars() if isinstance(said, Said) and g.language == said.language), None)
    if grammar is None or not isinstance(said, Said) or said.language not in background:
        return False
    asked = set(stems_of(said.text, grammar)) - set(stems_of(" ".join(spelt("cues-of-count", said.language)), grammar))
    written = {language: _ENDS.split(text) for language, text in background.items()}
    found = [
        (len(asked & set(stems_of(sentence, grammar))), -place)
        for place, sentence in enumerate(written[said.language])
        if numbers(tokens(sentence, grammar), grammar)
    ]
    if not found or max(found)[0] < SHARED:
        return False
    place, length = -max(found)[1], len(written[said.language])
    draft.template = "answer.question-fact.count"
    draft.values |= in_each("words", {lang: all_[place] for lang, all_ in written.items() if len(all_) == length})
    draft.add("fact-known", needed=True)
    return True

"""The intent of a draft, proposed by the school's language service where our own reading is not sure of it."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from typing import get_args

from sim.language import SOURCE
from sim.reading.reading import Intent, Reading
from web.endpoint import Endpoint
from web.understanding import SURE
from web.words import SENTENCES

MOST_KEPT = 1_000
_KNOWN: dict[str, Intent] = {name: name for name in get_args(Intent) if name != "unclear"}


class Proposals:
    """The intents proposed for drafts. Their writers see them as they see any reading, and correct or drop them."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._found: OrderedDict[str, Intent | None] = OrderedDict()

    def proposed(self, text: str, reading: Reading) -> tuple[Reading, bool]:
        """The reading with the intent proposed for the text, and whether one is still being sought.

        The service is told the draft and nothing else.
        """
        if reading.confidence >= SURE and reading.intent != "unclear":
            return reading, False
        if text in self._found:
            intent = self._found[text]
            return (reading if intent is None else replace(reading, intent=intent, confidence=SURE)), False
        order = SENTENCES.say("endpoint-read", reading.language or SOURCE, intents=", ".join(_KNOWN))
        return reading, self._endpoint.ask(order, text, lambda words: self._keep(text, words))

    def _keep(self, text: str, words: str) -> None:
        self._found[text] = _KNOWN.get(words.strip().strip(".`\"'").lower())
        while len(self._found) > MOST_KEPT:
            self._found.popitem(last=False)

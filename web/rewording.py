"""Other words for what minds answer to people, found by the school's language service while they are shown to write."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable

from sim.exercise.core.names import Phrase, Said, SeatId
from sim.exercise.scene.queries import actor_name
from sim.exercise.state import State
from sim.policies.conversation.rewording import reworded
from sim.policies.phrases import renderer
from web.endpoint import Endpoint
from web.words import SENTENCES

MOST_KEPT = 1_000


class Rewording:
    """The words found for answers that are not given yet."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._found: OrderedDict[Hashable, str] = OrderedDict()

    def begin(self, key: Hashable, view: State, seat: SeatId, phrase: Phrase, to: Said) -> None:
        """Ask for other words for a sentence of that seat, which answers `to`, in the language of what it answers.

        The service is told what the channel's readers know: who speaks, what was said to them, and the sentence.
        """
        card = view.card(seat)
        order = SENTENCES.say(
            "endpoint-reword",
            to.language,
            persona=card.persona if card is not None else "",
            actor=actor_name(view.the_scene, view.actor_of(seat), to.language),
            said=to.text,
        )
        self._endpoint.ask(order, renderer(view)(phrase, to.language), lambda words: self._keep(key, words))

    def taken(self, key: Hashable, view: State, phrase: Phrase, language: str) -> Phrase:
        """The phrase in the words found by now where they are read as its own are; else the phrase as it is."""
        words = self._found.pop(key, None)
        return phrase if words is None else reworded(view, phrase, language, words) or phrase

    def _keep(self, key: Hashable, words: str) -> None:
        self._found[key] = words
        while len(self._found) > MOST_KEPT:
            self._found.popitem(last=False)

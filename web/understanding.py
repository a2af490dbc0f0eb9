"""The reading of a draft, told to whoever writes it: what will be understood of it, from what their seat sees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from sim.exercise.core.names import InstrumentId, IssueId, OptionId, SeatId
from sim.exercise.state import State
from sim.exercise.talk.intents import ICONS, Intent
from sim.exercise.talk.reading import reading_of
from sim.exercise.talk.understood import understood
from sim.language import Language, languages
from sim.reading.reading import Reading
from web.packets import PackageRead, Understood

DECLARED: Mapping[str, Intent] = {
    **{intent: intent for intent in ICONS},
    "question-interests": "question",
    "question-fact": "question-of-fact",
    "conditional-offer": "proposal",
    "acceptance": "acknowledgement",
    "thanks": "acknowledgement",
}
"""The intent that a message declares, where what was read is one that messages can declare."""
Propose = Callable[[str, Reading], tuple[Reading, bool]]
SURE = 0.5
"""Confidence from which an intent is declared for the writer."""


def unsought(_: str, reading: Reading) -> tuple[Reading, bool]:
    """The reading as it is."""
    return reading, False


def understanding(
    view: State, seat: SeatId, text: str, language: Language | None, propose: Propose = unsought
) -> Understood:
    """The reading of a text of this seat, in its language, and the package that it amounts to.

    `propose` gives a reading that is surer of the intent, and says whether one is being sought.
    """
    card = view.card(seat)
    reading, sought = propose(text, reading_of(view, text, language, card.actor if card else None))
    scene = view.the_scene
    issues = {issue.id for issue in scene.issues}
    named = [IssueId(one.id) for one in reading.about if one.kind == "issue"]
    sure = reading.confidence >= SURE and reading.intent in DECLARED
    return {
        "ok": True,
        "line": understood(reading, scene, language or languages()[0]),
        "intent": DECLARED[reading.intent] if sure else None,
        "about": [issue for issue in named if issue in issues],
        "package": _package(view, reading),
        "sought": sought,
    }


def _package(view: State, reading: Reading) -> PackageRead | None:
    """The options of both sides as choices of the text that settles most of them; None where nothing is traded."""
    chosen = {IssueId(i): OptionId(o) for i, o in (*reading.trade.give.items(), *reading.trade.ask.items())}
    texts = Counter[InstrumentId]()
    for text in view.the_scene.instruments:
        if text.opens <= max(1, view.turn):
            texts[text.id] = len(chosen.keys() & set(text.issues))
    if not chosen or not texts or max(texts.values()) == 0:
        return None
    text = view.index.instruments[texts.most_common(1)[0][0]]
    return {"instrument": text.id, "choices": {i: o for i, o in chosen.items() if i in text.issues}}

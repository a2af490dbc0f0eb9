"""The intent of a text: of all that its words do, the most consequential, with a confidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sim.reading.cues import Hit
from sim.reading.reading import Intent

ORDER: tuple[Intent, ...] = (
    "threat",
    "conditional-offer",
    "offer",
    "demand",
    "refusal",
    "acceptance",
    "commitment",
    "warning",
    "question-interests",
    "question-fact",
    "apology",
    "procedure",
    "thanks",
    "greeting",
    "statement",
)
"""From the most to the least consequential: where a text does several things, the first counts."""

SURE = 2.0
"""Weight from which an intent is one that the text has."""
LEAST_CONFIDENCE = 0.35
"""Below it the intent is `unclear`."""


@dataclass(frozen=True, slots=True)
class Signs:
    """The text besides its cues, as an intent needs it."""

    conditions: int
    """Clauses joined by a condition or an exchange."""
    gives: int
    asks: int
    """Options on each side."""
    asked: bool
    """Whether a sentence ends in a question mark or opens as a question."""
    names: int
    """Things of the scenario that are named."""
    words: int
    readable: bool


def intent_of(hits: Sequence[Hit], signs: Signs) -> tuple[Intent, float, tuple[Hit, ...]]:
    """The intent, the confidence in it, and the cues it rests on."""
    if not signs.readable or (signs.words == 0 and not hits):
        return "unclear", 0.9, ()
    weights: dict[str, float] = {}
    for topic in {hit.topic for hit in hits}:
        own = sorted((hit.weight for hit in hits if hit.topic == topic), reverse=True)
        weights[topic] = own[0] + 0.5 * sum(own[1:3])
    trading = weights.pop("conditional", 0.0) > 0 or signs.conditions > 0
    offering = weights.get("offer", 0.0)
    if trading and ((signs.gives and signs.asks) or (offering >= SURE and not weights.get("refusal"))):
        weights["conditional-offer"] = max(offering, 3.0) + 0.5
    if weights.get("question-interests", 0) >= SURE or weights.get("question-fact", 0) >= 3:
        for answered in ("offer", "demand", "acceptance", "refusal", "warning"):
            if answered in weights and signs.asked:
                weights[answered] -= 1.5
    if weights.get("refusal", 0) >= 4 and offering and not trading:
        weights["offer"] -= 2
    if weights.get("acceptance", 0) >= 4 and offering and not trading:
        weights["offer"] -= 1.5
    if signs.gives and not signs.asks and not signs.asked and offering:
        weights["offer"] += 0.5
    known = [intent for intent in ORDER if weights.get(intent, 0.0) >= SURE]
    if known:
        best = max(known, key=lambda intent: (weights[intent] - 0.35 * ORDER.index(intent), -ORDER.index(intent)))
        rest = max((weights[i] for i in known if i != best), default=0.0)
        confidence = min(0.98, 0.55 + 0.1 * weights[best] - 0.05 * rest)
        return best, round(max(confidence, 0.3), 3), tuple(hit for hit in hits if hit.topic == best)
    weak = [intent for intent in ORDER if weights.get(intent, 0.0) > 0]
    if weak:
        best = max(weak, key=lambda intent: weights[intent])
        return best, 0.4, tuple(hit for hit in hits if hit.topic == best)
    if signs.words < 2 and not signs.names:
        return "unclear", 0.6, ()
    return "statement", 0.5, ()

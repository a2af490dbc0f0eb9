"""The intent of a text: the likeliest by the learned weights, or `unclear` where none is likely enough."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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

LEAST_CONFIDENCE = 0.4
"""Below it the intent is `unclear`, and a mind asks back: a wrong answer is taken to cost two thirds of what a right
one is worth. Of messages left out of the fitting, a tenth is then unclear, noise among them; beyond it, each wrong
reading avoided costs about a right one.
"""


def intent_of(
    shares: Mapping[Intent, float], hits: Sequence[Hit], readable: bool
) -> tuple[Intent, float, tuple[Hit, ...]]:
    """The intent, the confidence in it, and the cues it rests on. `shares` has the likeliest first."""
    if not readable:
        return "unclear", 0.9, ()
    intent, share = next(iter(shares.items()))
    topics = {"conditional-offer": ("conditional-offer", "conditional", "offer")}.get(intent, (intent,))
    because = tuple(hit for hit in hits if hit.topic in topics)
    if share < LEAST_CONFIDENCE:
        return "unclear", round(1 - share, 3), ()
    return intent, round(share, 3), because

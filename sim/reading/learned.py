"""Weights of features for each intent, from the file that `tools/fit_intents.py` writes, and what they say."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from sim.reading.reading import Intent

FILE = "intents.json"


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """A linear model: the weight of each feature for each intent, in the order of `intents`."""

    intents: tuple[Intent, ...]
    weights: Mapping[str, Mapping[int, float]]
    """Feature -> place of the intent -> weight; those near zero are left out."""

    def words(self, language: str) -> frozenset[str]:
        """The words of a language that messages are written in: those that do not speak for a text without sense."""
        return _words(self, language)

    def shares(self, features: Mapping[str, float]) -> dict[Intent, float]:
        """The probability of each intent (softmax), the likeliest first. Words never seen are one more feature."""
        sums = [0.0] * len(self.intents)
        for name, strength in (*features.items(), ("unseen", unseen(features, self.weights))):
            for place, weight in self.weights.get(name, {}).items():
                sums[place] += weight * strength
        top = max(sums)
        powers = [math.exp(one - top) for one in sums]
        whole = sum(powers)
        shares = {intent: power / whole for intent, power in zip(self.intents, powers, strict=True)}
        return dict(sorted(shares.items(), key=lambda pair: -pair[1]))


def unseen(features: Mapping[str, float], known: Mapping[str, object]) -> float:
    """The share of a text's words that the table of weights does not have."""
    words = [name for name in features if name.count(" ") == 1 and name[2:3] == " "]
    return sum(name not in known for name in words) / len(words) if words else 0.0


@cache
def _words(weights: Weights, language: str) -> frozenset[str]:
    noise = weights.intents.index("unclear")
    begun = f"{language} "
    return frozenset(
        name[len(begun) :]
        for name, row in weights.weights.items()
        if name.startswith(begun) and name.count(" ") == 1 and row.get(noise, 0.0) <= 0
    )


@cache
def learned() -> Weights:
    """The weights that come with the program."""
    text = resources.files("sim.reading").joinpath("words", FILE).read_text("utf-8")
    body = json.loads(text)
    table = {name: {int(place): weight for place, weight in row.items()} for name, row in body["weights"].items()}
    return Weights(tuple(body["intents"]), table)

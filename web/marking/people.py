"""The names of candidates on the assessment desk: told apart by a number where two are alike, and found by a part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from sim.reading.tokens import folded


def numbered(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The name of each pseudonym; those alike but for accents and capitals get a number, in the order they came."""
    given = list(names)
    alike = Counter(plain(name) for _, name in given)
    met = Counter[str]()
    told = dict[str, str]()
    for pseudonym, name in given:
        key = plain(name)
        met[key] += 1
        told[pseudonym] = f"{name} ({met[key]})" if alike[key] > 1 else name
    return told


def found(names: Mapping[str, str], sought: str) -> frozenset[str]:
    """The pseudonyms whose name or code has all the words sought."""
    words = plain(sought).split()
    return frozenset(who for who, name in names.items() if all(word in f"{plain(name)} {plain(who)}" for word in words))


def plain(text: str) -> str:
    """The words of a text in small letters without accents, one space between them."""
    return " ".join(folded(word) for word in text.split())

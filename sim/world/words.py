"""The sentences of this room: acts, rungs, usual responses, figures; and tables of them by what they name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, TypeVar

from sim.language import Sentences, Text, languages

K = TypeVar("K", bound=str | int)

WORDS = Sentences("sim.world")


class Named(Mapping[K, Text], Generic[K]):
    """The name of each value of a scale: that of ``key`` is the sentence ``prefix-key``, read when it is asked for."""

    def __init__(self, prefix: str, keys: Iterable[K]) -> None:
        self._prefix = prefix
        self._keys = tuple(keys)

    def __getitem__(self, key: K) -> Text:
        if key not in self._keys:
            raise KeyError(key)
        return WORDS.text(f"{self._prefix}-{key}")

    def __iter__(self) -> Iterator[K]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)


def blank() -> Text:
    """Nothing, in every language."""
    return dict.fromkeys(languages(), "")

"""Cues of intents and attitudes: patterns of words from the files `cues.LANGUAGE.txt`, found fast in a text.

A line of such a file is a weight and a pattern over folded words:

    3 (we|i) (can|could) .. (live with|accept)

`(a|b c)` is either; `word?` may be missing; `*` stands for any ending; `..` for up to three words and `...` for up to
seven, inside one sentence; `^` begins a sentence or a clause after a comma, `$` ends a sentence; `?`, `!` and `,` are
the marks themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from sim.reading.grammar import lines
from sim.reading.tokens import Token

_ITEM = re.compile(r"\([^()]*\)\??|\S+")
_GAPS = {"..": r"(?:[^ |]+ ){0,3}?", "...": r"(?:[^ |]+ ){0,7}?"}
END = "|"
"""Between sentences, which no gap crosses."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One pattern of one topic."""

    topic: str
    weight: float
    pattern: re.Pattern[str]
    anchors: tuple[str, ...]
    """A word or a beginning of one (with *), of which one must be in the text."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue found over tokens [first, last)."""

    topic: str
    weight: float
    first: int
    last: int


class Line:
    """A text's folded words as one string, with the token of each place in it."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        parts: list[str] = [END]
        self.owner: dict[int, int] = {0: 0}
        place = len(END) + 1
        for n, token in enumerate(tokens):
            if token.sort == "mark" and token.text not in ",:;":
                continue
            ends = token.sort == "stop"
            marks = [*(m for m in ("?", "!") if m in token.text), END] if ends else [token.text]
            for text in marks:
                self.owner[place] = n
                parts.append(text)
                place += len(text) + 1
        if parts[-1] != END:
            self.owner[place] = max(0, len(tokens) - 1)
            parts.append(END)
        self.words = frozenset(parts)
        self.text = " ".join(parts) + " "

    def token(self, place: int) -> int:
        """The token that begins at a place of the string."""
        return self.owner.get(place, 0)


class Cues:
    """All cues of a language, by the words without which they cannot be found."""

    def __init__(self, cues: Sequence[Cue]) -> None:
        self.by_word: dict[str, list[Cue]] = {}
        self.by_start: dict[str, list[tuple[str, Cue]]] = {}
        for cue in cues:
            for anchor in cue.anchors:
                if anchor.endswith("*"):
                    self.by_start.setdefault(anchor[:2], []).append((anchor[:-1], cue))
                else:
                    self.by_word.setdefault(anchor, []).append(cue)

    def find(self, line: Line) -> list[Hit]:
        """Every cue in a text, at the first place where it stands in each sentence."""
        asked: dict[int, Cue] = {}
        for word in line.words:
            for cue in self.by_word.get(word, ()):
                asked[id(cue)] = cue
            for start, cue in self.by_start.get(word[:2], ()):
                if word.startswith(start):
                    asked[id(cue)] = cue
        found: list[Hit] = []
        for cue in asked.values():
            for match in cue.pattern.finditer(line.text):
                words = match.group().split()
                first = line.token(match.start() + (len(match.group()) - len(match.group().lstrip())))
                last = line.token(match.end() - 1 - len(words[-1])) if words else first
                found.append(Hit(cue.topic, cue.weight, first, last + 1))
        return sorted(found, key=lambda hit: (hit.first, hit.last, hit.topic))


@cache
def cues(language: str) -> Cues:
    """The cues of a language."""
    made = []
    for topic, line in lines("cues", language):
        weight, _, pattern = line.partition(" ")
        made.append(_cue(topic, float(weight), pattern.strip()))
    return Cues(made)


def _cue(topic: str, weight: float, written: str) -> Cue:
    parts: list[str] = []
    anchors: tuple[str, ...] = ()
    for item in _ITEM.findall(written):
        if item in _GAPS:
            parts.append(_GAPS[item])
            continue
        if item == "^":
            parts.append(r"(?:(?<=\| )|(?<=, )|(?<=: ))")
            continue
        optional = len(item) > 1 and item.endswith("?")
        inner = item[:-1] if optional else item
        choices = inner[1:-1].split("|") if inner.startswith("(") else [inner]
        wanted = "|".join("".join(map(_word, choice.split())) for choice in choices)
        parts.append(f"(?:{wanted}){'?' if optional else ''}")
        if not optional:
            firsts = tuple(dict.fromkeys(min(choice.split(), key=_commonness) for choice in choices))
            if "$" not in firsts and (not anchors or _rarity(firsts) > _rarity(anchors)):
                anchors = firsts
    if not anchors:
        raise ValueError(f"the cue {written!r} has no word that it needs")
    return Cue(topic, weight, re.compile(r"(?<= )" + "".join(parts)), anchors)


def _commonness(word: str) -> int:
    """Short words are common ones; a beginning of a word is looked up more slowly than a word."""
    return -len(word)


def _rarity(words: tuple[str, ...]) -> float:
    return min(len(word.rstrip("*")) for word in words) - 0.1 * len(words)


def _word(written: str) -> str:
    if written == "$":
        return r"(?:[?!,] )*(?=\|)"
    if written.endswith("*"):
        return re.escape(written[:-1]) + r"[^ |]* "
    return re.escape(written) + " "


def topics(language: str) -> Iterator[str]:
    """The topics for which a language has cues."""
    yield from dict.fromkeys(topic for topic, _ in lines("cues", language))

"""Cues of intents and attitudes: patterns of words from the files `cues.LANGUAGE.txt`, found fast in a text.

A line of such a file is a weight and a pattern over folded words:

    3 (we|i) (can|could) .. (live with|accept)

`(a|b c)` is either; `word?` may be missing; `*` stands for any ending; `..` for up to three words and `...` for up to
seven, inside one sentence; `^` begins a sentence or a clause after a comma, `$` ends a sentence; `?`, `!` and `,` are
the marks themselves. `{we}` is a macro, from the section of that name. Names stand as signs, see `Line`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from sim.reading.figures import Number
from sim.reading.grammar import Grammar, lines
from sim.reading.naming import Found
from sim.reading.reading import Kind
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


TAGS: Mapping[Kind, str] = {
    "actor": "@who",
    "seat": "@who",
    "option": "@o",
    "issue": "@i",
    "gauge": "@i",
    "provision": "@p",
    "instrument": "@p",
    "package": "@p",
}
"""Kinds of thing that stand in a line as a sign, whatever they are called."""


class Line:
    """A text's folded words as one string, with the token of each place in it.

    What is named stands there as a sign (`@o` an option, `@i` an issue, `@p` an article, a text or a package, `@who` an
    actor or a person), a number as `@n`, and "my minister" or "your council" as `@we` and `@you`: a pattern fits
    every scenario.
    """

    def __init__(
        self,
        tokens: Sequence[Token],
        grammar: Grammar,
        found: Sequence[Found] = (),
        numbers: Sequence[Number] = (),
    ) -> None:
        signs = _signs(tokens, grammar, found, numbers)
        parts: list[str] = [END]
        self.owner: dict[int, tuple[int, int]] = {0: (0, 0)}
        place = len(END) + 1
        n = 0
        while n < len(tokens):
            token = tokens[n]
            last, marks = signs.get(n, (n + 1, ""))
            if not marks and token.sort == "mark" and token.text not in ",:;":
                n += 1
                continue
            ends = token.sort == "stop"
            written = [marks] if marks else [*(m for m in ("?", "!") if m in token.text), END] if ends else [token.text]
            for text in written:
                self.owner[place] = (n, last)
                parts.append(text)
                place += len(text) + 1
            n = last
        if parts[-1] != END:
            self.owner[place] = (max(0, len(tokens) - 1), len(tokens))
            parts.append(END)
        self.parts = tuple(parts)
        self.words = frozenset(parts)
        self.text = " ".join(parts) + " "

    def tokens(self, place: int) -> tuple[int, int]:
        """The tokens [first, last) of the word that begins at a place of the string."""
        return self.owner.get(place, (0, 0))


def _signs(
    tokens: Sequence[Token], grammar: Grammar, found: Sequence[Found], numbers: Sequence[Number]
) -> dict[int, tuple[int, str]]:
    """By its first token, the end of each run of tokens that one sign stands for, and the sign."""
    runs = [(one.first, one.last, TAGS[one.thing.kind]) for one in found if one.thing.kind in TAGS]
    runs += [(number.first, number.last, "@n") for number in numbers]
    principals = grammar.words("principals")
    for n, token in enumerate(tokens[:-1]):
        if token.sort == "word" and tokens[n + 1].text in principals:
            for owner, sign in (("mine", "@we"), ("yours", "@you")):
                if token.text in grammar.words(owner):
                    runs.append((n, n + 2, sign))
    taken: set[int] = set()
    signs: dict[int, tuple[int, str]] = {}
    order = ("@o", "@p", "@who", "@we", "@you", "@n", "@i")
    for first, last, sign in sorted(runs, key=lambda run: (-(run[1] - run[0]), order.index(run[2]))):
        if taken.isdisjoint(range(first, last)):
            taken.update(range(first, last))
            signs[first] = (last, sign)
    return signs


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
                said = match.group().split()
                first, end = line.tokens(match.start())
                last = line.tokens(match.end() - 1 - len(said[-1]))[1] if said else end
                found.append(Hit(cue.topic, cue.weight, first, max(first + 1, last)))
        return sorted(found, key=lambda hit: (hit.first, hit.last, hit.topic))


@cache
def cues(language: str) -> Cues:
    """The cues of a language."""
    made: list[Cue] = []
    macros: dict[str, str] = {}
    for topic, line in lines("cues", language):
        if topic == "macros":
            name, _, choices = line.partition("=")
            macros[name.strip()] = _expanded(choices.strip(), macros)
            continue
        weight, _, pattern = line.partition(" ")
        made.append(_cue(topic, float(weight), _expanded(pattern.strip(), macros)))
    return Cues(made)


_ALONE = re.compile(r"(?<!\S)\{(\w+)\}(?=\??(?:\s|$))")
_INSIDE = re.compile(r"\{(\w+)\}")


def _expanded(written: str, macros: Mapping[str, str]) -> str:
    """The pattern with its macros written out: `{we}` is `(we|i)`, and `({we}|they)` is `(we|i|they)`."""
    alone = _ALONE.sub(lambda m: f"({macros[m[1]]})", written)
    return _INSIDE.sub(lambda m: macros[m[1]], alone)


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

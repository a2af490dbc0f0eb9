"""Features of a text from which its intent is told: cues, words, word pairs, joints of clauses, and its outer form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from sim.reading.clauses import Clause
from sim.reading.cues import END, Hit, Line
from sim.reading.grammar import Grammar
from sim.reading.senses import senses
from sim.reading.tokens import Token

HEAVIEST = 4.0
"""Weight of a cue that counts as one."""
BEGINNING = 5
"""Letters of the beginning of a word, which its endings and most slips leave as it is."""
OPENING = 6
"""Words at the beginning and the end of a sentence that are looked at apart."""
LENGTHS = (2, 5, 11, 24)
"""Words up to which a text belongs to each class of length."""


def features(
    parts: Sequence[Token],
    line: Line,
    hits: Sequence[Hit],
    split: Sequence[Clause],
    traded: tuple[Mapping[str, str], Mapping[str, str]],
    grammar: Grammar,
) -> dict[str, float]:
    """Each feature with its strength; those of words bear the language's code, so that one table holds them all."""
    found: dict[str, float] = {"bias": 1.0}
    for hit in hits:
        name = f"cue {hit.topic}"
        found[name] = max(found.get(name, 0.0), hit.weight / HEAVIEST)
    said = line.parts
    code = grammar.language
    last = said[-2] if len(said) > 1 and said[-2] != END else ""
    found |= _words(said, parts, grammar)
    found |= _senses(senses(code).of(said))
    found |= _sentences(said, code)
    for clause in split:
        if clause.joint:
            found[f"joint {clause.joint}"] = 1.0
    give, ask = traded
    found["gives"] = float(bool(give))
    found["asks"] = float(bool(ask))
    found["trades"] = float(bool(give) and bool(ask))
    found["ends in ?"] = float(last == "?")
    found["options"] = min(2, said.count("@o")) / 2
    found["named"] = min(3, sum(one.startswith("@") for one in said)) / 3
    words = [t.text for t in parts if t.sort == "word"]
    found[f"length {sum(len(words) > bound for bound in LENGTHS)}"] = 1.0
    found["function words"] = sum(one in grammar.stop for one in words) / max(1, len(words))
    return {name: strength for name, strength in found.items() if strength}


def _words(said: Sequence[str], parts: Sequence[Token], grammar: Grammar) -> dict[str, float]:
    """Words and their stems and beginnings, alone, by two and by three."""
    code = grammar.language
    found = {f"{code} {one}": 1.0 for one in said}
    found |= {f"{code}~{token.stem}": 1.0 for token in parts if token.sort == "word"}
    found |= {f"{code} {first} {second}": 1.0 for first, second in pairwise(said)}
    found |= {f"{code} {' '.join(three)}": 0.7 for three in zip(said, said[1:], said[2:], strict=False)}
    begun = {one[:BEGINNING] for one in said if len(one) >= BEGINNING and one not in grammar.stop}
    return found | {f"{code}^{one}": 0.6 for one in begun}


def _senses(meant: Sequence[str]) -> dict[str, float]:
    """Senses alone, by two, three and four in a row, and by two with one between them."""
    found = {f"* {one}": 1.0 for one in meant}
    for size, strength in ((2, 1.0), (3, 1.0), (4, 0.7)):
        found |= {f"* {' '.join(meant[n : n + size])}": strength for n in range(len(meant) - size + 1)}
    return found | {f"* {first} .. {second}": 0.5 for first, second in zip(meant, meant[2:], strict=False)}


def _sentences(said: Sequence[str], code: str) -> dict[str, float]:
    """The beginning of each sentence, and the words of the last one of several: the act often stands there."""
    ends = [n for n, one in enumerate(said) if one == END]
    found = {f"sentences {min(3, len(ends) - 1)}": 1.0}
    for first, last in pairwise(ends):
        sentence = said[first + 1 : last]
        if sentence:
            found[f"{code}< {' '.join(sentence[:2])}"] = 1.0
            found[f"{code}< {sentence[0]}"] = 1.0
            opening = senses(code).of(sentence[:OPENING])
            found |= {f"*< {' '.join(opening[:size])}": 0.7 for size in (1, 2, 3)}
            found[f"*$ {' '.join(senses(code).of(sentence[-OPENING:])[-2:])}"] = 0.5
    if len(ends) > 2:
        closing = said[ends[-2] :]
        found |= {f"{code}> {one}": 0.7 for one in closing[1:-1]}
        found |= {f"{code}> {first} {second}": 0.7 for first, second in pairwise(closing)}
        found |= {f"*> {one}": 0.7 for one in senses(code).of(closing)}
    return found

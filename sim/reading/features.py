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
    for one in line.words:
        found[f"{code} {one}"] = 1.0
    for token in parts:
        if token.sort == "word":
            found[f"{code}~{token.stem}"] = 1.0
    for first, second in pairwise(said):
        found[f"{code} {first} {second}"] = 1.0
    for first, second, third in zip(said, said[1:], said[2:], strict=False):
        found[f"{code} {first} {second} {third}"] = 0.7
    meant = senses(code).of(said)
    for one in meant:
        found[f"* {one}"] = 1.0
    for size in (2, 3, 4):
        for n in range(len(meant) - size + 1):
            found[f"* {' '.join(meant[n : n + size])}"] = 1.0 if size < 4 else 0.7
    for first, second in zip(meant, meant[2:], strict=False):
        found[f"* {first} .. {second}"] = 0.5
    for one in line.words:
        if len(one) > 4 and one not in grammar.stop:
            found[f"{code}^{one[:5]}"] = 0.6
    ends = [n for n, one in enumerate(said) if one == END]
    for first, last in pairwise(ends):
        sentence = said[first + 1 : last]
        if sentence:
            found[f"{code}< {' '.join(sentence[:2])}"] = 1.0
            found[f"{code}< {sentence[0]}"] = 1.0
    if len(ends) > 2:
        for one in said[ends[-2] + 1 : -1]:
            found[f"{code}> {one}"] = 0.7
        for first, second in pairwise(said[ends[-2] :]):
            found[f"{code}> {first} {second}"] = 0.7
    found[f"sentences {min(3, len(ends) - 1)}"] = 1.0
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

"""Trades: what a text would give and what it asks for, clause by clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sim.reading.cues import Hit
from sim.reading.grammar import Grammar
from sim.reading.naming import Found
from sim.reading.tokens import Token

Side = Literal["give", "ask", "none"]


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens [first, last) with one subject, and how it is joined to the one before."""

    first: int
    last: int
    joint: str
    """"if", "return" (in return, …), "for" (against, in exchange for), "then", "but", or "" ."""
    sentence: int


def clauses(tokens: Sequence[Token], grammar: Grammar) -> list[Clause]:
    """The clauses of a text: parted at marks, at condition and exchange words, and before a new subject."""
    joints = _joints(grammar)
    subjects = grammar.words("we") | grammar.words("you")
    made: list[Clause] = []
    first, joint = 0, ""
    place = 0
    longest = max((len(words) for words, _ in joints), default=1)

    def close(end: int) -> None:
        nonlocal first
        if end > first:
            made.append(Clause(first, end, joint, tokens[first].sentence))
        first = end

    while place < len(tokens):
        token = tokens[place]
        if token.sort == "stop" or (token.sort == "mark" and token.text in ",;:—–"):
            close(place)
            first, joint = place + 1, ""
            place += 1
            continue
        opened = None
        for length in range(min(longest, len(tokens) - place), 0, -1):
            words = tuple(t.text for t in tokens[place : place + length])
            opened = next(((w, j) for w, j in joints if w == words), None)
            if opened is not None:
                break
        if opened is not None:
            words, kind = opened
            after = tokens[place + len(words)].text if place + len(words) < len(tokens) else ""
            if kind != "and" or after in subjects:
                close(place)
                first, joint = place, kind
                place += len(words)
                continue
        place += 1
    close(len(tokens))
    return made


def _joints(grammar: Grammar) -> list[tuple[tuple[str, ...], str]]:
    return [
        (line, kind)
        for kind in ("if", "return", "for", "then", "and")
        for line in grammar.sections.get(f"joint-{kind}", ())
    ]


def sides(tokens: Sequence[Token], parts: Sequence[Clause], hits: Sequence[Hit], grammar: Grammar) -> list[Side]:
    """Of each clause, whether it tells what the writer gives or asks for, as far as that can be told."""
    we, you = grammar.words("we"), grammar.words("you")
    giving: list[Side] = []
    for part in parts:
        inside = [h for h in hits if part.first <= h.first < part.last]
        gives = sum(h.weight for h in inside if h.topic in ("offer", "gives", "commitment", "acceptance"))
        asks = sum(h.weight for h in inside if h.topic in ("demand", "asks-for"))
        words = {t.text for t in tokens[part.first : part.last]}
        if gives == asks:
            mine, yours = bool(words & we), bool(words & you)
            side: Side = "give" if mine and not yours else "ask" if yours and not mine else "none"
        else:
            side = "give" if gives > asks else "ask"
        giving.append(side)
    return _joined(parts, giving)


def _joined(parts: Sequence[Clause], known: Sequence[Side]) -> list[Side]:
    """The sides, where unknown ones follow from how clauses are joined."""
    made: list[Side] = list(known)
    for n, part in enumerate(parts):
        other = _main(parts, n)
        if part.joint == "if":
            if made[n] == "none":
                made[n] = "ask" if other is None or made[other] != "ask" else "give"
            if other is not None and made[other] in ("none", made[n]):
                made[other] = _opposite(made[n])
        elif part.joint in ("return", "for") and n:
            if made[n - 1] == "none":
                made[n - 1] = "give" if made[n] != "give" else "ask"
            if made[n] == "none" or part.joint == "for":
                made[n] = _opposite(made[n - 1])
        elif made[n] == "none" and n and parts[n - 1].sentence == part.sentence and parts[n - 1].joint != "if":
            made[n] = made[n - 1]
    return made


def _main(parts: Sequence[Clause], n: int) -> int | None:
    """The clause on which a condition hangs: the one after it where it opens a sentence, else the one before."""
    opens = n == 0 or parts[n - 1].sentence != parts[n].sentence
    if opens:
        return n + 1 if n + 1 < len(parts) else None
    return n - 1


def _opposite(side: Side) -> Side:
    return "ask" if side == "give" else "give" if side == "ask" else "none"


def traded(
    found: Sequence[Found], parts: Sequence[Clause], giving: Sequence[Side], left: Sequence[tuple[int, int]]
) -> tuple[dict[str, str], dict[str, str]]:
    """The options on each side, one for each issue; those that the text sets aside ("not once a week") are left out."""
    give: dict[str, str] = {}
    ask: dict[str, str] = {}
    for one in found:
        if one.thing.kind != "option" or any(a <= one.first < b for a, b in left):
            continue
        place = next((n for n, part in enumerate(parts) if part.first <= one.first < part.last), None)
        if place is None:
            continue
        side = giving[place]
        if side == "give":
            give.setdefault(one.thing.of, one.thing.id)
        elif side == "ask":
            ask.setdefault(one.thing.of, one.thing.id)
    return give, {issue: option for issue, option in ask.items() if give.get(issue) != option}

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
    """"if", "return" (in return), "for" (against, in exchange for), "then", "but", "and", or nothing."""
    sentence: int


def clauses(tokens: Sequence[Token], grammar: Grammar) -> list[Clause]:
    """The clauses of a text: parted at marks, at condition and exchange words, and before a new subject."""
    joints = _joints(grammar)
    subjects = grammar.words("we") | grammar.words("you")
    made: list[Clause] = []
    first, joint = 0, ""
    place = 0
    longest = max((len(words) for words, _ in joints), default=1)
    begins = {words[0] for words, _ in joints}

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
        for length in range(min(longest, len(tokens) - place) if token.text in begins else 0, 0, -1):
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
        for kind in ("if", "return", "for", "then", "but", "and")
        for line in grammar.sections.get(f"joint-{kind}", ())
    ]


def sides(tokens: Sequence[Token], parts: Sequence[Clause], hits: Sequence[Hit], grammar: Grammar) -> list[Side]:
    """Of each clause, whether it tells what the writer gives or asks for, as far as that can be told."""
    we, you = grammar.words("we"), grammar.words("you")
    known: list[Side] = []
    for part in parts:
        inside = [h for h in hits if part.first <= h.first < part.last]
        gives = max((h.weight for h in inside if h.topic == "gives"), default=0.0)
        asks = max((h.weight for h in inside if h.topic == "asks-for"), default=0.0)
        gives = gives or max(
            (h.weight for h in inside if h.topic in ("offer", "commitment", "acceptance")), default=0.0
        )
        asks = asks or max((h.weight for h in inside if h.topic == "demand"), default=0.0)
        words = [t.text for t in tokens[part.first : part.last]]
        opening = set(words[:_OPENING])
        side: Side = "none"
        if part.joint == "if":
            side = "give" if opening & we and not opening & you else "ask"
        elif gives != asks:
            side = "give" if gives > asks else "ask"
        elif set(words) & we and not set(words) & you:
            side = "give"
        elif set(words) & you and not set(words) & we:
            side = "ask"
        known.append(side)
    return _joined(parts, known)


_OPENING = 4
"""Words of a condition in which its subject stands."""


def _joined(parts: Sequence[Clause], known: Sequence[Side]) -> list[Side]:
    """The sides, where unknown ones follow from how clauses are joined."""
    made: list[Side] = list(known)
    for n, part in enumerate(parts):
        other = _main(parts, n)
        if part.joint == "if" and other is not None:
            made[other] = _opposite(made[n])
        elif part.joint in ("return", "for") and not n and len(parts) > 1 and parts[1].sentence == part.sentence:
            made[0], made[1] = "ask", "give"  # a price named first: *in exchange for a floor, we fill slowly*
        elif part.joint in ("return", "for") and n:
            if made[n - 1] == "none":
                made[n - 1] = "give" if made[n] != "give" else "ask"
            if made[n] == "none" or part.joint == "for":
                made[n] = _opposite(made[n - 1])
        elif part.joint == "but" and n and made[n] == "none":
            made[n] = _opposite(made[n - 1])
        elif made[n] == "none" and n and parts[n - 1].sentence == part.sentence and parts[n - 1].joint != "if":
            made[n] = made[n - 1]
    return made


def _main(parts: Sequence[Clause], n: int) -> int | None:
    """The clause on which a condition hangs: the one before it, or the one after where it opens its sentence."""
    if n and parts[n - 1].sentence == parts[n].sentence:
        return n - 1
    return n + 1 if n + 1 < len(parts) and parts[n + 1].sentence == parts[n].sentence else None


def _opposite(side: Side) -> Side:
    return "ask" if side == "give" else "give" if side == "ask" else "none"


@dataclass(frozen=True, slots=True)
class Placed:
    """An option that a text names, with the number of its clause and the side of it."""

    issue: str
    option: str
    clause: int
    side: Side


def placed(
    found: Sequence[Found], parts: Sequence[Clause], giving: Sequence[Side], left: Sequence[tuple[int, int]]
) -> list[Placed]:
    """The options named, each in its clause; those that the text sets aside ("not once a week") are left out."""
    made: list[Placed] = []
    for one in found:
        if one.thing.kind != "option" or any(a <= one.first < b for a, b in left):
            continue
        n = next((n for n, part in enumerate(parts) if part.first <= one.first < part.last), None)
        if n is not None:
            made.append(Placed(one.thing.of, one.thing.id, n, giving[n]))
    return made


def traded(options: Sequence[Placed]) -> tuple[dict[str, str], dict[str, str]]:
    """The options on each side, one for each issue, as their clauses say."""
    give: dict[str, str] = {}
    ask: dict[str, str] = {}
    for one in options:
        if one.side != "none":
            (give if one.side == "give" else ask).setdefault(one.issue, one.option)
    return give, {issue: option for issue, option in ask.items() if issue not in give}


def one_sided(options: Sequence[Placed], side: Side) -> dict[str, str]:
    """All options as given, or all as asked: of two for one issue, the one in a clause of that side, else the last."""
    made: dict[str, str] = {}
    for one in options:
        if one.side != side:
            made[one.issue] = one.option
    for one in options:
        if one.side == side:
            made[one.issue] = one.option
    return made


def exchanged(options: Sequence[Placed]) -> tuple[dict[str, str], dict[str, str]]:
    """Both sides of a trade, in a text that trades: where the clauses leave one side empty, the first clause gives."""
    give, ask = traded(options)
    clauses = sorted({one.clause for one in options})
    if (give and ask) or len(clauses) < 2:
        return give, ask
    first = [one for one in options if one.clause == clauses[0]]
    rest = [one for one in options if one.clause != clauses[0]]
    give = {one.issue: one.option for one in first}
    return give, {one.issue: one.option for one in rest if one.issue not in give}

"""Numbers of a text with their units: in digits and in words, multiplied, as fractions, of each language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from sim.reading.grammar import Grammar
from sim.reading.tokens import Token

_YEARS_OF_THE_CALENDAR = range(1900, 2100)
_MOST_DIGITS = 15
_FILLERS = 1
"""Words that may stand between a number and its unit: six *more* years."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written, over tokens [first, last)."""

    value: float
    unit: str
    first: int
    last: int


def in_digits(written: str, decimal: str) -> Fraction | None:
    """The number that digits say, by a language's decimal mark; None where they are too long to be one."""
    digits = "".join(c for c in written if c.isdigit() or c in ".,")
    if not 0 < sum(c.isdigit() for c in digits) <= _MOST_DIGITS:
        return None
    marks = [c for c in digits if not c.isdigit()]
    if not marks:
        return Fraction(int(digits))
    mark = marks[-1]
    tail = digits.rpartition(mark)[2]
    grouped = all(len(part) == 3 for part in digits.replace(",", ".").split(".")[1:])
    if grouped and (len(marks) > 1 or mark != decimal):
        return Fraction(int("".join(c for c in digits if c.isdigit())))
    if len(marks) == 1:
        return Fraction(int(digits.replace(mark, "")), int(10 ** len(tail)))
    return None


def numbers(tokens: Sequence[Token], grammar: Grammar) -> list[Number]:
    """All numbers of a text, the longest reading of each."""
    found: list[Number] = []
    place = 0
    while place < len(tokens):
        number = _at(tokens, place, grammar)
        if number is None:
            place += 1
        else:
            found.append(number)
            place = number.last
    return _ranges(found, tokens, grammar)


def _ranges(found: Sequence[Number], tokens: Sequence[Token], grammar: Grammar) -> list[Number]:
    """The numbers, where the first of two takes the unit of the second: from 14 *to* 6 percent."""
    made = list(found)
    for n in range(len(made) - 2, -1, -1):
        one, other = made[n], made[n + 1]
        between = [token.text for token in tokens[one.last : other.first]]
        if not one.unit and other.unit and len(between) == 1 and between[0] in grammar.words("range"):
            made[n] = replace(one, unit=other.unit)
    return made


def _at(tokens: Sequence[Token], place: int, grammar: Grammar) -> Number | None:
    sign = tokens[place]
    if not _may_begin(sign, grammar):
        return None
    if sign.sort == "sign" and sign.text in "€$£" and place + 1 < len(tokens):
        value, last = _value(tokens, place + 1, grammar)
        if value is not None:
            return Number(float(value), grammar.units.get((sign.text,), sign.text), place, last)
        return None
    value, last = _value(tokens, place, grammar)
    if value is None:
        return None
    unit, end = _unit(tokens, last, grammar)
    alone = last == place + 1
    if not unit and alone:
        if sign.text in grammar.multipliers or sign.text in grammar.fractions:
            return None
        if value == 1 or (sign.sort == "word" and (sign.text,) in grammar.units):
            return None
        if sign.sort == "number" and value in _YEARS_OF_THE_CALENDAR and "," not in sign.text:
            return None
    return Number(float(value), unit, place, end)


def _may_begin(token: Token, grammar: Grammar) -> bool:
    """Whether a number can begin with it: most words cannot, and that is soon said."""
    if token.sort == "word":
        return token.text in grammar.numbers or token.text in grammar.multipliers or token.text in grammar.fractions
    return token.sort in ("number", "sign")


def _value(tokens: Sequence[Token], place: int, grammar: Grammar) -> tuple[Fraction | None, int]:
    total, current, seen = Fraction(0), Fraction(0), False
    at = place
    while at < len(tokens) and at < place + 12:
        token = tokens[at]
        if token.sort == "mark" and token.text in "-‐‑" and seen:
            at += 1
            continue
        if token.sort == "number":
            if seen:
                break
            value = in_digits(token.text, grammar.decimal)
            if value is None:
                return None, place + 1
            current, seen = value, True
        elif token.sort != "word":
            break
        elif (small := grammar.numbers.get(token.text)) is not None:
            if seen and not _continues(current, small):
                break
            current = Fraction(80) + current - 4 if small == 20 and current % 100 == 4 else current + small
            seen = True
        elif (times := grammar.multipliers.get(token.text)) is not None:
            if not seen and times != 100 and times != 1000:
                break
            if times == 100:
                if current >= 100 and seen:
                    break
                current = (current or Fraction(1)) * 100
            elif current:
                total += current * times
                current = Fraction(0)
            else:
                total = (total or Fraction(1)) * times
            seen = True
        elif (part := grammar.fractions.get(token.text)) is not None:
            before = tokens[at - 1].text if at else ""
            if seen and current and current < 20:
                return total + current * part, at + 1
            if not seen and part == Fraction(1, 2):
                return None, place + 1
            if not seen and before in grammar.joiners:
                return part, at + 1
            break
        elif token.text in grammar.joiners and seen and _more(tokens, at, current, grammar):
            pass
        else:
            break
        at += 1
    while at > place and tokens[at - 1].sort == "mark":
        at -= 1
    return (total + current if seen else None), max(at, place + 1)


def _more(tokens: Sequence[Token], at: int, current: Fraction, grammar: Grammar) -> bool:
    """Whether a joiner stands inside a number: four hundred *and* twenty, soixante *et* onze; not after digits."""
    if at + 1 >= len(tokens) or tokens[at - 1].sort == "number":
        return False
    small = grammar.numbers.get(tokens[at + 1].text)
    return small is not None and current >= 20 and _continues(current, small)


def _continues(current: Fraction, small: Fraction) -> bool:
    if current == 0:
        return False
    if small == 20 and current % 100 == 4:
        return True
    rest = current % 100
    if rest == 0:
        return current >= 100
    return (small < 10 and rest % 10 == 0 and rest >= 20) or (10 <= small < 20 and rest in (60, 80))


def _unit(tokens: Sequence[Token], at: int, grammar: Grammar) -> tuple[str, int]:
    """The unit from there, and where it ends; none, and where it was looked for."""
    bare = at
    if at + 1 < len(tokens) and tokens[at].sort == "mark" and tokens[at].text in "-‐‑":
        at += 1  # a five-year term
    for skipped in range(_FILLERS + 1):
        start = at + skipped
        if skipped and not (start <= len(tokens) and tokens[start - 1].text in grammar.words("fillers")):
            break
        for length in range(min(5, len(tokens) - start), 0, -1):
            words = tuple(t.text for t in tokens[start : start + length])
            if (unit := grammar.units.get(words)) is not None:
                return unit, start + length
    return "", bare

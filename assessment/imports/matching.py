"""Which item of ours an entry of a register stands for: by a mapping, by its code, or by the words of its wording."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from assessment.authored.problem import Place, Problem, nearest
from assessment.framework import Block, Competence, Framework
from assessment.framework_files import FrameworkError
from assessment.imports.entries import Entry, Register
from assessment.imports.source import error, text_of
from assessment.imports.table import plain, rows

LEAST = 0.45
"""The least likeness on which an entry is taken for an item of ours."""
LETTERS = 6
"""The letters of a word that count: forms of one word are alike."""


@dataclass(frozen=True)
class Pair:
    """An entry with the item of ours that it stands for, and how that was found; None where there is none."""

    entry: Entry
    item: Block | Competence | None
    how: Literal["mapped", "code", "alike", "none"]
    likeness: float = 1.0


@dataclass(frozen=True)
class Line:
    """A line of a mapping: a code of the register, the code of ours (empty for none), and its place."""

    official: str
    ours: str
    at: Place


def mapping(source: bytes, file: str) -> tuple[Line, ...]:
    """The lines of a table with the headings `official` and `ours`. Raises FrameworkError."""
    table = rows(text_of(source, file), file, ("official", "ours"))
    return tuple(Line(row.cell("official"), row.cell("ours"), row.at) for row in table)


def matched(base: Framework, register: Register, lines: Iterable[Line] | None) -> tuple[Pair, ...]:
    """Every entry with its item, in the register's order.

    A mapping decides alone; without one, equal codes and then the closest wording do, each item standing for one entry.
    Raises FrameworkError where a line of the mapping names what there is not.
    """
    if lines is not None:
        return _mapped(base, register, tuple(lines))
    blocks = _closest([e for e in register.entries if not e.within], base.blocks)
    found = dict(blocks)
    for code, pair in blocks.items():
        inside = [e for e in register.entries if e.within == code]
        own = pair.item.competences if isinstance(pair.item, Block) else ()
        found |= _closest(inside, own)
    return tuple(found[entry.code] for entry in register.entries)


def _mapped(base: Framework, register: Register, lines: tuple[Line, ...]) -> tuple[Pair, ...]:
    known = {entry.code: entry for entry in register.entries}
    items: dict[str, Block | Competence] = {block.code: block for block in base.blocks}
    items |= {competence.code: competence for competence in base.competences()}
    problems = list[Problem]()
    taken = dict[str, int]()
    found = dict[str, Block | Competence]()
    for line in lines:
        entry, item = known.get(line.official), items.get(line.ours)
        if entry is None:
            near = nearest(line.official, known)
            problems.append(error("map-official", line.at, (), found=line.official, nearest=near))
        elif line.ours and (item is None or isinstance(item, Block) == bool(entry.within)):
            kind = "competence" if entry.within else "block"
            problems.append(error(f"map-ours-{kind}", line.at, (), found=line.ours, nearest=nearest(line.ours, items)))
        elif line.ours in taken:
            problems.append(error("map-twice", line.at, (), found=line.ours, first=str(taken[line.ours])))
        elif item is not None:
            taken[line.ours] = line.at.line
            found[line.official] = item
    if problems:
        raise FrameworkError(problems)
    return tuple(
        Pair(entry, found.get(entry.code), "mapped" if entry.code in found else "none") for entry in register.entries
    )


def _closest(entries: Iterable[Entry], items: Iterable[Block | Competence]) -> dict[str, Pair]:
    """Entries with the items of equal code, then the closest pairs of the others, the best first."""
    ours = list(items)
    found = dict[str, Pair]()
    rest = list[Entry]()
    for entry in entries:
        same = next((item for item in ours if item.code == entry.code), None)
        if same is None:
            rest.append(entry)
        else:
            found[entry.code] = Pair(entry, same, "code")
            ours.remove(same)
    ranked = sorted(
        ((_likeness(entry, item), entry, item) for entry in rest for item in ours), key=lambda row: row[0], reverse=True
    )
    taken = set[str]()
    for likeness, entry, item in ranked:
        if likeness >= LEAST and entry.code not in found and item.code not in taken:
            found[entry.code] = Pair(entry, item, "alike", likeness)
            taken.add(item.code)
    return found | {entry.code: Pair(entry, None, "none") for entry in rest if entry.code not in found}


def _likeness(entry: Entry, item: Block | Competence) -> float:
    """Share of the words that both have (Dice 1945), the best of the languages and of an item's name and statement."""
    texts: tuple[Mapping[str, str], ...]
    texts = (item.title,) if isinstance(item, Block) else (item.name, item.statement)
    return max(
        (_dice(_words(said), _words(text[language])) for text in texts for language, said in entry.heading.items()),
        default=0.0,
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(word[:LETTERS] for word in re.findall(r"\w{4,}", plain(text)))


def _dice(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0

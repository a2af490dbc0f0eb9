"""The wording of a register in the place of ours: titles, statements and terms, while criteria and rules stay.

What is replaced is marked official in the languages that the register has; what stays is a proposal, and is listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from assessment.authored.reading import Written
from assessment.framework import Block, Competence, Framework, Part, Registered, made, plain
from assessment.imports.entries import Entry, Register
from assessment.imports.matching import Line, Pair, matched
from assessment.text import WORDS, Language, Spoken, Text
from sim.language import Sentence

Item = TypeVar("Item", Block, Competence)


@dataclass(frozen=True)
class Adopted:
    """A framework with a register's wording, and a sentence for each entry and each item of ours that keeps its own."""

    framework: Framework
    steps: tuple[Sentence, ...]
    kept: tuple[Sentence, ...]


def adopt(base: Framework, register: Register, version: str, lines: Iterable[Line] | None) -> Adopted:
    """The base with the register's wording. Raises FrameworkError where the mapping names what there is not."""
    pairs = matched(base, register, lines)
    by_item = {pair.item.code: pair.entry for pair in pairs if pair.item is not None}
    blocks = tuple(
        _worded(
            replace(block, competences=tuple(_worded(c, by_item.get(c.code)) for c in block.competences)),
            by_item.get(block.code),
        )
        for block in base.blocks
    )
    title = {**base.title, **register.title}
    notice = _notice(base, register)
    name = re.sub(r"[^a-z0-9]+", "-", register.code.lower()).strip("-") or base.id
    framework = replace(
        base, id=name, version=version, status="proposal", title=Spoken(title), notice=notice, blocks=blocks
    )
    items: list[Block | Competence] = [*base.blocks, *base.competences()]
    unnamed = [item for item in items if item.code not in by_item]
    return Adopted(
        framework=made(Written(plain(framework))),
        steps=tuple(_step(pair) for pair in pairs),
        kept=tuple(Sentence(WORDS, "import-kept", {"code": item.code, "text": _heading(item)}) for item in unnamed),
    )


def _worded(item: Item, entry: Entry | None) -> Item:
    if entry is None:
        return item
    changed: dict[str, Any] = {}
    wording: dict[Part, tuple[Language, ...]] = {}
    for part, said in entry.texts.items():
        ours: Mapping[Language, str] = getattr(item, part) or {}
        changed[part] = Spoken({**ours, **said})
        wording[part] = tuple(said)
    return replace(item, **changed, status="official", registered=Registered(entry.code, wording))


def _notice(base: Framework, register: Register) -> Text:
    return Spoken({language: WORDS.say("import-notice", language, code=register.code) for language in base.languages})


def _heading(item: Block | Competence) -> Text:
    return item.title if isinstance(item, Block) else item.name


def _step(pair: Pair) -> Sentence:
    entry = pair.entry
    values: dict[str, Any] = {"code": entry.code, "text": next(iter(entry.heading.values()), "")}
    if pair.item is None:
        return Sentence(WORDS, "import-step-none", values)
    values |= {"ours": pair.item.code, "old": _heading(pair.item), "likeness": round(100 * pair.likeness)}
    values["parts"] = [Sentence(WORDS, f"imported-{part}") for part in entry.texts]
    return Sentence(WORDS, f"import-step-{pair.how}", values)

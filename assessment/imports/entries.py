"""Wording of a register: titles, statements and terms of blocks and competences, each with its code and its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from assessment.authored.problem import Path, Place
from assessment.authored.reading import Written
from assessment.framework import Part
from assessment.framework_files import FrameworkError
from assessment.imports.source import error
from assessment.text import Language

_BLOCK: dict[str, Part] = {"title": "title", "tests": "tests"}
_COMPETENCE: dict[str, Part]
_COMPETENCE = {"name": "name", "statement": "statement", "activities": "activities", "assessment": "assessment"}


@dataclass(frozen=True)
class Entry:
    """A block, or a competence of the block `within`."""

    code: str
    """The register's."""
    within: str
    """The register's code of its block; empty for a block."""
    texts: Mapping[Part, Mapping[Language, str]]
    at: Place

    @property
    def heading(self) -> Mapping[Language, str]:
        """The text that it is told apart by: a block's title, a competence's statement."""
        return self.texts.get("statement" if self.within else "title", {})


@dataclass(frozen=True)
class Register:
    """A file of a register: the certification's code and title, and its entries in order."""

    code: str
    title: Mapping[Language, str]
    entries: tuple[Entry, ...]


def register_of(written: Written) -> Register:
    """The wording of what was read in the form of a framework; its criteria are left aside.

    Raises FrameworkError where there is none.
    """
    data = written.data
    entries = tuple(_entries(written, data["blocks"]))
    if not entries:
        raise FrameworkError([error("import-no-wording", written.place(()), ())])
    return Register(data["id"], data["title"], entries)


def _entries(written: Written, blocks: list[dict[str, Any]]) -> Iterator[Entry]:
    for b, block in enumerate(blocks):
        at: Path = ("blocks", b)
        yield Entry(block["code"], "", _said(block, _BLOCK), written.place(at))
        for c, competence in enumerate(block["competences"]):
            place = written.place((*at, "competences", c))
            yield Entry(competence["code"], block["code"], _said(competence, _COMPETENCE), place)


def _said(item: dict[str, Any], parts: Mapping[str, Part]) -> dict[Part, Mapping[Language, str]]:
    return {part: item[field] for field, part in parts.items() if item.get(field)}

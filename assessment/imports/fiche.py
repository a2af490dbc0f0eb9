"""Fiches of the French register as its public interface gives them: blocks with their lists of competences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from assessment.authored.problem import Path, Place, Problem
from assessment.framework import Part
from assessment.framework_files import FrameworkError
from assessment.imports.entries import Entry, Register
from assessment.imports.source import error, unfit, whole
from assessment.text import WORDS, Language
from sim.language import SOURCE

_CODE = re.compile(r"(?:[-•–*]\s*)?((?:[A-Z]{1,3}\s?)?\d{1,3}(?:\.\d{1,3}){0,2})\s*(?:[.:)–-]\s*|\s+)(?=\S)")
_BULLET = re.compile(r"[-•–*]\s*")
_PLAIN_TAGS = {"p", "br", "ul", "ol", "li", "b", "i", "strong", "em", "u", "span", "div"}
_LINES = {"p", "br", "li", "div", "ul", "ol"}
MOST_BLOCKS = 60
MOST_COMPETENCES = 100
"""Competences of a block."""
LONGEST = 50_000
"""Characters of a text, the tags that lay it out among them."""


def language() -> Language:
    """The language in which the register is written."""
    return WORDS.say("fiche-language", SOURCE)


def is_fiche(data: Any) -> bool:
    """Whether these values are a fiche."""
    return isinstance(data, dict) and "NUMERO_FICHE" in data


def register(data: dict[str, Any], file: str) -> Register:
    """The fiche's code, title and entries. Raises FrameworkError with every field that is missing or is no text."""
    reading = _Reading(whole(file))
    number = reading.text(data, (), "NUMERO_FICHE")
    title = reading.text(data, (), "INTITULE")
    blocks = data.get("BLOCS_COMPETENCES")
    entries = list[Entry]()
    if not isinstance(blocks, list) or not blocks:
        reading.problems.append(error("fiche-no-blocks", reading.at, ("BLOCS_COMPETENCES",)))
    elif len(blocks) > MOST_BLOCKS:
        reading.problems.append(error("fiche-blocks", reading.at, ("BLOCS_COMPETENCES",), most=MOST_BLOCKS))
    else:
        for index, block in enumerate(blocks):
            entries += reading.block(block, ("BLOCS_COMPETENCES", index))
    if reading.problems:
        raise FrameworkError(reading.problems, data)
    return Register(number, {language(): title}, tuple(entries))


class _Reading:
    def __init__(self, at: Place) -> None:
        self.at = at
        self.problems: list[Problem] = []

    def block(self, block: Any, path: Path) -> Iterator[Entry]:
        if not isinstance(block, dict):
            self.problems.append(error("fiche-text", self.at, path, field=str(path[0])))
            return
        code, title = self.text(block, path, "CODE"), self.text(block, path, "LIBELLE")
        texts: dict[Part, dict[Language, str]] = {"title": {language(): title}}
        terms = self._lines(block, path, "MODALITES_EVALUATION")
        if terms:
            texts["tests"] = {language(): self._fit(" ".join(terms), (*path, "MODALITES_EVALUATION"))}
        yield Entry(code, "", texts, self.at)
        lines = _competences(self._lines(block, path, "LISTE_COMPETENCES"))
        if len(lines) > MOST_COMPETENCES:
            self.problems.append(error("fiche-competences", self.at, path, most=MOST_COMPETENCES))
        for number, line in enumerate(lines[:MOST_COMPETENCES], 1):
            marked = _CODE.match(line)
            own = marked.group(1).replace(" ", "") if marked else f"C{number}"
            statement = self._fit(line[marked.end() :] if marked else line, (*path, "LISTE_COMPETENCES"))
            yield Entry(f"{code}.{own}", code, {"statement": {language(): statement}}, self.at)

    def text(self, holder: dict[str, Any], path: Path, field: str) -> str:
        """A field that must be there and be a text on one line."""
        found = holder.get(field)
        if not isinstance(found, str) or not found.strip():
            self.problems.append(error("fiche-text", self.at, (*path, field), field=field))
            return ""
        return self._fit(" ".join(self._lines(holder, path, field)), (*path, field))

    def _lines(self, holder: dict[str, Any], path: Path, field: str) -> list[str]:
        """The lines of a field, none where it is missing or longer than a fiche's are."""
        found = holder.get(field)
        if len(str(found)) > LONGEST:
            self.problems.append(error("fiche-long", self.at, (*path, field), field=field, most=LONGEST))
            return []
        return _said(found)

    def _fit(self, text: str, path: Path) -> str:
        flaw = unfit(text, self.at, path)
        if flaw:
            self.problems.append(flaw)
        return text


def _competences(lines: list[str]) -> list[str]:
    """A list's lines, each that goes on with a small letter joined to the one before it."""
    found = list[str]()
    for line in lines:
        if found and line[0].islower() and not _BULLET.match(line):
            found[-1] += f" {line}"
        elif _CODE.match(line):
            found.append(line)
        else:
            found.append(_BULLET.sub("", line, count=1))
    return found


def _said(value: Any) -> list[str]:
    """The lines of a text or of a list of them, without the tags that only lay it out."""
    if isinstance(value, list):
        return [line for entry in value for line in _said(entry.get("LIBELLE") if isinstance(entry, dict) else entry)]
    if not isinstance(value, str):
        return []
    reader = _Tags()
    reader.feed(value)
    reader.close()
    return [" ".join(line.split()) for line in "".join(reader.parts).splitlines() if line.strip()]


class _Tags(HTMLParser):
    """The text between plain tags; any other tag is left in its place, to be refused where the text is read."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _PLAIN_TAGS:
            self.parts.append(f"<{tag}>")
        elif tag in _LINES:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _LINES:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)

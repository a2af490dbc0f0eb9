"""The elements of an XML file with their lines, read without any entity or document type."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from scenarios.domains.source import DEEPEST, MOST_ELEMENTS, read
from scenarios.domains.words import DomainError

# GENIUS reads an ampersand that starts no entity as itself, and some of its domains hold one.
_BARE_AMPERSAND = re.compile(rb"&(?!(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z_][A-Za-z0-9._-]*);)")


@dataclass(frozen=True, slots=True)
class Element:
    """One element: its name in small letters, its attributes, its children in order, the line where it starts."""

    tag: str
    attributes: dict[str, str]
    line: int
    children: list[Element] = field(default_factory=list)

    def named(self, tag: str) -> list[Element]:
        """The children of that name."""
        return [child for child in self.children if child.tag == tag]

    def every(self) -> Iterator[Element]:
        """The element and all below it, in the order of the file."""
        yield self
        for child in self.children:
            yield from child.every()


def read_xml(file: Path) -> Element:
    """The root of an XML file in any encoding it declares; without a declaration, UTF-8, or Latin-1 where it is not.

    Raises DomainError with the line and column of what is not XML, and for any document type declaration: with none,
    there is no entity that could grow (or reach for another file), whatever its depth.
    """
    raw = read(file)
    stripped = raw.lstrip()  # some published files start with empty lines, which XML forbids before its declaration
    above = raw.count(b"\n", 0, len(raw) - len(stripped))
    source = stripped
    if not stripped.startswith((b"\xff\xfe", b"\xfe\xff")):
        source = _BARE_AMPERSAND.sub(b"&amp;", stripped)
    reader = _Reader(file, above, _encoding(source))
    try:
        reader.parser.Parse(source, True)
    except expat.ExpatError as error:
        where = f"{file}:{error.lineno + above}:{error.offset + 1}"
        raise DomainError("broken-xml", where, what=expat.ErrorString(error.code)) from None
    except (LookupError, ValueError) as error:
        if isinstance(error, DomainError):
            raise
        raise DomainError("broken-xml", str(file), what=str(error)) from None
    assert reader.root is not None  # expat refuses a document without a root
    return reader.root


def _encoding(source: bytes) -> str | None:
    """The encoding to tell the parser; None where the file declares it or it is UTF-8."""
    if source.startswith((b"<?xml", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return None
    try:
        source.decode("utf-8")
    except UnicodeDecodeError:
        return "iso-8859-1"
    return None


class _Reader:
    """Builds elements from parse events on a stack of its own, under budgets."""

    def __init__(self, file: Path, above: int, encoding: str | None) -> None:
        self.root: Element | None = None
        self.parser = expat.ParserCreate(encoding)
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self._file = file
        self._above = above
        self._stack: list[Element] = []
        self._count = 0

    def _line(self) -> int:
        return self.parser.CurrentLineNumber + self._above

    def _doctype(self, *_: object) -> None:
        raise DomainError("doctype", f"{self._file}:{self._line()}")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MOST_ELEMENTS:
            raise DomainError("too-many", f"{self._file}:{self._line()}", most=MOST_ELEMENTS)
        if len(self._stack) >= DEEPEST:
            raise DomainError("too-deep", f"{self._file}:{self._line()}", most=DEEPEST)
        element = Element(tag.lower(), attributes, self._line())
        if self._stack:
            self._stack[-1].children.append(element)
        else:
            self.root = element
        self._stack.append(element)

    def _end(self, _: str) -> None:
        self._stack.pop()

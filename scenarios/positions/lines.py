"""From the bytes of a table of positions to lines of fields, whatever program saved it."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

COLUMNS = ("actor", "issue", "position", "salience", "power")

_MARK = re.compile(r"""^\s*(['"]?)#([A-Za-z0/])\1\s*([;\t,]|$)""")
_SEPARATORS = (",", ";", "\t")
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n|\\Z)")


@dataclass(frozen=True, slots=True)
class Line:
    """The fields of one line, stripped of spaces and quotes; `number` counts from 1.

    `open_quote` says that a field starts with a quotation mark that nothing closes.
    """

    number: int
    fields: tuple[str, ...]
    open_quote: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    """All lines that hold something; `decide` when they are marked #A, #P, #M, #D in the manner of DECIDE."""

    lines: tuple[Line, ...]
    decide: bool


def decoded(raw: bytes) -> str:
    """The text: by its byte order mark, else UTF-8, else Windows-1252, else Latin-1.

    Which 8-bit code a file was saved in cannot be known; a wrong guess changes letters of names, never a number.
    """
    for mark, code in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if raw.startswith(mark):
            return _lined(raw.decode(code, errors="replace"))
    for code in ("utf-8", "cp1252"):
        try:
            return _lined(raw.decode(code))
        except UnicodeDecodeError:
            continue
    return _lined(raw.decode("latin-1"))


def _lined(text: str) -> str:
    """The text with LF where a whole file ends its lines at CR, as some programs on a Mac still save tables."""
    return text if "\n" in text else text.replace("\r", "\n")


def unreadable(text: str) -> tuple[int, str] | None:
    """The line and code of the first control character that no text file holds, or None."""
    found = _UNREADABLE.search(text)
    return found and (text.count("\n", 0, found.start()) + 1, f"U+{ord(found[0]):04X}")


def split(text: str) -> Lines:
    """The lines of a file in either form, its separator found from the header or from the marked lines."""
    written = [(number, line) for number, line in enumerate(_lines(text), start=1) if line.strip(" \t;,\ufeff")]
    marked = [found for _, line in written if (found := _MARK.match(line))]
    decide = any(found[2].upper() in "APMD" for found in marked)
    if decide:
        after = Counter(found[3] for found in marked if found[3])
        separator, quotes = after.most_common(1)[0][0] if after else ";", "'\""
    else:
        written = written[next((at for at, (_, line) in enumerate(written) if not line.startswith("#")), 0) :]
        separator, quotes = _separator(written[0][1]) if written else ",", '"'
    return Lines(tuple(_line(number, line, separator, quotes) for number, line in written), decide)


def _lines(text: str) -> Iterator[str]:
    # Not splitlines(): it also breaks at characters that may stand in a name, such as U+0085 in a Windows-1252 file.
    return (line.removesuffix("\r") for line in text.split("\n"))


def _separator(header: str) -> str:
    """The separator that shows most of the columns we look for."""

    def shown(separator: str) -> int:
        names = {field.lower() for field in _line(1, header, separator, '"').fields}
        return len(names & set(COLUMNS))

    return max(_SEPARATORS, key=shown)


def _line(number: int, text: str, separator: str, quotes: str) -> Line:
    fields, at, open_quote = [], 0, False
    while at <= len(text):
        field, at, unclosed = _field(text, at, separator, quotes)
        fields.append(field.strip())
        open_quote = open_quote or unclosed
    return Line(number, tuple(fields), open_quote)


def _field(text: str, at: int, separator: str, quotes: str) -> tuple[str, int, bool]:
    """The field that starts at `at`, where the next one starts, and whether a quotation mark is left open.

    A field may stand in quotes, with a quote inside it doubled or not. An apostrophe that only begins a word, as in
    's-Gravenhage, is a letter of it; a double quotation mark that nothing closes is a slip.
    """
    start = at + len(text[at:]) - len(text[at:].lstrip(" "))
    quote = text[start : start + 1]
    if quote and quote in quotes:
        end = start
        while (end := text.find(quote, end + 1)) >= 0:
            rest = text[end + 1 :].lstrip(" ")
            if not rest or rest[0] == separator:
                return text[start + 1 : end].replace(quote * 2, quote), len(text) - len(rest) + 1, False
    end = text.find(separator, at)
    stop, following = (len(text), len(text) + 1) if end < 0 else (end, end + 1)
    return text[at:stop], following, quote == '"' and quote in quotes

"""A table with headings as rows: comma, semicolon or tab, in the headings of any language, each row with its line."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assessment.authored.problem import Place, Problem, nearest
from assessment.framework_files import FrameworkError
from assessment.imports.source import error, unfit, whole
from assessment.text import WORDS, Language
from sim.language import languages

MOST_ROWS = 5_000
LONGEST = 8_000
"""Characters of a cell."""

Heading = tuple[str, Language | None]
"""A column, and its language where its heading names one or is written in one."""


@dataclass(frozen=True)
class Row:
    """The cells of one row that are not blank, by heading."""

    at: Place
    cells: Mapping[Heading, str]

    def cell(self, name: str) -> str:
        """The cell of that column, in whatever language its heading is; empty where there is none."""
        return next((text for (column, _), text in self.cells.items() if column == name), "")

    def texts(self, name: str) -> dict[Language, str]:
        """The cells of that column by language."""
        return {language: text for (column, language), text in self.cells.items() if column == name and language}


def rows(text: str, file: str, columns: Sequence[str]) -> tuple[Row, ...]:
    """The rows under those columns, whose headings are the sentences `heading-NAME`.

    Raises FrameworkError with every unknown heading, unfit cell and unreadable line.
    """
    first = text.split("\n", 1)[0]
    separator = max(";,\t", key=first.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    problems = list[Problem]()
    found = list[Row]()
    try:
        headings = _headings(next(lines, []), file, columns, problems)
        for cells in lines:
            if any(cell.strip() for cell in cells):
                found.append(_row(cells, headings, Place(lines.line_num, 1, file), problems))
            if len(found) > MOST_ROWS:
                problems.append(error("import-rows", Place(lines.line_num, 1, file), (), most=MOST_ROWS))
                break
    except csv.Error as broken:
        problems.append(error("import-table", Place(lines.line_num, 1, file), (), what=str(broken)))
    if not problems and not found:
        problems.append(error("import-no-rows", whole(file), ()))
    if problems:
        raise FrameworkError(problems)
    return tuple(found)


def _row(cells: Sequence[str], headings: Sequence[Heading | None], at: Place, problems: list[Problem]) -> Row:
    if len(cells) > len(headings) and any(cell.strip() for cell in cells[len(headings) :]):
        problems.append(error("import-cells", at, (), found=len(cells), wanted=len(headings)))
    kept = dict[Heading, str]()
    for heading, cell in zip(headings, cells, strict=False):
        text = re.sub(r"[ \t]+", " ", cell).strip()
        if heading is None or not text:
            continue
        flaw = unfit(text, at, (heading[0],))
        if len(text) > LONGEST:
            flaw = error("import-long", at, (heading[0],), most=LONGEST)
        if flaw:
            problems.append(flaw)
        kept[heading] = text
    return Row(at, kept)


def _headings(cells: Sequence[str], file: str, columns: Sequence[str], problems: list[Problem]) -> list[Heading | None]:
    known = {plain(word): heading for word, heading in _known(columns)}
    found = list[Heading | None]()
    for cell in cells:
        heading = known.get(plain(cell))
        if heading is None and cell.strip():
            near = nearest(plain(cell), known)
            problems.append(
                error("import-heading", Place(1, 1, file), (), found=cell.strip()[:40], expected=columns, nearest=near)
            )
        elif heading is not None and heading in found:
            problems.append(error("import-heading-twice", Place(1, 1, file), (), found=cell.strip()[:40]))
        found.append(heading)
    return found


def _known(columns: Sequence[str]) -> Iterator[tuple[str, Heading]]:
    """Every heading that a column may have: its words in each language, and these with a language's code after them."""
    for name in columns:
        for language in languages():
            for word in (name, *WORDS.say(f"heading-{name}", language).split(", ")):
                for other in languages():
                    yield f"{word} {other}", (name, other)
    for name in columns:
        for language in reversed(languages()):  # a word of several languages is taken for one of the first
            for word in WORDS.say(f"heading-{name}", language).split(", "):
                yield word, (name, language)


def plain(text: str) -> str:
    """The words of a heading in lower case, without accents or signs."""
    letters = unicodedata.normalize("NFKD", text.replace("_", " ").casefold())
    return " ".join(re.findall(r"[a-z0-9]+", "".join(c for c in letters if not unicodedata.combining(c))))

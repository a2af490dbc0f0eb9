"""A framework from a table: one row a block, a competence or a criterion, told apart by the form of its code.

A row whose code is a name in small letters speaks of the framework itself. What a table cannot say (the scale, the
thresholds, the jury, ESCO's concepts) is the base's. `columns` names the columns; `docs/framework.md` explains them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from assessment.authored.problem import Path, Place, Problem
from assessment.authored.reading import Written
from assessment.framework import Framework, plain
from assessment.framework_checks import BLOCK, CRITERION, NUMBER
from assessment.framework_files import FrameworkError
from assessment.imports.source import error, whole
from assessment.imports.table import Row, rows
from assessment.text import WORDS
from sim.language import languages

COLUMNS = (
    *("code", "statement", "name", "activities", "assessment", "evidence"),
    *("anchor-1", "anchor-2", "anchor-3", "anchor-4"),
    *("critical", "core", "weight", "kind", "status", "observed-by", "esco", "version"),
)
_COMPETENCE = rf"{BLOCK}\.{NUMBER}"


def read(text: str, file: str, base: Framework) -> Written:
    """The rows in the form of a framework's file, with the base's scale, each value with its line.

    Raises FrameworkError with every row that has no place in it.
    """
    reading = _Reading(file, base)
    for row in rows(text, file, COLUMNS):
        reading.row(row)
    if reading.problems:
        raise FrameworkError(reading.problems)
    return reading.written()


class _Reading:
    """Puts rows into the form of a framework's file, remembering which row each value came from."""

    def __init__(self, file: str, base: Framework) -> None:
        self.problems: list[Problem] = []
        self._places: dict[Path, Place] = {(): whole(file)}
        self._data = plain(base)
        name = re.sub(r"[^a-z0-9]+", "-", file.rpartition(".")[0].lower()).strip("-") or base.id
        self._data |= {"id": name, "version": "1", "status": "proposal", "blocks": []}
        self._data["title"] = dict.fromkeys(base.languages, name)
        self._data["notice"] = {language: WORDS.say("import-table-notice", language) for language in base.languages}

    def row(self, row: Row) -> None:
        code = row.cell("code")
        if not code:
            self.problems.append(error("import-no-code", row.at, ()))
        elif re.fullmatch(CRITERION, code):
            self._criterion(row)
        elif re.fullmatch(_COMPETENCE, code):
            self._competence(row)
        elif re.fullmatch(BLOCK, code):
            self._block(row)
        elif re.fullmatch(r"[a-z][a-z0-9-]*", code):
            self._whole(row)
        else:
            self.problems.append(error("import-code", row.at, (), found=code[:40]))

    def written(self) -> Written:
        """All that was read; the languages are those of the blocks' titles."""
        blocks = self._data["blocks"]
        titled = {language for block in blocks for language in block["title"]}
        spoken = [language for language in languages() if language in titled] or self._data["languages"]
        self._data["languages"] = spoken
        for holder in (self._data["title"], self._data["notice"]):
            for language in [one for one in holder if one not in spoken]:
                del holder[language]
        options = sum(block["kind"] == "option" for block in blocks)
        rules = self._data["aggregation"]
        rules["options_needed"] = min(rules["options_needed"], options)
        return Written(self._data, places=self._places)

    def _whole(self, row: Row) -> None:
        self._data["id"] = row.cell("code")
        for field, column in (("version", "version"), ("status", "status")):
            self._data[field] = row.cell(column) or self._data[field]
        self._data["title"] |= row.texts("statement")
        self._data["notice"] |= row.texts("evidence")
        self._places |= {(field,): row.at for field in ("id", "version", "status", "title", "notice")}

    def _block(self, row: Row) -> None:
        blocks = self._data["blocks"]
        block = {
            "code": row.cell("code"),
            "status": row.cell("status") or "proposal",
            "kind": row.cell("kind") or "common",
            "title": row.texts("statement"),
            "tests": row.texts("assessment"),
            "competences": [],
        }
        self._put(blocks, ("blocks",), block, row)

    def _competence(self, row: Row) -> None:
        block = self._under(row, self._data["blocks"], row.cell("code").split(".", 1)[0])
        if block is None:
            return
        esco = [key for key in re.split(r"[\s,;]+", row.cell("esco")) if key]
        competence: dict[str, Any] = {
            "code": row.cell("code"),
            "status": row.cell("status") or "proposal",
            "name": row.texts("name"),
            "statement": row.texts("statement"),
            "criteria": [],
            "esco": esco,
            "core": self._yes(row, "core", "yes"),
            "weight": self._number(row),
        }
        competence |= {part: row.texts(part) for part in ("activities", "assessment") if row.texts(part)}
        at: Path = ("blocks", len(self._data["blocks"]) - 1, "competences")
        self._put(block["competences"], at, competence, row)

    def _criterion(self, row: Row) -> None:
        blocks = self._data["blocks"]
        code = row.cell("code")
        block = self._under(row, blocks, code.split(".", 1)[0])
        competence = self._under(row, block["competences"], code[:-1]) if block else None
        if block is None or competence is None:
            return
        anchors: dict[str, list[str]] = {}
        for level in range(1, 5):
            for language, said in row.texts(f"anchor-{level}").items():
                anchors.setdefault(language, []).append(said)
        criterion: dict[str, Any] = {
            "code": code,
            "status": row.cell("status") or "proposal",
            "statement": row.texts("statement"),
            "evidence": row.texts("evidence") or row.texts("statement"),
            "anchors": anchors,
            "critical": self._yes(row, "critical", "no"),
            "weight": self._number(row),
        }
        if row.cell("observed-by"):
            criterion["observed_by"] = row.cell("observed-by")
        at: Path = ("blocks", len(blocks) - 1, "competences", len(block["competences"]) - 1, "criteria")
        self._put(competence["criteria"], at, criterion, row)

    def _put(self, holder: list[Any], path: Path, item: dict[str, Any], row: Row) -> None:
        at: Path = (*path, len(holder))
        self._places[at] = row.at
        self._places |= {(*at, field): row.at for field in item}
        holder.append(item)

    def _under(self, row: Row, holder: list[dict[str, Any]], code: str) -> dict[str, Any] | None:
        """The last item, which must have that code: rows stand below what they belong to."""
        if holder and holder[-1]["code"] == code:
            return holder[-1]
        self.problems.append(error("import-order", row.at, (), item=row.cell("code"), above=code))
        return None

    def _yes(self, row: Row, column: str, otherwise: str) -> bool:
        said = row.cell(column).casefold() or otherwise
        for answer, meant in (("yes", True), ("no", False)):
            if said in _words(f"cell-{answer}"):
                return meant
        self.problems.append(error("import-yes-no", row.at, (), column=column, found=said[:40]))
        return False

    def _number(self, row: Row) -> int | str:
        said = row.cell("weight") or "1"
        return int(said) if re.fullmatch(r"\d{1,4}", said) else said


def _words(key: str) -> Iterable[str]:
    return [word for language in languages() for word in WORDS.say(key, language).casefold().split(", ")]

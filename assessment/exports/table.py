"""A framework as the table that `assessment.imports.tabled` reads: a template for another, or to correct it in.

It holds no scale, thresholds, jury or ESCO concepts: who reads it back takes these from a base.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Any

from assessment.exports.csv import BOM
from assessment.framework import Framework
from assessment.imports.tabled import COLUMNS
from assessment.text import WORDS, Language, Text

_SPOKEN = ("statement", "name", "activities", "assessment", "evidence", "anchor-1", "anchor-2", "anchor-3", "anchor-4")


def table(framework: Framework, language: Language) -> bytes:
    """The table in UTF-8, its headings and its separator those of that language; texts have a column a language."""
    headings = [(name, spoken) for name in COLUMNS for spoken in (framework.languages if name in _SPOKEN else ("",))]
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=WORDS.say("export-csv-separator", language), lineterminator="\r\n")
    writer.writerow([f"{_heading(name, language)} {spoken}".strip() for name, spoken in headings])
    for row in _rows(framework, language):
        writer.writerow([_cell(row.get(name, ""), spoken) for name, spoken in headings])
    return (BOM + text.getvalue()).encode()


def _heading(name: str, language: Language) -> str:
    return WORDS.say(f"heading-{name}", language).split(", ")[0]


def _cell(value: Any, spoken: str) -> str:
    return str(value[spoken]) if isinstance(value, Mapping) else str(value)


def _rows(framework: Framework, language: Language) -> Iterator[Mapping[str, str | int | Text]]:
    yes, no = (WORDS.say(f"cell-{answer}", language).split(", ")[0] for answer in ("yes", "no"))
    yield {
        "code": framework.id,
        "statement": framework.title,
        "evidence": framework.notice,
        "status": framework.status,
        "version": framework.version,
    }
    for block in framework.blocks:
        yield {
            "code": block.code,
            "statement": block.title,
            "assessment": block.tests,
            "kind": block.kind,
            "status": block.status,
        }
        for competence in block.competences:
            row: dict[str, str | int | Text] = {
                "code": competence.code,
                "statement": competence.statement,
                "name": competence.name,
                "core": yes if competence.core else no,
                "weight": competence.weight,
                "status": competence.status,
                "esco": " ".join(competence.esco),
            }
            columns = (("activities", competence.activities), ("assessment", competence.assessment))
            yield row | {name: column for name, column in columns if column is not None}
            for criterion in competence.criteria:
                anchors = {f"anchor-{level}": criterion.anchor(level) for level in range(1, 5)}
                yield {
                    "code": criterion.code,
                    "statement": criterion.statement,
                    "evidence": criterion.evidence,
                    "critical": yes if criterion.critical else no,
                    "weight": criterion.weight,
                    "status": criterion.status,
                    "observed-by": criterion.observed_by or "",
                    **anchors,
                }

"""Reports as JSON that other programs read, and read back here without loss.

A document is `{"format": ..., "version": 1, "report": {...}}`. The keys of `report` are the fields of
`assessment.report.CandidateReport` or `ClassReport`, at every depth, with both languages of each text, times in ISO
8601 with their offset and marks rounded to the hundredth. `json_schema` gives the same as a JSON Schema.
"""

from __future__ import annotations

import json
from typing import Any, TypeVar

from pydantic import TypeAdapter

from assessment.report import CandidateReport, ClassReport

CANDIDATE = "plenipo/candidate-report"
CLASS = "plenipo/class-report"
VERSION = 1

Report = TypeVar("Report", CandidateReport, ClassReport)

_ADAPTERS: dict[str, TypeAdapter[Any]] = {CANDIDATE: TypeAdapter(CandidateReport), CLASS: TypeAdapter(ClassReport)}


class NotThisReport(ValueError):
    """A document that is not the report it was read as."""


def dump(report: CandidateReport | ClassReport) -> bytes:
    """The report as a JSON document in UTF-8, the same bytes for the same report."""
    name = CANDIDATE if isinstance(report, CandidateReport) else CLASS
    document = {"format": name, "version": VERSION, "report": _ADAPTERS[name].dump_python(report, mode="json")}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def load_candidate(document: bytes) -> CandidateReport:
    """The candidate report a document holds; raises NotThisReport for anything else."""
    return _load(document, CANDIDATE, CandidateReport)


def load_class(document: bytes) -> ClassReport:
    """The class report a document holds; raises NotThisReport for anything else."""
    return _load(document, CLASS, ClassReport)


def json_schema(name: str) -> dict[str, Any]:
    """The JSON Schema of the `report` in documents of that format (CANDIDATE or CLASS)."""
    return _ADAPTERS[name].json_schema()


def _load(document: bytes, name: str, expected: type[Report]) -> Report:
    try:
        found = json.loads(document)
        if not isinstance(found, dict) or (found.get("format"), found.get("version")) != (name, VERSION):
            raise NotThisReport(f"not a document of format {name}, version {VERSION}")
        report = _ADAPTERS[name].validate_python(found["report"])
    except NotThisReport:
        raise
    except (ValueError, KeyError, RecursionError) as error:
        raise NotThisReport(f"not a readable {name}: {error}") from error
    if not isinstance(report, expected):
        raise NotThisReport(f"not a {name}")
    return report

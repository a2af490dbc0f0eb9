"""Reports as JSON that other programs read.

A document is `{"format": ..., "version": 2, "report": {...}}`. The keys of `report` are the fields of
`assessment.report.CandidateReport` or `ClassReport`, at every depth, with each text in every language, times in ISO
8601 with their offset and marks rounded to the hundredth. From version 2 on, a level, an outcome and a mark are what a
person decided, and null or `to_be_deliberated` before.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from typing import Any

from assessment.report import CandidateReport, ClassReport

CANDIDATE = "plenipo/candidate-report"
CLASS = "plenipo/class-report"
VERSION = 2


def dump(report: CandidateReport | ClassReport) -> bytes:
    """The report as a JSON document in UTF-8, the same bytes for the same report."""
    name = CANDIDATE if isinstance(report, CandidateReport) else CLASS
    document = {"format": name, "version": VERSION, "report": plain(report)}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def plain(value: Any) -> Any:
    """The value as JSON has it: dataclasses by their fields, times in ISO 8601 with their offset."""
    match value:
        case datetime():
            return value.isoformat().replace("+00:00", "Z")
        case date():
            return value.isoformat()
        case Mapping():
            return {key: plain(inner) for key, inner in value.items()}
        case tuple() | list():
            return [plain(inner) for inner in value]
        case _ if is_dataclass(value):
            return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
        case _:
            return value

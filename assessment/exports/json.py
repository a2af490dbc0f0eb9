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
from datetime import datetime
from typing import Any

from assessment.report import CandidateReport, ClassReport

CANDIDATE = "plenipo/candidate-report"
CLASS = "plenipo/class-report"
VERSION = 2


def dump(report: CandidateReport | ClassReport) -> bytes:
    """The report as a JSON document in UTF-8, the same bytes for the same report."""
    name = CANDIDATE if isinstance(report, CandidateReport) else CLASS
    document = {"format": name, "version": VERSION, "report": _plain(report)}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _plain(value: Any) -> Any:
    match value:
        case datetime():
            return value.isoformat().replace("+00:00", "Z")
        case Mapping():
            return {key: _plain(inner) for key, inner in value.items()}
        case tuple() | list():
            return [_plain(inner) for inner in value]
        case _ if is_dataclass(value):
            return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        case _:
            return value

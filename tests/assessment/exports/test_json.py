"""Reports as JSON, there and back."""

from __future__ import annotations

import json

import pytest

from assessment.exports.json import (
    CANDIDATE,
    CLASS,
    NotThisReport,
    dump,
    json_schema,
    load_candidate,
    load_class,
)
from tests.assessment.reports import candidate_report, class_report


def test_a_candidate_s_report_comes_back_as_it_left() -> None:
    assert load_candidate(dump(candidate_report())) == candidate_report()


def test_a_class_s_report_comes_back_as_it_left() -> None:
    assert load_class(dump(class_report())) == class_report()


def test_the_same_report_gives_the_same_bytes() -> None:
    assert dump(candidate_report()) == dump(candidate_report())


def test_a_report_names_its_format_its_status_and_its_purpose() -> None:
    document = json.loads(dump(candidate_report(purpose="demonstration")))
    assert (document["format"], document["version"]) == (CANDIDATE, 1)
    assert document["report"]["framework"]["status"] == "proposal"
    assert document["report"]["purpose"] == "demonstration"


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b"[" * 100_000,
        b'{"format": "plenipo/candidate-report", "version": 1}',
        dump(class_report()),
    ],
)
def test_anything_else_is_refused(document: bytes) -> None:
    with pytest.raises(NotThisReport):
        load_candidate(document)


def test_a_report_with_evidence_of_no_known_kind_is_refused() -> None:
    with pytest.raises(NotThisReport, match="no kind of evidence"):
        load_candidate(dump(candidate_report()).replace(b'"kind": "message"', b'"kind": "rumour"'))


@pytest.mark.parametrize("name", [CANDIDATE, CLASS])
def test_the_schema_names_the_keys(name: str) -> None:
    assert {"framework", "exercise", "log_head", "purpose"} <= set(json_schema(name)["properties"])

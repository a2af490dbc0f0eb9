"""Reports as JSON."""

from __future__ import annotations

import json

from assessment.exports.json import CANDIDATE, CLASS, dump
from tests.assessment.reports import candidate_report, class_report


def test_the_same_report_gives_the_same_bytes() -> None:
    assert dump(candidate_report()) == dump(candidate_report())


def test_a_report_names_its_format_its_status_and_its_purpose() -> None:
    document = json.loads(dump(candidate_report(purpose="demonstration")))
    assert (document["format"], document["version"]) == (CANDIDATE, 2)
    assert document["report"]["framework"]["status"] == "proposal"
    assert document["report"]["purpose"] == "demonstration"


def test_it_says_each_text_in_every_language_and_each_time_with_its_offset() -> None:
    report = json.loads(dump(candidate_report()))["report"]
    row = report["blocks"][0]["competences"][0]["criteria"][0]
    assert row["proposed"]["reason"].keys() == row["evidence"][0]["sentence"].keys() == {"en", "fr"}
    assert report["made_at"] == "2026-11-20T10:42:00Z"


def test_a_class_holds_each_candidates_report() -> None:
    document = json.loads(dump(class_report("A", "B")))
    assert document["format"] == CLASS
    assert [one["candidate"] for one in document["report"]["candidates"]] == ["A", "B"]

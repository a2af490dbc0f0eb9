"""Statements of an exercise (xAPI 1.0.3): well formed, by pseudonym, with decisions and never proposals."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest

from assessment.framework import load
from tests.web.leaving.decided import close, decide
from tests.web.marking.desk import Desk

B1 = {row.code for c in load("expert-ir-cooperation").block("B1").competences for row in c.criteria}
IRI = re.compile(r"https?://\S+")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00")
DRAFT = "https://plenipo.example/xapi/extensions/draft"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = Desk(f"sqlite:///{tmp_path_factory.mktemp('statements') / 'test.sqlite'}", purpose="certifying")
    decide(made)
    yield made
    made.house.database.close()


def statements(desk: Desk) -> list[dict[str, Any]]:
    answer = desk.visit(desk.assessor).get(f"/assess/{desk.id}/statements.jsonl")
    assert answer.status_code == 200
    return [json.loads(line) for line in answer.text.splitlines()]


def decisions(found: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {one["object"]["id"].rpartition("/")[2]: one for one in found if "result" in one}


def test_each_is_a_statement_as_the_specification_has_them(desk):
    found = statements(desk)
    assert len({one["id"] for one in found}) == len(found) > 20
    for one in found:
        assert UUID(one["id"]).variant == "specified in RFC 4122"
        assert one["version"] == "1.0.3"
        assert TIME.fullmatch(one["timestamp"])
        for name in (one["verb"]["id"], one["object"]["id"], one["object"]["definition"]["type"]):
            assert IRI.fullmatch(name)
        assert set(one["verb"]["display"]) == {"en", "fr"}
        assert set(one["actor"]) == {"objectType", "account"}
        assert UUID(one["context"]["registration"])
        assert all(IRI.fullmatch(name) for name in one["context"]["extensions"])
        score = one.get("result", {}).get("score")
        assert score is None or score["min"] <= score["raw"] <= score["max"]


def test_actors_are_pseudonyms_and_nobody_is_named(desk):
    found = statements(desk)
    assert {one["actor"]["account"]["name"] for one in found} == {desk.pseudonym, desk.other}
    text = json.dumps(found, ensure_ascii=False)
    assert not any(name in text for name in ("Inès", "Moreau", "Karim", "Claire", "Vasseur", "example.invalid"))


def test_an_act_is_told_in_both_languages(desk):
    acts = [one for one in statements(desk) if one["verb"]["id"].endswith("/commented")]
    (asked,) = [one for one in acts if one["actor"]["account"]["name"] == desk.pseudonym]
    said = asked["object"]["definition"]["description"]
    assert "What must the filling protect?" in said["en"]
    assert "What must the filling protect?" in said["fr"]
    assert said["en"] != said["fr"]


def test_only_what_a_person_decided_is_a_result(desk):
    found = statements(desk)
    assert set(decisions(found)) == B1
    assert all("result" not in one for one in found if one["actor"]["account"]["name"] == desk.other)
    levels = {one["result"].get("score", {}).get("raw") for one in decisions(found).values()}
    assert None in levels  # what was not observed has no score
    assert levels & {1, 2, 3, 4}


def test_a_decision_is_a_draft_until_its_block_is_closed(tmp_path):
    desk = Desk(f"sqlite:///{tmp_path / 'test.sqlite'}", purpose="certifying")
    decide(desk)
    assert {one["context"]["extensions"][DRAFT] for one in decisions(statements(desk)).values()} == {True}
    close(desk)
    assert {one["context"]["extensions"][DRAFT] for one in decisions(statements(desk)).values()} == {False}
    desk.house.database.close()


def test_what_is_stated_twice_is_one_statement(desk):
    assert statements(desk) == statements(desk)


def test_they_are_for_the_assessors_of_the_exercise_alone(desk):
    for person in (desk.instructor, desk.dan, desk.stranger):
        assert desk.visit(person).get(f"/assess/{desk.id}/statements.jsonl").status_code == 404

"""Frameworks on the site: versions, three columns, files, an upload shown before it is kept, and pinned exercises."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from flask import request
from flask.testing import FlaskClient
from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError
from werkzeug.test import TestResponse

from assessment.exports.case import package
from assessment.exports.table import table
from assessment.framework import Framework, FrameworkError, load, names
from assessment.imports.importing import whole_framework
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, CommandId
from tests.assessment.imports.test_importing import FICHE
from tests.sim.small import SMALL
from tests.web.marking.desk import HIDDEN, Desk, field_of, said
from web import create_app
from web.access import LOGIN
from web.config import BadSetting, from_environment
from web.frameworks import pages
from web.frameworks.kept import Frameworks
from web.house import EXTENSION as HOUSE
from web.models import exercise
from web.models import framework as kept
from web.security import largest_body

OURS = load("expert-ir-cooperation")


def pinned(desk: Desk) -> str:
    wanted = select(exercise.c.framework).where(exercise.c.id == desk.id)
    return str(desk.house.database.read(lambda c: c.execute(wanted).scalar()))


def rows(desk: Desk) -> list[Any]:
    return desk.house.database.read(lambda c: list(c.execute(select(kept.c.name, kept.c.version)).all()))


def post(client: FlaskClient, sent: Mapping[str, Any]) -> TestResponse:
    token = field_of(client.get("/frameworks").text, "csrf_token")
    return client.post("/frameworks", data={"csrf_token": token, **sent})


def upload(client: FlaskClient, content: bytes, name: str, **more: Any) -> TestResponse:
    return post(client, {"do": "show", "file": (BytesIO(content), name), **more})


def keep(client: FlaskClient, shown: TestResponse) -> TestResponse:
    found = re.search(r'name="framework" value="([^"]+)"', shown.text)
    assert found is not None
    return post(client, {"do": "keep", "framework": unescape(found[1])})


# Pinned


def test_an_exercise_names_the_version_it_was_opened_with_which_is_kept(desk: Desk):
    assert pinned(desk) == f"expert-ir-cooperation@{OURS.version}"
    assert rows(desk) == [("expert-ir-cooperation", OURS.version)]


def test_an_exercise_is_marked_by_its_version_when_the_platforms_own_has_moved_on(
    desk: Desk, assessor: FlaskClient, monkeypatch: pytest.MonkeyPatch
):
    before = said(assessor.get(desk.block()).text)
    assert "Maps every actor that matters" in before

    def moved(name: str) -> Framework:
        raise AssertionError(f"{name} was asked for as it is now")

    monkeypatch.setattr("web.frameworks.kept.load", moved)
    fresh = Frameworks(desk.house.database)
    assert fresh.of(pinned(desk)).hash == OURS.hash
    assert said(assessor.get(desk.block()).text) == before


def test_what_changed_without_a_new_version_is_kept_beside_it(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    changed = whole_framework(table(OURS, "en").replace(b"Ranks the objectives", b"Orders the objectives"), "t.csv")
    monkeypatch.setattr("web.frameworks.kept.load", lambda name: changed)
    fresh = Frameworks(desk.house.database)
    key = fresh.pinned("expert-ir-cooperation", 7)
    assert key == f"expert-ir-cooperation@{OURS.version}+{changed.hash[:8]}"
    assert fresh.pinned("expert-ir-cooperation", 8) == key
    assert Frameworks(desk.house.database).of(key).hash == changed.hash
    assert Frameworks(desk.house.database).of(pinned(desk)).hash == OURS.hash


def test_an_exercise_of_before_there_were_versions_opens_with_the_platforms_own(desk: Desk):
    assert Frameworks(desk.house.database).of("expert-ir-cooperation") is OURS
    with pytest.raises(FrameworkError):
        Frameworks(desk.house.database).of("expert-ir-cooperation@9.9")


@pytest.mark.parametrize("change", ["UPDATE framework SET hash = 'x'", "DELETE FROM framework"])
def test_a_kept_version_is_never_changed(desk: Desk, change: str):
    with pytest.raises(DatabaseError):
        desk.house.database.write(lambda connection: connection.execute(text(change)))


# Read


def test_the_list_has_every_framework_and_what_it_marks(desk: Desk, assessor: FlaskClient):
    page = said(assessor.get("/frameworks").text)
    for name in names():
        assert f"{name} {load(name).version}" in page
    assert "6 blocks, 106 criteria" in page
    assert "1 exercise" in page
    assert "no exercise yet" in page


@pytest.mark.parametrize("name", names())
def test_a_framework_is_shown_in_three_columns_in_both_languages(assessor: FlaskClient, name: str):
    for language in ("en", "fr"):
        assessor.set_cookie("language", language)
        page = said(assessor.get(f"/frameworks/{name}").text)
        for competence in load(name).competences():
            assert competence.activities is not None
            assert competence.assessment is not None
            for column in (competence.activities, competence.statement, competence.assessment):
                assert said(column[language]) in page
        for criterion in load(name).criteria():
            assert criterion.statement[language] in page


def test_a_criterion_leads_to_the_rule_that_observes_it(assessor: FlaskClient):
    page = assessor.get("/frameworks/crisis-negotiator").text
    assert '<a href="/assess/rules/b3.4a">rule of B3.4a</a>' in page
    assert page.count("a person</small>") == 1


def test_a_framework_leaves_as_case_and_as_a_table(assessor: FlaskClient):
    case = assessor.get("/frameworks/crisis-negotiator/case.json")
    assert case.headers["Content-Disposition"] == 'attachment; filename="plenipo-crisis-negotiator-case.json"'
    assert whole_framework(case.data, "case.json").hash == load("crisis-negotiator").hash
    sheet = assessor.get("/frameworks/crisis-negotiator/table.csv")
    assert whole_framework(sheet.data, "t.csv").blocks == load("crisis-negotiator").blocks


def test_what_there_is_not_is_not_found(assessor: FlaskClient):
    for key in ("nobody", "expert-ir-cooperation@9.9", "..%2F..%2Fetc", "crisis-negotiator@"):
        assert assessor.get(f"/frameworks/{key}").status_code in (404, 200 if key.endswith("@") else 404)


def test_students_and_instructors_find_no_such_page_and_administrators_do(desk: Desk):
    add = desk.house.accounts.add
    chief = desk.visit(add("Chief", ["administrator"], email="chief@example.invalid"))
    assert chief.get("/frameworks").status_code == 200
    teacher = desk.visit(add("Teacher", ["instructor"], email="teacher@example.invalid"))
    for client in (teacher, desk.visit(desk.stranger)):
        for path in ("/frameworks", "/frameworks/crisis-negotiator", "/frameworks/crisis-negotiator/case.json"):
            assert client.get(path).status_code == 404
    assert 'href="/frameworks"' not in teacher.get("/assess").text
    assert 'href="/frameworks"' in desk.visit(desk.assessor).get("/assess").text


# Taken in


def test_a_fiche_is_shown_before_it_is_kept_and_says_whose_each_text_is(desk: Desk, assessor: FlaskClient):
    shown = upload(assessor, json.dumps(FICHE).encode(), "fiche.json", base="expert-ir-cooperation", number="2")
    words = said(shown.text)
    assert shown.status_code == 200
    assert "rncp99999 2" in words
    assert "Replaces 3 wordings" in words
    assert "4 entries without a counterpart" in words
    assert ("rncp99999", "2") not in rows(desk)
    answer = keep(assessor, shown)
    assert answer.location.endswith("/frameworks/rncp99999@2")
    assert ("rncp99999", "2") in rows(desk)
    assessor.set_cookie("language", "fr")
    page = said(assessor.get(answer.location).text)
    assert "B1 Piloter des relations et une coopération internationales" in page
    assert "au répertoire : RNCP99999BC01" in page
    listed = said(assessor.get("/frameworks").text)
    assert f"Déposé par {desk.assessor.name}" in listed


def test_an_english_reader_is_told_that_our_english_is_a_proposal(assessor: FlaskClient):
    answer = keep(assessor, upload(assessor, json.dumps(FICHE).encode(), "fiche.json"))
    page = assessor.get(answer.location).text
    heading = page[page.index('id="b-B1"') :]
    assert "Manage international relations and cooperation" in heading[:300]
    assert heading[: heading.index("Tests")].count("proposal") == 1
    assert "What bears no mark is a proposal." in page
    assessor.set_cookie("language", "fr")
    page = assessor.get(answer.location).text
    assert "officiel" in page[page.index('id="b-B1"') :][:400]


def test_a_version_that_is_there_is_never_replaced(desk: Desk, assessor: FlaskClient):
    shown = upload(assessor, json.dumps(FICHE).encode(), "fiche.json")
    assert keep(assessor, shown).status_code == 303
    again = keep(assessor, shown)
    assert again.status_code == 409
    assert "There is a rncp99999 1 already" in said(again.text)
    assert len(rows(desk)) == 2


def test_a_case_package_is_taken(desk: Desk, assessor: FlaskClient):
    other = replace(load("crisis-negotiator"), id="another")
    answer = keep(assessor, upload(assessor, package(other, datetime(2026, 1, 1, tzinfo=UTC)), "case.json"))
    assert answer.location.endswith(f"/frameworks/another@{other.version}")
    assert Frameworks(desk.house.database).of(f"another@{other.version}").hash == other.hash


def test_a_mapping_uploaded_with_it_decides(assessor: FlaskClient):
    lines = (BytesIO(b"official,ours\nRNCP99999BC02,B2\n"), "map.csv")
    shown = upload(assessor, json.dumps(FICHE).encode(), "fiche.json", map=lines)
    assert "Replaces 1 wording" in said(shown.text)


@pytest.mark.parametrize(
    ("content", "name", "told"),
    [
        (b"", "", "Choose a file"),
        (b"code;statemant\nB1;x", "t.csv", "t.csv:1: no column is called “statemant”"),
        (b"<html>503</html>", "fiche.json", "is HTML or XML"),
        (b"[" * 1000, "t.json", "nested more than 40 levels deep"),
        (table(load("crisis-negotiator"), "en"), "t.csv", "is the name of a framework of the platform"),
        (
            table(load("crisis-negotiator"), "en").replace(b"crisis-negotiator", b"a" * 41),
            "t.csv",
            "at most 40 characters",
        ),
    ],
)
def test_a_file_that_cannot_be_taken_is_told_and_nothing_is_kept(
    desk: Desk, assessor: FlaskClient, content: bytes, name: str, told: str
):
    answer = upload(assessor, content, name)
    assert answer.status_code == 422
    assert told in said(answer.text)
    assert len(rows(desk)) == 1


def test_a_file_larger_than_any_framework_is_told(desk: Desk, assessor: FlaskClient, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("web.frameworks.pages.LARGEST", 1)
    answer = upload(assessor, b"x" * 1025, "t.csv")
    assert answer.status_code == 422
    assert "t.csv: has more than 1 KiB" in said(answer.text)


def test_a_form_that_brings_a_framework_may_be_as_large_as_one(desk: Desk):
    sent = {"method": "POST", "content_type": "multipart/form-data; boundary=x"}
    token = desk.house.accounts.sign_in(desk.assessor)
    for path, taken in (("/frameworks", True), ("/frameworks/x", False), ("/control", False)):
        with desk.app.test_request_context(path, headers={"Cookie": f"{LOGIN}={token}"}, **sent):
            assert (largest_body(request) > pages.LARGEST * 1024) == taken


@pytest.mark.parametrize("payload", ["", "no base64!", "eJwDAAAAAAE=", "eJyrrgUAAXUA+Q=="])
def test_what_comes_back_broken_is_not_kept(desk: Desk, assessor: FlaskClient, payload: str):
    answer = post(assessor, {"do": "keep", "framework": payload})
    assert answer.status_code == 422
    assert len(rows(desk)) == 1


# Marked by another


def test_an_instructor_opens_an_exercise_with_another_framework_and_the_desk_marks_by_it(desk: Desk):
    teacher = desk.visit(desk.instructor)
    page = teacher.get("/control").text
    assert re.findall(r'<option value="(expert-[^"]+|crisis-[^"]+)"', page) == [pinned(desk), "crisis-negotiator"]
    sent = {"csrf_token": field_of(page, "csrf_token"), "scenario": "accord", "table": "C", "admission": "open"}
    assert teacher.post("/control", data=sent | {"framework": "nobody"}).status_code == 422
    answer = teacher.post("/control", data=sent | {"framework": "crisis-negotiator"})
    assert answer.status_code == 303
    wanted = select(exercise.c.framework, exercise.c.code, exercise.c.id).where(exercise.c.table_name == "C")
    (row,) = desk.house.database.read(lambda c: c.execute(wanted).all())
    assert row.framework == f"crisis-negotiator@{load('crisis-negotiator').version}"
    seated = desk.house.lobby.ask(desk.dan, row.code)
    desk.house.live.tables.submit(row.id, cmd.Start(id=CommandId("start"), seat=CONTROL))
    marking = desk.visit(desk.assessor)
    shown = said(marking.get(f"/assess/{row.id}/{seated.pseudonym}/CN2?criterion=CN2.2a").text)
    assert "Decides on time, knowing what is not known." in shown
    assert marking.get(f"/assess/{row.id}/{seated.pseudonym}/B3").status_code == 404
    assert load("crisis-negotiator").title["en"] not in said(marking.get(desk.block()).text)


def test_a_mark_set_under_another_framework_counts_in_its_block(desk: Desk):
    row = desk.house.lobby.open(desk.instructor, SMALL, "D", "open", "formative", "en", framework="crisis-negotiator")
    seated = desk.house.lobby.ask(desk.dan, row.code)
    desk.house.live.tables.submit(row.id, cmd.Start(id=CommandId("start"), seat=CONTROL))
    marking = desk.visit(desk.assessor)
    path = f"/assess/{row.id}/{seated.pseudonym}/CN1"
    page = marking.get(f"{path}?criterion=CN1.2b").text
    sent = {name: field_of(page, name) for name in HIDDEN} | {"level": "0", "reason": "", "do": "keep"}
    assert marking.post(path, data=sent).status_code == 303
    told = json.loads(marking.get(f"/assess/{row.id}/class.json").data)["report"]
    (block,) = [b for c in told["candidates"] for b in c["blocks"] if b["code"] == "CN1"]
    decided = {r["code"] for c in block["competences"] for r in c["criteria"] if r["decided"]}
    assert decided == {"CN1.2b"}
    assert told["framework"]["id"] == "crisis-negotiator"


def test_a_house_may_have_another_framework_of_its_own(tmp_path: Path):
    database = f"sqlite:///{tmp_path / 'test.sqlite'}"
    config = from_environment(database, {"PLENIPO_FRAMEWORK": "crisis-negotiator", "PLENIPO_PROCESSES": "0"})
    app = create_app(config)
    house = app.extensions[HOUSE]
    teacher = house.accounts.add("Teacher", ["instructor"], email="teacher@example.invalid")
    row = house.lobby.open(teacher, SMALL, "A", "open", "formative", "en")
    assert row.framework == f"crisis-negotiator@{load('crisis-negotiator').version}"
    house.database.close()
    with pytest.raises(BadSetting):
        from_environment(database, {"PLENIPO_FRAMEWORK": "nobody"})

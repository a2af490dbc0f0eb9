"""Closing a candidate's block: when it can be, what it keeps, and that after it a decision is corrected in the open."""

from __future__ import annotations

import csv
import io
import json
import pickle
import re
from collections.abc import Iterator
from copy import copy
from dataclasses import replace
from typing import Any

import alembic.command
import pypdf
import pytest
from alembic.config import Config
from flask.testing import FlaskClient
from sqlalchemy import create_engine, delete, inspect, select, update
from sqlalchemy.exc import DBAPIError
from werkzeug.test import TestResponse

from assessment.framework import BlockCode, load
from assessment.scoring import Proposal
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL
from tests.web.marking.desk import Desk, field_of, said
from web.database import Database
from web.marking import closing as closings
from web.marking.closing import Closing, IsClosed, Moved
from web.marking.marks import Evaluations, Mark, append, read
from web.models import closing, mark

FRAMEWORK = load("expert-ir-cooperation")
CRITERIA = [row.code for c in FRAMEWORK.block("B1").competences for row in c.criteria]


@pytest.fixture
def desk(database_url: str) -> Iterator[Desk]:
    made = Desk(database_url, purpose="certifying")
    yield made
    made.house.database.close()


@pytest.fixture
def assessor(desk: Desk) -> FlaskClient:
    return desk.visit(desk.assessor)


def end(desk: Desk) -> None:
    desk.do(cmd.EndExercise, CONTROL)


def decide_all(desk: Desk, but: int = 0) -> None:
    """Keep what the rules propose on every criterion of B1 but the last ones."""
    for code in CRITERIA[: len(CRITERIA) - but]:
        assert desk.post(desk.visit(desk.assessor), code, "rules").status_code == 303


def close(desk: Desk, client: FlaskClient, **changed: str) -> TestResponse:
    """Press the page's button."""
    page = client.get(desk.block()).text
    found = re.search(r'name="hash" value="([^"]*)"', page)
    sent = {"csrf_token": field_of(page, "csrf_token"), "hash": found[1] if found else ""}
    return client.post(f"{desk.block()}/closing", data=sent | changed)


def rows(desk: Desk) -> list[Any]:
    return desk.house.database.read(lambda c: list(c.execute(select(closing).order_by(closing.c.id)).all()))


def states(desk: Desk, client: FlaskClient) -> set[str]:
    sheet = client.get(f"/assess/{desk.id}/class.csv?lang=en").data.decode("utf-8-sig")
    found = csv.DictReader(io.StringIO(sheet))
    return {row["State"] for row in found if (row["Candidate"], row["Block"]) == ("Inès Moreau", "B1")}


def pages(desk: Desk, client: FlaskClient, language: str = "en") -> list[str]:
    document = pypdf.PdfReader(io.BytesIO(client.get(f"{desk.block()}.pdf?lang={language}").data))
    return [" ".join(page.extract_text().split()) for page in document.pages]


@pytest.fixture
def closed(desk: Desk, assessor: FlaskClient) -> Desk:
    end(desk)
    decide_all(desk)
    assert close(desk, assessor).status_code == 303
    return desk


def test_a_block_to_be_deliberated_cannot_be_closed(desk, assessor):
    end(desk)
    decide_all(desk, but=len(CRITERIA) - 2)
    answer = close(desk, assessor)
    assert answer.status_code == 422
    assert "B1 can be closed once it can be deliberated: " in said(answer.text)
    assert "Close B1…" not in said(answer.text)
    assert rows(desk) == []


def test_a_block_is_closed_only_once_its_exercise_has_ended(desk, assessor):
    decide_all(desk)
    answer = close(desk, assessor)
    assert answer.status_code == 422
    assert "once the exercise has ended" in said(answer.text)
    assert rows(desk) == []


def test_what_counts_for_no_certification_is_not_closed(tmp_path):
    desk = Desk(f"sqlite:///{tmp_path / 'formative.sqlite'}")
    end(desk)
    decide_all(desk)
    client = desk.visit(desk.assessor)
    assert close(desk, client).status_code == 422
    assert "Close B1…" not in said(client.get(desk.block()).text)
    assert not any("DRAFT" in page for page in pages(desk, client))
    assert states(desk, client) == {""}
    desk.house.database.close()


def test_closing_is_written_with_who_when_and_the_hash_of_what_was_decided(closed, assessor):
    (row,) = rows(closed)
    assert (row.pseudonym, row.block, row.by) == (closed.pseudonym, "B1", closed.assessor.id)
    assert row.marks == [made.id for made in closed.rows()]
    assert re.fullmatch("[0-9a-f]{64}", row.hash)
    page = assessor.get(closed.block()).text
    assert row.hash in page
    assert "All marked" in said(page)


@pytest.mark.parametrize(("language", "told"), [("en", "B1 was closed by Claire Vasseur"), ("fr", "B1 a été clos par")])
def test_its_page_says_who_closed_it_when(closed, language, told):
    page = said(closed.visit(closed.assessor, language).get(closed.block()).text)
    assert told in page
    assert "2026" in page


def test_it_is_a_draft_before_and_not_after(desk, assessor):
    end(desk)
    decide_all(desk)
    assert all("DRAFT" in page for page in pages(desk, assessor))
    assert all("PROJET" in page for page in pages(desk, assessor, "fr"))
    assert states(desk, assessor) == {"DRAFT"}
    close(desk, assessor)
    assert not any("DRAFT" in page for page in pages(desk, assessor))
    assert "Closed by Claire Vasseur" in " ".join(pages(desk, assessor))
    assert {state[:24] for state in states(desk, assessor)} == {"Closed by Claire Vasseur"}
    assert "Closed" in said(assessor.get("/assess").text)


def test_closing_twice_is_told(closed, assessor):
    answer = close(closed, assessor, hash=rows(closed)[0].hash)
    assert answer.status_code == 409
    assert len(rows(closed)) == 1


def test_what_was_decided_while_the_page_was_open_is_not_closed_unseen(desk, assessor):
    end(desk)
    decide_all(desk)
    page = assessor.get(desk.block()).text
    seen = re.search(r'name="hash" value="([^"]*)"', page)[1]
    desk.post(desk.visit(desk.second), CRITERIA[0], level="1", reason="Not enough.")
    answer = close(desk, assessor, hash=seen)
    assert answer.status_code == 409
    assert "while this page was open" in said(answer.text)
    assert rows(desk) == []


@pytest.mark.parametrize("do", ["keep", "rules", "enter"])
def test_a_decision_after_it_is_refused_in_a_clear_sentence(closed, assessor, do):
    before = len(closed.rows())
    answer = closed.post(assessor, "B1.2a", do, level="2", reason="On reflection.")
    assert answer.status_code == 422
    assert "A decision in it changes only by a recorded correction" in said(answer.text)
    assert len(closed.rows()) == before


def correct(desk: Desk, client: FlaskClient, **fields: str) -> TestResponse:
    page = client.get(f"{desk.block()}?criterion=B1.2a").text
    return desk.post(client, "B1.2a", "correct", **{"closing": field_of(page, "closing")} | fields)


def test_a_correction_without_a_reason_is_refused(closed, assessor):
    before = len(closed.rows())
    for level in ("2", "4"):
        answer = correct(closed, assessor, level=level, reason=" ")
        assert answer.status_code == 422
        assert "Say why you correct a closed evaluation of B1" in said(answer.text)
    assert len(closed.rows()) == before


def test_a_correction_keeps_the_level_before_and_asks_for_a_new_closing(closed, assessor):
    assert correct(closed, assessor, level="2", reason="The plan was her deputy’s.").status_code == 303
    made = closed.rows()[-1]
    assert (made.level, made.reason, made.by) == (2, "The plan was her deputy’s.", closed.assessor.id)
    assert made.corrects == rows(closed)[0].id
    page = said(assessor.get(f"{closed.block()}?criterion=B1.2a").text)
    assert "B1 was corrected after Claire Vasseur closed it" in page
    assert "2 decisions in the record" in page
    text = pages(closed, assessor)
    assert all("DRAFT" in one for one in text)
    assert "Correction of a closed evaluation, in which this level was 4." in " ".join(text)
    assert close(closed, assessor).status_code == 303
    assert len(rows(closed)) == 2
    text = pages(closed, assessor)
    assert not any("DRAFT" in one for one in text)
    assert "Correction of a closed evaluation, in which this level was 4." in " ".join(text)
    sheet = csv.DictReader(io.StringIO(assessor.get(f"/assess/{closed.id}/class.csv?lang=en").data.decode("utf-8-sig")))
    row = next(r for r in sheet if (r["Candidate"], r["Criterion"]) == ("Inès Moreau", "B1.2a"))
    assert (row["Level"], row["Level before correction"]) == ("2", "4")


def test_a_correction_of_a_page_that_an_other_closing_overtook_is_refused(closed, assessor):
    old = field_of(assessor.get(closed.block()).text, "closing")
    correct(closed, assessor, level="2", reason="The plan was her deputy’s.")
    close(closed, assessor)
    answer = correct(closed, assessor, level="3", reason="It was hers.", closing=old)
    assert answer.status_code == 422
    assert "changes only by a recorded correction" in said(answer.text)


def test_it_is_written_by_the_one_writer_where_pages_are_made_apart(tmp_path):
    desk = Desk(f"sqlite:///{tmp_path / 'apart.sqlite'}", processes=1, purpose="certifying")
    client = desk.visit(desk.assessor)
    try:
        end(desk)
        decide_all(desk)
        page = client.get(desk.block()).text
        assert close(desk, client).status_code == 303
        assert len(rows(desk)) == 1
        again = re.search(r'name="hash" value="([^"]*)"', page)[1]
        assert close(desk, client, hash=again).status_code == 409
        assert desk.post(client, "B1.2a", level="2", reason="On reflection.").status_code == 422
        assert correct(desk, client, level="2", reason="The plan was her deputy’s.").status_code == 303
    finally:
        desk.app.extensions["background"].close()
        desk.house.database.close()


@pytest.mark.parametrize("error", [Moved(), IsClosed(Closing("p", BlockCode("B1"), "ada", 1, (1, 2), "0" * 64, 3))])
def test_a_refusal_passes_from_the_process_that_writes_to_the_one_that_asked(error):
    found = pickle.loads(pickle.dumps(error))
    assert type(found) is type(error)
    assert found.args == error.args


def test_an_instructor_and_a_stranger_close_nothing(desk):
    end(desk)
    decide_all(desk)
    for person in (desk.instructor, desk.dan, desk.stranger):
        client = desk.visit(person)
        token = field_of(client.get("/join").text, "csrf_token")
        sent = {"csrf_token": token, "hash": "0" * 64}
        assert client.post(f"{desk.block()}/closing", data=sent).status_code == 404
    assert "Close B1…" not in said(desk.visit(desk.instructor).get(desk.block()).text)
    assert rows(desk) == []


def test_what_was_closed_stands_when_the_rules_come_to_another_level_later(closed, assessor, monkeypatch):
    before = json.loads(assessor.get(f"/assess/{closed.id}/class.json").data)["report"]["candidates"][0]["blocks"][0]
    of = Evaluations.of

    def moved(self: Evaluations, *given: Any) -> Any:
        found = copy(of(self, *given))
        found.proposals = {who: {code: other(one) for code, one in p.items()} for who, p in found.proposals.items()}
        return found

    def other(one: Proposal) -> Proposal:
        return replace(one, level=one.level % 4 + 1, rule="b1/99") if one.level else one

    monkeypatch.setattr(Evaluations, "of", moved)
    after = json.loads(assessor.get(f"/assess/{closed.id}/class.json").data)["report"]["candidates"][0]["blocks"][0]
    outcomes = [[b["outcome"], *(c["outcome"] for c in b["competences"])] for b in (before, after)]
    assert outcomes[0] == outcomes[1]
    assert "to_be_deliberated" not in outcomes[0][1:]
    assert (after["mark"], after["closed"]) == (before["mark"], before["closed"])
    levels = [[(r["code"], r["level"]) for c in b["competences"] for r in c["criteria"]] for b in (before, after)]
    assert levels[0] == levels[1]
    assert correct(closed, assessor, level="2", reason="The plan was her deputy’s.").status_code == 303
    page = assessor.get(f"{closed.block()}?criterion=B1.2a").text
    assert "The rules have moved." not in page


def test_two_who_write_at_once_are_told(closed):
    """The conditions of the pages are asked again in the transaction."""
    (row,) = rows(closed)
    last = closed.rows()[-1]
    fields = {name: getattr(last, name) for name in Mark.__dataclass_fields__ if name not in ("id", "corrects")}
    made = Mark(**fields | {"level": 1, "reason": "Too late."})
    with pytest.raises(IsClosed) as found:
        append(closed.house.database, closed.id, made, last.id)
    assert found.value.closing.hash == row.hash
    again = Closing(closed.pseudonym, row.block, row.by, row.at, tuple(row.marks), row.hash)
    for one, after in ((again, max(row.marks)), (replace(again, hash="1" * 64), max(row.marks) - 1)):
        with pytest.raises(Moved):
            closings.append(closed.house.database, closed.id, one, after)


def test_a_closing_and_what_it_closed_cannot_be_changed_or_deleted(closed):
    for statement in (
        update(closing).values(hash="0" * 64),
        delete(closing),
        update(mark).values(corrects=7),
        update(mark).values(level=1),
    ):
        with pytest.raises(DBAPIError, match="append-only"):
            closed.house.database.execute(statement)


def test_the_closing_of_one_block_leaves_the_others_open(closed, assessor):
    page = assessor.get(closed.block("B3")).text
    assert 'name="closing"' not in page
    assert 'value="keep"' in page


def test_a_decision_on_a_criterion_that_the_framework_has_no_more_is_left_in_the_record(closed, assessor):
    made = closed.rows()[-1]
    fields = {name: getattr(made, name) for name in Mark.__dataclass_fields__ if name != "id"}
    gone = Mark(**fields | {"criterion": "B1.9z", "corrects": rows(closed)[0].id})
    append(closed.house.database, closed.id, gone, 0)
    assert assessor.get(closed.block()).status_code == 200
    assert "B1.9z" not in assessor.get(f"/assess/{closed.id}/class.csv?lang=en").text
    assert closed.rows()[-1].criterion == "B1.9z"
    correct(closed, assessor, level="2", reason="The plan was her deputy’s.")
    assert close(closed, assessor).status_code == 303, "it does not stand in the way of a closing"


def test_decisions_stored_before_there_were_closings_still_read(tmp_path):
    """A database of the version before, with a decision in it, opened by this one."""
    url = f"sqlite:///{tmp_path / 'old.sqlite'}"
    desk = Desk(url, purpose="certifying")
    desk.post(desk.visit(desk.assessor), "B1.2a", level="2", reason="The plan came late.")
    desk.house.database.close()
    engine = create_engine(url)
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", "web:migrations")
        config.attributes["connection"] = connection
        alembic.command.downgrade(config, "0006")
        assert not inspect(connection).has_table("closing")
    engine.dispose()
    opened = Database(url)
    (made,) = read(opened, desk.id).rows
    assert (made.criterion, made.level, made.reason, made.corrects) == ("B1.2a", 2, "The plan came late.", None)
    opened.close()

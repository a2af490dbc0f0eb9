"""Thinking an exercise over: how sure one is, one's own answers, a survey without names, the report."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from typing import Any

import docx
import pypdf
import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from sim.exercise.core.names import CONTROL
from tests.sim.small import DOWN_HEAD
from tests.web.debrief.conftest import Played
from tests.web.staged import SECRET
from web.debrief.report import Report
from web.debrief.report_files import MOST_PARAGRAPHS, report_docx
from web.debrief.thoughts import answer, answers
from web.models import reflection, survey, surveyed


def post(client: FlaskClient, path: str, **fields: object) -> Any:
    token = re.search(r'name="csrf_token" value="(\w+)"', client.get(path).text)
    assert token is not None
    return client.post(path, data={"csrf_token": token[1], **fields})


def codes(client: FlaskClient, played: Played) -> list[str]:
    return sorted(set(re.findall(r'name="(B\d\.\d+)"', client.get(f"/reflect/{played.id}").text)))


def rows(played: Played, table: Any) -> list[Any]:
    return played.house.database.read(lambda c: list(c.execute(select(table)).all()))


# --- how sure one is -------------------------------------------------------------------------------------------------


def test_how_sure_one_was_before_stands_beside_how_sure_one_is_after(played: Played):
    dan, place = played.visit(played.dan), f"/reflect/{played.id}"
    first, *_ = codes(dan, played)
    assert post(dan, place, do="before", **{first: "2"}).headers["Location"].endswith(f"/desk/{played.id}")
    played.end()
    assert "Before: a little." in dan.get(place).text
    assert post(dan, place, do="after", **{first: "4"}).status_code == 303
    assert "Before: a little. Now: fully." in dan.get(place).text


def test_nobody_says_after_the_end_how_sure_they_were_before_it(over: Played):
    dan, place = over.visit(over.dan), f"/reflect/{over.id}"
    assert post(dan, place, do="before", **{codes(dan, over)[0]: "4"}).status_code == 400
    assert rows(over, reflection) == []


def test_before_the_end_there_is_nothing_to_answer_yet(played: Played):
    dan, place = played.visit(played.dan), f"/reflect/{played.id}"
    assert "What did you want most" not in dan.get(place).text
    for wish in ("after", "thoughts", "survey", "", "report"):
        assert post(dan, place, do=wish, q0="x", useful="5").status_code == 400
    assert rows(played, reflection) == rows(played, survey) == []


@pytest.mark.parametrize("typed", ["0", "5", "x", "44", "²", ""])
def test_a_level_that_is_none_is_not_kept(over: Played, typed: str):
    dan = over.visit(over.dan)
    post(dan, f"/reflect/{over.id}", do="after", **{codes(dan, over)[0]: typed})
    (row,) = rows(over, reflection)
    assert row.content == {}


# --- one's own -------------------------------------------------------------------------------------------------------


def test_answers_are_read_by_their_author_alone(over: Played):
    place = f"/reflect/{over.id}"
    post(over.visit(over.dan), place, do="thoughts", q0="my-own-thought")
    assert "my-own-thought" in over.visit(over.dan).get(place).text
    assert "my-own-thought" not in over.visit(over.ana).get(place).text
    for person in (over.instructor, over.assessor, over.waits):
        assert over.visit(person).get(place).status_code == 404
        assert "my-own-thought" not in over.visit(person).get(f"/debrief/{over.id}").text


# --- the survey ------------------------------------------------------------------------------------------------------


def test_a_survey_keeps_what_was_said_apart_from_who_said_it(over: Played):
    place = f"/reflect/{over.id}"
    for _ in range(2):  # a second time changes nothing
        post(over.visit(over.dan), place, do="survey", useful="5", lesson="Read the annex.")
    (said,), (who,) = rows(over, survey), rows(over, surveyed)
    assert said.content == {"useful": 5, "lesson": "Read the annex.", "waits": True}
    assert who.person == over.dan.id
    assert not {over.dan.id, over.dan.name} & {str(value) for value in said}
    assert set(survey.c.keys()) == {"id", "exercise", "content"}
    assert "Your answer lies among the others" in over.visit(over.dan).get(place).text


def test_answers_are_shown_together_once_there_are_three(over: Played):
    database = over.house.database
    for count, person in enumerate((over.dan, over.ana, over.waits), start=1):
        assert answer(database, over.id, person.id, {"useful": count, "lesson": f"lesson {4 - count}"})
        assert (answers(database, over.id) is None) == (count < 3)
    together = answers(database, over.id)
    assert together is not None
    assert together.scales["useful"] == {1: 1, 2: 1, 3: 1}
    assert together.lessons == ("lesson 1", "lesson 2", "lesson 3"), "not in the order in which they came"


def test_an_answer_never_appears_alone_to_whoever_looked_just_before_and_just_after(over: Played):
    database = over.house.database
    people = [
        over.dan,
        over.ana,
        over.waits,
        over.instructor,
        over.assessor,
        over.house.accounts.add("Sol", ["student"]),
    ]
    counts = []
    for number, person in enumerate(people):
        assert answer(database, over.id, person.id, {"lesson": f"lesson {number}"})
        shown = answers(database, over.id)
        counts.append(len(shown.lessons) if shown is not None else 0)
    assert counts == [0, 0, 3, 3, 3, 6]


def test_neither_table_of_a_survey_keeps_the_order_in_which_people_answered(over: Played):
    """Databases number rows as they come: the same numbers in both tables would say whose is whose."""
    people = [over.house.accounts.add(f"Student {n}", ["student"]).id for n in range(12)]
    for person in people:
        assert answer(over.house.database, over.id, person, {"lesson": person})
    as_they_lie = [over.house.database.read(lambda c, t=t: c.execute(select(t)).all()) for t in (survey, surveyed)]
    assert [row.id for row in as_they_lie[0]] == sorted(row.id for row in as_they_lie[0])
    assert [row.person for row in as_they_lie[1]] == sorted(people)


def test_an_empty_survey_is_no_answer(over: Played):
    assert post(over.visit(over.dan), f"/reflect/{over.id}", do="survey", lesson="   ").status_code == 422
    assert rows(over, surveyed) == []


# --- the report ------------------------------------------------------------------------------------------------------


def report(over: Played) -> str:
    return f"/debrief/{over.id}/report"


def test_a_report_is_drafted_from_what_the_seat_saw_with_ones_own_answers(over: Played):
    dan = over.visit(over.dan)
    post(dan, f"/reflect/{over.id}", do="thoughts", q1="The first package decided it.")
    page = dan.get(report(over)).text
    assert "Not agreed" in page
    assert "tables package A" in page
    assert "The first package decided it." in page
    assert SECRET not in page


def happened(over: Played, person: Any, language: str = "en") -> str:
    page = over.visit(person, language).get(report(over)).text
    found = re.search(r'<textarea[^>]*id="happened"[^>]*>([^<]*)</textarea>', page)
    assert found is not None
    return found[1]


def test_of_a_short_play_the_draft_tells_the_lesser_steps_too(over: Played):
    """Ana tabled nothing: what she saw others table, and what was said to her and by her, is her story."""
    told = happened(over, over.ana)
    assert "tables package A" in told
    assert "What must the filling protect?" in told
    assert SECRET in told
    times = [int(m) * 60 + int(s) for m, s in re.findall(r"^(\d+):(\d\d)  ", told, re.MULTILINE)]
    assert len(times) == len(told.splitlines()) > 2
    assert times == sorted(times)


@pytest.mark.parametrize(("language", "words"), [("en", "Nothing was tabled"), ("fr", "Rien n’a été déposé")])
def test_a_draft_says_so_where_nothing_happened(silent: Played, language: str, words: str):
    assert happened(silent, silent.dan, language).startswith(words)


def test_what_was_written_is_kept_until_it_is_drafted_anew(over: Played):
    dan = over.visit(over.dan)
    post(dan, report(over), outcome="My own words.", happened="", why="", keep="", change="")
    assert "My own words." in dan.get(report(over)).text
    assert "tables package A" not in dan.get(report(over)).text
    post(dan, report(over), do="draft")
    assert "tables package A" in dan.get(report(over)).text


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_report_leaves_as_pdf_and_as_docx_in_the_readers_language(over: Played, language: str):
    dan = over.visit(over.dan, language)
    post(dan, report(over), outcome="Zwei Ufer <b>& ein Fluss</b>\x00\x1f.", happened="1\n\n2")
    pdf = dan.get(f"{report(over)}.pdf")
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf.data)).pages)
    written = docx.Document(io.BytesIO(dan.get(f"{report(over)}.docx").data))
    heading = {"en": "What came of it", "fr": "Ce qui en est sorti"}[language]
    for found in (text, "\n".join(p.text for p in written.paragraphs)):
        assert heading in found
        assert "Zwei Ufer <b>& ein Fluss</b>." in found
        assert over.dan.name in found


def test_a_report_of_thousands_of_lines_leaves_whole_in_few_paragraphs():
    """The library that writes DOCX takes the square of their number: 50,000 lines would take it ten minutes."""
    at = datetime(2026, 11, 28, tzinfo=UTC)
    many = Report("T", "", "", "", {"happened": "\n".join(map(str, range(5_000)))})
    made = docx.Document(io.BytesIO(report_docx(many, "en", at)))
    assert len(made.paragraphs) < MOST_PARAGRAPHS + 20
    assert any(p.text.endswith("4997 4998 4999") for p in made.paragraphs)


def test_whoever_held_no_seat_has_no_report(over: Played):
    for person in (over.instructor, over.assessor, over.waits):
        for path in (report(over), f"{report(over)}.pdf"):
            assert over.visit(person).get(path).status_code == 404
    assert over.visit(over.dan).get(f"{report(over)}.exe").status_code == 404
    assert over.visit(over.dan).get(f"/debrief/{over.id}/{CONTROL}.json").status_code == 404
    assert over.visit(over.dan).get(f"/debrief/{over.id}/{DOWN_HEAD}.json").status_code == 200

"""A text as a document to take home: clauses, testimonium, signatures, and who may have it."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest

import web.treaty
from assessment.exports.typesetting import typeset
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, CommandId, ExerciseId, Said
from tests.sim.exercise.declaring import adopted, declare
from tests.sim.exercise.signing import signed
from tests.sim.exercise.table import Table
from tests.sim.pledges import BOUND
from tests.sim.small import DOWN_HEAD, FILLING, SEVEN, SIX, SMALL, TREATY, UP_HEAD
from tests.web.conftest import Browser
from web.house import House
from web.treaty.document import version

TREATY_PAGE = Path(web.treaty.__file__).with_name("treaty.typ")
PLACED = replace(
    BOUND,
    instruments=tuple(replace(i, done_at={"en": "at Kadera", "fr": "à Kadera"}) for i in BOUND.instruments),
)


def text_of(table: Table):
    return table.state.index.instruments[TREATY]


def test_a_signed_text_has_its_agreed_words_a_testimonium_and_every_signature():
    table = signed(PLACED)
    made = version(table.state, text_of(table), "en")
    assert made["draft"] == ""
    words = " ".join(p["words"] for c in made["clauses"] for p in c["parts"])
    assert "{choice}" not in words
    assert all(part["stands"] is None for c in made["clauses"] for part in c["parts"])
    personas = {s.id: s.persona for s in table.state.the_scene.seats}
    assert {s["name"] for s in made["signatures"]} == {personas[UP_HEAD], personas[DOWN_HEAD]}
    assert made["testimonium"][1].startswith("Done at Kadera on day 1 of the talks, in two originals, in English and")
    french = version(table.state, text_of(table), "fr")["testimonium"][1]
    assert french.startswith("Fait à Kadera, le premier jour des pourparlers, en deux exemplaires originaux, en fran")
    assert french.endswith("les deux textes faisant également foi.")


def test_a_contested_article_stays_in_brackets_under_the_mark_of_a_draft():
    table = Table(SMALL)
    table.do(cmd.TakePosition, UP_HEAD, instrument=TREATY, issue=FILLING, option=SIX)
    table.do(cmd.TakePosition, DOWN_HEAD, instrument=TREATY, issue=FILLING, option=SEVEN)
    made = version(table.state, text_of(table), "en")
    assert made["draft"] == "Draft"
    assert made["signatures"] == []
    stands = [part["stands"] for c in made["clauses"] for part in c["parts"] if part["stands"]]
    assert sorted(code for one in stands for code in one) == ["DWN", "UPP"]


def test_what_was_declared_stands_under_the_signatures_with_the_objections_to_it():
    table = adopted()
    declared = declare(table)
    table.do(cmd.ObjectToDeclaration, DOWN_HEAD, declaration=declared, words=Said("It empties the article."))
    made = version(table.state, text_of(table), "en")
    assert [(s["by"], s["words"], s["objects"]) for s in made["statements"]] == [
        ("Up, reservation to Article 3:", "not in a dry year", False),
        ("Down objects:", "It empties the article.", True),
    ]
    french = version(table.state, text_of(table), "fr")["statements"]
    assert [s["by"] for s in french] == ["Up (fr), réserve à l’article 3\u00a0:", "Down (fr) objecte\u00a0:"]
    document = {"title": "Treaty", "date": {"year": 2026, "month": 1, "day": 2}, "versions": [made]}
    page = typeset(TREATY_PAGE, document, datetime(2026, 1, 2, tzinfo=UTC))
    printed = "".join(p.extract_text() for p in pypdf.PdfReader(io.BytesIO(page)).pages)
    assert "not in a dry year" in printed
    table.do(cmd.WithdrawDeclaration, UP_HEAD, declaration=declared)
    assert version(table.state, text_of(table), "en")["statements"] == []


@pytest.fixture
def practice(house: House, browser: Browser) -> str:
    answer = browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"})
    exercise = ExerciseId(answer.headers["Location"].split("/")[-1])
    house.live.tables.submit(exercise, cmd.Start(id=CommandId("start"), seat=CONTROL))
    return exercise


def test_the_pdf_is_tagged_and_holds_the_text_in_each_language(browser: Browser, practice: str):
    answer = browser.get(f"/desk/{practice}/texts/{TREATY}.pdf?language=all")
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "private, no-store"
    document = pypdf.PdfReader(io.BytesIO(answer.data))
    assert "/StructTreeRoot" in document.root_object
    printed = "\n".join(page.extract_text() for page in document.pages)
    title = SMALL.instruments[0].title
    for written in title.values():
        assert written.split()[0] in printed


def test_a_text_is_set_beside_the_loop_that_serves(browser: Browser, practice: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("web.aside.run", lambda slow: b"set beside the loop")
    assert browser.get(f"/desk/{practice}/texts/{TREATY}.pdf").data == b"set beside the loop"


def test_no_other_text_language_or_stranger_gets_one(browser: Browser, practice: str):
    assert browser.get(f"/desk/{practice}/texts/none.pdf").status_code == 404
    assert browser.get(f"/desk/{practice}/texts/{TREATY}.pdf?language=xx").status_code == 404
    assert browser.get(f"/control/{practice}/texts/{TREATY}.pdf").status_code in (403, 404)

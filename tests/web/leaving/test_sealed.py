"""Sealed parts of a dossier while a jury sits: others' levels and votes, and a file still being written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.conftest import Browser
from tests.web.leaving.test_credentials import House, dossier
from tests.web.record.test_vae_files import A_PDF, act, attach, keep

CODES = ("B1.2a", "B1.2b")


@pytest.fixture
def jury(tmp_path: Path):
    made = House(f"sqlite:///{tmp_path / 'jury.sqlite'}")
    yield made
    made.house.database.close()


def told(found: dict) -> str:
    return " ".join(e["text"] or "" for one in found["ledgers"] for e in one["entries"])


def hand_in(jury: House, path: str, number: int, who) -> None:
    levels = {f"level-{code}": "3" for code in CODES}
    jury.did(who, path, "hand-in", number=str(number), notes=f"Notes of {who.name}", **levels)


def test_levels_of_a_test_leave_once_all_have_handed_in_and_votes_with_the_decision(jury):
    jury.closes(jury.cam, "B1", B1_2a=2)
    session = jury.sits()
    where = f"{session}/candidates/{jury.cam.id}"
    about = {"candidate": jury.cam.id, "block": "B1"}
    jury.did(jury.ada, where, "set-test", **about, test="limit", criteria=list(CODES))
    (number,) = jury.tests(session)
    path = f"{session}/tests/{number}"
    jury.did(jury.ada, path, "start-test", number=str(number))
    hand_in(jury, path, number, jury.ada)
    for who in (jury.olu, jury.admin):
        assert "Notes of Ada" not in told(dossier(jury, who, jury.cam))
    hand_in(jury, path, number, jury.olu)
    hand_in(jury, path, number, jury.pia)
    assert "Notes of Ada" in told(dossier(jury, jury.olu, jury.cam))
    for code in CODES:
        jury.did(jury.ada, path, "agree", number=str(number), criterion=code, level="3", corrects="0")
    jury.did(jury.ada, where, "vote", **about, outcome="continued")
    assert '"outcome":"continued"' not in told(dossier(jury, jury.olu, jury.cam))
    for who in (jury.olu, jury.pia):
        jury.did(who, where, "vote", **about, outcome="continued")
    jury.did(jury.ada, where, "decide", **about, reason="Later.", corrects="0")
    assert told(dossier(jury, jury.olu, jury.cam)).count('"outcome":"continued"') == 4


def test_an_activity_leaves_as_it_was_handed_in_and_no_draft_of_it(jury):
    noe, office = Browser(jury.visit(jury.noe)), Browser(jury.visit(jury.admin))
    act(office, f"/records/{jury.noe.id}", "route", route="VAE")
    keep(noe, "eligibility", "one", title="First thoughts")
    jury.sits()
    assert "First thoughts" not in told(dossier(jury, jury.olu, jury.noe))
    keep(noe, "eligibility", "one", title="Consular work")
    attach(noe, jury.noe, "one", A_PDF)
    act(noe, "/record", "submit", file="eligibility")
    handed_in = told(dossier(jury, jury.olu, jury.noe))
    assert "Consular work" in handed_in
    assert "First thoughts" not in handed_in

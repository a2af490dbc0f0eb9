"""From a jury's session into records: the title by four blocks of four exercises, and a VAE candidate's block."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sim.small import DOWN_HEAD, SMALL
from tests.web.conftest import Browser
from tests.web.jury.room import JuryHouse, said
from tests.web.record.test_vae_files import A_PDF, act, attach, keep


@pytest.fixture
def jury(tmp_path: Path) -> Iterator[JuryHouse]:
    made = JuryHouse(f"sqlite:///{tmp_path / 'jury.sqlite'}")
    yield made
    made.house.database.close()


def browser(jury: JuryHouse, person) -> Browser:
    return Browser(jury.visit(person))


def closes_in_another_exercise(jury: JuryHouse, block: str) -> None:
    jury.exercise = jury.house.lobby.open(jury.instructor, SMALL, f"Table {block}", "open", "certifying", "en")
    jury.pseudonyms[jury.cam.id] = jury.house.lobby.ask(jury.cam, jury.exercise.code, DOWN_HEAD).pseudonym
    jury.closes(jury.cam, block)


def refuses_the_other(jury: JuryHouse, session: str) -> None:
    """The session's other candidate, who has shown nothing, so that it can be closed."""
    for block in ("B1", "B2"):
        jury.decides(session, jury.noe, block, "not_validated")


def test_four_blocks_from_four_exercises_give_the_title_by_a_jury(jury):
    cam = browser(jury, jury.cam)
    act(cam, "/record", "course", course="O1")
    for block in ("B1", "B2", "B3", "O1"):
        closes_in_another_exercise(jury, block)
    session = jury.convenes()
    jury.did(jury.admin, session, "enrol", person=jury.cam.id, blocks=["B1", "B2", "B3", "O1"])
    for who in (jury.ada, jury.olu, jury.pia):
        jury.did(who, session, "attend")
    for block in ("B1", "B2", "B3"):
        jury.decides(session, jury.cam, block)
    jury.decides(session, jury.cam, "O1", "not_validated")
    refuses_the_other(jury, session)
    jury.signs(session)
    three = said(cam.get("/record").text)
    assert "Partial validation" in three
    assert "Block O1 is missing" in three
    assert three.count("Not validated by the jury: December jury") == 1
    assert "As shown." in three, "an appeal needs the reason"
    again = jury.convenes()
    jury.did(jury.admin, again, "enrol", person=jury.cam.id, blocks=["O1"])
    for who in (jury.ada, jury.olu, jury.pia):
        jury.did(who, again, "attend")
    jury.decides(again, jury.cam, "O1")
    refuses_the_other(jury, again)
    jury.signs(again)
    four = said(cam.get("/record").text)
    assert "The certification is granted" in four
    assert four.count("Validated by the jury: December jury, ") == 4
    assert four.count("closed by Ivo") == 0, "nothing was released to the candidate"
    kept = browser(jury, jury.admin).get(f"/records/{jury.cam.id}")
    assert said(kept.text).count("closed by Ivo") == 4
    attested = re.findall(r'href="(/jury/\w+/candidates/\w+/\w+\.pdf)"', cam.get("/record").text)
    assert [(path[-6:], cam.get(path).mimetype) for path in attested] == [
        (f"{block}.pdf", "application/pdf") for block in ("B1", "B2", "B3", "O1")
    ]


def test_a_vae_candidate_gets_a_block_by_the_jurys_decision(jury):
    noe, office = browser(jury, jury.noe), browser(jury, jury.admin)
    path = f"/records/{jury.noe.id}"
    act(office, path, "route", route="VAE")
    keep(noe, "eligibility", "one")
    attach(noe, jury.noe, "one", A_PDF)
    act(noe, "/record", "submit", file="eligibility")
    act(office, path, "eligibility", receivable="yes", reason="Two years in the field.")
    keep(noe, "experience", "two", criteria=["B1.2a", "B1.3a"])
    attach(noe, jury.noe, "two", A_PDF)
    act(noe, "/record", "submit", file="experience")
    jury.closes(jury.cam, "B1")
    jury.closes(jury.cam, "B2")
    session = jury.sits()
    jury.decides(session, jury.noe, "B1")
    jury.decides(session, jury.noe, "B2", "not_validated")
    for block in ("B1", "B2"):
        jury.decides(session, jury.cam, block)
    assert "Validated by the jury" not in noe.get("/record").text
    jury.signs(session)
    record = said(noe.get("/record").text)
    assert record.count("Validated by the jury: December jury") == 1
    assert "B1 Manage international relations and cooperation Validated by the jury" in record
    seen = browser(jury, jury.olu).get(path).text
    assert "Desk officer" in seen

"""Credentials about a person once a jury has decided: badges, learner's record, dossier and report."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import g
from flask.testing import FlaskClient

from assessment.exports.proving import prove
from assessment.exports.signing import signed
from tests.assessment.certifiers import REGISTERED
from tests.web.jury.room import FRAMEWORK, JuryHouse, said
from web.access import log_access
from web.accounts import Person
from web.leaving.keys import site_key
from web.marking import closing, marks
from web.marking.closing import Closing
from web.marking.marks import NO_RULE, Mark
from web.marking.room import open_room

SCHEMA = Path(__file__).resolve().parents[2] / "assessment" / "exports" / "feed.xsd"


class House(JuryHouse):
    """A house whose blocks are decided on no proposal and closed, as an assessor does it."""

    def closes(self, who: Person, block: str, level: int = 3, **levels: int) -> str:
        pseudonym, database = self.pseudonyms[who.id], self.house.database
        place = log_access(database, self.instructor, self.exercise.id)
        seq = next(r.seq for r in self.house.live.tables[self.exercise.id].exercise.records if "SeatTaken" in str(r))
        for competence in FRAMEWORK.block(block).competences:
            for one in competence.criteria:
                made = (pseudonym, one.code, level, "Seen at the table.", self.instructor.id, self.now)
                marks.append(database, self.exercise.id, Mark(*made, 0, NO_RULE, (seq,), ("document", "message")), 0)
        with self.app.test_request_context():
            g.visitor = self.instructor
            room = open_room(place, self.instructor)
            row = next(b for b in room.report(pseudonym, [block]).blocks if b.code == block)
            numbers = tuple(made.id for made in room.decided(pseudonym, block))
            closed = Closing(pseudonym, row.code, self.instructor.id, self.now, numbers, room.digest(pseudonym, row))
            closing.append(database, self.exercise.id, closed, room.marks.newest)
        return closed.hash


@pytest.fixture(scope="module")
def jury(tmp_path_factory: pytest.TempPathFactory) -> Iterator[JuryHouse]:
    """A certifier's house in which a jury has validated B1 and B2 of Cam, and B1 of Noé alone."""
    folder = tmp_path_factory.mktemp("credentials")
    (folder / "certifier.yaml").write_text(REGISTERED, encoding="utf-8")
    made = House(f"sqlite:///{folder / 'jury.sqlite'}")
    for who, blocks in ((made.cam, ("B1", "B2")), (made.noe, ("B1", "B2"))):
        for block in blocks:
            made.closes(who, block)
    path = made.sits()
    for who, block, outcome in (
        (made.cam, "B1", "validated"),
        (made.cam, "B2", "validated"),
        (made.noe, "B1", "validated"),
        (made.noe, "B2", "not_validated"),
    ):
        made.decides(path, who, block, outcome)
    made.signs(path)
    yield made
    made.house.database.close()


def credential(jury: JuryHouse, client: FlaskClient, address: str) -> dict[str, Any]:
    answer = client.get(address)
    assert answer.status_code == 200, said(answer.text)
    assert answer.mimetype == "application/vc+jwt"
    found = json.loads(signed(answer.text, site_key(jury.house.config.data).public))
    assert isinstance(found, dict)
    return found


def test_a_badge_of_a_validated_block_is_signed_by_the_site(jury):
    made = credential(jury, jury.visit(jury.admin), f"/records/{jury.cam.id}/badges/B1.jwt?lang=fr")
    assert made["type"] == ["VerifiableCredential", "OpenBadgeCredential"]
    assert made["issuer"]["name"] == "Institut de la Vallée (IV)"
    assert made["credentialSubject"]["achievement"]["inLanguage"] == "fr"
    assert "Cam" not in json.dumps(made)


def test_the_holder_has_their_own(jury):
    client = jury.visit(jury.cam)
    assert credential(jury, client, "/record/badges/B2.jwt")["credentialSubject"]["achievement"]["humanCode"] == "B2"
    given = credential(jury, client, "/record/clr.jwt")["credentialSubject"]["verifiableCredential"]
    assert [one["credentialSubject"]["achievement"]["humanCode"] for one in given] == ["B1", "B2"]


def test_no_badge_leaves_of_a_block_that_the_jury_did_not_validate(jury):
    answer = jury.visit(jury.admin).get(f"/records/{jury.noe.id}/badges/B2.jwt")
    assert answer.status_code == 409
    assert "B2 was not validated by a jury, so there is no badge of it." in said(answer.text)
    assert jury.visit(jury.admin).get(f"/records/{jury.noe.id}/badges/O1.jwt").status_code == 404


def test_a_record_of_credentials_is_for_those_who_see_the_record(jury):
    for address in (f"/records/{jury.cam.id}/badges/B1.jwt", f"/records/{jury.cam.id}/clr.jwt"):
        assert jury.visit(jury.ada).get(address).status_code == 200
        for person in (jury.stranger, jury.noe, jury.instructor):
            assert jury.visit(person).get(address).status_code == 404


def dossier(jury: JuryHouse, who: Any, of: Any) -> dict[str, Any]:
    answer = jury.visit(who).get(f"/records/{of.id}/dossiers/{jury.exercise.id}.json")
    assert answer.status_code == 200
    found = json.loads(answer.data)
    assert isinstance(found, dict)
    return found


def test_a_jury_s_dossier_has_its_session_without_what_concerns_others(jury):
    found = dossier(jury, jury.ada, jury.cam)
    assert prove(found).faults == ()
    record, session = (one for one in found["ledgers"] if not one["ledger"].startswith("marking:"))
    assert (record["ledger"], session["ledger"][:5]) == (f"record:{jury.cam.id}", "jury:")
    told = [entry["text"] for entry in session["entries"] if entry["text"]]
    assert any('"block":"B2"' in text and '"outcome":"validated"' in text for text in told)
    assert not any(jury.noe.id in text for text in told)
    assert any(entry["text"] is None for entry in session["entries"])


def test_a_block_validated_by_a_jury_held_elsewhere_has_its_badge_too(jury):
    decision = {"outcome": "validated", "session": "June 2026", "date": "2026-06-10"}
    jury.did(jury.admin, f"/records/{jury.noe.id}", "enter-decision", block="B3", **decision)
    made = credential(jury, jury.visit(jury.admin), f"/records/{jury.noe.id}/badges/B3.jwt")
    assert "Validated by a jury held elsewhere, in session June 2026" in made["evidence"][0]["narrative"]
    here = credential(jury, jury.visit(jury.admin), f"/records/{jury.noe.id}/badges/B1.jwt")
    assert here["evidence"][0]["narrative"].startswith("Validated by the jury in session")


def test_an_altered_entry_of_a_ledger_is_named(jury):
    found = dossier(jury, jury.admin, jury.cam)
    found.pop("seal")
    session = next(one for one in found["ledgers"] if one["ledger"].startswith("jury:"))
    decided = next(entry for entry in session["entries"] if entry["text"] and "outcome" in entry["text"])
    decided["text"] = decided["text"].replace('"validated"', '"not_validated"')
    faults = [fault.said("en") for fault in prove(found).faults]
    assert f"ledger {session['ledger']}: entry {decided['seq']}" in faults


def test_a_jury_s_dossier_is_for_its_members_and_administrators(jury):
    address = f"/records/{jury.cam.id}/dossiers/{jury.exercise.id}.json"
    for person in (jury.stranger, jury.cam, jury.noe, jury.instructor):
        assert jury.visit(person).get(address).status_code == 404
    assert jury.visit(jury.admin).get(f"/records/{jury.cam.id}/dossiers/none.json").status_code == 404


def test_links_stand_on_the_record(jury):
    page = jury.visit(jury.admin).get(f"/records/{jury.cam.id}").text
    for address in ("/badges/B1.jwt", "/clr.jwt", f"/dossiers/{jury.exercise.id}.json"):
        assert f"/records/{jury.cam.id}{address}" in page
    own = jury.visit(jury.cam).get("/record").text
    assert "/record/badges/B1.jwt" in own
    assert "/dossiers/" not in own


def test_the_report_says_what_it_lacks(jury):
    answer = jury.visit(jury.admin).get("/records/certifications.xml")
    assert answer.status_code == 409
    page = said(answer.text)
    assert "No certification in full is waiting to be reported." in page
    assert "The schema “validation.xsd” is not there." in page
    assert jury.visit(jury.ada).get("/records/certifications.xml").status_code == 404


def test_a_day_that_is_none_is_said(jury):
    answer = jury.visit(jury.admin, "fr").get("/records/certifications.xml?since=hier")
    assert answer.status_code == 409
    assert "« hier » n’est pas une date." in said(answer.text)


def complete(jury: JuryHouse) -> None:
    """Give Cam the civil status and the blocks that the certification still asks for, by a jury held elsewhere."""
    path = f"/records/{jury.cam.id}"
    jury.did(jury.admin, path, "course", course="O1")
    status = {"birth_name": "Le Goff", "first_name": "Camille", "born": "1999-07-04", "sex": "F", "place": "Quimper"}
    jury.did(jury.admin, path, "civil-status", **status, insee="29232", country="France", country_code="99100")
    for block in ("B3", "O1"):
        decision = {"outcome": "validated", "session": "June 2026", "date": "2026-06-10"}
        jury.did(jury.admin, path, "enter-decision", block=block, **decision)


def test_a_certification_in_full_is_reported_against_the_certifier_s_schema(jury):
    complete(jury)
    (Path(jury.house.config.data) / "validation.xsd").write_bytes(SCHEMA.read_bytes())
    client = jury.visit(jury.admin)
    answer = client.get("/records/certifications.xml")
    assert answer.status_code == 200, said(answer.text)
    assert answer.mimetype == "application/xml"
    assert "<cpf:nomNaissance>Le Goff</cpf:nomNaissance>" in answer.text
    assert answer.text.count("<cpf:passageCertification>") == 1
    assert client.get("/records/certifications.xml?since=2040-01-01").status_code == 409

"""The files that leave the assessment desk, and the names on them."""

from __future__ import annotations

import csv
import io
import json
import re
from urllib.parse import urlsplit

import openpyxl
import pypdf
from sqlalchemy import delete

from tests.web.marking.desk import field_of
from web.models import membership


def test_the_evaluation_names_the_candidate_and_the_assessor_and_opens_moments(desk, assessor):
    desk.post(assessor, "B1.2a", level="2", reason="The plan came late for her team.")
    answer = assessor.get(desk.block() + ".pdf?lang=fr")
    assert answer.mimetype == "application/pdf"
    assert re.fullmatch(r'attachment; filename="[A-Za-z0-9._-]+\.pdf"', answer.headers["Content-Disposition"])
    document = pypdf.PdfReader(io.BytesIO(answer.data))
    text = " ".join(page.extract_text() for page in document.pages)
    assert "Inès Moreau" in text
    assert "Claire Vasseur" in text
    links = {
        annotation.get_object()["/A"]["/URI"]
        for page in document.pages
        for annotation in page.get("/Annots") or []
        if "/A" in annotation.get_object()
    }
    moments = [urlsplit(link) for link in links if "/moments/" in link]
    assert moments
    assert all(assessor.get(f"{m.path}?{m.query}").status_code == 200 for m in moments)


def test_the_class_leaves_as_rows_and_as_values(desk, assessor):
    sheet = assessor.get(f"/assess/{desk.id}/class.csv?lang=en")
    rows = list(csv.DictReader(io.StringIO(sheet.data.decode("utf-8-sig"))))
    assert {row["Candidate"] for row in rows} == {"Inès Moreau", "Karim Haddad"}
    values = json.loads(assessor.get(f"/assess/{desk.id}/class.json").data)
    assert values["format"] == "plenipo/class-report"


def test_who_was_erased_is_left_a_pseudonym(desk, assessor):
    desk.house.database.write(
        lambda c: c.execute(delete(membership).where(membership.c.pseudonym == desk.pseudonym)) and None
    )
    page = assessor.get(f"{desk.block()}?criterion=B1.2a").text
    assert desk.pseudonym in page
    assert "Inès Moreau" not in page


def test_the_log_states_what_its_exercise_counts_for(desk):
    assert next(r.event for r in desk.log if r.event.kind == "exercise-opened").purpose == "formative"


def test_the_class_leaves_as_a_workbook(desk, assessor):
    desk.post(assessor, "B1.2a", level="2", reason="The plan came late for her team.")
    book = openpyxl.load_workbook(io.BytesIO(assessor.get(f"/assess/{desk.id}/class.xlsx?lang=fr").data))
    assert book.sheetnames == ["Critères", "Blocs", "À propos"]
    assert {row[0].value for row in book.worksheets[1].iter_rows(min_row=2)} == {"Inès Moreau", "Karim Haddad"}


def test_the_blocks_of_a_class_leave_as_rows(desk, assessor):
    sheet = assessor.get(f"/assess/{desk.id}/blocks.csv?lang=fr").data.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(sheet), delimiter=";"))
    assert {(row["Personne évaluée"], row["Bloc"]) for row in rows} >= {("Inès Moreau", "B1"), ("Karim Haddad", "B1")}


def pdf(desk, client):
    document = pypdf.PdfReader(io.BytesIO(client.get(desk.block() + ".pdf?lang=en").data))
    return " ".join(document.pages[0].extract_text().replace("\xa0", " ").split())


def check(desk, client, way="document", seen=None):
    page = client.get(f"/assess/{desk.id}/people").text
    found = re.search(rf'name="who" value="{desk.pseudonym}"><input type="hidden" name="checked" value="(\d+)"', page)
    sent = {"csrf_token": field_of(page, "csrf_token"), "who": desk.pseudonym, "way": way}
    sent["checked"] = found[1] if seen is None else seen
    return client.post(f"/assess/{desk.id}/people/identity", data=sent, follow_redirects=True)


def test_an_evaluation_says_whether_anybody_checked_who_its_candidate_is(desk, assessor):
    assert "identity not verified" in pdf(desk, assessor)
    assert "The record is kept." in check(desk, assessor).text
    assert "verified: official document with a photograph, by Claire Vasseur" in pdf(desk, assessor)
    check(desk, assessor, way="")
    assert "identity not verified" in pdf(desk, assessor)


def test_who_checks_an_identity_on_an_overtaken_page_is_told(desk, assessor):
    check(desk, assessor)
    answer = check(desk, desk.visit(desk.second), "known", seen="0")
    assert "Somebody else wrote here meanwhile" in answer.text
    assert "official document with a photograph" in answer.text


def test_a_way_of_checking_that_nobody_offers_is_refused(desk, assessor):
    assert check(desk, assessor, "palm-reading").status_code == 400

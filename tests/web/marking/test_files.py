"""The files that leave the assessment desk, and the names on them."""

from __future__ import annotations

import csv
import io
import json
import re
from urllib.parse import urlsplit

import pypdf
from sqlalchemy import delete

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

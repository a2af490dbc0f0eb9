"""One exercise read by another framework: its own report from the same log, with nothing decided."""

from __future__ import annotations

import csv
import io
import re

from flask.testing import FlaskClient

from assessment.framework import load
from tests.web.marking.desk import Desk, said

OTHER = load("crisis-negotiator")


def sheet(client: FlaskClient, address: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(client.get(address).data.decode("utf-8-sig"))))


def proposed(desk: Desk, client: FlaskClient, address: str) -> dict[str, str]:
    """The levels that a class's sheet has for the one who sat in the lower bank's seat, by criterion."""
    return {row["Criterion"]: row["Proposed level"] for row in sheet(client, address) if row["Code"] == desk.pseudonym}


def test_the_same_log_gives_the_other_frameworks_own_report_with_the_levels_of_the_rules_it_names(
    desk: Desk, assessor: FlaskClient
):
    ours = proposed(desk, assessor, f"/assess/{desk.id}/class.csv")
    theirs = proposed(desk, assessor, f"/assess/{desk.id}/by/{OTHER.id}/class.csv")
    assert theirs
    assert theirs.keys() <= {criterion.code for criterion in OTHER.criteria()}
    compared = {c.code: ours[c.rule] for c in OTHER.criteria() if c.rule in ours and theirs.get(c.code)}
    assert compared
    assert {code: theirs[code] for code in compared} == compared


def test_the_page_shows_every_block_and_leads_to_reasons_and_evidence(desk: Desk, assessor: FlaskClient):
    page = assessor.get(f"/assess/{desk.id}/by/{OTHER.id}").text
    words = said(page)
    for block in OTHER.blocks:
        assert f"{block.code} {block.title['en']}" in words
    assert "Nothing is decided here" in words
    assert re.search(r'class="lvl" data-l="[1-4]" data-proposed', page)
    answer = assessor.get(f"/assess/{desk.id}/by/{OTHER.id}/{desk.pseudonym}.pdf")
    assert answer.data.startswith(b"%PDF")
    assert assessor.get(f"/assess/{desk.id}/by/{OTHER.id}/nobody.pdf").status_code == 404


def test_what_was_decided_under_its_own_framework_is_left_aside_and_stays(desk: Desk, assessor: FlaskClient):
    assert desk.post(assessor, "B1.2a").status_code == 303
    before = sheet(assessor, f"/assess/{desk.id}/class.csv")
    assert any(row["Assessor"] for row in before)
    assert not any(row["Assessor"] for row in sheet(assessor, f"/assess/{desk.id}/by/expert-ir-cooperation/class.csv"))
    assert sheet(assessor, f"/assess/{desk.id}/class.csv") == before


def test_the_desk_leads_to_another_reading(desk: Desk, assessor: FlaskClient):
    assert f'href="/assess/{desk.id}/by/{OTHER.id}"' in assessor.get("/assess").text


def test_a_framework_that_there_is_not_is_not_found(desk: Desk, assessor: FlaskClient):
    assert assessor.get(f"/assess/{desk.id}/by/nobody").status_code == 404

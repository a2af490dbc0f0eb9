"""Inviting people to sit in juries: an account, a link that asks for a password, and a name in the list of staff."""

from __future__ import annotations

import re

from tests.web.conftest import PASSWORD
from tests.web.jury.room import said


def invited(jury, **fields):
    answer = jury.post(jury.admin, "/jury/people", **fields)
    found = re.search(r"http://localhost(/enter/[\w-]{43})", answer.text)
    return answer, found[1] if found else ""


def test_somebody_invited_signs_in_by_the_link_sets_a_password_and_can_be_named(jury):
    answer, link = invited(jury, name="Nadia New", email="nadia@x.invalid")
    assert answer.status_code == 200
    client = jury.visit(None)
    token = re.search(r'name="csrf_token" value="([0-9a-f]+)"', client.get(link).text)[1]
    assert client.post(link, data={"csrf_token": token}).headers["Location"] == "/account"
    page = client.get("/account").text
    form = {name: re.search(rf'name="{name}" value="([^"]*)"', page)[1] for name in ("csrf_token", "mark")}
    form |= {"name": "Nadia New", "email": "nadia@x.invalid", "password": PASSWORD}
    assert client.post("/account", data=form).headers["Location"] == "/jury"
    assert "Nadia New (nadia@x.invalid)" in jury.visit(jury.admin).get(jury.convenes()).text


def test_a_lost_link_is_made_anew_until_there_is_a_password(jury):
    first = invited(jury, name="Nadia New", email="nadia@x.invalid")[1]
    second = invited(jury, name="Nadia New", email="nadia@x.invalid")[1]
    assert first != second != ""
    answer, link = invited(jury, name="Ada", email="ada@x.invalid")
    assert (answer.status_code, link) == (422, "")


def test_nobody_else_s_account_is_taken_over_by_an_invitation(jury):
    answer, link = invited(jury, name="Cam", email="cam@x.invalid")
    assert (answer.status_code, link) == (422, "")
    assert "Cam Candidate has this e-mail" in said(answer.text)
    assert jury.post(jury.ada, "/jury/people", name="Me", email="me@x.invalid").status_code == 404


def test_what_lacks_a_name_or_an_address_is_refused_and_stays(jury):
    answer, link = invited(jury, name="", email="nobody@x.invalid")
    assert (answer.status_code, link) == (422, "")
    assert "Write a name and an e-mail." in answer.text
    assert 'value="nobody@x.invalid"' in answer.text
    assert invited(jury, name="N", email="nowhere")[0].status_code == 422

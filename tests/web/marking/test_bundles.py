"""A class's evaluations as one file: made beside the loop, with its progress, for whoever asked and for nobody else."""

from __future__ import annotations

import io
import re
import threading
import time
import zipfile

import pytest

from assessment.exports import pdf
from tests.web.marking.desk import field_of, said
from web.config import Config
from web.marking import bundles
from web.marking.bundles import Bundles, Full


def ask(desk, client, do="make", lang="en"):
    address = f"/bundles/{desk.id}?lang={lang}"
    page = client.get(address).text
    return client.post(address, data={"do": do, "csrf_token": field_of(page, "csrf_token")}, follow_redirects=True)


def ended(desk, client, lang="en"):
    """The page once nothing is under way."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        page = client.get(f"/bundles/{desk.id}?lang={lang}").text
        if "<progress" not in page:
            return said(page)
        time.sleep(0.05)
    raise AssertionError("it never ended")


def test_the_file_holds_an_evaluation_of_each_candidate(desk, assessor):
    desk.post(assessor, "B1.2a", level="2", reason="The plan came late for her team.")
    ask(desk, assessor, lang="fr")
    ended(desk, assessor, "fr")
    answer = assessor.get(f"/bundles/{desk.id}/evaluations.zip?lang=fr")
    assert answer.mimetype == "application/zip"
    archive = zipfile.ZipFile(io.BytesIO(answer.data))
    assert sorted(archive.namelist()) == sorted([f"{desk.pseudonym}-ines-moreau.pdf", f"{desk.other}-karim-haddad.pdf"])
    assert all(archive.read(name).startswith(b"%PDF") for name in archive.namelist())


def test_it_is_there_for_whoever_asked_alone(desk, assessor):
    ask(desk, assessor)
    ended(desk, assessor)
    address = f"/bundles/{desk.id}/evaluations.zip?lang=en"
    assert assessor.get(address).status_code == 200
    assert {desk.visit(p).get(address).status_code for p in (desk.second, desk.instructor, desk.dan)} == {404}
    desk.now += bundles.OLD
    assert assessor.get(address).status_code == 404


def test_a_fault_is_said_and_the_file_can_be_made_anew(desk, assessor, monkeypatch):
    monkeypatch.setattr(pdf, "typeset", lambda *_: 1 / 0)
    ask(desk, assessor)
    assert "A fault kept the file from being made" in ended(desk, assessor)
    monkeypatch.undo()
    ask(desk, assessor)
    assert "The file is ready" in ended(desk, assessor)


class Slow:
    """Work beside the loop that waits until it is let go."""

    def __init__(self, status: str = "200 OK") -> None:
        self.go, self.begun, self.status = threading.Event(), threading.Event(), status

    def run(self, *_: object) -> object:
        self.begun.set()
        assert self.go.wait(30)
        return [b"%PDF"], self.status, []


def made(slow: Slow) -> Bundles:
    return Bundles(slow, Config("sqlite://"), lambda: 0)  # type: ignore[arg-type]


def come_to(held: Bundles, key: bundles.Key) -> str:
    until = time.monotonic() + 30
    while held.of(key).standing in ("waiting", "making") and time.monotonic() < until:
        time.sleep(0.01)
    return held.of(key).standing


def test_one_that_is_cancelled_leaves_nothing() -> None:
    slow, key = Slow(), ("x", "ada", "en")
    held = made(slow)
    held.start(key, {"A": "Ana", "B": "Ben"}, {})
    assert slow.begun.wait(30)
    held.cancel(key)
    slow.go.set()
    assert come_to(held, key) == "cancelled"
    assert held.of(key).content == b""
    assert held.of(key).done == 1


def test_where_no_evaluation_may_leave_it_says_so() -> None:
    slow, key = Slow("404 NOT FOUND"), ("x", "ada", "en")
    slow.go.set()
    held = made(slow)
    held.start(key, {"A": "Ana"}, {})
    assert come_to(held, key) == "empty"


def test_more_than_a_few_at_once_are_refused() -> None:
    slow = Slow()
    held = made(slow)
    for n in range(bundles.MOST_WAITING):
        held.start(("x", f"p{n}", "en"), {"A": "Ana"}, {})
    with pytest.raises(Full):
        held.start(("x", "one too many", "en"), {"A": "Ana"}, {})
    slow.go.set()
    assert {come_to(held, ("x", f"p{n}", "en")) for n in range(bundles.MOST_WAITING)} == {"done"}


def test_a_page_under_way_says_how_far_it_is(desk, assessor):
    slow = Slow()
    held = desk.app.extensions["bundles"] = made(slow)
    held.start((desk.id, desk.assessor.id, "en"), {"A": "Ana", "B": "Ben"}, {})
    page = assessor.get(f"/bundles/{desk.id}?lang=en").text
    assert re.search(r'<progress id="far" value="0" max="2">', page)
    assert "0 of 2 evaluations are set" in said(page)
    slow.go.set()

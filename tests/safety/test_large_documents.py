"""Large bodies on the real server: documents of people with accounts, and of nobody else, four at once."""

from __future__ import annotations

import re
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing

import pytest

from assessment.record.entries import RouteTaken
from assessment.record.values import Route
from tests.safety.place import Place
from tests.safety.school import csrf
from web import attachments
from web.accounts import Person
from web.record.kept import kept, write
from web.security import LARGEST_DOCUMENT

pytestmark = pytest.mark.usefixtures("unshaken")


def pdf(size: int) -> bytes:
    head, foot = b"%PDF-1.7\n", b"\n%%EOF\n"
    return head + b"%" * (size - len(head) - len(foot)) + foot


@pytest.fixture(scope="module")
def item(place: Place) -> str:
    """An activity of the student's eligibility file, written by the server's own pages."""
    database = place.school.house.database
    write(database, kept(database, place.student), (RouteTaken(Route.VAE),), by="x", at=5, seen=0)
    page = place.server.browser(place.school.accounts.sign_in(place.student))
    form = {"do": "keep-activity", "file": "eligibility", "item": "one", "title": "Desk officer", "share": "100"}
    sent = {**form, "seen": "1", "csrf_token": csrf(page.get("/record").text)}
    assert page.post("/record/files/eligibility/new", data=sent, allow_redirects=False).status_code == 303
    return "one"


def attach(place: Place, who: Person | None, item: str, size: int) -> int:
    """The status that a document of that size comes to."""
    page = place.server.browser(place.school.accounts.sign_in(who) if who is not None else None)
    text = page.get("/record").text
    token = re.search(r'name="csrf_token" value="([0-9a-f]+)"', text or "")
    seen = re.search(r'name="seen" value="(\d+)"', text)
    data = {"csrf_token": token[1] if token else "", "seen": seen[1] if seen else "0", "item": item}
    files = {"document": ("d.pdf", pdf(size), "application/pdf")}
    path = f"/records/{place.student.id}/documents"
    return page.post(path, data=data, files=files, allow_redirects=False).status_code


def test_a_document_of_the_largest_size_comes_through_whole(place, item):
    assert attach(place, place.student, item, LARGEST_DOCUMENT) == 303
    found = attachments.of_ledger(place.school.house.database, f"record:{place.student.id}")
    assert [one.size for one in found] == [LARGEST_DOCUMENT]


def test_one_byte_more_and_fifty_megabytes_are_refused(place, item):
    assert attach(place, place.student, item, LARGEST_DOCUMENT + 1) == 422
    assert attach(place, place.student, item, LARGEST_DOCUMENT + 50_000) == 413


def test_a_large_body_of_a_stranger_is_not_read(place, item):
    guest = place.school.accounts.add("Guest", ["student"])
    assert attach(place, None, item, 1_000_000) in (404, 413)
    assert attach(place, guest, item, 1_000_000) in (404, 413)


def test_several_who_attach_at_once_are_all_answered(place, item):
    people = [place.school.person(f"Pupil {n}", "student", email=f"pupil{n}@x.invalid") for n in range(6)]
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda who: attach(place, who, item, 2_000_000), people))
    assert answers == [404] * 6  # each waited for its turn, and was told that the record is not theirs


def test_who_begins_a_document_and_sends_none_keeps_nobody_else_from_a_page(place, item):
    host, port = place.server.url.removeprefix("http://").split(":")
    token = place.school.accounts.sign_in(place.student)
    head = (
        f"POST /records/{place.student.id}/documents HTTP/1.1\r\nHost: x\r\nCookie: plenipo_login={token}\r\n"
        "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 9000000\r\n\r\n"
    )
    with ExitStack() as open_still:
        for _ in range(6):
            raw = open_still.enter_context(closing(socket.create_connection((host, int(port)), timeout=20)))
            raw.sendall(head.encode())
        began = time.monotonic()
        page = place.server.browser(place.school.accounts.sign_in(place.student))
        assert page.get("/record").status_code == 200
        assert time.monotonic() - began < 10

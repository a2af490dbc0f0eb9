"""VAE files on their pages, and documents that are no documents."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable
from io import BytesIO

import pytest
from flask import Flask
from werkzeug.datastructures import FileStorage
from werkzeug.test import encode_multipart

from assessment.jury import entries as jury
from assessment.ledger import New
from tests.web.conftest import Browser
from web import attachments, ledger
from web.accounts import Person
from web.house import House
from web.record.documents import JPEG, LARGEST_RECORD, MOST_PIXELS, PDF, PNG, Unfit, clean_name, kind_of
from web.security import LARGEST_BODY, LARGEST_DOCUMENT

SEEN = re.compile(r'name="seen" value="(\d+)"')
A_PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


def jpeg(width: int, height: int) -> bytes:
    frame = b"\xff\xc0\x00\x11\x08" + struct.pack(">HH", height, width) + b"\x03" + b"\0" * 9
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\0" + b"\0" * 9 + frame + b"\xff\xda\x00\x02xx\xff\xd9"


@pytest.fixture
def visit(app: Flask, house: House) -> Callable[[Person], Browser]:
    return lambda person: Browser(app.test_client()).signed_in(house, person)


@pytest.fixture
def nadia(house: House) -> Person:
    return house.accounts.add("Nadia", ["student"], email="nadia@home.invalid")


@pytest.fixture
def ana(house: House) -> Person:
    return house.accounts.add("Ana", ["administrator"], email="ana@school.invalid")


@pytest.fixture
def on_vae(visit, nadia: Person, ana: Person) -> Browser:
    """Nadia's browser, once she is on the route of VAE."""
    assert act(visit(ana), f"/records/{nadia.id}", "route", route="VAE").status_code == 303
    return visit(nadia)


def act(browser: Browser, path: str, do: str, to: str = "", **form: object):
    seen = SEEN.search(browser.get(path).text)
    return browser.post(to or path, {"do": do, "seen": seen[1] if seen else "0", **form})


ACTIVITY = {
    "title": "Desk officer",
    "employer": "Ministry",
    "start": "2019-01",
    "end": "2020-12",
    "share": "100",
    "description": "Followed a border commission and wrote its briefs.",
}


def keep(browser: Browser, file: str, item: str, **change: object):
    form = {**ACTIVITY, "file": file, "item": item, **change}
    return act(browser, "/record", "keep-activity", f"/record/files/{file}/new", **form)


def attach(browser: Browser, who: Person, item: str, content: bytes, name: str = "diploma.pdf", **form: str):
    seen = SEEN.search(browser.get("/record").text)
    data = {
        "csrf_token": browser.token(),
        "seen": seen[1] if seen else "0",
        "item": item,
        "document": FileStorage(BytesIO(content), name, content_type="application/pdf"),
        **form,
    }
    return browser.client.post(f"/records/{who.id}/documents", **in_parts(data))


def in_parts(data: dict[str, object]) -> dict[str, object]:
    """A form with files, made in memory."""
    boundary, body = encode_multipart(data)
    return {"data": body, "content_type": f"multipart/form-data; boundary={boundary}"}


def documents(house: House, who: Person):
    return attachments.of_ledger(house.database, f"record:{who.id}")


# --- the whole way


def test_a_vae_candidate_writes_both_files_is_heard_and_gets_a_block(house, visit, nadia, ana, on_vae):
    path, office = f"/records/{nadia.id}", visit(ana)
    assert keep(on_vae, "eligibility", "one").status_code == 303
    assert "No document proves" in act(on_vae, "/record", "submit", file="eligibility").text
    assert attach(on_vae, nadia, "one", A_PDF).status_code == 303
    assert act(on_vae, "/record", "submit", file="eligibility").status_code == 303
    refused = act(office, path, "eligibility", receivable="no", reason="Where is 2020?")
    assert refused.status_code == 303
    assert "Where is 2020?" in on_vae.get("/record").text
    assert act(on_vae, "/record", "submit", file="eligibility").status_code == 303
    act(office, path, "eligibility", receivable="yes", reason="Two years in the field.")
    assert keep(on_vae, "experience", "two", criteria=["B1.2a", "B1.3a"]).status_code == 303
    assert attach(on_vae, nadia, "two", png(40, 30), "letter.png").status_code == 303
    assert act(on_vae, "/record", "submit", file="experience").status_code == 303
    when = {"date": "2027-06-01", "time": "14:30"}
    assert act(office, path, "interview", session="winter", place="Room 4", **when).status_code == 303
    page = on_vae.get("/record").text
    assert "1 June 2027, 14:30" in page
    assert "Blocks aimed at: B1" in page
    form = {"block": "B1", "outcome": "validated", "session": "winter", "date": "2027-01-10"}
    assert act(office, path, "enter-decision", **form).status_code == 303
    assert "Validated by the jury: winter" in on_vae.get("/record").text


def test_a_file_that_was_handed_in_cannot_be_written_to(nadia, on_vae):
    keep(on_vae, "eligibility", "one")
    attach(on_vae, nadia, "one", A_PDF)
    act(on_vae, "/record", "submit", file="eligibility")
    assert keep(on_vae, "eligibility", "one", title="Another").status_code == 422
    assert attach(on_vae, nadia, "one", A_PDF).status_code == 422
    assert "handed in" in on_vae.get("/record/files/eligibility/one").text


def test_an_activity_refused_or_overtaken_keeps_what_was_typed(on_vae):
    refused = keep(on_vae, "eligibility", "one", share="0", description="Long and dear words.")
    assert refused.status_code == 422
    assert "Long and dear words." in refused.text
    stale = on_vae.post(
        "/record/files/eligibility/new",
        {"do": "keep-activity", "file": "eligibility", "item": "one", "seen": "0", **ACTIVITY},
    )
    assert stale.status_code == 409
    assert ACTIVITY["description"] in stale.text


def test_an_activity_sent_twice_is_there_once(on_vae):
    for _ in range(2):
        keep(on_vae, "eligibility", "one")
    assert on_vae.get("/record").text.count("<h4>Desk officer</h4>") == 1
    act(on_vae, "/record", "drop-activity", "/record/files/eligibility/one", item="one")
    assert "<h4>Desk officer</h4>" not in on_vae.get("/record").text


def test_a_file_is_seen_by_others_once_it_is_handed_in(house, visit, nadia, ana, on_vae):
    keep(on_vae, "eligibility", "one")
    attach(on_vae, nadia, "one", A_PDF)
    (kept,) = documents(house, nadia)
    path, document = f"/records/{nadia.id}", f"/records/{nadia.id}/documents/{kept.id}"
    before = visit(ana).get(path).text
    assert "Desk officer" not in before
    assert "once the candidate hands it in" in before
    assert visit(ana).get(document).status_code == 404
    act(on_vae, "/record", "submit", file="eligibility")
    assert "Desk officer" in visit(ana).get(path).text
    assert visit(ana).get(document).status_code == 200


def test_criteria_that_were_chosen_are_ticked_when_the_activity_is_opened_again(visit, nadia, ana, on_vae):
    keep(on_vae, "eligibility", "one")
    attach(on_vae, nadia, "one", A_PDF)
    act(on_vae, "/record", "submit", file="eligibility")
    act(visit(ana), f"/records/{nadia.id}", "eligibility", receivable="yes", reason="Yes.")
    keep(on_vae, "experience", "two", criteria=["B1.2a", "O3.1b"])
    text = on_vae.get("/record/files/experience/two").text
    assert set(re.findall(r'value="([\w.]+)" checked', text)) == {"B1.2a", "O3.1b"}


def test_files_are_their_candidates_alone(visit, house, on_vae):
    keep(on_vae, "eligibility", "one")
    other = visit(house.accounts.add("Other", ["student"], email="other@x.invalid"))
    assert other.get("/record/files/eligibility/one").status_code == 404
    assert on_vae.get("/record/files/experience/one").status_code == 404
    assert on_vae.get("/record/files/nonsense/one").status_code == 404
    assert on_vae.post("/record/files/eligibility/one", {"do": "course"}).status_code == 400


# --- documents


def test_a_document_is_a_download_that_no_page_can_run(house, nadia, on_vae):
    keep(on_vae, "eligibility", "one")
    attach(on_vae, nadia, "one", A_PDF, "Relevé de notes.pdf")
    (kept,) = documents(house, nadia)
    answer = on_vae.get(f"/records/{nadia.id}/documents/{kept.id}")
    assert answer.data == A_PDF
    assert answer.headers["Content-Disposition"].startswith("attachment; filename")
    assert "Relev%C3%A9%20de%20notes.pdf" in answer.headers["Content-Disposition"]
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer.headers["Cache-Control"] == "no-store"


def test_documents_are_for_the_candidate_administrators_and_the_jury(house, visit, nadia, ana, on_vae):
    keep(on_vae, "eligibility", "one")
    attach(on_vae, nadia, "one", A_PDF)
    act(on_vae, "/record", "submit", file="eligibility")
    (kept,) = documents(house, nadia)
    add = house.accounts.add
    juno, ali = (add(role.title(), [role], email=f"{role}@x.invalid") for role in ("jury", "assessor"))
    session = [
        jury.Convened("Winter jury", "expert-ir-cooperation", "2026-12-04", "14:00", "", ()),
        jury.MemberNamed(jury.PersonId(juno.id), "Consul", "Ministry", True, True, True),
        jury.Enrolled(jury.PersonId(nadia.id), ("B1",), "O1"),
    ]
    new = [New(one.kind, jury.body(one)) for one in session]
    ledger.append(house.database, "jury:winter", new, by=ana.id, at=5, after=0)
    address = f"/records/{nadia.id}/documents/{kept.id}"
    assert [visit(one).get(address).status_code for one in (nadia, ana, juno, ali)] == [200, 200, 200, 404]
    assert on_vae.get(f"/records/{nadia.id}/documents/{'0' * 32}").status_code == 404
    assert visit(ana).get(f"/records/{ana.id}/documents/{kept.id}").status_code == 404


def test_a_document_taken_off_is_no_longer_given(house, nadia, on_vae):
    keep(on_vae, "eligibility", "one")
    attach(on_vae, nadia, "one", A_PDF)
    (kept,) = documents(house, nadia)
    act(on_vae, "/record", "take-off", "/record/files/eligibility/one", item="one", document=kept.id)
    assert on_vae.get(f"/records/{nadia.id}/documents/{kept.id}").status_code == 404


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "No file came"),
        (b"<html><script>alert(1)</script></html>", "neither a PDF"),
        (b"\n<!doctype html>%PDF-1.7 %%EOF", "neither a PDF"),
        (b"PK\x03\x04" + b"\0" * 100, "neither a PDF"),
        (b"%PDF-1.7 cut short", "incomplete"),
        (png(40, 30)[:-16], "incomplete"),
        (b"\xff\xd8\xff\xe0no frame\xff\xd9", "incomplete"),
        (png(60_000, 60_000), "too many pixels"),
        (jpeg(60_000, 60_000), "too many pixels"),
        (A_PDF[:-7] + b"x" * (LARGEST_DOCUMENT - len(A_PDF) + 1) + b"\n%%EOF\n", "larger than 10 MB"),
    ],
)
def test_what_is_no_document_is_not_taken_whatever_it_calls_itself(house, nadia, on_vae, content, said):
    keep(on_vae, "eligibility", "one")
    answer = attach(on_vae, nadia, "one", content)
    assert answer.status_code == 422
    assert said in answer.text
    assert documents(house, nadia) == ()


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\Users\\n\\diploma.pdf", "diploma.pdf"),
        ("..", "document.pdf"),
        (".htaccess", "htaccess.pdf"),
        ("evil.html", "evil.pdf"),
        ("a\r\nSet-Cookie: x=1.pdf", "a Set-Cookie- x-1.pdf"),
        ('quote".pdf', "quote.pdf"),
        ("\u202efdp.exe", "fdp.pdf"),
        ("x" * 300 + ".pdf", "x" * 80 + ".pdf"),
        ("Relevé de notes (2020).pdf", "Relevé de notes (2020).pdf"),
        ("", "document.pdf"),
    ],
)
def test_a_name_is_cleaned(given, kept):
    assert clean_name(given, PDF) == kept


def test_the_kinds_that_are_taken_are_told_by_content():
    assert [kind_of(one) for one in (A_PDF, png(40, 30), jpeg(40, 30))] == [PDF, PNG, JPEG]
    assert MOST_PIXELS < 60_000 * 60_000
    with pytest.raises(Unfit, match="pixels"):
        kind_of(png(0, 10))


def test_a_body_of_fifty_megabytes_is_refused_with_what_to_do(nadia, on_vae):
    keep(on_vae, "eligibility", "one")
    answer = attach(on_vae, nadia, "one", A_PDF + b"x" * 50_000_000)
    assert answer.status_code == 413
    assert "10 MB at most" in answer.text


def test_large_bodies_are_taken_at_that_address_alone_and_of_accounts(house, visit, nadia, on_vae):
    large = A_PDF[:-7] + b"x" * LARGEST_BODY + b"\n%%EOF\n"
    keep(on_vae, "eligibility", "one")
    assert attach(on_vae, nadia, "one", large).status_code == 303
    elsewhere = on_vae.client.post("/record", **in_parts({"document": FileStorage(BytesIO(large), "x.pdf")}))
    assert elsewhere.status_code == 413
    guest = visit(house.accounts.add("Guest", ["student"]))
    assert attach(guest, nadia, "one", large).status_code == 413
    assert attach(guest, nadia, "one", A_PDF).status_code == 404


def test_nobody_attaches_to_anothers_record(house, visit, nadia, on_vae):
    keep(on_vae, "eligibility", "one")
    other = visit(house.accounts.add("Other", ["student"], email="other@x.invalid"))
    assert attach(other, nadia, "one", A_PDF).status_code == 404
    assert documents(house, nadia) == ()


def test_a_document_for_something_that_is_gone_is_not_kept(house, nadia, on_vae):
    answer = attach(on_vae, nadia, "nosuch", A_PDF)
    assert answer.status_code == 422
    assert documents(house, nadia) == ()


def test_a_document_sent_from_an_old_page_is_not_kept_twice(house, nadia, on_vae):
    keep(on_vae, "eligibility", "one")
    assert attach(on_vae, nadia, "one", A_PDF, seen="1").status_code == 409
    assert documents(house, nadia) == ()


def test_a_record_has_room_for_so_much_and_no_more(house, nadia, on_vae, monkeypatch):
    from web.record import files

    keep(on_vae, "eligibility", "one")
    monkeypatch.setattr(files, "LARGEST_RECORD", len(A_PDF) + 1)
    assert attach(on_vae, nadia, "one", A_PDF).status_code == 303
    assert "200 MB" in attach(on_vae, nadia, "one", A_PDF).text
    assert LARGEST_RECORD == 200 * 1024 * 1024


def test_an_equivalence_takes_documents_until_it_is_decided(house, visit, nadia, ana, on_vae):
    act(on_vae, "/record", "ask-equivalence", item="eq1", block="B2", grounds="Master, Geneva")
    assert attach(on_vae, nadia, "eq1", A_PDF, "master.pdf").status_code == 303
    assert "master.pdf" in visit(ana).get(f"/records/{nadia.id}").text
    form = {"item": "eq1", "granted": "no", "authority": "rule", "reference": "Rule 4", "reason": "No"}
    act(visit(ana), f"/records/{nadia.id}", "decide-equivalence", **form)
    assert attach(on_vae, nadia, "eq1", A_PDF).status_code == 422
    assert len(documents(house, nadia)) == 1


def test_the_chain_holds_the_digest_of_each_document(house, nadia, on_vae):
    keep(on_vae, "eligibility", "one")
    attach(on_vae, nadia, "one", A_PDF)
    (kept,) = documents(house, nadia)
    last = ledger.read(house.database, f"record:{nadia.id}")[-1]
    assert kept.digest in (last.text or "")

"""Before the release nothing shows a marker's marks to anybody else: no page, export, count or refusal."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

import pypdf
import pytest
from flask.testing import FlaskClient
from sqlalchemy import event

from tests.sim.small import DOWN_HEAD, TREATY, UP_HEAD
from tests.web.marking.blind.school import Blind, decide, hand_in, mark
from tests.web.marking.desk import field_of, said
from web.accounts import Person

SENTINEL = "canary-of-the-second-marker"

ROLES = ("first", "second", "other", "instructor", "candidate")


@pytest.fixture
def allotted(blind: Blind) -> Blind:
    """Each block allotted to Claire and Paul; Nadia may be asked as a third and knows it by that alone."""
    assert blind.allot(blind.assessor, blind.second, blind.third, **limits(blind)).status_code == 303
    assert all({*p.markers} == {blind.assessor.id, blind.second.id} for p in blind.allotment().real)
    return blind


def limits(blind: Blind) -> dict[str, str]:
    return {f"conflict-{blind.third.id}": blind.other, f"most-{blind.third.id}": "0"}


def paths(blind: Blind) -> list[str]:
    """Every address that may be opened, of each number, candidate, block, seat and event that there is."""
    values = {
        "exercise": [blind.id],
        "pseudonym": [blind.pseudonym, blind.other],
        "block": ["B1", "B2"],
        "seat": [DOWN_HEAD, UP_HEAD],
        "number": [str(n) for n in blind.allotment().pieces],
        "seq": [str(n) for n in range(1, len(blind.log) + 1, 3)],
        "instrument": [TREATY],
        "ending": ["docx", "pdf"],
        "code": [blind.row.code],
    }
    found = list[str]()
    for rule in blind.app.url_map.iter_rules():
        if "GET" not in (rule.methods or ()) or rule.arguments - values.keys():
            continue
        made = [rule.rule]
        for name in rule.arguments:
            made = [re.sub(rf"<(?:\w+:)?{name}>", v, one) for one in made for v in values[name]]
        found += made
    asked = (f"{blind.block()}?criterion=B1.2a", f"/assess?name={blind.pseudonym}", "/assess/rules?purpose=certifying")
    return [*sorted(found), *asked]


def people(blind: Blind) -> dict[str, Person]:
    found = (blind.assessor, blind.second, blind.third, blind.instructor, blind.dan)
    return dict(zip(ROLES, found, strict=True))


class Reader:
    """A browser, and all that it is shown."""

    def __init__(self, blind: Blind, person: Person) -> None:
        self.blind = blind
        self.client: FlaskClient = blind.visit(person)

    def sees(self, path: str) -> bytes:
        self.blind.house.limits._buckets.clear()
        answer = self.client.get(path)
        content = answer.get_data()
        answer.close()
        return str(answer.status_code).encode() + without_tokens(content)


def without_tokens(content: bytes) -> bytes:
    """The content of an answer, without what is new in each: tokens, and the times inside documents."""
    if content.startswith(b"%PDF"):
        return " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages).encode()
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as document:
            return b"".join(document.read(name) for name in sorted(document.namelist()))
    fresh = rb'(nonce=|name="(?:csrf_token|once|item)" value=|name="(?:csrf|live)-token" content=)"[^"]*"'
    of_forms = rb"-[0-9a-f]{16}(?=[-\"])"
    return re.sub(of_forms, b"", re.sub(fresh, rb"\1", content))


@contextmanager
def questions(blind: Blind) -> Iterator[list[str]]:
    """All that is asked of the database meanwhile."""
    asked = list[str]()

    def note(_connection, _cursor, statement, parameters, *_rest) -> None:
        asked.append(statement if "login" in statement else f"{statement} {parameters}")

    engine = blind.house.database._reader
    event.listen(engine, "before_cursor_execute", note)
    yield asked
    event.remove(engine, "before_cursor_execute", note)


def shown(reader: Reader) -> dict[str, bytes]:
    return {path: reader.sees(path) for path in paths(reader.blind)}


def second_marks(blind: Blind, *, whole: bool) -> None:
    """Paul decides on the lower bank's number, far from the rules, and hands it in."""
    client, at = blind.visit(blind.second), blind.number(blind.piece())
    for code, level in (("B1.2a", 1), ("B1.1a", 1)):
        assert decide(client, at, code, level, f"{SENTINEL} {code}").status_code == 303
    if whole:
        assert mark(client, at).status_code == 303


@pytest.mark.parametrize("who", [one for one in ROLES if one != "second"])
def test_every_page_and_export_is_the_same_byte_for_byte_whether_another_has_marked_or_not(allotted, who):
    reader = Reader(allotted, people(allotted)[who])
    before = shown(reader)
    assert sum(page.startswith(b"200") for page in before.values()) > 5, "somebody is shown something"
    for whole in (False, True):
        second_marks(allotted, whole=whole)
        allotted.sweep()
        after = shown(reader)
        assert [path for path in before if before[path] != after[path]] == []
        assert [path for path, page in after.items() if SENTINEL.encode() in page] == []


def test_who_marked_sees_their_own_and_so_the_sentinel_would_be_found(allotted):
    second_marks(allotted, whole=True)
    assert any(SENTINEL.encode() in page for page in shown(Reader(allotted, allotted.second)).values())


def test_no_page_of_a_marker_asks_the_database_for_more_once_another_has_marked(allotted):
    """A question not asked of the database can neither be shown nor be told from its time."""
    at = allotted.number(allotted.piece())
    wanted = ("/assess", "/assess/blind", at, f"{at}?criterion=B1.2a", allotted.block())
    found = []
    for marks_first in (False, True):
        if marks_first:
            second_marks(allotted, whole=True)
        reader = Reader(allotted, allotted.assessor)
        with questions(allotted) as asked:
            for path in wanted:
                reader.sees(path)
        found.append([one for one in asked if "login" not in one])
    assert found[0] == found[1]
    assert not any(allotted.second.id in one and "blind:" in one for one in found[1])


def test_handing_in_answers_alike_whether_another_has_handed_in_or_not(tmp_path):
    answers = []
    for second_first in (False, True):
        desk = Blind(f"sqlite:///{tmp_path / str(second_first)}.sqlite", purpose="certifying")
        desk.allot(desk.assessor, desk.second)
        if second_first:
            second_marks(desk, whole=True)
        client, at = desk.visit(desk.assessor), desk.number(desk.piece())
        answer = mark(client, at)
        then = answer.headers["Location"]
        answers.append(re.sub(r"\b\d{3}\b", "N", f"{answer.status_code} {then} {said(client.get(then).text)}"))
        desk.house.database.close()
    assert answers[0] == answers[1]


def test_another_s_number_looks_like_one_that_does_not_exist(allotted):
    at = allotted.number(allotted.piece())
    nowhere = f"/assess/blind/{allotted.id}/100"
    for person in (allotted.third, allotted.instructor, allotted.dan, allotted.lead):
        reader = Reader(allotted, person)
        assert reader.sees(at).replace(at.encode(), b"") == reader.sees(nowhere).replace(nowhere.encode(), b"")
        assert reader.sees(at).startswith(b"404")
        token = field_of(reader.client.get("/account").text, "csrf_token")
        for path in (at, f"{at}/hand-in"):
            assert reader.client.post(path, data={"csrf_token": token, "criterion": "B1.2a"}).status_code == 404


def test_a_marker_finds_the_exercise_by_number_alone(allotted):
    """No name, nobody else who marks, and none of the pages that have them; of codes, those that the log has.

    The register of the house's people is no page of an exercise: nothing there says who sat at it.
    """
    names, codes = ("Inès Moreau", "Karim Haddad", "Paul Renaud", "Nadia"), (allotted.pseudonym, allotted.other)
    for path, page in shown(Reader(allotted, allotted.assessor)).items():
        sought = (*names, *codes) if path.startswith("/assess/") and page.startswith(b"200") else names
        if path == "/records":
            continue
        assert (path, [name for name in sought if name.encode() in page]) == (path, [])
    client = allotted.visit(allotted.assessor)
    for path in (allotted.block(), f"{allotted.block()}.pdf", f"/assess/{allotted.id}/class.json", allotted.page):
        assert client.get(path).status_code == 404


def test_the_others_read_that_it_is_being_marked_and_decide_nothing(allotted):
    client = allotted.visit(allotted.instructor)
    assert "Being marked" in said(client.get("/assess").text)
    assert "is being marked by two people apart" in said(client.get(allotted.block()).text)
    assert hand_in(client, allotted.number(allotted.piece())).status_code == 404

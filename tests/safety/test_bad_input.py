"""Bad input: whatever comes over a socket, in a form, a cookie, a header or a file is refused clearly, and nothing else
happens: no fault in the log, no answer of the 500s, and the next honest request is served.
"""

from __future__ import annotations

import json
import random
import string
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import fields
from typing import Any
from urllib.parse import quote, urlsplit
from uuid import uuid4

import pytest
import requests
import websocket

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, CommandId
from sim.exercise.vocabulary import COMMANDS
from tests.safety.school import School, Server, Socket, csrf
from tests.sim.small import DOWN_HEAD, SMALL, UP_HEAD
from web import wire
from web.access import LOGIN, ExerciseRow
from web.accounts import Person
from web.cli import main

PAYLOADS = 14_000
FRAMES = 300
REQUESTS = 6_000


class Place:
    """A school, its server, and one student and one instructor in one exercise."""

    def __init__(self, school: School, server: Server) -> None:
        self.school = school
        self.server = server
        self.instructor: Person = school.person("Ida", "instructor", email="ida@school.invalid")
        self.student: Person = school.person("Sam", "student", email="sam@school.invalid")
        self.assessor: Person = school.person("Ada", "assessor", email="ada@school.invalid")
        self.row: ExerciseRow = school.open(self.instructor, SMALL)
        self.member = school.seat(self.row, self.instructor, self.student, UP_HEAD)
        table = school.house.live.tables[self.row.id]
        school.house.live.tables.submit(self.row.id, cmd.Start(id=CommandId("start"), seat=CONTROL))
        self.pseudonym = next(str(h.pseudonym) for h in table.exercise.state.held.values() if h.pseudonym)
        self.ref = table.exercise.records[1].ref

    def socket(self, person: Person) -> Socket:
        """A socket of a new login: each login has few tokens in a minute."""
        socket = self.server.browser(self.school.accounts.sign_in(person)).socket()
        self.server.sockets.append(socket)
        return socket


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    folder = tmp_path_factory.mktemp("school")
    school = School(folder)
    server = Server(school.url, folder)
    made = Place(school, server)
    server.start()
    yield made
    server.stop()
    school.close()


@pytest.fixture(autouse=True)
def _unshaken(place: Place) -> Iterator[None]:
    """After each test the server serves, and has met no fault."""
    yield
    assert place.server.faults() == []
    assert requests.get(place.server.url + "/health", timeout=20).json() == {"ok": True}


# --- sockets ---------------------------------------------------------------------------------------------------------

ODD: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 2**31, 2**63, 10**90, -(10**30), 1e308, "", " ", "x", "\0", "a\0b", "\ud800"),
    *("\udfff\ud800", "\u202e", "é" * 300, "x" * 9_000, "control", "plenary", "../../etc/passwd", "'; --", "{choice}"),
    *("%s%n", "{0.__class__}", "<script>", "__proto__", [], {}, [[]], [None], [{}], {"": None}, {"said": "x"}),
    *({"said": "x", "language": "xx"}, {"said": 1, "language": "en"}, {"phrase": "accept", "values": {}}, ["x"] * 70),
    *({"said": "\ud800", "language": "en"}, {"said": "x\0", "language": "en"}, {"said": "x" * 5000, "language": "en"}),
    {"phrase": "capital.granted", "values": {"v": 10**30}},
)


def deep(levels: int) -> Any:
    value: Any = "x"
    for _ in range(levels):
        value = [value] if levels % 2 else {"a": value}
    return value


def asked_by(asker: str) -> set[str]:
    return {name for name, kind in COMMANDS.items() if kind.by == asker}


def field_names() -> list[str]:
    return sorted({f.name for c in COMMANDS.values() for f in fields(c.command)} | {"after", "watch", "why"})


def said_by(kind: str) -> list[str]:
    """The fields of a command that are not its envelope."""
    return [f.name for f in fields(COMMANDS[kind].command) if f.name not in ("id", "seat", "by", "reason")]


def junk(dice: random.Random, place: Place, depth: int = 0) -> Any:
    """Some value: odd, true to life, or made of others."""
    match dice.randrange(9):
        case 0 if depth < 4:
            return [junk(dice, place, depth + 1) for _ in range(dice.randrange(4))]
        case 1 if depth < 4:
            return {dice.choice(NAMES): junk(dice, place, depth + 1) for _ in range(dice.randrange(4))}
        case 2:
            return deep(dice.choice((7, 30, 200)))
        case 3:
            return "".join(dice.choices(string.printable + "é\ud800\0«", k=dice.randrange(30)))
        case 4 | 5:
            real = [
                "plenary",
                "treaty",
                "filling",
                "five",
                "make-statement",
                "press-line",
                place.ref,
                UP_HEAD,
                DOWN_HEAD,
            ]
            return dice.choice([*real, {"said": "Good morning", "language": "en"}, {"filling": "five", "flow": "low"}])
    return dice.choice(ODD)


NAMES = field_names()
WORDS = {"said": "Good morning", "language": "en"}
SAYING = {"channel": "plenary", "words": WORDS}
RIGHT: dict[str, Any] = {
    "instrument": "treaty",
    "issue": "filling",
    "option": "five",
    "channel": "plenary",
    "words": WORDS,
    "choices": {"filling": "five", "flow": "low"},
    "authority": "ad-referendum",
    "note": WORDS,
    "package": "package-x",
    "vote": "yes",
    "answer": "accept",
    "decision": "approved",
    "act": "make-statement",
    "form": "press-line",
    "title": "A title",
    "fields": {"line": WORDS},
    "cites": [],
    "owner": "up-deputy",
    "text": WORDS,
    "minutes": 5,
    "outcome": "done",
    "seats": [DOWN_HEAD],
    "argument": WORDS,
    "intent": "offer",
    "about": ["flow"],
    "task": "task-x",
    "amends": None,
    "reply_to": None,
    "due": None,
    "document": None,
    "target": None,
    "basis": "",
    "comment": "",
}


def value(dice: random.Random, place: Place, name: str) -> Any:
    """What a field may hold: right, more often than not."""
    return RIGHT[name] if name in RIGHT and dice.random() < 0.8 else junk(dice, place)


def payload(dice: random.Random, place: Place) -> tuple[str, Any]:
    """An event and what comes with it: mostly near to what is right, so that it comes far."""
    event = dice.choice(("act", "act", "act", "act", "join", "news", "picture", "".join(dice.choices("ajocx", k=3))))
    if dice.random() < 0.1:
        return event, junk(dice, place)
    kind = dice.choice([*sorted(asked_by("seat") - {"leave-seat"}), "start", "pulse", "quick-inject", "cover-seat"])
    wanted = said_by(kind)
    body = {name: value(dice, place, name) for name in wanted if dice.random() < 0.95}
    asked: dict[str, Any] = {"exercise": place.row.id}
    if event == "join":
        asked |= {"after": junk(dice, place), "watch": junk(dice, place) or UP_HEAD}
    else:
        asked |= {"id": str(uuid4()), "kind": kind, "body": body}
    if dice.random() < 0.25:
        asked[dice.choice(("exercise", "id", "kind", "body", "seat", "by", "at"))] = junk(dice, place)
    return event, asked


@pytest.mark.parametrize("seed", range(2))
def test_any_payload_is_refused_or_carried_out_and_the_connection_lives(place, seed):
    dice, codes = random.Random(seed), set[str]()
    socket = place.socket(place.student)
    for _ in range(PAYLOADS // 2):
        event, asked = payload(dice, place)
        answer = socket.ask(event, asked)
        codes.add(answer.get("code", "ok"))
        assert answer["ok"] or (set(answer["why"]) == {"en", "fr"} and answer != wire.broken()), asked
    assert codes >= {"ok", "malformed", "not-yours", "unknown-option", "unknown-package", "too-long"}
    assert socket.act(place.row.id, "send-message", SAYING)["ok"]


def test_the_instructors_payloads_fare_no_better(place):
    dice, socket = random.Random(9), place.socket(place.instructor)
    for _ in range(500):
        kind = dice.choice(sorted(wire.ASKED))
        if kind in ("end-exercise", "end-turn", "pause", "leave-seat"):
            continue
        wanted = said_by(kind)
        more = (
            {} if kind in asked_by("control") and dice.random() < 0.9 else {"seat": dice.choice((DOWN_HEAD, "chair"))}
        )
        answer = socket.act(place.row.id, kind, {name: junk(dice, place) for name in wanted}, **more)
        assert answer["ok"] or answer != wire.broken(), kind
    assert socket.join(place.row.id)["ok"]


@pytest.mark.parametrize("arguments", [[], [{}, {}], [None], [[]], ["x"], [1], [{}, 2, 3]])
def test_an_event_with_other_arguments_is_refused(place, arguments):
    socket = place.socket(place.student)
    for event in ("join", "act"):
        assert socket.ask(event, *arguments)["code"] == "malformed"


BROKEN_FRAMES = (
    *("", "0", "2probe", "4", "42", "42[", "42[]", "42{}", "42[1]", "42[null]", '42["act"', '42["act",NaN]', "43[]"),
    *("44", "45", '451-["act",{"_placeholder":true,"num":0}]', "b4AAAA", "9", "42" + "[" * 20_000, "40" + "{" * 5_000),
    *('42/admin,["act",{}]', '42["connect",{}]', '42["disconnect"]', "41/", "x" * 70_000, '42["act","\\ud800"]', "\0"),
    *('4299999999999999999999["act",{}]', '42["act",' + "9" * 5_000 + "]", '42["act",1e999]', "6", "5", "1"),
)


@pytest.mark.parametrize("number", range(len(BROKEN_FRAMES)))
def test_a_frame_of_another_protocol_ends_one_connection_at_most(place, number):
    other, socket = place.socket(place.student), place.socket(place.student)
    with suppress(OSError, websocket.WebSocketException):
        socket.ws.send(BROKEN_FRAMES[number])
        socket.ws.send("1")
        while socket.receive():
            pass
    assert other.join(place.row.id)["ok"]
    while place.server.sockets:
        place.server.sockets.pop().close()


def test_frames_of_any_bytes_end_one_connection_at_most(place):
    dice, honest = random.Random(4), place.socket(place.student)
    for number in range(FRAMES):
        socket = Socket(place.server.url)
        frame = dice.randbytes(dice.choice((0, 1, 5, 200, 70_000)))
        with closing(socket), suppress(OSError, websocket.WebSocketException):
            socket.ws.send(frame, websocket.ABNF.OPCODE_BINARY if number % 2 else dice.choice((0, 2, 8, 9, 10)))
            socket.ws.send_text(frame.decode("latin-1"))
            socket.ws.send("1")
            socket.receive()
    assert honest.join(place.row.id)["ok"]


def test_a_command_sent_again_is_done_once(place):
    socket, here, name = place.socket(place.student), place.row.id, str(uuid4())
    before = socket.join(here)["n"]
    answers = [socket.act(here, "send-message", SAYING, id=name) for _ in range(20)]
    assert answers == answers[:1] * 20
    assert socket.join(here)["n"] == before + 1


def test_an_id_sent_again_with_another_command_brings_the_first_answer(place):
    socket, here, name = place.socket(place.student), place.row.id, str(uuid4())
    first = socket.act(here, "send-message", SAYING, id=name)
    assert socket.act(here, "send-message", {**SAYING, "words": {**WORDS, "said": "Else"}}, id=name) == first
    assert socket.act(here, "initial", {"instrument": "treaty"}, id=name) == first
    assert "Else" not in json.dumps(socket.join(here))


def test_another_seats_id_is_ones_own_command(place):
    """A replayed frame of somebody else is the sender's own act, not theirs."""
    student, control, here, name = (
        place.socket(place.student),
        place.socket(place.instructor),
        place.row.id,
        str(uuid4()),
    )
    assert control.act(here, "send-message", SAYING, seat=DOWN_HEAD, id=name)["ok"]
    n = student.join(here)["n"]
    assert student.act(here, "send-message", SAYING, id=name) == {"ok": True, "n": n + 1}
    assert student.join(here, after=n)["lines"][0]["seat"] == UP_HEAD


@pytest.mark.parametrize(
    "name", ["", "short", "x" * 65, "mind:3", "a b c d e f", "é" * 12, "../../../..", None, 3, [], "\0" * 12]
)
def test_a_forged_id_is_refused(place, name):
    socket = place.socket(place.student)
    assert socket.act(place.row.id, "send-message", SAYING, id=name)["code"] == "malformed"


def test_a_document_of_the_largest_size_is_taken_and_a_larger_one_refused(place):
    socket, here = place.socket(place.student), place.row.id
    line = {"said": "é" * 8_000, "language": "fr"}
    body = {"form": "press-line", "title": "Line", "fields": {"line": line}}
    answer = socket.act(here, "submit-document", body)
    assert answer["ok"] or answer["code"] == "missing-field"
    line["said"] += "x"
    assert socket.act(here, "submit-document", body)["code"] == "too-long"


# --- pages -----------------------------------------------------------------------------------------------------------

TEXTS = (
    *(
        "",
        " ",
        "\0",
        "a\0b",
        "é",
        "\ud800",
        "\u202e",
        "x" * 300,
        "x" * 9_000,
        "%00",
        "%ff%fe",
        "../..",
        "..%2f..",
        "'--",
    ),
    *("http://[", "//[", "http://]", "https://evil.invalid/", "//evil.invalid", "/\\evil", "javascript:1", "1", "-1"),
    *("9" * 30, "1e9", "NaN", "٣", "²", "{{7*7}}", "{0}", "%(name)s", "<script>", "\r\nSet-Cookie: x=1", "admit", "on"),
    *("up-head", "control", "river", "small", "ask", "open", "B1", "B1.1.a", "keep", "rules", "add", "drop", "0", "4"),
)
BODIES: tuple[tuple[str, bytes], ...] = (
    ("application/json", b"["),
    ("application/json", b"[" * 50_000),
    ("application/json", b'{"a":' * 20_000),
    ("application/json", b"null"),
    ("application/json", b'"\\ud800"'),
    ("application/json", b'{"do":"admit","seat":"\\ud800"}'),
    ("application/json", b'{"do":"admit","seat":"a\\u0000"}'),
    ("application/json", b'{"do":"admit","seat":' + b"9" * 5_000 + b"}"),
    ("application/json", b'{"do":["admit"],"seat":{}}'),
    ("application/json", b'{"do":{"admit":1}}'),
    ("application/json", b"\xff\xfe"),
    ("application/json; charset=utf-16", b'{"do":"admit"}'),
    ("application/json; charset=no-such", b'{"do":"admit"}'),
    ("application/x-www-form-urlencoded", b"%ff=%fe&&&=&=="),
    ("application/x-www-form-urlencoded", b"a=" * 5_000),
    ("application/x-www-form-urlencoded; charset=no-such", b"a=1"),
    ("multipart/form-data", b"x"),
    ("multipart/form-data; boundary=", b"--"),
    ("multipart/form-data; boundary=b", b"--b\r\n\r\n--b--"),
    ("multipart/form-data; boundary=b", b'--b\r\nContent-Disposition: form-data; name="do"\r\n\r\n\xff\r\n--b--'),
    ("multipart/form-data; boundary=b", b'--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n' * 300),
    (
        "multipart/form-data; boundary=b",
        b'--b\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\nx\r\n--b--',
    ),
    ("text/plain", b"x"),
    ("", b"\0"),
)
HEADERS = (
    *("Origin", "Referer", "Cookie", "Accept-Language", "Host", "Sec-Fetch-Site", "X-Forwarded-For", "If-None-Match"),
    *("Range", "Content-Encoding", "Accept", "If-Modified-Since", "X-CSRF-Token", "Content-Length"),
)
HEADER_VALUES = (
    *(
        "",
        "http://[",
        "x" * 5_000,
        "\xff\xfe",
        'plenipo_login="\\377\\400"',
        "plenipo_visit=" + "\xe9" * 40,
        "=;=;",
        "null",
    ),
    *(
        "plenipo_login=" + "x" * 300,
        'language=xx; theme="><script>',
        "fr;q=x,en;q=9,*",
        "bytes=9-1,-",
        '"',
        "gzip",
        "-5",
    ),
    *("[", "a b", "localhost:99999999", "evil.invalid", "http://localhost", "Thu, 99 Foo", 'W/"', "plenipo_visit=a"),
)
FIELDS = (
    *("email", "password", "name", "code", "next", "seat", "scenario", "help", "do", "criterion", "level", "reason"),
    *("add", "added", "drop", "proposed", "table", "admission", "purpose", "csrf_token", "lang", "as", "with", "after"),
    *("saved", "token", "EIO", "transport", "sid"),
)


def address(place: Place, dice: random.Random, rule: str) -> str:
    """An address of a rule, its parts real or odd."""
    real = {
        "exercise": place.row.id,
        "membership": place.member,
        "pseudonym": place.pseudonym,
        "block": "B1",
        "int:seq": "5",
        "seat": UP_HEAD,
        "language": "fr",
        "code": place.row.code,
        "path:filename": "favicon.svg",
    }
    for part in [p.split(">")[0] for p in rule.split("<")[1:]]:
        value = real.get(part) if dice.random() < 0.8 else None
        odd = quote(dice.choice(TEXTS).encode("utf-8", "surrogatepass"), safe="")
        rule = rule.replace(f"<{part}>", value or odd or "x")
    return rule


@pytest.mark.parametrize("seed", range(3))
def test_any_request_is_answered_and_never_with_a_fault(place, seed, caplog):
    """In this process, so that thousands are quick: the same application, over the same database."""
    dice, app = random.Random(seed), place.school.app
    rules = [(m, r.rule) for r in app.url_map.iter_rules() for m in sorted(r.methods or ()) if m in ("GET", "POST")]
    rules = [(m, rule) for m, rule in rules if rule != "/sign-out" and not rule.endswith(".pdf")]
    browsers = [place.school.browser(p) for p in (None, place.student, place.instructor, place.assessor)]
    proofs = [csrf(b.get("/join").text) for b in browsers]
    for _ in range(REQUESTS // 3):
        who = dice.randrange(len(browsers))
        method, rule = dice.choice(rules)
        asked = {dice.choice(FIELDS): dice.choice(TEXTS) for _ in range(dice.randrange(5))}
        options: dict[str, Any] = {"headers": {"X-CSRF-Token": proofs[who]}, "query_string": surrogates(asked)}
        if method == "POST":
            options |= body(dice, asked)
        if dice.random() < 0.3:
            options["headers"][dice.choice(HEADERS)] = dice.choice(HEADER_VALUES).replace("\r\n", " ")
        answer = browsers[who].open(address(place, dice, rule), method=method, **options)
        told = f"{method} {rule} {options}"[:2_000]
        assert answer.status_code < 500, told
        if "Host" not in options["headers"]:
            assert urlsplit(answer.headers.get("Location", "")).netloc in ("", "localhost"), told
        answer.close()
        for browser, person in zip(browsers[1:], (place.student, place.instructor, place.assessor), strict=True):
            browser.set_cookie(LOGIN, place.school.logins[person.id])
    assert not [r for r in caplog.records if r.levelname in ("ERROR", "CRITICAL")]


def surrogates(asked: dict[str, str]) -> str:
    """A query of these fields, with lone surrogates as a careless client would send them."""
    return "&".join(f"{quote(k)}={quote(v.encode('utf-8', 'surrogatepass'))}" for k, v in asked.items())


def body(dice: random.Random, asked: dict[str, str]) -> dict[str, Any]:
    """What a request carries: a form of these fields, or something that is none."""
    if dice.random() < 0.25:
        kind, content = dice.choice(BODIES)
        return {"data": content, "content_type": kind}
    if dice.random() < 0.2:
        return {"data": json.dumps(asked), "content_type": "application/json"}
    return {"data": surrogates(asked), "content_type": "application/x-www-form-urlencoded"}


@pytest.mark.parametrize("number", range(len(BODIES)))
def test_a_body_of_another_kind_admits_nobody(place, number):
    kind, content = BODIES[number]
    browser = place.school.browser(place.instructor)
    proof = {"X-CSRF-Token": csrf(browser.get("/join").text)}
    for member in (place.member, "nobody"):
        path = f"/control/{place.row.id}/lobby/{member}"
        answer = browser.post(path, data=content, content_type=kind, headers=proof)
        seated = member == place.member and answer.status_code == 200  # who is seated already stays there
        assert seated or answer.status_code in (400, 404, 413, 415)


@pytest.mark.parametrize("seat", ["\ud800", "a\0b", "", "x" * 300, "control", "no-such-seat", 7, ["up-head"], {}])
def test_a_seat_that_is_none_is_nobodys(place, seat):
    waiting = place.school.person("Walt", "student")
    member = place.school.seat(place.row, place.instructor, waiting, None)
    browser = place.school.browser(place.instructor)
    proof = {"X-CSRF-Token": csrf(browser.get("/join").text)}
    asked = json.dumps({"do": "admit", "seat": seat or "x"})
    path = f"/control/{place.row.id}/lobby/{member}"
    answer = browser.post(path, data=asked, content_type="application/json", headers=proof)
    assert answer.status_code in (400, 404, 409)
    page = place.school.browser(waiting)
    proof = {"X-CSRF-Token": csrf(page.get("/join").text)}
    answer = page.post(
        f"/wait/{place.row.id}", data=surrogates({"seat": str(seat) or "x"}), headers=proof, content_type=FORM
    )
    assert answer.status_code == 422


FORM = "application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    "kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=b", "application/json"]
)
def test_an_endless_body_is_refused(place, kind):
    browser = place.server.browser(place.school.logins[place.instructor.id])
    for path in ("/join", "/sign-in", f"/control/{place.row.id}/lobby/{place.member}"):
        head = b'--b\r\nContent-Disposition: form-data; name="do"\r\n\r\n'
        answer = browser.post(path, data=head + b"x" * 3_000_000, headers={"Content-Type": kind})
        assert answer.status_code == 413


def test_bytes_that_are_no_request_end_one_connection_at_most(place):
    import socket

    host, port = place.server.url.removeprefix("http://").split(":")
    dice = random.Random(8)
    lines: tuple[bytes, ...] = (
        b"GET / HTTP/1.1",
        b"\0",
        b"GET",
        b"POST /join HTTP/1.1",
        b"Content-Length: -1",
        b"Content-Length: x",
    )
    lines += (
        b"Transfer-Encoding: chunked",
        b"zz",
        b"GET \xff HTTP/9.9",
        b"Host: [",
        b"A" * 9_000,
        b": :",
        b"",
        b"Upgrade: websocket",
    )
    for _ in range(200):
        with closing(socket.create_connection((host, int(port)), timeout=20)) as raw, suppress(OSError):
            raw.sendall(b"\r\n".join(dice.choices(lines, k=dice.randrange(1, 6))) + b"\r\n\r\n")
            raw.shutdown(socket.SHUT_WR)
            while raw.recv(65_536):
                pass
    place.server.forgive("plenipo.http ERROR <gevent._socket3.socket")


# --- files -----------------------------------------------------------------------------------------------------------

FILES: dict[str, bytes] = {
    "nothing": b"",
    "bytes": bytes(range(256)) * 50,
    "nul": b"id: a\0b\n",
    "ten megabytes": b"summary: " + b"x" * 10_000_000,
    "ten megabytes of lines": b"- x\n" * 2_500_000,
    "deep": b"[" * 100_000,
    "deep by lines": b"".join(b" " * n + b"a:\n" for n in range(500)),
    "anchors": b"a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
    "merge": b"a: &a {b: 1}\nc:\n  <<: *a\n",
    "twice": b"id: a\nid: b\n",
    "tag": b"id: !!python/object/apply:os.system [true]\n",
    "several": b"id: a\n---\nid: b\n",
    "unknown field": b"id: a\nnonsense: 1\n",
    "list": b"- a\n- b\n",
    "number": b"12\n",
    "quote": b"id: 'open\n",
    "directive": b"%YAML 9.9\n---\nid: a\n",
    "surrogate": b'id: "\\ud800"\n',
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_scenario_is_told_so(tmp_path, capsys, name):
    path = tmp_path / "scenario.yaml"
    path.write_bytes(FILES[name])
    for arguments in (["check", str(path)], ["check", str(path), "--json"], ["play", str(path)]):
        assert main(arguments) in (1, 2)
        told = capsys.readouterr()
        assert told.out or told.err
        assert "Traceback" not in told.out + told.err
        assert len(told.out + told.err) < 200_000

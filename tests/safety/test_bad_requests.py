"""Bad input over HTTP, in a form, a cookie, a header or an address: refused clearly, never with a fault or a 500."""

from __future__ import annotations

import json
import random
from contextlib import closing, suppress
from typing import Any
from urllib.parse import quote, urlsplit

import pytest

from tests.safety.place import Place
from tests.safety.school import csrf
from tests.sim.small import UP_HEAD
from web.access import LOGIN

pytestmark = pytest.mark.usefixtures("unshaken")
REQUESTS = 6_000

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

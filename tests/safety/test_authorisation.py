"""Who may do what: every route and every command, for every kind of person, on this exercise.

The tables below are the law; the test compares them with what the application has, so that nothing new goes unjudged.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest
from werkzeug.test import TestResponse

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, CommandId
from sim.exercise.vocabulary import COMMANDS
from tests.safety.school import School, Server, Socket, csrf
from tests.sim.small import DOWN_HEAD, SMALL, TREATY, UP_HEAD
from web import wire
from web.access import LOGIN, ExerciseRow
from web.accounts import Person
from web.house import EXTENSION

PEOPLE = ("anonymous", "stranger", "waiting", "student", "instructor", "colleague", "assessor", "visitor")
"""Nobody signed in; a student, an instructor and an assessor of another exercise (stranger, colleague, visitor);
one who waits for a seat in this one; and its student, its instructor and its assessor."""

YES, NO, SIGN_IN, WAIT, UNREAD, EARLY = "yes", "no", "sign in", "wait", "unread", "403"
"""Let in; nothing here; sent to sign in; sent to wait; let in, but what was sent cannot be read, or it is too early."""

ALL = dict.fromkeys(PEOPLE, YES)
SIGNED_IN = {**ALL, "anonymous": SIGN_IN}
ACTING = {**ALL, "anonymous": NO}


def only(*people: str, anonymous: str = SIGN_IN, also: str = YES) -> dict[str, str]:
    """Let in these people alone."""
    return {p: also if p in people else anonymous if p == "anonymous" else NO for p in PEOPLE}


INSTRUCTORS = ("instructor", "colleague")
STAFF = ("instructor", "assessor")
ROUTES: dict[str, dict[str, str]] = {
    "GET /static/<path:filename>": ALL,
    "POST /language/<language>": ALL,
    "POST /faults": dict.fromkeys(PEOPLE, UNREAD),
    "GET /words/<language>/<topic>.ftl": ALL,
    "GET /": ALL,
    "GET /sign-in": ALL,
    "POST /sign-in": dict.fromkeys(PEOPLE, "wrong"),
    "POST /sign-out": ALL,
    "GET /enter/<token>": dict.fromkeys(PEOPLE, NO),
    "POST /enter/<token>": dict.fromkeys(PEOPLE, NO),
    "GET /account": SIGNED_IN,
    "POST /account": {**dict.fromkeys(PEOPLE, UNREAD), "anonymous": NO},
    "GET /join/<code>": ALL,
    "GET /join": ALL,
    "POST /join": dict.fromkeys(PEOPLE, UNREAD),
    "POST /practise": dict.fromkeys(PEOPLE, UNREAD),
    "GET /wait/<exercise>": only("student", "waiting"),
    "POST /wait/<exercise>": only("student", "waiting", anonymous=NO, also=WAIT),
    "GET /wait/<exercise>.json": only("student", "waiting", anonymous=NO),
    "GET /control": only(*INSTRUCTORS),
    "POST /control": only(*INSTRUCTORS, anonymous=NO, also=UNREAD),
    "GET /control/<exercise>": only("instructor"),
    "GET /control/<exercise>/lobby": only("instructor"),
    "GET /control/<exercise>/forecasts": only("instructor"),
    "GET /control/<exercise>/relations.json": only("instructor", anonymous=NO),
    "GET /control/<exercise>/relations.graphml": only("instructor"),
    "POST /control/<exercise>/lobby/<membership>": only("instructor", anonymous=NO),
    "GET /control/<exercise>/seat/<seat>": only("instructor"),
    "GET /control/<exercise>/texts/<instrument>.pdf": only("instructor"),
    "GET /desk/<exercise>/texts/<instrument>.pdf": only("student"),
    "GET /desk/<exercise>": {**only("student"), "waiting": WAIT},
    "GET /desk/<exercise>/view": only("student"),
    "GET /desk/<exercise>/acts/<act>/answers.json": only("student", anonymous=NO),
    "GET /desk/<exercise>/relations.json": only("student", anonymous=NO),
    "GET /desk/<exercise>/relations.graphml": only("student"),
    "GET /desk/<exercise>/coach.json": only("student", anonymous=NO),
    "POST /live-token": ACTING,
    "GET /reference.json": ALL,
    "GET /health": ALL,
    "GET /manifest.webmanifest": ALL,
    "GET /service-worker.js": ALL,
    "GET /offline": ALL,
    "GET /log/<exercise>.jsonl": only(*STAFF),
    "GET /assess": only(*STAFF, "colleague", "visitor"),
    "GET /assess/rules": only(*STAFF, "colleague", "visitor"),
    "GET /assess/rules/<name>": only(*STAFF, "colleague", "visitor"),
    "GET /assess/<exercise>/<pseudonym>/<block>": only(*STAFF),
    "POST /assess/<exercise>/<pseudonym>/<block>": only("assessor", anonymous=NO),
    "POST /assess/<exercise>/<pseudonym>/<block>/closing": only("assessor", anonymous=NO, also=UNREAD),
    "POST /assess/<exercise>/<pseudonym>/<block>/outcome": only("assessor", anonymous=NO),
    "GET /assess/<exercise>/<pseudonym>/<block>.pdf": only(*STAFF),
    "GET /assess/<exercise>/people": only(*STAFF),
    "POST /assess/<exercise>/people": only("assessor", anonymous=NO, also=UNREAD),
    "GET /assess/<exercise>/<pseudonym>/<block>/feedback": only(*STAFF),
    "POST /assess/<exercise>/<pseudonym>/<block>/feedback": only("assessor", anonymous=NO),
    "GET /assess/<exercise>/release": only(*STAFF),
    "POST /assess/<exercise>/release": only("assessor", anonymous=NO),
    "GET /results": SIGNED_IN,
    "GET /results/<exercise>": only("student"),
    "GET /results/<exercise>/feedback.pdf": only(),  # nothing is released
    "GET /assess/<exercise>/<pseudonym>/evaluation.pdf": only(*STAFF),
    "GET /bundles/<exercise>": only(*STAFF),
    "POST /bundles/<exercise>": only(*STAFF, anonymous=NO),
    "GET /bundles/<exercise>/evaluations.zip": only(),  # nobody has had one made
    "POST /assess/<exercise>/people/identity": only(*STAFF, anonymous=NO, also=UNREAD),
    "GET /assess/<exercise>/class.csv": only(*STAFF),
    "GET /assess/<exercise>/class.xlsx": only(*STAFF),
    "GET /assess/<exercise>/blocks.csv": only(*STAFF),
    "GET /assess/<exercise>/class.json": only(*STAFF, anonymous=NO),
    "GET /assess/<exercise>/<pseudonym>/dossier.json": only("assessor", anonymous=NO),
    "GET /assess/<exercise>/statements.jsonl": only("assessor"),
    "GET /.well-known/plenipo-key.json": ALL,
    "GET /frameworks": only("assessor", "visitor"),
    "POST /frameworks": only("assessor", "visitor", anonymous=NO, also=UNREAD),
    "GET /frameworks/<key>": only("assessor", "visitor"),
    "GET /frameworks/<key>/case.json": only("assessor", "visitor", anonymous=NO),
    "GET /frameworks/<key>/table.csv": only("assessor", "visitor"),
    "GET /assess/blind": only("assessor", "visitor"),
    "GET /assess/blind/<exercise>/<int:number>": only(),
    "POST /assess/blind/<exercise>/<int:number>": only(anonymous=NO),
    "POST /assess/blind/<exercise>/<int:number>/hand-in": only(anonymous=NO),
    "GET /assess/<exercise>/allotment": only(*STAFF),
    "POST /assess/<exercise>/allotment": only(*STAFF, anonymous=NO, also=UNREAD),
    "POST /assess/<exercise>/<pseudonym>/<block>/anchor": only(anonymous=NO),
    "GET /assess/drift": only("assessor", "visitor"),
    "GET /assess/<exercise>/compared": only(),
    "GET /assess/agreement": only(*STAFF, "colleague", "visitor"),
    # What follows is tried in tests/web/leaving/test_credentials.py, by those who have a part in a jury or a record.
    "GET /records/<person>/badges/<block>.jwt": {**dict.fromkeys(PEOPLE, NO), "anonymous": SIGN_IN},
    "GET /record/badges/<block>.jwt": {**dict.fromkeys(PEOPLE, NO), "anonymous": SIGN_IN},
    "GET /records/<person>/clr.jwt": only("assessor", also="409"),  # no certifier is configured
    "GET /record/clr.jwt": {**dict.fromkeys(PEOPLE, NO), "anonymous": SIGN_IN},
    "GET /records/<person>/dossiers/<exercise>.json": dict.fromkeys(PEOPLE, NO),
    "GET /records/certifications.xml": {**dict.fromkeys(PEOPLE, NO), "anonymous": SIGN_IN},
    "GET /assess/<exercise>/by/<key>": only(*STAFF),
    "GET /assess/<exercise>/by/<key>/class.csv": only(*STAFF),
    "GET /assess/<exercise>/by/<key>/<pseudonym>.pdf": only(*STAFF),
    "GET /moments/<exercise>/<int:seq>": only(*STAFF),
    "GET /jury": only(),  # tests/web/jury tries those who have a part in one
    "POST /jury": only(anonymous=NO),
    "POST /jury/people": only(anonymous=NO),
    "GET /jury/<session>": only(),
    "POST /jury/<session>": only(anonymous=NO),
    "GET /jury/<session>/candidates/<candidate>": only(),
    "POST /jury/<session>/candidates/<candidate>": only(anonymous=NO),
    "GET /jury/<session>/tests/<int:number>": only(),
    "POST /jury/<session>/tests/<int:number>": only(anonymous=NO),
    "GET /jury/<session>/minutes.pdf": only(),
    "GET /jury/<session>/candidates/<candidate>/<block>.pdf": only(),
    "GET /attestations/<session>/<code>": dict.fromkeys(PEOPLE, NO),
    "GET /debrief/<exercise>": only("student", *STAFF, also=EARLY),
    "GET /debrief/<exercise>/class": only("instructor", also=EARLY),
    "GET /debrief/<exercise>/<seat>.json": only("student", *STAFF, anonymous=NO, also=EARLY),
    "GET /debrief/<exercise>/<seat>/desk": only("student", *STAFF, also=EARLY),
    "GET /debrief/<exercise>/<seat>/at.json": only("student", *STAFF, anonymous=NO, also=EARLY),
    "POST /debrief/<exercise>/<seat>/fork": only("student", *STAFF, anonymous=NO, also=EARLY),
    "POST /debrief/<exercise>/release": only("instructor", anonymous=NO, also=EARLY),
    "GET /debrief/<exercise>/report": only("student", *STAFF, also=EARLY),
    "POST /debrief/<exercise>/report": only("student", *STAFF, anonymous=NO, also=EARLY),
    "GET /debrief/<exercise>/report.<ending>": only("student", *STAFF, also=EARLY),
    "GET /second-look/<exercise>/<seat>.json": only("student", *STAFF, anonymous=NO, also=EARLY),
    "POST /second-look/<exercise>/<seat>.json": only("student", *STAFF, anonymous=NO, also=EARLY),
    "GET /record": SIGNED_IN,
    "POST /record": dict.fromkeys(PEOPLE, NO),  # guests all, who have no record
    "GET /record/files/<file>/<item>": {**dict.fromkeys(PEOPLE, NO), "anonymous": SIGN_IN},
    "POST /record/files/<file>/<item>": dict.fromkeys(PEOPLE, NO),
    "GET /records": only("assessor", "visitor"),
    "POST /records": dict.fromkeys(PEOPLE, NO),  # an administrator's
    "GET /records/<person>": only("assessor"),
    "POST /records/<person>": only("assessor", anonymous=NO, also=UNREAD),
    "POST /records/<person>/documents": dict.fromkeys(PEOPLE, NO),
    "GET /records/<person>/documents/<document>": {**dict.fromkeys(PEOPLE, NO), "anonymous": SIGN_IN},
    "GET /reflect/<exercise>": only("student"),
    "POST /reflect/<exercise>": only("student", anonymous=NO, also=UNREAD),
}


@dataclass
class Scene:
    """A school with two exercises and somebody of every kind."""

    school: School
    people: dict[str, Person | None]
    here: ExerciseRow
    elsewhere: ExerciseRow
    member: str
    pseudonym: str
    student: str

    def address(self, rule: str, exercise: str | None = None) -> str:
        parts: dict[str, str] = {
            "path:filename": "favicon.svg",
            "language": "fr",
            "topic": "desk",
            "token": "nobody-was-given-this",
            "code": self.here.code,
            "exercise": exercise or self.here.id,
            "membership": self.member,
            "seat": UP_HEAD,
            "instrument": TREATY,
            "act": "make-statement",
            "pseudonym": self.pseudonym,
            "name": "b1.3a",
            "block": "B1",
            "int:seq": "5",
            "ending": "docx",
            "session": "nosuchsession",
            "candidate": "nobody",
            "int:number": "1",
            "person": self.student,
            "document": "0" * 32,
            "file": "eligibility",
            "item": "new",
            "key": "crisis-negotiator",
        }
        return re.sub(r"<([^>]+)>", lambda found: parts[found[1]], rule)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    school = School(tmp_path_factory.mktemp("school"))
    people: dict[str, Person | None] = {
        "anonymous": None,
        "stranger": school.person("Stella", "student"),
        "waiting": school.person("Walt", "student"),
        "student": school.person("Sam", "student"),
        "instructor": school.person("Ida", "instructor"),
        "colleague": school.person("Cleo", "instructor"),
        "assessor": school.person("Ada", "assessor"),
    }
    ida, cleo, sam, stella, walt = (
        who for n in ("instructor", "colleague", "student", "stranger", "waiting") if (who := people[n]) is not None
    )
    here, elsewhere = school.open(ida, SMALL), school.open(cleo, SMALL)
    people["visitor"] = school.person("Vera", "assessor")  # after both were opened: she marks neither
    member = school.seat(here, ida, sam, UP_HEAD)
    school.seat(here, ida, walt, None)
    school.seat(elsewhere, cleo, stella, UP_HEAD)
    for row in (here, elsewhere):
        school.house.live.tables.submit(row.id, cmd.Start(id=CommandId("start"), seat=CONTROL))
    table = school.house.live.tables[here.id]
    pseudonym = next(str(h.pseudonym) for h in table.exercise.state.held.values() if h.pseudonym)
    yield Scene(school, people, here, elsewhere, member, pseudonym, sam.id)
    school.close()


def outcome(answer: TestResponse) -> str:
    """What an answer says, in the words of the table."""
    if answer.status_code in (302, 303) and "/sign-in" in answer.location:
        return SIGN_IN
    if answer.status_code in (302, 303) and answer.location.startswith("/wait/"):
        return WAIT
    named = {404: NO, 401: "wrong", 422: UNREAD, 400: UNREAD}
    return named.get(answer.status_code, YES if answer.status_code < 400 else str(answer.status_code))


def ask(scene: Scene, person: Person | None, route: str, exercise: str | None = None) -> TestResponse:
    method, rule = route.split(" ")
    scene.school.app.extensions[EXTENSION].limits._buckets.clear()  # how often one may ask is tried elsewhere
    browser = scene.school.browser(person)
    headers = {}
    if method == "POST":
        headers["X-CSRF-Token"] = csrf(browser.get("/join").text)
    data: dict[str, Any] = {"do": "admit"} if rule.startswith("/control") else {}
    if rule == "/sign-out" and person is not None:
        browser.set_cookie(LOGIN, scene.school.accounts.sign_in(person))  # the other requests need theirs
    answer = browser.open(scene.address(rule, exercise), method=method, headers=headers, data=data or None)
    answer.get_data()
    answer.close()
    return answer


def test_the_table_judges_every_route_there_is(scene):
    rules = scene.school.app.url_map.iter_rules()
    there = {f"{m} {r.rule}" for r in rules for m in (r.methods or set()) - {"HEAD", "OPTIONS"}}
    assert there == set(ROUTES)


@pytest.mark.parametrize("who", PEOPLE)
def test_each_route_lets_in_whom_the_table_says(scene, who):
    expected = {route: row[who] for route, row in ROUTES.items()}
    assert {route: outcome(ask(scene, scene.people[who], route)) for route in expected} == expected


OF_AN_EXERCISE = [r for r in ROUTES if "<exercise>" in r]


@pytest.mark.parametrize("who", PEOPLE)
def test_what_is_forbidden_looks_like_what_does_not_exist(scene, who):
    for route in (r for r in OF_AN_EXERCISE if ROUTES[r][who] == NO):
        there, nowhere = (ask(scene, scene.people[who], route, e) for e in (None, "nosuchexer"))
        assert there.status_code == nowhere.status_code, route
        assert plain(there, scene.here.id) == plain(nowhere, "nosuchexer"), route


def plain(answer: TestResponse, exercise: str) -> str:
    """A page without what differs from one request to the next."""
    page = answer.get_data(as_text=True).replace(exercise, "EXERCISE")
    return re.sub(r'(nonce|value|content)="[A-Za-z0-9_-]{16,}"', "", page)


@pytest.mark.parametrize("route", [r for r in ROUTES if r.startswith("POST")])
def test_nothing_is_changed_without_the_proof_of_a_page_of_ours(scene, route):
    for who in PEOPLE:
        browser = scene.school.browser(scene.people[who])
        answer = browser.post(scene.address(route.split(" ")[1]), data={"do": "admit"})
        assert answer.status_code == 403


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "TRACE", "CONNECT"])
def test_other_methods_are_refused_everywhere(scene, method):
    browser = scene.school.browser(scene.people["instructor"])
    for route in ROUTES:
        assert browser.open(scene.address(route.split(" ")[1]), method=method).status_code in (403, 405)


# --- sockets ---------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def server(scene: Scene, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The same school, served."""
    serving = Server(scene.school.url, tmp_path_factory.mktemp("server"))
    serving.start()
    yield serving
    serving.stop()
    assert not serving.faults()


@pytest.fixture
def socket_of(scene: Scene, server: Server) -> Iterator[Callable[[str], Socket]]:
    """Opens sockets as the page of each kind of person would."""

    def open_socket(who: str) -> Socket:
        person = scene.people[who]
        assert person is not None
        server.sockets.append(server.browser(scene.school.logins[person.id]).socket())
        return server.sockets[-1]

    yield open_socket
    while server.sockets:
        server.sockets.pop().close()


OUTSIDERS = ("stranger", "waiting", "colleague", "assessor", "visitor")
ON_THE_WIRE = wire.ASKED


def alive(socket: Socket, exercise: str) -> bool:
    """Whether a connection still answers."""
    return "ok" in socket.join(exercise)


@pytest.mark.parametrize("who", OUTSIDERS)
def test_outsiders_can_do_nothing_by_socket(scene, socket_of, who):
    socket, here = socket_of(who), scene.here.id
    expected = {kind: "not-yours" if kind in ON_THE_WIRE else "malformed" for kind in COMMANDS}
    assert {kind: socket.act(here, kind).get("code") for kind in expected} == expected
    assert socket.join(here)["code"] == "not-yours"
    assert socket.join(here, watch=UP_HEAD)["code"] == "not-yours"
    for answer in (socket.join(here), socket.act(here, "start")):
        assert answer == socket.join("nosuchexer")
    assert alive(socket, here)


def test_a_student_can_do_what_is_a_seats_and_nothing_that_is_not(scene, socket_of):
    socket, here = socket_of("student"), scene.here.id
    assert socket.join(here)["ok"]
    conducting = {name for name, kind in COMMANDS.items() if kind.by in ("control", "control-for-seat")}
    kinds = set(COMMANDS) - {"leave-seat"}
    expected = {kind: "not-yours" if kind in conducting else "malformed" for kind in kinds}
    expected |= dict.fromkeys(("pause", "resume", "end-turn"), "control-only")  # time is lent to nobody here
    assert {kind: socket.act(here, kind).get("code") for kind in kinds} == expected
    assert alive(socket, here)


WORDS = {"said": "Good morning", "language": "en"}
SAYING = {"channel": "plenary", "words": WORDS}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"seat": UP_HEAD}, "not-yours"),
        ({"seat": DOWN_HEAD}, "not-yours"),
        ({"seat": "control"}, "not-yours"),
        ({"seat": "no-such-seat"}, "not-yours"),
        ({"by": "control"}, "malformed"),
        ({"reason": {"phrase": "accept", "values": {}}}, "malformed"),
        ({"at": 1}, "malformed"),
        ({"body": {**SAYING, "by": "control"}}, "malformed"),
        ({"body": {**SAYING, "seat": DOWN_HEAD}}, "malformed"),
        ({"body": {**SAYING, "id": "x"}}, "malformed"),
        ({"body": {**SAYING, "reason": {"phrase": "accept", "values": {}}}}, "malformed"),
        ({"body": {**SAYING, "words": {"phrase": "accept", "values": {}}}}, "malformed"),
        ({"body": {**SAYING, "audience": "everyone"}}, "malformed"),
        ({"body": {**SAYING, "channel": "delegation-down"}}, "unknown-channel"),
        ({"body": {**SAYING, "channel": "no-such-channel"}}, "unknown-channel"),
    ],
)
def test_a_student_speaks_for_their_seat_alone(scene, socket_of, change, code):
    socket, here = socket_of("student"), scene.here.id
    asked = {"exercise": here, "id": str(uuid4()), "kind": "send-message", "body": SAYING}
    assert socket.ask("act", {**asked, **change})["code"] == code
    assert socket.act(here, "send-message", SAYING)["ok"]


def test_a_student_reaches_neither_another_exercise_nor_another_screen(scene, socket_of):
    socket, other = socket_of("student"), scene.elsewhere.id
    for answer in (socket.join(other), socket.act(other, "send-message", SAYING)):
        assert answer == socket.act("nosuchexer", "send-message", SAYING)
    assert socket.join(scene.here.id, watch=DOWN_HEAD)["code"] == "not-yours"
    assert socket.join(scene.here.id, watch=UP_HEAD)["code"] == "not-yours"


def test_the_instructor_speaks_for_seats_that_nobody_holds_and_conducts_only_their_own(scene, socket_of):
    socket, here = socket_of("instructor"), scene.here.id
    assert socket.act(here, "send-message", SAYING, seat=DOWN_HEAD)["ok"]
    assert socket.act(here, "send-message", SAYING, seat=UP_HEAD)["code"] == "seat-held"
    assert socket.act(here, "send-message", SAYING)["code"] == "malformed"
    assert socket.act(here, "send-message", SAYING, seat="control")["code"] == "malformed"
    assert socket.act(here, "send-message", SAYING, seat="no-such-seat")["code"] == "unknown-seat"
    assert socket.act(here, "pause", {}, seat=UP_HEAD)["code"] == "malformed"
    for kind in ("pulse", "take-seat", "hand-over", "lend-time", "stand-still"):
        assert socket.act(here, kind, {"pseudonym": "p"})["code"] == "malformed"
    for kind in sorted(name for name, kind in COMMANDS.items() if kind.by in ("control", "keeper")):
        assert socket.act(scene.elsewhere.id, kind)["code"] == "not-yours"
    assert socket.act(here, "pause")["ok"]
    assert socket.act(here, "resume")["ok"]


def test_a_token_opens_one_socket_of_its_own_login(scene, server):
    student, stranger = (scene.people[who] for who in ("student", "stranger"))
    browsers = [server.browser(scene.school.logins[p.id]) for p in (student, stranger)]
    token = browsers[0].live_token()
    with closing(Socket(server.url, f"{LOGIN}={browsers[1].login}")) as thief, pytest.raises(ConnectionError):
        thief.admit(token)
    with closing(Socket(server.url, f"{LOGIN}={browsers[0].login}")) as late, pytest.raises(ConnectionError):
        late.admit(token)
    for nothing in (None, "", "x", 7, list[str](), dict[str, str]()):
        with closing(Socket(server.url, f"{LOGIN}={browsers[0].login}")) as other, pytest.raises(ConnectionError):
            other.admit(nothing)


def test_nobody_who_is_not_signed_in_has_a_socket(server):
    assert server.browser(None).post("/live-token").status_code == 404


def test_a_sign_out_ends_the_open_sockets(scene, server):
    person = scene.people["student"]
    browser = server.browser(scene.school.accounts.sign_in(person))
    with closing(browser.socket()) as socket:
        assert socket.join(scene.here.id)["ok"]
        browser.post("/sign-out")
        while socket.receive():
            pass
    assert browser.get(f"/desk/{scene.here.id}/view").url.startswith(f"{server.url}/sign-in")

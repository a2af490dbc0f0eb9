"""Sockets: outsiders do nothing by them, and a student what is their seat’s alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from uuid import uuid4

import pytest

from sim.exercise.vocabulary import COMMANDS
from tests.safety.scene import Scene
from tests.safety.school import Server, Socket
from tests.sim.small import DOWN_HEAD, UP_HEAD
from web import wire
from web.access import LOGIN


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

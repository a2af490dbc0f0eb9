"""Bad input by socket: refused clearly, with no fault in the log, and the next honest act is served."""

from __future__ import annotations

import json
import random
import string
from contextlib import closing, suppress
from dataclasses import fields
from typing import Any
from uuid import uuid4

import pytest
import websocket

from sim.exercise.vocabulary import COMMANDS
from tests.safety.place import Place
from tests.safety.school import Socket
from tests.sim.small import DOWN_HEAD, UP_HEAD
from web import wire

pytestmark = pytest.mark.usefixtures("unshaken")
PAYLOADS = 14_000
FRAMES = 300

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

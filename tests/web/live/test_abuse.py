"""Sockets that send as fast as they can: each is cut, the class goes on, and memory stays."""

import json
import threading
from uuid import uuid4

import pytest
import websocket

HEAD, OTHER = "up-head", "down-head"
ENDLESS = 200_000
"""Frames that no client of ours would send; the server must end the connection long before."""


def act(exercise: str, said: str = "again") -> str:
    body = {"channel": "plenary", "words": {"said": said, "language": "en"}}
    return "421" + json.dumps(["act", {"exercise": exercise, "id": str(uuid4()), "kind": "send-message", "body": body}])


def join(exercise: str) -> str:
    return "421" + json.dumps(["join", {"exercise": exercise, "after": None}])


def text(frame: str):
    return lambda ws, exercise: ws.send(frame)


ATTACKS = {
    "pongs of a stranger": (False, text("3")),
    "a stranger's events": (False, text('42["act",{}]')),
    "a stranger's tries to be admitted": (False, text('40{"token":"nobody"}')),
    "a stranger's large events": (False, text("42" + json.dumps(["act", "x" * 52_000]))),
    "pings of a stranger": (False, lambda ws, exercise: ws.ping("x")),
    "pieces of a message without end": (False, lambda ws, exercise: ws.send_frame(piece())),
    "pongs": (True, text("3")),
    "pings": (True, lambda ws, exercise: ws.ping("x")),
    "unknown events": (True, text('42["shout",{}]')),
    "large events": (True, text("42" + json.dumps(["act", "x" * 52_000]))),
    "acts in haste": (True, lambda ws, exercise: ws.send(act(exercise))),
    "joins in haste": (True, lambda ws, exercise: ws.send(join(exercise))),
}


def piece() -> websocket.ABNF:
    return websocket.ABNF(0, 0, 0, 0, websocket.ABNF.OPCODE_TEXT, 1, b"")


def attack(room, exercise, name, flooded, login="attack"):
    admitted, send = ATTACKS[name]
    ws = room.raw(f"{exercise}/{HEAD}@{login}" if admitted else None)
    reading = threading.Thread(target=drain, args=(ws,))
    reading.start()
    try:
        for _ in range(ENDLESS):
            send(ws, exercise)
    except (websocket.WebSocketException, OSError):
        flooded.append(name)
    finally:
        ws.shutdown()
        reading.join()


def drain(ws):
    try:
        while ws.recv():
            pass
    except (websocket.WebSocketException, OSError):
        pass


@pytest.mark.parametrize("name", ATTACKS)
def test_whoever_floods_is_cut_and_a_classmate_is_answered(room, exercise, name):
    classmate = room.connect(f"{exercise}/{OTHER}")
    classmate.join()
    memory, flooded = room.rss(), list[str]()
    attackers = [threading.Thread(target=attack, args=(room, exercise, name, flooded, f"attack-{n}")) for n in range(4)]
    for attacker in attackers:
        attacker.start()
    for n in range(5):
        assert classmate.say(f"meanwhile {n}")["ok"]
    for attacker in attackers:
        attacker.join()
    assert flooded == [name] * 4
    assert classmate.say("afterwards")["ok"]
    assert room.rss() - memory < 100_000


@pytest.mark.parametrize("name", ["pongs", "pings", "unknown events"])
def test_a_login_that_was_cut_brings_no_new_allowance_by_beginning_anew(room, exercise, name):
    flooded = list[str]()
    attack(room, exercise, name, flooded)
    ws = room.raw()
    ws.send("40" + json.dumps({"token": f"{exercise}/{HEAD}@attack"}))
    assert flooded == [name]
    answer = str(ws.recv())
    ws.shutdown()
    assert answer == '44{"message":"too-fast"}'
    assert room.connect(f"{exercise}/{HEAD}@another").join()["ok"]


def test_strangers_who_come_and_go_leave_nothing_behind(room, exercise):
    classmate = room.connect(f"{exercise}/{OTHER}")
    classmate.join()
    memory = room.rss()
    for _ in range(300):
        room.raw().shutdown()
        room.sockets.clear()
    assert classmate.say("afterwards")["ok"]
    assert room.rss() - memory < 20_000

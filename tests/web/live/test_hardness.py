"""A real server killed, flooded, starved and fed rubbish: what was acknowledged stays, and it goes on serving."""

import json
import random
import socket
import threading
from contextlib import suppress
from uuid import uuid4

import pytest
import websocket
from wsproto.frame_protocol import CloseReason

from sim.exercise.core.log import GENESIS
from sim.exercise.core.names import ExerciseId
from web.database import Database
from web.live import MOST_SOCKETS
from web.sockets.connection import LARGEST_MESSAGE
from web.sockets.frames import well_formed
from web.store import Store

HEAD, OTHER = "up-head", "down-head"


ENDED = (websocket.WebSocketException, OSError)


def read_to_the_end(ws):
    """How many frames come before the server ends the connection."""
    frames = 0
    with suppress(websocket.WebSocketConnectionClosedException, ConnectionError):
        while ws.recv():
            frames += 1
    return frames


def words(text):
    return {"channel": "plenary", "words": {"said": text, "language": "en"}}


def act(text, exercise, name=None):
    return {"exercise": exercise, "id": name or str(uuid4()), "kind": "send-message", "body": words(text)}


def test_after_a_kill_everything_acknowledged_is_there_once_and_clients_go_on(serve, until):
    server = serve("one")
    control = server.connect("one/control")
    control.act("start")
    acknowledged, asked, stop = {}, {}, threading.Event()

    def talk(seat):
        client = server.connect(f"one/{seat}")
        while not stop.is_set():
            name = str(uuid4())
            asked[name] = (seat, text := f"{seat} {name}")
            try:
                answer = client.ask("act", act(text, "one", name))
            except Exception:  # noqa: BLE001 - the server was shot
                return
            if answer["ok"]:
                acknowledged[name] = (seat, text, answer["n"])
            else:
                assert answer["code"] == "too-fast"
                return

    talkers = [threading.Thread(target=talk, args=(seat,)) for seat in (HEAD, OTHER, "chair")]
    for talker in talkers:
        talker.start()
    until(lambda: len(acknowledged) >= 20)
    server.kill()
    stop.set()
    for talker in talkers:
        talker.join(30)

    server.start()
    back = server.connect(f"one/{OTHER}")
    said = [line["words"]["said"] for line in back.join()["lines"] if line["kind"] == "message-sent"]
    assert len(said) == len(set(said))
    assert {text for _, text, _ in acknowledged.values()} <= set(said)
    # What was on its way is sent again under its id: done once, whether or not it had been.
    name = next(iter(acknowledged))
    seat, text, n = acknowledged[name]
    assert server.connect(f"one/{seat}").ask("act", act(text, "one", name)) == {"ok": True, "n": n}
    for unknown in asked.keys() - acknowledged.keys():
        seat, text = asked[unknown]
        assert server.connect(f"one/{seat}").ask("act", act(text, "one", unknown))["ok"]
    said = [line["words"]["said"] for line in back.join()["lines"] if line["kind"] == "message-sent"]
    assert sorted(said) == sorted({text for _, text in asked.values()} & set(said))
    assert {text for _, text in asked.values()} == set(said)

    database = Database(server.database)
    records = list(Store(database).read(ExerciseId("one")))
    database.close()
    assert [r.prev for r in records] == [GENESIS, *(r.hash for r in records[:-1])]


def test_a_server_told_to_stop_stops_by_itself(serve):
    server = serve("one")
    client = server.connect("one/up-head")
    client.join()
    assert server.process is not None
    server.process.terminate()
    assert server.process.wait(15) == 0
    assert client.gone.get(timeout=15)


def test_a_huge_message_from_a_stranger_costs_no_memory(room):
    ws = room.raw()
    before = room.rss()
    with suppress(*ENDED):
        ws.send("4" + "x" * 100_000_000)
    assert room.rss() - before < 20_000
    assert room.connect("ex-0/up-head").join()["ok"]


@pytest.mark.parametrize("size", [LARGEST_MESSAGE + 1, 10 * LARGEST_MESSAGE])
def test_a_message_over_the_limit_ends_only_its_own_connection(room, exercise, size):
    neighbour = room.connect(f"{exercise}/{OTHER}")
    neighbour.join()
    ws = room.raw(f"{exercise}/{HEAD}")
    with suppress(*ENDED):
        ws.send("42" + json.dumps(["act", "x" * size]))
    read_to_the_end(ws)
    assert neighbour.say("still here")["ok"]


def test_what_is_just_small_enough_gets_an_answer(room, exercise):
    head = room.connect(f"{exercise}/{HEAD}")
    assert head.ask("act", act("x" * 60_000, exercise))["code"] == "too-long"


def frames(seed, count, exercise):
    """Rubbish of many kinds, from nearly right to noise."""
    dice = random.Random(seed)
    right = json.dumps(["act", act("fine", exercise)])
    for _ in range(count):
        kind = dice.randrange(6)
        if kind == 0:
            yield dice.randbytes(dice.randrange(1, 80))
        elif kind == 1:
            yield "".join(chr(dice.randrange(32, 0x2FFF)) for _ in range(dice.randrange(60)))
        elif kind == 2:
            yield (
                dice.choice("0123456b")
                + dice.choice(["", "0", "1", "2", "5", "51-"])
                + right[: dice.randrange(len(right))]
            )
        elif kind == 3:
            at = dice.randrange(len(right))
            yield "42" + str(dice.randrange(10**6)) + right[:at] + dice.choice('[]{}",:0x') + right[at + 1 :]
        elif kind == 4:
            yield "42" + json.dumps([dice.choice(["act", "join", "connect", "disconnect", "ping", ""]), junk(dice, 3)])
        else:
            yield "42" + "[" * dice.randrange(2_000)


SHARE = 6
"""Of so many frames that end their connection one is sent."""


def junk(dice, depth):
    if depth == 0 or dice.random() < 0.3:
        return dice.choice([None, True, -1, 1.5, 10**90, "", "one", "\u0000", "\ud800", "é" * 50, [], {}])
    if dice.random() < 0.5:
        return [junk(dice, depth - 1) for _ in range(dice.randrange(4))]
    names = ["exercise", "id", "kind", "body", "seat", "after", "watch", "words", "said", "channel", "x"]
    return {dice.choice(names): junk(dice, depth - 1) for _ in range(dice.randrange(5))}


def test_malformed_frames_end_their_connection_and_the_server_serves_on(room, exercise):
    """Of the frames that end their connection a part is sent: a connection costs more than a hundred frames."""
    neighbour = room.connect(f"{exercise}/{OTHER}")
    neighbour.join()
    memory, ended = 0, 0
    heard, others = [], []
    for frame in frames(7, 3_000, exercise):
        text = frame if isinstance(frame, bytes) else frame.encode("utf-8", "replace").decode()
        ends = not well_formed(text) or text.startswith(("1", "41"))
        (others if ends else heard).append(text)
    ws = room.raw(f"{exercise}/{HEAD}@fuzz")
    for frame in others[::SHARE]:
        for harmless in heard[2 * ended : 2 * ended + 2]:
            ws.send(harmless)
        send = ws.send_binary if isinstance(frame, bytes) else ws.send
        send(frame)
        read_to_the_end(ws)
        ws.shutdown()
        ended += 1
        memory = memory if ended > 50 else room.rss()  # once it has all that serving takes
        ws = room.raw(f"{exercise}/{HEAD}@fuzz{ended}")
    assert ended > max(300, len(heard) / 2)
    assert room.rss() - memory < 25 * ended
    assert neighbour.say("still here")["ok"]


def test_payloads_of_any_shape_get_an_answer(room, exercise):
    dice = random.Random(3)
    for batch in range(20):
        client = room.connect(f"{exercise}/{HEAD}@{batch}")
        for _ in range(15):
            answer = client.ask(dice.choice(["act", "join"]), junk(dice, 4))
            assert answer["ok"] is False
            assert answer["code"] in ("malformed", "not-yours", "too-long")
            assert set(answer["why"]) == {"en", "fr"}
        assert client.ask("shout", {})["code"] == "malformed"
        client.close()


@pytest.mark.parametrize("leave", ["41", "1"])
def test_whoever_leaves_does_not_keep_the_connection(room, exercise, leave):
    """Else it would stay open and be counted for nobody."""
    ws = room.raw(f"{exercise}/{HEAD}")
    ws.send("421" + json.dumps(["join", {"exercise": exercise, "after": None}]))
    witness = room.connect(f"{exercise}/{OTHER}")
    assert witness.join()["presence"][HEAD] == "here"
    ws.send(leave)
    read_to_the_end(ws)
    while witness.presence.get(timeout=20)["seats"].get(HEAD) != "gone":
        pass


@pytest.mark.parametrize("beside", [0, 1], ids=["afterwards", "at once"])
def test_nobody_is_admitted_twice_on_one_connection(room, exercise, beside):
    ws = room.raw()
    token = "40" + json.dumps({"token": f"{exercise}/{HEAD}"})
    ws.send(token)
    if not beside:
        assert str(ws.recv()).startswith("40")
    ws.send(token)
    frames = []
    with suppress(websocket.WebSocketConnectionClosedException, ConnectionError):
        while len(frames) < 1 + beside and (frame := ws.recv()):
            frames.append(frame)
    assert sum(frame.startswith("40") for frame in frames) == beside


def test_one_login_has_so_many_sockets_and_another_again_once_one_has_ended(room, exercise):
    token = "40" + json.dumps({"token": f"{exercise}/{HEAD}"})
    sockets = [room.raw(f"{exercise}/{HEAD}") for _ in range(MOST_SOCKETS)]
    beyond = room.raw()
    beyond.send(token)
    assert str(beyond.recv()) == '44{"message":"too-fast"}'
    assert room.connect(f"{exercise}/{OTHER}").join()["ok"], "another login is not concerned"
    sockets[0].send("41")
    read_to_the_end(sockets[0])
    again = room.raw()
    again.send(token)
    assert str(again.recv()).startswith("40")


def test_a_strangers_event_ends_the_connection_unanswered(room, exercise):
    ws = room.raw()
    ws.send("421" + json.dumps(["join", {"exercise": exercise, "after": None}]))
    kind, data = ws.recv_data()
    assert (kind, int.from_bytes(data[:2])) == (websocket.ABNF.OPCODE_CLOSE, CloseReason.POLICY_VIOLATION)


def test_noise_before_the_handshake_is_not_websocket(room):
    host, port = room.url.removeprefix("http://").split(":")
    for noise in (b"\x16\x03\x01" * 40, b"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n\r\n", b"\x00" * 300):
        with socket.create_connection((host, int(port)), timeout=20) as sock:
            sock.sendall(noise)
            sock.shutdown(socket.SHUT_WR)
            while sock.recv(4096):
                pass
    assert room.connect("ex-0/up-head").join()["ok"]


def test_a_slow_reader_gets_no_torn_frame_and_slows_nobody(room, exercise):
    """It stops reading, is sent more than its buffers hold, then reads on: each frame is whole, or it was cut."""
    talkers = [room.connect(f"{exercise}/{HEAD}@{n}") for n in range(12)]
    slow = room.raw(f"{exercise}/{OTHER}", narrow=True)
    slow.send("421" + json.dumps(["join", {"exercise": exercise, "after": None}]))
    while not slow.recv().startswith("431"):
        pass
    said = []
    for round_ in range(18):
        for n, talker in enumerate(talkers):
            text = f"{round_} {n} " + "é" * 3_900
            assert talker.say(text)["ok"]
            said.append(text)
    got: list[str] = []
    cursor = None
    try:
        while len(got) < len(said):
            frame = slow.recv()
            if frame.startswith("42"):
                name, news = json.loads(frame[2:])
                if name == "news":
                    assert cursor is None or news["from"] == cursor
                    cursor = news["n"]
                    got += [line["words"]["said"] for line in news["lines"]]
    except ENDED:
        pass
    assert got == said[: len(got)]
    back = room.connect(f"{exercise}/{OTHER}").join()
    assert [line["words"]["said"] for line in back["lines"] if line["kind"] == "message-sent"] == said


def test_a_client_that_takes_nothing_at_all_is_cut(room, exercise):
    talkers = [room.connect(f"{exercise}/{HEAD}@{n}") for n in range(15)]
    witness = room.connect(f"{exercise}/chair")
    witness.join()
    stuck = room.raw(f"{exercise}/{OTHER}", narrow=True)
    stuck.send("421" + json.dumps(["join", {"exercise": exercise, "after": None}]))
    assert witness.presence.get(timeout=20)["seats"] == {"chair": "here"}
    assert witness.presence.get(timeout=20)["seats"] == {OTHER: "here"}
    for round_ in range(20):
        for talker in talkers:
            if not witness.presence.empty():
                break
            assert talker.say(f"{round_} " + "€" * 3_900)["ok"]
    assert witness.presence.get(timeout=20)["seats"] == {OTHER: "gone"}

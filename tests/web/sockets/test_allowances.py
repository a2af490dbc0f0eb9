"""Bounds on frames and bytes that come in, for strangers and for those who were admitted."""

import gevent
import gevent.event
import gevent.socket
import pytest
from wsproto.events import Ping, Pong, TextMessage
from wsproto.frame_protocol import CloseReason

from web.sockets import allowance as allowances
from web.sockets import connection as connections


@pytest.mark.parametrize("frame", [TextMessage("3"), Ping(), Pong(), TextMessage("", message_finished=False)])
def test_a_stranger_gets_a_handful_of_frames(pair, frame):
    pair.say(*[frame] * (allowances.STRANGER_FRAMES + 1))
    assert len(pair.received()) <= allowances.STRANGER_FRAMES
    assert pair.ended_with() == CloseReason.POLICY_VIOLATION


def test_a_stranger_gets_a_handful_of_bytes(pair):
    pair.say(TextMessage("x" * (allowances.STRANGER_BYTES + 1)))
    assert pair.received() == []


def test_the_handful_does_not_come_back_with_time():
    seconds = iter(range(0, 100_000, 1_000))
    allowance = allowances.Allowance(now=lambda: float(next(seconds)))
    for _ in range(allowances.STRANGER_FRAMES):
        allowance.spend(frames=1)
    with pytest.raises(allowances.Excessive):
        allowance.spend(frames=1)


@pytest.mark.parametrize("frame", [TextMessage("3"), Ping(), Pong(), TextMessage("", message_finished=False)])
def test_somebody_admitted_is_cut_for_a_flood_of_frames(admitted, frame):
    flood = gevent.spawn(admitted.say, *[frame] * 20_000)
    assert len(admitted.received()) < 2 * allowances.FRAMES
    flood.kill()


def test_somebody_admitted_is_cut_for_a_flood_of_bytes(admitted):
    flood = gevent.spawn(admitted.say, *[TextMessage("x" * 52_000)] * 100)
    assert sum(map(len, admitted.received())) <= 2 * allowances.BYTES
    flood.kill()


def test_an_allowance_comes_back_with_time():
    now = [0.0]
    allowance = allowances.Allowance(now=lambda: now[0])
    allowance.admit()
    for _ in range(20):
        allowance.spend(frames=allowances.FRAMES, size=allowances.BYTES)
        now[0] += max(allowances.FRAMES / allowances.FRAMES_PER_SECOND, allowances.BYTES / allowances.BYTES_PER_SECOND)
    with pytest.raises(allowances.Excessive):
        allowance.spend(frames=allowances.FRAMES + 1)


def test_the_loop_is_others_while_a_flood_is_read(admitted):
    turns = []

    def other() -> None:
        while True:
            turns.append(len(turns))
            gevent.sleep(0)

    admitted.say(*[TextMessage("3")] * allowances.FRAMES)
    watching = gevent.spawn(other)
    for _ in range(allowances.FRAMES):
        assert admitted.server.receive() == "3"
    watching.kill()
    assert len(turns) >= allowances.FRAMES // connections.TURN

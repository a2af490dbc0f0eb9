"""Those who come in crowds pass one after another."""

import socket
import time

import gevent
import pytest
from gevent.event import Event
from gevent.socket import wait_read

from web.turnstile import APART, Crowded, Turns, Turnstile


def test_they_pass_in_the_order_they_came_and_the_loop_looks_at_its_sockets_between_two():
    """However long one takes: here three times as long as the turnstile waits at least."""
    turnstile, order = Turnstile(), []
    ours, theirs = socket.socketpair()

    def pass_through(name):
        turnstile.enter()
        order.append(name)
        began = time.monotonic()
        while time.monotonic() - began < 3 * APART:
            pass

    def beside():
        """Ask and answer over a socket, as somebody who is connected does."""
        while len([one for one in order if one != "turn"]) < 5:
            theirs.send(b"x")
            wait_read(ours.fileno())
            ours.recv(1)
            order.append("turn")

    passing = [gevent.spawn(pass_through, n) for n in range(5)]
    gevent.joinall([*passing, gevent.spawn(beside)], raise_error=True)
    ours.close()
    theirs.close()
    assert [one for one in order if one != "turn"] == [0, 1, 2, 3, 4]
    assert all(order[order.index(n) - 1] == "turn" for n in range(2, 5)), order


def test_whoever_passes_alone_keeps_the_rest_waiting_until_done():
    turnstile, done, inside = Turnstile(), Event(), []

    def pass_through(name):
        with turnstile.alone():
            inside.append(name)
            done.wait()

    passing = [gevent.spawn(pass_through, n) for n in range(5)]
    gevent.idle()
    assert inside == [0]
    done.set()
    gevent.joinall(passing, raise_error=True)
    assert inside == [0, 1, 2, 3, 4]


def test_a_fault_inside_lets_the_next_one_pass():
    turnstile = Turnstile()

    def fail():
        with turnstile.alone():
            raise ValueError("mine")

    failing = gevent.spawn(fail)
    failing.join()
    assert isinstance(failing.exception, ValueError)
    with turnstile.alone():
        pass


def waiting(turns, done, held, name):
    def pass_through():
        try:
            with turns.alone(name):
                held.wait()
                done.append(name)
        except Crowded:
            done.append(f"{name} refused")

    return gevent.spawn(pass_through)


def test_a_crowd_delays_its_own_people_and_others_by_one_turn():
    turns, done, held = Turns(8), [], Event()
    passing = [waiting(turns, done, held, name) for name in [*["crowd"] * 6, "one", "two"]]
    gevent.idle()
    held.set()
    gevent.joinall(passing, timeout=10, raise_error=True)
    assert done == ["crowd", "crowd", "one", "two", "crowd", "crowd", "crowd", "crowd"]


def test_beyond_so_many_of_a_name_the_next_is_refused_at_once_and_others_are_not():
    turns, done, held = Turns(3), [], Event()
    passing = [waiting(turns, done, held, name) for name in [*["crowd"] * 6, "one"]]
    gevent.idle()
    assert done == ["crowd refused", "crowd refused"]
    held.set()
    gevent.joinall(passing, timeout=10, raise_error=True)
    assert done[2:] == ["crowd", "crowd", "one", "crowd", "crowd"]
    with turns.alone("later"):
        pass


@pytest.mark.parametrize("end", [gevent.GreenletExit, gevent.Timeout])
@pytest.mark.parametrize("name", ["crowd", "other"])
def test_whoever_is_ended_while_waiting_gives_up_its_place(end, name):
    turns, done, held = Turns(2), [], Event()
    first, leaves, next_one = (waiting(turns, done, held, n) for n in ["first", name, "crowd"])
    gevent.idle()
    leaves.kill(end)
    last = waiting(turns, done, held, "crowd")  # there is room for it again
    held.set()
    gevent.joinall([first, leaves, next_one, last], timeout=10)
    assert done == ["first", "crowd", "crowd"]
    with gevent.Timeout(10), turns.alone("later"):
        pass


def test_whoever_is_ended_as_its_turn_comes_passes_it_on():
    turns, done, held = Turns(8), [], Event()
    with turns.alone("first"):
        leaves, next_one = (waiting(turns, done, held, name) for name in ["leaves", "next"])
        gevent.idle()
        leaves.kill(block=False)
    held.set()
    gevent.joinall([leaves, next_one], timeout=10)
    assert done == ["next"]
    with gevent.Timeout(10), turns.alone("later"):
        pass


def test_a_fault_inside_lets_the_next_in_turn_pass():
    turns = Turns(1)
    try:
        with turns.alone("one"):
            raise ValueError("mine")
    except ValueError:
        pass
    with turns.alone("one"):
        pass

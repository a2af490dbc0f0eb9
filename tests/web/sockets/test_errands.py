"""Errands of a client: in their order, behind one another, and never piling up."""

import gevent
import gevent.event
import gevent.socket
import pytest

from web.sockets import errands as errand_lines


class Slow:
    """Carries out errands when it is let, and remembers them."""

    def __init__(self) -> None:
        self.done: list[tuple[str, str]] = []
        self.go = gevent.event.Event()
        self.errands = errand_lines.Errands(
            self.carry_out,
            lambda client, reason: self.done.append((client, reason)),
            lambda client: client != "stranger",
        )

    def carry_out(self, client: str, message: str) -> None:
        self.go.wait()
        if message == "bad":
            raise ValueError(message)
        self.done.append((client, message))

    def settle(self) -> None:
        self.go.set()
        while self.errands.waiting("a"):
            gevent.sleep(0)


def test_errands_of_a_client_are_done_in_order_and_its_end_comes_last():
    slow = Slow()
    for n in range(5):
        slow.errands.ask("a", str(n))
    slow.errands.end("a", "gone")
    assert slow.done == []
    slow.settle()
    assert slow.done == [("a", "0"), ("a", "1"), ("a", "2"), ("a", "3"), ("a", "4"), ("a", "gone")]


def test_an_errand_that_fails_keeps_no_other_from_being_done(caplog):
    slow = Slow()
    slow.errands.ask("a", "bad")
    slow.errands.ask("a", "good")
    slow.settle()
    assert slow.done == [("a", "good")]
    assert "met a fault" in caplog.text


def test_of_a_strangers_errands_none_waits_behind_another():
    slow = Slow()
    asking = gevent.spawn(lambda: [slow.errands.ask("stranger", "x") for _ in range(8)])
    for _ in range(20):
        gevent.sleep(0)
    assert slow.errands.waiting("stranger") == 1
    slow.go.set()
    asking.get(timeout=10)


@pytest.mark.parametrize(
    ("message", "most"),
    [("x", errand_lines.PENDING_FRAMES), ("x" * 60_000, -(-errand_lines.PENDING_BYTES // 60_000))],
)
def test_a_client_whose_errands_pile_up_is_read_no_further(message, most):
    slow = Slow()
    asking = gevent.spawn(lambda: [slow.errands.ask("a", message) for _ in range(200)])
    while slow.errands.waiting("a") < most - 1:
        gevent.sleep(0)
    for _ in range(20):
        gevent.sleep(0)
    assert slow.errands.waiting("a") <= most
    assert not asking.dead
    slow.go.set()
    asking.get(timeout=10)
    slow.settle()
    assert len(slow.done) == 200

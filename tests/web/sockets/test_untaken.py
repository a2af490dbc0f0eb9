"""Answers that a client leaves untaken: how many and how large before it is cut."""

from collections.abc import Callable
from queue import Queue

from engineio.packet import MESSAGE
from engineio.packet import Packet as EnginePacket

from web.sockets import driver as drivers
from web.turnstile import Turnstile


class Stuck:
    """A connection to a client that takes nothing."""

    held_up = 0

    def __init__(self) -> None:
        self.ended = False

    def send_now(self, frame: bytes) -> bool:
        return False

    def send(self, text: str) -> None:
        """Taken after all."""

    def cut(self) -> None:
        self.ended = True


class Engine:
    """As much of engine.io's client as packets are delivered to."""

    def __init__(self) -> None:
        self.queue: Queue[EnginePacket] = Queue()

    def check_ping_timeout(self) -> bool:
        return True


def to_nobody() -> tuple[drivers.WebSocketWSGI, Stuck, Callable[[int], None]]:
    """A driver, its connection, and what delivers an answer of so many characters on it."""
    driver = drivers.WebSocketWSGI(lambda ws: [], None, {}, Turnstile())
    stuck = driver.connection = Stuck()  # type: ignore[assignment]
    engine = Engine()
    return driver, stuck, lambda size: driver.deliver(engine, EnginePacket(MESSAGE, "x" * (size - 1)))


def test_a_client_that_leaves_too_many_bytes_of_answers_untaken_is_cut():
    driver, stuck, deliver = to_nobody()
    for _ in range(8):
        deliver(drivers.MOST_UNTAKEN // 8)
    assert (stuck.ended, driver.untaken) == (False, drivers.MOST_UNTAKEN)
    deliver(2)
    assert stuck.ended


def test_a_client_that_leaves_too_many_answers_untaken_is_cut():
    _, stuck, deliver = to_nobody()
    for _ in range(drivers.LONGEST_QUEUE):
        deliver(10)
    assert not stuck.ended
    deliver(10)
    assert stuck.ended


def test_one_large_answer_may_take_its_time_and_what_was_taken_counts_no_more():
    driver, stuck, deliver = to_nobody()
    deliver(3 * drivers.MOST_UNTAKEN)
    deliver(100)
    assert (stuck.ended, driver.untaken) == (False, 3 * drivers.MOST_UNTAKEN + 100)
    driver.send("x" * (3 * drivers.MOST_UNTAKEN))
    driver.send("x" * 100)
    assert driver.untaken == 0

"""Several processes on one PostgreSQL: hints over a real Redis, and the poll that makes up for those lost."""

import socket
import threading
from uuid import uuid4

import pytest

from sim.exercise.core.log import GENESIS, MemoryLog
from sim.exercise.core.names import PLENARY, CommandId, ExerciseId, Said, SeatId
from sim.exercise.engine import open_exercise
from sim.exercise.talk.commands import SendMessage
from tests.sim.small import SMALL
from web.database import Database
from web.store import Store
from web.tables import Tables
from web.wakeups import Wakeups, poll, read

HEAD, OTHER = SeatId("up-head"), SeatId("down-head")


class Process:
    """One process's tables, and an ear for what they publish."""

    def __init__(self, log):
        self.published = []
        self.heard = threading.Event()
        self.tables = Tables(log, lambda: 1_000, self._publish)

    def _publish(self, table, records):
        self.published += [r.seq for r in records]
        self.heard.set()

    def say(self, exercise, text, seat=HEAD):
        words = SendMessage(id=CommandId(f"{seat}-{text}"), seat=seat, channel=PLENARY, words=Said(text))
        self.tables.submit(exercise, words)


@pytest.fixture
def processes(postgres_url):
    """Two processes with connections of their own, that both have one new exercise open."""
    exercise = ExerciseId(f"ex-{uuid4().hex[:12]}")
    databases = [Database(postgres_url) for _ in range(2)]
    open_exercise(Store(databases[0]), exercise, SMALL, seed=1, at=1)
    both = [Process(Store(database)) for database in databases]
    for process in both:
        process.tables[exercise]
    yield exercise, both
    for database in databases:
        database.close()


@pytest.mark.postgres
@pytest.mark.redis
def test_a_hint_lets_the_other_process_publish_at_once(processes, redis_url, until):
    exercise, (one, two) = processes
    channel = f"plenipo:tests:{uuid4().hex}"
    closed = threading.Event()
    mouth = Wakeups(redis_url, one.tables, lambda: None, channel)
    ear = Wakeups(redis_url, two.tables, closed.set, channel)
    loops = [threading.Thread(target=loop, daemon=True) for loop in (ear.listen, mouth.speak)]
    for loop in loops:
        loop.start()
    until(lambda: ear._ear.pubsub_numsub(channel)[0][1] == 1)
    one.say(exercise, "hello")
    assert two.heard.wait(10)
    assert two.published == one.published
    mouth.tell_doors()
    assert closed.wait(10)
    for wakeups in (ear, mouth):
        wakeups.stop()
    for loop in loops:
        loop.join(10)


@pytest.mark.postgres
def test_the_poll_makes_up_for_every_hint(processes):
    exercise, (one, two) = processes
    for n in range(5):
        one.say(exercise, f"{n}")
    poll(two.tables, lambda _: True)
    assert two.published == one.published


@pytest.mark.postgres
def test_nobodys_exercise_is_not_polled(processes):
    exercise, (one, two) = processes
    one.say(exercise, "hello")
    poll(two.tables, lambda _: False)
    assert two.published == []


@pytest.mark.postgres
def test_two_processes_that_write_at_once_keep_one_chain(processes, postgres_url):
    exercise, both = processes

    def write(process, seat):
        for n in range(20):
            process.say(exercise, f"{n}", seat)

    writers = [threading.Thread(target=write, args=pair) for pair in zip(both, (HEAD, OTHER), strict=True)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(30)
    for process in both:
        process.tables.catch_up(exercise)
    assert both[0].published == both[1].published
    records = both[0].tables[exercise].exercise.records
    said = [(r.by, r.event.words.text) for r in records if r.event.kind == "message-sent"]
    assert [r.prev for r in records] == [GENESIS, *(r.hash for r in records[:-1])]
    assert len(said) == len(set(said)) == 40


def speaking(url, until_said):
    """A process that talks while its hints go to `url`."""
    log, exercise = MemoryLog(), ExerciseId("one")
    open_exercise(log, exercise, SMALL, seed=1, at=1)
    process = Process(log)
    wakeups = Wakeups(url, process.tables, lambda: None)
    loop = threading.Thread(target=wakeups.speak, daemon=True)
    loop.start()
    process.say(exercise, "hello")
    until_said()
    process.say(exercise, "again")
    assert len(process.published) == 2
    wakeups.stop()
    loop.join(10)


def test_redis_that_is_away_costs_nobody_their_command(caplog, until):
    speaking("redis://127.0.0.1:1", lambda: until(lambda: "does not take hints" in caplog.text))
    assert caplog.text.count("does not take hints") == 1


def test_redis_that_hangs_holds_up_no_command():
    """It takes the connection and never answers; both commands are done before it is given up."""
    with socket.create_server(("127.0.0.1", 0)) as hung:
        asked = threading.Event()

        def take():
            connection, _ = hung.accept()
            asked.set()
            with connection:
                while connection.recv(4096):
                    pass

        taking = threading.Thread(target=take, daemon=True)
        taking.start()
        speaking(f"redis://127.0.0.1:{hung.getsockname()[1]}", lambda: asked.wait(10))
        taking.join(10)


@pytest.mark.parametrize("data", [b"", b"one", b"one two", b"one 1 2", "one 1", None, 1, b"one -1"])
def test_what_is_no_hint_is_let_pass(data):
    assert read(data) is None


def test_a_hint_names_an_exercise_and_how_far_it_is():
    assert read(b"one 17") == ("one", 17)


def test_one_log_that_cannot_be_read_leaves_the_others_their_poll(caplog):
    class Tired(MemoryLog):
        def read(self, exercise, after=0):
            if exercise == "bad" and after:
                raise ConnectionError("the database is away")
            return super().read(exercise, after)

    log = Tired()
    for name in ("bad", "good"):
        open_exercise(log, ExerciseId(name), SMALL, seed=1, at=1)
    one, two = Process(log), Process(log)
    for name in ("bad", "good"):
        two.tables[ExerciseId(name)]
    one.tables[ExerciseId("good")]
    one.say(ExerciseId("good"), "hello")
    poll(two.tables, lambda _: True)
    assert two.published == one.published
    assert "could not be read on" in caplog.text

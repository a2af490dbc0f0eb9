"""Logs in a real database: append-only, in order, once."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import delete, text, update
from sqlalchemy.exc import DBAPIError

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core import codec
from sim.exercise.core.lines import to_line
from sim.exercise.core.log import GENESIS, Conflict, seal
from sim.exercise.core.names import CONTROL, EVERYONE, CommandId, ExerciseId, Pseudonym, Ref, SeatId
from sim.exercise.core.verifying import check
from sim.exercise.engine import Exercise, load_exercise, open_exercise
from tests.sim.small import SMALL, UP_HEAD
from web.database import Database
from web.models import event
from web.store import PAGE, Store

RIVER = ExerciseId("river-1")


@pytest.fixture
def store(database_url: str):
    database = Database(database_url)
    yield Store(database)
    database.close()


def record(seq: int, prev: str, command: str = "c", exercise: ExerciseId = RIVER):
    event = ev.ExercisePaused(audience=EVERYONE)
    return seal(exercise, seq, seq, CONTROL, CommandId(command), Ref("r"), event, codec.body(event), prev)


def test_an_exercise_reads_back_as_it_was_recorded(store: Store):
    exercise = open_exercise(store, RIVER, SMALL, seed=7, at=1)
    exercise.submit(cmd.TakeSeat(id=CommandId("a"), seat=UP_HEAD, by=CONTROL, pseudonym=Pseudonym("P1")), at=2)
    exercise.submit(cmd.Start(id=CommandId("b"), seat=CONTROL), at=3)
    again = load_exercise(store, RIVER)
    assert again.records == exercise.records
    assert again.state == exercise.state


def test_a_stored_log_keeps_its_chain(store: Store):
    open_exercise(store, RIVER, SMALL, seed=7, at=1)
    assert sum(1 for _ in check(to_line(r) for r in store.read(RIVER))) == store.length(RIVER)


def test_reading_after_a_number_gives_what_came_later(store: Store):
    first = record(1, GENESIS, "a")
    second = record(2, first.hash, "b")
    store.append([first])
    store.append([second])
    assert [r.seq for r in store.read(RIVER, after=1)] == [2]


@pytest.mark.parametrize("events", [1, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE])
def test_a_log_of_any_number_of_pages_is_read_whole_and_in_order(store: Store, events: int):
    records, head = [], GENESIS
    for seq in range(1, events + 1):
        records.append(record(seq, head))
        head = records[-1].hash
    store.append(records)
    assert list(store.read(RIVER)) == records
    assert list(store.read(RIVER, after=1)) == records[1:]


def test_a_number_is_given_once(store: Store):
    store.append([record(1, GENESIS, "a")])
    with pytest.raises(Conflict):
        store.append([record(1, GENESIS, "b")])


def test_a_record_must_follow_the_one_before_it(store: Store):
    store.append([record(1, GENESIS, "a")])
    with pytest.raises(Conflict):
        store.append([record(2, GENESIS, "b")])


def test_nothing_of_a_refused_append_stays(store: Store):
    first = record(1, GENESIS, "a")
    store.append([first])
    with pytest.raises(Conflict):
        store.append([record(3, first.hash, "b"), record(1, first.hash, "b")])
    assert store.length(RIVER) == 1


def test_a_command_is_recorded_once(store: Store):
    first = record(1, GENESIS, "a")
    store.append([first])
    with pytest.raises(Conflict):
        store.append([record(2, first.hash, "a")])


def test_a_commands_result_is_stored_with_its_events(store: Store):
    store.append([record(1, GENESIS, "a")], result='{"n":4}')
    assert store.result(RIVER, CONTROL, CommandId("a")) == '{"n":4}'
    assert store.result(RIVER, SeatId("up-head"), CommandId("a")) is None


@pytest.mark.parametrize(
    "change",
    [update(event).values(body="{}"), delete(event), text("DELETE FROM event"), text("UPDATE event SET at = 0")],
)
def test_the_database_refuses_to_change_the_log(store: Store, change):
    store.append([record(1, GENESIS, "a")])
    with pytest.raises(DBAPIError, match="append-only"):
        store.database.execute(change)
    assert store.length(RIVER) == 1


def test_of_many_that_append_at_once_exactly_one_takes_each_number(store: Store):
    first = record(1, GENESIS, "a")
    store.append([first])

    def attempt(name: int) -> int:
        try:
            store.append([record(2, first.hash, f"c{name}")])
        except Conflict:
            return 0
        return 1

    with ThreadPoolExecutor(16) as pool:
        assert sum(pool.map(attempt, range(40))) == 1


def test_many_exercises_append_at_once_and_none_loses_a_record(store: Store):
    def run(name: int) -> int:
        exercise, prev = ExerciseId(f"x{name}"), GENESIS
        for seq in range(1, 21):
            made = record(seq, prev, f"c{seq}", exercise)
            store.append([made])
            prev = made.hash
        return store.length(exercise)

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(run, range(8))) == [20] * 8


def test_two_processes_on_one_log_move_it_in_turn(store: Store):
    one = open_exercise(store, RIVER, SMALL, seed=7, at=1)
    other: Exercise = load_exercise(store, RIVER)
    one.submit(cmd.Start(id=CommandId("s"), seat=CONTROL), at=2)
    with pytest.raises(Conflict):
        other.submit(cmd.Start(id=CommandId("s"), seat=CONTROL), at=2)
    other.catch_up()
    assert other.submit(cmd.Start(id=CommandId("s"), seat=CONTROL), at=2).repeated

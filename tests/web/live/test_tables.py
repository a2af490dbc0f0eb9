"""The one path from a command to the log, with several processes on it."""

import pytest

from sim.exercise.clock.commands import Start
from sim.exercise.core.log import Conflict, MemoryLog
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, ExerciseId, Said, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.engine import open_exercise
from sim.exercise.talk.commands import SendMessage
from tests.sim.small import SMALL
from web.tables import IDLE, Tables

ONE = ExerciseId("one")
HEAD, OTHER = SeatId("up-head"), SeatId("down-head")


class Published(list):
    """What would have gone to the sockets."""

    def __call__(self, table, records):
        self.extend(records)

    @property
    def seqs(self):
        return [r.seq for r in self]


def say(text, seat=HEAD):
    return SendMessage(id=CommandId(f"say-{text}"), seat=seat, channel=PLENARY, words=Said(text))


@pytest.fixture
def log():
    log = MemoryLog()
    open_exercise(log, ONE, SMALL, seed=1, at=1)
    return log


def tables(log, now=lambda: 1_000):
    published = Published()
    return Tables(log, now, published), published


def test_what_is_submitted_is_recorded_published_and_numbered_in_the_askers_stream(log):
    house, published = tables(log)
    before = len(house[ONE].stream(HEAD))
    assert house.submit(ONE, say("hello")) == before + 1
    assert [r.event.words.text for r in published] == ["hello"]
    assert list(log.read(ONE))[-1].seq == published.seqs[-1]


def test_a_repeat_is_answered_with_the_first_answer_and_published_once(log):
    house, published = tables(log)
    first = house.submit(ONE, say("hello"))
    house.submit(ONE, say("more"))
    assert house.submit(ONE, say("hello")) == first
    assert len(published) == 2


def test_a_repeat_after_a_restart_gets_the_same_answer(log):
    first = tables(log)[0].submit(ONE, say("hello"))
    tables(log)[0].submit(ONE, say("more", OTHER))
    again, published = tables(log)
    assert again.submit(ONE, say("hello")) == first
    assert published == []


def test_two_processes_interleave_and_each_publishes_everything_in_order(log):
    (one, seen_by_one), (two, seen_by_two) = tables(log), tables(log)
    one[ONE], two[ONE]
    for n in range(6):
        (one if n % 2 else two).submit(ONE, say(f"{n}", HEAD if n % 2 else OTHER))
    one.catch_up(ONE)
    two.catch_up(ONE)
    assert seen_by_one.seqs == seen_by_two.seqs == [r.seq for r in log.read(ONE)][-6:]


def test_whoever_loses_every_race_is_told_that_the_state_moved(log):
    class Busy(MemoryLog):
        def append(self, records):
            raise Conflict("somebody was first")

        def read(self, exercise, after=0):
            return log.read(exercise, after)

    house, published = tables(Busy())
    with pytest.raises(Refused) as refused:
        house.submit(ONE, say("hello"))
    assert refused.value.code == "state-moved"
    assert published == []


def test_an_exercise_that_is_not_there_is_refused_like_one_that_is_not_yours(log):
    with pytest.raises(Refused) as refused:
        tables(log)[0].submit(ExerciseId("none"), say("hello"))
    assert refused.value.code == "not-yours"


def test_a_broken_publisher_does_not_unmake_what_was_committed(log, caplog):
    def broken(table, records):
        raise RuntimeError("no sockets")

    house = Tables(log, lambda: 1_000, broken)
    house.submit(ONE, say("hello"))
    assert list(log.read(ONE))[-1].event.words.text == "hello"
    assert "could not be shown" in caplog.text


def test_other_processes_are_told_what_was_appended_and_no_repeats(log):
    house, _ = tables(log)
    told = []
    house.on_appended.append(lambda exercise, seq: told.append((exercise, seq)))
    house.submit(ONE, say("hello"))
    house.submit(ONE, say("hello"))
    assert told == [(ONE, list(log.read(ONE))[-1].seq)]


def test_a_hint_about_what_is_known_reads_nothing(log):
    house, _ = tables(log)
    known = len(house[ONE].exercise.records)
    house._log = None
    house[ONE].exercise.log = None
    house.catch_up(ONE, known)
    house.catch_up(ExerciseId("not-open-here"), 7)


def test_tables_that_nobody_uses_or_follows_are_dropped(log):
    moment = [0]
    house, _ = tables(log, lambda: moment[0])
    house[ONE]
    moment[0] = IDLE + 1
    house.forget(lambda exercise: True)
    assert house.open() == (ONE,)
    house.forget(lambda exercise: False)
    assert house.open() == ()


def test_a_position_counts_only_what_the_seat_may_see(log):
    house, _ = tables(log)
    house.submit(ONE, Start(id=CommandId("start"), seat=CONTROL))
    table = house[ONE]
    records = table.exercise.records
    for seat in (HEAD, OTHER, CONTROL):
        for record in records:
            seen = sum(r.audience.includes(seat) for r in records if r.seq <= record.seq)
            assert table.position(seat, record.seq) == seen

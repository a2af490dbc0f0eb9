"""Time passing in running exercises, told by hand."""

import itertools

import pytest

from sim.exercise.clock.commands import DeclareReady, Pause, Pulse, Resume, SetPace, Start
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, ExerciseId, Pseudonym, Said, SeatId
from sim.exercise.deciding import RULES
from sim.exercise.engine import open_exercise
from sim.exercise.seats.commands import CoverSeat, TakeSeat
from sim.exercise.talk.commands import SendMessage
from tests.sim.small import SMALL, with_clock
from web.clock import AWAY, BEAT, Clock, Notes, dice, think
from web.tables import Tables

ONE, TWO = ExerciseId("one"), ExerciseId("two")
HEAD, OTHER = SeatId("up-head"), SeatId("down-head")
MINUTE = 60_000


class House:
    """A process: its tables and its clock, over a log that others may share."""

    def __init__(self, log, time, running=(ONE,), think=think, life=None):
        self.tables = Tables(log, lambda: time[0], lambda table, records: None)
        self.clock = Clock(self.tables, lambda: running, think, life, awake=lambda: time[0] / 1000)
        self.time = time

    def submit(self, kind, exercise=ONE, seat=CONTROL, **fields):
        name = CommandId(f"{kind.kind}-{seat}-{self.time[0]}")
        self.tables.submit(exercise, kind(id=name, seat=seat, by=CONTROL, **fields))

    def until(self, minutes, step=2_000):
        """Tick through minutes of wall-clock time."""
        end = self.time[0] + minutes * MINUTE
        while self.time[0] < end:
            self.time[0] += step
            self.clock.tick(self.time[0])

    def kinds(self, exercise=ONE):
        return [r.event.kind for r in self.tables[exercise].exercise.records]


@pytest.fixture
def time():
    return [1_000_000]


@pytest.fixture
def log(time):
    log = MemoryLog()
    for exercise in (ONE, TWO):
        open_exercise(log, exercise, with_clock(turns=2), seed=1, at=time[0])
    return log


@pytest.fixture
def house(log, time):
    return House(log, time)


def test_an_exercise_that_has_not_started_stands_still(house):
    before = house.kinds()
    house.until(30)
    assert house.kinds() == before


def test_what_falls_due_happens_at_its_minute(house):
    house.submit(Start)
    house.until(1.9)
    assert "inject-released" not in house.kinds()
    house.until(0.2)
    assert house.kinds().count("inject-released") == 1


def test_a_quiet_exercise_writes_nothing_and_remembers_nothing(house):
    house.submit(Start)
    house.until(3)
    exercise = house.tables[ONE].exercise
    records, done = len(exercise.records), len(exercise._done)
    house.until(3)
    assert (len(exercise.records), len(exercise._done)) == (records, done)


def test_a_turn_ends_when_its_time_is_over_and_the_exercise_after_its_last(house):
    house.submit(Start)
    house.until(9.9)
    assert house.tables[ONE].exercise.state.turn == 1
    house.until(0.2)
    assert house.tables[ONE].exercise.state.turn == 2
    house.until(11)
    assert house.tables[ONE].exercise.state.phase == "ended"
    assert house.kinds().count("turn-ended") == 2


def test_a_pause_stops_the_clock(house):
    house.submit(Start)
    house.until(1)
    house.submit(Pause)
    house.until(60)
    assert house.tables[ONE].exercise.state.turn == 1
    assert "inject-released" not in house.kinds()


def elapsed(house):
    return house.tables[ONE].exercise.state.timer.elapsed(house.time[0])


def test_a_long_silence_of_the_server_costs_no_time(house):
    house.submit(Start)
    house.until(3)
    house.time[0] += 24 * 60 * MINUTE
    house.clock.tick(house.time[0])
    assert house.kinds().count("gap-closed") == 1
    assert house.tables[ONE].exercise.state.turn == 1
    assert 3 * MINUTE - BEAT - 2_000 <= elapsed(house) <= 3 * MINUTE
    house.until(6.9)
    assert house.tables[ONE].exercise.state.turn == 1
    house.until(0.4)
    assert house.tables[ONE].exercise.state.turn == 2


def test_whatever_happens_first_after_a_silence_happens_in_time_given_back(house):
    house.submit(Start)
    house.until(3)
    house.time[0] += 24 * 60 * MINUTE
    house.submit(SendMessage, seat=HEAD, channel=PLENARY, words=Said("Are you there?"))
    assert house.kinds()[-2:] == ["gap-closed", "message-sent"]
    assert elapsed(house) <= 3 * MINUTE


def test_a_short_hitch_is_no_gap(house):
    house.submit(Start)
    house.until(3)
    house.time[0] += AWAY - 2_000
    house.clock.tick(house.time[0])
    assert "gap-closed" not in house.kinds()


def test_a_server_that_starts_again_gives_back_what_was_lost(log, time):
    life = Notes()
    before = House(log, time, life=life)
    before.submit(Start)
    before.until(3)
    time[0] += 24 * 60 * MINUTE
    after = House(log, time, life=life)
    after.clock.tick(time[0])
    assert after.kinds().count("gap-closed") == 1
    assert 3 * MINUTE - BEAT - 2_000 <= elapsed(after) <= 3 * MINUTE


def test_while_one_process_plays_on_another_that_wakes_gives_nothing_back(log, time):
    life = Notes()
    playing, waking = House(log, time, life=life), House(log, time, life=life)
    playing.submit(Start)
    waking.tables.catch_up(ONE)
    waking.clock.tick(time[0])
    playing.until(4)
    waking.clock.tick(time[0])
    assert "gap-closed" not in playing.kinds() + waking.kinds()
    assert elapsed(playing) == 4 * MINUTE


def test_two_processes_that_wake_together_close_one_gap(log, time):
    life = Notes()
    houses = [House(log, time, life=life), House(log, time, life=life)]
    houses[0].submit(Start)
    for house in houses:
        house.tables.catch_up(ONE)
        house.clock.tick(time[0])
    time[0] += 60 * MINUTE
    for house in houses:
        house.clock.tick(time[0])
        house.tables.catch_up(ONE)
    assert [r.event.kind for r in log.read(ONE)].count("gap-closed") == 1


def test_time_without_a_database_is_given_back(log, time):
    class Full(Notes):
        away = False

        def beat(self, exercises, now):
            if self.away:
                raise OSError("no space left on device")
            super().beat(exercises, now)

    life = Full()
    house = House(log, time, life=life)
    house.submit(Start)
    house.until(1)
    life.away = True
    house.until(5)
    life.away = False
    house.until(0.1)
    assert "gap-closed" in house.kinds()
    assert elapsed(house) < 3 * MINUTE


def test_a_pause_is_no_gap(house):
    house.submit(Start)
    house.until(1)
    house.submit(Pause)
    house.until(60)
    house.submit(Resume)
    house.until(1)
    assert "gap-closed" not in house.kinds()
    assert elapsed(house) == 2 * MINUTE


def test_two_processes_make_one_story(log, time):
    houses = [House(log, time), House(log, time)]
    houses[0].submit(Start)
    end = time[0] + 25 * MINUTE
    while time[0] < end:
        time[0] += 1_000
        for house in houses:
            house.clock.tick(time[0])
        for house in houses:
            house.tables.catch_up(ONE)
    kinds = houses[0].kinds()
    assert kinds == houses[1].kinds()
    assert kinds.count("turn-ended") == 2
    assert kinds.count("exercise-ended") == 1


def test_a_process_that_is_behind_ends_no_second_turn(log, time):
    ahead, behind = House(log, time), House(log, time)
    ahead.submit(Start)
    behind.tables[ONE]
    behind.tables.catch_up(ONE)
    end = time[0] + 10 * MINUTE
    while time[0] < end:
        time[0] += 2_000
        ahead.clock.tick(time[0])
        behind.clock.tick(time[0])
    behind.clock.tick(time[0])
    assert behind.tables[ONE].exercise.state.turn == 2
    assert behind.kinds().count("turn-ended") == 1


def test_minds_talk_at_a_pace_that_can_be_read(house):
    for seat in SMALL.seats:
        house.submit(CoverSeat, seat=seat.id, mind="practitioner")
    house.submit(Start)
    house.until(9)
    own = [r for r in house.tables[ONE].exercise.records if str(r.command).startswith("mind:")]
    for seat in SMALL.seats:
        moments = sorted({r.at for r in own if r.by == seat.id})
        assert all(b - a >= 8_000 for a, b in itertools.pairwise(moments))
    assert len({r.by for r in own}) >= 3


def test_a_seat_that_a_person_holds_is_never_moved_by_a_mind(log, time):
    looked = set()

    def seen(name, view, seat, now, dice):
        looked.add(seat)
        return think(name, view, seat, now, dice)

    house = House(log, time, think=seen)
    house.submit(CoverSeat, seat=OTHER, mind="novice")
    house.submit(Start)
    house.until(5)
    assert looked == {OTHER}


def test_two_processes_never_double_a_minds_move(log, time):
    houses = [House(log, time), House(log, time)]
    houses[0].submit(CoverSeat, seat=OTHER, mind="practitioner")
    houses[0].submit(Start)
    for house in houses:
        house.tables.catch_up(ONE)
    end = time[0] + 9 * MINUTE
    while time[0] < end:
        time[0] += 2_000
        for house in houses:  # neither hears of the other's move but by losing the race for its number
            house.clock.tick(time[0])
    moves = [r.command for r in log.read(ONE) if str(r.command).startswith("mind:")]
    moments = sorted({r.at for r in log.read(ONE) if str(r.command).startswith("mind:")})
    assert moves
    assert all(b - a >= 8_000 for a, b in itertools.pairwise(moments))


def test_a_mind_that_breaks_stops_neither_its_exercise_nor_the_others(log, time, caplog):
    def broken(name, view, seat, now, dice):
        raise ZeroDivisionError("a thought too far")

    house = House(log, time, running=(ONE, TWO), think=broken)
    house.submit(CoverSeat, seat=OTHER, mind="novice")
    for exercise in (ONE, TWO):
        house.submit(Start, exercise)
    house.until(3)
    assert "inject-released" in house.kinds(ONE)
    assert "inject-released" in house.kinds(TWO)
    assert "a thought too far" in caplog.text


def test_a_mind_that_asks_for_what_it_may_not_is_only_noted(log, time):
    def rude(name, view, seat, now, dice):
        return SendMessage(id=CommandId("x"), seat=seat, channel=PLENARY, words=Said(" "))

    house = House(log, time, think=rude)
    house.submit(CoverSeat, seat=OTHER, mind="novice")
    house.submit(Start)
    house.until(3)
    assert "inject-released" in house.kinds()


def test_a_database_that_is_away_leaves_the_clock_alive(log, time, caplog):
    def away():
        raise ConnectionError("no database")

    clock = Clock(Tables(log, lambda: time[0], lambda t, r: None), away)
    clock.tick(time[0])
    assert "could not read which exercises run" in caplog.text


def test_the_dice_of_a_moment_are_the_same_everywhere():
    assert dice(1, HEAD, 7) == dice(1, HEAD, 7) != dice(1, OTHER, 7)


def test_what_falls_due_is_decided_once(house, monkeypatch):
    moments = []
    pulse = RULES[Pulse]

    def noting(command, state, now):
        moments.append(now)
        return pulse(command, state, now)

    monkeypatch.setitem(RULES, Pulse, noting)
    house.submit(Start)
    house.until(3)
    assert house.kinds().count("inject-released") == 1
    assert moments == sorted(set(moments))


def test_a_mind_that_was_silent_through_a_busy_time_keeps_its_pace(house):
    house.submit(CoverSeat, seat=OTHER, mind="practitioner")
    house.submit(Start)
    house.until(3)
    exercise = house.tables[ONE].exercise
    moved = exercise.last_by(OTHER)
    assert moved is not None
    for n in range(500):
        words = SendMessage(id=CommandId(f"busy-{n}"), seat=HEAD, by=CONTROL, channel=PLENARY, words=Said("Busy."))
        exercise.submit(words, house.time[0])
    assert exercise.last_by(OTHER) == moved


def test_a_turn_ends_when_everybody_is_ready_also_after_a_restart(log, time):
    house = House(log, time)
    house.submit(Start)
    for name, seat in (("a", HEAD), ("b", OTHER)):
        house.tables.submit(ONE, TakeSeat(id=CommandId(name), seat=seat, by=CONTROL, pseudonym=Pseudonym(name)))
    house.tables.submit(ONE, DeclareReady(id=CommandId("c"), seat=HEAD, turn=1))
    time[0] += 2_000
    house.clock.tick(time[0])
    assert house.tables[ONE].exercise.state.turn == 1
    house.tables.submit(ONE, DeclareReady(id=CommandId("d"), seat=OTHER, turn=1))
    again = House(log, time)  # the first was killed before its next tick
    time[0] += 2_000
    again.clock.tick(time[0])
    again.clock.tick(time[0])
    assert again.tables[ONE].exercise.state.turn == 2


@pytest.mark.parametrize(("pace", "part"), [("slower", 2.0), ("faster", 0.4)])
def test_minds_take_more_or_less_time_as_whoever_plays_alone_wishes(house, time, pace, part):
    house.submit(Start)
    table = house.tables[ONE]
    house.tables.submit(ONE, CoverSeat(id=CommandId("m"), seat=OTHER, by=CONTROL, mind="practitioner"))
    usual = house.clock._moment(table, OTHER) - time[0]
    house.tables.submit(ONE, SetPace(id=CommandId("p"), seat=CONTROL, pace=pace))
    assert house.clock._moment(table, OTHER) - time[0] == pytest.approx(usual * part, abs=1)

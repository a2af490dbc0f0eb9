"""Answers of minds to people, at their moments, told by hand."""

from __future__ import annotations

import pytest

from scenarios.library import load
from sim.exercise.clock.commands import Start
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, ExerciseId, Phrase, Pseudonym, Said, SeatId
from sim.exercise.engine import open_exercise
from sim.exercise.seats.commands import CoverSeat, TakeSeat
from sim.exercise.talk.commands import SendMessage
from sim.exercise.texts.commands import TablePackage
from web.clock import Clock, Minds
from web.tables import Tables

NAME = ExerciseId("accord")
ME = SeatId("sor-head")
ALL_FOR_US = {"machinery": "half", "food": "free", "quota": "quota-36", "origin": "forty", "remedy": "consult"}


class House:
    """A process, with its clock, over a log that others may share."""

    def __init__(self, log, time, rewording=None):
        self.time = time
        self.written = []
        self.tables = Tables(log, lambda: time[0], lambda table, records: None)
        self.clock = Clock(
            self.tables,
            lambda: [NAME],
            Minds(),
            awake=lambda: time[0] / 1000,
            show_writing=lambda *who: self.written.append(who),
            rewording=rewording,
        )

    @property
    def exercise(self):
        return self.tables[NAME].exercise

    def submit(self, kind, seat=CONTROL, **fields):
        name = CommandId(f"{kind.kind}-{seat}-{self.time[0]}")
        self.tables.submit(NAME, kind(id=name, seat=seat, **fields))

    def say(self, text):
        self.submit(SendMessage, ME, channel=PLENARY, words=Said(text, "en"))
        return self.exercise.state.messages[-1][0]

    def ticks(self, seconds, step=2):
        for _ in range(0, seconds, step):
            self.time[0] += step * 1000
            self.clock.tick(self.time[0])

    def answers(self, entry):
        return [(e, m) for e, m in self.exercise.state.messages if m.reply_to == entry.ref]


@pytest.fixture
def time():
    return [1_000_000]


@pytest.fixture
def log(time):
    log = MemoryLog()
    open_exercise(log, NAME, load("accord"), seed=3, at=time[0])
    return log


@pytest.fixture
def house(log, time):
    return begun(House(log, time))


def begun(house):
    house.submit(TakeSeat, ME, by=CONTROL, pseudonym=Pseudonym("student"))
    for seat in load("accord").seats:
        if seat.id != ME:
            house.submit(CoverSeat, seat.id, by=CONTROL, mind="practitioner")
    house.submit(Start)
    house.ticks(2)
    return house


def test_a_person_is_answered_in_three_to_ten_seconds_by_the_one_asked(house):
    entry = house.say("Mr Weiss, what matters most to Aldmark?")
    house.ticks(12)
    [(answered, message)] = house.answers(entry)
    assert message.seat == "ald-head"
    assert isinstance(message.words, Phrase)
    assert 3_000 <= answered.at - entry.at <= 10_000


def test_until_then_it_is_shown_that_the_one_asked_writes(house):
    house.say("Mr Weiss, what matters most to Aldmark?")
    house.ticks(2)
    assert house.written == [(NAME, PLENARY, "ald-head")]


def test_what_a_process_that_ended_owed_is_answered_by_the_next(house, log, time):
    entry = house.say("Mr Weiss, what matters most to Aldmark?")
    time[0] += 1_000
    other = House(log, time)
    other.ticks(14)
    assert len(other.answers(entry)) == 1


def test_two_processes_give_one_answer(house, log, time):
    other = House(log, time)
    entry = house.say("Mr Weiss, what matters most to Aldmark?")
    for _ in range(8):
        time[0] += 2_000
        house.clock.tick(time[0])
        other.clock.tick(time[0])
    house.tables[NAME].exercise.catch_up()
    assert len(house.answers(entry)) == 1


def test_a_package_that_gives_nothing_is_refused_with_a_reason_after_it_was_read(house):
    house.submit(TablePackage, ME, instrument="agreement", choices=ALL_FOR_US, channel=PLENARY)
    package = next(iter(house.exercise.state.packages.values()))
    house.ticks(44)
    answers = [
        r for r in house.exercise.records if r.event.kind == "package-answered" and r.event.package == package.id
    ]
    assert [(r.event.actor, r.event.answer) for r in answers] == [("aldmark", "reject")]
    assert isinstance(answers[0].event.note, Phrase)
    assert 10_000 <= answers[0].at - package.at <= 42_000


def test_nobody_answers_in_a_pause(house):
    from sim.exercise.clock.commands import Pause, Resume

    entry = house.say("Mr Weiss, what matters most to Aldmark?")
    house.submit(Pause)
    house.ticks(20)
    assert house.answers(entry) == []
    house.submit(Resume)
    house.ticks(12)
    assert len(house.answers(entry)) == 1

"""A server that stops in the middle of an exercise and starts again, over a real database."""

from collections.abc import Callable, Iterator

import pytest
from flask import Flask

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, CommandId, ExerciseId
from sim.exercise.core.refusals import Refused
from tests.sim.small import CHAIR, DOWN_HEAD, JOINT, PROTOCOL, SMALL, UP_HEAD, YES
from tests.web.conftest import Time
from web import create_app
from web.config import Config
from web.house import EXTENSION, House

MINUTE = 60_000


class Running:
    """One process, its house and its clock."""

    def __init__(self, app: Flask, now: Time) -> None:
        self.house: House = app.extensions[EXTENSION]
        self.clock, self.now = app.extensions["clock"], now

    def plays(self, minutes: float) -> None:
        for _ in range(int(minutes * 30)):
            self.now.passes(2_000)
            self.clock.tick(self.now())

    def state(self, wanted: ExerciseId):
        return self.house.live.tables[wanted].exercise.state

    def do(self, wanted: ExerciseId, kind: type[cmd.Command], **fields) -> None:
        name = CommandId(f"{kind.__name__}-{self.now()}")
        self.house.live.tables.submit(wanted, kind(id=name, by=CONTROL, **fields))


@pytest.fixture
def start(database_url: str, now: Time) -> Iterator[Callable[[], Running]]:
    """Starts a process; the one before it has stopped."""
    started: list[Running] = []

    def go() -> Running:
        for before in started:
            before.house.database.close()
        started[:] = [Running(create_app(Config(database_url), now=now), now)]
        return started[0]

    yield go
    for running in started:
        running.house.database.close()


def silence(process: Running) -> ExerciseId:
    """An exercise in whose second turn a silence of five minutes has just begun."""
    staff = process.house.accounts.add("Iris", ["instructor"], email="iris@school.invalid")
    wanted = process.house.lobby.open(staff, SMALL, "A", "ask", "formative", "en").id
    process.do(wanted, cmd.Start, seat=CONTROL)
    process.do(wanted, cmd.EndTurn, seat=CONTROL)
    process.do(wanted, cmd.TablePackage, seat=DOWN_HEAD, instrument=PROTOCOL, choices={JOINT: YES})
    (package,) = process.state(wanted).packages
    process.do(wanted, cmd.PutToDecision, seat=CHAIR, package=package)
    return wanted


def test_nobody_consents_while_the_server_is_down(start, now: Time):
    first = start()
    wanted = silence(first)
    first.plays(2)
    now.passes(240 * MINUTE)
    second = start()
    second.plays(0.1)
    (decision,) = second.state(wanted).decisions.values()
    assert decision.open
    second.do(wanted, cmd.BreakSilence, seat=UP_HEAD, decision=decision.id)
    assert not decision.adopted
    kinds = [r.event.kind for r in second.house.store.read(wanted)]
    assert kinds.count("gap-closed") == 1


def test_after_the_outage_the_silence_takes_what_was_left_of_it(start, now: Time):
    first = start()
    wanted = silence(first)
    first.plays(2)
    now.passes(240 * MINUTE)
    second = start()
    second.plays(2.8)
    assert [d.open for d in second.state(wanted).decisions.values()] == [True]
    second.plays(0.5)
    assert [d.adopted for d in second.state(wanted).decisions.values()] == [True]


def test_an_act_that_comes_before_the_first_tick_finds_the_decision_open(start, now: Time):
    first = start()
    wanted = silence(first)
    first.plays(2)
    now.passes(240 * MINUTE)
    second = start()
    (decision,) = second.state(wanted).decisions
    second.do(wanted, cmd.BreakSilence, seat=UP_HEAD, decision=decision)
    kinds = [r.event.kind for r in second.house.store.read(wanted)]
    assert kinds[-3:] == ["gap-closed", "silence-broken", "decision-closed"]


def test_a_restart_in_the_last_seconds_of_a_silence_leaves_a_minute_to_break_it(start, now: Time):
    first = start()
    wanted = silence(first)
    first.plays(5 - 8 / 60)
    now.passes(12_000)
    second = start()
    second.plays(0.9)
    (decision,) = second.state(wanted).decisions.values()
    assert decision.open
    second.do(wanted, cmd.BreakSilence, seat=UP_HEAD, decision=decision.id)
    assert not decision.adopted


def test_after_an_hour_a_silence_of_two_seconds_has_a_minute(start, now: Time):
    first = start()
    wanted = silence(first)
    first.plays(5 - 2 / 60)
    now.passes(60 * MINUTE)
    second = start()
    second.plays(0.9)
    assert [d.open for d in second.state(wanted).decisions.values()] == [True]
    second.plays(0.2)
    assert [d.adopted for d in second.state(wanted).decisions.values()] == [True]


def test_a_server_that_comes_back_for_an_instant_again_and_again_plays_no_time(start, now: Time):
    process = start()
    wanted = silence(process)
    before = process.state(wanted).timer.elapsed(now())
    for _ in range(34):
        now.passes(9_000)
        process = start()
        process.clock.tick(now())
    assert process.state(wanted).timer.elapsed(now()) == before
    assert [d.open for d in process.state(wanted).decisions.values()] == [True]


def test_after_the_end_nothing_can_be_decided(start, now: Time):
    first = start()
    wanted = silence(first)
    first.do(wanted, cmd.EndExercise, seat=CONTROL)
    (decision,) = first.state(wanted).decisions.values()
    assert (decision.open, decision.reason) == (False, "exercise-ended")
    with pytest.raises(Refused):
        first.do(wanted, cmd.BreakSilence, seat=UP_HEAD, decision=decision.id)

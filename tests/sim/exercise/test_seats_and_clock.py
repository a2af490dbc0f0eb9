"""Who holds a seat, and the clock that CONTROL keeps."""

from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, Pseudonym, Said
from tests.sim.exercise.table import Table
from tests.sim.small import (
    FLOW,
    HIGH,
    SMALL,
    TREATY,
    UP_HEAD,
)

HELLO = Said("Good morning.")


@pytest.fixture
def table() -> Table:
    return Table(SMALL)


# --- seats


def sit(table, seat=UP_HEAD, who="p1"):
    return table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(who))


def test_a_seat_holds_one_person_at_a_time(table):
    sit(table)
    assert table.refusal(cmd.TakeSeat, UP_HEAD, by=CONTROL, pseudonym=Pseudonym("p2")) == "seat-taken"


def test_nobody_seats_themselves(table):
    assert table.refusal(cmd.TakeSeat, UP_HEAD, pseudonym=Pseudonym("p1")) == "control-only"


def test_a_mind_covers_a_seat_and_a_person_relieves_it(table):
    sit(table)
    table.do(cmd.CoverSeat, UP_HEAD, by=CONTROL, mind="veteran")
    assert table.state.held[UP_HEAD].holder == "mind"
    sit(table, who="p2")
    assert (table.state.held[UP_HEAD].holder, table.state.held[UP_HEAD].pseudonym) == ("person", "p2")


def test_control_speaks_for_a_seat_without_a_person_only_and_the_log_says_so(table):
    record = table.do(cmd.SendMessage, UP_HEAD, by=CONTROL, channel=PLENARY, words=HELLO).records[0]
    assert (record.by, record.event.seat) == (CONTROL, UP_HEAD)
    sit(table)
    assert table.refusal(cmd.SendMessage, UP_HEAD, by=CONTROL, channel=PLENARY, words=HELLO) == "seat-held"


# --- the clock


def test_before_the_start_only_talk_is_possible():
    table = Table(SMALL, started=False)
    assert table.kinds(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=HELLO) == ["message-sent"]
    asked = {"instrument": TREATY, "issue": FLOW, "option": HIGH, "argument": Said("It unlocks the fund.")}
    assert table.refusal(cmd.AskCapital, UP_HEAD, **asked) == "not-started"


def test_a_pause_stops_every_act_and_keeps_the_time_left(table):
    table.minutes = 4
    table.control(cmd.Pause)
    assert table.refusal(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=HELLO) == "paused"
    table.minutes = 100
    table.control(cmd.Resume)
    assert table.state.timer.elapsed(100 * 60_000) == 4 * 60_000


def test_turns_pass_and_the_last_one_ends_the_exercise(table):
    for _ in range(SMALL.clock.turns):
        last = table.next_turn()
    assert last == ["turn-ended", "exercise-ended"]
    assert table.refusal(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=HELLO) == "ended"


def test_extending_moves_the_end_of_the_turn(table):
    before = table.state.turn_ends
    table.control(cmd.ExtendTurn, minutes=5)
    assert table.state.turn_ends == before + 5 * 60_000
    assert table.refusal(cmd.ExtendTurn, CONTROL, minutes=0) == "bad-minutes"


@pytest.mark.parametrize("command", [cmd.Start, cmd.Pause, cmd.EndTurn, cmd.EndExercise, cmd.Pulse])
def test_students_do_not_command_the_clock(table, command):
    assert table.refusal(command, UP_HEAD) == "control-only"

"""A fork goes on from a moment of a log: time, seed and names as they were, a chain of its own, nobody else in it."""

from functools import cache

import pytest

from scenarios.library import check_file
from sim.debrief.fork import fork
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.lines import end_line, to_line
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, ExerciseId, Pseudonym, Said
from sim.exercise.core.refusals import Refused
from sim.exercise.core.verifying import verify
from sim.exercise.engine import Exercise
from sim.exercise.views import known
from sim.policies.sitting import Sitting
from sim.runs import Run, play
from tests.sim.exercise.table import Table
from tests.sim.small import CHAIR, DOWN_HEAD, SMALL, UP_DEPUTY, UP_HEAD

MADE, NAME, ME = 5_000_000, ExerciseId("fork"), Pseudonym("ME")


def played() -> Table:
    """Three people talk a while, with a pause between, and the exercise ends."""
    table = Table(SMALL, started=False)
    for seat, who in ((UP_HEAD, "AAA"), (DOWN_HEAD, "BBB")):
        table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(who))
    table.control(cmd.Start)
    for minute in range(3):
        table.later(1)
        table.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said(f"word {minute}"))
    table.control(cmd.Pause)
    table.minutes += 30
    table.control(cmd.Resume)
    table.later(1)
    table.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said("after the pause"))
    table.control(cmd.EndExercise)
    return table


def last(table: Table, kind: str) -> int:
    return max(r.seq for r in table.exercise.records if r.event.kind == kind)


def opened(records) -> Exercise:
    log = MemoryLog()
    log.append(records)
    return Exercise(log, NAME)


def test_a_fork_is_a_practice_whatever_the_exercise_counted_for():
    table = played()
    forked = opened(fork(table.exercise.records, last(table, "message-sent"), DOWN_HEAD, NAME, MADE, ME))
    assert next(r.event for r in forked.records if isinstance(r.event, ev.ExerciseOpened)).purpose == "practice"


def test_a_fork_stands_where_the_log_stood():
    table = played()
    until = last(table, "message-sent")
    forked = opened(fork(table.exercise.records, until, DOWN_HEAD, NAME, MADE, ME))
    was = known(table.exercise.records, CONTROL, until)
    assert forked.state.phase == "paused"
    assert (forked.state.turn, forked.state.day, forked.state.seed) == (was.turn, was.day, was.seed)
    assert forked.state.timer.elapsed(MADE + 999) == was.timer.elapsed(table.exercise.records[until - 1].at)
    assert [m.words for _, m in forked.state.messages] == [m.words for _, m in was.messages]
    assert forked.records[-1].at == MADE


def test_its_chain_holds_and_names_the_new_exercise():
    table = played()
    records = fork(table.exercise.records, last(table, "message-sent"), DOWN_HEAD, NAME, MADE, ME)
    assert {record.exercise for record in records} == {NAME}
    found = verify([*map(to_line, records), end_line(records[-1])])
    assert (found.events, found.closed) == (len(records), True)


def test_its_player_holds_the_seat_and_minds_hold_every_other():
    table = played()
    forked = opened(fork(table.exercise.records, last(table, "message-sent"), DOWN_HEAD, NAME, MADE, ME))
    held = {seat: (h.holder, h.pseudonym) for seat, h in forked.state.held.items()}
    assert held.pop(DOWN_HEAD) == ("person", ME)
    assert set(held.values()) == {("mind", None)}
    assert "AAA" not in "".join(record.body for record in forked.records)
    assert "BBB" not in "".join(record.body for record in forked.records)


def test_it_goes_on_when_its_player_comes():
    table = played()
    forked = opened(fork(table.exercise.records, last(table, "message-sent"), DOWN_HEAD, NAME, MADE, ME))
    forked.submit(cmd.Resume(id=CommandId("r"), seat=CONTROL), MADE + 60_000)
    words = cmd.SendMessage(id=CommandId("m"), seat=DOWN_HEAD, channel=PLENARY, words=Said("otherwise"))
    forked.submit(words, MADE + 61_000)
    assert forked.state.messages[-1][1].words == Said("otherwise")
    assert forked.state.timer.elapsed(MADE + 61_000) == 241_000


@cache
def towns() -> Run:
    blueprint = check_file("two-towns")[0].blueprint
    assert blueprint is not None
    return play(blueprint, 2)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_it_can_be_played_to_the_end_from_any_moment(share):
    log = towns().exercise.records
    until = int(share * len(log))
    forked = opened(fork(log, until, towns().exercise.state.the_scene.seats[0].id, NAME, MADE))
    Sitting(forked, 3, "practitioner", MADE).play_on(MADE + 1)
    assert forked.state.phase == "ended"


def test_a_command_is_never_cut_in_two():
    log = towns().exercise.records
    adopted = next(r for r in log if isinstance(r.event, ev.TextAdopted))
    forked = fork(log, adopted.seq, towns().exercise.state.the_scene.seats[0].id, NAME, MADE)
    assert not any(r.command == adopted.command for r in forked)


def test_a_seat_sees_in_a_fork_what_it_had_seen_and_nothing_more():
    table = played()
    until = last(table, "message-sent")
    forked = fork(table.exercise.records, until, UP_DEPUTY, NAME, MADE, ME)
    was = known(table.exercise.records, UP_DEPUTY, until)
    now = known(forked, UP_DEPUTY)
    assert now.mandates == was.mandates
    assert list(now.briefs) == [UP_DEPUTY]
    assert now.blueprint is None
    assert now.disclosed == was.disclosed


@pytest.mark.parametrize(
    ("until", "seat", "code"),
    [(3, UP_HEAD, "no-such-moment"), (10_000, UP_HEAD, "no-such-moment"), (20, "nobody", "unknown-seat")],
)
def test_there_is_no_fork_outside_the_time_of_play_or_for_a_seat_that_does_not_exist(until, seat, code):
    with pytest.raises(Refused) as refused:
        fork(played().exercise.records, until, seat, NAME, MADE, ME)
    assert refused.value.code == code


def test_there_is_no_fork_before_the_end():
    table = Table(SMALL)
    table.later(1)
    with pytest.raises(Refused) as refused:
        fork(table.exercise.records, len(table.exercise.records), CHAIR, NAME, MADE, ME)
    assert refused.value.code == "not-ended"

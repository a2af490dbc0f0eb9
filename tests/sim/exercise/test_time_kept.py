"""Time in the hands of whoever plays alone, and turns that end when everybody is ready."""

import pytest

from sim.exercise import commands as cmd
from sim.exercise.clock.queries import all_ready
from sim.exercise.core.names import CONTROL, Pseudonym, SeatId
from sim.exercise.engine import load_exercise
from sim.exercise.picture import picture
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN_HEAD, SMALL, UP_DEPUTY, UP_HEAD

MINUTE = 60_000


def seated(*people: SeatId, minds: tuple[SeatId, ...] = ()) -> Table:
    table = Table(SMALL)
    for seat in people:
        table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(f"p-{seat}"))
    for seat in minds:
        table.do(cmd.CoverSeat, seat, by=CONTROL, mind="practitioner")
    return table


def clock(table: Table, seat: SeatId = UP_HEAD):
    return picture(table.exercise.view(seat), seat)["clock"]


@pytest.fixture
def alone() -> Table:
    table = seated(UP_HEAD, minds=(UP_DEPUTY, DOWN_HEAD))
    table.control(cmd.LendTime, to=UP_HEAD)
    return table


def test_whoever_plays_alone_pauses_goes_on_and_ends_turns(alone: Table):
    alone.minutes = 3
    assert alone.kinds(cmd.Pause, UP_HEAD) == ["exercise-paused"]
    assert (clock(alone)["stopped"], clock(alone)["keeper"]) == ("keeper", UP_HEAD)
    alone.minutes = 50
    assert alone.kinds(cmd.Resume, UP_HEAD) == ["exercise-resumed"]
    assert alone.state.timer.elapsed(50 * MINUTE) == 3 * MINUTE
    assert "turn-began" in alone.kinds(cmd.EndTurn, UP_HEAD, turn=1)
    assert alone.state.turn == 2


def test_a_turn_that_is_over_is_not_ended_again(alone: Table):
    alone.do(cmd.EndTurn, UP_HEAD, turn=1)
    assert alone.refusal(cmd.EndTurn, UP_HEAD, turn=1) == "turn-over"


def test_nobody_else_moves_the_time(alone: Table):
    for command, fields in ((cmd.Pause, {}), (cmd.EndTurn, {}), (cmd.SetPace, {"pace": "faster"})):
        assert alone.refusal(command, DOWN_HEAD, **fields) == "control-only"
    together = seated(UP_HEAD, DOWN_HEAD)
    assert together.refusal(cmd.Pause, UP_HEAD) == "control-only"
    assert together.refusal(cmd.LendTime, UP_HEAD, to=UP_HEAD) == "control-only"


def test_time_that_was_lent_stays_with_the_person_and_goes_to_no_mind(alone: Table):
    alone.do(cmd.CoverSeat, UP_HEAD, by=CONTROL, mind="practitioner")
    assert alone.refusal(cmd.Pause, UP_HEAD) == "control-only"


def test_the_pace_of_minds_is_kept_and_said_once(alone: Table):
    assert alone.kinds(cmd.SetPace, UP_HEAD, pace="faster") == ["pace-set"]
    assert alone.kinds(cmd.SetPace, UP_HEAD, pace="faster") == []
    assert clock(alone)["pace"] == "faster"


def test_who_went_away_loses_no_time_and_what_happened_since_is_not_undone(alone: Table):
    alone.minutes = 5
    alone.control(cmd.StandStill, elapsed=4 * MINUTE)
    assert (alone.state.phase, alone.state.stopped) == ("paused", "away")
    assert alone.state.timer.elapsed(90 * MINUTE) == 4 * MINUTE
    alone.minutes = 90
    alone.control(cmd.Resume)
    alone.do(cmd.EndTurn, UP_HEAD)
    alone.control(cmd.StandStill, elapsed=0)
    assert alone.state.timer.elapsed(0) == alone.state.turn_began


def test_a_turn_is_ready_to_end_once_every_person_is_and_minds_count_as_ready():
    table = seated(UP_HEAD, DOWN_HEAD, minds=(UP_DEPUTY,))
    table.do(cmd.DeclareReady, UP_HEAD, turn=1)
    assert (all_ready(table.state), clock(table, DOWN_HEAD)["ready"]) == (False, [UP_HEAD])
    table.do(cmd.DeclareReady, DOWN_HEAD, turn=1)
    assert all_ready(table.state)
    table.do(cmd.WithdrawReady, UP_HEAD, turn=1)
    assert not all_ready(table.state)
    table.do(cmd.LeaveSeat, UP_HEAD)
    assert all_ready(table.state), "who is left is ready"


def test_a_new_turn_finds_nobody_ready_and_readiness_for_another_turn_is_refused():
    table = seated(UP_HEAD)
    table.do(cmd.DeclareReady, UP_HEAD, turn=1)
    table.control(cmd.EndTurn)
    assert (table.state.ready, all_ready(table.state)) == (set(), False)
    assert table.refusal(cmd.DeclareReady, UP_HEAD, turn=1) == "turn-over"


def test_the_instructor_may_forbid_it_and_speaks_for_nobody():
    table = seated(UP_HEAD, minds=(DOWN_HEAD,))
    assert table.refusal(cmd.DeclareReady, DOWN_HEAD, by=CONTROL, turn=1) == "ready-person"
    table.do(cmd.DeclareReady, UP_HEAD, turn=1)
    assert table.kinds(cmd.RuleReadiness, CONTROL, allowed=False) == ["readiness-ruled"]
    assert not all_ready(table.state)
    table.do(cmd.WithdrawReady, UP_HEAD, turn=1)
    assert table.refusal(cmd.DeclareReady, UP_HEAD, turn=1) == "ready-forbidden"
    assert table.refusal(cmd.RuleReadiness, UP_HEAD, allowed=True) == "control-only"


def test_nobody_seated_is_nobody_ready():
    assert not all_ready(Table(SMALL).state)


def test_all_of_it_is_there_again_after_a_restart(alone: Table):
    alone.do(cmd.SetPace, UP_HEAD, pace="slower")
    alone.do(cmd.Pause, UP_HEAD)
    again = load_exercise(alone.log, alone.exercise.id).state
    assert (again.keeper, again.pace, again.stopped, again.phase) == (UP_HEAD, "slower", "keeper", "paused")

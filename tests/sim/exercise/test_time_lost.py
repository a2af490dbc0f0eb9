"""Time in which nobody could play does not count, and whatever has a deadline ends when the exercise does."""

from dataclasses import replace

import pytest

from sim.exercise import commands as cmd
from sim.exercise.clock.state import BACK
from sim.exercise.control.picture import control
from sim.exercise.core.blueprint import DecisionRule
from sim.exercise.core.names import CONTROL, PLENARY, Said
from sim.exercise.engine import load_exercise
from sim.exercise.picture import picture
from sim.exercise.telling import sentence
from tests.sim.exercise.table import Table
from tests.sim.exercise.test_documents import PLAN
from tests.sim.small import (
    CHAIR,
    DOWN_HEAD,
    FILLING,
    FLOW,
    HIGH,
    JOINT,
    PROTOCOL,
    SEVEN,
    SMALL,
    TREATY,
    UP_DEPUTY,
    UP_HEAD,
    YES,
    with_clock,
)

MINUTE = 60_000


@pytest.fixture
def table() -> Table:
    """The second and last turn of ten minutes, in which the protocol is open to a silence of five."""
    made = Table(with_clock(turns=2))
    made.next_turn()
    return made


def voting() -> Table:
    """The same, but that the protocol is voted on in five minutes."""
    rule = DecisionRule("qualified", threshold=0.6, minutes=5)
    protocol = replace(SMALL.instruments[1], rule=rule)
    made = Table(replace(with_clock(turns=2), instruments=(SMALL.instruments[0], protocol)))
    made.next_turn()
    return made


def package(table: Table):
    tabled = table.do(cmd.TablePackage, DOWN_HEAD, instrument=PROTOCOL, choices={JOINT: YES})
    return tabled.records[0].event.package


def put(table: Table):
    return table.do(cmd.PutToDecision, CHAIR, package=package(table)).records[0].event.decision


def lose(table: Table, minutes: float) -> list[str]:
    """Minutes in which the server is away, given back before anything else happens."""
    played = table.state.timer.elapsed(int(table.minutes * MINUTE))
    table.minutes += minutes
    return table.kinds(cmd.CloseGap, CONTROL, elapsed=played)


def test_nobody_consents_while_the_server_is_away(table: Table):
    decision = put(table)
    table.later(2)
    assert lose(table, 60) == ["gap-closed"]
    assert table.later(2) == []
    assert table.kinds(cmd.BreakSilence, UP_HEAD, decision=decision) == ["silence-broken", "decision-closed"]


def test_a_silence_has_after_the_gap_what_it_had_left_before(table: Table):
    put(table)
    table.later(2)
    lose(table, 60)
    assert table.later(2.9) == []
    assert table.later(0.2) == ["decision-closed", "text-adopted"]


def test_turns_tasks_and_due_documents_get_their_time_back(table: Table):
    set_task = table.do(cmd.SetTask, UP_HEAD, owner=UP_DEPUTY, text=Said("Ask the engineers"), minutes=6)
    due, ends = set_task.records[0].event.due, table.state.turn_ends
    table.minutes += 1
    lose(table, 30)
    elapsed = table.state.timer.elapsed(int(table.minutes * MINUTE))
    assert (due - elapsed, ends - elapsed) == (5 * MINUTE, 9 * MINUTE)


def test_whatever_is_open_after_a_gap_has_a_minute_at_least(table: Table):
    decision = put(table)
    due = table.do(cmd.SetTask, UP_HEAD, owner=UP_DEPUTY, text=Said("Ask the engineers"), minutes=5).records[0]
    table.minutes += 4.95
    lose(table, 0.2)
    elapsed = table.state.timer.elapsed(int(table.minutes * MINUTE))
    assert table.state.decisions[decision].ends - elapsed == BACK
    assert table.state.tasks[due.event.task].due - elapsed == BACK
    assert table.exercise.view(UP_DEPUTY).tasks[due.event.task].due - elapsed == BACK
    table.later(4.95)
    lose(table, 0.1)
    assert table.state.turn_ends - table.state.timer.elapsed(int(table.minutes * MINUTE)) == BACK


def test_a_document_due_after_a_gap_has_a_minute_and_what_is_late_stays_late():
    table = early()
    table.minutes += 7.99
    lose(table, 1)
    elapsed = table.state.timer.elapsed(int(table.minutes * MINUTE))
    assert table.state.due[table.due("plan")].ends - elapsed == BACK
    table.minutes += 1.5
    ends = table.state.due[table.due("plan")].ends
    lose(table, 1)
    assert table.state.due[table.due("plan")].ends == ends


def test_a_short_gap_is_told_in_seconds(table: Table):
    lose(table, 0.1)
    told = sentence(table.state, table.exercise.records[-1].event, lambda phrase, language: phrase.template)
    assert "for 6 s." in told["en"]
    assert "pendant 6 s." in told["fr"]


def test_everybody_is_told_how_long_it_was(table: Table):
    lose(table, 4)
    event = table.exercise.records[-1].event
    told = sentence(table.state, event, lambda phrase, language: phrase.template)
    assert "for 4 min" in told["en"]
    assert "pendant 4 min" in told["fr"]
    assert all(event.audience.includes(seat.id) for seat in SMALL.seats)


def test_a_gap_of_nothing_is_none(table: Table):
    assert lose(table, 0) == []


def test_time_is_never_given_back_beyond_the_turn(table: Table):
    table.later(3)
    table.control(cmd.CloseGap, elapsed=0)
    assert table.state.timer.elapsed(int(table.minutes * MINUTE)) == table.state.turn_began


def test_a_paused_exercise_has_no_gap(table: Table):
    table.control(cmd.Pause)
    table.minutes += 60
    assert table.refusal(cmd.CloseGap, CONTROL, elapsed=0) == "paused"


def test_only_control_closes_a_gap(table: Table):
    assert table.refusal(cmd.CloseGap, UP_HEAD, elapsed=0) == "control-only"


def test_a_log_with_a_gap_replays_to_the_same_time(table: Table):
    put(table)
    table.later(1)
    lose(table, 30)
    table.later(1)
    again = load_exercise(table.log, table.exercise.id)
    at = int(table.minutes * MINUTE)
    assert again.state.timer.elapsed(at) == table.state.timer.elapsed(at) == 12 * MINUTE
    assert again.head == table.exercise.head


# --- the end of the frame


def test_a_silence_that_outlasts_the_exercise_is_refused(table: Table):
    wanted = package(table)
    table.later(5.5)
    assert table.refusal(cmd.PutToDecision, CHAIR, package=wanted) == "outlasts"
    table.control(cmd.ExtendTurn, minutes=1)
    assert table.kinds(cmd.PutToDecision, CHAIR, package=wanted) == ["decision-opened"]


def test_a_silence_may_run_into_the_next_turn():
    table = Table(SMALL)
    table.next_turn()
    wanted = package(table)
    table.later(8)
    assert table.kinds(cmd.PutToDecision, CHAIR, package=wanted) == ["decision-opened"]


def test_a_vote_closes_with_the_exercise_at_the_latest():
    table = voting()
    wanted = package(table)
    table.later(7)
    decision = table.do(cmd.PutToDecision, CHAIR, package=wanted).records[0].event.decision
    assert table.state.decisions[decision].ends == table.state.turn_ends
    table.do(cmd.CastVote, DOWN_HEAD, decision=decision, vote="yes")
    table.minutes += 3
    kinds = table.kinds(cmd.EndTurn, CONTROL)
    assert (kinds[:2], kinds[-1]) == (["turn-ended", "decision-closed"], "exercise-ended")
    assert table.state.decisions[decision].reason != "exercise-ended"


def test_no_vote_begins_in_the_last_minute():
    table = voting()
    wanted = package(table)
    table.later(9.5)
    assert table.refusal(cmd.PutToDecision, CHAIR, package=wanted) == "outlasts"


@pytest.mark.parametrize("end", [cmd.EndTurn, cmd.EndExercise])
def test_a_decision_cut_short_closes_without_a_result_and_says_so(table: Table, end):
    decision = put(table)
    table.later(1)
    kinds = table.kinds(end, CONTROL)
    assert kinds.count("decision-closed") == 1
    assert "text-adopted" not in kinds
    closed = table.state.decisions[decision]
    assert (closed.open, closed.adopted, closed.reason) == (False, False, "exercise-ended")
    event = next(r.event for r in table.exercise.records if r.event.kind == "decision-closed")
    told = sentence(table.state, event, lambda phrase, language: phrase.template)
    assert "the exercise ended first" in told["en"]
    assert "l’exercice s’étant achevé" in told["fr"]


def test_what_is_due_at_the_end_closes_by_its_rule(table: Table):
    decision = put(table)
    table.minutes += 5
    table.control(cmd.EndExercise)
    assert table.state.decisions[decision].adopted is True


# --- what else has a deadline


def early() -> Table:
    """The first of two turns, eight minutes before the plan asked of Downstream is due."""
    table = Table(with_clock(turns=2))
    table.do(cmd.AskCapital, UP_HEAD, instrument=TREATY, issue=FLOW, option=HIGH, argument=Said("please"))
    table.do(cmd.SetTask, UP_HEAD, owner=UP_DEPUTY, text=Said("Ask the engineers"), minutes=6)
    return table


def closings(table: Table) -> list[str]:
    """The kinds of event that the end of the exercise made, itself left out."""
    return table.kinds(cmd.EndExercise, CONTROL)[:-1]


def test_a_question_a_task_and_a_document_not_yet_due_lapse_with_the_exercise():
    table = early()
    table.minutes += 1
    assert closings(table) == ["question-lapsed", "due-lapsed", "task-lapsed"]
    assert (table.state.asked, table.state.lapsed) == ([], {table.due("plan")})
    assert [task.outcome for task in table.state.tasks.values()] == ["lapsed"]
    desk = picture(table.exercise.view(DOWN_HEAD), DOWN_HEAD)["desk"]
    assert [(due["id"], due["lapsed"], due["filed"]) for due in desk["due"]] == [(table.due("plan"), True, None)]
    owed = {seat["id"]: seat["documents_due"] for seat in control(table.exercise.view(CONTROL), 0)["seats"]}
    assert owed[DOWN_HEAD] == 0


def test_what_is_late_when_the_exercise_ends_stays_late():
    table = early()
    table.minutes += 9
    assert closings(table) == ["capital-answered"]
    assert table.state.lapsed == set()
    assert [task.outcome for task in table.state.tasks.values()] == [None]


def test_what_was_done_in_time_does_not_lapse():
    table = early()
    table.later(4)
    table.do(cmd.CloseTask, UP_DEPUTY, task=next(iter(table.state.tasks)), outcome="done")
    table.do(cmd.SubmitDocument, DOWN_HEAD, form="negotiation-plan", title="Plan", fields=PLAN, due=table.due("plan"))
    assert closings(table) == []


def test_the_last_turn_ends_what_the_end_of_the_exercise_ends():
    table = early()
    table.next_turn()
    table.do(cmd.AskCapital, UP_HEAD, instrument=TREATY, issue=FILLING, option=SEVEN, argument=Said("please"))
    assert table.kinds(cmd.EndTurn, CONTROL) == ["turn-ended", "question-lapsed", "due-lapsed", "exercise-ended"]


def test_only_the_delegation_is_told_what_lapsed_and_in_its_language():
    table = early()
    table.control(cmd.EndExercise)
    lapsed = {r.event.kind: r.event for r in table.exercise.records if r.event.kind.endswith("-lapsed")}
    assert len(lapsed) == 3
    for kind, event in lapsed.items():
        told = sentence(table.state, event, lambda phrase, language: phrase.template)
        assert "exercise" in told["en"], kind
        assert "exercice a pris fin" in told["fr"], kind
        seats = {seat.id for seat in SMALL.seats if event.audience.includes(seat.id)}
        assert seats == ({DOWN_HEAD} if kind == "due-lapsed" else {UP_HEAD, UP_DEPUTY}), kind
    again = load_exercise(table.log, table.exercise.id)
    assert (again.state.lapsed, again.state.asked) == ({table.due("plan")}, [])


def test_time_in_a_log_never_goes_back(table: Table):
    last = table.exercise.records[-1].at
    table.minutes -= 5
    table.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said("By a slow clock."))
    assert table.exercise.records[-1].at == last

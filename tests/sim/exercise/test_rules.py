"""Talk, mandate, acts, documents, tasks, seats, the clock and the injects."""

from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, Pseudonym, Said
from sim.world.catalogue import ACTS
from tests.sim.exercise.table import Table
from tests.sim.small import (
    CHAIR,
    COMMISSION,
    DOWN,
    DOWN_HEAD,
    FILLING,
    FLOW,
    HIGH,
    LOW,
    SEVEN,
    SIX,
    SMALL,
    TREATY,
    UP,
    UP_DEPUTY,
    UP_HEAD,
)

HELLO = Said("Good morning.")


@pytest.fixture
def table() -> Table:
    return Table(SMALL)


# --- talk


def test_everyone_hears_the_plenary(table):
    table.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=HELLO, intent="offer")
    assert all(len(table.exercise.view(s).messages) == 1 for s in (UP_DEPUTY, DOWN_HEAD, CHAIR))


def test_bilateral_talks_are_heard_by_their_members_only(table):
    channel = table.do(cmd.OpenChannel, UP_HEAD, seats=(DOWN_HEAD,)).records[0].event.channel
    table.do(cmd.SendMessage, UP_HEAD, channel=channel, words=HELLO)
    assert len(table.exercise.view(DOWN_HEAD).messages) == 1
    assert not table.exercise.view(CHAIR).messages
    assert channel not in table.exercise.view(UP_DEPUTY).channels


def test_speaking_in_talks_of_others_looks_like_talks_that_do_not_exist(table):
    channel = table.do(cmd.OpenChannel, UP_HEAD, seats=(DOWN_HEAD,)).records[0].event.channel
    assert table.refusal(cmd.SendMessage, CHAIR, channel=channel, words=HELLO) == "unknown-channel"
    assert table.refusal(cmd.SendMessage, CHAIR, channel="talks-none", words=HELLO) == "unknown-channel"


def test_three_delegations_make_a_caucus(table):
    opened = table.do(cmd.OpenChannel, UP_HEAD, seats=(DOWN_HEAD, CHAIR)).records[0].event
    assert opened.form == "caucus"


def test_the_same_talks_are_not_opened_twice(table):
    table.do(cmd.OpenChannel, UP_HEAD, seats=(DOWN_HEAD,))
    assert table.refusal(cmd.OpenChannel, DOWN_HEAD, seats=(UP_HEAD,)) == "channel-exists"


@pytest.mark.parametrize(("text", "code"), [("  \n", "empty"), ("x" * 4001, "too-long")])
def test_empty_and_endless_messages_are_refused(table, text, code):
    assert table.refusal(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said(text)) == code


def test_a_reply_cites_only_what_its_author_has_seen(table):
    channel = table.do(cmd.OpenChannel, UP_HEAD, seats=(DOWN_HEAD,)).records[0].event.channel
    ref = table.do(cmd.SendMessage, UP_HEAD, channel=channel, words=HELLO).records[0].ref
    assert table.refusal(cmd.SendMessage, CHAIR, channel=PLENARY, words=HELLO, reply_to=ref) == "unknown-reference"
    assert table.kinds(cmd.SendMessage, DOWN_HEAD, channel=channel, words=HELLO, reply_to=ref) == ["message-sent"]


# --- the capital


def ask(option, issue=FLOW):
    return {"instrument": TREATY, "issue": issue, "option": option, "argument": Said("It unlocks the fund.")}


def test_the_capital_grants_what_its_limits_allow_and_widens_the_mandate(table):
    table.do(cmd.AskCapital, UP_HEAD, **ask(HIGH))
    assert "capital-answered" not in table.later(2.5)
    assert "capital-answered" in table.later(0.6)
    assert table.exercise.view(UP_HEAD).mandates[UP].limits[TREATY][FLOW] == (LOW, HIGH)


def test_the_capital_says_not_yet_before_the_turn_of_the_grant(table):
    table.do(cmd.AskCapital, UP_HEAD, **ask(SEVEN, FILLING))
    table.later(3)
    answers = [r.event for r in table.exercise.records if r.event.kind == "capital-answered"]
    assert (answers[0].granted, answers[0].words.template) == (False, "capital.later")


def test_the_capital_refuses_a_red_line(table):
    table.do(cmd.AskCapital, DOWN_HEAD, **ask(LOW))
    table.later(3)
    answers = [r.event for r in table.exercise.records if r.event.kind == "capital-answered"]
    assert (answers[0].granted, answers[0].words.template) == (False, "capital.refused-first")


def test_nobody_else_learns_what_was_asked(table):
    table.do(cmd.AskCapital, UP_HEAD, **ask(HIGH))
    assert not table.exercise.view(DOWN_HEAD).asked
    assert table.exercise.view(UP_DEPUTY).asked


def test_asking_for_what_one_has_or_has_asked_is_refused(table):
    assert table.refusal(cmd.AskCapital, UP_HEAD, **ask(LOW)) == "inside-mandate"
    table.do(cmd.AskCapital, UP_HEAD, **ask(HIGH))
    assert table.refusal(cmd.AskCapital, UP_HEAD, **ask(HIGH)) == "already-asked"


# --- acts


def public_act(table: Table):
    return next(a for a in SMALL.actors[0].acts if ACTS[a].targets == "one" and ACTS[a].visibility == "public")


def test_an_act_costs_points_and_moves_the_relation(table):
    act = public_act(table)
    before = table.state.dyads[DOWN, UP].tension
    kinds = table.kinds(cmd.TakeAction, UP_HEAD, act=act, target=DOWN)
    assert kinds[:3] == ["action-taken", "points-left", "relations-moved"]
    assert table.state.dyads[DOWN, UP].tension != before
    assert table.state.points[UP] < SMALL.clock.points


def test_points_run_out_and_come_back_with_the_turn(table):
    act = public_act(table)
    cost = ACTS[act].cost
    for _ in range(SMALL.clock.points // cost):
        table.do(cmd.TakeAction, UP_HEAD, act=act, target=DOWN)
    table.state.points[UP] = min(table.state.points[UP], cost - 1)
    assert table.refusal(cmd.TakeAction, UP_HEAD, act=act, target=DOWN) == "no-points"
    table.next_turn()
    assert table.state.points[UP] == SMALL.clock.points


def test_an_act_needs_a_fitting_target_and_must_be_in_the_actors_hands(table):
    act = public_act(table)
    assert table.refusal(cmd.TakeAction, UP_HEAD, act=act) == "needs-target"
    assert table.refusal(cmd.TakeAction, UP_HEAD, act=act, target=UP) == "wrong-target"
    assert table.refusal(cmd.TakeAction, UP_HEAD, act="no-such-act", target=DOWN) == "unknown-act"
    assert table.refusal(cmd.TakeAction, UP_DEPUTY, act=act, target=DOWN) == "no-power"


# --- documents and tasks

PLAN = {
    "objectives": (Said("Flow first"), Said("then years")),
    "reservation": Said("Six years"),
    "alternative": Said("The commission"),
    "others": (Said("Up needs dates"),),
    "trades": (Said("years for flow"),),
}


def file_plan(table, seat=DOWN_HEAD, **more):
    return table.do(cmd.SubmitDocument, seat, form="negotiation-plan", title="Plan", fields=PLAN, **more).records[0]


def test_a_document_stays_in_its_delegation(table):
    document = file_plan(table, due=table.due("plan")).event.document
    assert document in table.exercise.view(DOWN_HEAD).documents
    assert document not in table.exercise.view(UP_HEAD).documents


def test_a_document_that_was_asked_of_somebody_else_is_refused(table):
    due = table.due("plan")
    refused = table.refusal(cmd.SubmitDocument, UP_HEAD, form="negotiation-plan", title="Plan", fields=PLAN, due=due)
    assert refused == "not-due"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({**PLAN, "reservation": Said(" ")}, "missing-field"),
        ({k: v for k, v in PLAN.items() if k != "trades"}, "missing-field"),
        ({**PLAN, "colour": Said("red")}, "unknown-field"),
        ({**PLAN, "reservation": Said("x" * 8001)}, "too-long"),
    ],
)
def test_a_form_says_what_is_wrong_with_it(table, fields, code):
    refused = table.refusal(cmd.SubmitDocument, DOWN_HEAD, form="negotiation-plan", title="", fields=fields)
    assert refused == code


def test_citing_an_event_one_has_not_seen_is_refused(table):
    hidden = file_plan(table).ref
    refused = table.refusal(
        cmd.SubmitDocument, UP_HEAD, form="negotiation-plan", title="", fields=PLAN, cites=(hidden,)
    )
    assert refused == "unknown-reference"


def test_a_new_version_replaces_the_old_one_and_awaits_a_new_signature(table):
    document = file_plan(table).event.document
    table.do(cmd.SignOff, DOWN_HEAD, document=document, decision="returned", comment="Rank them.")
    second = file_plan(table, document=document).event
    assert (second.document, second.revision) == (document, 2)
    assert table.state.documents[document].status == "submitted"


PRESS = {"line": Said("We ask for calm."), "unsaid": Said("the leak")}


def test_a_press_line_is_released_once_approved_and_only_its_public_part(table):
    document = (
        table.do(cmd.SubmitDocument, UP_HEAD, form="press-line", title="Tonight", fields=PRESS)
        .records[0]
        .event.document
    )
    assert table.refusal(cmd.Release, UP_HEAD, document=document) == "not-approved"
    table.do(cmd.SignOff, UP_HEAD, document=document, decision="approved")
    released = table.do(cmd.Release, UP_HEAD, document=document).records[0].event
    assert set(released.fields) == {"line"}
    assert released.audience.seats is None
    assert table.refusal(cmd.Release, UP_HEAD, document=document) == "already-released"


def test_a_plan_is_never_released(table):
    document = file_plan(table).event.document
    table.do(cmd.SignOff, DOWN_HEAD, document=document, decision="approved")
    assert table.refusal(cmd.Release, DOWN_HEAD, document=document) == "not-public"


def test_tasks_stay_in_the_delegation_and_are_closed_once(table):
    task = table.do(cmd.SetTask, UP_HEAD, owner=UP_DEPUTY, text=Said("Sound out Down"), minutes=5).records[0].event.task
    assert table.refusal(cmd.SetTask, UP_HEAD, owner=DOWN_HEAD, text=Said("No"), minutes=5) == "not-your-delegation"
    assert table.refusal(cmd.CloseTask, DOWN_HEAD, task=task) == "unknown-task"
    assert table.kinds(cmd.CloseTask, UP_DEPUTY, task=task) == ["task-closed"]
    assert table.refusal(cmd.CloseTask, UP_DEPUTY, task=task) == "task-closed"


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
    assert table.refusal(cmd.AskCapital, UP_HEAD, **ask(HIGH)) == "not-started"


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


# --- injects


def test_an_inject_comes_at_its_minute_to_its_readers_only(table):
    assert "inject-released" not in table.later(1.9)
    assert "inject-released" in table.later(0.2)
    table.next_turn()
    assert table.news("secret-cable") in table.exercise.view(UP_HEAD).released
    assert table.news("secret-cable") not in table.exercise.view(UP_DEPUTY).released


def test_an_inject_moves_the_world_and_asks_for_its_documents(table):
    before = table.state.indicators["flow"]
    table.later(2)
    assert table.state.indicators["flow"] == before - 20
    table.next_turn()
    assert table.exercise.view(UP_HEAD).due[table.due("sitrep")].seat == UP_HEAD


def test_a_conditional_inject_comes_once_when_its_condition_holds(table):
    act = "threaten-force"
    table.do(cmd.TakeAction, UP_HEAD, act=act, target=DOWN)
    table.do(cmd.TakeAction, DOWN_HEAD, act=act, target=UP)
    assert table.state.dyads[DOWN, UP].tension + table.state.dyads[UP, DOWN].tension > 8
    table.later(0.1)
    assert table.news("crisis") in table.state.released
    table.later(0.1)
    assert sum(i.inject == table.news("crisis") for _, i in table.state.injects) == 1


def test_a_held_inject_waits_until_it_is_released_by_hand(table):
    table.control(cmd.ArrangeInject, inject="drought", status="held", was="armed")
    table.later(5)
    assert table.news("drought") not in table.state.released
    table.control(cmd.ReleaseInject, inject="drought")
    assert table.news("drought") in table.state.released
    assert table.refusal(cmd.ReleaseInject, CONTROL, inject="drought") == "inject-released"


def test_quick_news_reaches_the_seats_it_names(table):
    words = {"en": "Now", "fr": "Maintenant"}
    table.control(cmd.QuickInject, form="call", title=words, body=words, source=words, to=(CHAIR,))
    assert len(table.exercise.view(CHAIR).injects) == 1
    assert not table.exercise.view(UP_HEAD).injects


def test_observers_notes_are_for_control_alone(table):
    table.control(cmd.NoteObservation, text="Asks before offering", about_seat=UP_HEAD)
    assert len(table.state.notes) == 1
    assert not table.exercise.view(UP_HEAD).notes


# --- once


def test_a_repeated_command_is_answered_with_what_it_did(table):
    first = table.do(cmd.SendMessage, UP_HEAD, id=CommandId("same"), channel=PLENARY, words=HELLO)
    again = table.do(cmd.SendMessage, UP_HEAD, id=CommandId("same"), channel=PLENARY, words=HELLO)
    assert (again.records, again.repeated) == (first.records, True)
    assert len(table.state.messages) == 1


def test_anothers_command_id_does_not_answer_for_them(table):
    table.do(cmd.SendMessage, UP_HEAD, id=CommandId("same"), channel=PLENARY, words=HELLO)
    assert not table.do(cmd.SendMessage, CHAIR, id=CommandId("same"), channel=PLENARY, words=HELLO).repeated
    assert COMMISSION


def test_a_covert_act_names_neither_its_author_nor_its_target_to_anybody_else(table):
    records = table.do(cmd.TakeAction, UP_HEAD, act="cyber-operation", target=DOWN).records
    kinds = {r.event.kind for r in records if r.event.audience.includes(CHAIR)}
    assert kinds <= {"ladder-moved"}
    assert table.exercise.view(CHAIR).dyads[DOWN, UP].tension == 3.0
    assert table.state.dyads[DOWN, UP].tension > 3.0


def test_what_hidden_acts_did_to_the_relations_shows_when_the_turn_ends(table):
    table.do(cmd.TakeAction, UP_HEAD, act="cyber-operation", target=DOWN)
    table.next_turn()
    assert table.exercise.view(CHAIR).dyads == table.state.dyads


# --- two windows of the control room


def test_what_another_window_arranged_meanwhile_is_told_and_not_overwritten(table):
    table.control(cmd.ArrangeInject, inject="drought", status="skipped", was="armed")
    assert table.refusal(cmd.ArrangeInject, CONTROL, inject="drought", status="held", was="armed") == "inject-skipped"
    assert table.refusal(cmd.ReleaseInject, CONTROL, inject="drought", was="armed") == "inject-skipped"
    assert table.kinds(cmd.ArrangeInject, CONTROL, inject="drought", status="held", was="skipped") == [
        "inject-arranged"
    ]
    assert table.refusal(cmd.ReleaseInject, CONTROL, inject="drought", was="armed") == "inject-held"
    table.control(cmd.ArrangeInject, inject="drought", status="armed", was="held")
    assert table.refusal(cmd.ReleaseInject, CONTROL, inject="drought", was="held") == "inject-armed"


def test_two_windows_that_arrange_alike_agree(table):
    table.control(cmd.ArrangeInject, inject="drought", status="held", was="armed")
    assert table.kinds(cmd.ArrangeInject, CONTROL, inject="drought", status="held", was="armed") == []


def test_an_inject_that_is_not_there_cannot_be_arranged(table):
    assert table.refusal(cmd.ArrangeInject, CONTROL, inject="none", status="armed") == "unknown-inject"


# --- names -----------------------------------------------------------------------------------------------------------


def test_what_a_command_makes_is_named_alike_whoever_asked(table):
    """The instructor speaking for a seat, or a mind, leaves no mark in the name of what it made."""
    said = {"instrument": TREATY, "choices": {FILLING: SIX}}
    names = [
        Table(SMALL).do(cmd.TablePackage, DOWN_HEAD, by=by, id=CommandId(name), **said).records[0].event.package
        for by, name in ((None, "mind:5"), (CONTROL, "x.da25b7e3"), (None, "y.1"))
    ]
    assert len(set(names)) == 3
    assert {len(name) for name in names} == {len("package-") + 16}
    assert all(set(name.removeprefix("package-")) <= set("0123456789abcdef") for name in names)


def test_names_of_the_same_things_differ_between_exercises():
    """So a reader who knows the scenario finds nothing by trying its names."""
    assert Table(SMALL, seed=1).news("drought") != Table(SMALL, seed=2).news("drought") != "drought"
    assert Table(SMALL, seed=1).due("plan") != Table(SMALL, seed=2).due("plan") != "plan"


def test_an_exercise_begun_by_an_older_version_keeps_its_names(table):
    table.state.released.add("drought")
    assert table.refusal(cmd.ReleaseInject, CONTROL, inject="drought") == "inject-released"
    assert table.news("drought") == "drought"


def test_a_private_act_that_moves_the_ladder_gives_no_act_away(table, monkeypatch):
    """All see the rung; that it was an act is told only where everybody is told of the act."""
    causes = {}
    for act, seat in (("demarche", UP_HEAD), ("threaten-force", DOWN_HEAD)):
        at = Table(SMALL)
        monkeypatch.setattr(at.state, "rung", 9)
        done = at.do(cmd.TakeAction, seat, act=act, target=DOWN if seat == UP_HEAD else UP).records
        causes[ACTS[act].visibility] = [r.event.cause for r in done if r.event.kind == "ladder-moved"]
    assert causes == {"private": ["unseen"], "public": ["act"]}

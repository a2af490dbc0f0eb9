from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.due import DocumentKindId, Due
from sim.exercise.core.inject import Inject
from sim.exercise.core.names import (
    CONTROL,
    PLENARY,
    CommandId,
    DueId,
    ExerciseId,
    InjectId,
    Phrase,
    Pseudonym,
    Said,
    SeatId,
)
from sim.exercise.engine import open_exercise
from sim.exercise.mandate.queries import beyond
from sim.exercise.papers.forms import FORMS
from sim.exercise.papers.state import Document
from sim.policies import mind
from sim.policies.reports import WRITERS
from tests.sim.exercise.table import Table
from tests.sim.small import CHAIR, DOWN, DOWN_HEAD, FILLING, FLOW, SMALL, TREATY, UP, UP_DEPUTY, UP_HEAD, both

GRADES = ("novice", "practitioner", "veteran")
SEATS = (UP_HEAD, UP_DEPUTY, DOWN_HEAD, CHAIR)


@pytest.fixture
def table() -> Table:
    table = Table(SMALL, started=False)
    for seat in SEATS:
        table.do(cmd.CoverSeat, seat, by=CONTROL, mind="practitioner")
    table.control(cmd.Start)
    return table


def person_takes(table: Table, seat: SeatId) -> None:
    table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym("p1"))


def decide(table: Table, seat: SeatId, grade: str = "practitioner", dice: int = 1) -> cmd.Command | None:
    now = int(table.minutes * 60_000)
    return mind(grade).decide(table.exercise.view(seat), seat, now, np.random.default_rng(dice))


def let(table: Table, *seats: SeatId, minutes: float, grade: str = "practitioner") -> list[cmd.Command]:
    """Minds of these seats look twice a minute, for so many minutes; what they did."""
    made = []
    for step in range(int(minutes * 2)):
        table.later(0.5)
        for place, seat in enumerate(seats):
            command = decide(table, seat, grade, dice=1000 * step + place + int(table.minutes * 7919))
            if command is not None:
                table.exercise.submit(command, int(table.minutes * 60_000))
                made.append(command)
    return made


# --- what a mind is


def test_the_same_view_moment_and_dice_give_the_same_command(table):
    assert decide(table, DOWN_HEAD) == decide(table, DOWN_HEAD)


def test_a_mind_is_silent_before_the_start_and_after_the_end():
    table = Table(SMALL, started=False)
    assert decide(table, UP_HEAD) is None
    table.control(cmd.Start)
    table.control(cmd.EndExercise)
    assert decide(table, UP_HEAD) is None


@pytest.mark.parametrize("grade", GRADES)
def test_every_move_of_a_run_has_its_reason(played, grade):
    run = played("small", 1, grade)
    seats = {s.id for s in run.exercise.state.the_scene.seats}
    by_minds = {(r.by, r.command) for r in run.exercise.records if r.by in seats}
    explained = {(r.by, r.command) for r in run.exercise.records if r.why is not None}
    assert by_minds == explained


@pytest.mark.parametrize("grade", GRADES)
def test_every_reason_has_a_number(played, grade):
    """An instructor is told by how much, not only why."""
    for scenario in ("small", "river"):
        for record in played(scenario, 1, grade).exercise.records:
            if record.why is not None:
                values = record.why.values
                assert any(isinstance(v, int | float) for v in values.values()), record.why.template


def test_an_unknown_grade_is_an_error():
    with pytest.raises(KeyError):
        mind("genius")


@pytest.mark.parametrize("grade", GRADES)
def test_what_a_mind_tables_or_accepts_is_within_its_mandate(played, grade):
    run = played("river", 1, grade)
    state = run.exercise.state
    for record in run.exercise.records:
        match record.event:
            case ev.PackageTabled(actor=actor, instrument=text, choices=choices):
                assert actor not in state.instrument(text).parties or not beyond(state, actor, text, choices)
            case ev.PackageAnswered(answer="accept", authority=authority):
                assert authority == "mandate"


@pytest.mark.parametrize("grade", GRADES)
def test_nobody_signs_for_less_than_having_no_agreement(played, grade, river):
    for seed in range(3):
        run = played("river", seed, grade)
        if "basin-agreement" in run.signed:
            stakes = {p: river.actor(p).stakes for p in river.instrument(run.signed[0]).parties}
            assert all(run.gains[p] >= 0.0 for p in stakes)


# --- delegations and people


def test_only_one_seat_of_a_delegation_tables(table):
    let(table, UP_HEAD, UP_DEPUTY, minutes=9)
    assert {p.seat for p in table.state.packages.values()} == {UP_HEAD}


def test_a_mind_lets_a_person_of_its_delegation_lead_the_talks(table):
    person_takes(table, UP_DEPUTY)
    made = let(table, UP_HEAD, minutes=9)
    assert not {c.kind for c in made} & {"table-package", "answer-package"}


def test_a_mind_that_relieves_a_person_goes_on_by_itself(table):
    person_takes(table, UP_HEAD)
    let(table, UP_DEPUTY, minutes=3)
    table.do(cmd.CoverSeat, UP_HEAD, by=CONTROL, mind="practitioner")
    assert "table-package" in {c.kind for c in let(table, UP_HEAD, minutes=6)}


def test_a_mind_answers_a_persons_question_in_private_talks(table):
    person_takes(table, DOWN_HEAD)
    let(table, UP_HEAD, minutes=2)
    opened = table.do(cmd.OpenChannel, DOWN_HEAD, seats=(DOWN_HEAD, UP_HEAD)).records[0].event
    asked = table.do(
        cmd.SendMessage,
        DOWN_HEAD,
        channel=opened.channel,
        words=Said("What do you need on the flow?"),
        intent="question",
        about=(FLOW,),
    ).records[0]
    said = [c for c in let(table, UP_HEAD, minutes=3) if isinstance(c, cmd.SendMessage)]
    assert said[0].reply_to == asked.ref
    assert said[0].channel == opened.channel


def test_a_mind_accepts_a_persons_package_that_gives_it_all_it_asks(table):
    person_takes(table, UP_HEAD)
    table.do(
        cmd.TablePackage,
        UP_HEAD,
        instrument=TREATY,
        choices={FILLING: "seven", FLOW: "high"},
        authority="ad-referendum",
    )
    let(table, DOWN_HEAD, minutes=6)
    assert table.state.instruments[TREATY].adopted == {FILLING: "seven", FLOW: "high"}


def test_a_mind_does_not_flood_the_talks(table):
    """Asked twice a minute for a whole turn, it speaks and tables at a pace that people can follow."""
    counts = Counter(c.kind for c in let(table, UP_HEAD, DOWN_HEAD, minutes=10))
    assert counts["send-message"] <= 12
    assert counts["table-package"] <= 4


# --- documents and news


@pytest.mark.parametrize("grade", GRADES)
@pytest.mark.parametrize("form", WRITERS)
def test_a_mind_writes_every_kind_of_document_that_falls_due(grade, form):
    assert len(written(form, grade)) == 1


@pytest.mark.parametrize("grade", GRADES)
@pytest.mark.parametrize("form", [form for form in FORMS if form not in WRITERS])
def test_a_mind_leaves_forms_with_tables_to_people(grade, form):
    assert written(form, grade) == []


def written(form: DocumentKindId, grade: str) -> list[Document]:
    """The documents of this kind that a mind files where its seat owes one in the first turn."""
    due = Due(DueId("paper"), form, UP_HEAD, 4, both("Paper"), turn=1)
    table = Table(replace(SMALL, due=(due,)))
    let(table, UP_HEAD, minutes=5, grade=grade)
    return [d for d in table.state.documents.values() if d.event.due == table.due("paper")]


def test_documents_cite_only_what_their_author_saw(played):
    for grade in GRADES:
        run = played("river", 0, grade)
        for document in run.exercise.state.documents.values():
            seen = run.exercise.view(document.event.seat).audiences
            assert {cited.ref for cited in document.event.cites} <= set(seen)


def test_a_careful_mind_keeps_doubtful_reports_out_of_what_is_known(played):
    def known(grade: str) -> set[str]:
        state = played("river", 0, grade).exercise.state
        fields = [d.event.fields["known"] for d in state.documents.values() if d.event.form == "situation-report"]
        return {w.values["reliability"] for lines in fields for w in lines if "reliability" in w.values}

    assert not any(re.search("[DEF456]", grade) for grade in known("veteran"))


def ultimatum(table: Table, **fields) -> None:
    table.control(
        cmd.QuickInject,
        form="cable",
        title=both("Seventy-two hours"),
        body=both("Or else."),
        source=both("Ministry"),
        priority="immediate",
        **fields,
    )


def test_an_ultimatum_is_answered_without_a_threat(played):
    states = [played("river", 0, grade).exercise.state for grade in GRADES]
    answers = [
        m
        for state in states
        for _, m in state.messages
        if isinstance(m.words, Phrase)
        and m.words.values.get("inject") in {n.inject for _, n in state.injects if n.ultimatum}
    ]
    assert answers
    assert {m.words.template for m in answers} <= {"talk.ultimatum", "talk.ultimatum-offices"}
    assert not {m.intent for m in answers} & {"threat", "warning"}


def test_a_careful_mind_asks_for_verification_of_a_doubtful_report(table):
    ultimatum(table, reliability="F6")
    said = [c for c in let(table, UP_HEAD, DOWN_HEAD, CHAIR, minutes=6) if isinstance(c, cmd.SendMessage)]
    phrases = [c.words for c in said if isinstance(c.words, Phrase)]
    about = [w.template for w in phrases if w.values.get("inject") is not None]
    assert about
    assert set(about) == {"talk.hold-judgement"}


def test_a_secret_cable_is_not_told_to_the_room(table):
    ultimatum(table, to=(UP_HEAD,))
    let(table, UP_HEAD, UP_DEPUTY, minutes=8)
    room = [m for _, m in table.state.messages if m.channel == PLENARY]
    assert not any("Seventy-two" in str(m.words) for m in room)


def test_an_approved_press_line_is_released():
    due = Due(DueId("line"), "press-line", UP_DEPUTY, 4, both("Line"), turn=1)
    table = Table(replace(SMALL, due=(due,)))
    let(table, UP_HEAD, UP_DEPUTY, minutes=8)
    assert [d.released for d in table.state.documents.values() if d.event.form == "press-line"] == [True]


# --- closing


def test_a_silence_is_broken_when_the_text_exceeds_the_mandate(table):
    table.next_turn()
    person_takes(table, CHAIR)
    package = (
        table.do(cmd.TablePackage, CHAIR, instrument="protocol", choices={"joint": "trust"}).records[0].event.package
    )
    table.do(cmd.PutToDecision, CHAIR, package=package)
    command = decide(table, DOWN_HEAD)
    assert isinstance(command, cmd.BreakSilence)


def test_a_mind_keeps_its_word_to_the_signature(table):
    """A text adopted within the mandate of both is initialled and signed by both."""
    table.do(cmd.AskCapital, UP_HEAD, instrument=TREATY, issue=FLOW, option="high", argument=Said("We need it."))
    table.later(4)
    for seat in (UP_HEAD, DOWN_HEAD):
        for issue, option in ((FILLING, "six"), (FLOW, "high")):
            table.do(cmd.TakePosition, seat, instrument=TREATY, issue=issue, option=option)
    let(table, UP_HEAD, DOWN_HEAD, minutes=3)
    assert set(table.state.instruments[TREATY].signed) == {UP, DOWN}


def test_commands_have_names_of_their_own(played):
    for seed in range(3):
        records = played("river", seed, "practitioner").exercise.records
        names = {(r.by, r.command) for r in records if r.by != CONTROL}
        moves = sum(r.why is not None for r in records)
        assert len(names) == moves


def test_an_inject_that_corrects_brings_back_those_who_believed_it():
    false = Inject(
        InjectId("rumour"), "post", both("Gates shut"), both("!"), both("@x"), "F6", (), turn=1, priority="immediate"
    )
    right = replace(
        false, id=InjectId("truth"), title=both("Gates open"), reliability="A1", turn=2, corrects=InjectId("rumour")
    )
    actors = tuple(replace(a, style="hard") for a in SMALL.actors)
    said: Counter[str] = Counter()
    for seed in range(6):
        blueprint = replace(SMALL, injects=(false, right), actors=actors)
        table = Table(blueprint, started=False)
        table.exercise = open_exercise(table.log, ExerciseId(f"rumour-{seed}"), blueprint, seed, 0)
        table.control(cmd.Start)
        let(table, UP_HEAD, DOWN_HEAD, CHAIR, minutes=8, grade="novice")
        believed = {m.seat for _, m in table.state.messages if getattr(m.words, "template", "") == "talk.believe"}
        table.next_turn()
        let(table, UP_HEAD, DOWN_HEAD, CHAIR, minutes=8, grade="novice")
        sorry = {m.seat for _, m in table.state.messages if getattr(m.words, "template", "") == "talk.correction-own"}
        assert sorry == believed
        said["believed"] += len(believed)
    assert said["believed"] > 0


def test_command_ids_are_hexadecimal(table):
    command = decide(table, DOWN_HEAD)
    assert command is not None
    assert command.id == CommandId(format(int(command.id, 16), "016x"))

"""Rules of evidence over played tables: what they propose, on which events, and what the candidate knew."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.evaluation import Evaluation, evaluate
from assessment.evidence import RULES, Candidate, Dossier, LogIndex, Tenure, candidates, gather, told
from assessment.evidence.citing import sources
from assessment.evidence.easing import ULTIMATUM_MINUTES
from assessment.framework import CriterionCode, load
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, Pseudonym, Said
from sim.exercise.papers.events import Citation
from sim.exercise.papers.forms import FORMS
from sim.language import SOURCE, languages
from tests.sim.exercise.random_play import play
from tests.sim.exercise.table import Table
from tests.sim.papers import PLAN
from tests.sim.small import (
    CHAIR,
    DOWN,
    DOWN_HEAD,
    FILLING,
    FIVE,
    FLOW,
    HIGH,
    LOW,
    SIX,
    SMALL,
    TREATY,
    UP,
    UP_DEPUTY,
    UP_HEAD,
)


@pytest.fixture
def table() -> Table:
    table = Table(SMALL)
    for seat, who in ((UP_HEAD, "ana"), (DOWN_HEAD, "dan")):
        table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(who))
    return table


def proposals(table: Table, who: str = "dan"):
    log = table.exercise.records
    candidate = next(c for c in candidates(log) if c.pseudonym == who)
    return gather(Dossier(LogIndex(log), candidate))


def file_plan(table: Table, **more):
    return table.do(
        cmd.SubmitDocument, DOWN_HEAD, form="negotiation-plan", title="Plan", fields=PLAN, due=table.due("plan"), **more
    ).records[0]


def test_every_rule_speaks_of_a_criterion_of_the_framework():
    framework = load("expert-ir-cooperation")
    codes = {c.code for b in framework.blocks for k in b.competences for c in k.criteria}
    assert set(RULES) <= codes
    assert len(RULES) >= 24


def test_a_plan_on_time_is_proposed_with_the_event_it_rests_on(table):
    record = file_plan(table)
    found = proposals(table)["B1.2a"]
    assert (found.level, found.events) == (4, (record.seq,))


def test_a_plan_that_never_came_is_not_acquired_and_cites_the_request(table):
    for _ in range(2):
        table.next_turn()
    found = proposals(table)["B1.2a"]
    assert found.level == 1
    assert table.exercise.records[found.events[0] - 1].event.kind == "document-due"


def test_time_given_after_a_gap_counts_where_a_document_came_in_time(table):
    table.minutes += 7.9
    played = table.state.timer.elapsed(int(table.minutes * 60_000))
    table.minutes += 30
    table.control(cmd.CloseGap, elapsed=played)
    table.minutes += 0.5
    file_plan(table)
    assert proposals(table)["B1.6b"].level == 3, "the plan was due 0.1 minutes after the gap"


def test_without_an_occasion_nothing_is_proposed(table):
    assert "B3.5b" not in proposals(table)
    assert "B1.5c" not in proposals(table)


def file_deputys_plan(table: Table):
    table.do(cmd.TakeSeat, UP_DEPUTY, by=CONTROL, pseudonym=Pseudonym("ugo"))
    sent = table.do(cmd.SubmitDocument, UP_DEPUTY, form="negotiation-plan", title="Plan", fields=PLAN)
    return sent.records[0].event.document


def test_a_plan_signed_off_after_the_first_offer_is_late(table):
    document = file_deputys_plan(table)
    table.do(cmd.TablePackage, UP_DEPUTY, instrument=TREATY, choices={FILLING: SIX, FLOW: LOW})
    table.do(cmd.SignOff, UP_HEAD, document=document, decision="approved")
    assert proposals(table, "ugo")["B1.2b"].level == 2


def test_a_plan_signed_off_by_somebody_else_before_any_offer_is_acquired(table):
    document = file_deputys_plan(table)
    table.do(cmd.SignOff, UP_HEAD, document=document, decision="approved")
    assert proposals(table, "ugo")["B1.2b"].level == 3


def test_an_author_is_no_second_pair_of_eyes(table):
    document = file_plan(table).event.document
    table.do(cmd.SignOff, DOWN_HEAD, document=document, decision="approved")
    found = proposals(table)
    assert "B1.2b" not in found, "nobody else in this delegation could approve: no occasion"
    assert found["B1.6b"].level == 3, "on time, and approved by nobody else"


def test_a_delegation_of_one_has_its_plan_validated_by_its_capital(table):
    document = file_plan(table).event.document
    table.do(cmd.AskApproval, DOWN_HEAD, document=document)
    table.later(2)
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH})
    assert proposals(table)["B1.2b"].level == 3


def test_keeping_to_the_mandate_is_acquired(table):
    note = Said("Six years of filling, if the flow is high all year.")
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH}, note=note)
    assert proposals(table)["B1.3a"].level == 3


def test_asking_before_going_further_is_mastered(table):
    ask = {"instrument": TREATY, "issue": FLOW, "option": HIGH, "argument": Said("It unlocks the years.")}
    table.do(cmd.AskCapital, UP_HEAD, **ask)
    table.later(3)
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH})
    assert proposals(table, "ana")["B1.3a"].level == 4


def test_going_beyond_the_mandate_without_authority_is_not_acquired(table):
    choices = {FILLING: FIVE, FLOW: LOW}
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices=choices, authority="ad-referendum")
    assert proposals(table)["B1.3a"].level == 1


def test_reserved_openly_and_put_to_the_capital_at_once_is_acquired(table):
    choices = {FILLING: SIX, FLOW: HIGH}
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices=choices, authority="ad-referendum")
    ask = {"instrument": TREATY, "issue": FLOW, "option": HIGH, "argument": Said("We said so already.")}
    table.do(cmd.AskCapital, UP_HEAD, **ask)
    table.later(3)
    assert proposals(table, "ana")["B1.3a"].level == 3


def test_talk_without_a_question_shows_no_interest(table):
    for words in ("One.", "Two.", "Three."):
        table.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said(words))
    assert proposals(table)["B1.3b"].level == 1


@pytest.mark.parametrize(("minutes", "level"), [(5, 2), (60, None)])
def test_a_task_not_yet_due_when_the_exercise_ends_does_not_count(table, minutes, level):
    table.do(cmd.SetTask, UP_HEAD, owner=UP_DEPUTY, text=Said("Ask the engineers about the high flow"), minutes=minutes)
    table.minutes += 6
    table.control(cmd.EndExercise)
    found = proposals(table, "ana").get("B3.3b")
    assert (found.level if found is not None else None) == level


@pytest.mark.parametrize(("minutes", "level"), [(ULTIMATUM_MINUTES - 1, None), (ULTIMATUM_MINUTES + 1, 1)])
def test_an_ultimatum_that_the_end_of_the_exercise_overtook_does_not_count(minutes, level):
    news = tuple(replace(i, ultimatum=True) if i.id == "crisis" else i for i in SMALL.injects)
    table = Table(replace(SMALL, injects=news))
    table.do(cmd.TakeSeat, DOWN_HEAD, by=CONTROL, pseudonym=Pseudonym("dan"))
    table.control(cmd.ReleaseInject, inject="crisis")
    table.minutes += minutes
    table.control(cmd.EndExercise)
    found = proposals(table).get("B3.5b")
    assert (found.level if found is not None else None) == level


def test_a_threat_of_force_after_the_crisis_is_unlawful_whoever_began(table):
    table.do(cmd.TakeAction, UP_HEAD, act="threaten-force", target=DOWN)
    table.do(cmd.TakeAction, DOWN_HEAD, act="threaten-force", target=UP)
    table.later(0.1)
    table.do(cmd.TakeAction, DOWN_HEAD, act="threaten-force", target=UP)
    assert proposals(table)["B3.4b"].level == 1


def test_what_one_did_before_sitting_down_is_somebody_elses(table):
    note = Said("Six years of filling, if the flow is high all year.")
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH}, note=note)
    table.do(cmd.LeaveSeat, DOWN_HEAD)
    table.do(cmd.TakeSeat, DOWN_HEAD, by=CONTROL, pseudonym=Pseudonym("eve"))
    assert "B1.3a" in proposals(table, "dan")
    assert "B1.3a" not in proposals(table, "eve")


def test_what_ones_successor_did_is_not_ones_own(table):
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: LOW})
    package = next(iter(table.state.packages))
    table.do(cmd.LeaveSeat, DOWN_HEAD)
    table.do(cmd.TakeSeat, DOWN_HEAD, by=CONTROL, pseudonym=Pseudonym("eve"))
    table.do(cmd.AnswerPackage, DOWN_HEAD, package=package, answer="accept", authority="ad-referendum")
    assert "B1.4b" not in proposals(table, "dan")
    assert "B1.4b" in proposals(table, "eve")


def test_a_plan_that_was_due_after_one_left_is_no_occasion(table):
    table.do(cmd.LeaveSeat, DOWN_HEAD)
    table.do(cmd.TakeSeat, DOWN_HEAD, by=CONTROL, pseudonym=Pseudonym("eve"))
    for _ in range(2):
        table.next_turn()
    assert "B1.2a" not in proposals(table, "dan")
    assert proposals(table, "eve")["B1.2a"].level == 1


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000))
def test_nobodys_level_rests_on_an_act_outside_their_time_at_the_table(seed):
    table = Table(SMALL, seed, started=False)
    play(table.exercise, random.Random(seed), 200)
    index = LogIndex(table.exercise.records)
    for candidate in candidates(index.log):
        for proposal in gather(Dossier(index, candidate)).values():
            for event, seq in ((index.moments[seq - 1].event, seq) for seq in proposal.events):
                if event.kind not in ("document-due", "inject-released"):  # what was asked or heard is context
                    assert any(t.covers(seq) for t in candidate.tenures), (proposal.criterion, event.kind)


def test_minds_are_candidates_in_a_demonstration_only(table):
    table.do(cmd.CoverSeat, DOWN_HEAD, by=CONTROL, mind="veteran")
    log = table.exercise.records
    assert [c.pseudonym for c in candidates(log)] == ["ana", "dan"]
    assert "mind:down-head" in [c.pseudonym for c in candidates(log, demonstration=True)]


def test_a_report_tells_every_event_it_cites(table):
    file_plan(table)
    table.next_turn()
    framework = load("expert-ir-cooperation")
    made = datetime(2026, 1, 1, tzinfo=UTC)
    report = evaluate(table.exercise.records, framework, "formative", made)
    rows = [row for c in report.candidates for b in c.blocks for k in b.competences for row in k.criteria]
    assert any(row.evidence for row in rows)
    assert all(row.evidence for row in rows if row.provisional)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000))
def test_no_mark_without_evidence_that_the_candidate_could_see_or_make(seed):
    table = Table(SMALL, seed, started=False)
    play(table.exercise, random.Random(seed), 150)
    log = table.exercise.records
    for seat in SMALL.seats:
        dossier = Dossier(LogIndex(log), Candidate("x", (Tenure(seat.id, 1),)))
        for proposal in gather(dossier).values():
            events = [log[seq - 1].event for seq in proposal.events]
            assert proposal.level == 0 or events
            assert all(e.audience.includes(seat.id) for e in events)


def test_who_was_shown_nothing_new_keeps_their_proposals_and_who_was_gets_them_anew(table):
    framework = load("expert-ir-cooperation")
    before = Evaluation(table.exercise.records, framework, "formative")
    table.do(cmd.OpenChannel, UP_HEAD, seats=(CHAIR,))
    after = Evaluation(table.exercise.records, framework, "formative", before)
    assert after.proposals["dan"] is before.proposals["dan"], "the channel is hidden from this seat"
    assert after.proposals["ana"] is not before.proposals["ana"]


def test_every_rule_tells_how_it_judges_in_every_language() -> None:
    for code in RULES:
        said = {language: told(code, language) for language in languages()}
        assert len(set(said.values())) == len(languages()), code
        assert all(said.values()), code
    assert told(CriterionCode("X9.9z"), SOURCE) == ""


def test_an_event_cited_four_times_is_one_source(table):
    sent = table.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said("The gates are shut.")).records[0]
    cited = Citation(sent.ref, "relies-on")
    form = FORMS["situation-report"]
    fields = {
        "summary": Said("The gates of Up are shut and the flow is falling"),
        "known": (Said("Up says in the plenary that the gates are shut"),),
        "assumed": (Said("It fills early and means to force the filling on us"),),
        "unknown": (Said("Nobody told us for how many days they stay shut"),),
        "next": Said("We ask the commission for a joint inspection today"),
    }
    table.do(cmd.SubmitDocument, DOWN_HEAD, form=form.id, title="x", fields=fields, cites=(cited,) * 4)
    assert table.exercise.records[-1].event.cites == (cited,)
    report = replace(table.exercise.records[-1].event, cites=(cited,) * 4)
    assert sources(report) == (sent.ref,), "as older logs have it"
    assert proposals(table)["B1.1b"].level == 3

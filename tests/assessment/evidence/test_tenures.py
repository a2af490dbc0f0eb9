"""Candidates who changed seats: what each of their delegations did counts only while they sat in it."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.evidence import Candidate, Dossier, LogIndex, candidates, gather
from assessment.evidence.index import Moment
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.names import CONTROL, PLENARY, ActorId, Pseudonym, Said
from tests.sim.exercise.random_play import play
from tests.sim.exercise.table import Table
from tests.sim.small import (
    CHAIR,
    COMMISSION,
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

CHOICES = {FILLING: SIX, FLOW: HIGH}


def sit(table: Table, seat, who: str) -> None:
    table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(who))


def move(table: Table, who: str, left, taken) -> None:
    table.do(cmd.LeaveSeat, left)
    sit(table, taken, who)


@pytest.fixture
def table() -> Table:
    """Ana speaks for Upstream, at length; Ugo sits beside her."""
    table = Table(SMALL)
    sit(table, UP_HEAD, "ana")
    sit(table, UP_DEPUTY, "ugo")
    for number in range(12):
        table.do(cmd.SendMessage, UP_DEPUTY, channel=PLENARY, words=Said(f"Point {number}."))
    return table


def dossier(table: Table, who: str) -> Dossier:
    log = table.exercise.records
    return Dossier(LogIndex(log), next(c for c in candidates(log) if c.pseudonym == who))


def proposals(table: Table, who: str):
    return gather(dossier(table, who))


def tabled(table: Table, by):
    return (
        table.do(cmd.TablePackage, by, instrument=TREATY, choices=CHOICES, authority="ad-referendum").records[0].event
    )


# --- what a delegation does


def test_what_the_delegation_one_left_accepts_is_not_ones_common_position(table):
    move(table, "ana", UP_HEAD, CHAIR)
    package = tabled(table, DOWN_HEAD).package
    table.do(cmd.AnswerPackage, UP_DEPUTY, package=package, answer="accept", authority="ad-referendum")
    assert dossier(table, "ana").seat == UP_HEAD, "she sat there longest"
    assert "B1.4b" not in proposals(table, "ana")
    assert "B1.4b" in proposals(table, "ugo")


def test_what_the_delegation_one_joined_does_is_ones_own_delegations(table):
    move(table, "ana", UP_HEAD, DOWN_HEAD)
    mine = table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices=CHOICES).records[0]
    answer = table.do(
        cmd.AnswerPackage, UP_DEPUTY, package=mine.event.package, answer="accept", authority="ad-referendum"
    )
    adopted = next(r.seq for r in answer.records if isinstance(r.event, ev.TextAdopted))
    assert proposals(table, "ana")["B1.4b"].events == (mine.seq, answer.records[0].seq, adopted)


def test_an_answer_to_what_one_tabled_for_another_delegation_is_theirs(table):
    package = tabled(table, UP_HEAD).package
    move(table, "ana", UP_HEAD, CHAIR)
    table.do(cmd.AnswerPackage, DOWN_HEAD, package=package, answer="accept", authority="ad-referendum")
    assert "B1.4b" not in proposals(table, "ana")


def table_of_three() -> Table:
    """Ana speaks for Upstream, and the Commission is a party as well."""
    treaty = SMALL.instruments[0]
    table = Table(replace(SMALL, instruments=(replace(treaty, parties=(*treaty.parties, COMMISSION)),)))
    sit(table, UP_HEAD, "ana")
    return table


@pytest.mark.parametrize(("order", "won"), [((UP_HEAD, DOWN_HEAD), True), ((DOWN_HEAD, UP_HEAD), False)])
def test_a_delegation_is_won_over_where_it_accepts_after_the_candidate_what_a_third_one_tabled(order, won):
    table = table_of_three()
    sit(table, DOWN_HEAD, "dan")
    talks = table.do(cmd.OpenChannel, UP_HEAD, seats=(DOWN_HEAD,)).records[0].event.channel
    table.do(cmd.SendMessage, UP_HEAD, channel=talks, words=Said("Could you live with filling over six years?"))
    table.do(cmd.SendMessage, DOWN_HEAD, channel=talks, words=Said("We could, if the flow in dry years is high."))
    package = tabled(table, CHAIR).package
    answers = {
        seat: table.do(cmd.AnswerPackage, seat, package=package, answer="accept", authority="ad-referendum").records[0]
        for seat in order
    }
    assert (answers[DOWN_HEAD].seq in proposals(table, "ana")["B1.4a"].events) is won


def test_no_delegation_goes_back_on_what_another_accepted():
    table = table_of_three()
    package = tabled(table, CHAIR).package
    table.do(cmd.AnswerPackage, UP_HEAD, package=package, answer="accept", authority="ad-referendum")
    move(table, "ana", UP_HEAD, DOWN_HEAD)
    table.do(cmd.AnswerPackage, DOWN_HEAD, package=package, answer="reject", note=Said("No."))
    assert proposals(table, "ana")["B1.4b"].level == 3


def test_what_one_capital_granted_regularises_nothing_done_for_another():
    table = Table(SMALL)
    sit(table, DOWN_HEAD, "dan")
    table.do(
        cmd.TablePackage,
        DOWN_HEAD,
        instrument=TREATY,
        choices={FILLING: FIVE, FLOW: LOW},
        authority="ad-referendum",
    )
    move(table, "dan", DOWN_HEAD, UP_HEAD)
    table.do(cmd.AskCapital, UP_HEAD, instrument=TREATY, issue=FLOW, option=HIGH, argument=Said("It unlocks the rest."))
    table.later(3)
    answers = [r.event for r in table.exercise.records if isinstance(r.event, ev.CapitalAnswered)]
    assert [(a.actor, a.granted) for a in answers] == [(UP, True)]
    assert proposals(table, "dan")["B1.3a"].level == 1


def test_an_ultimatum_concerns_the_delegation_one_sits_in(table):
    news = tuple(replace(i, ultimatum=True) if i.id == "crisis" else i for i in SMALL.injects)
    table = Table(replace(SMALL, injects=news))
    sit(table, UP_HEAD, "ana")
    table.control(cmd.ReleaseInject, inject="crisis")
    move(table, "ana", UP_HEAD, DOWN_HEAD)
    table.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said("We would talk."), intent="proposal")
    table.minutes += 20
    table.control(cmd.EndExercise)
    assert "B3.5b" not in proposals(table, "ana")


# --- what a seat was shown


def test_what_a_seat_was_shown_before_one_sat_there_was_not_shown_to_one(table):
    table.do(cmd.OpenChannel, UP_HEAD, seats=(CHAIR,))
    channel = list(table.state.channels)[-1]
    sent = table.do(cmd.SendMessage, CHAIR, channel=channel, words=Said("Between us.")).records[0]
    sit(table, DOWN_HEAD, "dan")
    sent_again = table.do(cmd.SendMessage, CHAIR, channel=channel, words=Said("Still between us.")).records[0]
    table.do(cmd.LeaveSeat, UP_HEAD)
    move(table, "dan", DOWN_HEAD, UP_HEAD)
    dan = dossier(table, "dan")
    assert [m.seq for m, _ in dan.shown(ev.MessageSent) if m.seq >= sent.seq] == []
    assert [m.seq for m, _ in dan.seen(ev.MessageSent) if m.seq >= sent.seq] == [sent.seq, sent_again.seq]


def test_an_event_is_told_as_the_seat_one_held_then_was_shown_it(table):
    first = table.do(cmd.SendMessage, UP_DEPUTY, channel=PLENARY, words=Said("Before.")).records[0].seq
    move(table, "ana", UP_HEAD, DOWN_HEAD)
    second = table.do(cmd.SendMessage, UP_DEPUTY, channel=PLENARY, words=Said("After.")).records[0].seq
    ana = dossier(table, "ana")
    assert (ana.seat_at(first), ana.seat_at(second)) == (UP_HEAD, DOWN_HEAD)
    assert (ana.actor_at(first), ana.actor_at(second)) == (UP, DOWN)


def test_no_event_after_one_left_can_be_cited_for_one(table):
    before = len(table.exercise.records)
    table.do(cmd.LeaveSeat, UP_HEAD)
    after = table.do(cmd.SendMessage, UP_DEPUTY, channel=PLENARY, words=Said("After.")).records[0].seq
    ana = dossier(table, "ana")
    assert (ana.admits(before), ana.admits(after)) == (True, False)


# --- what was asked of a seat


def due(table: Table) -> ev.DocumentDue:
    return next(r.event for r in table.exercise.records if isinstance(r.event, ev.DocumentDue))


def test_what_was_due_before_one_sat_down_is_neither_asked_of_one_nor_overdue(table):
    sit(table, DOWN_HEAD, "eve")
    for _ in range(2):
        table.next_turn()
    move(table, "dan", DOWN_HEAD, DOWN_HEAD)
    table.minutes += 5
    table.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said("Good morning."))
    asked = due(table)
    assert asked.seat == DOWN_HEAD
    eve, dan = dossier(table, "eve"), dossier(table, "dan")
    assert ([e for _, e in eve.dues(asked.document)], eve.overdue(asked)) == ([asked], True)
    assert ([e for _, e in dan.dues(asked.document)], dan.overdue(asked)) == ([], False)


# --- the law


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000))
def test_every_act_a_level_rests_on_is_of_the_delegation_one_sat_in(seed):
    dice = random.Random(seed)
    table = Table(SMALL, seed)
    sit(table, UP_HEAD, "ana")
    sit(table, DOWN_HEAD, "dan")
    play(table.exercise, dice, 70)
    for seat, who in ((DOWN_HEAD, "ana"), (UP_HEAD, "dan")):
        # Before play goes on, so that each has a tenure on either side, whatever chance did with the seats meanwhile.
        table.minutes = max(table.minutes, table.exercise.records[-1].at / 60_000)
        if table.state.phase != "ended":
            if table.state.held[seat].holder == "person":
                table.do(cmd.LeaveSeat, seat)
            sit(table, seat, who)
    play(table.exercise, dice, 110)
    index = LogIndex(table.exercise.records)
    actors = {s.id: s.actor for s in SMALL.seats}
    for candidate in candidates(index.log):
        for proposal in gather(Dossier(index, candidate)).values():
            for moment in (index.moments[seq - 1] for seq in proposal.events):
                event = moment.event
                if event.kind in ("document-due", "inject-released"):  # what was asked or heard is context
                    continue
                sat = [t.seat for t in candidate.tenures if t.covers(moment.seq)]
                assert any(event.audience.includes(seat) for seat in sat), (proposal.criterion, event.kind)
                if proposal.criterion == "B3.7a":  # the candidate's review cites what others did, too
                    continue
                if isinstance(event, ev.MessageSent) and actors.get(event.seat) not in {actors[s] for s in sat}:
                    assert answers(index, candidate, moment), (proposal.criterion, event.kind)
                    continue
                answered = stood_for(index, candidate, moment) if isinstance(event, ev.PackageAnswered) else set()
                by = actors.get(getattr(event, "seat", None))
                ours = {actors[seat] for seat in sat}
                assert by is None or {by, *answered} & ours or getattr(event, "target", None) in ours, (
                    proposal.criterion,
                    event.kind,
                )


def answers(index: LogIndex, candidate: Candidate, message: Moment) -> bool:
    """Whether the candidate had said something in that channel before: others' words are cited as answers alone."""
    return any(
        isinstance(m.event, ev.MessageSent)
        and m.event.channel == message.event.channel
        and any(t.seat == m.event.seat and t.covers(m.seq) for t in candidate.tenures)
        for m in index.moments[: message.seq - 1]
    )


def stood_for(index: LogIndex, candidate: Candidate, answer: Moment) -> set[ActorId]:
    """Delegations that stood for the package before this: its author, and those for which the candidate accepted it."""
    earlier = [m for m in index.moments[: answer.seq - 1] if getattr(m.event, "package", None) == answer.event.package]
    return {
        m.event.actor
        for m in earlier
        if isinstance(m.event, ev.PackageTabled)
        or (
            isinstance(m.event, ev.PackageAnswered)
            and m.event.answer == "accept"
            and any(t.seat == m.event.seat and t.covers(m.seq) for t in candidate.tenures)
        )
    }


def test_no_act_of_a_seat_in_another_hand_can_be_cited(table):
    first = table.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said("Brilliant.")).records[0].seq
    table.do(cmd.LeaveSeat, UP_HEAD)
    spoken = table.do(cmd.SendMessage, UP_HEAD, by=CONTROL, channel=PLENARY, words=Said("For it.")).records[0].seq
    sit(table, UP_HEAD, "eve")
    own = table.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said("Mine.")).records[0].seq
    eve = dossier(table, "eve")
    assert [eve.admits(seq) for seq in (first, spoken, own)] == [False, False, True]
    asked = next(r.seq for r in table.exercise.records if isinstance(r.event, ev.BriefGiven) and eve.admits(r.seq))
    assert table.exercise.records[asked - 1].event.seat == UP_HEAD

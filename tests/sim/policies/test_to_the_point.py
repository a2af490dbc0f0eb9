"""Delegations speak to the point, read over whole plays: what is asked is answered, a complaint says of what."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sim.exercise import events as ev
from sim.exercise.core.inject import Roles
from sim.exercise.core.names import PLENARY
from sim.exercise.talk.reading import issues_named
from sim.policies import acting
from sim.policies.desk import Desk
from sim.policies.grade import GRADES
from sim.policies.needs import lacking
from sim.world.catalogue import ACTS
from tests.sim.exercise.table import Table
from tests.sim.policies.test_consistent import play_of, records, words_of
from tests.sim.policies.test_roles import event, said
from tests.sim.small import CHAIR, COMMISSION, DOWN, DOWN_HEAD, SMALL, UP, UP_HEAD

PLAYS = [("corridor", 1), ("river", 1)]


@pytest.mark.parametrize(("scenario", "seed"), PLAYS)
def test_a_question_about_an_article_is_answered_on_that_article(scenario, seed):
    asked = {}
    for record in records(scenario, seed):
        words = words_of(record.event)
        if not isinstance(record.event, ev.MessageSent) or words is None:
            continue
        if words.template.startswith("talk.ask-interest"):
            asked[record.ref] = words.values["issue"]
        elif words.template.startswith("talk.interest"):
            assert asked[record.event.reply_to] in (words.values["issue"], words.values.get("issue2"))


@pytest.mark.parametrize(("scenario", "seed"), PLAYS)
def test_what_is_put_first_in_talk_is_what_weighs_most(scenario, seed):
    """Samba had named the flow first to everybody, and then put the fund first to one of them."""
    for record in records(scenario, seed):
        said_by, words = record.event, words_of(record.event)
        if isinstance(said_by, ev.MessageSent) and words is not None and words.template == "talk.interest":
            view = play_of(scenario, seed).view(said_by.seat)
            text = next(t for t in view.the_scene.instruments if words.values["issue"] in t.issues)
            desk = Desk(view, said_by.seat, 0, np.random.default_rng(1), GRADES["practitioner"])
            assert words.values["issue"] == desk.worth(text).ranked[0]


@pytest.mark.parametrize(("scenario", "seed"), PLAYS)
def test_nobody_complains_without_saying_of_what(scenario, seed):
    attacked = set()
    for record in records(scenario, seed):
        done = record.event
        if isinstance(done, ev.ActionTaken) and done.target is not None and ACTS[done.act].family == "protest":
            words = words_of(done)
            answers = (done.target, done.actor) in attacked
            says = words is None or words.template.startswith(("act.complaint", "act.fact-finding"))
            assert answers or says, done
            attacked.add((done.actor, done.target))


@pytest.mark.parametrize(("scenario", "seed"), PLAYS)
def test_those_who_sign_nothing_do_not_speak_as_parties(scenario, seed):
    state = play_of(scenario, seed).state
    parties = {party for text in state.the_scene.instruments for party in text.parties}
    chairs = {s.id for s in state.the_scene.seats if "chair" in s.powers}
    for record in records(scenario, seed):
        words = words_of(record.event)
        if not isinstance(record.event, ev.MessageSent) or words is None or record.event.channel != PLENARY:
            continue
        if state.actor_of(record.event.seat) not in parties and record.event.seat not in chairs:
            assert not words.template.startswith("talk.voice")
            if words.template.startswith("talk.opening"):
                assert words.template in ("talk.opening-observer", "talk.opening-adviser")


def test_words_to_the_press_are_not_an_event_to_be_taken_note_of():
    table = event(priority="priority", author=UP, form="press")
    assert set(said(table, DOWN_HEAD)[DOWN_HEAD]) <= {"talk.note-press"}


def test_the_target_of_words_to_the_press_answers_words_and_offers_no_inquiry():
    table = event(priority="immediate", author=DOWN, form="press", roles=Roles(accused=(UP,)))
    assert said(table, UP_HEAD)[UP_HEAD] == ["talk.as-accused-words"]


def test_a_chair_does_not_speak_of_causes_where_people_are_in_need_through_nobodys_doing():
    table = event(priority="immediate", author=DOWN, roles=Roles(victims=(DOWN,)))
    assert set(said(table, CHAIR)[CHAIR]) <= {"talk.as-mediator-relief", "talk.as-agency"}


@pytest.mark.parametrize(("start", "lacks"), [(50.0, False), (61.0, True), (95.0, True)])
def test_nobody_appeals_for_aid_before_anything_is_lacking(start, lacks):
    gauge = replace(SMALL.gauges[0], people=DOWN, start=50.0, level=50.0, threshold=80.0, better="lower")
    agency = replace(SMALL.actor(COMMISSION), kind="ngo", acts=("appeal-for-aid",), style="humanitarian")
    actors = tuple(agency if a.id == COMMISSION else a for a in SMALL.actors)
    table = Table(replace(SMALL, actors=actors, gauges=(gauge,)))
    view = table.exercise.view(CHAIR)
    view.indicators[gauge.id] = start
    desk = Desk(view, CHAIR, 60_000, np.random.default_rng(1), GRADES["practitioner"])
    assert lacking(desk) is lacks
    assert [a.id for a in acting.able(desk)] == (["appeal-for-aid"] if lacks else [])


SPOKEN = [*PLAYS, ("river", 0), ("river", 2)]


@pytest.mark.parametrize(("scenario", "seed"), SPOKEN)
def test_news_is_a_reason_for_an_article_to_a_party_with_a_stake_in_it_that_the_news_speaks_of(scenario, seed):
    state = play_of(scenario, seed).state
    injects = {event.inject: event for _, event in state.injects}
    for record in records(scenario, seed):
        words = words_of(record.event)
        if not isinstance(record.event, ev.MessageSent) or words is None or words.template != "talk.note-stake":
            continue
        news, issue = injects[words.values["inject"]], words.values["issue"]
        text = next(t for t in state.the_scene.instruments if issue in t.issues)
        assert issue in issues_named(state, news), words
        assert state.actor_of(record.event.seat) in text.parties, words
        assert "chair" not in state.card(record.event.seat).powers, words
        assert news.reliability[-1] in "12", words


@pytest.mark.parametrize(("scenario", "seed"), SPOKEN)
def test_only_an_answer_that_tells_a_need_is_thanked_for_its_frankness(scenario, seed):
    answers = {}
    for record in records(scenario, seed):
        words = words_of(record.event)
        if isinstance(record.event, ev.MessageSent) and words is not None:
            answers[record.ref] = words.template
            if words.template in ("talk.acknowledge", "talk.acknowledge-near", "talk.acknowledge-chair"):
                told = ("talk.interest", "talk.position", "talk.told", "talk.answer")
                assert answers[record.event.reply_to].startswith(told), words


@pytest.mark.parametrize("seed", range(3))
def test_a_firm_advises_on_what_it_carries_out_and_not_on_what_others_pay(seed):
    advised = [w for r in records("river", seed) if (w := words_of(r.event)) and w.template == "talk.advice-firm"]
    assert advised
    assert not {"fund", "statement", "disputes"} & {w.values["issue"] for w in advised}


def test_the_owner_of_what_a_rumour_is_about_does_not_speak_of_it_as_a_fact():
    table = event(reliability="E4", priority="immediate", roles=Roles(owner=(UP,)))
    assert said(table, UP_HEAD)[UP_HEAD] == ["talk.as-owner-rumour"]


@pytest.mark.parametrize(("scenario", "seed"), [("river", 5), ("river", 6)])
def test_help_goes_to_people_in_need_alone(scenario, seed):
    """Twenty seconds into the exercise an agency gave humanitarian aid to the lender."""
    scene = play_of(scenario, seed).state.the_scene
    people = {gauge.people for gauge in scene.gauges}
    hurt: set[str] = set()
    for record in records(scenario, seed):
        match record.event:
            case ev.InjectReleased(roles=roles):
                hurt |= set(roles.victims)
            case ev.ActionTaken(act=act, target=target) if act in acting.GIVES:
                assert target in people | hurt


@pytest.mark.parametrize(("scenario", "seed"), [("river", 5), ("corridor", 1)])
def test_nobody_goes_to_law_over_what_was_said_to_a_newspaper(scenario, seed):
    press: set[str] = set()
    for record in records(scenario, seed):
        match record.event:
            case ev.InjectReleased(inject=inject, form="press", author=author) if author is not None:
                press.add(inject)
            case ev.ActionTaken(act="bring-case", words=words):
                assert words.values.get("inject") not in press

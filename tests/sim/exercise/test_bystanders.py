"""Actors of the library that nobody plays: they act, say why in both languages, and what they do changes outcomes."""

from dataclasses import replace

import pytest

from scenarios.library import load
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import ActorId
from sim.exercise.crises.rules import conduct
from sim.exercise.ratification.chances import outlook, swayed
from sim.exercise.telling import Teller
from sim.policies.phrases import renderer
from sim.runs import play
from sim.world.stance import Pledge
from tests.sim.exercise.signing import signed
from tests.sim.pledges import BOUND, DATA, FLOOR, PAY, automatic, dry
from tests.sim.small import UP, UP_HEAD, both

WHO = {"accord": "veld", "corridor": "karst", "river": "harral"}


def without(blueprint: Blueprint, actor: str) -> Blueprint:
    """The same scenario with an actor that may do nothing."""
    actors = tuple(replace(a, acts=(), watches=()) if a.id == actor else a for a in blueprint.actors)
    return replace(blueprint, actors=actors)


@pytest.mark.parametrize("name", WHO)
def test_the_actor_without_a_seat_acts_and_gives_its_reason_in_both_languages(name):
    run = play(load(name), 3)
    moves = [r.event for r in run.exercise.records if isinstance(r.event, ev.ActorMoved)]
    assert {move.actor for move in moves} == {WHO[name]}
    assert all(move.why is not None for move in moves)
    render = renderer(run.exercise.state)
    told = {language: Teller(run.exercise.state, language, render).tell(moves[0]) for language in ("en", "fr")}
    assert "(reason: " in told["en"]
    assert "(motif\u00a0: " in told["fr"]


@pytest.mark.parametrize("name", WHO)
def test_what_it_does_changes_what_comes_of_the_exercise(name):
    blueprint = load(name)
    runs = [play(b, 3, "practitioner", "same") for b in (blueprint, without(blueprint, WHO[name]))]
    ends = [(run.exercise.state.indicators, run.exercise.state.dyads, run.gains) for run in runs]
    assert ends[0] != ends[1]


def test_an_act_that_is_private_is_told_to_its_target_alone():
    run = play(load("accord"), 3)
    private = [
        r.event for r in run.exercise.records if isinstance(r.event, ev.ActorMoved) and r.event.act == "demarche"
    ]
    state = run.exercise.state
    assert private
    assert all(set(event.audience.seats or ()) == set(state.seats_of(event.target)) for event in private)


def test_a_bloc_that_turned_away_is_less_likely_to_ratify():
    blueprint = load("accord")
    blocs = blueprint.actor("aldmark").blocs
    package = {issue.id: issue.options[0].id for issue in blueprint.issues}

    def chance(support):
        return outlook([swayed(bloc, support) for bloc in blocs], "agreement", package, 0.5)

    assert chance(-1.0) < chance(0.0) < chance(1.0)


def test_a_delegation_hears_of_its_own_blocs_and_its_mandate_moves_with_them():
    run = play(load("accord"), 3)
    state = run.exercise.state
    heard = [r.event for r in run.exercise.records if isinstance(r.event, ev.SupportMoved)]
    assert heard
    assert all(set(event.audience.seats or ()) == set(state.seats_of(event.actor)) for event in heard)
    last = heard[-1]
    bloc = next(iter(last.support))
    before = next(b for b in load("accord").actor(last.actor).blocs if b.id == bloc)
    now = next(b for b in state.mandates[last.actor].blocs if b.id == bloc)
    moved = state.support[last.actor][bloc]
    assert moved != 0.0
    assert now.stakes["agreement"].no_agreement == pytest.approx(swayed(before, moved).stakes["agreement"].no_agreement)


FAR = ActorId("far")


def watched(blueprint: Blueprint) -> Blueprint:
    """The same banks, and a neighbour without a seat who is party to nothing."""
    up = next(a for a in blueprint.actors if a.id == UP)
    far = replace(up, id=FAR, name=both("Far"), stakes={}, blocs=(), temptations={})
    return replace(blueprint, actors=(*blueprint.actors, far))


def held_to(table) -> dict:
    return dict(conduct(table.state).manners[FAR].pledges)


def test_a_neighbour_judges_a_pledge_by_what_was_found_and_not_by_what_was_done_unseen():
    """Harral denounced whoever withheld what it owed from the day of the order, which nobody had seen."""
    table = signed(watched(BOUND))
    table.do(cmd.Withhold, UP_HEAD, obligation=FLOOR)
    assert held_to(table) == {}
    table.next_turn()
    assert held_to(table) == {FLOOR: Pledge(UP, kept=True)}, (
        "the gauge shows the water, and reports of data stay inside"
    )


def test_a_neighbour_takes_no_suspended_pledge_for_a_broken_one():
    table = signed(watched(automatic(dry())))
    table.next_turn()
    assert table.state.obligations[PAY].status == "suspended"
    assert held_to(table) == {FLOOR: Pledge(UP, kept=False)}
    assert DATA in table.state.obligations

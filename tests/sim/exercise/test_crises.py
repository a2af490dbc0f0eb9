"""Crises and ultimatums at a table: acts open them, agreements and calm close them, the world acts for the unseated."""

from __future__ import annotations

import typing
from dataclasses import replace

import pytest

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.acts import bridge
from sim.exercise.acts.snapshots import snapshot_of
from sim.exercise.core import codec
from sim.exercise.core.blueprint import Actor
from sim.exercise.core.formula import evaluate, parse
from sim.exercise.core.inject import Inject, Shock
from sim.exercise.core.names import ActId, ActorId, InjectId
from sim.exercise.crises import rules as crises
from sim.exercise.news.conditions import StateReader
from sim.exercise.telling import sentence
from sim.world.crisis import OUTCOMES, close
from sim.world.response import TEMPERS
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN, DOWN_HEAD, SMALL, UP, UP_HEAD, both

THIRD = ActorId("third")
ACTS = (
    "threaten-force",
    "ultimatum",
    "mobilise-forces",
    "use-force",
    "withdraw-forces",
    "impose-sanctions",
    "mediate",
    "propose-formula",
)


def told(outcome, kind):
    return [r.event for r in outcome.records if r.event.kind == kind]


def blueprint(*, tension=1.0, **world):
    """The small scenario with a calm start, richer acts, and a neighbour that no seat belongs to."""
    third = replace(SMALL.actors[-1], id=THIRD, kind="state", code="THR", name=both("Third"), stakes={}, style="hard")
    actors = tuple(replace(a, acts=tuple(ActId(x) for x in ACTS)) for a in SMALL.actors)
    ties = tuple(replace(t, tension=tension) for t in SMALL.ties)
    return replace(
        SMALL,
        actors=(*actors, third),
        ties=ties,
        clock=replace(SMALL.clock, points=40, turns=12),
        world=replace(SMALL.world, **world),
    )


def table(**how):
    return Table(blueprint(**how))


def act(at, name, seat=UP_HEAD, target=DOWN):
    return at.do(cmd.TakeAction, seat, act=ActId(name), target=target)


def test_a_threat_of_force_opens_a_crisis_that_everybody_sees():
    at = table()
    (opened,) = told(act(at, "threaten-force"), "crisis-opened")
    assert (opened.initiator, opened.target, opened.trigger, opened.rung) == (UP, DOWN, 1, 4)
    assert opened.audience.seats is None


def test_a_second_act_climbs_in_the_same_crisis():
    at = table()
    act(at, "threaten-force")
    (moved,) = told(act(at, "use-force", DOWN_HEAD, UP), "crisis-moved")
    assert (moved.rung, moved.hostility, moved.violence) == (8, (2, 4), 2)
    assert len(at.state.crises) == 1


def test_a_relation_that_starts_on_the_rungs_of_a_crisis_starts_in_one():
    at = Table(blueprint(tension=6.0), started=False)
    assert [c.trigger for c in at.state.crises.values()] == [4]


def test_two_who_stand_down_end_it_by_calm():
    at = table(quiet_days=20.0)
    act(at, "mobilise-forces")
    act(at, "mobilise-forces", DOWN_HEAD, UP)
    act(at, "withdraw-forces")
    act(at, "withdraw-forces", DOWN_HEAD, UP)
    at.next_turn()
    (crisis,) = at.state.crises.values()
    assert crisis.outcome in ("tacit", "semi-formal")


def closed(made):
    return [(e.kind, e.outcome) for e in made if isinstance(e, ev.CrisisClosed)]


def test_an_agreement_in_force_closes_the_crisis_of_its_parties_formally_once_they_stand_below_it():
    at = table()
    act(at, "mobilise-forces")
    act(at, "withdraw-forces")
    assert closed(crises.agreed(at.state, snapshot_of(at.state), (UP, DOWN))) == [("crisis-closed", "formal")]


def test_a_crisis_goes_on_under_an_agreement_while_forces_stand():
    """A protocol on an inquiry ended the crisis of two sides whose batteries were still in place."""
    at = table()
    act(at, "mobilise-forces")
    assert not closed(crises.agreed(at.state, snapshot_of(at.state), (UP, DOWN)))


def test_a_crisis_is_told_at_the_rung_to_which_news_brings_it():
    """The ladder went to 6, and the crisis that had taken it there was told at the rung of before."""
    at = table(tension=5.5)
    (name,) = at.state.crises
    shocks = (Shock(change=1.0, pair=(UP, DOWN)),)
    made = bridge.shocked(at.state, shocks)
    moved = [e for e in made if isinstance(e, ev.CrisisMoved)]
    ladder = [e for e in made if isinstance(e, ev.LadderMoved)]
    assert [(e.crisis, e.rung) for e in moved] == [(name, 6)]
    assert [(e.was, e.rung) for e in ladder] == [(5, 6)]


def test_a_crisis_that_opens_again_on_the_day_another_closed_is_a_new_one():
    at = table()
    act(at, "threaten-force")
    (old,) = at.state.crises
    at.state.crises[old] = close(at.state.crises[old], "formal", at.state.day)
    (opened,) = told(act(at, "mobilise-forces"), "crisis-opened")
    assert opened.crisis != old
    assert len(at.state.crises) == 2


def test_an_agreement_leaves_the_crisis_with_somebody_else_open():
    at = table()
    act(at, "threaten-force", UP_HEAD, THIRD)
    assert not closed(crises.agreed(at.state, snapshot_of(at.state), (UP, DOWN)))


def test_major_news_opens_a_crisis_between_those_it_is_about():
    news = Inject(
        id=InjectId("incident"),
        form="press",
        title=both("Shots"),
        body=both("Shots at the dam."),
        source=both("Agency"),
        reliability="B2",
        to=(),
        turn=2,
        major=True,
        shocks=(Shock(change=0.5, pair=(UP, DOWN)),),
    )
    at = Table(replace(blueprint(), injects=(news,)))
    at.next_turn()
    assert [c.trigger for c in at.state.crises.values()] == [4]
    (opened,) = (r.event for r in at.exercise.records if r.event.kind == "crisis-opened")
    assert opened.rung == at.state.rung, "it is told where the two stand, as the ladder is"


def test_an_ultimatum_has_a_deadline_that_everybody_knows():
    at = table(ultimatum_days=14.0)
    (given,) = told(act(at, "ultimatum"), "ultimatum-given")
    assert (given.actor, given.target, given.deadline) == (UP, DOWN, 14)


def test_an_ultimatum_without_an_answer_lapses_and_costs_its_author():
    at = table(ultimatum_days=14.0)
    before = at.state.legitimacy[UP]
    act(at, "ultimatum")
    at.minutes += at.state.clock_plan.minutes
    (ended,) = told(at.control(cmd.EndTurn), "ultimatum-ended")
    # 0.1 points a day of audience, for the thirty days of the turn.
    assert (ended.how, ended.cost) == ("lapsed", pytest.approx(3.0, abs=0.01))
    assert at.state.legitimacy[UP] == pytest.approx(before - 3.0, abs=0.01)
    assert at.state.ultimatums == {}


def test_an_ultimatum_whose_day_lies_after_the_exercise_ends_with_it_at_no_cost():
    at = table(ultimatum_days=14.0)
    act(at, "ultimatum")
    before = at.state.legitimacy[UP]
    (ended,) = told(at.control(cmd.EndExercise), "ultimatum-ended")
    assert (ended.how, ended.cost) == ("overtaken", 0.0)
    assert (at.state.legitimacy[UP], at.state.ultimatums) == (before, {})
    said = sentence(at.state, ended, lambda phrase, language: phrase.template)
    assert "still stands when the exercise ends" in said["en"]
    assert "court encore quand l’exercice prend fin" in said["fr"]


def test_giving_way_answers_an_ultimatum_and_costs_its_author_nothing():
    at = table()
    act(at, "ultimatum")
    before = at.state.legitimacy[UP]
    (ended,) = told(act(at, "withdraw-forces", DOWN_HEAD, UP), "ultimatum-ended")
    assert (ended.how, ended.cost) == ("answered", 0.0)
    assert at.state.legitimacy[UP] == before
    assert at.state.dyads[UP, DOWN].threat_day == -1.0


def test_using_force_carries_an_ultimatum_out():
    at = table()
    act(at, "ultimatum")
    assert [e.how for e in told(act(at, "use-force"), "ultimatum-ended")] == ["carried-out"]


def test_an_actor_without_a_seat_answers_force_in_public():
    """Over many seeds, sometimes it does and sometimes it does not: the distribution is tested in the world."""
    answers = set()
    for seed in range(12):
        at = Table(blueprint(), seed=seed)
        act(at, "use-force", UP_HEAD, THIRD)
        at.minutes += at.state.clock_plan.minutes
        done = told(at.control(cmd.EndTurn), "actor-moved")
        assert {e.actor for e in done} <= {THIRD}
        answers.add(bool(done))
    assert answers == {True, False}


def test_an_actor_with_a_seat_does_nothing_by_itself():
    for seed in range(8):
        at = Table(blueprint(), seed=seed)
        act(at, "use-force", UP_HEAD, DOWN)
        at.next_turn()
        assert not [r for r in at.exercise.records if r.event.kind == "actor-moved"]


def test_mediation_is_told_to_those_who_know_of_it_alone():
    at = table()
    act(at, "threaten-force")
    (told_to,) = told(act(at, "mediate", "chair", DOWN), "crisis-mediated")
    assert told_to.style == "facilitate"
    assert DOWN_HEAD in told_to.audience.seats
    assert UP_HEAD not in told_to.audience.seats


def test_a_mediator_that_formulates_is_known_by_its_style():
    at = table()
    act(at, "threaten-force")
    (told_to,) = told(act(at, "propose-formula", "chair", DOWN), "crisis-mediated")
    assert told_to.style == "formulate"


def test_a_formula_reads_the_rung_of_a_crisis():
    at = table()
    reader = StateReader(at.state, 0)
    asked = parse("crisis('down', 'up')")
    assert evaluate(asked, reader) == 0
    act(at, "mobilise-forces")
    assert evaluate(asked, reader) == 6


def test_every_event_of_crises_comes_back_from_its_text_and_is_told_in_both_languages():
    at = table(quiet_days=5.0)
    act(at, "ultimatum")
    act(at, "mediate", "chair", DOWN)
    act(at, "use-force", UP_HEAD, THIRD)
    for _ in range(6):
        at.next_turn()
    made = [r.event for r in at.exercise.records if type(r.event).__module__.endswith("crises.events")]
    assert {e.kind for e in made} >= {"crisis-opened", "crisis-moved", "crisis-mediated", "ultimatum-given"}
    for event in made:
        assert codec.load(event.kind, event.version, codec.dump(event), event.audience) == event
        said = sentence(at.state, event, lambda words, language: "")
        assert all(said[language] and "{" not in said[language] for language in ("en", "fr"))
        assert said["en"] != said["fr"]


def test_an_exercise_of_crises_replays_to_the_same_state():
    from sim.exercise.core.event import Entry
    from sim.exercise.evolve import replay

    at = table()
    act(at, "use-force")
    act(at, "ultimatum", DOWN_HEAD, UP)
    at.next_turn()
    entries = [Entry(n, r.ref, r.at, r.event) for n, r in enumerate(at.exercise.records, 1)]
    again = replay(entries)
    assert again.crises == at.state.crises
    assert again.ultimatums == at.state.ultimatums


def test_every_outcome_of_a_crisis_is_one_of_the_codebooks():
    assert set(OUTCOMES) == {"formal", "semi-formal", "tacit", "unilateral", "imposed", "faded"}


def test_every_style_of_an_actor_has_a_temper():
    styles = typing.get_args(typing.get_type_hints(Actor)["style"])
    assert set(styles) == set(TEMPERS)

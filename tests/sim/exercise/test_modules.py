"""Modules in an exercise: acts and texts move figures for those who know, and beliefs are each delegation's own."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.acts import figures, snapshots
from sim.exercise.core.codec import audience as audience_text
from sim.exercise.core.codec import dump, load, load_audience
from sim.exercise.core.inject import Evidence, Inject
from sim.exercise.core.names import ActId, Audience, IncidentId, InjectId, Said
from sim.exercise.evolve import replay
from sim.exercise.incidents.rules import incident_name
from sim.exercise.transcript import tell
from sim.exercise.views import stream
from sim.policies.phrases import renderer
from sim.world.modules import Modules
from sim.world.modules.economy.partners import Economy, Pair, Partner
from sim.world.modules.humanitarian.places import Humanitarian, Place
from sim.world.modules.security.doubts import Doubt, Incident, Security
from tests.sim.exercise.table import Table
from tests.sim.small import CHAIR, COMMISSION, DOWN, DOWN_HEAD, SMALL, UP, UP_DEPUTY, UP_HEAD, both

MODULES = Modules(
    Humanitarian(
        (Place("valley", both("Valley"), "conflict", UP, 40_000, pulls={"choice:filling": -0.5}),), (), (DOWN,)
    ),
    Economy((Partner(UP, 10.0), Partner(DOWN, 8.0)), (Pair(UP, DOWN, 300.0),)),
    Security((Doubt(UP, DOWN, 0.2, 0.15, 0.05), Doubt(DOWN, UP, 0.2, 0.15, 0.05))),
)
HACK = Incident(
    "hack", both("The gauges went dark"), UP, DOWN, {"severity": 4.0}, "territory", {DOWN: 0.3, COMMISSION: 0.1}
)
MORE_ACTS = tuple(
    ActId(act)
    for act in (
        *("grant-humanitarian-access", "deny-humanitarian-access", "military-cooperation", "impose-sanctions"),
        *("ease-sanctions", "share-intelligence", "fact-finding", "phone-call", "humanitarian-aid"),
    )
)


def news(name: str, turn: int, *, reliability: str = "B2", to=(), **more) -> Inject:
    words = both(name.capitalize())
    return Inject(InjectId(name), "cable", words, words, words, reliability, tuple(to), turn=turn, **more)


def with_modules(*injects: Inject, modules: Modules = MODULES):
    actors = tuple(replace(a, acts=(*a.acts, *MORE_ACTS)) for a in SMALL.actors)
    return replace(
        SMALL,
        actors=actors,
        modules=modules,
        gauges=(*SMALL.gauges, *figures.gauges(modules, actors)),
        injects=injects,
        clock=replace(SMALL.clock, points=30, days=20),
    )


def known(table: Table, incident: str) -> IncidentId:
    """Public name of an authored incident."""
    return incident_name(table.state, incident)


def believed(table: Table, actor, suspect, incident="hack") -> float:
    return table.state.beliefs[actor, known(table, incident)].belief[suspect]


def test_the_scene_shows_a_module_s_figures_with_their_formula():
    card = next(g for g in Table(with_modules()).state.the_scene.gauges if g.id == "food-valley")
    assert "2,100 kcal" in card.basis["en"]
    assert card.value == pytest.approx(2100 * (0.7 + 0.6 * 0.8 * 0.95 * 0.6 * 0.3))


def test_an_act_opens_a_gate_at_once_and_time_closes_it():
    table = Table(with_modules())
    table.do(cmd.TakeAction, UP_HEAD, act=ActId("grant-humanitarian-access"), target=DOWN)
    assert table.state.indicators["access-valley"] == 1.0
    table.next_turn()
    assert 1.2 < table.state.indicators["access-valley"] < 2.0


def test_two_runs_with_and_without_sanctions_differ_and_the_difference_is_named():
    bare, sanctioned = Table(with_modules()), Table(with_modules())
    sanctioned.do(cmd.TakeAction, UP_HEAD, act=ActId("impose-sanctions"), target=DOWN)
    for table in (bare, sanctioned):
        table.next_turn()
    assert sanctioned.state.indicators["exports-down"] < bare.state.indicators["exports-down"]
    assert snapshots.contributions(sanctioned.state)["exports-down"]["sanctions:up:down"] < 0.0
    assert "exports-down" not in snapshots.contributions(bare.state)
    sanctioned.do(cmd.TakeAction, UP_HEAD, act=ActId("ease-sanctions"), target=DOWN)
    assert "exports-down" not in snapshots.contributions(sanctioned.state)


def test_a_choice_in_force_eases_access_and_says_so():
    table = Table(with_modules())
    text = table.state.instruments["treaty"]
    text.adopted, text.in_force = {"filling": "seven"}, True  # as if it had been signed
    effect = SMALL.issue("filling").option("seven").effect
    assert effect > 0.0
    assert snapshots.contributions(table.state)["access-valley"]["choice:filling"] == pytest.approx(-0.5 * effect)


def test_a_private_call_calms_its_two_ends_before_the_others_can_read_it():
    table = Table(with_modules())
    done = table.do(cmd.TakeAction, UP_HEAD, act=ActId("phone-call"), target=DOWN)
    moved = next(r.event for r in done.records if isinstance(r.event, ev.IndicatorsMoved))
    assert set(moved.values) == {"doubt-down-up", "war-down-up"}
    assert moved.audience == Audience.of(UP_HEAD, UP_DEPUTY, DOWN_HEAD)
    assert not any(isinstance(entry.event, ev.IndicatorsMoved) for entry in stream(table.exercise.records, CHAIR))


# --- incidents


HACKED = news("hack", 1, incident=HACK)
TRACE = news("trace", 2, reliability="A1", to=(UP_HEAD,), evidence=Evidence("hack", DOWN))


def test_an_incident_is_assessed_for_all_and_suspected_by_each_alone():
    table = Table(with_modules(HACKED))
    table.later(1)
    assessed = table.state.incidents[known(table, "hack")]
    assert (assessed.score, assessed.rule) == (1.6, "sovereignty")
    assert believed(table, UP, DOWN) == 0.3
    assert table.state.beliefs[COMMISSION, known(table, "hack")].belief == {"down": 0.3333, "unknown": 0.6667}
    assert "down" not in table.state.beliefs[DOWN, known(table, "hack")].belief
    beliefs = [r.event for r in table.exercise.records if isinstance(r.event, ev.BeliefMoved)]
    assert [b.audience for b in beliefs] == [
        Audience.of(UP_HEAD, UP_DEPUTY),
        Audience.of(DOWN_HEAD),
        Audience.of(CHAIR),
    ]


def test_a_report_moves_its_readers_by_its_grade_and_nobody_else():
    table = Table(with_modules(HACKED, TRACE))
    table.later(1)
    table.next_turn()
    odds = 0.3 / 0.7 * 10.0
    assert believed(table, UP, DOWN) == pytest.approx(odds / (1 + odds), abs=1e-3)
    assert table.state.beliefs[UP, known(table, "hack")].measures == ("demarche", "listing", "countermeasure")
    assert believed(table, COMMISSION, DOWN) == 0.3333


def test_a_correction_takes_the_weight_back():
    mended = news("mended", 3, to=(UP_HEAD,), corrects=InjectId("trace"))
    table = Table(with_modules(HACKED, TRACE, mended))
    table.later(1)
    table.next_turn()
    table.next_turn()
    assert believed(table, UP, DOWN) == pytest.approx(0.3, abs=1e-3)
    assert table.state.beliefs[UP, known(table, "hack")].cause == "correction"


def test_what_is_shared_moves_the_one_it_is_shared_with_by_its_trust():
    table = Table(with_modules(HACKED, TRACE))
    table.later(1)
    table.next_turn()
    before = believed(table, COMMISSION, DOWN)
    table.do(cmd.TakeAction, UP_HEAD, act=ActId("share-intelligence"), target=COMMISSION)
    assert before < believed(table, COMMISSION, DOWN) < believed(table, UP, DOWN)


def test_an_inquiry_leans_towards_the_truth():
    table = Table(with_modules(HACKED))
    table.later(1)
    table.do(cmd.TakeAction, UP_HEAD, act=ActId("fact-finding"), target=DOWN)
    odds = 0.3 / 0.7 * 3.0
    assert believed(table, UP, DOWN) == pytest.approx(odds / (1 + odds), abs=1e-3)


def test_no_stream_but_its_own_holds_a_delegation_s_belief_and_every_stream_replays():
    table = Table(with_modules(HACKED, TRACE))
    table.later(1)
    table.next_turn()
    for seat, actor in ((UP_HEAD, UP), (DOWN_HEAD, DOWN), (CHAIR, COMMISSION)):
        seen = replay(stream(table.exercise.records, seat))
        assert {holder for holder, _ in seen.beliefs} == {actor}
        assert seen.indicators == table.state.indicators


def test_events_of_incidents_go_through_the_codec_and_are_told_in_both_languages():
    table = Table(with_modules(HACKED, TRACE))
    table.later(1)
    table.next_turn()
    for record in table.exercise.records:
        event = record.event
        if isinstance(event, ev.IncidentAssessed | ev.BeliefMoved):
            audience = load_audience(json.loads(audience_text(event.audience)))
            assert load(event.kind, event.version, dump(event), audience) == event
    english, french = (
        "\n".join(tell(table.exercise.records, renderer(table.state), language)) for language in ("en", "fr")
    )
    assert "as Up sees it after a report" in english
    assert "countermeasures" in english
    assert "violation de la souveraineté" in french


def test_a_scenario_without_modules_plays_as_before():
    table = Table(SMALL)
    table.do(cmd.TakeAction, UP_HEAD, act=ActId("denounce"), target=DOWN, words=Said("No."))
    table.next_turn()
    assert not any(isinstance(r.event, ev.BeliefMoved | ev.IncidentAssessed) for r in table.exercise.records)
    assert set(table.state.indicators) == {gauge.id for gauge in SMALL.gauges}

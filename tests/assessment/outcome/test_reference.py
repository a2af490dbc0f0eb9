"""References by minds: the table they face, what is kept of the plays, and the seat's difficulty taken out of them."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from assessment.evidence import LogIndex
from assessment.outcome.distribution import Distribution
from assessment.outcome.place import score
from assessment.outcome.reference import Reference, joined, played, scenario_key
from assessment.outcome.table import Table, faced
from scenarios.library import load
from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Clock
from sim.exercise.core.names import CONTROL, ActorId, Pseudonym
from sim.policies.grade import GRADES
from sim.runs import play
from tests.sim.exercise.table import Table as Played
from tests.sim.small import CHAIR, DOWN, DOWN_HEAD, SMALL, UP, UP_DEPUTY, UP_HEAD

DRUM = load("drum")


def test_known_grades_are_kept_and_the_others_come_in_turn():
    table = Table({ActorId("kassora"): "veteran"})
    seated = [table.seated(DRUM, seed) for seed in range(90)]
    assert {minds["kas-head"] for minds in seated} == {"veteran"}
    for seat in ("lor-head", "sna-head"):
        counts = [[minds[seat] for minds in seated].count(grade) for grade in GRADES]
        assert min(counts) > 15


def test_the_seats_of_a_delegation_are_played_by_minds_of_one_grade():
    for seed in range(20):
        seated = Table().seated(SMALL, seed)
        assert seated[UP_HEAD] == seated[UP_DEPUTY]


def test_the_table_that_a_log_shows_is_the_one_it_was_played_at():
    grades = {"lor-head": "novice", "kas-head": "veteran", "sna-head": "practitioner"}
    index = LogIndex(play(DRUM, 3, grades).exercise.records)
    assert faced(index, ActorId("lorvane")).grades == {"kassora": "veteran", "senari": "practitioner"}
    assert faced(index, ActorId("senari")).key == "kassora=veteran,lorvane=novice"


def test_people_and_delegations_that_changed_hands_have_no_grade():
    table = Played(SMALL, started=False)
    for seat in (UP_HEAD, UP_DEPUTY, CHAIR):
        table.do(cmd.CoverSeat, seat, by=CONTROL, mind="novice")
    table.do(cmd.TakeSeat, DOWN_HEAD, by=CONTROL, pseudonym=Pseudonym("dan"))
    table.control(cmd.Start)
    assert faced(LogIndex(table.exercise.records), DOWN).grades == {"up": "novice", "commission": "novice"}
    assert faced(LogIndex(table.exercise.records), UP).grades == {"commission": "novice"}
    table.do(cmd.TakeSeat, UP_DEPUTY, by=CONTROL, pseudonym=Pseudonym("eve"))
    assert faced(LogIndex(table.exercise.records), DOWN).grades == {"commission": "novice"}


def test_a_reference_is_the_same_in_parts_and_after_keeping():
    whole = played(DRUM, Table(), range(12))
    parts = [played(DRUM, Table(), range(k, k + 4)) for k in (0, 4, 8)]
    assert joined(parts) == whole
    assert Reference.load(json.loads(json.dumps(whole.dump()))) == whole
    assert (whole.plays, whole.joint.n) == (12, 12)


def test_one_that_lost_plays_is_refused():
    dumped = played(DRUM, Table(), range(3)).dump()
    dumped["plays"] = 4
    with pytest.raises(ValueError, match="one gain"):
        Reference.load(dumped)


def test_each_delegations_own_plays_stand_at_zero_and_vary_by_one():
    """The seat is taken out by construction: whatever a seat is worth, its reference is centred there."""
    for found in played(DRUM, Table(), range(40)).gains.values():
        scores = [score(value, found) for value, count in found.counts for _ in range(count)]
        values = [one.value for one in scores if one is not None]
        assert sum(values) == pytest.approx(0.0, abs=1e-9)
        assert sum(v * v for v in values) == pytest.approx(len(values) - 1)


def test_two_seats_of_different_worth_place_the_same_luck_alike():
    easy, hard = Distribution.of([40.0 + n for n in range(100)]), Distribution.of([-10.0 + n for n in range(100)])
    one, other = score(90.0, easy), score(40.0, hard)
    assert one is not None
    assert other is not None
    assert one.value == pytest.approx(other.value)


def test_a_corrected_sentence_keeps_a_scenarios_references_and_a_changed_stake_does_not():
    key = scenario_key(SMALL)
    assert scenario_key(replace(SMALL, title={"en": "Other", "fr": "Autre"})) == key
    assert scenario_key(LogIndex(Played(SMALL).exercise.records).blueprint) == key, "as a log opens with it"
    assert scenario_key(replace(SMALL, clock=Clock(turns=5, days=30, minutes=10, pulses=4, points=6))) != key
    assert scenario_key(replace(SMALL, sources=("A report",), due=(), gauges=())) != key, "its gauges were some"
    assert scenario_key(replace(SMALL, sources=("A report",))) == key
    up = SMALL.actor(UP)
    dearer = replace(up, stakes={t: replace(s, reservation=s.reservation + 1.0) for t, s in up.stakes.items()})
    assert scenario_key(replace(SMALL, actors=(dearer, *SMALL.actors[1:]))) != key

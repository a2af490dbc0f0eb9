"""Partners: who can carry a text under its rule, who fits, and what a mind does about a text that would hurt it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.reference import blueprint_of, issue_of, party, stakes_of, text_of
from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Blueprint, Clock, DecisionRule
from sim.exercise.core.names import CONTROL, ActorId, InstrumentId, SeatId
from sim.policies import Drawn, coalitions
from sim.policies.desk import Desk
from sim.policies.grade import GRADES
from sim.runs import play
from tests.sim.exercise.table import Table

PARTIES = tuple(ActorId(f"party-{n}") for n in range(1, 6))
TEXT = InstrumentId("resolution")


def council(rule: DecisionRule, signatories: tuple[ActorId, ...] = (PARTIES[0],)) -> Blueprint:
    """Five parties, three issues: 1, 2 and 3 want the high ends, 4 and 5 the low ones; only the first must sign."""
    issues = [issue_of(n) for n in range(1, 4)]
    text = replace(text_of(TEXT, issues, PARTIES, rule), signatories=signatories)
    ideals = [(1.0, 1.0, 0.75), (1.0, 0.75, 1.0), (0.75, 1.0, 1.0), (0.0, 0.25, 0.0), (0.25, 0.0, 0.0)]
    actors = [
        party(n, {TEXT: stakes_of(issues, (0.4, 0.3, 0.3), ideal, 40.0)}) for n, ideal in enumerate(ideals, start=1)
    ]
    clock = Clock(turns=6, days=7, minutes=12, pulses=6, points=3)
    return blueprint_of("council", clock, actors, issues, [text])


MAJORITY = DecisionRule("simple", minutes=6)


def seat(number: int) -> SeatId:
    return SeatId(f"head-{number}")


def desk(table: Table, number: int = 1, grade: str = "veteran") -> Desk:
    now = int(table.minutes * 60_000)
    return Desk(table.exercise.view(seat(number)), seat(number), now, Drawn("dice"), GRADES[grade])


def seated(blueprint: Blueprint) -> Table:
    table = Table(blueprint, started=False)
    for n in range(1, 6):
        table.do(cmd.CoverSeat, seat(n), by=CONTROL, mind="veteran")
    table.control(cmd.Start)
    return table


def until(table: Table, move, number: int, minutes: float = 11.0, grade: str = "veteran") -> cmd.Command | None:
    for _ in range(int(minutes * 2)):
        table.later(0.5)
        command = move(desk(table, number, grade))
        if command is not None:
            return command
    return None


def package(level: int) -> dict[str, str]:
    """Every issue at that step."""
    return {f"issue-{n}": f"i{n}-o{level}" for n in range(1, 4)}


# --- which coalitions


def of(rule: DecisionRule, signatories: tuple[ActorId, ...] = (PARTIES[0],), number: int = 1) -> set[frozenset[str]]:
    blueprint = council(rule, signatories)
    return {frozenset(c) for c in coalitions.minimal(desk(Table(blueprint), number), blueprint.instruments[0])}


def trio(*others: int) -> frozenset[str]:
    return frozenset({PARTIES[0], *(PARTIES[n - 1] for n in others)})


def test_by_simple_majority_any_two_partners_are_enough():
    pairs = [(a, b) for a in range(2, 6) for b in range(a + 1, 6)]
    assert of(MAJORITY) == {trio(*pair) for pair in pairs}


def test_whoever_must_sign_belongs_to_every_coalition():
    assert of(MAJORITY, (PARTIES[0], PARTIES[4])) == {trio(5, n) for n in (2, 3, 4)}


def test_a_holder_of_a_veto_belongs_to_every_coalition():
    assert of(replace(MAJORITY, vetoes=(PARTIES[3],))) == {trio(4, n) for n in (2, 3, 5)}


def test_by_weight_one_heavy_partner_is_enough():
    weights = dict(zip(PARTIES, (3.0, 1.0, 1.0, 1.0, 4.0), strict=True))
    assert trio(5) in of(replace(MAJORITY, kind="qualified", threshold=0.6, weights=weights))


def test_where_all_must_agree_there_is_no_coalition():
    assert of(DecisionRule("unanimity")) == set()


# --- finding partners


def talked(blueprint: Blueprint, turns: int = 2) -> Table:
    """A council in which each has tabled what it wants."""
    table = seated(blueprint)
    table.later(3)
    for n, level in ((1, 4), (2, 4), (3, 3), (4, 0), (5, 1)):
        choices = {**package(level), "issue-2": "i2-o3"} if n == 2 else package(level)
        table.do(cmd.TablePackage, seat(n), instrument=TEXT, choices=choices, authority="ad-referendum")
    for _ in range(turns):
        table.next_turn()
    return table


def test_the_best_partners_are_those_whose_wishes_are_near():
    table = talked(council(MAJORITY))
    here = desk(table)
    text = table.state.the_scene.instruments[0]
    found = coalitions.best_partners(here, text, here.worth(text), 60.0)
    assert set(found[0]) == {PARTIES[0], PARTIES[1], PARTIES[2]}
    assert found[2] > 0.7


def test_partners_are_called_to_a_caucus_and_find_a_joint_package_there():
    table = talked(council(MAJORITY))
    opened = until(table, coalitions.gather, 1)
    assert isinstance(opened, cmd.OpenChannel)
    assert set(opened.seats) == {seat(1), seat(2), seat(3)}
    table.exercise.submit(opened, int(table.minutes * 60_000))
    tabled = until(table, coalitions.gather, 1)
    assert isinstance(tabled, cmd.TablePackage)
    assert table.state.channels[tabled.channel].form == "caucus"
    assert {"count", "of", "fit", "value"} <= set(tabled.reason.values)


def test_a_novice_seeks_no_partners():
    assert until(talked(council(MAJORITY)), coalitions.gather, 1, grade="novice") is None


# --- against a text that would hurt


def hostile(backers: tuple[int, ...], signatories: tuple[ActorId, ...] = (PARTIES[3],)) -> Table:
    """Party 4's package, all at the low end, accepted by `backers`."""
    table = talked(council(MAJORITY, signatories))
    text = table.do(
        cmd.TablePackage,
        seat(4),
        instrument=TEXT,
        choices={**package(0), "issue-2": "i2-o1"},
        authority="ad-referendum",
    )
    name = text.records[0].event.package
    for n in backers:
        table.do(cmd.AnswerPackage, seat(n), package=name, answer="accept", authority="ad-referendum")
    return table


def test_a_veteran_offers_a_supporter_of_a_hostile_text_something_better():
    table = hostile((5, 2))
    opened = until(table, coalitions.counter, 1)
    assert isinstance(opened, cmd.OpenChannel)
    assert set(opened.seats) == {seat(1), seat(2)}
    table.exercise.submit(opened, int(table.minutes * 60_000))
    offer = until(table, coalitions.counter, 1)
    assert isinstance(offer, cmd.TablePackage)
    assert offer.reason.template == "why.split"
    assert offer.reason.values["share2"] > offer.reason.values["share"]


def test_a_veteran_calls_on_those_who_lose_with_it_where_together_they_can_block():
    table = hostile((5,))
    opened = until(table, coalitions.counter, 1)
    assert isinstance(opened, cmd.OpenChannel)
    assert opened.reason.template == "why.block"
    table.exercise.submit(opened, int(table.minutes * 60_000))
    said = until(table, coalitions.counter, 1)
    assert isinstance(said, cmd.SendMessage)
    assert said.words.template == "talk.block"


def test_nobody_is_called_against_a_text_that_is_far_from_carried():
    assert until(hostile(()), coalitions.counter, 1) is None


@pytest.mark.parametrize("seed", range(3))
def test_a_council_of_minds_comes_to_a_text_that_not_all_accepted(seed):
    run = play(council(MAJORITY), seed, "veteran")
    assert run.refusals == ()
    assert run.exercise.state.instruments[TEXT].adopted is not None

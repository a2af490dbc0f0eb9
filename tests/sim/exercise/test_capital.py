"""A capital answers with its reason and a price; the price binds, and what was asked stays to be read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.names import IssueId, OptionId, Said
from sim.exercise.core.stakes import Grant
from sim.exercise.evolve import replay
from sim.exercise.mandate.picture import mandate
from sim.exercise.views import stream
from sim.policies.worth import shape_of, worth_of
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN_HEAD, FILLING, FIVE, FLOW, HIGH, LOW, SEVEN, SIX, SMALL, TREATY, UP, UP_DEPUTY, UP_HEAD


def granting(*grants: Grant, **limits: tuple[OptionId, ...]) -> Table:
    up = SMALL.actor(UP)
    stakes = up.stakes[TREATY]
    stakes = replace(stakes, grants=grants, limits={**stakes.limits, **{IssueId(i): o for i, o in limits.items()}})
    actors = tuple(replace(up, stakes={**up.stakes, TREATY: stakes}) if a.id == UP else a for a in SMALL.actors)
    return Table(replace(SMALL, actors=actors))


def asked(table: Table, issue: IssueId, option: OptionId, seat=UP_HEAD) -> ev.CapitalAnswered:
    words = Said("They will not move without it.", "en")
    table.do(cmd.AskCapital, seat, instrument=TREATY, issue=issue, option=option, argument=words)
    table.later(3)
    return [r.event for r in table.exercise.records if isinstance(r.event, ev.CapitalAnswered)][-1]


def package(table: Table, filling: OptionId, flow: OptionId, **fields) -> dict:
    return {"instrument": TREATY, "choices": {FILLING: filling, FLOW: flow}, **fields}


def test_it_gives_way_at_the_price_of_its_line_on_what_weighs_most_of_the_rest() -> None:
    table = granting(Grant(FLOW, HIGH))
    answer = asked(table, FLOW, HIGH)
    assert (answer.granted, answer.price) == (True, ev.Price(FILLING, (FIVE, SIX)))
    assert answer.words.template == "capital.granted-for"
    assert answer.words.values["option2"] == SIX, "the least it bears there"


@pytest.mark.parametrize(("turns", "minutes", "answer"), [(2, 5, 1), (3, 10, 3), (9, 12, 3)])
def test_it_answers_in_a_tenth_of_a_short_exercise_and_in_three_minutes_of_a_long_one(turns, minutes, answer) -> None:
    table = Table(replace(SMALL, clock=replace(SMALL.clock, turns=turns, minutes=minutes)))
    words = Said("They will not move without it.", "en")
    table.do(cmd.AskCapital, UP_HEAD, instrument=TREATY, issue=FLOW, option=HIGH, argument=words)
    assert "capital-answered" not in table.later(answer - 0.1)
    assert "capital-answered" in table.later(0.1)


def test_the_price_binds_whoever_tables_accepts_or_signs() -> None:
    table = granting(Grant(FLOW, HIGH), Grant(FILLING, SEVEN))
    asked(table, FLOW, HIGH)
    assert "package-tabled" in table.kinds(cmd.TablePackage, UP_HEAD, **package(table, SIX, HIGH))
    asked(table, FILLING, SEVEN)
    assert table.state.mandates[UP].limits[TREATY][FILLING] == (FIVE, SIX, SEVEN)
    assert table.refusal(cmd.TablePackage, UP_HEAD, **package(table, SEVEN, HIGH)) == "price-unpaid"
    assert "package-tabled" in table.kinds(
        cmd.TablePackage, UP_HEAD, **package(table, SEVEN, HIGH, authority="ad-referendum")
    )
    assert "package-tabled" in table.kinds(cmd.TablePackage, UP_HEAD, **package(table, SEVEN, LOW))


def test_the_price_binds_line_by_line_too() -> None:
    table = granting(Grant(FLOW, HIGH), Grant(FILLING, SEVEN))
    asked(table, FLOW, HIGH)
    asked(table, FILLING, SEVEN)
    table.do(cmd.TakePosition, UP_HEAD, instrument=TREATY, issue=FLOW, option=HIGH)
    refused = table.refusal(cmd.TakePosition, UP_HEAD, instrument=TREATY, issue=FILLING, option=SEVEN)
    assert refused == "price-unpaid"


def test_it_allows_what_lies_on_the_way_where_it_cannot_allow_the_whole() -> None:
    table = granting(Grant(FILLING, SIX), filling=(FIVE,))
    answer = asked(table, FILLING, SEVEN)
    assert (answer.granted, answer.instead, answer.limits) == (False, SIX, (FIVE, SIX))
    assert answer.words.template == "capital.instead-for"


@pytest.mark.parametrize(
    ("grants", "template"),
    [((Grant(FILLING, SEVEN, 3),), "capital.later"), ((), "capital.refused-first")],
)
def test_it_says_why_not(grants: tuple[Grant, ...], template: str) -> None:
    assert asked(granting(*grants), FILLING, SEVEN).words.template == template


def test_what_was_asked_and_answered_stands_in_the_mandate_of_the_delegation_alone() -> None:
    table = granting(Grant(FLOW, HIGH))
    asked(table, FLOW, HIGH)
    shown = mandate(table.exercise.view(UP_DEPUTY), UP)["answered"]
    assert [(a["issue"], a["option"], a["granted"], a["turn"]) for a in shown] == [(FLOW, HIGH, True, 1)]
    assert shown[0]["price"] == {"issue": FILLING, "options": [FIVE, SIX]}
    assert table.exercise.view(DOWN_HEAD).answered == []
    again = replay(stream(table.exercise.records, UP_DEPUTY))
    assert again.mandates[UP] == table.exercise.view(UP_DEPUTY).mandates[UP]


def test_a_mind_counts_out_of_reach_what_does_not_pay_the_price() -> None:
    table = granting(Grant(FLOW, HIGH), Grant(FILLING, SEVEN))
    asked(table, FLOW, HIGH)
    asked(table, FILLING, SEVEN)
    own = table.exercise.view(UP_HEAD).mandates[UP]
    shape = shape_of(SMALL.instruments[0], SMALL.issues)
    worth = worth_of(own.stakes[TREATY], shape, own.limits[TREATY], own.prices[TREATY])
    reach = {(c[FILLING], c[FLOW]) for c in (shape.choices(int(i)) for i in range(shape.size)) if worth.within(c)}
    assert (SEVEN, HIGH) not in reach
    assert {(SIX, HIGH), (SEVEN, LOW), (FIVE, LOW)} <= reach
    assert [bool(worth.allowed[i]) for i in range(shape.size)] == [
        worth.within(shape.choices(i)) for i in range(shape.size)
    ]

"""Interactions in a scenario: what options are worth together, to the file, to the text, to a mind and to a desk."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from scenarios.bargain import bargain
from scenarios.check import check
from scenarios.library import LIBRARY
from sim.exercise import commands as cmd
from sim.exercise.core import codec
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.stakes import Interaction
from sim.exercise.core.worth import points
from sim.exercise.picture import picture
from sim.exercise.texts.picture import joined
from sim.policies.worth import shape_of, worth_of
from sim.runs import play
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN_HEAD, FILLING, FLOW, HIGH, LOW, SEVEN, SIX, SMALL, TREATY, UP, UP_HEAD

LIBRARY = LIBRARY.parent / "library"
RIVER = (LIBRARY / "river.yaml").read_text(encoding="utf-8")
SLOW_AND_WET = Interaction({FILLING: SIX, FLOW: HIGH}, -25.0, {"en": "Twice the cost.", "fr": "Deux fois le prix."})


def linked(*interactions: Interaction) -> Blueprint:
    """The small scenario with these interactions in the upper bank's stakes in the treaty."""
    up = SMALL.actors[0]
    stakes = {**up.stakes, TREATY: replace(up.stakes[TREATY], interactions=interactions)}
    return replace(SMALL, actors=(replace(up, stakes=stakes), *SMALL.actors[1:]))


def river(interactions: str) -> str:
    """The river scenario with these lines at the end of the first stakes in it."""
    head, mark, tail = RIVER.partition("        aim: ")
    line, rest = tail.split("\n", 1)
    return f"{head}{mark}{line}\n        interactions:\n{interactions}{rest}"


def test_a_package_that_holds_all_options_gets_the_points_and_no_other_does():
    stakes = linked(SLOW_AND_WET).actors[0].stakes[TREATY]
    assert points(stakes, {FILLING: SIX, FLOW: HIGH}) == pytest.approx(100 * (0.5 * 0.7 + 0.5 * 0.5) - 25.0)
    assert points(stakes, {FILLING: SIX, FLOW: LOW}) == pytest.approx(85.0)
    assert points(stakes, {FILLING: SIX}) == pytest.approx(35.0)


def test_desk_mind_and_mathematics_agree_on_every_package():
    bonus = Interaction({FILLING: SEVEN, FLOW: LOW}, 7.5)
    blueprint = linked(SLOW_AND_WET, bonus)
    stakes, text = blueprint.actors[0].stakes[TREATY], blueprint.instruments[0]
    shape = shape_of(text, blueprint.issues)
    worth = worth_of(stakes, shape, stakes.limits)
    deal = bargain(blueprint, TREATY)
    column = deal.utilities[:, deal.parties.index(UP)]
    assert worth.values == pytest.approx(100.0 * column)
    for index in range(shape.size):
        choices = shape.choices(index)
        assert worth.value(choices) == worth.values[index]
        assert points(stakes, choices) == pytest.approx(worth.values[index])


def test_without_interactions_a_mind_shares_its_table_of_values():
    stakes, text = SMALL.actors[0].stakes[TREATY], SMALL.instruments[0]
    worth = worth_of(stakes, shape_of(text, SMALL.issues), stakes.limits)
    assert worth.linked == ()
    assert np.array_equal(worth.values, [100.0, 75.0, 85.0, 60.0, 60.0, 35.0])


def test_a_blueprint_with_interactions_comes_back_from_the_log():
    blueprint = linked(SLOW_AND_WET)
    assert codec.load_value(Blueprint, codec.dump_value(blueprint)) == blueprint


def test_the_delegation_sees_its_interactions_and_the_other_does_not():
    table = Table(linked(SLOW_AND_WET))
    package = (
        table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH})
        .records[0]
        .event.package
    )
    own, other = (picture(table.exercise.view(seat), seat) for seat in (UP_HEAD, DOWN_HEAD))
    shown = {i["id"]: i["interactions"] for i in own["desk"]["instruments"]}
    assert shown[TREATY] == [{"when": {FILLING: SIX, FLOW: HIGH}, "points": -25.0, "reason": dict(SLOW_AND_WET.reason)}]
    assert all(not i["interactions"] for i in other["desk"]["instruments"])
    values = {
        who: next(p for t in joined(seen) for p in t["packages"] if p["id"] == package)["value"]["points"]
        for who, seen in (("own", own), ("other", other))
    }
    assert values == {"own": 35.0, "other": 80.0}


def test_minds_sign_no_package_that_a_malus_takes_below_no_agreement():
    """Six years and a high flow is worth 60 to the upper bank, and 25 under this malus: less than the 30 of no deal."""
    bad = linked(replace(SLOW_AND_WET, points=-35.0))
    deals = [[_deal(blueprint, seed) for seed in (1, 6)] for blueprint in (SMALL, bad)]
    assert deals[0] == [{FILLING: SIX, FLOW: HIGH}] * 2
    assert {FILLING: SIX, FLOW: HIGH} not in deals[1]


def _deal(blueprint: Blueprint, seed: int) -> dict:
    return dict(play(blueprint, seed).exercise.state.instruments[TREATY].adopted or {})


@pytest.mark.parametrize(
    ("written", "code", "place", "said"),
    [
        ("{when: {filling: six-yeers, flow: flow-400}, points: -5}", "unknown-name", "when.filling", "“six-years”"),
        ("{when: {filling: six-years, flo: flow-400}, points: -5}", "unknown-name", "when.flo", "“flow”"),
        ("{when: {filling: six-years, inspection: standing}, points: -5}", "foreign-issue", "inspection", "not settle"),
        ("{when: {filling: six-years}, points: -5}", "wrong-count", "when", "at least 2"),
        ("{when: {filling: six-years, flow: flow-400}, points: -120}", "out-of-range", "points", "-100 or more"),
        ("{when: {filling: six-years, flow: flow-400}, points: 0}", "interaction-worthless", "points", "0 points"),
        ("{when: {filling: six-years, flow: flow-380}, points: 5}", "interaction-never-holds", "flow", "lusimba"),
        (
            "{when: {filling: four-years, flow: flow-350}, points: 9}",
            "interaction-past-scale",
            "basin",
            "to 109 points",
        ),
        (
            "{when: {filling: six-years, flow: flow-400}, points: 5, reason: {en: B}}",
            "missing-language",
            "reason",
            "fr",
        ),
    ],
)
def test_what_is_wrong_with_an_interaction_is_told_at_its_line(written, code, place, said):
    text = river(f"          - {written}\n")
    line = next(n for n, words in enumerate(text.splitlines(), 1) if written in words)
    found = [p for p in check(text).problems if p.code == code]
    assert len(found) == 1, [p.message["en"] for p in check(text).problems]
    assert said in found[0].message["en"]
    assert place in found[0].place
    assert found[0].line == (line if code != "interaction-past-scale" else line - 1)
    assert found[0].message["fr"]


def test_the_same_options_twice_are_told_with_the_first_line():
    one, other = (
        "{when: {filling: six-years, flow: flow-400}, points: 5}",
        "{when: {flow: flow-400, filling: six-years}, points: 6}",
    )
    text = river(f"          - {one}\n          - {other}\n")
    [found] = [p for p in check(text).problems if p.code == "interaction-twice"]
    assert f"line {found.line - 1}" in found.message["en"]


def test_a_sound_interaction_is_read_into_the_stakes():
    text = river("          - {when: {filling: six-years, flow: flow-400}, points: -5, reason: {en: Dry., fr: Sec.}}\n")
    found = check(text)
    assert found.problems == ()
    assert found.blueprint is not None
    actor = next(a for a in found.blueprint.actors if any(s.interactions for s in a.stakes.values()))
    [stakes] = [s for s in actor.stakes.values() if s.interactions]
    assert stakes.interactions == (
        Interaction({"filling": "six-years", "flow": "flow-400"}, -5.0, {"en": "Dry.", "fr": "Sec."}),
    )

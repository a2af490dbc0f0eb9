"""The three modules in motion: what moves them, what they conserve, and how they ride in the world."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.world.model import World
from sim.world.modules import Modules, dynamics, readings
from sim.world.modules.economy.daily import EconomyDays
from sim.world.modules.economy.partners import Economy, Line, Origin, Pair, Partner
from sim.world.modules.humanitarian.daily import FIGURES, HumanitarianDays
from sim.world.modules.humanitarian.places import Humanitarian, Place, Road
from sim.world.modules.reading import Doing
from sim.world.modules.security.daily import SecurityDays
from sim.world.modules.security.doubts import Doubt, Inspection, Security
from sim.world.snapshot import Kind, opening

NAME = {"en": "A place", "fr": "Un lieu"}
PEOPLE = Humanitarian(
    places=(
        Place("front", NAME, "conflict", "group", 80_000, pulls={"choice:crossing": -1.0, "tension:group:ngo": 0.2}),
        Place("market", NAME, "town", "state", 50_000, constraint=1.0, own_food=0.9),
        Place("camp", NAME, "camp", "state", 0, displaced=10_000, capacity=40_000, own_food=0.1, own_water=2.0),
    ),
    roads=(Road("front", "market", 60), Road("market", "camp", 30)),
    responders=("ngo",),
)
UNHELPED = replace(PEOPLE, responders=())
"""Without responders nobody is unfair, so that access moves for one reason at a time."""
TRADE = Economy(
    partners=(Partner("north", 100.0), Partner("south", 60.0), Partner("isle", 20.0)),
    pairs=(
        Pair("north", "south", 800, contiguity=1.0, pulls={"choice:accord": 1.0}),
        Pair("north", "isle", 1500),
        Pair("south", "isle", 1200),
    ),
    lines=(Line("north", "south", 0.12, pulls={"choice:tariff": -0.01}),),
)
FEARS = Security(
    doubts=(Doubt("a", "b", 0.2, 0.15, 0.05, pulls={"choice:hotline": 1.0}), Doubt("b", "a", 0.2, 0.15, 0.05)),
    inspections=(Inspection("sites", NAME, "b", items=40, falsified=4, sampled=2, pulls={"choice:visits": 1.0}),),
)


def start(modules):
    return np.array([reading.start for reading in readings(modules)])


def run(days, values, drivers, count):
    for _ in range(count):
        values = days.next_day(values, drivers)
    return values


def by_id(days, values):
    return dict(zip(days.ids, values.tolist(), strict=True))


# --- humanitarian


def quiet(days, **fed):
    return np.array([fed.get(name.replace(":", "_"), 0.0) for name in days.drivers])


@given(st.floats(0, 10), st.integers(1, 60))
def test_everybody_is_somewhere_whatever_happens(rung, length):
    days = HumanitarianDays(PEOPLE)
    values = run(days, start(Modules(PEOPLE)), quiet(days, ladder=rung), length)
    people = values[: 3 * FIGURES].reshape(3, FIGURES)[:, -2:]
    assert people.sum() == pytest.approx(140_000, rel=1e-9)


def test_the_first_day_s_food_is_what_the_daily_law_gives():
    days = HumanitarianDays(PEOPLE)
    first = by_id(days, start(Modules(PEOPLE)))
    # Access at rest and nobody on the road: the law's own figure for the place nobody leaves or reaches in a day.
    still = replace(PEOPLE, burn=0.0, roads=())
    days = HumanitarianDays(still)
    second = by_id(days, days.next_day(start(Modules(still)), quiet(days)))
    assert second["food-camp"] == pytest.approx(first["food-camp"])
    assert second["water-camp"] == pytest.approx(first["water-camp"])


def test_an_option_in_force_eases_access_feeds_people_and_is_told_apart():
    days = HumanitarianDays(UNHELPED)
    without, with_it = (
        run(days, start(Modules(UNHELPED)), quiet(days, choice_crossing=effect), 60) for effect in (0.0, 1.5)
    )
    before, after = by_id(days, without), by_id(days, with_it)
    assert after["access-front"] < before["access-front"] - 1.0
    assert after["food-front"] > before["food-front"]
    assert after["access-market"] == before["access-market"]
    told = days.contributions(with_it, quiet(days, choice_crossing=1.5))["access-front"]
    assert told["choice:crossing"] == -1.5
    assert sum(told.values()) == pytest.approx(2.0 - 1.5)


def test_a_gate_opened_by_an_act_closes_again_and_one_opened_by_a_text_does_not():
    days = HumanitarianDays(UNHELPED)
    values = start(Modules(UNHELPED))
    opened = days.after_act(values, Doing("grant-humanitarian-access", "group", "ngo", 9.0))
    assert by_id(days, opened)["access-front"] == 1.0
    assert by_id(days, opened)["access-market"] == 1.0
    later = by_id(days, run(days, opened, quiet(days), 120))
    assert later["access-front"] == pytest.approx(2.0, abs=0.01)
    agreed = by_id(days, run(days, values, quiet(days, choice_crossing=1.0), 120))
    assert agreed["access-front"] == pytest.approx(1.0, abs=0.01)


def test_nobody_opens_another_s_gate():
    days = HumanitarianDays(PEOPLE)
    values = start(Modules(PEOPLE))
    assert days.after_act(values, Doing("grant-humanitarian-access", "ngo", "group", 9.0)) is values


def test_a_responder_that_escorts_wears_its_neutrality_and_access_with_it():
    days = HumanitarianDays(PEOPLE)
    values = start(Modules(PEOPLE))
    after = days.after_act(values, Doing("military-cooperation", "ngo", "state", 7.4))
    assert by_id(days, after)["neutrality-ngo"] == 0.25
    assert days.contributions(after, quiet(days))["access-front"]["principles"] == pytest.approx(1.5 * 0.25)
    other = days.after_act(values, Doing("military-cooperation", "state", "ngo", 7.4))
    assert by_id(days, other)["neutrality-ngo"] == 0.0


def test_a_phase_takes_a_month_to_change_even_in_a_siege():
    siege = replace(PEOPLE, places=(replace(PEOPLE.places[0], own_food=0.2, constraint=5.0, phase=3.0),), roads=())
    days = HumanitarianDays(siege)
    phase = by_id(days, run(days, start(Modules(siege)), quiet(days), 30))["phase-front"]
    assert phase == pytest.approx(4.0)


def test_people_flee_from_war_not_from_a_dispute():
    days = HumanitarianDays(PEOPLE)
    calm, war = (by_id(days, run(days, start(Modules(PEOPLE)), quiet(days, ladder=rung), 20)) for rung in (2.0, 9.0))
    assert war["residents-front"] < 0.9 * calm["residents-front"]
    assert war["displaced-camp"] > calm["displaced-camp"]


# --- economy


def test_trade_at_rest_stays():
    days = EconomyDays(TRADE)
    values = start(Modules(economy=TRADE))
    assert run(days, values, np.zeros(len(days.drivers)), 10) == pytest.approx(values, rel=1e-6, abs=1e-6)


def test_a_preference_raises_the_exports_it_covers_and_says_by_how_much():
    days = EconomyDays(TRADE)
    drivers = quiet(days, choice_tariff=6.0)
    values = run(days, start(Modules(economy=TRADE)), drivers, 400)
    first, last = by_id(days, start(Modules(economy=TRADE))), by_id(days, values)
    assert last["exports-south"] > first["exports-south"] * 1.05
    told = days.contributions(values, drivers)["exports-south"]
    assert told == {"choice:tariff": pytest.approx(last["exports-south"] - first["exports-south"], rel=0.01)}


def test_sanctions_cost_both_sides_income_and_the_target_more_when_it_is_smaller():
    days = EconomyDays(TRADE)
    values = run(days, start(Modules(economy=TRADE)), quiet(days, sanctions_north_south=1.0), 400)
    last = by_id(days, values)
    assert last["income-south"] < last["income-north"] < 0.0
    assert last["exports-isle"] > by_id(days, start(Modules(economy=TRADE)))["exports-isle"]


def test_a_quota_holds_a_preference_back():
    free = Economy(TRADE.partners, TRADE.pairs, (replace(TRADE.lines[0], pulls={"choice:tariff": -0.01}),))
    now = EconomyDays(free)._first[1, 0]
    capped = Economy(TRADE.partners, TRADE.pairs, (replace(TRADE.lines[0], quota=1.1 * now),))
    flows = {
        name: EconomyDays(plan).heading(quiet(EconomyDays(plan), choice_tariff=12.0))[1, 0]
        for name, plan in (("free", free), ("capped", capped))
    }
    assert flows["capped"] == pytest.approx(1.1 * now)
    assert flows["free"] > flows["capped"]


def test_a_quota_that_is_filled_anyway_gives_nothing_and_one_that_never_fills_gives_all():
    cheap = replace(TRADE.lines[0], pulls={"choice:tariff": -0.01})
    flows = [
        EconomyDays(replace(TRADE, lines=(replace(cheap, quota=quota),))).heading(
            quiet(EconomyDays(replace(TRADE, lines=(cheap,))), choice_tariff=tariff)
        )[1, 0]
        for quota, tariff in ((0.0, 0.0), (1e-3, 12.0), (1e6, 12.0), (0.0, 12.0))
    ]
    none, tiny, vast, unlimited = flows
    assert tiny == pytest.approx(none)
    assert vast == pytest.approx(unlimited)
    assert unlimited > none


def test_a_rule_of_origin_lets_through_the_share_that_qualifies_and_claims():
    rule = Origin(threshold=0.5, median=1_000, spread=1.0, content=0.5, content_spread=0.1, cost=1e-9)
    line = replace(TRADE.lines[0], origin=rule)
    days = EconomyDays(replace(TRADE, lines=(line,)))
    read = dict(zip(days.drivers, quiet(days, choice_tariff=12.0), strict=True))
    assert days.rate(line, read) == pytest.approx(0.06)


def test_a_pair_without_distance_is_refused():
    with pytest.raises(ValueError, match="no distance between south and isle"):
        EconomyDays(replace(TRADE, pairs=TRADE.pairs[:2]))


# --- security


def test_a_measure_calms_its_target_alone_and_wears_off():
    days = SecurityDays(FEARS)
    values = start(Modules(security=FEARS))
    after = days.after_act(values, Doing("invite-observers", "b", "a", 5.0))
    first, then = by_id(days, values), by_id(days, after)
    assert then["war-a-b"] < first["war-a-b"]
    assert then["war-b-a"] == first["war-b-a"]
    later = by_id(days, run(days, after, np.zeros(len(days.drivers)), 900))
    assert later["war-a-b"] == pytest.approx(first["war-a-b"], abs=0.01)


def test_a_hostile_act_alarms():
    days = SecurityDays(FEARS)
    values = start(Modules(security=FEARS))
    after = by_id(days, days.after_act(values, Doing("cyber-operation", "b", "a", -7.0)))
    assert after["war-a-b"] > by_id(days, values)["war-a-b"]


def test_a_hotline_in_force_keeps_the_risk_down_and_says_so():
    days = SecurityDays(FEARS)
    drivers = quiet(days, choice_hotline=0.5)
    values = run(days, start(Modules(security=FEARS)), drivers, 900)
    fall = by_id(days, values)["war-a-b"] - by_id(days, start(Modules(security=FEARS)))["war-a-b"]
    assert fall < -5.0
    assert days.contributions(values, drivers)["war-a-b"]["choice:hotline"] == pytest.approx(fall, abs=0.05)


def test_visits_agreed_are_items_sampled():
    days = SecurityDays(FEARS)
    with_visits = by_id(days, days.next_day(start(Modules(security=FEARS)), quiet(days, choice_visits=8.0)))
    without = by_id(days, days.next_day(start(Modules(security=FEARS)), quiet(days)))
    assert without["detection-sites"] == pytest.approx(100 * (1 - (36 * 35) / (40 * 39)))
    assert with_visits["detection-sites"] > 65.0


# --- in the world


def world(modules, rng=1, **fed):
    snapshot = opening(
        {"group": Kind.ARMED_GROUP, "ngo": Kind.NGO, "state": Kind.STATE},
        tension=np.array([[0, 4.0, 6], [1, 0, 1], [6, 1, 0]]),
        rest_tension=np.array([[0, 4.0, 6], [1, 0, 1], [6, 1, 0]]),
        k3=0.0058,
        k4=0.002,
        indicators={reading.id: reading.start for reading in readings(modules)},
        drivers=fed,
    )
    return World(snapshot, rng=rng, modules=dynamics(modules))


def test_a_module_reads_tension_and_choices_from_the_world():
    calm = world(Modules(PEOPLE))
    calm.advance(90)
    assert calm.snapshot().indicators["access-front"] == pytest.approx(2.0 + 0.2 * 4.0, abs=0.1)
    agreed = world(Modules(PEOPLE), **{"choice:crossing": 2.0})
    agreed.advance(90)
    assert agreed.snapshot().indicators["access-front"] == pytest.approx(0.8, abs=0.1)
    assert agreed.contributions()["access-front"]["choice:crossing"] == -2.0


def test_a_world_taken_up_from_its_snapshot_goes_on_as_if_it_had_never_stopped():
    whole = world(Modules(PEOPLE))
    whole.advance(20)
    half = world(Modules(PEOPLE))
    half.advance(10)
    rest = World(half.snapshot(), rng=2, modules=dynamics(Modules(PEOPLE)))
    rest.advance(10)
    there, here = whole.snapshot().indicators, rest.snapshot().indicators
    assert {name: pytest.approx(value, rel=1e-4, abs=1e-3) for name, value in there.items()} == here


def test_an_act_in_the_world_moves_its_modules():
    besieged = world(Modules(PEOPLE))
    besieged.apply("blockade", besieged.names.index("state"), besieged.names.index("group"))
    figures = besieged.snapshot().indicators
    assert figures["access-front"] == 3.5
    assert figures["access-market"] == 2.5


def test_every_figure_shown_has_its_words_and_formula_in_both_languages():
    for reading in readings(Modules(PEOPLE, TRADE, FEARS)):
        assert reading.low <= reading.start <= reading.high, reading.id
        if reading.shown == "shown":
            assert all(set(said) == {"en", "fr"} for said in (reading.name, reading.unit, reading.basis))
            assert reading.basis["en"] != reading.basis["fr"]


# --- whatever an author writes


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_any_economy_the_format_allows_settles(seed):
    rng = np.random.default_rng(seed)
    count = int(rng.integers(2, 6))
    partners = tuple(Partner(f"p{i}", 10 ** rng.uniform(0, 6), 10 ** rng.uniform(1, 4.3)) for i in range(count))
    pairs = tuple(
        Pair(f"p{i}", f"p{j}", 10 ** rng.uniform(1, 4.3), *rng.integers(0, 2, 3).astype(float))
        for i in range(count)
        for j in range(i + 1, count)
    )
    plan = Economy(partners, pairs, sigma=rng.uniform(1.01, 20.0), sanctions=-5.0)
    days = EconomyDays(plan)
    drivers = rng.integers(0, 2, len(days.drivers)).astype(float)
    assert np.isfinite(days.next_day(start(Modules(economy=plan)), drivers)).all()


@pytest.mark.parametrize("effect", [-1e9, -1.0, 0.0, 1.0, 1e9])
def test_no_effect_an_author_may_write_breaks_a_day(effect):
    for plan in (Modules(PEOPLE), Modules(economy=TRADE), Modules(security=FEARS)):
        (days,) = dynamics(plan)
        drivers = np.full(len(days.drivers), effect)
        after = run(days, start(plan), drivers, 3)
        assert np.isfinite(after).all()
        for reading, value in zip(readings(plan), after.tolist(), strict=True):
            assert reading.low - 1e-9 <= value <= reading.high + 1e-9, reading.id

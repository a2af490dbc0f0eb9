"""The road to Sarrak holds what its first lines promise, and what is agreed there shows in who eats."""

import re
from dataclasses import replace

import pytest

from scenarios.bargain import bargain
from scenarios.library import LIBRARY, check_file, load
from sim.exercise import events as ev
from sim.exercise.pledges.explaining import compare, strike
from sim.exercise.views import may_see
from sim.runs import play
from sim.world.modules.security.verification import detection
from tests.scenarios.bargains import in_mandates, nash_point

TEXT = (LIBRARY / "corridor.yaml").read_text(encoding="utf-8")
CORRIDOR = load("corridor")
ARRANGEMENT = bargain(CORRIDOR, "arrangement")


def test_it_has_no_problem():
    assert check_file("corridor")[0].problems == ()


def test_a_state_an_armed_group_an_agency_and_a_mission_sit_at_the_table():
    kinds = {actor.id: actor.kind for actor in CORRIDOR.actors}
    at_the_table = dict.fromkeys(seat.actor for seat in CORRIDOR.seats)
    assert [kinds[actor] for actor in at_the_table] == ["state", "armed-group", "ngo", "organisation"]


def test_deals_exist_but_none_inside_every_first_mandate():
    assert 0.01 <= ARRANGEMENT.agreements.mean() <= 0.05
    assert not (ARRANGEMENT.agreements & in_mandates(ARRANGEMENT)).any()


def test_the_best_deal_trades_sample_checks_for_daily_convoys_given_out_by_need():
    point = nash_point(ARRANGEMENT)
    assert point is not None
    best = ARRANGEMENT.choices(point.index)
    assert (best["checks"], best["crossing"], best["distribution"]) == ("sample", "daily", "direct")


@pytest.mark.parametrize(("lorries", "percent"), [("10", 59), ("4", 28), ("40", 100)])
def test_the_figures_of_the_first_lines_are_those_of_the_module(lorries, percent):

    assert round(100 * detection(40, 3, int(lorries))) == percent


def test_every_seat_owes_at_least_three_documents():
    owed = [*CORRIDOR.due, *(due for inject in CORRIDOR.injects for due in inject.due)]
    for seat in CORRIDOR.seats:
        assert sum(due.seat == seat.id for due in owed) >= 3, seat.id


def test_the_law_is_cited_under_most_articles():
    provisions = [p for instrument in CORRIDOR.instruments for p in instrument.provisions]
    assert sum(bool(p.basis) for p in provisions) >= len(provisions) - 1


def test_french_typography_puts_no_break_spaces_before_double_punctuation():
    french = re.findall(r"(?:\bfr: )([^\n]+)", TEXT)
    assert [text for text in french if re.search(r" [;:?!»](?=\s|$)|« ", re.sub(r"[{}\"]", "", text))] == []


def test_minds_agree_in_some_games_and_break_down_in_others_and_only_without_a_text_comes_famine():
    phases: dict[bool, list[float]] = {True: [], False: []}
    for seed in range(1, 17):
        state = play(CORRIDOR, seed).exercise.state
        phases[state.instruments["arrangement"].in_force].append(state.indicators["phase-sarrak"])
    assert len(phases[True]) >= 2
    assert len(phases[False]) >= 2
    assert max(phases[True]) < 4.5 < min(phases[False])


def test_beliefs_about_the_intrusion_reach_their_own_delegation_alone_and_the_forensics_move_the_mission():
    exercise = play(CORRIDOR, 3).exercise
    beliefs = [r.event for r in exercise.records if isinstance(r.event, ev.BeliefMoved)]
    assert beliefs
    for event in beliefs:
        for seat in CORRIDOR.seats:
            assert may_see(event, seat.id) == (seat.actor == event.actor)
    (mission,) = [belief for (actor, _), belief in exercise.state.beliefs.items() if actor == "mission"]
    assert mission.belief["verania"] > 0.5


def test_the_network_officer_owes_the_reports_of_the_directive():
    intrusion = next(inject for inject in CORRIDOR.injects if inject.incident is not None)
    owed = {due.id: due for due in intrusion.due}
    assert owed["intrusion-early-warning"].minutes < owed["intrusion-notification"].minutes
    assert {owed[f"intrusion-{step}"].seat for step in ("early-warning", "notification")} == {"mis-network"}


def test_what_the_article_on_passage_did_to_access_and_food_is_told_by_the_way_it_came():
    article = [("arrangement", "passage")]
    signed = next(
        seed for seed in range(1, 9) if play(CORRIDOR, seed).exercise.state.instruments["arrangement"].in_force
    )
    runs = [play(b, signed).exercise for b in (CORRIDOR, strike(CORRIDOR, article))]
    found = compare(CORRIDOR, article, *((run.records, run.state) for run in runs))
    by_figure = {d.quantity[1]: d for d in found.differences if d.quantity[0] == "indicator"}
    assert by_figure["access-sarrak"].change < -1.0
    assert by_figure["access-sarrak"].through == ("choice", "relations")
    assert by_figure["food-sarrak"].change > 50.0
    assert by_figure["food-sarrak"].through == ("access-sarrak",)
    assert set(by_figure) <= {gauge.id for gauge in CORRIDOR.gauges}


def test_without_its_modules_the_same_table_has_no_figures():
    bare = replace(CORRIDOR, modules=type(CORRIDOR.modules)(), gauges=())
    bare = replace(bare, injects=tuple(replace(i, shocks=(), when=None, turn=i.turn or 6) for i in bare.injects))
    assert play(bare, 1).exercise.state.indicators == {}

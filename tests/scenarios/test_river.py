"""Waters of the Ruvani keeps its promises: a deal that is real and not obvious, and something for every seat to do."""

import re
from collections import Counter
from itertools import chain, combinations

import numpy as np
import pytest

from scenarios.bargain import bargain
from scenarios.check import check
from scenarios.library import LIBRARY, load
from sim.exercise.core.due import Due
from sim.exercise.core.formula import NAMES, holds, parse
from sim.exercise.core.inject import Inject
from sim.exercise.core.names import InstrumentId
from tests.scenarios.bargains import in_mandates, nash_point

TEXT = (LIBRARY / "river.yaml").read_text(encoding="utf-8")
RIVER = load("river")
BASIN = bargain(RIVER, InstrumentId("basin-agreement"))
PROTOCOL = bargain(RIVER, InstrumentId("crisis-protocol"))
TIMED = [inject for inject in RIVER.injects if inject.when is None]
CONDITIONAL = [inject for inject in RIVER.injects if inject.when is not None]


def dues(injects: list[Inject]) -> list[Due]:
    return [*RIVER.due, *(due for inject in injects for due in inject.due)]


def best(deal):
    point = nash_point(deal)
    assert point is not None
    return point


def gains(deal):
    point = best(deal)
    return {
        party: 100 * utility - stakes.reservation
        for party, utility, stakes in zip(deal.parties, point.utilities, deal.stakes, strict=True)
    }


def values(deal, choices):
    """Each party's value, from 0 to 1, of each choice."""
    return {
        party: {issue: stakes.values[issue][option] for issue, option in choices.items()}
        for party, stakes in zip(deal.parties, deal.stakes, strict=True)
    }


def test_it_has_no_problem():
    assert check(TEXT).problems == ()


# --- the table


def test_there_are_six_actors_of_three_kinds_and_ten_seats_of_every_profession():
    assert len(RIVER.actors) >= 6
    assert len({actor.kind for actor in RIVER.actors}) >= 3
    assert len(RIVER.seats) >= 10
    assert len({seat.profession for seat in RIVER.seats}) == 8


def test_the_two_texts_are_adopted_by_different_rules():
    first, second = RIVER.instruments
    assert first.rule.kind != second.rule.kind
    assert (len(first.issues), len(second.issues), second.opens_when) == (6, 3, "released('incident')")


def test_both_texts_mix_agreed_articles_with_contested_ones():
    for instrument in RIVER.instruments:
        assert {provision.issue is None for provision in instrument.provisions} == {True, False}


@pytest.mark.parametrize("article", ["5", "6", "7", "8", "9", "12", "28", "33"])
def test_the_law_of_the_field_is_cited(article):
    cited = " ".join(p.basis["en"] for i in RIVER.instruments for p in i.provisions if "1997" in p.basis.get("en", ""))
    assert re.search(rf"\b{article}\b", cited)


def test_notification_gives_six_months_to_reply():
    (notice,) = [p for p in RIVER.instruments[0].provisions if p.id == "notice"]
    assert "six months" in notice.text["en"]
    assert "six mois" in notice.text["fr"]


# --- the deal


def test_between_half_a_percent_and_eight_percent_of_outcomes_are_deals():
    assert 0.005 <= BASIN.agreements.mean() <= 0.08
    assert 0.005 <= PROTOCOL.agreements.mean() <= 0.08


def test_no_deal_lies_inside_every_first_mandate():
    assert not in_mandates(BASIN).any()
    assert not in_mandates(PROTOCOL).any()


def test_splitting_every_difference_in_the_middle_needs_a_capital():
    outcomes = BASIN.domain.outcomes()
    sizes = np.array(BASIN.domain.sizes)
    middle = ((outcomes >= (sizes - 1) // 2) & (outcomes <= sizes // 2)).all(axis=1)
    assert middle.any()
    assert not (middle & in_mandates(BASIN)).any()


def test_everyone_gains_eight_points_or_more_at_the_nash_point():
    assert min(gains(BASIN).values()) >= 8
    assert min(gains(PROTOCOL).values()) >= 8


def test_the_nash_point_trades_across_at_least_three_issues():
    choices = BASIN.choices(best(BASIN).index)
    worth = values(BASIN, choices)
    traded = [
        issue
        for issue in BASIN.issues
        if max(v[issue] for v in worth.values()) >= 0.7 and min(v[issue] for v in worth.values()) <= 0.5
    ]
    assert len(traded) >= 3


def test_each_party_gives_and_gets_at_the_nash_point():
    for party, worth in values(BASIN, BASIN.choices(best(BASIN).index)).items():
        assert min(worth.values()) <= 0.5, party
        assert max(worth.values()) >= 0.7, party


def test_the_nash_point_is_within_what_capitals_will_have_granted_two_turns_before_the_end():
    for deal in (BASIN, PROTOCOL):
        choices = deal.choices(best(deal).index)
        for stakes in deal.stakes:
            turns = {(grant.issue, grant.option): grant.turn for grant in stakes.grants}
            late = [o for i, o in choices.items() if o not in stakes.limits[i] and turns[i, o] > RIVER.clock.turns - 2]
            assert not late


def test_each_capital_can_grant_something_and_each_party_has_red_lines():
    for stakes in BASIN.stakes:
        granted = {(grant.issue, grant.option) for grant in stakes.grants}
        allowed = {(issue, option) for issue, options in stakes.limits.items() for option in options} | granted
        assert granted
        assert sum(len(options) for options in BASIN.options) > len(allowed)


# --- what happens


def test_fourteen_injects_or_more_come_in_every_form_and_five_or_more_on_a_condition():
    assert len(RIVER.injects) >= 14
    assert len(CONDITIONAL) >= 5
    assert {inject.form for inject in RIVER.injects} == {"cable", "press", "post", "call"}


def test_the_second_half_brings_an_incident_a_false_report_its_correction_and_an_ultimatum_in_this_order():
    by_id = {inject.id: inject for inject in RIVER.injects}
    (major,) = [inject for inject in TIMED if inject.major]
    (false,) = [inject for inject in TIMED if inject.truth == "false"]
    (correction,) = [inject for inject in TIMED if inject.corrects]
    (ultimatum,) = [inject for inject in TIMED if inject.ultimatum]
    moments = [(inject.turn, inject.minute) for inject in (major, false, correction, ultimatum)]
    assert moments == sorted(moments)
    assert major.turn == 5
    assert false.reliability == "F6"
    assert correction.corrects is not None
    assert by_id[correction.corrects] is false


class Ends:
    """A reader of the exercise in which each thing that a condition asks for is at one end of its range."""

    def __init__(self, high):
        self.high = high
        """The names and calls that are at their high end; all others are at their low one."""

    def name(self, name):
        high = {"turn": RIVER.clock.turns, "day": 135, "minute": RIVER.clock.minutes, "ladder": 10}[name]
        return high if name in self.high or name == "turn" else 0

    def call(self, function, arguments):
        high = (function, arguments) in self.high
        if function == "indicator":
            (gauge,) = [gauge for gauge in RIVER.gauges if gauge.id == arguments[0]]
            return gauge.high if high else gauge.low
        return {"tension": 10, "agreed": 6}.get(function, True) if high else 0


def outcomes(formula):
    """Whether the condition holds, in each way that the things it asks for can be at their ends."""
    asked = {*NAMES, *(call[:2] for call in formula.calls)}
    ways = chain.from_iterable(combinations(asked, count) for count in range(len(asked) + 1))
    return {holds(formula, Ends(high)) for high in ways}


@pytest.mark.parametrize("inject", CONDITIONAL, ids=lambda inject: inject.id)
def test_each_condition_can_come_true_and_need_not(inject):
    """A sequel may ask that something has come and something else has not, so no end is that of all."""
    assert outcomes(parse(inject.when)) == {True, False}


def test_a_condition_that_contradicts_itself_never_comes_true():
    assert outcomes(parse("released('incident') and not released('incident')")) == {False}


# --- occasions


def test_every_seat_owes_at_least_three_documents_whatever_happens():
    owed = Counter(due.seat for due in dues(TIMED))
    assert min(owed[seat.id] for seat in RIVER.seats) >= 3


def test_the_incident_asks_for_situation_reports_within_ten_minutes():
    (major,) = [inject for inject in TIMED if inject.major]
    assert len(major.due) >= 5
    assert {(due.kind, due.minutes) for due in major.due} == {("situation-report", 10)}


def test_every_kind_of_document_is_asked_for():
    assert {due.kind for due in dues(TIMED)} == {
        "negotiation-plan",
        "situation-report",
        "decision-note",
        "press-line",
        "after-action-review",
    }


def test_plans_are_due_before_the_second_turn_and_reviews_in_the_last():
    assert {due.turn for due in RIVER.due if due.kind == "negotiation-plan"} == {1}
    reviews = [due for due in RIVER.due if due.kind == "after-action-review"]
    assert {due.turn for due in reviews} == {RIVER.clock.turns}
    assert {due.seat for due in reviews} == {seat.id for seat in RIVER.seats}


def test_twenty_four_criteria_of_two_blocks_or_more_can_be_shown():
    claimed = {code for seat in RIVER.seats for code in seat.competences}
    assert len(claimed) >= 24
    assert {code[:2] for code in claimed} == {"B1", "B3"}


def test_seats_that_claim_a_plan_a_report_or_a_press_line_are_asked_for_one():
    owed = {(due.seat, due.kind) for due in dues(TIMED)}
    rests_on = {
        "B1.2a": "negotiation-plan",
        "B3.2a": "situation-report",
        "B3.6a": "press-line",
        "B3.4a": "decision-note",
        "B3.7a": "after-action-review",
    }
    for seat in RIVER.seats:
        for code, kind in rests_on.items():
            assert code not in seat.competences or (seat.id, kind) in owed, (seat.id, code)


# --- words


def test_french_typography_puts_no_break_spaces_before_double_punctuation():
    french = re.findall(r"(?:\bfr: )([^\n]+)", TEXT)
    loose = [text for text in french if re.search(r" [;:?!»](?=\s|$)|« ", re.sub(r"[{}\"]", "", text))]
    assert loose == []


def test_no_brief_repeats_what_only_another_delegation_knows():
    for seat in RIVER.seats:
        for language in ("en", "fr"):
            for actor in RIVER.actors:
                if actor.id != seat.actor:
                    secrets = [*(i[language] for i in actor.interests), actor.alternative[language]]
                    assert not any(secret[:40] in seat.brief[language] for secret in secrets)

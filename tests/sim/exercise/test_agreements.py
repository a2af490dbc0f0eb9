"""Signed texts bite: what they bind to falls due, is kept or not, is found out, and each result names its article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.formula import holds, parse
from sim.exercise.core.names import Said
from sim.exercise.news.conditions import StateReader
from sim.exercise.transcript import tell
from sim.policies.phrases import renderer
from sim.world.obligations import Verification
from tests.sim.exercise.signing import happened, signed, to_the_end
from tests.sim.exercise.table import Table
from tests.sim.pledges import (
    BOUND,
    DATA,
    FLOOR,
    PAY,
    alarmed,
    automatic,
    clauses,
    dry,
    ratified,
    rising,
    tempted,
    unsettled,
    without,
)
from tests.sim.small import (
    CHAIR,
    DOWN,
    DOWN_HEAD,
    FLOW,
    HIGH,
    SIX,
    TREATY,
    UP,
    UP_DEPUTY,
    UP_HEAD,
)

# --- entry into force


def test_a_text_in_force_opens_each_obligation_with_the_article_and_the_option_that_made_it():
    table = signed()
    opened = {e.obligation: e for e in happened(table, ev.ObligationOpened)}
    assert set(opened) == {FLOOR, DATA, PAY}
    floor, data = opened[FLOOR], opened[DATA]
    assert (floor.instrument, floor.number, floor.issue, floor.option) == (TREATY, "3", FLOW, HIGH)
    assert (data.number, data.issue, data.option) == ("1", None, None)
    assert (floor.obligor, floor.creditors, floor.first) == (UP, (DOWN,), 30)


def test_the_effect_of_a_choice_flows_while_its_obligation_is_performed_and_stops_when_it_is_withheld():
    kept, withheld = signed(), signed()
    withheld.do(cmd.Withhold, UP_HEAD, obligation=FLOOR)
    for table in (kept, withheld):
        table.next_turn()
    # 30 days of 5 x 2 with a reversion of 0.02 from 420: 10 (1 - 0.98^30) / 0.02 more.
    assert kept.state.indicators["flow"] == pytest.approx(420 + 10 * (1 - 0.98**30) / 0.02, abs=1e-3)
    assert withheld.state.indicators["flow"] == pytest.approx(420, abs=1e-3)


def test_what_an_article_in_force_does_to_an_indicator_each_day_is_told_to_control_alone():
    table = signed()
    (told,) = [e for e in happened(table, ev.ConsequenceFollowed) if e.cause == "in-force"]
    assert (told.number, [(s.what, s.of, s.now) for s in told.shifts]) == ("3", [("pull", "flow", 10.0)])
    assert not [e for e in happened(table, ev.ConsequenceFollowed, UP_HEAD) if e.cause == "in-force"]


# --- falling due


def test_a_kept_obligation_is_performed_for_its_obligor_and_found_kept_by_everybody_who_reads_the_gauge():
    table = signed()
    table.next_turn()
    assert [e.obligation for e in happened(table, ev.ObligationPerformed, UP_HEAD)] == [DATA, FLOOR]
    assert happened(table, ev.ObligationPerformed, CHAIR) == []
    found = {e.obligation: e for e in happened(table, ev.ObligationObserved, CHAIR)}
    assert set(found) == {FLOOR}, "the commission reads the gauge but is not a party to the treaty"
    assert found[FLOOR].reading == pytest.approx(table.state.indicators["flow"], abs=0.01)


def test_keeping_its_word_earns_the_obligor_trust_and_the_article_is_named():
    table = signed()
    before = table.state.dyads[DOWN, UP].alpha
    table.next_turn()
    assert table.state.dyads[DOWN, UP].alpha == pytest.approx(before + 2, abs=1e-3), "floor and data, both kept"
    told = [e for e in happened(table, ev.ConsequenceFollowed) if e.cause != "in-force"]
    assert [(e.number, e.cause) for e in told] == [("1", "kept"), ("1", "kept"), ("3", "kept")]
    (shift,) = [s for s in told[0].shifts if (s.of, s.about) == (DOWN, UP)]
    assert (shift.what, shift.was < shift.now) == ("trust", True)


def test_what_is_withheld_is_known_to_the_obligor_alone_until_monitoring_shows_it():
    table = signed()
    assert table.kinds(cmd.Withhold, UP_HEAD, obligation=DATA) == ["conduct-ordered"]
    assert [e.seat for e in happened(table, ev.ConductOrdered, UP_DEPUTY)] == [UP_HEAD]
    assert happened(table, ev.ConductOrdered, DOWN_HEAD) == []
    assert table.exercise.view(DOWN_HEAD).obligations[DATA].order == "perform"
    table.next_turn()
    assert happened(table, ev.ObligationBreached, DOWN_HEAD) == []
    (breach,) = happened(table, ev.ObligationBreached, UP_HEAD)
    assert (breach.number, breach.cause) == ("1", "withheld")
    assert table.exercise.view(DOWN_HEAD).obligations[DATA].finding == "amiss"


def test_a_breach_costs_trust_and_brings_what_the_clause_provides_once_for_each_breach():
    table = signed()
    table.do(cmd.Withhold, UP_HEAD, obligation=DATA)
    beta = table.state.dyads[DOWN, UP].beta
    table.next_turn()
    first = next(e for e in happened(table, ev.ConsequenceFollowed) if e.cause == "amiss")
    assert {s.what for s in first.shifts} == {"trust", "tension"}, "the demarche adds tension"
    assert table.state.dyads[DOWN, UP].beta == pytest.approx(beta + 2, abs=1e-3)
    table.next_turn()
    again = [e for e in happened(table, ev.ConsequenceFollowed) if e.cause == "amiss"][1]
    assert {s.what for s in again.shifts} == {"trust"}


def test_a_floor_that_nature_breaks_is_a_breach_by_circumstances():
    table = signed(dry())
    table.next_turn()
    (breach,) = [e for e in happened(table, ev.ObligationBreached) if e.obligation == FLOOR]
    assert breach.cause == "circumstances"
    (bite,) = [e for e in happened(table, ev.ConsequenceFollowed) if e.obligation == FLOOR]
    legitimacy = next(s for s in bite.shifts if s.what == "legitimacy")
    assert (legitimacy.of, round(legitimacy.now - legitimacy.was, 4)) == (UP, -2.0)


def test_what_is_due_upon_entry_into_force_falls_due_then():
    table = signed(clauses(BOUND, lambda c: replace(c, after=0, every=None)))
    table.next_turn()
    assert {(e.obligation, e.day) for e in happened(table, ev.ObligationPerformed)} == {(FLOOR, 0), (DATA, 0), (PAY, 0)}
    table.next_turn()
    assert len(happened(table, ev.ObligationPerformed)) == 3, "once is once"


def test_an_obligation_ends_when_nothing_more_falls_due():
    blueprint = replace(BOUND, clock=replace(BOUND.clock, turns=8))
    table = signed(blueprint)
    for _ in range(5):
        table.next_turn()
    assert [(e.obligation, e.day) for e in happened(table, ev.ObligationEnded)] == [(PAY, 150)]
    assert table.refusal(cmd.Withhold, DOWN_HEAD, obligation=PAY) == "obligation-ended"


# --- remedies


def test_a_creditor_may_snap_back_what_the_text_names_once_a_breach_is_found_and_it_revives_when_cured():
    table = signed(rising())
    assert table.refusal(cmd.SnapBack, DOWN_HEAD, obligation=FLOOR) == "no-breach-found"
    table.next_turn()
    assert table.kinds(cmd.SnapBack, DOWN_HEAD, obligation=FLOOR) == ["obligation-suspended"]
    (told,) = happened(table, ev.ObligationSuspended, CHAIR)
    assert (told.obligation, told.because, told.number, told.because_number) == (PAY, FLOOR, "1", "3")
    assert (told.actor, table.state.obligations[PAY].status) == (DOWN, "suspended")
    assert table.refusal(cmd.SnapBack, DOWN_HEAD, obligation=FLOOR) == "nothing-to-suspend"
    table.next_turn()
    assert [e.obligation for e in happened(table, ev.ObligationRevived)] == [PAY]
    assert table.state.obligations[PAY].status == "open"


def test_a_text_may_snap_back_by_itself():
    table = signed(automatic(rising()))
    table.next_turn()
    (told,) = happened(table, ev.ObligationSuspended)
    assert (told.obligation, told.actor) == (PAY, None)


def test_a_dispute_is_settled_as_the_option_chosen_for_it_provides_and_an_award_binds():
    table = signed()
    table.do(cmd.Withhold, UP_HEAD, obligation=DATA)
    table.next_turn()
    assert table.kinds(cmd.RaiseDispute, DOWN_HEAD, obligation=DATA, words=Said("where are the figures?")) == [
        "obligation-disputed"
    ]
    assert table.refusal(cmd.RaiseDispute, DOWN_HEAD, obligation=DATA) == "already-disputed"
    assert happened(table, ev.ObligationDisputed, CHAIR) == []
    table.next_turn()
    (settled,) = happened(table, ev.DisputeSettled)
    assert (settled.ruling, settled.procedure, settled.option, settled.number) == ("upheld", "2", SIX, "1")
    assert table.state.obligations[DATA].order == "perform"
    assert happened(table, ev.ConductOrdered, UP_HEAD)[-1].by == "award"


def test_a_ruling_is_about_what_was_disputed_whatever_was_done_since():
    table = signed()
    table.do(cmd.Withhold, UP_HEAD, obligation=DATA)
    table.next_turn()
    table.do(cmd.RaiseDispute, DOWN_HEAD, obligation=DATA)
    table.do(cmd.Perform, UP_HEAD, obligation=DATA)
    table.next_turn()
    assert [e.ruling for e in happened(table, ev.DisputeSettled)] == ["upheld"]
    assert not [e for e in happened(table, ev.ConsequenceFollowed) if e.cause == "upheld"], "it was known already"


def test_a_breach_that_monitoring_missed_costs_trust_once_it_is_ruled():
    table = signed(clauses(BOUND, lambda c: replace(c, verified=Verification("self-report"))))
    table.do(cmd.Withhold, UP_HEAD, obligation=DATA)
    table.next_turn()
    table.do(cmd.RaiseDispute, DOWN_HEAD, obligation=DATA)
    table.next_turn()
    (ruled,) = [e for e in happened(table, ev.ConsequenceFollowed) if e.cause == "upheld"]
    assert all(s.now < s.was for s in ruled.shifts if s.what == "trust")


def test_a_false_alarm_is_cleared_by_the_procedure():
    table = signed(alarmed(1.0))
    table.next_turn()
    assert table.state.obligations[DATA].finding == "amiss"
    table.do(cmd.RaiseDispute, DOWN_HEAD, obligation=DATA)
    table.next_turn()
    (settled,) = happened(table, ev.DisputeSettled)
    assert settled.ruling == "rejected"
    assert table.state.obligations[DATA].finding == "kept"


def test_a_text_without_a_procedure_has_no_disputes():
    table = signed(unsettled())
    assert table.refusal(cmd.RaiseDispute, DOWN_HEAD, obligation=DATA) == "no-dispute-clause"


@pytest.mark.parametrize(
    ("command", "seat", "obligation", "code"),
    [
        (cmd.Withhold, DOWN_HEAD, DATA, "not-your-obligation"),
        (cmd.Withhold, UP_DEPUTY, DATA, "no-power"),
        (cmd.Withhold, UP_HEAD, "no-such", "unknown-obligation"),
        (cmd.Perform, UP_HEAD, DATA, "already-ordered"),
        (cmd.RaiseDispute, UP_HEAD, DATA, "not-owed-to-you"),
        (cmd.RaiseDispute, CHAIR, DATA, "not-owed-to-you"),
        (cmd.SnapBack, UP_HEAD, FLOOR, "not-owed-to-you"),
    ],
)
def test_who_may_do_what_is_refused_with_a_sentence(command, seat, obligation, code):
    assert signed().refusal(command, seat, obligation=obligation) == code


# --- after the last turn


def test_after_the_last_turn_the_days_go_on_and_the_exercise_ends_last():
    table = to_the_end(signed(tempted(0.0)))
    assert [e.day for e in happened(table, ev.DaysPassed)] == [120, 150, 180, 210]
    assert table.exercise.records[-1].event.kind == "exercise-ended"
    assert table.state.day == 210
    assert {e.day for e in happened(table, ev.ObligationObserved)} == {30, 60, 90, 120, 150, 180, 210}


def test_without_days_after_the_last_turn_nothing_follows_it():
    table = to_the_end(signed())
    assert happened(table, ev.DaysPassed) == []


def test_nothing_follows_the_last_turn_where_nothing_was_signed():
    table = to_the_end(Table(tempted(0.0)))
    assert happened(table, ev.DaysPassed) == []


def test_an_untempted_capital_keeps_its_word_and_one_tempted_beyond_measure_does_not():
    assert not happened(to_the_end(signed(tempted(0.0))), ev.ObligationBreached)
    broken = to_the_end(signed(tempted(1_000.0)))
    assert [e.by for e in happened(broken, ev.ConductOrdered)][:2] == ["capital", "award"]
    assert happened(broken, ev.ObligationBreached)
    assert [e.ruling for e in happened(broken, ev.DisputeSettled)] == ["upheld"]
    assert broken.state.obligations[DATA].order == "perform", "the award binds for good"


def test_an_instruction_of_the_delegation_outlives_the_talks():
    table = signed(tempted(1_000.0))
    table.do(cmd.Withhold, UP_HEAD, obligation=DATA)
    table.do(cmd.Perform, UP_HEAD, obligation=DATA)
    assert not [e for e in happened(to_the_end(table), ev.ConductOrdered) if e.by == "capital"]


def test_striking_one_obligation_leaves_what_is_found_of_the_others():
    whole = to_the_end(signed(alarmed(0.5)))
    struck = to_the_end(signed(without(alarmed(0.5), PAY)))
    found = [
        [(e.day, e.finding) for e in happened(table, ev.ObligationObserved) if e.obligation == DATA]
        for table in (whole, struck)
    ]
    assert found[0] == found[1]
    assert len({finding for _, finding in found[0]}) == 2, "false alarms make it random"


# --- formulas


def test_an_authors_condition_can_wait_for_a_breach_or_for_ratification():
    table = signed(dry(ratified(1.0, 1.0)))
    assert not holds(parse("breached('floor') or ratified('treaty') > 0"), StateReader(table.state, 0))
    table.next_turn()
    assert holds(parse("ratified('treaty') == 2 and not breached('floor')"), StateReader(table.state, 0))
    table.next_turn()
    assert holds(parse("breached('floor') and not breached('data')"), StateReader(table.state, 0))


# --- telling


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_transcript_tells_each_consequence_with_its_article(language):
    table = to_the_end(signed(tempted(1_000.0)))
    lines = list(tell(table.exercise.records, renderer(table.state), language))
    article = {"en": "Because Article", "fr": "Parce que l’article"}[language]
    told = [line for line in lines if article in line]
    assert len(told) == len(happened(table, ev.ConsequenceFollowed))
    assert all("{" not in line for line in lines)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_defection_under_no_article_is_told_of_the_text(language):
    blueprint = ratified(0.0, 0.0)
    loose = tuple(
        replace(i, ratification=replace(i.ratification, provision=None)) if i.ratification else i
        for i in blueprint.instruments
    )
    table = signed(replace(blueprint, instruments=loose))
    table.next_turn()
    text = "\n".join(tell(table.exercise.records, renderer(table.state), language))
    assert {"en": "Because the Treaty was not ratified: ", "fr": "Traité"}[language] in text
    assert "rticle )" not in text


def test_a_defection_is_told_with_the_blocs_by_name_at_home():
    table = signed(ratified(0.0, 1.0))
    table.next_turn()
    text = "\n".join(tell(table.exercise.records, renderer(table.state), "en"))
    assert "secret bloc parliament (no) and secret bloc street (yes)" in text
    assert "40% in favour, 50% needed" in text

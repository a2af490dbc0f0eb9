"""How texts are made: packages, lines, decisions, signatures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import DecisionRule
from sim.exercise.core.names import PLENARY, Said
from tests.sim.exercise.table import Table
from tests.sim.small import (
    CHAIR,
    DOWN,
    DOWN_HEAD,
    FILLING,
    FIVE,
    FLOW,
    HIGH,
    JOINT,
    LOW,
    PROTOCOL,
    SEVEN,
    SIX,
    SMALL,
    TREATY,
    UP,
    UP_DEPUTY,
    UP_HEAD,
    YES,
)

DEAL = {FILLING: SIX, FLOW: HIGH}


@pytest.fixture
def table() -> Table:
    return Table(SMALL)


def tabled(table: Table, seat=DOWN_HEAD, instrument=TREATY, choices=None, **more):
    records = table.do(cmd.TablePackage, seat, instrument=instrument, choices=choices or DEAL, **more).records
    return records[0].event.package


def adopted(table: Table):
    package = tabled(table)
    table.do(cmd.AnswerPackage, UP_HEAD, package=package, answer="accept", authority="ad-referendum")
    return package


def test_a_package_inside_the_mandate_lies_on_the_table_for_all(table):
    package = tabled(table)
    for seat in (UP_HEAD, UP_DEPUTY, DOWN_HEAD, CHAIR):
        assert package in table.exercise.view(seat).packages


def test_a_package_in_private_talks_is_seen_by_nobody_else(table):
    channel = table.do(cmd.OpenChannel, DOWN_HEAD, seats=(UP_HEAD,)).records[0].event.channel
    package = tabled(table, channel=channel)
    assert package in table.exercise.view(UP_HEAD).packages
    assert package not in table.exercise.view(CHAIR).packages
    assert package not in table.exercise.view(UP_DEPUTY).packages


def test_tabling_beyond_the_mandate_is_refused_unless_ad_referendum(table):
    package = {"instrument": TREATY, "choices": {FILLING: FIVE}}
    assert table.refusal(cmd.TablePackage, DOWN_HEAD, **package) == "beyond-mandate"
    assert table.kinds(cmd.TablePackage, DOWN_HEAD, authority="ad-referendum", **package) == ["package-tabled"]


def test_the_refusal_names_the_option_that_the_mandate_does_not_cover(table):
    with pytest.raises(Exception, match="five"):
        table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: FIVE})


def test_unanimity_adopts_a_complete_package_once_every_party_has_accepted(table):
    package = tabled(table)
    kinds = table.kinds(cmd.AnswerPackage, UP_HEAD, package=package, answer="accept", authority="ad-referendum")
    assert kinds == ["package-answered", "text-adopted"]
    assert table.state.instruments[TREATY].adopted == DEAL


def test_an_incomplete_package_adopts_nothing(table):
    package = tabled(table, choices={FILLING: SIX})
    assert table.kinds(cmd.AnswerPackage, UP_HEAD, package=package, answer="accept") == ["package-answered"]


def test_a_rejected_package_can_still_be_accepted_later(table):
    package = tabled(table)
    table.do(cmd.AnswerPackage, UP_HEAD, package=package, answer="reject")
    kinds = table.kinds(cmd.AnswerPackage, UP_HEAD, package=package, answer="accept", authority="ad-referendum")
    assert "text-adopted" in kinds


def test_an_amended_package_names_the_one_it_changes(table):
    package = tabled(table)
    records = table.do(
        cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: FIVE, FLOW: LOW}, amends=package
    ).records
    assert records[0].event.amends == package


def test_only_its_delegation_withdraws_a_package(table):
    package = tabled(table)
    assert table.refusal(cmd.WithdrawPackage, UP_HEAD, package=package) == "not-your-package"
    assert table.kinds(cmd.WithdrawPackage, DOWN_HEAD, package=package) == ["package-withdrawn"]
    assert table.refusal(cmd.AnswerPackage, UP_HEAD, package=package, answer="reject") == "package-withdrawn"


def test_the_same_package_twice_is_refused(table):
    tabled(table)
    assert table.refusal(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices=DEAL) == "same-package"


def test_unknown_options_are_refused(table):
    assert table.refusal(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: "nine"}) == "unknown-option"
    assert table.refusal(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={JOINT: YES}) == "unknown-option"


def test_a_bracket_falls_when_every_party_stands_for_the_same_option(table):
    assert table.kinds(cmd.TakePosition, UP_HEAD, instrument=TREATY, issue=FILLING, option=SIX) == ["position-taken"]
    kinds = table.kinds(cmd.TakePosition, DOWN_HEAD, instrument=TREATY, issue=FILLING, option=SIX)
    assert kinds == ["position-taken", "provision-agreed"]


def test_moving_away_reopens_an_agreed_provision(table):
    for seat in (UP_HEAD, DOWN_HEAD):
        table.do(cmd.TakePosition, seat, instrument=TREATY, issue=FILLING, option=SIX)
    kinds = table.kinds(cmd.TakePosition, DOWN_HEAD, instrument=TREATY, issue=FILLING, option=SEVEN)
    assert kinds == ["position-taken", "provision-reopened"]
    assert not table.state.instruments[TREATY].agreed


def test_the_last_bracket_to_fall_adopts_a_text_decided_by_consensus(table):
    for issue, option in DEAL.items():
        for seat in (UP_HEAD, DOWN_HEAD):
            last = table.kinds(
                cmd.TakePosition, seat, instrument=TREATY, issue=issue, option=option, authority="ad-referendum"
            )
    assert last == ["position-taken", "provision-agreed", "text-adopted"]


def test_a_text_is_unknown_until_its_turn(table):
    assert table.refusal(cmd.TablePackage, DOWN_HEAD, instrument=PROTOCOL, choices={JOINT: YES}) == "unknown-instrument"


def silence(table: Table):
    table.next_turn()
    package = tabled(table, instrument=PROTOCOL, choices={JOINT: YES})
    return table.do(cmd.PutToDecision, CHAIR, package=package).records[0].event.decision


def test_unbroken_silence_adopts_when_its_time_is_over(table):
    silence(table)
    assert "text-adopted" not in table.later(4)
    assert table.later(1.1)[:2] == ["decision-closed", "text-adopted"]


def test_a_broken_silence_adopts_nothing(table):
    decision = silence(table)
    kinds = table.kinds(cmd.BreakSilence, UP_HEAD, decision=decision, note=Said("No."))
    assert kinds == ["silence-broken", "decision-closed"]
    assert table.state.instruments[PROTOCOL].adopted is None


def test_silence_waits_during_a_pause(table):
    silence(table)
    table.control(cmd.Pause)
    table.minutes += 60
    table.control(cmd.Resume)
    assert "text-adopted" not in table.later(1)


def test_one_does_not_vote_in_a_silence_procedure(table):
    decision = silence(table)
    assert table.refusal(cmd.CastVote, UP_HEAD, decision=decision, vote="yes") == "not-a-vote"


def test_unanimity_takes_no_vote(table):
    assert table.refusal(cmd.PutToDecision, CHAIR, package=tabled(table)) == "no-vote-needed"


def test_signing_needs_adoption_then_initials(table):
    assert table.refusal(cmd.Sign, DOWN_HEAD, instrument=TREATY) == "not-adopted"
    adopted(table)
    assert table.refusal(cmd.Sign, DOWN_HEAD, instrument=TREATY) == "not-initialled"
    assert table.kinds(cmd.Initial, DOWN_HEAD, instrument=TREATY) == ["text-initialled"]
    assert table.kinds(cmd.Sign, DOWN_HEAD, instrument=TREATY) == ["text-signed"]


def test_nobody_signs_beyond_the_mandate_until_the_capital_has_approved(table):
    adopted(table)
    table.do(cmd.Initial, UP_HEAD, instrument=TREATY)
    assert table.refusal(cmd.Sign, UP_HEAD, instrument=TREATY) == "cannot-sign-beyond"
    table.do(cmd.AskCapital, UP_HEAD, instrument=TREATY, issue=FLOW, option=HIGH, argument=Said("For the fund."))
    assert "capital-answered" in table.later(3)
    assert table.kinds(cmd.Sign, UP_HEAD, instrument=TREATY) == ["text-signed"]


def test_only_who_has_the_power_signs_and_the_refusal_names_them(table):
    adopted(table)
    with pytest.raises(Exception, match="Ana Up"):
        table.do(cmd.Sign, UP_DEPUTY, instrument=TREATY)


def test_the_last_signature_puts_the_text_in_force(table):
    adopted(table)
    table.do(cmd.AskCapital, UP_HEAD, instrument=TREATY, issue=FLOW, option=HIGH, argument=Said("For the fund."))
    table.later(3)
    for seat in (DOWN_HEAD, UP_HEAD):
        table.do(cmd.Initial, seat, instrument=TREATY)
        last = table.kinds(cmd.Sign, seat, instrument=TREATY)
    assert last[:2] == ["text-signed", "instrument-in-force"]
    assert table.state.instruments[TREATY].in_force


def test_an_adopted_text_is_not_changed_any_more(table):
    adopted(table)
    refused = table.refusal(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: FIVE})
    assert refused == "already-adopted"


def test_who_is_no_party_advises_but_does_not_answer(table):
    assert table.refusal(cmd.AnswerPackage, CHAIR, package=tabled(table), answer="accept") == "not-party"


def test_the_chair_may_table_a_single_text(table):
    assert table.kinds(cmd.TablePackage, CHAIR, instrument=TREATY, choices=DEAL) == ["package-tabled"]


def test_voting_closes_when_everybody_has_voted():
    rule = DecisionRule("qualified", threshold=0.6, minutes=5)
    protocol = replace(SMALL.instruments[1], rule=rule, opens=1)
    table = Table(replace(SMALL, instruments=(SMALL.instruments[0], protocol)))
    package = tabled(table, instrument=PROTOCOL, choices={JOINT: YES})
    decision = table.do(cmd.PutToDecision, CHAIR, package=package).records[0].event.decision
    table.do(cmd.CastVote, UP_HEAD, decision=decision, vote="no")
    assert table.refusal(cmd.CastVote, UP_HEAD, decision=decision, vote="yes") == "already-voted"
    table.do(cmd.CastVote, DOWN_HEAD, decision=decision, vote="yes")
    table.later(5)
    closed = table.state.decisions[decision]
    assert (closed.adopted, closed.open) == (False, False)


@pytest.mark.parametrize(("people", "adopted"), [({UP: 7, DOWN: 3}, True), ({UP: 3, DOWN: 7}, False)])
def test_a_double_majority_counts_members_and_people(people, adopted):
    rule = DecisionRule("double", threshold=0.3, abstention="counts-as-no", populations=people, minutes=5)
    protocol = replace(SMALL.instruments[1], rule=rule, opens=1)
    table = Table(replace(SMALL, instruments=(SMALL.instruments[0], protocol)))
    package = tabled(table, instrument=PROTOCOL, choices={JOINT: YES})
    decision = table.do(cmd.PutToDecision, CHAIR, package=package).records[0].event.decision
    table.do(cmd.CastVote, UP_HEAD, decision=decision, vote="yes")
    table.do(cmd.CastVote, DOWN_HEAD, decision=decision, vote="no")
    table.later(5)
    assert table.state.decisions[decision].adopted is adopted


def test_positions_and_private_offers_are_not_confused(table):
    channel = table.do(cmd.OpenChannel, DOWN_HEAD, seats=(UP_HEAD,)).records[0].event.channel
    package = tabled(table, channel=channel)
    assert table.refusal(cmd.PutToDecision, DOWN_HEAD, package=package) == "private-package"
    assert channel != PLENARY
    assert {UP, DOWN} == set(SMALL.instruments[0].parties)


def test_a_silence_is_not_needed_where_all_have_said_yes_aloud(table):
    """Four yes lay on one package of a river play, and no text came of them for want of a silence to break."""
    table.next_turn()
    package = tabled(table, instrument=PROTOCOL, choices={JOINT: YES})
    assert table.kinds(cmd.AnswerPackage, UP_HEAD, package=package, answer="accept") == ["package-answered"]
    kinds = table.kinds(cmd.AnswerPackage, CHAIR, package=package, answer="accept")
    assert kinds == ["package-answered", "text-adopted"]


def test_a_silence_that_runs_is_let_run_out_whoever_says_yes(table):
    table.next_turn()
    package = tabled(table, instrument=PROTOCOL, choices={JOINT: YES})
    table.do(cmd.PutToDecision, CHAIR, package=package)
    for seat in (UP_HEAD, CHAIR):
        assert table.kinds(cmd.AnswerPackage, seat, package=package, answer="accept") == ["package-answered"]
    assert table.later(5.1)[:2] == ["decision-closed", "text-adopted"]

"""Moments worth a second look, screened from stakes alone, on the small scenario."""

from dataclasses import replace

import pytest

from sim.debrief.look.decided import Decided, screened
from sim.debrief.look.moments import moments
from sim.debrief.picture import debrief
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY
from tests.sim.exercise.table import Table
from tests.sim.policies.conversation.test_answers import Room
from tests.sim.small import DOWN, DOWN_HEAD, FILLING, FIVE, FLOW, HIGH, LOW, SEVEN, SIX, SMALL, TREATY, UP, UP_HEAD

FAIR = {FILLING: SIX, FLOW: HIGH}


def found(table: Table, seat) -> dict[str, Decided]:
    table.control(cmd.EndExercise)
    return {moment.kind: moment for moment in moments(table.exercise.records, seat)}


def tabled(by, choices, blueprint=SMALL) -> Table:
    table = Table(blueprint)
    table.later(1)
    table.do(cmd.TablePackage, by, instrument=TREATY, choices=choices, authority="ad-referendum")
    table.later(1)
    return table


def test_a_refusal_of_the_fair_share_is_worth_a_look():
    table = tabled(DOWN_HEAD, FAIR)
    table.do(cmd.AnswerPackage, UP_HEAD, package=table.package(), answer="reject")
    moment = found(table, UP_HEAD)["rejected"]
    # The fair share is this very package: 60 points, 30 above no deal, and in the end there was none.
    assert (moment.score, moment.figures) == (30.0, {"value": 60.0, "no_deal": 30.0, "fair": 60.0})
    assert [way.choice.what for way in moment.ways] == ["as-done", "accept"]
    assert moment.ways[1].before == moment.seq
    assert moment.ways[0].before == moment.seq + 1


def test_a_refusal_of_the_fair_share_is_worth_a_look_though_the_deal_came_later():
    table = tabled(DOWN_HEAD, FAIR, replace(SMALL, actors=tuple(_allowed(a) for a in SMALL.actors)))
    table.do(cmd.AnswerPackage, UP_HEAD, package=table.package(), answer="reject")
    refused = max(r.seq for r in table.exercise.records if r.event.kind == "package-answered")
    table.do(cmd.AnswerPackage, UP_HEAD, package=table.package(), answer="accept")
    for command in (cmd.Initial, cmd.Sign):
        for seat in (UP_HEAD, DOWN_HEAD):
            table.do(command, seat, instrument=TREATY)
    moment = found(table, UP_HEAD)["rejected"]
    assert (moment.seq, moment.score) == (refused, 0.25 * (60.0 - 30.0)), "a quarter of the gain was put at risk"


def test_a_refusal_of_less_than_no_deal_is_not():
    table = tabled(DOWN_HEAD, {FILLING: SEVEN, FLOW: LOW})
    table.do(cmd.AnswerPackage, UP_HEAD, package=table.package(), answer="reject")
    assert found(tabled(UP_HEAD, {FILLING: FIVE, FLOW: LOW}), DOWN_HEAD) == {}


def test_a_package_let_pass_is_looked_at_where_the_seat_did_something_else_instead():
    blueprint = replace(SMALL, actors=tuple(_allowed(a) for a in SMALL.actors))
    table = tabled(DOWN_HEAD, FAIR, blueprint)
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: FIVE, FLOW: LOW})
    instead = table.exercise.records[-1].seq
    moment = found(table, UP_HEAD)["passed-over"]
    assert (moment.seq, moment.score) == (instead, 30.0)


def _allowed(actor):
    """The same actor, free to agree to anything on the treaty."""
    if actor.id != UP:
        return actor
    limits = {FILLING: (FIVE, SIX, SEVEN), FLOW: (LOW, HIGH)}
    return replace(actor, stakes={**actor.stakes, TREATY: replace(actor.stakes[TREATY], limits=limits)})


def test_a_capital_that_would_have_granted_and_was_not_asked_is_looked_at():
    table = tabled(DOWN_HEAD, FAIR)  # a high flow needs the upper bank's capital
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: FIVE, FLOW: LOW})
    moment = found(table, UP_HEAD)["did-not-ask"]
    assert dict(moment.about) == {"instrument": TREATY, "issue": FLOW, "option": HIGH}
    ask = moment.ways[1].choice.command
    assert isinstance(ask, cmd.AskCapital)
    assert (ask.issue, ask.option) == (FLOW, HIGH)


def test_a_capital_that_was_asked_is_not():
    table = Table(SMALL)
    table.later(1)
    table.do(cmd.AskCapital, UP_HEAD, instrument=TREATY, issue=FLOW, option=HIGH, argument=None)
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices=FAIR)
    table.later(1)
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: FIVE, FLOW: LOW})
    assert "did-not-ask" not in found(table, UP_HEAD)


def test_a_package_is_let_pass_only_once_the_capital_that_was_asked_for_it_has_answered():
    table = tabled(DOWN_HEAD, FAIR)
    table.do(cmd.AskCapital, UP_HEAD, instrument=TREATY, issue=FLOW, option=HIGH, argument=None)
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: FIVE, FLOW: LOW})
    table.later(9)
    assert not table.state.asked, "the capital has answered"
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: LOW})
    instead = max(r.seq for r in table.exercise.records if r.event.kind == "package-tabled")
    assert found(table, UP_HEAD)["passed-over"].seq == instead


def test_an_unforced_threat_is_looked_at_and_one_in_answer_is_not():
    table = Table(SMALL)
    table.later(1)
    table.do(cmd.TakeAction, UP_HEAD, act="denounce", target=DOWN)
    table.do(cmd.TakeAction, DOWN_HEAD, act="threaten-force", target=UP)
    table.control(cmd.EndExercise)
    log = table.exercise.records
    assert [m.about["act"] for m in moments(log, UP_HEAD)] == ["denounce"]
    assert moments(log, DOWN_HEAD) == []


def test_a_deal_accepted_below_the_fair_share_is_looked_at_with_the_better_trade_beside_it():
    def indifferent(actor):
        if actor.id != DOWN:
            return actor
        values = {FILLING: {FIVE: 0.1, SIX: 0.6, SEVEN: 0.6}, FLOW: {LOW: 0.1, HIGH: 1.0}}
        return replace(actor, stakes={**actor.stakes, TREATY: replace(actor.stakes[TREATY], values=values)})

    blueprint = replace(SMALL, actors=tuple(map(indifferent, SMALL.actors)))
    table = tabled(DOWN_HEAD, {FILLING: SEVEN, FLOW: HIGH}, blueprint)
    table.do(cmd.AnswerPackage, UP_HEAD, package=table.package(), answer="accept", authority="ad-referendum")
    moment = found(table, UP_HEAD)["accepted"]
    assert moment.score == 25.0  # six years are worth 25 points more to the upper bank, and nothing less to the lower
    assert [way.choice.what for way in moment.ways] == ["as-done", "reject", "table"]
    better = moment.ways[2].choice.command
    assert isinstance(better, cmd.TablePackage)
    assert better.choices == FAIR
    assert moment.ways[0].before == moment.seq + 2, "what was done has the adoption in it"


@pytest.mark.parametrize("most", [0, 1, 3])
def test_screening_keeps_the_highest_scores_and_few_of_a_kind(most):
    def moment(kind, score, about):
        return Decided(kind, 1, 0, score, (), {"package": about})

    some = [moment("rejected", 9, "a"), moment("rejected", 8, "a"), moment("rejected", 7, "b"), moment("broke", 3, "c")]
    assert [m.score for m in screened(some, most, 2)] == [9, 7, 3][:most]


def test_nothing_of_control_is_a_moment_of_a_seat():
    table = tabled(DOWN_HEAD, FAIR)
    table.do(cmd.AnswerPackage, UP_HEAD, package=table.package(), answer="reject", by=CONTROL)
    assert set(found(table, DOWN_HEAD)) == set()


def test_a_word_that_a_package_broke_is_looked_at():
    room = Room("accord", "sor-head")
    room.say("I give you my word: not more than 32 on the quota")
    room.at += 60_000
    choices = {"machinery": "half", "food": "free", "quota": "quota-36", "origin": "forty", "remedy": "consult"}
    made = room.do(cmd.TablePackage, room.me, instrument="agreement", choices=choices, channel=PLENARY)
    room.at += 60_000
    room.do(cmd.EndExercise, CONTROL)
    [moment] = [m for m in moments(room.exercise.records, room.me) if m.kind == "broke-word"]
    first, last = made.records[0].seq, made.records[-1].seq
    assert [(way.choice.what, way.before) for way in moment.ways] == [("as-done", last + 1), ("hold-back", first)]
    [word] = debrief(room.exercise.records, CONTROL)["promises"]["words"]
    assert (word["state"], word.get("broken_by")) == ("broken", made.records[0].ref)
    assert (word["about"], word.get("option")) == (["quota"], "quota-32")

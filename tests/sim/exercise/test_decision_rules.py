"""Every decision rule as an exercise plays it: by people at a table, and by minds without them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Blueprint, DecisionRule
from sim.exercise.picture import picture
from sim.exercise.texts.picture import joined
from sim.runs import play
from tests.sim.exercise.table import Table
from tests.sim.small import CHAIR, DOWN, DOWN_HEAD, FILLING, FLOW, HIGH, SIX, SMALL, TREATY, UP, UP_HEAD

DEAL = {FILLING: SIX, FLOW: HIGH}
PEOPLE = {UP: 7.0, DOWN: 3.0}
FOREIGN_POLICY = DecisionRule("unanimity", abstention="constructive", populations=PEOPLE, minutes=5)
RULES = {
    "unanimity": DecisionRule("unanimity"),
    "constructive": FOREIGN_POLICY,
    "silence": DecisionRule("silence", minutes=5),
    "simple": DecisionRule("simple", minutes=5),
    "qualified": DecisionRule("qualified", threshold=0.5, quorum=0.5, minutes=5),
    "veto": DecisionRule("qualified", threshold=0.5, vetoes=(UP,), abstention="counts-as-no", minutes=5),
    "weighted": DecisionRule("simple", weights={UP: 3.0, DOWN: 1.0}, abstention="blocks", minutes=5),
    "double": DecisionRule("double", threshold=0.55, populations=PEOPLE, abstention="counts-as-no", minutes=5),
    "negative": DecisionRule("negative", minutes=5),
}


def under(rule: DecisionRule) -> Blueprint:
    return replace(SMALL, instruments=(replace(SMALL.instruments[0], rule=rule), SMALL.instruments[1]))


def voted(rule: DecisionRule, votes: dict) -> tuple[bool | None, str]:
    """Whether the deal is adopted, and why, when these seats vote and the time then runs out."""
    table = Table(under(rule))
    package = table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices=DEAL).records[0].event.package
    decision = table.do(cmd.PutToDecision, CHAIR, package=package).records[0].event.decision
    for seat, vote in votes.items():
        table.do(cmd.CastVote, seat, decision=decision, vote=vote, authority="ad-referendum")
    table.later(6)
    found = table.state.decisions[decision]
    assert (table.state.instruments[TREATY].adopted == DEAL) is found.adopted
    return found.adopted, found.reason


@pytest.mark.parametrize(
    ("votes", "adopted", "reason"),
    [
        ({UP_HEAD: "no", DOWN_HEAD: "no"}, False, "consensus-against"),
        ({UP_HEAD: "no", DOWN_HEAD: "yes"}, True, "adopted"),
        ({UP_HEAD: "no"}, False, "consensus-against"),
        ({}, True, "adopted"),
    ],
)
def test_negative_consensus_adopts_unless_all_who_speak_are_against(votes, adopted, reason):
    assert voted(RULES["negative"], votes) == (adopted, reason)


@pytest.mark.parametrize(
    ("rule", "votes", "adopted", "reason"),
    [
        (FOREIGN_POLICY, {UP_HEAD: "yes", DOWN_HEAD: "abstain"}, True, "adopted"),
        (FOREIGN_POLICY, {UP_HEAD: "abstain", DOWN_HEAD: "yes"}, False, "abstention-blocks"),
        (replace(FOREIGN_POLICY, abstention_limit=0.75), {UP_HEAD: "abstain", DOWN_HEAD: "yes"}, True, "adopted"),
        (FOREIGN_POLICY, {UP_HEAD: "yes", DOWN_HEAD: "no"}, False, "opposed"),
        (FOREIGN_POLICY, {UP_HEAD: "yes"}, False, "not-all-spoke"),
    ],
)
def test_constructive_abstention_lets_a_text_pass_up_to_its_limit(rule, votes, adopted, reason):
    """One of two members is over a third of them; the lower bank has 30 % of the people, the upper bank 70 %."""
    assert voted(rule, votes) == (adopted, reason)


def test_one_abstention_blocks_where_the_rule_says_so():
    assert voted(RULES["weighted"], {UP_HEAD: "yes", DOWN_HEAD: "abstain"}) == (False, "abstention-blocks")


def test_a_plain_unanimity_is_not_voted_on():
    table = Table(SMALL)
    package = table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices=DEAL).records[0].event.package
    assert table.refusal(cmd.PutToDecision, CHAIR, package=package) == "no-vote-needed"


def test_unanimity_with_constructive_abstention_is_still_reached_by_acceptance():
    table = Table(under(FOREIGN_POLICY))
    package = table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices=DEAL).records[0].event.package
    table.do(cmd.AnswerPackage, UP_HEAD, package=package, answer="accept", authority="ad-referendum")
    assert table.state.instruments[TREATY].adopted == DEAL


def test_a_desk_is_told_the_whole_rule():
    table = Table(under(FOREIGN_POLICY))
    [rule] = [t["rule"] for t in joined(picture(table.exercise.view(UP_HEAD), UP_HEAD)) if t["id"] == TREATY]
    assert (rule["kind"], rule["voted"]) == ("unanimity", True)
    assert rule["told"]["en"] == (
        "Adopted when every party accepts. It can be voted on: abstentions let it pass unless they reach "
        "33% of the parties and of their population."
    )


@pytest.mark.parametrize("name", RULES)
def test_minds_play_under_every_rule_and_break_none(name):
    rule = RULES[name]
    runs = [play(under(rule), seed) for seed in (1, 6)]
    assert [run.refusals for run in runs] == [(), ()]
    decisions = [d for run in runs for d in run.exercise.state.decisions.values() if d.instrument == TREATY]
    # Minds come to a plain unanimity by accepting one package; where there can be a vote, they call one.
    assert bool(decisions) is rule.voted
    assert all(decision.adopted is not None for decision in decisions)

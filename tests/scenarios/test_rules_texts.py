"""Rules of adoption in a file: a double majority as authors write it, and rules that nobody could satisfy."""

import pytest

from scenarios.check import check
from scenarios.library import LIBRARY
from sim.exercise.core.names import ActorId
from sim.exercise.decisions.queries import rule_of
from sim.negotiation.coalitions import game
from sim.negotiation.voting import outcome

GUIDE = (LIBRARY.parent / "GUIDE.md").read_text(encoding="utf-8")
EXAMPLE = GUIDE.partition("```yaml\n")[2].partition("```")[0]
UPPER, LOWER = ActorId("upper-orle"), ActorId("lower-orle")
DOUBLE = "kind: double, threshold: 0.5, abstention: counts-as-no, populations: {upper-orle: 7, lower-orle: 3}"


def under(rule, text=EXAMPLE):
    written = text.replace("rule: {kind: unanimity}", f"rule: {{{rule}}}")
    assert written != text
    return check(written)


def test_a_double_majority_is_written_in_three_fields_and_counted_twice():
    blueprint = under(f"{DOUBLE}, population_threshold: 0.65, blocking: 0").blueprint
    assert blueprint is not None
    text = blueprint.instruments[0]
    rule = rule_of(text.rule, text.parties)
    assert outcome(rule, {UPPER: "yes", LOWER: "no"}, text.parties).adopted
    assert outcome(rule, {UPPER: "no", LOWER: "yes"}, text.parties).reason == "short-of-population"


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("kind: double, threshold: 0.55", "no party has a population"),
        ("kind: double, populations: {upper-orle: 0}", "no party has a population"),
        ("kind: double, populations: {upper-orle: 0.00001, lower-orle: 0.00002}", "no party has a population"),
        ("kind: simple, weights: {upper-orle: 0, lower-orle: 0}", "every party has the weight 0"),
    ],
)
def test_a_rule_that_counts_nothing_is_told_with_its_line(rule, why):
    found = [problem for problem in under(rule).problems if problem.code == "rule-out-of-reach"]
    assert len(found) == 1
    assert why in found[0].message["en"]
    assert EXAMPLE.splitlines()[found[0].line - 1].strip().startswith("rule:")


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("kind: simple, quorum: 1", "fewer than the quorum"),
        ("kind: qualified, threshold: 0.75, abstention: counts-as-no", "do not reach the threshold"),
        (f"{DOUBLE}, population_threshold: 0.75", "do not hold the share of the population"),
    ],
)
def test_a_rule_that_counts_on_who_cannot_vote_is_told(rule, why):
    # The second country's seat loses its vote.
    head, last, tail = EXAMPLE.rpartition("powers: [table, vote,")
    assert last
    problems = under(rule, f"{head}powers: [table,{tail}").problems
    assert [p.message["en"] for p in problems if p.code == "rule-out-of-reach" and why in p.message["en"]]
    assert all(p.message["fr"] for p in problems)


def test_a_voter_without_a_weight_counts_as_one():
    blueprint = under("kind: qualified, threshold: 0.7, weights: {upper-orle: 3}").blueprint
    assert blueprint is not None
    text = blueprint.instruments[0]
    assert outcome(rule_of(text.rule, text.parties), {UPPER: "yes", LOWER: "no"}, text.parties).adopted


@pytest.mark.parametrize("field", ["weights", "populations"])
def test_amounts_with_many_digits_can_be_counted(field):
    kind = "simple" if field == "weights" else "double"
    found = under(f"kind: {kind}, {field}: {{upper-orle: 123456.123457, lower-orle: 0.333333331}}")
    assert found.blueprint is not None
    text = found.blueprint.instruments[0]
    assert game(rule_of(text.rule, text.parties), text.parties).wins([0, 1])


def test_who_is_no_party_has_no_population_to_count():
    problems = under("kind: double, populations: {upper-orle: 7, lower-orle: 3, elsewhere: 1}").problems
    assert "elsewhere" in " ".join(problem.message["en"] for problem in problems)

"""Rules by the name of a body: what a file's word becomes, and what is wrong beside it."""

from __future__ import annotations

from itertools import product
from typing import get_args

import pytest

from scenarios.check import check
from scenarios.format.decisions.build import given, rule
from scenarios.format.decisions.form import Body, RuleForm
from scenarios.library import LIBRARY
from sim.exercise.core.names import ActorId
from sim.exercise.decisions.queries import rule_of
from sim.negotiation import bodies
from sim.negotiation.voting import VOTES, Rule, outcome

GUIDE = (LIBRARY.parent / "GUIDE.md").read_text(encoding="utf-8")
EXAMPLE = GUIDE.partition("```yaml\n")[2].partition("```")[0]
FOUR = tuple(ActorId(name) for name in "abcd")
PEOPLE = {"a": 40, "b": 30, "c": 20, "d": 10}
EXPECTED: dict[str, Rule] = {
    "security-council": bodies.security_council(("a",)),
    "general-assembly-important": bodies.general_assembly_important(),
    "general-assembly-other": bodies.general_assembly_other(),
    "eu-council": bodies.council_of_the_eu(PEOPLE),
    "eu-council-reinforced": bodies.council_of_the_eu_reinforced(PEOPLE),
    "cfsp": bodies.common_foreign_policy(PEOPLE),
    "wto-consensus": bodies.wto_consensus(),
    "wto-negative": bodies.wto_negative_consensus(),
    "silence": bodies.silence_procedure(),
}


def form(body: str) -> RuleForm:
    beside = {"vetoes": ["a"], "populations": {name: float(people) for name, people in PEOPLE.items()}}
    return RuleForm.model_validate({"body": body, **{field: beside[field] for field in given(body)}})


def under(written: str):
    text = EXAMPLE.replace("rule: {kind: unanimity}", f"rule: {{{written}}}")
    assert text != EXAMPLE
    return check(text)


@pytest.mark.parametrize("body", get_args(Body))
def test_a_bodys_name_decides_every_vote_of_four_as_the_body_does(body):
    found = rule_of(rule(form(body)), FOUR)
    for votes in product(VOTES, repeat=4):
        cast = dict(zip(FOUR, votes, strict=True))
        ours, theirs = outcome(found, cast, FOUR), outcome(EXPECTED[body], cast, FOUR)
        assert (ours.adopted, ours.reason) == (theirs.adopted, theirs.reason), votes


def test_every_body_of_the_format_is_tested():
    assert set(EXPECTED) == set(get_args(Body))


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("body: wto-negative", "negative"),
        ("body: cfsp, populations: {upper-orle: 3, lower-orle: 1}", "unanimity"),
        ("body: eu-council, populations: {upper-orle: 3, lower-orle: 1}, minutes: 20", "double"),
        ("body: security-council, vetoes: [upper-orle]", "qualified"),
        ("kind: negative", "negative"),
        ("kind: unanimity, abstention: constructive, populations: {upper-orle: 3, lower-orle: 1}", "unanimity"),
        ("kind: simple, abstention: blocks", "simple"),
    ],
)
def test_a_scenario_with_the_rule_is_ready_to_be_played(written, kind):
    found = under(written)
    assert found.errors == (), [p.message["en"] for p in found.errors]
    assert found.blueprint is not None
    assert found.blueprint.instruments[0].rule.kind == kind


@pytest.mark.parametrize(
    ("written", "code", "place", "said"),
    [
        ("minutes: 5", "rule-without-kind", "rule", "“kind”, or the “body”"),
        ("body: security-council", "body-needs", "rule", "“vetoes”"),
        ("body: eu-council", "body-needs", "rule", "“populations”"),
        ("body: cfsp, populations: {upper-orle: 1}, threshold: 0.5", "body-says", "threshold", "“cfsp”"),
        ("body: wto-negative, kind: simple", "body-says", "kind", "“wto-negative”"),
        ("body: eu-counsil", "wrong-word", "body", "“eu-council”"),
        ("kind: simple, blocking: 2", "unused-in-rule", "blocking", "(simple)"),
        ("kind: silence, populations: {upper-orle: 1}", "unused-in-rule", "populations", "(silence)"),
        ("kind: double, weights: {upper-orle: 1}, populations: {upper-orle: 1}", "unused-in-rule", "weights", "double"),
        ("kind: unanimity, abstention: constructive", "rule-out-of-reach", "rule", "no party has a population"),
        ("kind: unanimity, abstention: constructiv", "wrong-word", "abstention", "“constructive”"),
    ],
)
def test_what_is_wrong_with_a_rule_is_told_at_its_line(written, code, place, said):
    found = [problem for problem in under(written).problems if problem.code == code]
    assert len(found) == 1, [p.message["en"] for p in under(written).problems]
    assert said in found[0].message["en"]
    assert found[0].place.startswith("instruments.repair.rule")
    assert place in found[0].place
    assert EXAMPLE.splitlines()[found[0].line - 1].strip().startswith("rule:")


def test_a_vote_that_waits_for_everyone_needs_everyones_vote():
    head, last, tail = EXAMPLE.rpartition("powers: [table, vote,")
    assert last
    text = f"{head}powers: [table,{tail}".replace(
        "rule: {kind: unanimity}", "rule: {body: cfsp, populations: {upper-orle: 3, lower-orle: 1}}"
    )
    codes = {problem.code: problem.message["en"] for problem in check(text).problems}
    assert "unanimity waits for a party" in codes["rule-out-of-reach"]
    assert "no-power" in codes

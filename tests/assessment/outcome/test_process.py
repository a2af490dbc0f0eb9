"""The process of a block: observed criteria alone, as decided or else proposed, and none that reads the result."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from assessment.evaluation import Evaluation
from assessment.framework import load
from assessment.outcome.process import OF_THE_RESULT, Process, of_the_result, process
from assessment.scoring import AssessorId, decide
from scenarios.library import load as scenario
from sim.runs import play

FRAMEWORK = load("expert-ir-cooperation")
NOW = datetime(2026, 11, 29, tzinfo=UTC)


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    return Evaluation(play(scenario("drum"), 1).exercise.records, FRAMEWORK, "demonstration")


def of_b1(evaluation: Evaluation, decisions=()) -> Process | None:
    report = evaluation.report("mind:kas-head", NOW, decisions, blocks=["B1"])
    return process(FRAMEWORK, report.blocks[0])


def test_it_is_the_mean_of_what_was_observed_without_the_result(evaluation):
    proposals = evaluation.proposals["mind:kas-head"]
    assert "B1.3d" in proposals, "the exercise gives an occasion for the criterion of the result"
    levels = [p.level for c, p in proposals.items() if c.startswith("B1.") and c != "B1.3d" and p.level]
    assert of_b1(evaluation) == Process(sum(levels) / len(levels), len(levels), 0)


def test_a_decision_stands_in_place_of_its_proposal_and_the_results_moves_nothing(evaluation):
    proposals, before = evaluation.proposals["mind:kas-head"], of_b1(evaluation)
    assert before is not None
    own, worth = proposals["B1.2a"], proposals["B1.3d"]
    moved = of_b1(evaluation, [decide(own, 1, AssessorId("a"), NOW, "Too late.")])
    assert moved == Process(before.mean - (own.level - 1) / before.criteria, before.criteria, 1)
    assert of_b1(evaluation, [decide(worth, 1, AssessorId("a"), NOW, "A poor deal.")]) == before


def test_where_nothing_was_observed_there_is_none(evaluation):
    report = evaluation.report("mind:kas-head", NOW, blocks=["B2"])
    assert process(FRAMEWORK, report.blocks[0]) is None


def test_a_criterion_of_another_framework_that_the_same_rule_observes_is_left_out_too():
    other = load("crisis-negotiator")
    assert of_the_result(other) == {c.code for c in other.criteria() if c.rule in OF_THE_RESULT}
    assert of_the_result(FRAMEWORK) == {"B1.3d"}

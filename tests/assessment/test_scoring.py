"""The laws of adding levels up."""

from __future__ import annotations

from datetime import UTC, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.framework import Competence, CriterionCode, load
from assessment.scoring import (
    AssessorId,
    BlockOutcome,
    BlockResult,
    CompetenceOutcome,
    CompetenceResult,
    CriterionResult,
    Decision,
    Proposal,
    Shortfall,
    decide,
    score,
    score_competence,
)

FRAMEWORK = load("expert-ir-cooperation")
NEGOTIATE = FRAMEWORK.competence("B1.3")
"""Four criteria, of which the first is critical."""
AT = datetime(2026, 11, 20, 10, 42, tzinfo=UTC)
BY = AssessorId("marker-1")
GIVEN = {"en": "As given.", "fr": "Tel quel."}
KINDS = ("message", "document", "package", "signature")
RANK = {
    CompetenceOutcome.NOT_ACQUIRED: 0,
    CompetenceOutcome.PARTIALLY_ACQUIRED: 1,
    CompetenceOutcome.ACQUIRED: 2,
}

observed_levels = st.lists(st.integers(1, 4), min_size=4, max_size=4)
any_levels = st.lists(st.integers(0, 4), min_size=4, max_size=4)


def proposal(code: str, level: int, kind: str = "message") -> Proposal:
    events = (41, 42) if level else ()
    kinds = frozenset({kind}) if level else frozenset[str]()
    return Proposal(CriterionCode(code), level, GIVEN, events, f"{code.lower()}/1", kinds)


def kept(found: Proposal) -> Decision:
    return decide(found, found.level, BY, AT)


def result(levels: list[int], kinds: tuple[str, ...] = KINDS, competence: Competence = NEGOTIATE) -> CompetenceResult:
    rows = [
        CriterionResult(criterion.code, found := proposal(criterion.code, level, kind), kept(found))
        for criterion, level, kind in zip(competence.criteria, levels, kinds, strict=True)
    ]
    return score_competence(FRAMEWORK, competence, rows)


def block(code: str, level: int, but: dict[str, int] | None = None) -> BlockResult:
    given_levels = but or {}
    proposals = [
        proposal(criterion.code, given_levels.get(criterion.code, level), KINDS[i % 4])
        for competence in FRAMEWORK.block(code).competences
        for i, criterion in enumerate(competence.criteria)
    ]
    return next(found for found in score(FRAMEWORK, proposals, map(kept, proposals)) if found.block == code)


@given(st.integers(1, 4), st.sampled_from(["B1.3a", "O2.4b"]))
def test_a_level_without_evidence_is_impossible_to_propose(level: int, code: str) -> None:
    with pytest.raises(ValueError, match="cites no event"):
        Proposal(CriterionCode(code), level, GIVEN, (), "r/1", frozenset({"message"}))


@given(st.integers(1, 4), st.integers(0, 4))
def test_a_level_without_evidence_is_impossible_to_decide(level: int, proposed: int) -> None:
    with pytest.raises(ValueError, match="cites no event"):
        Decision(CriterionCode("B1.3a"), level, "why", BY, AT, proposed, (), frozenset({"message"}))


@given(any_levels)
def test_every_mark_rests_on_cited_events(levels: list[int]) -> None:
    found = result(levels)
    assert found.mark is None or all(row.events for row in found.criteria if row.level)


@pytest.mark.parametrize("level", [-1, 5])
def test_a_level_off_the_scale_is_impossible(level: int) -> None:
    with pytest.raises(ValueError, match="from 0 to 4"):
        Proposal(CriterionCode("B1.3a"), level, GIVEN, (1,), "r/1", frozenset({"message"}))


@given(st.integers(0, 4), st.integers(0, 4), st.sampled_from(["", "  ", "\n"]))
def test_overruling_needs_a_reason(level: int, proposed: int, reason: str) -> None:
    def settle() -> Decision:
        return decide(proposal("B1.3a", proposed), level, BY, AT, reason, {50: "message"})

    if level == proposed:
        assert not settle().overrules
    else:
        with pytest.raises(ValueError, match="needs a reason"):
            settle()


def test_a_decision_needs_a_time_with_a_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        decide(proposal("B1.3a", 3), 3, BY, AT.replace(tzinfo=None))


def test_a_decision_rests_on_the_proposal_s_events_and_on_those_added() -> None:
    settled = decide(proposal("B1.3a", 3), 4, BY, AT, "It said so.", {7: "document"})
    assert settled.events == (7, 41, 42)
    assert settled.kinds == {"message", "document"}


@given(observed_levels, st.integers(0, 3))
def test_a_criterion_that_is_not_observed_never_changes_a_mean(levels: list[int], hidden: int) -> None:
    shown = [level for i, level in enumerate(levels) if i != hidden]
    found = result([0 if i == hidden else level for i, level in enumerate(levels)])
    assert found.mean == Fraction(sum(shown), 3)


@given(any_levels)
def test_not_observed_alone_never_makes_a_failure(levels: list[int]) -> None:
    found = result([level if level > 2 else 0 for level in levels])
    assert found.outcome in {CompetenceOutcome.ACQUIRED, CompetenceOutcome.NOT_OBSERVED}


@given(observed_levels, st.integers(0, 3))
def test_a_higher_level_never_gives_a_lower_outcome_mean_or_mark(levels: list[int], raised: int) -> None:
    higher = [min(4, level + 1) if i == raised else level for i, level in enumerate(levels)]
    before, after = result(levels), result(higher)
    for lower, upper in [(before.mean, after.mean), (before.mark, after.mark)]:
        assert lower is not None
        assert upper is not None
        assert lower <= upper
    assert RANK[after.outcome] >= RANK[before.outcome]


@given(observed_levels)
def test_acquired_means_a_mean_of_two_and_a_half_and_no_critical_criterion_below_three(levels: list[int]) -> None:
    assert (result(levels).outcome is CompetenceOutcome.ACQUIRED) == (sum(levels) >= 10 and levels[0] >= 3)


@given(observed_levels)
def test_not_acquired_means_a_mean_below_one_and_three_quarters(levels: list[int]) -> None:
    assert (result(levels).outcome is CompetenceOutcome.NOT_ACQUIRED) == (sum(levels) < 7)


@pytest.mark.parametrize("level", [1, 2])
def test_a_critical_criterion_below_three_keeps_a_high_mean_from_being_acquired(level: int) -> None:
    found = result([level, 4, 4, 4])
    assert found.outcome is CompetenceOutcome.PARTIALLY_ACQUIRED
    assert found.blocked_by == ("B1.3a",)


def test_a_mark_is_the_mean_of_the_points() -> None:
    assert result([3, 4, 0, 2]).mark == Fraction(13 + 18 + 9, 3)


def test_a_mean_on_the_threshold_meets_it() -> None:
    assert result([3, 2, 3, 2]).outcome is CompetenceOutcome.ACQUIRED


@given(any_levels, st.lists(st.sampled_from(KINDS), min_size=4, max_size=4))
def test_a_competence_is_judged_on_two_criteria_of_two_kinds_of_evidence_or_not_at_all(
    levels: list[int], kinds: list[str]
) -> None:
    found = result(levels, tuple(kinds))
    seen = {kind for level, kind in zip(levels, kinds, strict=True) if level}
    enough = sum(level > 0 for level in levels) >= 2 and len(seen) >= 2
    assert (found.outcome is CompetenceOutcome.NOT_OBSERVED) == (not enough) == (found.mark is None)


def test_what_is_missing_is_said() -> None:
    assert result([0, 0, 0, 0]).shortfalls == {Shortfall.NOTHING_OBSERVED}
    assert result([3, 0, 0, 0]).shortfalls == {Shortfall.TOO_FEW_CRITERIA, Shortfall.TOO_FEW_KINDS}
    assert result([3, 3, 0, 0], ("message",) * 4).shortfalls == {Shortfall.TOO_FEW_KINDS}


def test_a_block_whose_competences_are_all_acquired_is_validated() -> None:
    found = block("B1", 3)
    assert found.outcome is BlockOutcome.VALIDATED
    assert found.mark == 13
    assert not found.failing
    assert not found.awaiting


@given(st.sampled_from(FRAMEWORK.block("B1").competences))
def test_nothing_makes_up_for_a_competence_that_is_not_acquired(competence: Competence) -> None:
    found = block("B1", 4, {criterion.code: 2 for criterion in competence.criteria})
    assert found.outcome is BlockOutcome.NOT_VALIDATED
    assert found.failing == (competence.code,)


def test_a_competence_not_observed_is_awaited_and_keeps_its_block_to_be_deliberated_without_a_mark() -> None:
    found = block("B3", 3, {"B3.7a": 0, "B3.7b": 0, "B3.7c": 0})
    assert (found.outcome, found.failing, found.awaiting) == (BlockOutcome.TO_BE_DELIBERATED, (), ("B3.7",))
    assert {found.mark, *(row.mark for row in found.competences)} == {None}


def test_a_competence_not_observed_excuses_none_that_failed() -> None:
    found = block("B3", 3, {"B3.7a": 0, "B3.7b": 0, "B3.7c": 0, "B3.1a": 1, "B3.1b": 1, "B3.1c": 1})
    assert (found.outcome, found.failing, found.awaiting) == (BlockOutcome.NOT_VALIDATED, ("B3.1",), ("B3.7",))


def test_the_assessor_s_level_is_the_one_that_counts() -> None:
    proposals = [proposal(row.code, 2, kind) for row, kind in zip(NEGOTIATE.criteria, KINDS, strict=True)]
    decisions = [decide(p, 4, BY, AT, "Shown later, in caucus.") for p in proposals]
    competence = score(FRAMEWORK, proposals, decisions)[0].competences[2]
    assert competence.mean == 4
    assert competence.outcome is CompetenceOutcome.ACQUIRED


def test_an_assessor_may_observe_what_no_rule_looked_for() -> None:
    seen = Decision(CriterionCode("B2.1a"), 3, "In the note.", BY, AT, 0, (9,), frozenset({"document"}))
    assert score(FRAMEWORK, [], [seen])[1].competences[0].mean == 3


def test_a_decision_on_a_proposal_that_has_changed_since_is_refused() -> None:
    stale = decide(proposal("B1.3a", 3), 3, BY, AT)
    with pytest.raises(ValueError, match="decided on a proposal of 3, the proposal is 2"):
        score(FRAMEWORK, [proposal("B1.3a", 2)], [stale])


def test_a_criterion_scored_twice_or_unknown_is_refused() -> None:
    with pytest.raises(ValueError, match="stands twice"):
        score(FRAMEWORK, [proposal("B1.3a", 2), proposal("B1.3a", 3)])
    with pytest.raises(ValueError, match="no such criterion"):
        score(FRAMEWORK, [proposal("B9.9z", 2)])

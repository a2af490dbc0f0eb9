"""What a report carries, and what it refuses to carry."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assessment.report import EvidenceItem
from assessment.reporting import candidate_report as make
from assessment.reporting import class_report
from assessment.scoring import BlockOutcome, CompetenceOutcome
from tests.assessment.reports import EVIDENCE, FRAMEWORK, candidate_report, decided_report, proposals, sitting


def test_it_reports_the_blocks_that_the_exercise_looked_at() -> None:
    assert [block.code for block in candidate_report().blocks] == ["B1", "B3"]


def test_it_reports_the_blocks_it_is_asked_for() -> None:
    found = make(FRAMEWORK, sitting(), "C", [], proposals(), [], EVIDENCE, blocks=["B3", "O2"])
    assert [block.code for block in found.blocks] == ["B3", "O2"]


def test_a_block_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no block Z9"):
        make(FRAMEWORK, sitting(), "C", [], proposals(), [], EVIDENCE, blocks=["Z9"])


def test_every_level_in_it_carries_evidence_and_an_anchor() -> None:
    for block in candidate_report().blocks:
        for competence in block.competences:
            for row in competence.criteria:
                assert bool(row.provisional) == bool(row.evidence)
                assert bool(row.level) == (row.anchor is not None)


def test_an_overruled_criterion_keeps_both_levels_and_both_reasons() -> None:
    row = candidate_report().blocks[1].competences[3].criteria[0]
    assert row.proposed is not None
    assert row.decided is not None
    assert (row.proposed.level, row.decided.level, row.level) == (2, 4, 4)
    assert row.decided.overrules


def test_the_evidence_an_assessor_added_is_told_apart() -> None:
    row = candidate_report().blocks[1].competences[3].criteria[0]
    assert row.added == (455,)
    assert [item.seq for item in row.evidence] == sorted(item.seq for item in row.evidence)


def test_totals_count_what_people_decided() -> None:
    totals = candidate_report().totals
    assert (totals.criteria, totals.observed, totals.decided, totals.overruled) == (42, 2, 2, 1)
    assert (totals.competences, totals.acquired, totals.not_observed) == (13, 0, 0)
    assert (totals.blocks, totals.validated, totals.to_be_deliberated) == (2, 0, 2)
    totals = decided_report().totals
    assert (totals.observed, totals.decided) == (37, 42)
    outcomes = [row.outcome for block in decided_report().blocks for row in block.competences]
    assert totals.acquired == outcomes.count(CompetenceOutcome.ACQUIRED) > 0
    assert totals.not_observed == 2
    assert (totals.blocks, totals.validated, totals.to_be_deliberated) == (2, 0, 1)


def test_a_competence_that_cannot_be_judged_has_no_mark_and_is_awaited() -> None:
    block = decided_report().blocks[0]
    assert block.outcome is BlockOutcome.TO_BE_DELIBERATED
    assert block.awaiting == ("B1.4",)
    assert block.competences[3].outcome is CompetenceOutcome.NOT_OBSERVED
    assert block.competences[3].mark is None


def test_a_cited_event_that_nobody_tells_is_refused() -> None:
    with pytest.raises(ValueError, match="cites events that nobody tells: 102"):
        make(FRAMEWORK, sitting(), "C", [], proposals(), [], {k: v for k, v in EVIDENCE.items() if k != 102})


def test_evidence_of_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="no kind of evidence is called 'rumour'"):
        EvidenceItem(1, 0, 1, {"en": "It is said.", "fr": "On dit."}, "rumour")


def test_reports_of_different_purposes_never_mix() -> None:
    with pytest.raises(ValueError, match="reports never mix"):
        class_report(FRAMEWORK, sitting("certifying"), [candidate_report(purpose="formative")])


def test_reports_of_different_logs_never_mix() -> None:
    other = replace(candidate_report(), log_head="0" * 64)
    with pytest.raises(ValueError, match="reports never mix"):
        class_report(FRAMEWORK, sitting(), [candidate_report(), other])

"""A person decides: what rules propose makes no outcome, no mark and no word of one, in any export and language."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from math import ceil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from assessment.exports.csv import criteria_sheet, summary_sheet
from assessment.exports.json import dump
from assessment.exports.pdf import evaluation_pdf
from assessment.exports.words import word
from assessment.framework import Block, CriterionCode
from assessment.report import CandidateReport, Purpose
from assessment.reporting import candidate_report as make
from assessment.reporting import class_report
from assessment.scoring import BlockOutcome, CompetenceOutcome, Decision, Proposal, decide, score
from sim.language import languages
from tests.assessment.reports import AT, BY, EVIDENCE, REASONS, sitting
from tests.assessment.reports import FRAMEWORK as WORDED

WORDLESS = dict.fromkeys(languages(), "…")


def wordless(block: Block) -> Block:
    """The block without its statements, some of which speak of a mandate that is validated."""
    return replace(
        block,
        competences=tuple(
            replace(
                competence,
                statement=WORDLESS,
                assessment=WORDLESS,
                criteria=tuple(
                    replace(row, statement=WORDLESS, anchors=dict.fromkeys(languages(), ("…",) * 4))
                    for row in competence.criteria
                ),
            )
            for competence in block.competences
        ),
    )


FRAMEWORK = replace(WORDED, blocks=tuple(wordless(block) for block in WORDED.blocks))
BLOCK = FRAMEWORK.block("B1")
CRITERIA = [criterion for competence in BLOCK.competences for criterion in competence.criteria]
CRITICAL = [criterion.code for criterion in CRITERIA if criterion.critical]
OTHERS = [criterion.code for criterion in CRITERIA if not criterion.critical]
NEEDED = ceil(4 * len(OTHERS) / 5)
NUMBERS = sorted(EVIDENCE)

levels = st.lists(st.integers(0, 4), min_size=len(CRITERIA), max_size=len(CRITERIA))


def proposed(given_levels: list[int]) -> dict[CriterionCode, Proposal]:
    found = {}
    for n, (criterion, level) in enumerate(zip(CRITERIA, given_levels, strict=True)):
        events = (NUMBERS[n % len(NUMBERS)],) if level else ()
        kinds = frozenset(EVIDENCE[seq].kind for seq in events)
        found[criterion.code] = Proposal(criterion.code, level, REASONS[level or 1], events, "rule/1", kinds)
    return found


def decided(proposals: dict[CriterionCode, Proposal], codes: list[CriterionCode]) -> list[Decision]:
    return [decide(proposals[code], proposals[code].level, BY, AT) for code in codes]


@st.composite
def too_few(draw: st.DrawFn) -> list[CriterionCode]:
    """Criteria that are decided, fewer than must be: a critical one is lacking, or too many of the others."""
    others = draw(st.permutations(OTHERS))
    if draw(st.booleans()):
        return [*CRITICAL, *others[: draw(st.integers(0, NEEDED - 1))]]
    critical = draw(st.permutations(CRITICAL))
    return [*critical[: draw(st.integers(0, len(CRITICAL) - 1))], *others[: draw(st.integers(0, len(OTHERS)))]]


def report(given_levels: list[int], codes: list[CriterionCode], purpose: Purpose = "certifying") -> CandidateReport:
    proposals = proposed(given_levels)
    decisions = decided(proposals, codes)
    return make(FRAMEWORK, sitting(purpose), "Ada", [], proposals.values(), decisions, EVIDENCE, ["B1"])


def printed(one: CandidateReport, with_pdf: list[str]) -> Iterator[str]:
    """All that leaves about the candidate, as text without the sentence that explains the rule."""
    of_class = class_report(FRAMEWORK, sitting(one.purpose), [one])
    yield from (dump(one).decode(), dump(of_class).decode())
    for language in languages():
        for sheet in (criteria_sheet(of_class, language), summary_sheet(of_class, language)):
            yield sheet.decode().split("\r\n", 1)[1]
    for language in with_pdf:
        pages = PdfReader(io.BytesIO(evaluation_pdf(one, language))).pages
        said = " ".join(" ".join(page.extract_text() for page in pages).split())
        rule = word("rule_of_blocks", language, least=3, share=0.8)
        opening, ending = rule[:20].replace("\u00a0", " "), rule[-20:].replace("\u00a0", " ")
        start, end = said.index(opening), said.index(ending) + len(ending)
        yield said[:start] + said[end:]


def a_result(text: str) -> list[str]:
    """Words of an outcome and marks out of 20."""
    return [
        *re.findall(r"(?i)\bvalidated\b(?!\": 0)|\bvalidée?s?\b|not_validated", text),
        *re.findall(r"\d+(?:[.,]\d+)?\s?/\s?20\b", text),
        *re.findall(r'"mark": [0-9.]+', text),
        *re.findall(r'"outcome": "(?:not_|partially_)?acquired"', text),
        *re.findall(r"[,;](?:(?:Not |Partially )?acquired|(?:Non |Partiellement )?acquise)[,;]", text, re.IGNORECASE),
    ]


@given(levels)
@settings(deadline=None, max_examples=40)
def test_without_a_decision_nothing_that_leaves_holds_an_outcome_or_a_mark(given_levels: list[int]) -> None:
    one = report(given_levels, [])
    for text in printed(one, []):
        assert a_result(text) == []


@given(levels, too_few())
@settings(deadline=None, max_examples=40)
def test_with_too_few_decisions_nothing_that_leaves_holds_a_block_s_outcome_or_a_mark(
    given_levels: list[int], codes: list[CriterionCode]
) -> None:
    found = report(given_levels, codes)
    assert found.blocks[0].outcome is BlockOutcome.TO_BE_DELIBERATED
    assert (found.totals.validated, found.totals.to_be_deliberated) == (0, 1)
    for text in printed(found, []):
        assert [one for one in a_result(text) if not re.search("(?i)acqui", one)] == []


@given(levels, too_few(), st.sampled_from(["formative", "certifying", "demonstration"]))
@settings(deadline=None, max_examples=8, suppress_health_check=[HealthCheck.too_slow])
def test_no_page_of_the_evaluation_does_either(
    given_levels: list[int], codes: list[CriterionCode], purpose: Purpose
) -> None:
    for text in printed(report(given_levels, codes, purpose), languages()):
        assert [one for one in a_result(text) if not re.search("(?i)acqui", one)] == []


@given(levels, levels)
def test_what_the_rules_propose_changes_no_outcome(given_levels: list[int], others: list[int]) -> None:
    """An undecided criterion counts for nothing, in a block that may be deliberated as in one that may not."""
    codes = [*CRITICAL, *OTHERS[:NEEDED]]
    same = [a if c.code in codes else b for c, a, b in zip(CRITERIA, given_levels, others, strict=True)]
    before, after = report(given_levels, codes).blocks[0], report(same, codes).blocks[0]
    assert (before.outcome, before.mark) == (after.outcome, after.mark)
    assert [row.outcome for row in before.competences] == [row.outcome for row in after.competences]


@given(levels, st.permutations(OTHERS))
def test_every_critical_criterion_and_four_in_five_of_the_others_are_enough(
    given_levels: list[int], others: list[CriterionCode]
) -> None:
    found = report(given_levels, [*CRITICAL, *others[:NEEDED]]).blocks[0]
    assert found.deliberation.ready
    incomplete = found.awaiting and not found.failing
    assert (found.outcome is BlockOutcome.TO_BE_DELIBERATED) == bool(incomplete)
    assert all(row.outcome is not CompetenceOutcome.TO_BE_DELIBERATED for row in found.competences)


def test_not_observed_is_decided_by_a_person_too() -> None:
    proposals = proposed([0] * len(CRITERIA))
    undecided, settled = (
        score(FRAMEWORK, proposals.values(), decided(proposals, codes))[0] for codes in ([], [c.code for c in CRITERIA])
    )
    assert undecided.outcome is BlockOutcome.TO_BE_DELIBERATED
    assert (settled.outcome, settled.mark) == (BlockOutcome.TO_BE_DELIBERATED, None)
    assert (undecided.deliberation.ready, settled.deliberation.ready) == (False, True)
    assert settled.awaiting == tuple(competence.code for competence in BLOCK.competences)


def test_a_competence_whose_criteria_are_decided_has_its_outcome_and_no_mark_before_its_block() -> None:
    codes = [criterion.code for criterion in BLOCK.competences[2].criteria]
    found = report([3] * len(CRITERIA), codes).blocks[0]
    outcomes = [row.outcome for row in found.competences]
    assert outcomes.count(CompetenceOutcome.TO_BE_DELIBERATED) == len(outcomes) - 1
    assert outcomes[2] is CompetenceOutcome.ACQUIRED
    assert found.competences[2].mark is None


@pytest.mark.parametrize(("language", "said"), [("en", "Proposed: acquired"), ("fr", "Proposition : acquise")])
def test_what_the_rules_propose_reads_as_a_proposal(language: str, said: str) -> None:
    one = report([3] * len(CRITERIA), [])
    sheet = criteria_sheet(class_report(FRAMEWORK, sitting(), [one]), language).decode().replace("\u00a0", " ")
    assert said in sheet
    pages = PdfReader(io.BytesIO(evaluation_pdf(one, language))).pages
    assert said in " ".join(" ".join(page.extract_text() for page in pages).split()).replace("\u00a0", " ")


def test_a_program_reads_proposals_apart_from_levels() -> None:
    row = json.loads(dump(report([3] * len(CRITERIA), [])))["report"]["blocks"][0]["competences"][0]
    assert (row["outcome"], row["proposed"], row["mark"]) == ("to_be_deliberated", "acquired", None)
    assert {(one["level"], one["proposed"]["level"]) for one in row["criteria"]} == {(None, 3)}

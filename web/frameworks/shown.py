"""A framework in one language as its page shows it: blocks, and of each competence the three columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assessment.evidence import RULES
from assessment.framework import Block, Competence, Criterion, Framework, Part, Status, status_of
from assessment.text import Language, Text
from sim.language import in_language


@dataclass(frozen=True, slots=True)
class Wording:
    """A text, and whose it is."""

    text: str
    status: Status


@dataclass(frozen=True, slots=True)
class CriterionShown:
    """A criterion, with the rule that observes it."""

    code: str
    statement: str
    critical: bool
    observed_by: str
    """The code of the criterion whose rule observes it; empty where it has its own, or none."""
    rule: str
    """The name that its rule's page has; empty where a person observes it alone."""


@dataclass(frozen=True, slots=True)
class CompetenceShown:
    """A competence in its three columns."""

    code: str
    register: str
    """The register's code, where some of its wording is the register's."""
    name: str
    activities: Wording | None
    statement: Wording
    assessment: Wording | None
    criteria: tuple[CriterionShown, ...]


@dataclass(frozen=True, slots=True)
class BlockShown:
    """A block with its competences."""

    code: str
    register: str
    kind: str
    title: Wording
    tests: Wording
    competences: tuple[CompetenceShown, ...]


def blocks(framework: Framework, language: Language) -> Iterator[BlockShown]:
    """Every block, in the framework's order."""
    for block in framework.blocks:
        yield BlockShown(
            block.code,
            block.registered.code if block.registered else "",
            block.kind,
            _wording(block, "title", block.title, language),
            _wording(block, "tests", block.tests, language),
            tuple(_competence(competence, language) for competence in block.competences),
        )


def _competence(competence: Competence, language: Language) -> CompetenceShown:
    activities, assessment = competence.activities, competence.assessment
    return CompetenceShown(
        competence.code,
        competence.registered.code if competence.registered else "",
        in_language(competence.name, language),
        _wording(competence, "activities", activities, language) if activities is not None else None,
        _wording(competence, "statement", competence.statement, language),
        _wording(competence, "assessment", assessment, language) if assessment is not None else None,
        tuple(_criterion(criterion, language) for criterion in competence.criteria),
    )


def _criterion(criterion: Criterion, language: Language) -> CriterionShown:
    rule = RULES[criterion.rule][0].partition("/")[0] if criterion.rule in RULES else ""
    return CriterionShown(
        criterion.code,
        in_language(criterion.statement, language),
        criterion.critical,
        criterion.observed_by or "",
        rule,
    )


def _wording(item: Block | Competence, part: Part, text: Text, language: Language) -> Wording:
    return Wording(in_language(text, language), status_of(item, part, language))

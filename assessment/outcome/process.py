"""The process of a candidate: the mean level of the criteria that read how they worked, and not what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assessment.framework import CriterionCode, Framework
from assessment.report import BlockRow
from assessment.scoring import NOT_OBSERVED

OF_THE_RESULT = frozenset({"B1.3d"})
"""Rules that read what a text is worth: the criteria that they observe are no part of a process."""


def of_the_result(framework: Framework) -> frozenset[CriterionCode]:
    """The criteria of a framework that are observed by such a rule."""
    return frozenset(c.code for c in framework.criteria() if c.rule in OF_THE_RESULT)


@dataclass(frozen=True, slots=True)
class Process:
    """A mean of levels, 1 to 4, over so many observed criteria, of which so many were decided by a person."""

    mean: float
    criteria: int
    decided: int


def process(framework: Framework, block: BlockRow) -> Process | None:
    """The process of a block: each observed criterion at the level decided, else proposed, weighing the same.

    None where no criterion was observed.
    """
    without = of_the_result(framework)
    rows = [row for competence in block.competences for row in competence.criteria if row.code not in without]
    levels = [row.provisional for row in rows]
    mean = mean_level(levels)
    if mean is None:
        return None
    observed = [row for row in rows if row.provisional != NOT_OBSERVED]
    return Process(mean, len(observed), sum(row.decided is not None for row in observed))


def mean_level(levels: Iterable[int]) -> float | None:
    """The mean of those levels that were observed; None where none was."""
    observed = [level for level in levels if level != NOT_OBSERVED]
    return sum(observed) / len(observed) if observed else None

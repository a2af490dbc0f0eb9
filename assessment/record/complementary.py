"""Complementary tests: what an exercise gave no occasion to observe, tried by other means."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from assessment.framework import BlockCode, CriterionCode, Framework
from assessment.record.entries import Entry, TestPrescribed, TestTaken
from assessment.record.fold import Record
from assessment.record.refusal import Refusal
from assessment.record.standing import validated
from assessment.record.values import ItemId


def prescribe(
    framework: Framework,
    record: Record,
    item: ItemId,
    block: BlockCode,
    criteria: Collection[CriterionCode],
    test: str,
    due: str,
    today: date,
) -> tuple[Entry, ...] | Refusal:
    """A test on criteria of one block; `due` is an ISO date, or empty."""
    found = next((one for one in framework.blocks if one.code == block), None)
    if found is None:
        return Refusal("block", {"block": block})
    if block in validated(record):
        return Refusal("block-validated", {"block": block})
    own = [row.code for competence in found.competences for row in competence.criteria]
    if not criteria or not set(own).issuperset(criteria):
        return Refusal("test-criteria", {"block": block})
    if not test:
        return Refusal("test")
    try:
        if due and date.fromisoformat(due) < today:
            return Refusal("due")
    except ValueError:
        return Refusal("due")
    return (TestPrescribed(item, block, tuple(code for code in own if code in criteria), test, due),)


def take(
    record: Record, item: ItemId, observed: Collection[CriterionCode], outcome: str
) -> tuple[Entry, ...] | Refusal:
    """The outcome of a test, in words, and the criteria that it let somebody observe, which may be none."""
    found = record.tests.get(item)
    if found is None:
        return Refusal("gone")
    if found.taken is not None:
        return Refusal("test-taken")
    if not set(found.prescribed.criteria).issuperset(observed):
        return Refusal("test-criteria", {"block": found.prescribed.block})
    if not outcome:
        return Refusal("test-outcome")
    return (TestTaken(item, tuple(code for code in found.prescribed.criteria if code in observed), outcome),)

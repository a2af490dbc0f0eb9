"""A record against the framework: the blocks that it has, the certification they make, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assessment.framework import BlockCode, Framework
from assessment.jury.rules import Certification, Course, capitalised, certification
from assessment.record.fold import Record
from assessment.record.values import Authority, Prerequisite


@dataclass(frozen=True, slots=True)
class Validated:
    """A block that a candidate has for good."""

    block: BlockCode
    at: datetime
    by: Authority
    equivalence: bool
    """By something earlier, and not by a jury's decision on the block itself."""
    reference: str
    """The jury's session, or the certifier's rule."""


def validated(record: Record) -> dict[BlockCode, Validated]:
    """Each block that the candidate has, by what gave it first: a jury's decision or an equivalence granted."""
    found = [
        Validated(one.block, one.at, Authority.JURY, False, one.session)
        for one in capitalised(record.decisions).values()
    ]
    for equivalence in record.equivalences.values():
        decided, at = equivalence.decided, equivalence.decided_at
        if decided is not None and at is not None and decided.granted:
            block = equivalence.asked.block
            found.append(Validated(block, at[0], decided.authority, True, decided.reference))
    first = dict[BlockCode, Validated]()
    for one in sorted(found, key=lambda one: one.at):
        first.setdefault(one.block, one)
    return first


def choices(framework: Framework) -> tuple[BlockCode, ...]:
    """The courses that a candidate may choose among: each specialisation and each professionalisation block."""
    return tuple(block.code for block in framework.blocks if block.kind != "common")


def outcome(framework: Framework, record: Record) -> Certification | None:
    """The certification as it stands; None while fewer courses of the framework are chosen than it asks for."""
    needed, there = framework.aggregation.options_needed, choices(framework)
    latest = dict.fromkeys(block for block, _ in reversed(record.courses) if block in there)
    chosen = list(latest)[:needed]
    if len(chosen) < needed:
        return None
    has = {block.code for block in framework.blocks} & validated(record).keys()
    return certification(framework, Course(frozenset(chosen)), has)


def unmet(record: Record) -> tuple[Prerequisite, ...]:
    """The items of the admission's checklist that nobody has found met."""
    met = {item for item, (check, _) in record.prerequisites.items() if check.met}
    return tuple(item for item in Prerequisite if item not in met)


def second_language(record: Record, exercise: str, language: str) -> bool | None:
    """Whether a candidate worked in another language than their first; None while that one is not declared.

    `language` is the exercise's, unless the record says that they worked in another.
    """
    if not record.first_language:
        return None
    return record.worked.get(exercise, language) != record.first_language

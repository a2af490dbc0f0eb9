"""Capitalisation of blocks into a certification, and the composition of the jury that grants it.

A block is validated for good or not at all, and only blocks go in here: no mark does, so that nothing makes up for a
block that is missing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assessment.agreement.allocation import CandidateId, TableId
from assessment.framework import BlockCode, Framework, JuryRules
from assessment.scoring import AssessorId, BlockOutcome
from assessment.text import WORDS, Language


@dataclass(frozen=True, slots=True)
class BlockDecision:
    """A jury's decision on one block of a candidate."""

    block: BlockCode
    outcome: BlockOutcome
    session: str
    """The jury's session, as minutes name it."""
    at: datetime
    """With its time zone."""


def capitalised(decisions: Iterable[BlockDecision]) -> dict[BlockCode, BlockDecision]:
    """The decision by which each block was first validated: a later one takes nothing away.

    Raises ValueError for a decision without a time zone.
    """
    kept = dict[BlockCode, BlockDecision]()
    for decision in decisions:
        if decision.at.tzinfo is None:
            raise ValueError(f"{decision.block}: the time of a decision needs its time zone")
        if decision.outcome is BlockOutcome.VALIDATED:
            first = kept.setdefault(decision.block, decision)
            kept[decision.block] = min(first, decision, key=lambda one: one.at)
    return kept


@dataclass(frozen=True, slots=True)
class Course:
    """The course a candidate chose: the options that it leads to, or professionalisation blocks in their place, as many
    as the framework asks for.
    """

    options: frozenset[BlockCode]


class Certified(StrEnum):
    """The outcome of a certification. `certified-OUTCOME` is its sentence."""

    FULL = "full"
    PARTIAL = "partial"
    """Some block is validated, and each is kept."""
    NONE = "none"

    def said(self, language: Language) -> str:
        """The outcome in a sentence."""
        return WORDS.say(f"certified-{self.value}", language)


@dataclass(frozen=True, slots=True)
class Missing:
    """A block that the certification still asks for."""

    block: BlockCode
    instead: tuple[BlockCode, ...]
    """Professionalisation blocks, one of which would count in its place."""

    def said(self, language: Language) -> str:
        """The block and what would count in its place, in a sentence."""
        if not self.instead:
            return WORDS.say("missing-block", language, block=self.block)
        return WORDS.say("missing-block.or", language, block=self.block, instead=", ".join(self.instead))


@dataclass(frozen=True, slots=True)
class Certification:
    """The outcome of a candidate's validated blocks, with those that count and those that are missing."""

    outcome: Certified
    counted: tuple[BlockCode, ...]
    beside: tuple[BlockCode, ...]
    """Validated and kept, though this course does not ask for them."""
    missing: tuple[Missing, ...]


def certification(framework: Framework, course: Course, validated: Collection[BlockCode]) -> Certification:
    """The certification: every common block and each option of the chosen course, in the framework's order.

    Another course's option does not count; a professionalisation block counts for one missing option, whichever it is.
    Raises ValueError for a block that the framework lacks, or a course of other than `options_needed` options.
    """
    kinds = {block.code: block.kind for block in framework.blocks}
    for code in sorted({*validated, *course.options}):
        if code not in kinds:
            raise ValueError(f"{code}: the framework {framework.id} has no such block")
    needed = framework.aggregation.options_needed
    if len(course.options) != needed or any(kinds[code] == "common" for code in course.options):
        raise ValueError(f"a course leads to {needed} of the framework's options, not to {sorted(course.options)}")
    professional = [c for c, kind in kinds.items() if kind == "professionalisation" and c not in course.options]
    spare = [code for code in professional if code in validated]
    unused = tuple(code for code in professional if code not in validated)
    counted, missing = set[BlockCode](), list[Missing]()
    for code, kind in kinds.items():
        if kind != "common" and code not in course.options:
            continue
        if code in validated:
            counted.add(code)
        elif kind == "option" and spare:
            counted.add(spare.pop(0))
        else:
            missing.append(Missing(code, unused if kind == "option" else ()))
    outcome = Certified.FULL if not missing else Certified.PARTIAL if validated else Certified.NONE
    return Certification(
        outcome,
        tuple(code for code in kinds if code in counted),
        tuple(code for code in kinds if code in validated and code not in counted),
        tuple(missing),
    )


@dataclass(frozen=True, slots=True)
class JuryMember:
    """A member of a jury, with what may keep them from sitting for a candidate."""

    id: AssessorId
    outside: bool
    """No part of the school, nor paid by it."""
    professional: bool
    """Practises the profession, or supervises those who do."""
    taught: frozenset[CandidateId] = frozenset()
    conducted: frozenset[TableId] = frozenset()
    conflicts: frozenset[CandidateId] = frozenset()
    """Candidates with whom they have declared a conflict of interest."""


class Withdrawn(StrEnum):
    """The reason why a member does not sit for a candidate. `withdrawn-REASON` is its sentence."""

    TAUGHT = "taught"
    CONDUCTED = "conducted"
    CONFLICT = "conflict"

    def said(self, language: Language) -> str:
        """The reason in a sentence."""
        return WORDS.say(f"withdrawn-{self.value}", language)


class Fault(StrEnum):
    """The reason why a jury may not decide on a candidate. `jury-REASON` is its sentence."""

    TOO_FEW_MEMBERS = "too-few-members"
    TOO_FEW_OUTSIDE_PROFESSIONALS = "too-few-outside-professionals"

    def said(self, language: Language, rules: JuryRules) -> str:
        """The reason in a sentence, with what the rules ask for."""
        too_few = self is Fault.TOO_FEW_MEMBERS
        needed = rules.fewest_members if too_few else rules.outside_professionals
        return WORDS.say(f"jury-{self.value}", language, needed=needed)


@dataclass(frozen=True, slots=True)
class Composition:
    """A jury as it sits for one candidate."""

    sitting: tuple[AssessorId, ...]
    withdrawn: Mapping[AssessorId, Withdrawn]
    """Members who leave for this candidate."""
    faults: tuple[Fault, ...]

    @property
    def may_decide(self) -> bool:
        """Whether those who remain make a jury."""
        return not self.faults


def composition(
    rules: JuryRules, members: Iterable[JuryMember], candidate: CandidateId, tables: Collection[TableId]
) -> Composition:
    """The jury as it sits for the candidate, of the members present; `tables` are the candidate's.

    The rules are held against those who sit, not against those who came. Raises ValueError for a member named twice.
    """
    present = sorted(members, key=lambda member: member.id)
    if len({member.id for member in present}) != len(present):
        raise ValueError("a member of the jury is named twice")
    reasons = {member.id: withdrawal(member, candidate, tables) for member in present}
    sitting = [member for member in present if reasons[member.id] is None]
    professionals = sum(member.outside and member.professional for member in sitting)
    faults = list[Fault]()
    if len(sitting) < rules.fewest_members:
        faults.append(Fault.TOO_FEW_MEMBERS)
    if professionals < rules.outside_professionals:
        faults.append(Fault.TOO_FEW_OUTSIDE_PROFESSIONALS)
    withdrawn = {member: why for member, why in reasons.items() if why is not None}
    return Composition(tuple(member.id for member in sitting), withdrawn, tuple(faults))


def withdrawal(member: JuryMember, candidate: CandidateId, tables: Collection[TableId]) -> Withdrawn | None:
    """The reason why the member may not sit for the candidate; None where there is none."""
    if candidate in member.taught:
        return Withdrawn.TAUGHT
    if not member.conducted.isdisjoint(tables):
        return Withdrawn.CONDUCTED
    return Withdrawn.CONFLICT if candidate in member.conflicts else None

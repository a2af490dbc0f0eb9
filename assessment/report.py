"""The report that an assessor signs and a candidate reads: levels, reasons and evidence as plain values.

A report stands alone: it carries the wording it was made with, so that it still says the same when the framework has
changed. It is made in `assessment.reporting`, and knows no file format (`assessment.exports` does).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from assessment.deliberation import Deliberation
from assessment.framework import (
    BlockCode,
    CompetenceCode,
    CriterionCode,
    Status,
)
from assessment.kinds import KINDS
from assessment.scoring import (
    NOT_OBSERVED,
    AssessorId,
    BlockOutcome,
    CompetenceOutcome,
    Shortfall,
)
from assessment.text import Text

Purpose = Literal["formative", "certifying", "demonstration"]
"""Purpose of an exercise; runs of different purposes never mix."""


@dataclass(frozen=True)
class EvidenceItem:
    """One event of the log, told in one sentence."""

    seq: int
    """Its number in the log."""
    at_ms: int
    """Milliseconds since the log began."""
    turn: int
    sentence: Text
    kind: str
    """One of `assessment.kinds.KINDS`."""

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(
                f"event {self.seq}: no kind of evidence is called {self.kind!r}; there are {', '.join(KINDS)}"
            )
        if self.seq < 0 or self.at_ms < 0:
            raise ValueError(f"event {self.seq}: neither its number nor its time may be negative")


@dataclass(frozen=True)
class SeatHeld:
    """A seat the candidate held, from a moment to another (milliseconds since the log began)."""

    seat: str
    title: Text
    from_ms: int
    until_ms: int | None
    """None where they held it to the end of the log."""


@dataclass(frozen=True)
class FrameworkRef:
    """The framework a report was made with."""

    id: str
    version: str
    status: Status
    hash: str
    """SHA-256 of its content."""
    title: Text
    notice: Text
    critical_floor: int
    """The highest level at which a critical criterion keeps its competence from being acquired."""
    decided_share: float
    """Share of a block's other criteria that a person must decide, beside every critical one."""
    mark_maximum: int
    levels: tuple[Text, ...]
    """The names of levels 0 to 4."""


@dataclass(frozen=True)
class ProposedLevel:
    """The level that a rule proposed, and why."""

    level: int
    rule: str
    reason: Text


@dataclass(frozen=True)
class DecidedLevel:
    """The level that an assessor decided on, and why."""

    level: int
    reason: str
    """In the assessor's own words; may be empty where they agree with the rules."""
    by: AssessorId
    at: datetime
    overrules: bool
    instead_of: int | None
    """The level in a closed evaluation that this corrects; None where it corrects none."""


@dataclass(frozen=True)
class CriterionRow:
    """One criterion: the level that counts, where it comes from and what it rests on."""

    code: CriterionCode
    statement: Text
    critical: bool
    level: int | None
    """The level that a person decided; 0 for not observed, None where nobody has decided."""
    anchor: Text | None
    """The framework's description of the decided level; None for 0 and for None."""
    proposed: ProposedLevel | None
    """None where no rule looks for this criterion in the exercise."""
    decided: DecidedLevel | None
    evidence: tuple[EvidenceItem, ...]
    """In the order of the log."""
    added: tuple[int, ...]
    """The numbers of those that the assessor added."""

    @property
    def provisional(self) -> int:
        """The decided level, else the proposed one, else 0: to show as what it is, never to count."""
        if self.level is not None:
            return self.level
        return self.proposed.level if self.proposed is not None else NOT_OBSERVED


@dataclass(frozen=True)
class CompetenceRow:
    """One competence and what it comes to."""

    code: CompetenceCode
    name: Text
    statement: Text
    outcome: CompetenceOutcome
    proposed: CompetenceOutcome
    """The outcome if what nobody has decided were decided as the rules propose: to be shown as a proposal alone."""
    mean: float | None
    mark: float | None
    shortfalls: tuple[Shortfall, ...]
    blocked_by: tuple[CriterionCode, ...]
    criteria: tuple[CriterionRow, ...]
    assessment: Text | None = None
    """The terms on which it is assessed: what a complementary test of it would be."""


@dataclass(frozen=True)
class Closed:
    """The closing of one candidate's block: by whom, when, and the SHA-256 of what was decided and what it came to."""

    by: AssessorId
    at: datetime
    hash: str


@dataclass(frozen=True)
class BlockRow:
    """One block and what it comes to."""

    code: BlockCode
    title: Text
    outcome: BlockOutcome
    mark: float | None
    failing: tuple[CompetenceCode, ...]
    awaiting: tuple[CompetenceCode, ...]
    deliberation: Deliberation
    closed: Closed | None
    """None where nobody has closed it, or a decision was corrected since."""
    tests: Text
    """The tests a complementary one is chosen among."""
    competences: tuple[CompetenceRow, ...]


@dataclass(frozen=True)
class Totals:
    """Counts of criteria and outcomes over the report's blocks; only what a person decided counts."""

    criteria: int
    observed: int
    """Decided to be at level 1 or above."""
    decided: int
    overruled: int
    competences: int
    acquired: int
    not_observed: int
    blocks: int
    validated: int
    to_be_deliberated: int


@dataclass(frozen=True)
class CandidateReport:
    """One candidate in one exercise."""

    framework: FrameworkRef
    exercise: str
    scenario: Text
    log_head: str
    """The hash of the log's last record: it vouches for every event cited."""
    purpose: Purpose
    draft: bool
    """Whether it is of a certifying exercise and not all its blocks are closed."""
    candidate: str
    """A pseudonym or a label; who that is stands elsewhere."""
    code: str
    """The pseudonym, which tells candidates of one name apart."""
    made_at: datetime
    seats: tuple[SeatHeld, ...]
    blocks: tuple[BlockRow, ...]
    totals: Totals


@dataclass(frozen=True)
class ClassReport:
    """Every candidate of one exercise, assessed with one framework for one purpose."""

    framework: FrameworkRef
    exercise: str
    scenario: Text
    log_head: str
    purpose: Purpose
    draft: bool
    """Whether any candidate's report is a draft."""
    made_at: datetime
    candidates: tuple[CandidateReport, ...]


@dataclass(frozen=True)
class Sitting:
    """The head of every report of one exercise: its name, its log, its purpose and the time of the report."""

    exercise: str
    scenario: Text
    log_head: str
    purpose: Purpose
    made_at: datetime

    def __post_init__(self) -> None:
        if self.made_at.tzinfo is None:
            raise ValueError("the time of a report needs its time zone")

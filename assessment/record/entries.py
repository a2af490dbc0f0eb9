"""Entries of a record, one class a kind, and their form in a ledger."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from assessment.framework import BlockCode, CompetenceCode, CriterionCode
from assessment.ledger import Entry as LedgerEntry
from assessment.ledger import New
from assessment.record.values import (
    Authority,
    CivilStatus,
    CompetenceLevel,
    Document,
    Field,
    File,
    ItemId,
    Level,
    Prerequisite,
    Route,
    Source,
)
from assessment.scoring import BlockOutcome


@dataclass(frozen=True, slots=True)
class AdmissionSought:
    """The level at which the candidate enters."""

    level: Level


@dataclass(frozen=True, slots=True)
class PrerequisiteChecked:
    """One item of the admission's checklist, checked by whoever writes it."""

    item: Prerequisite
    met: bool
    evidence: str
    credits: int | None = None
    """ECTS shown, for the item of studies."""
    field: Field | None = None
    """For the item of the field."""


@dataclass(frozen=True, slots=True)
class RouteTaken:
    """The access route."""

    route: Route


@dataclass(frozen=True, slots=True)
class CivilStatusGiven:
    """The civil status; restricted."""

    status: CivilStatus


@dataclass(frozen=True, slots=True)
class CourseChosen:
    """A specialisation, or the professionalisation block; the last one counts."""

    block: BlockCode


@dataclass(frozen=True, slots=True)
class Positioned:
    """The initial positioning, formative and never a mark: a level for each competence that was placed."""

    source: Source
    levels: Mapping[CompetenceCode, CompetenceLevel]
    note: str


@dataclass(frozen=True, slots=True)
class ExtraTimeGranted:
    """A share of extra time in tests: a third is 1 and 3; 0 ends it."""

    part: int
    whole: int


@dataclass(frozen=True, slots=True)
class ExtraTimeReasoned:
    """The reason for the extra time; restricted."""

    reason: str


@dataclass(frozen=True, slots=True)
class FirstLanguageDeclared:
    """The candidate's first language, by its code."""

    language: str


@dataclass(frozen=True, slots=True)
class LanguageWorked:
    """The language in which the candidate worked in an exercise, where it was another than the exercise's."""

    exercise: str
    language: str


@dataclass(frozen=True, slots=True)
class EquivalenceAsked:
    """A block for which something earlier is to count; written again with what is attached."""

    id: ItemId
    block: BlockCode
    grounds: str
    documents: tuple[Document, ...] = ()


@dataclass(frozen=True, slots=True)
class EquivalenceDecided:
    """The decision on an equivalence, with the jury's session or the certifier's rule."""

    id: ItemId
    granted: bool
    authority: Authority
    reference: str
    reason: str


@dataclass(frozen=True, slots=True)
class ActivityKept:
    """An activity of a VAE file, as it now reads; the second file maps it to criteria."""

    id: ItemId
    file: File
    title: str
    employer: str
    start: str
    """Month, as 2021-09."""
    end: str
    """Month; empty while it goes on."""
    share: int
    """Percent of full time."""
    description: str
    criteria: tuple[CriterionCode, ...] = ()
    documents: tuple[Document, ...] = ()


@dataclass(frozen=True, slots=True)
class ActivityDropped:
    """An activity taken out of its file."""

    id: ItemId


@dataclass(frozen=True, slots=True)
class FileSubmitted:
    """A VAE file handed in: its activities stay as they are."""

    file: File


@dataclass(frozen=True, slots=True)
class FileReturned:
    """A VAE file given back to the candidate, with what it lacks."""

    file: File
    reason: str


@dataclass(frozen=True, slots=True)
class EligibilityDecided:
    """Whether the eligibility file is receivable."""

    receivable: bool
    reason: str


@dataclass(frozen=True, slots=True)
class InterviewBooked:
    """A VAE interview with a jury; the last one counts."""

    session: str
    at: datetime
    place: str


@dataclass(frozen=True, slots=True)
class TestPrescribed:
    """A complementary test on criteria that were not observed."""

    id: ItemId
    block: BlockCode
    criteria: tuple[CriterionCode, ...]
    test: str
    due: str
    """ISO date; empty where none is set."""


@dataclass(frozen=True, slots=True)
class TestTaken:
    """The outcome of a complementary test: the criteria it let somebody observe, and in words. No level is in it."""

    id: ItemId
    observed: tuple[CriterionCode, ...]
    outcome: str


@dataclass(frozen=True, slots=True)
class BlockDecided:
    """A jury's decision on a block."""

    block: BlockCode
    outcome: BlockOutcome
    session: str
    at: datetime


Entry = (
    AdmissionSought
    | PrerequisiteChecked
    | RouteTaken
    | CivilStatusGiven
    | CourseChosen
    | Positioned
    | ExtraTimeGranted
    | ExtraTimeReasoned
    | FirstLanguageDeclared
    | LanguageWorked
    | EquivalenceAsked
    | EquivalenceDecided
    | ActivityKept
    | ActivityDropped
    | FileSubmitted
    | FileReturned
    | EligibilityDecided
    | InterviewBooked
    | TestPrescribed
    | TestTaken
    | BlockDecided
)

KINDS: Mapping[str, type[Entry]] = {
    "admission-sought": AdmissionSought,
    "prerequisite-checked": PrerequisiteChecked,
    "route-taken": RouteTaken,
    "civil-status-given": CivilStatusGiven,
    "course-chosen": CourseChosen,
    "positioned": Positioned,
    "extra-time-granted": ExtraTimeGranted,
    "extra-time-reasoned": ExtraTimeReasoned,
    "first-language-declared": FirstLanguageDeclared,
    "language-worked": LanguageWorked,
    "equivalence-asked": EquivalenceAsked,
    "equivalence-decided": EquivalenceDecided,
    "activity-kept": ActivityKept,
    "activity-dropped": ActivityDropped,
    "file-submitted": FileSubmitted,
    "file-returned": FileReturned,
    "eligibility-decided": EligibilityDecided,
    "interview-booked": InterviewBooked,
    "test-prescribed": TestPrescribed,
    "test-taken": TestTaken,
    "block-decided": BlockDecided,
}
"""Written by hand: a ledger is read in ten years."""
_NAMES = {kind: name for name, kind in KINDS.items()}


@dataclass(frozen=True, slots=True)
class Written:
    """An entry with who wrote it and when."""

    seq: int
    at: datetime
    by: str
    """A person's id."""
    entry: Entry


def encoded(entries: Iterable[Entry]) -> list[New]:
    """The entries as a ledger takes them."""
    return [New(_NAMES[type(one)], msgspec.to_builtins(one)) for one in entries]


def decoded(entries: Iterable[LedgerEntry]) -> Iterator[Written]:
    """The entries of a ledger, without those that were erased.

    Raises ValueError for one of a kind unknown here, or with another content than its kind has.
    """
    for one in entries:
        if one.kind not in KINDS:
            raise ValueError(f"{one.ledger} {one.seq}: no entry of a record is of the kind {one.kind!r}")
        if one.text is not None:
            said = msgspec.convert(json.loads(one.text), KINDS[one.kind])
            yield Written(one.seq, datetime.fromtimestamp(one.at / 1000, UTC), one.by, said)

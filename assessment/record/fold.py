"""A record as it stands after its entries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from fractions import Fraction

from assessment.framework import BlockCode
from assessment.jury.rules import BlockDecision
from assessment.record import entries as of
from assessment.record.values import CivilStatus, File, ItemId, Level, Prerequisite, Route

Stamp = tuple[datetime, str]
"""The time at which something was written, and the id of the person who wrote it."""


@dataclass(frozen=True, slots=True)
class Equivalence:
    """A block asked for by something earlier, and the decision once there is one."""

    asked: of.EquivalenceAsked
    at: Stamp
    decided: of.EquivalenceDecided | None = None
    decided_at: Stamp | None = None


@dataclass(frozen=True, slots=True)
class ComplementaryTest:
    """A complementary test, and its outcome once it was taken."""

    prescribed: of.TestPrescribed
    at: Stamp
    taken: of.TestTaken | None = None
    taken_at: Stamp | None = None


@dataclass(frozen=True, slots=True)
class Filed:
    """A VAE file as it stands."""

    submitted: Stamp | None = None
    """When it was last handed in; None while the candidate writes."""
    returned: of.FileReturned | None = None
    """Its last return, with the reason; None once it is handed in again."""


@dataclass(frozen=True, slots=True)
class Record:
    """Everything that was written of a person, as it stands; the histories are in order."""

    level: Level | None = None
    prerequisites: Mapping[Prerequisite, tuple[of.PrerequisiteChecked, Stamp]] = field(default_factory=dict)
    """The last check of each item."""
    route: Route | None = None
    civil_status: CivilStatus | None = None
    courses: tuple[tuple[BlockCode, Stamp], ...] = ()
    """Every choice; the last one counts."""
    positionings: tuple[tuple[of.Positioned, Stamp], ...] = ()
    extra_time: Fraction = Fraction(0)
    extra_time_reason: str = ""
    first_language: str = ""
    worked: Mapping[str, str] = field(default_factory=dict)
    """By exercise, the language in which the candidate worked, where somebody wrote it down."""
    equivalences: Mapping[ItemId, Equivalence] = field(default_factory=dict)
    activities: Mapping[ItemId, of.ActivityKept] = field(default_factory=dict)
    files: Mapping[File, Filed] = field(default_factory=dict)
    eligibility: tuple[of.EligibilityDecided, Stamp] | None = None
    interview: of.InterviewBooked | None = None
    tests: Mapping[ItemId, ComplementaryTest] = field(default_factory=dict)
    decisions: tuple[BlockDecision, ...] = ()

    @property
    def course(self) -> BlockCode | None:
        """The course chosen last."""
        return self.courses[-1][0] if self.courses else None

    def filed(self, file: File) -> Filed:
        """A VAE file as it stands."""
        return self.files.get(file, Filed())

    def of_file(self, file: File) -> tuple[of.ActivityKept, ...]:
        """The activities of a VAE file, in the order in which they were first written."""
        return tuple(one for one in self.activities.values() if one.file is file)


def record(entries: Iterable[of.Written]) -> Record:
    """The record that these entries make."""
    made = Record()
    for written in entries:
        made = _after(made, written.entry, (written.at, written.by))
    return made


def _after(now: Record, entry: of.Entry, stamp: Stamp) -> Record:
    match entry:
        case of.AdmissionSought():
            return replace(now, level=entry.level)
        case of.PrerequisiteChecked():
            return replace(now, prerequisites={**now.prerequisites, entry.item: (entry, stamp)})
        case of.RouteTaken():
            return replace(now, route=entry.route)
        case of.CivilStatusGiven():
            return replace(now, civil_status=entry.status)
        case of.CourseChosen():
            return replace(now, courses=(*now.courses, (entry.block, stamp)))
        case of.Positioned():
            return replace(now, positionings=(*now.positionings, (entry, stamp)))
        case of.ExtraTimeGranted():
            return replace(now, extra_time=Fraction(entry.part, entry.whole))
        case of.ExtraTimeReasoned():
            return replace(now, extra_time_reason=entry.reason)
        case of.FirstLanguageDeclared():
            return replace(now, first_language=entry.language)
        case of.LanguageWorked():
            return replace(now, worked={**now.worked, entry.exercise: entry.language})
        case of.BlockDecided():
            made = BlockDecision(entry.block, entry.outcome, entry.session, entry.at)
            return replace(now, decisions=(*now.decisions, made))
        case of.EquivalenceAsked() | of.EquivalenceDecided():
            return replace(now, equivalences={**now.equivalences, entry.id: _equivalence(now, entry, stamp)})
        case of.TestPrescribed() | of.TestTaken():
            return replace(now, tests={**now.tests, entry.id: _test(now, entry, stamp)})
        case _:
            return _vae(now, entry, stamp)


def _equivalence(now: Record, entry: of.EquivalenceAsked | of.EquivalenceDecided, stamp: Stamp) -> Equivalence:
    before = now.equivalences.get(entry.id)
    if isinstance(entry, of.EquivalenceAsked):
        return Equivalence(entry, before.at if before is not None else stamp)
    assert before is not None, "an equivalence is asked for before it is decided"
    return replace(before, decided=entry, decided_at=stamp)


def _test(now: Record, entry: of.TestPrescribed | of.TestTaken, stamp: Stamp) -> ComplementaryTest:
    if isinstance(entry, of.TestPrescribed):
        return ComplementaryTest(entry, stamp)
    return replace(now.tests[entry.id], taken=entry, taken_at=stamp)


def _vae(
    now: Record,
    entry: of.ActivityKept
    | of.ActivityDropped
    | of.FileSubmitted
    | of.FileReturned
    | of.EligibilityDecided
    | of.InterviewBooked,
    stamp: Stamp,
) -> Record:
    match entry:
        case of.ActivityKept():
            return replace(now, activities={**now.activities, entry.id: entry})
        case of.ActivityDropped():
            left = {name: one for name, one in now.activities.items() if name != entry.id}
            return replace(now, activities=left)
        case of.FileSubmitted():
            return replace(now, files={**now.files, entry.file: Filed(stamp)})
        case of.FileReturned():
            return replace(now, files={**now.files, entry.file: Filed(None, entry)})
        case of.EligibilityDecided():
            return replace(now, eligibility=(entry, stamp))
        case of.InterviewBooked():
            return replace(now, interview=entry)

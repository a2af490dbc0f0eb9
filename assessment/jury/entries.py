"""The entries of a jury's session, as its record keeps them: each says what was done, and none is ever changed.

People stand here by id alone, so that a name can be erased without touching the record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, Literal, NewType

from pydantic import TypeAdapter

from assessment.framework import BlockCode, CriterionCode
from assessment.jury.rules import Withdrawn
from assessment.scoring import AssessorId

SessionId = NewType("SessionId", str)
PersonId = NewType("PersonId", AssessorId)
"""The id of an account: a member's or a candidate's."""


class Outcome(StrEnum):
    """The outcome of a block as a jury votes on it. `session-outcome-OUTCOME` is its word."""

    VALIDATED = "validated"
    NOT_VALIDATED = "not_validated"
    CONTINUED = "continued"
    """The jury decides when what is missing has been shown."""


@dataclass(frozen=True)
class Ground:
    """A record that a decision rests on: a closed evaluation, a test of this session, a granted equivalence or VAE."""

    kind: Literal["evaluation", "test", "equivalence", "vae"]
    reference: str
    """Of an evaluation EXERCISE/PSEUDONYM/BLOCK, of a test its number, of a grant STREAM/NUMBER."""
    hash: str = ""
    """SHA-256 of what was closed; empty for a test, which stands in the same record."""


@dataclass(frozen=True)
class Convened:
    """The session: title, day, hour, place and framework. The last one written holds."""

    kind: ClassVar[str] = "jury-convened"
    title: str
    framework: str
    day: str
    """ISO date."""
    hour: str
    """HH:MM, where it is held."""
    place: str
    """Empty where it is held remotely."""
    agenda: tuple[str, ...]


@dataclass(frozen=True)
class MemberNamed:
    """A member, or what is said of one anew."""

    kind: ClassVar[str] = "jury-member-named"
    person: PersonId
    role: str
    employer: str
    outside: bool
    professional: bool
    president: bool


@dataclass(frozen=True)
class MemberReleased:
    """A member who does not come, before anything was decided."""

    kind: ClassVar[str] = "jury-member-released"
    person: PersonId


@dataclass(frozen=True)
class Enrolled:
    """A candidate with the blocks asked for, the option of their course and the extra time granted to them."""

    kind: ClassVar[str] = "jury-candidate-enrolled"
    person: PersonId
    blocks: tuple[BlockCode, ...]
    option: str
    """The option that the course leads to; empty where none is chosen."""
    extra_percent: int = 0
    """Extra time in tests, in percent."""


@dataclass(frozen=True)
class Attended:
    """A member is there; they say so themselves."""

    kind: ClassVar[str] = "jury-member-attended"
    person: PersonId


@dataclass(frozen=True)
class ConflictDeclared:
    """A member leaves for one candidate, by their own word."""

    kind: ClassVar[str] = "jury-conflict-declared"
    person: PersonId
    candidate: PersonId
    why: Withdrawn
    note: str


@dataclass(frozen=True)
class TestSet:
    """A test for a candidate, on these criteria. Its number is that of the entry."""

    __test__: ClassVar[bool] = False  # no test of pytest's
    kind: ClassVar[str] = "jury-test-set"
    candidate: PersonId
    test: str
    """Its id in the catalogue."""
    criteria: tuple[CriterionCode, ...]


@dataclass(frozen=True)
class TestCancelled:
    """A test that will not be taken."""

    __test__: ClassVar[bool] = False
    kind: ClassVar[str] = "jury-test-cancelled"
    number: int


@dataclass(frozen=True)
class TestStarted:
    """The clock of a test runs from this entry's time."""

    __test__: ClassVar[bool] = False
    kind: ClassVar[str] = "jury-test-started"
    number: int
    seconds: int
    """The time given, extra time included."""


@dataclass(frozen=True)
class TestEnded:
    """The candidate has done, before time or at it."""

    __test__: ClassVar[bool] = False
    kind: ClassVar[str] = "jury-test-ended"
    number: int


@dataclass(frozen=True)
class LevelsHandedIn:
    """One member's levels of a test, sealed until every member who sits for the candidate has handed in."""

    kind: ClassVar[str] = "jury-levels-handed-in"
    number: int
    person: PersonId
    levels: Mapping[CriterionCode, int]
    notes: str


@dataclass(frozen=True)
class LevelAgreed:
    """The level that the jury agrees on for one criterion of a test, with the reason."""

    kind: ClassVar[str] = "jury-level-agreed"
    number: int
    criterion: CriterionCode
    level: int
    reason: str
    corrects: int | None = None
    """The entry that it corrects; None where the level was not agreed on before."""


@dataclass(frozen=True)
class Voted:
    """One member's vote on a candidate's block; the last before the decision counts."""

    kind: ClassVar[str] = "jury-voted"
    person: PersonId
    candidate: PersonId
    block: BlockCode
    outcome: Outcome


@dataclass(frozen=True)
class BlockDecided:
    """The jury's decision on a candidate's block: the votes, the reason and what it rests on."""

    kind: ClassVar[str] = "jury-block-decided"
    candidate: PersonId
    block: BlockCode
    outcome: Outcome
    votes: Mapping[PersonId, Outcome]
    reason: str
    grounds: tuple[Ground, ...] = ()
    corrects: int | None = None
    """The decision that it corrects, whose entry stays."""
    casting: bool = False
    """Whether votes were equal and the president's decided."""


@dataclass(frozen=True)
class Signed:
    """A member's signature under what is decided, by its hash: what is decided later is not signed by it."""

    kind: ClassVar[str] = "jury-signed"
    person: PersonId
    hash: str
    by_password: bool
    """By their password; otherwise by typing their name."""


@dataclass(frozen=True)
class SessionClosed:
    """The minutes are sealed: the hash of what every member present has signed."""

    kind: ClassVar[str] = "jury-session-closed"
    hash: str


@dataclass(frozen=True)
class AppealLodged:
    """A candidate's appeal against the decision on a block."""

    kind: ClassVar[str] = "jury-appeal-lodged"
    candidate: PersonId
    block: BlockCode
    grounds: str


@dataclass(frozen=True)
class AppealDecided:
    """The answer to an appeal: where it is upheld, a correction of the decision may follow."""

    kind: ClassVar[str] = "jury-appeal-decided"
    number: int
    upheld: bool
    reason: str


Entry = (
    Convened
    | MemberNamed
    | MemberReleased
    | Enrolled
    | Attended
    | ConflictDeclared
    | TestSet
    | TestCancelled
    | TestStarted
    | TestEnded
    | LevelsHandedIn
    | LevelAgreed
    | Voted
    | BlockDecided
    | Signed
    | SessionClosed
    | AppealLodged
    | AppealDecided
)
_KINDS: dict[str, type[Entry]] = {one.kind: one for one in Entry.__args__}


@dataclass(frozen=True)
class Written:
    """An entry as it stands in the record: its number from 1, its time and whose login wrote it."""

    seq: int
    at: int
    """Wall-clock milliseconds."""
    by: PersonId
    hash: str
    """SHA-256 of the entry in the record's chain."""
    entry: Entry


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    return TypeAdapter(_KINDS[kind])


def body(entry: Entry) -> dict[str, Any]:
    """The entry as JSON values, beside its kind."""
    found: dict[str, Any] = _adapter(entry.kind).dump_python(entry, mode="json")
    return found


def entry_of(kind: str, content: Mapping[str, Any]) -> Entry:
    """The entry of that kind. Raises KeyError for an unknown kind, ValueError for a body that is none of its kind."""
    found: Entry = _adapter(kind).validate_python(dict(content))
    return found

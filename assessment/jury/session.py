"""A jury's session as a fold over the entries of its record: members, candidates, tests, decisions, signatures.

It tells how things stand and judges nothing: what may be written next is `assessment.jury.acts`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from assessment.framework import BlockCode, CriterionCode
from assessment.jury import entries as e
from assessment.jury.entries import PersonId, SessionId, Written

SIGNED_KINDS = (
    *(e.Convened, e.MemberNamed, e.MemberReleased, e.Enrolled, e.Attended, e.ConflictDeclared),
    *(e.TestSet, e.TestCancelled, e.TestStarted, e.TestEnded, e.LevelsHandedIn, e.LevelAgreed),
    *(e.Voted, e.BlockDecided, e.AppealDecided),
)
"""The entries that a signature is put under: all but signatures, the closing and an appeal without its answer."""


class Stage(StrEnum):
    """The stage a session has come to. `session-stage-STAGE` is its word."""

    CONVENED = "convened"
    DELIBERATING = "deliberating"
    DECIDED = "decided"
    """Every block asked for is decided; signatures are lacking."""
    CLOSED = "closed"


@dataclass(frozen=True)
class Test:
    """A test set for a candidate, with what came of it."""

    __test__ = False
    number: int
    candidate: PersonId
    test: str
    criteria: tuple[CriterionCode, ...]
    started: int | None = None
    """Wall-clock milliseconds."""
    seconds: int = 0
    ended: int | None = None
    cancelled: bool = False
    handed_in: Mapping[PersonId, e.LevelsHandedIn] = field(default_factory=dict)
    agreed: Mapping[CriterionCode, tuple[int, e.LevelAgreed]] = field(default_factory=dict)
    """The entry of each level that stands, with its number."""

    @property
    def complete(self) -> bool:
        """Whether every criterion has its agreed level."""
        return all(code in self.agreed for code in self.criteria)

    def ends(self) -> int | None:
        """When the time given is over, in wall-clock milliseconds; None before it has begun."""
        return None if self.started is None else self.started + 1000 * self.seconds


@dataclass(frozen=True)
class Decided:
    """A decision on a block, with the number and the time of its entry."""

    seq: int
    at: int
    entry: e.BlockDecided


@dataclass(frozen=True)
class Signature:
    """A signature, with its time."""

    at: int
    entry: e.Signed


@dataclass(frozen=True)
class Appeal:
    """An appeal, with its answer where it has one."""

    number: int
    at: int
    entry: e.AppealLodged
    answer: e.AppealDecided | None = None


@dataclass(frozen=True)
class Session:
    """A session as it stands after the entry `last`."""

    id: SessionId
    last: int = 0
    convened: e.Convened | None = None
    members: Mapping[PersonId, e.MemberNamed] = field(default_factory=dict)
    present: frozenset[PersonId] = frozenset()
    conflicts: Mapping[tuple[PersonId, PersonId], e.ConflictDeclared] = field(default_factory=dict)
    """By member and candidate."""
    candidates: Mapping[PersonId, e.Enrolled] = field(default_factory=dict)
    tests: Mapping[int, Test] = field(default_factory=dict)
    votes: Mapping[tuple[PersonId, BlockCode], Mapping[PersonId, e.Outcome]] = field(default_factory=dict)
    """Those cast since the block's last decision, by candidate and block."""
    decisions: tuple[Decided, ...] = ()
    """All that were ever taken, in order."""
    signatures: tuple[Signature, ...] = ()
    closings: tuple[tuple[int, e.SessionClosed], ...] = ()
    """With their times."""
    appeals: Mapping[int, Appeal] = field(default_factory=dict)
    hash: str = ""
    """SHA-256 of the last entry that signatures are put under (`SIGNED_KINDS`), and so of all before it."""

    @property
    def president(self) -> PersonId | None:
        """The member who presides."""
        return next((person for person, one in self.members.items() if one.president), None)

    def standing(self, candidate: str, block: str) -> Decided | None:
        """The decision on a block that stands: the last, for a later one corrects those before."""
        found = (
            one for one in reversed(self.decisions) if (one.entry.candidate, one.entry.block) == (candidate, block)
        )
        return next(found, None)

    def sealed(self, candidate: str, block: str) -> bool:
        """Whether the decision on a block that stands was closed, and no appeal against it was upheld since."""
        decided = self.standing(candidate, block)
        if decided is None or not self.was_closed or decided.at > self.closings[-1][0]:
            return False
        upheld = (one for one in self.appeals.values() if one.answer is not None and one.answer.upheld)
        against = (one for one in upheld if (one.entry.candidate, one.entry.block) == (candidate, block))
        return not any(one.number > decided.seq for one in against)

    @property
    def signed_by(self) -> Mapping[PersonId, Signature]:
        """The signatures that stand under what is decided now, by member."""
        return {one.entry.person: one for one in self.signatures if one.entry.hash == self.hash}

    @property
    def undecided(self) -> tuple[tuple[PersonId, BlockCode], ...]:
        """The blocks asked for without a decision, by candidate."""
        asked = ((one.person, block) for one in self.candidates.values() for block in one.blocks)
        return tuple(pair for pair in asked if self.standing(*pair) is None)

    @property
    def stage(self) -> Stage:
        """The stage it has come to."""
        if self.closings and self.closings[-1][1].hash == self.hash:
            return Stage.CLOSED
        if self.decisions and not self.undecided:
            return Stage.DECIDED
        return Stage.DELIBERATING if self.present else Stage.CONVENED

    @property
    def was_closed(self) -> bool:
        """Whether it was closed once: from then on only an appeal or a correction changes anything."""
        return bool(self.closings)

    def tests_of(self, candidate: str) -> tuple[Test, ...]:
        """A candidate's tests that were not cancelled."""
        return tuple(one for one in self.tests.values() if one.candidate == candidate and not one.cancelled)


def fold(session: SessionId, written: Iterable[Written]) -> Session:
    """The session after these entries, which come in the order of the record."""
    found = Session(session)
    for one in written:
        found = replace(_after(found, one), last=one.seq)
        if isinstance(one.entry, SIGNED_KINDS):
            found = replace(found, hash=one.hash)
    return found


def _after(s: Session, one: Written) -> Session:
    match one.entry:
        case e.Convened() as entry:
            return replace(s, convened=entry)
        case e.MemberNamed(person=person) as entry:
            others = {
                who: replace(member, president=False) if entry.president else member
                for who, member in s.members.items()
            }
            return replace(s, members={**others, person: entry})
        case e.MemberReleased(person=person):
            return replace(s, members={who: member for who, member in s.members.items() if who != person})
        case e.Enrolled(person=person) as entry:
            return replace(s, candidates={**s.candidates, person: entry})
        case e.Attended(person=person):
            return replace(s, present=s.present | {person})
        case e.ConflictDeclared(person=person, candidate=candidate) as entry:
            return replace(s, conflicts={**s.conflicts, (person, candidate): entry})
        case e.Voted(person=person, candidate=candidate, block=block, outcome=outcome):
            key = (candidate, block)
            return replace(s, votes={**s.votes, key: {**s.votes.get(key, {}), person: outcome}})
        case e.BlockDecided(candidate=candidate, block=block) as entry:
            votes = {key: cast for key, cast in s.votes.items() if key != (candidate, block)}
            return replace(s, votes=votes, decisions=(*s.decisions, Decided(one.seq, one.at, entry)))
        case e.Signed() as entry:
            return replace(s, signatures=(*s.signatures, Signature(one.at, entry)))
        case e.SessionClosed() as entry:
            return replace(s, closings=(*s.closings, (one.at, entry)))
        case e.AppealLodged() as entry:
            return replace(s, appeals={**s.appeals, one.seq: Appeal(one.seq, one.at, entry)})
        case e.AppealDecided(number=number) as entry:
            return replace(s, appeals={**s.appeals, number: replace(s.appeals[number], answer=entry)})
        case _:
            return _tested(s, one)


def _tested(s: Session, one: Written) -> Session:
    """The session after an entry about a test."""
    match one.entry:
        case e.TestSet(candidate=candidate, test=test, criteria=criteria):
            made = Test(one.seq, candidate, test, criteria)
        case e.TestCancelled(number=number):
            made = replace(s.tests[number], cancelled=True)
        case e.TestStarted(number=number, seconds=seconds):
            made = replace(s.tests[number], started=one.at, seconds=seconds)
        case e.TestEnded(number=number):
            made = replace(s.tests[number], ended=one.at)
        case e.LevelsHandedIn(number=number, person=person) as entry:
            before = s.tests[number]
            made = replace(before, handed_in={**before.handed_in, person: entry})
        case e.LevelAgreed(number=number, criterion=criterion) as entry:
            before = s.tests[number]
            made = replace(before, agreed={**before.agreed, criterion: (one.seq, entry)})
        case other:
            raise TypeError(f"no fold for {other.kind}")
    return replace(s, tests={**s.tests, made.number: made})

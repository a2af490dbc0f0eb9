"""One session opened for whoever may see it: its state, its people's names, and the one way to write in its record."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from hashlib import sha256

from assessment.framework import BlockCode, Framework
from assessment.jury import entries as e
from assessment.jury.acts import admit
from assessment.jury.catalogue import Catalogue, catalogue
from assessment.jury.entries import Entry, Outcome, PersonId, SessionId, Written, body, entry_of
from assessment.jury.refusal import JuryRefused
from assessment.jury.rules import Composition
from assessment.jury.session import Session, Test, fold
from assessment.jury.sitting import Case, Facts, sitting
from assessment.jury.standing import BlockStanding, stand
from assessment.ledger import Entry as Line
from assessment.ledger import New
from assessment.record import entries as recorded
from assessment.record.entries import encoded
from assessment.record.fold import Record
from assessment.scoring import AssessorId, BlockOutcome
from sim.language import SOURCE
from web import ledger
from web.access import NoAccess, reader
from web.accounts import Person, names_of
from web.frameworks.kept import frameworks
from web.house import house
from web.jury import shown
from web.jury.shown import Evaluation

PREFIX = "jury:"
TRIES = 4
"""Times that an entry is judged and written anew where somebody else wrote at the same moment."""

NOBODY = Person("", "", None, frozenset(), SOURCE)
"""A visitor who is not signed in, as a room's reader."""

COMPOSING = (e.Convened, e.MemberNamed, e.MemberReleased, e.Enrolled, e.TestSet)
"""Entries that rewrite or add what a page showed: they are refused where another one was written since."""


@dataclass(frozen=True)
class Room:
    """A session, and its reader."""

    session: Session
    written: tuple[Written, ...]
    head: str
    """The hash of the record's last entry."""
    reader: Person

    @property
    def me(self) -> PersonId:
        """The reader, as entries name people."""
        return PersonId(AssessorId(self.reader.id))

    @property
    def administrator(self) -> bool:
        """Whether the reader convenes sessions."""
        return "administrator" in self.reader.roles

    @property
    def member(self) -> bool:
        """Whether the reader is a member of this jury."""
        return self.me in self.session.members

    @cached_property
    def framework(self) -> Framework:
        """The framework that the session judges by."""
        convened = self.session.convened
        return frameworks().of(convened.framework if convened is not None else house().config.framework)

    @cached_property
    def catalogue(self) -> Catalogue:
        """The tests of that framework."""
        return catalogue(self.framework)

    @cached_property
    def facts(self) -> Facts:
        """The tables of its candidates and its members."""
        return shown.facts(house().database, list(self.session.members), list(self.session.candidates))

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The names of everybody in the record; an erased person stays an id."""
        wanted = {one.by for one in self.written} | {*self.session.members, *self.session.candidates}
        found = names_of(house().database, wanted)
        return {one: found.get(one, one) for one in wanted}

    def case(self, standing: BlockStanding | None = None, fallen: tuple[BlockCode, ...] = ()) -> Case:
        """The reader's case."""
        return Case(self.me, self.administrator, self.framework, self.catalogue, self.facts, standing, fallen)

    def sees(self, candidate: str) -> bool:
        """Whether the reader may see anything of a candidate: not a member who leaves for them, nor they themselves."""
        if candidate not in self.session.candidates or candidate == self.me:
            return False
        return not self.member or self.me not in self.left(PersonId(AssessorId(candidate)))

    def left(self, candidate: PersonId) -> frozenset[PersonId]:
        """The members who leave for a candidate, whether they have come yet or not."""
        tables = self.facts.tables.get(candidate, frozenset())
        conducted = {one for one in self.session.members if self.facts.conducted.get(one, frozenset()) & tables}
        declared = {member for member, who in self.session.conflicts if who == candidate}
        return frozenset(conducted | declared)

    def seats(self, candidate: PersonId) -> Composition:
        """The jury as it sits for a candidate."""
        return sitting(self.session, candidate, self.case())

    def unsealed(self, test: Test) -> bool:
        """Whether everybody who sits has handed in their levels of a test, so that each may read the others'."""
        seated = self.seats(test.candidate).sitting
        return bool(seated) and {PersonId(member) for member in seated} <= test.handed_in.keys()

    def evaluations(self, candidate: str) -> tuple[Evaluation, ...]:
        """A candidate's closed evaluations."""
        return shown.evaluations(house().database, candidate, self.framework.id)

    def record(self, candidate: str) -> Record:
        """A candidate's own record."""
        return shown.record_of(house().database, candidate)

    def standing(self, candidate: str, block: BlockCode) -> BlockStanding:
        """The standing of a candidate's block. Raises JuryRefused for a block that the framework lacks."""
        if block not in {one.code for one in self.framework.blocks}:
            raise JuryRefused("blocks")
        return self.standings(candidate, (block,), self.evaluations(candidate), self.record(candidate))[block]

    def standings(
        self, candidate: str, blocks: Iterable[BlockCode], evaluations: Iterable[Evaluation], known: Record
    ) -> dict[BlockCode, BlockStanding]:
        """The standings of a candidate's blocks, by their evaluations and their record."""
        closed = [one.closed for one in evaluations]
        granted = shown.grants(candidate, known, self.framework)
        tests = self.session.tests_of(candidate)
        return {one: stand(self.framework, self.catalogue, one, closed, tests, granted) for one in blocks}


def sessions(who: Person) -> list[Room]:
    """The sessions that a person may open, the last day first. Raises NoAccess where they have no part in any."""
    kept = ledger.read_each(house().database, ledger.names(house().database, PREFIX))
    rooms = [_opened(name.removeprefix(PREFIX), rows, who) for name, rows in kept.items()]
    mine = [room for room in rooms if room.session.convened is not None and (room.administrator or room.member)]
    if not mine and not who.roles & {"administrator", "jury"}:
        raise NoAccess
    return sorted(mine, key=lambda room: _day(room.session), reverse=True)


def _day(session: Session) -> tuple[str, str]:
    convened = session.convened
    return (convened.day, convened.hour) if convened is not None else ("", "")


def enter(session: str) -> Room:
    """A session, for administrators and its members. Raises NoAccess."""
    room = attested(session, reader())
    if not (room.administrator or room.member):
        raise NoAccess
    return room


def own(session: str) -> Room:
    """A session, for one of its candidates. Raises NoAccess."""
    room = attested(session, reader())
    if room.reader.id not in room.session.candidates:
        raise NoAccess
    return room


def attested(session: str, who: Person = NOBODY) -> Room:
    """A session for whom it was about, or who holds the code of an attestation: what is shown is the page's to bound.

    Raises NoAccess where there is none.
    """
    room = _room(session, who) if _is_name(session) else None
    if room is None or room.session.convened is None:
        raise NoAccess
    return room


def _is_name(session: str) -> bool:
    return len(session) <= 40 and session.isalnum()


def _room(session: str, who: Person) -> Room:
    return _opened(session, ledger.read(house().database, f"{PREFIX}{session}"), who)


def _opened(session: str, rows: Sequence[Line], who: Person) -> Room:
    written = tuple(
        Written(row.seq, row.at, PersonId(AssessorId(row.by)), row.hash, entry_of(row.kind, ledger.body(row)))
        for row in rows
        if row.text is not None
    )
    return Room(fold(SessionId(session), written), written, rows[-1].hash if rows else "", who)


def convene(convened: e.Convened, who: Person, wish: str | None) -> str:
    """The id of a new session; the same wish gives the same session. Raises JuryRefused."""
    made = secrets.token_hex(6) if wish is None else sha256(f"jury\n{wish}".encode()).hexdigest()[:12]
    room = _room(made, who)
    if room.session.convened is None:
        write(made, lambda _: convened, seen=0)
    return made


def write(session: str, make: Callable[[Room], Entry], seen: int) -> Room:
    """Write the entry that `make` gives for the session as it stands then; the session after it.

    `seen` is the last entry that the writer's page showed. Raises JuryRefused, and NoAccess as `make` does.
    """
    for _ in range(TRIES):
        room = _room(session, reader())
        entry = make(room)
        if isinstance(entry, COMPOSING) and any(
            one.seq > seen and isinstance(one.entry, COMPOSING) for one in room.written
        ):
            raise JuryRefused("overtaken")
        admit(entry, room.session, room.case(_about(room, entry), _fallen(room, entry)))
        made = [New(entry.kind, body(entry))]
        try:
            ledger.append(
                house().database,
                f"{PREFIX}{session}",
                made,
                by=room.reader.id,
                at=house().now(),
                after=room.session.last,
            )
        except ledger.Overtaken:
            continue
        return _room(session, reader())
    raise JuryRefused("overtaken")


def _about(room: Room, entry: Entry) -> BlockStanding | None:
    if isinstance(entry, e.Voted | e.BlockDecided):
        return room.standing(entry.candidate, entry.block)
    return None


def _fallen(room: Room, entry: Entry) -> tuple[BlockCode, ...]:
    """The blocks that a closing would validate, although nothing supports them any more."""
    if not isinstance(entry, e.SessionClosed):
        return ()
    asked = ((who.person, block) for who in room.session.candidates.values() for block in who.blocks)
    return tuple(block for person, block in asked if _has_fallen(room, person, block))


def _has_fallen(room: Room, person: PersonId, block: BlockCode) -> bool:
    decided = room.session.standing(person, block)
    if decided is None or decided.entry.outcome is not Outcome.VALIDATED or room.session.sealed(person, block):
        return False
    return not room.standing(person, block).supported


def carry_over(room: Room) -> None:
    """Write the decisions of a closed session into its candidates' own records, each once."""
    at = datetime.fromtimestamp(house().now() / 1000, UTC)
    for candidate in room.session.candidates.values():
        for _ in range(TRIES):
            if _carried(room, candidate.person, candidate.blocks, at):
                break


def _carried(room: Room, candidate: PersonId, blocks: tuple[BlockCode, ...], at: datetime) -> bool:
    """Whether a candidate's record holds every decision now; another try may find it so."""
    database, name = house().database, f"record:{candidate}"
    rows = ledger.read(database, name)
    known = shown.record_of(database, candidate)
    last = {one.block: one.outcome for one in known.decisions if one.session == room.session.id}
    new = list[recorded.Entry]()
    for block in blocks:
        decided = room.session.standing(candidate, block)
        if decided is None:
            continue
        outcome = OUTCOMES[decided.entry.outcome]
        if last.get(block) is not outcome:
            new.append(recorded.BlockDecided(block, outcome, str(room.session.id), at))
    if not new:
        return True
    try:
        after = rows[-1].seq if rows else 0
        ledger.append(database, name, encoded(new), by=room.reader.id, at=house().now(), after=after)
    except ledger.Overtaken:
        return False
    return True


OUTCOMES = {
    Outcome.VALIDATED: BlockOutcome.VALIDATED,
    Outcome.NOT_VALIDATED: BlockOutcome.NOT_VALIDATED,
    Outcome.CONTINUED: BlockOutcome.TO_BE_DELIBERATED,
}
"""The outcome of a block in a candidate's record."""

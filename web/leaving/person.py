"""A person as files that leave name them: their awards by juries, and the ledgers that speak of them."""

from __future__ import annotations

from assessment.exports.badges import Award, Holder
from assessment.exports.dossier import withheld
from assessment.jury.entries import BlockDecided, Enrolled, LevelsHandedIn, Voted
from assessment.jury.rules import BlockDecision
from assessment.ledger import Entry
from assessment.record.entries import ActivityKept, decoded
from assessment.record.fold import Record
from assessment.record.fold import record as folded
from web import ledger
from web.accounts import Person
from web.database import Database
from web.jury.room import PREFIX as JURY
from web.jury.room import Room, sessions
from web.record.kept import PREFIX as RECORD
from web.record.kept import is_held_here

RESTRICTED = frozenset({"civil-status-given", "extra-time-reasoned"})
"""Kinds of a record's entries that leave in no dossier."""

DECISIONS = frozenset({"block-decided", BlockDecided.kind})
"""Kinds of entries by which a jury's decision is written down: in a record, and in its session."""


def holder(person: Person) -> Holder:
    """The person as a credential names them: by e-mail where there is one, hashed."""
    if person.email:
        return Holder(person.id, person.email, "emailAddress")
    return Holder(person.id, person.id, "systemId")


def awards(database: Database, person: Person, record: Record) -> list[Award]:
    """The decisions of juries on a person's blocks, each with the hash of the entry that proves it.

    That is the entry of the jury's session; of a session held elsewhere the one by which it came into the record.
    """
    return [
        Award(one, _proof(database, person, one), not is_held_here(database, one.session)) for one in record.decisions
    ]


def _proof(database: Database, person: Person, decision: BlockDecision) -> str:
    """The hash of the last entry that says so; it vouches for all before it."""
    proof = ""
    for name in (f"{RECORD}{person.id}", f"{JURY}{decision.session}"):
        for entry in ledger.read(database, name):
            body = ledger.body(entry)
            theirs = body.get("candidate", person.id) == person.id and body.get("block") == decision.block
            if entry.kind in DECISIONS and theirs and body.get("session", decision.session) == decision.session:
                proof = entry.hash
    return proof


def ledgers_of(database: Database, reader: Person, person: Person) -> tuple[tuple[Entry, ...], ...]:
    """A person's record and the jury sessions open to the reader, without what concerns others or is not open yet."""
    record = ledger.read(database, f"{RECORD}{person.id}")
    open_to_all = {one.seq for one in record if one.kind not in RESTRICTED} - _unshown(record)
    rooms = [room for room in sessions(reader) if room.sees(person.id)]
    judged = [(ledger.read(database, f"{JURY}{room.session.id}"), _sealed(room)) for room in rooms]
    return (
        withheld(record, open_to_all),
        *(withheld(rows, _about(rows, person.id) - sealed) for rows, sealed in judged),
    )


def _unshown(rows: tuple[Entry, ...]) -> set[int]:
    """The numbers of a record's entries that are drafts: all writings of an activity but the one that was handed in."""
    written = list(decoded(rows))
    made = folded(written)
    drafts, last = set[int](), dict[str, int]()
    for one in written:
        if isinstance(one.entry, ActivityKept):
            drafts.add(one.seq)
            last[one.entry.id] = one.seq
    shown = {last[item] for item, one in made.activities.items() if made.filed(one.file).submitted is not None}
    return drafts - shown


def _sealed(room: Room) -> set[int]:
    """The numbers of a session's levels before everybody has handed theirs in, and of votes before the decision."""
    found = set[int]()
    for one in room.written:
        match one.entry:
            case LevelsHandedIn(number=number) if not room.unsealed(room.session.tests[number]):
                found.add(one.seq)
            case Voted(candidate=candidate, block=block):
                decided = room.session.standing(candidate, block)
                if decided is None or decided.seq < one.seq:
                    found.add(one.seq)
    return found


def _about(rows: tuple[Entry, ...], person: str) -> set[int]:
    """The numbers of a session's entries that are about one candidate, or about all."""
    owners, kept = dict[int, str](), set[int]()
    for row in rows:
        body = ledger.body(row)
        owner = body.get("candidate") or owners.get(body.get("number", 0))
        if row.kind == Enrolled.kind:
            owner = body["person"]
        if owner is not None:
            owners[row.seq] = owner
        if owner in (None, person):
            kept.add(row.seq)
    return kept

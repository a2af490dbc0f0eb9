"""The seal over an exercise that several people mark apart: whom it keeps out and from what, until it is released.

It is read from the exercise's own ledger, in which no marker writes: nothing here depends on what anybody decided.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection

from web import ledger
from web.database import Database

PREFIX = "blind:"
"""The beginning of the names of these ledgers: `blind:EXERCISE`, and `blind:EXERCISE:MARKER` for each marker."""
ANCHORS, AGREED = "anchors", "agreed"
"""The ledger of anchor extracts, and the kind of its entries."""
ALLOTTED, WIDENED, REPLACED = "allotted", "widened", "replaced"
THIRDS, RELEASED = "thirds", "released"
"""The kinds of entries in an exercise's ledger."""


def of_exercise(exercise: str) -> str:
    """The name of an exercise's ledger."""
    return f"{PREFIX}{exercise}"


@dataclass(frozen=True, slots=True)
class Seal:
    """The blocks sealed in an exercise, and the levels that stand once they are not."""

    blocks: frozenset[tuple[str, str]] = frozenset()
    """Candidates' blocks that were allotted."""
    markers: frozenset[str] = frozenset()
    """The people who mark there, or may be asked to as a third."""
    by: str = ""
    """The person who allotted the work."""
    released: bool = False
    settled: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    """By row of `mark`: those who gave the level that stands, once it was released."""
    anchored: frozenset[str] = frozenset()
    """The people who agreed on levels of its anchors; nobody where it has none."""

    def holds(self, candidate: str, block: str) -> bool:
        """Whether a candidate's block is being marked under seal."""
        return not self.released and (candidate, block) in self.blocks

    def keeps_out(self, person: str) -> bool:
        """Whether somebody may see nothing of the exercise but their own numbers, or nothing of its anchors."""
        if self.anchored and person not in self.anchored:
            return True
        return not self.released and person in self.markers


class IsSealed(Exception):
    """The block is being marked by several people apart: no decision of one person is written."""


class IsSettled(Exception):
    """The level was settled between markers: it changes by a correction of the closed block alone."""


def read(database: Database, exercise: str) -> Seal:
    """The seal of an exercise; an empty one where nothing was allotted."""
    return database.read(lambda connection: within(connection, exercise))


def keeping_out(database: Database, person: str, exercises: Iterable[str]) -> frozenset[str]:
    """Of these exercises, those that somebody marks under seal."""
    sealed = {*ledger.names(database, PREFIX)}
    sealed |= {of_exercise(one) for one in database.read(_anchored)}
    mine = [one for one in exercises if of_exercise(one) in sealed]
    return frozenset(one for one in mine if read(database, one).keeps_out(person))


def within(connection: Connection, exercise: str) -> Seal:
    """The same within a transaction of the caller's."""
    blocks, markers = set[tuple[str, str]](), set[str]()
    settled, released, by = dict[int, tuple[str, ...]](), False, ""
    for entry in ledger.entries(connection, of_exercise(exercise)):
        body = ledger.body(entry)
        match entry.kind:
            case "allotted":
                pieces = body.get("pieces", {}).values()
                blocks |= {(one["candidate"], one["block"]) for one in pieces if one["exercise"] == exercise}
                markers |= body.get("markers", {}).keys()
                by = entry.by
            case "widened":
                markers |= body.get("markers", {}).keys()
            case "released":
                released = True
                settled |= {int(row): tuple(givers) for row, givers in body.get("marks", {}).items()}
    anchored = _anchored(connection).get(exercise, frozenset())
    return Seal(frozenset(blocks), frozenset(markers), by, released, settled, anchored)


def _anchored(connection: Connection) -> dict[str, frozenset[str]]:
    """By exercise that has anchors: those who agreed on their levels."""
    found = dict[str, frozenset[str]]()
    for entry in ledger.entries(connection, ANCHORS):
        exercise = ledger.body(entry).get("exercise", "")
        found[exercise] = found.get(exercise, frozenset()) | {entry.by}
    return found

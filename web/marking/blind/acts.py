"""Acts of a blind marking as they are written: work allotted, a decision, a piece handed in, a release."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select

from assessment.framework import Framework
from assessment.ledger import New
from sim.exercise.core.names import ExerciseId
from web import ledger
from web.database import Database
from web.marking.blind import record, settling
from web.marking.blind.record import Allotment, Chosen, Own, ledger_of
from web.marking.blind.seal import of_exercise
from web.marking.blind.settling import Stage
from web.marking.marks import Mark, Overtaken
from web.members import part_row
from web.models import mark, membership


@dataclass(frozen=True, slots=True)
class Allot:
    """Work is allotted."""

    made: Allotment


@dataclass(frozen=True, slots=True)
class Widen:
    """Markers are added who may be asked as a third."""

    markers: Mapping[str, Chosen]
    by: str
    at: int


@dataclass(frozen=True, slots=True)
class Replace:
    """Somebody marks in the place of a marker, whatever that one has not handed in."""

    old: str
    new: str
    terms: Chosen
    by: str
    at: int


@dataclass(frozen=True, slots=True)
class Decide:
    """A marker decides on a criterion of a piece."""

    number: int
    made: Mark


@dataclass(frozen=True, slots=True)
class HandIn:
    """A marker hands a piece in, with what they left undecided as not observed."""

    number: int
    decisions: tuple[int, ...]
    """Entries of their ledger."""
    rest: tuple[Mark, ...]
    by: str
    at: int


@dataclass(frozen=True, slots=True)
class Release:
    """The marks of an exercise are released."""

    by: str
    at: int


Act = Allot | Widen | Replace | Decide | HandIn | Release


class Refused(Exception):
    """Refusal of an act: `handed-in`, `marked`, `moved`, `nothing` or `unsettled`."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def append(database: Database, exercise: str, act: Act, after: int) -> None:
    """Write an act down; `after` is the last entry that whoever acts had read.

    Raises Refused, and Overtaken where the same marker decided on the criterion meanwhile on another page.
    """
    if isinstance(act, Release):
        framework = settling.framework_of(database, exercise)
        database.write(lambda connection: _release(connection, exercise, act, after, framework))
    else:
        database.write(lambda connection: _write(connection, exercise, act, after))


def _write(connection: Connection, exercise: str, act: Allot | Widen | Replace | Decide | HandIn, after: int) -> None:
    match act:
        case Decide():
            _decide(connection, exercise, act, after)
        case HandIn():
            _hand_in(connection, exercise, act, after)
        case Allot():
            _allot(connection, exercise, act.made)
        case Widen():
            _enrol(connection, exercise, act.markers, act.at)
            _put(connection, exercise, [record.new_markers(act.markers)], act.by, act.at, after)
        case Replace():
            _replace(connection, exercise, act, after)


def _decide(connection: Connection, exercise: str, act: Decide, after: int) -> None:
    made = act.made
    theirs = _own(connection, exercise, made.by)
    if act.number in theirs.handed_in:
        raise Refused("handed-in")
    latest = next((one for one in reversed(theirs.of(act.number)) if one.criterion == made.criterion), None)
    if made.repeats(latest):
        return
    if (latest.id if latest is not None else 0) != after and latest is not None:
        raise Overtaken(latest)
    new = record.new_decision(act.number, made)
    ledger.put(connection, ledger_of(exercise, made.by), [new], by=made.by, at=made.at, after=theirs.newest)


def _hand_in(connection: Connection, exercise: str, act: HandIn, after: int) -> None:
    theirs = _own(connection, exercise, act.by)
    if act.number in theirs.handed_in:
        return
    if theirs.newest != after:
        raise Refused("moved")
    rest = [record.new_decision(act.number, made) for made in act.rest]
    numbers = [*act.decisions, *range(after + 1, after + 1 + len(rest))]
    new = [*rest, record.new_hand_in(act.number, numbers)]
    ledger.put(connection, ledger_of(exercise, act.by), new, by=act.by, at=act.at, after=after)


def _own(connection: Connection, exercise: str, marker: str) -> Own:
    ledger.hold(connection, ledger_of(exercise, marker))
    return record.own(connection, exercise, marker)


def _allot(connection: Connection, exercise: str, made: Allotment) -> None:
    ledger.hold(connection, of_exercise(exercise))
    for block in {piece.block for piece in made.real}:
        begun = mark.c.criterion.startswith(f"{block}.", autoescape=True)
        there = select(func.count()).select_from(mark).where(mark.c.exercise == exercise, begun)
        allotted = [piece.candidate for piece in made.real if piece.block == block]
        if connection.execute(there.where(mark.c.pseudonym.in_(allotted))).scalar():
            raise Refused("marked")
    _enrol(connection, exercise, made.markers, made.at)
    for piece in made.pieces.values():
        if piece.anchor:
            _enrol(connection, piece.exercise, piece.markers, made.at)
    _put(connection, exercise, [record.new_allotment(made)], made.by, made.at, 0)


def _replace(connection: Connection, exercise: str, act: Replace, after: int) -> None:
    ledger.hold(connection, of_exercise(exercise))
    allotted = record.allotment(connection, exercise)
    if allotted is None or allotted.newest != after or allotted.released is not None:
        raise Refused("moved")
    terms = allotted.markers.get(act.new, act.terms)
    handed = _own(connection, exercise, act.old).handed_in
    open_ = [piece for piece in allotted.of(act.old) if piece.number not in handed]
    theirs = {piece.number for piece in allotted.of(act.new)}
    numbers = [p.number for p in open_ if p.number not in theirs and p.candidate not in terms.conflicts]
    if not numbers:
        raise Refused("nothing")
    _enrol(connection, exercise, [act.new], act.at)
    new = [record.new_marker(act.old, act.new, numbers)]
    if act.new not in allotted.markers:
        new.insert(0, record.new_markers({act.new: terms}))
    _put(connection, exercise, new, act.by, act.at, after)


def _put(connection: Connection, exercise: str, new: list[New], by: str, at: int, after: int) -> None:
    try:
        ledger.put(connection, of_exercise(exercise), new, by=by, at=at, after=after)
    except ledger.Overtaken:
        raise Refused("moved") from None


def _enrol(connection: Connection, exercise: str, markers: Iterable[str], at: int) -> None:
    """Make markers assessors of the exercise who came to the house after it was opened."""
    for who in markers:
        there = select(membership.c.id).where(membership.c.exercise == exercise, membership.c.person == who)
        if connection.execute(there).first() is None:
            connection.execute(insert(membership), part_row(ExerciseId(exercise), who, "assessor", "admitted", at))


def _release(connection: Connection, exercise: str, act: Release, after: int, framework: Framework) -> None:
    ledger.hold(connection, of_exercise(exercise))
    allotted = record.allotment(connection, exercise)
    if allotted is None or allotted.newest != after or allotted.released is not None:
        raise Refused("moved")
    found = settling.read(connection, allotted, framework)
    if any(one.stage is not Stage.SETTLED for one in found):
        raise Refused("unsettled")
    settling.release(connection, allotted, found, act.by, act.at)

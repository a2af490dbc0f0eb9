"""A piece of work opened by its marker: the candidate's block under its number, with the marker's own decisions alone.

Of the records it reads the work that was allotted and the reader's own ledger, and no other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assessment.deliberation import deliberation
from assessment.evaluation import Evaluation
from assessment.framework import CriterionCode, Framework
from assessment.report import BlockRow, CriterionRow
from assessment.scoring import NOT_OBSERVED
from web.access import NoAccess, marking_access, reader
from web.accounts import Person
from web.house import house
from web.marking import blocks, marks
from web.marking.blind import record
from web.marking.blind.record import Allotment, HandedIn, Own, Piece
from web.marking.marks import NO_RULE, Mark, Marks
from web.marking.room import Room, Work, evaluated
from web.marking.way import Way, way_of
from web.words import say


@dataclass(frozen=True, slots=True)
class Opened:
    """One piece of a marker's own work."""

    allotment: Allotment
    piece: Piece
    own: Own
    work: Work
    """The criterion that is open."""

    @property
    def handed_in(self) -> HandedIn | None:
        """The piece as they handed it in; None before."""
        return self.own.handed_in.get(self.piece.number)

    @property
    def third(self) -> bool:
        """Whether they mark it as a third, and some of its competences alone."""
        return self.allotment.asked(self.piece, self.own.marker) is not None

    @property
    def due(self) -> tuple[CriterionRow, ...]:
        """The criteria that they must decide before it can be handed in: critical ones, and those with evidence."""
        return tuple(row for row in self._undecided if row.critical or blocks.has_evidence(row))

    @property
    def rest(self) -> tuple[CriterionRow, ...]:
        """The others that they have not decided: nothing was found for them, and they are handed in as not observed."""
        return tuple(row for row in self._undecided if not row.critical and not blocks.has_evidence(row))

    @property
    def _undecided(self) -> list[CriterionRow]:
        return [row for row in blocks.criteria_of(self.work.block) if row.decided is None]

    def decided(self) -> tuple[int, ...]:
        """The entries of their ledger that stand, on the criteria that they were given."""
        codes = {row.code for row in blocks.criteria_of(self.work.block)}
        standing = self.work.room.marks.standing(self.piece.candidate, self.work.room.proposals(self.piece.candidate))
        return tuple(sorted(made.id for code, made in standing.items() if code in codes))

    def unobserved(self, at: int) -> tuple[Mark, ...]:
        """Decisions that the rest was not observed, at wall-clock `at` (ms)."""
        proposals = self.work.room.proposals(self.piece.candidate)
        return tuple(
            Mark(
                pseudonym=str(self.piece.number),
                criterion=row.code,
                level=NOT_OBSERVED,
                reason="",
                by=self.own.marker,
                at=at,
                proposed=NOT_OBSERVED,
                rule=proposals[row.code].rule if row.code in proposals else NO_RULE,
                events=(),
                kinds=(),
            )
            for row in self.rest
        )


def enter(exercise: str, number: int, criterion: str | None = None) -> Opened:
    """A piece of the reader's own. Raises NoAccess for anybody else's, as for one that does not exist."""
    who = reader()
    place = marking_access(house().database, who, exercise)
    allotted, own = of_reader(place.exercise.id, who)
    piece = next((one for one in allotted.of(who.id) if one.number == number), None) if allotted else None
    if allotted is None or piece is None:
        raise NoAccess
    return open_piece(allotted, piece, own, who, criterion)


def of_reader(exercise: str, who: Person) -> tuple[Allotment | None, Own]:
    """The work of an exercise as it was allotted, and somebody's own ledger in it."""
    database = house().database
    return (
        database.read(lambda connection: record.allotment(connection, exercise)),
        database.read(lambda connection: record.own(connection, exercise, who.id)),
    )


def open_piece(allotted: Allotment, piece: Piece, own: Own, who: Person, criterion: str | None = None) -> Opened:
    """A piece with one criterion open: the one asked for, else the first that waits for a mark. Raises NoAccess."""
    room = _room(piece, own, who)
    report = room.report(piece.candidate, [piece.block])
    asked = allotted.asked(piece, who.id)
    block = report.blocks[0] if asked is None else narrowed(report.blocks[0], asked, room.evaluation.framework)
    wanted = criterion or blocks.first_unmarked(block) or block.competences[0].criteria[0].code
    for competence in block.competences:
        for row in competence.criteria:
            if row.code == wanted:
                work = Work(room, piece.candidate, report, block, competence, row)
                return Opened(allotted, piece, own, work)
    raise NoAccess


def _room(piece: Piece, own: Own, who: Person) -> Room:
    """The exercise with nobody's decisions but the reader's own, and no name in it."""
    place = marking_access(house().database, who, piece.exercise)
    evaluation, joinings = evaluated(place)
    _must_be_there(evaluation, piece)
    handed = own.handed_in.get(piece.number)
    kept = {made.id: (who.id,) for made in handed.decisions} if handed is not None else {}
    rows = [replace(made, pseudonym=piece.candidate) for made in own.of(piece.number) if not kept or made.id in kept]
    names = {piece.candidate: say("number-anonymous", number=piece.number)}
    criteria = {criterion.code for criterion in evaluation.framework.criteria()}
    mine: Marks = marks.Marks(rows, {who.id: who.name}, (), kept).within(criteria)
    return Room(place, who, evaluation, mine, names, joinings)


def _must_be_there(evaluation: Evaluation, piece: Piece) -> None:
    known = {block.code for block in evaluation.framework.blocks}
    if piece.candidate not in evaluation.dossiers or piece.block not in known:
        raise NoAccess


def narrowed(block: BlockRow, asked: Iterable[CriterionCode], framework: Framework) -> BlockRow:
    """The competences of a block that a third marks, with what is left to decide of them."""
    codes = {*asked}
    kept = tuple(one for one in block.competences if any(row.code in codes for row in one.criteria))
    rows = [(framework.criterion(row.code), row.decided is not None) for one in kept for row in one.criteria]
    return replace(block, competences=kept, deliberation=deliberation(framework.aggregation, rows))


def way(exercise: str, number: int, criterion: str | None, shown: str, seq: int, added: Iterable[int]) -> Way | None:
    """The way back from event `seq` of the exercise `shown` to a piece of the reader's own; None where it is none."""
    try:
        found = enter(exercise, number, criterion)
    except NoAccess:
        return None
    if found.piece.exercise != shown:
        return None
    home = f"/assess/blind/{exercise}/{number}"
    return way_of(found.work, home, [("of", exercise), ("number", number)], seq, added)

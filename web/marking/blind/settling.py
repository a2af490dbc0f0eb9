"""The settling of marks given apart: whether a piece needs a third, who that is, what stands, and its release.

It runs on its own time (`Settling`), never while a marker waits for an answer, so that nobody can tell from their own
pages, or from how long they took, whether somebody else has marked.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from sqlalchemy import Connection, insert, select

from assessment.agreement.allocation import ImpossibleAllocation, allocate_thirds
from assessment.agreement.third import (
    Difference,
    Settlement,
    needs_third,
    settle,
    third_marks,
)
from assessment.framework import Framework, FrameworkError
from assessment.scoring import Decision
from web import ledger
from web.database import Database
from web.frameworks.kept import Frameworks
from web.marking.blind import record
from web.marking.blind.record import Allotment, HandedIn, Own, Piece, Third
from web.marking.blind.seal import PREFIX, of_exercise
from web.marking.marks import Mark, fields
from web.models import exercise, mark

_log = logging.getLogger("plenipo.marking")

EVERY = 5.0
"""Seconds between two sweeps."""


class Stage(StrEnum):
    """The stage of a piece, as who allotted it may know it."""

    MARKING = "marking"
    """One or both of its markers have not handed it in: which, nobody is told."""
    LACKING = "lacking"
    """It needs a third marker, and nobody may be asked."""
    THIRD = "third"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Standing:
    """A piece with what its markers handed in, once both have."""

    piece: Piece
    stage: Stage
    given: tuple[tuple[str, HandedIn], ...] = ()
    """By marker: the two, then the third. Empty while it is being marked."""
    differences: tuple[Difference, ...] = ()
    settlements: tuple[Settlement, ...] = ()
    """Of every criterion, once it is settled."""


def standings(allotment: Allotment, owns: Mapping[str, Own], framework: Framework) -> tuple[Standing, ...]:
    """Every piece that counts, by number."""
    return tuple(_standing(piece, allotment, owns, framework) for piece in allotment.real)


def _standing(piece: Piece, allotment: Allotment, owns: Mapping[str, Own], framework: Framework) -> Standing:
    given = [(who, owns[who].handed_in.get(piece.number)) for who in piece.markers]
    both = tuple((who, handed) for who, handed in given if handed is not None)
    if len(both) < len(piece.markers):
        return Standing(piece, Stage.MARKING)
    first, second = (handed.as_scored(who) for who, handed in both)
    differences = needs_third(first, second, framework)
    last: tuple[Decision, ...] = ()
    if differences:
        third = allotment.thirds.get(piece.number)
        if third is None:
            return Standing(piece, Stage.LACKING, both, differences)
        theirs = owns[third.marker].handed_in.get(piece.number)
        if theirs is None:
            return Standing(piece, Stage.THIRD, both, differences)
        last = theirs.as_scored(third.marker)
        both = (*both, (third.marker, theirs))
    return Standing(piece, Stage.SETTLED, both, differences, settle(first, second, last, framework))


def read(connection: Connection, allotment: Allotment, framework: Framework) -> tuple[Standing, ...]:
    """The same as they are written now."""
    owns = {who: record.own(connection, allotment.exercise, who) for who in allotment.markers}
    return standings(allotment, owns, framework)


def framework_of(database: Database, of: str) -> Framework:
    """The framework that an exercise is marked by. Raises FrameworkError."""
    wanted = select(exercise.c.framework).where(exercise.c.id == of)
    return Frameworks(database).of(database.read(lambda connection: connection.execute(wanted).scalar_one()))


class Settling:
    """The sweep over all exercises: it looks again at those in whose ledgers something was written since."""

    def __init__(self, database: Database, now: Callable[[], int]) -> None:
        """`now` gives wall-clock milliseconds."""
        self._database = database
        self._now = now
        self._seen: dict[str, dict[str, int]] = {}

    def sweep(self) -> None:
        """Name the thirds that are due, and release what is settled and waits for nobody."""
        written = dict[str, dict[str, int]]()
        for name, last in ledger.lengths(self._database, PREFIX).items():
            written.setdefault(name.split(":")[1], {})[name] = last
        for which, lengths in written.items():
            if self._seen.get(which) == lengths:
                continue
            try:
                framework = framework_of(self._database, which)
                self._database.write(partial(advance, of=which, framework=framework, now=self._now()))
            except (ledger.Overtaken, FrameworkError):
                _log.exception("the marks of %s were not settled", which)
            self._seen[which] = lengths


def advance(connection: Connection, of: str, framework: Framework, now: int) -> None:
    """Name the thirds that are due in one exercise, or release it, within a transaction."""
    ledger.hold(connection, of_exercise(of))
    allotted = record.allotment(connection, of)
    if allotted is None or allotted.released is not None:
        return
    found = read(connection, allotted, framework)
    named = thirds(allotted, found, framework)
    if named:
        entry = record.new_thirds(named)
        ledger.put(connection, of_exercise(of), [entry], by="", at=now, after=allotted.newest)
    elif allotted.releases == "once-settled" and all(one.stage is Stage.SETTLED for one in found):
        release(connection, allotted, found, by="", now=now)


def thirds(allotted: Allotment, found: Iterable[Standing], framework: Framework) -> dict[int, Third]:
    """Third markers for as many pieces that lack one as can have one, each counted before the next is looked for."""
    named = dict[int, Third]()
    for one in found:
        if one.stage is not Stage.LACKING:
            continue
        so_far = replace(allotted, thirds={**allotted.thirds, **named})
        work, seed = one.piece.work, allotted.seed + one.piece.number
        try:
            marker = allocate_thirds(so_far.available(), so_far.allocation, [work], seed)[work]
        except ImpossibleAllocation:
            continue
        named[one.piece.number] = Third(marker, third_marks(one.differences, framework))
    return named


def release(connection: Connection, allotted: Allotment, found: Iterable[Standing], by: str, now: int) -> None:
    """Write the levels that stand as the exercise's marks, and unseal it, within a transaction."""
    written = dict[int, tuple[str, ...]]()
    for one in found:
        for settlement in one.settlements:
            row, givers = _row(one, settlement, now)
            if row is not None:
                new = insert(mark).values(fields(allotted.exercise, row)).returning(mark.c.id)
                written[connection.execute(new).scalar_one()] = givers
    entry = record.new_release(written)
    ledger.put(connection, of_exercise(allotted.exercise), [entry], by=by, at=now, after=allotted.newest)


def _row(one: Standing, settlement: Settlement, now: int) -> tuple[Mark | None, tuple[str, ...]]:
    """The mark that stands on a criterion, with those who gave it; None where the jury decides."""
    theirs = [(who, made) for who, handed in one.given for made in handed.decisions]
    stands = (settlement.criterion, settlement.level)
    gave = [(who, made) for who, made in theirs if (made.criterion, made.level) == stands]
    if settlement.level is None or not gave:
        return None, ()
    first, made = gave[0]
    reasons = dict.fromkeys(given.reason for _, given in gave if given.reason)
    row = Mark(
        pseudonym=one.piece.candidate,
        criterion=settlement.criterion,
        level=settlement.level,
        reason="\n".join(reasons),
        by=first,
        at=now,
        proposed=made.proposed,
        rule=made.rule,
        events=settlement.events,
        kinds=tuple(sorted(settlement.kinds)),
    )
    return row, tuple(who for who, _ in gave)

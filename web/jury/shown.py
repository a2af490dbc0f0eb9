"""A candidate's evidence before the jury: evaluations that stand closed, and what their own record grants."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from math import ceil
from typing import Any

from sqlalchemy import Connection, select

from assessment.agreement.allocation import TableId
from assessment.framework import BlockCode, CriterionCode, Framework
from assessment.jury.entries import Ground, PersonId
from assessment.jury.sitting import Facts
from assessment.jury.standing import ClosedEvaluation, Granted, Shown
from assessment.record.entries import decoded
from assessment.record.fold import Record, record
from assessment.record.vae import aimed_at, receivable
from assessment.record.values import File, Route
from web import ledger
from web.database import Database
from web.frameworks.kept import opened_with
from web.marking import joining
from web.models import closing, exercise, mark, membership


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A closed evaluation, with the exercise it is of."""

    closed: ClosedEvaluation
    exercise: str
    title: Mapping[str, str]
    table: str
    pseudonym: str


def evaluations(database: Database, person: str, framework: str) -> tuple[Evaluation, ...]:
    """A person's blocks of certifying exercises whose last closing nobody has corrected since, oldest first.

    Exercises count that were marked by any version of the framework of that name.
    """
    sat = (
        select(exercise.c.id, exercise.c.title, exercise.c.table_name, membership.c.pseudonym)
        .join(membership, membership.c.exercise == exercise.c.id)
        .where(membership.c.person == person, membership.c.role == "student")
        .where(exercise.c.purpose == "certifying", opened_with(framework))
        .order_by(exercise.c.opened_at, exercise.c.id)
    )
    found = list[Evaluation]()
    for row in database.read(lambda connection: connection.execute(sat).all()):
        joined = joining.roots(joining.read(database, row.id))
        pseudonym = joined.get(row.pseudonym, row.pseudonym)
        closed = database.read(partial(_closed, wanted=row.id, pseudonym=pseudonym))
        found += [Evaluation(one, row.id, row.title, row.table_name, pseudonym) for one in closed]
    return tuple(found)


def _closed(connection: Connection, wanted: str, pseudonym: str) -> list[ClosedEvaluation]:
    here = (closing.c.exercise == wanted, closing.c.pseudonym == pseudonym)
    last = {row.block: row for row in connection.execute(select(closing).where(*here).order_by(closing.c.id))}
    if not last:
        return []
    of_them = (mark.c.exercise == wanted, mark.c.pseudonym == pseudonym)
    marks = connection.execute(select(mark).where(*of_them).order_by(mark.c.id)).all()
    return [
        _evaluation(wanted, pseudonym, row, [one for one in marks if one.id in row.marks])
        for row in last.values()
        if not any(one.corrects == row.id for one in marks)
    ]


def _evaluation(wanted: str, pseudonym: str, row: Any, marks: Sequence[Any]) -> ClosedEvaluation:
    levels = {CriterionCode(one.criterion): Shown(one.level, frozenset(one.kinds)) for one in marks}
    ground = Ground("evaluation", f"{wanted}/{pseudonym}/{row.block}", row.hash)
    return ClosedEvaluation(ground, BlockCode(row.block), levels, row.at)


def record_of(database: Database, person: str) -> Record:
    """The person's own record, over exercises and years."""
    return record(decoded(ledger.read(database, f"record:{person}")))


def extra_percent(known: Record) -> int:
    """The extra time granted to a candidate, in whole percent upward: a third is 34."""
    return ceil(known.extra_time * 100)


def grants(person: str, known: Record, framework: Framework) -> tuple[Granted, ...]:
    """Equivalences granted for whole blocks, and the blocks at which a VAE file that was handed in aims."""
    found = [
        Granted(Ground("equivalence", f"record:{person}/{item}"), one.asked.block)
        for item, one in known.equivalences.items()
        if one.decided is not None and one.decided.granted
    ]
    handed_in = known.filed(File.EXPERIENCE).submitted is not None
    if known.route is Route.VAE and receivable(known) and handed_in:
        aims = aimed_at(known.of_file(File.EXPERIENCE), framework)
        found += [Granted(Ground("vae", f"record:{person}/{File.EXPERIENCE}"), block) for block in aims]
    return tuple(found)


def facts(database: Database, members: Collection[PersonId], candidates: Collection[PersonId]) -> Facts:
    """The tables at which candidates sat, and those that members conducted."""
    wanted = select(membership.c.person, membership.c.exercise, membership.c.role).where(
        membership.c.person.in_([*members, *candidates]), membership.c.role.in_(("student", "instructor"))
    )
    rows = database.read(lambda connection: connection.execute(wanted).all())

    def tables(person: PersonId, role: str) -> frozenset[TableId]:
        return frozenset(TableId(row.exercise) for row in rows if (row.person, row.role) == (person, role))

    return Facts(
        tables={person: tables(person, "student") for person in candidates},
        conducted={person: tables(person, "instructor") for person in members},
    )

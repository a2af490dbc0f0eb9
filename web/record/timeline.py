"""A candidate's exercises over the years, with what assessors closed there and what nobody observed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import Connection, func, select

from assessment.framework import BlockCode, CriterionCode
from web.database import Database
from web.marking import acts, joining
from web.marking.closing import block_of
from web.models import closing, exercise, mark, membership, person

COUNTED = ("formative", "certifying")
"""The purposes of the exercises that a record lists."""


@dataclass(frozen=True, slots=True)
class ClosedBlock:
    """A block that an assessor closed in a certifying exercise."""

    block: str
    at: datetime
    by: str
    """The assessor's name."""
    corrected: bool
    """Whether a decision in it was corrected since, and it was not closed again."""


@dataclass(frozen=True, slots=True)
class Took:
    """An exercise in which a candidate held a seat."""

    exercise: str
    title: dict[str, str]
    table: str
    purpose: str
    status: str
    at: datetime
    language: str
    """The exercise's."""
    pseudonym: str
    closed: tuple[ClosedBlock, ...]


def timeline(database: Database, candidate: str) -> tuple[Took, ...]:
    """The exercises of a candidate, formative and certifying, the newest first."""
    wanted = (
        select(exercise, membership.c.pseudonym)
        .join(membership, membership.c.exercise == exercise.c.id)
        .where(membership.c.person == candidate, membership.c.role == "student")
        .where(membership.c.status.in_(("admitted", "left")), exercise.c.purpose.in_(COUNTED))
        .order_by(exercise.c.opened_at.desc(), exercise.c.id)
    )

    def ask(connection: Connection) -> tuple[Took, ...]:
        return tuple(
            Took(
                row["id"],
                row["title"],
                row["table_name"] or row["code"],
                row["purpose"],
                row["status"],
                datetime.fromtimestamp(row["opened_at"] / 1000, UTC),
                row["language"],
                row["pseudonym"],
                _closed(connection, row["id"], row["pseudonym"]),
            )
            for row in connection.execute(wanted).mappings().all()
        )

    return database.read(ask)


def told_to_their_candidate(database: Database, took: Took) -> Took:
    """The exercise without the closings of blocks that were not released to their candidate."""
    root = joining.roots(joining.read(database, took.exercise)).get(took.pseudonym, took.pseudonym)
    written = acts.read(database, took.exercise, root)
    return replace(took, closed=tuple(one for one in took.closed if written.standing("release", one.block)))


def _closed(connection: Connection, where: str, pseudonym: str) -> tuple[ClosedBlock, ...]:
    last = (
        select(func.max(closing.c.id))
        .where(closing.c.exercise == where, closing.c.pseudonym == pseudonym)
        .group_by(closing.c.block)
    )
    corrected = select(mark.c.id).where(mark.c.corrects == closing.c.id).exists()
    wanted = (
        select(closing.c.block, closing.c.at, person.c.name, corrected.label("corrected"))
        .outerjoin(person, person.c.id == closing.c.by)
        .where(closing.c.id.in_(last))
        .order_by(closing.c.block)
    )
    return tuple(
        ClosedBlock(row.block, datetime.fromtimestamp(row.at / 1000, UTC), row.name or "", bool(row.corrected))
        for row in connection.execute(wanted)
    )


def unobserved(database: Database, took: Sequence[Took]) -> dict[BlockCode, frozenset[CriterionCode]]:
    """By block, the criteria that assessors found not observed in certifying exercises, and in none observed."""
    places = [(one.exercise, one.pseudonym) for one in took if one.purpose == "certifying"]
    levels = dict[CriterionCode, int]()

    def ask(connection: Connection) -> None:
        for where, pseudonym in places:
            here = (mark.c.exercise == where, mark.c.pseudonym == pseudonym)
            last = select(func.max(mark.c.id)).where(*here).group_by(mark.c.criterion)
            for row in connection.execute(select(mark.c.criterion, mark.c.level).where(mark.c.id.in_(last))):
                code = CriterionCode(row.criterion)
                levels[code] = max(levels.get(code, 0), row.level)

    database.read(ask)
    found = dict[BlockCode, set[CriterionCode]]()
    for code, level in levels.items():
        if level == 0:
            found.setdefault(block_of(code), set()).add(code)
    return {block: frozenset(codes) for block, codes in found.items()}

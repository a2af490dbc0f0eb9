"""The roll of candidates: everybody with a record or a seat in an exercise that counts, found by name and class."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from web.database import Database
from web.marking.people import plain
from web.models import exercise, membership, person
from web.record.timeline import COUNTED


@dataclass(frozen=True, slots=True)
class Listed:
    """A candidate on the roll."""

    id: str
    name: str
    email: str
    classes: tuple[str, ...]
    """The tables of their exercises, the newest first."""
    searched: str
    """The words by which a class is found: tables, codes and titles."""


def roll(database: Database, only: Iterable[str] | None, name: str, of_class: str) -> list[Listed]:
    """The candidates whose name and class have the words sought, by name; of these people `only`, unless None."""
    seats = (
        select(membership.c.person, exercise.c.title, exercise.c.table_name, exercise.c.code)
        .join(exercise, exercise.c.id == membership.c.exercise)
        .where(membership.c.role == "student", membership.c.status.in_(("admitted", "left")))
        .where(exercise.c.purpose.in_(COUNTED))
        .order_by(exercise.c.opened_at.desc(), exercise.c.id)
    )
    among = None if only is None else set(only)

    def ask(connection: Connection) -> list[Listed]:
        classes, searched = dict[str, list[str]](), dict[str, list[str]]()
        for row in connection.execute(seats):
            classes.setdefault(row.person, []).append(row.table_name or row.code)
            searched.setdefault(row.person, []).extend((*row.title.values(), row.table_name, row.code))
        people = connection.execute(select(person.c.id, person.c.name, person.c.email, person.c.roles)).all()
        return [
            Listed(
                row.id,
                row.name,
                row.email or "",
                tuple(dict.fromkeys(classes.get(row.id, ()))),
                plain(" ".join(searched.get(row.id, ()))),
            )
            for row in people
            if (row.id in classes or (row.email is not None and "student" in row.roles))
            and (among is None or row.id in among)
        ]

    wanted, where = plain(name).split(), plain(of_class).split()
    found = [
        one
        for one in database.read(ask)
        if all(word in f"{plain(one.name)} {plain(one.email)}" for word in wanted)
        and all(word in one.searched for word in where)
    ]
    return sorted(found, key=lambda one: (plain(one.name), one.id))

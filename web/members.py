"""The parts that people have in exercises, as `membership` keeps them: asked for, admitted, refused."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Set
from contextlib import suppress
from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import ExerciseId, SeatId
from web.access import ExerciseRow, Membership, Place
from web.accounts import DAY, Person
from web.codes import random_code
from web.database import Database
from web.models import exercise, membership

LASTING = 7 * DAY
"""Time in ms after which a class that nobody ended counts as over."""


class Members:
    """The parts kept in one database."""

    def __init__(self, database: Database, now: Callable[[], int]) -> None:
        """`now` gives wall-clock milliseconds."""
        self._database = database
        self._now = now

    def student(self, place: Place, wanted: str) -> Membership:
        """A student's part in the exercise of a place. Raises LookupError."""
        found = self.one(
            (membership.c.id == wanted)
            & (membership.c.exercise == place.exercise.id)
            & (membership.c.role == "student")
        )
        if found is None:
            raise LookupError(wanted)
        return found

    def of(self, wanted: ExerciseId, who: Person) -> Membership:
        """The part that a person has in an exercise."""
        found = self.one((membership.c.exercise == wanted) & (membership.c.person == who.id))
        assert found is not None
        return found

    def one(self, which: ColumnElement[bool]) -> Membership | None:
        """The part that answers to this."""
        wanted = select(*(membership.c[name] for name in Membership.__dataclass_fields__)).where(which)
        row = self._database.read(lambda connection: connection.execute(wanted).mappings().first())
        return None if row is None else Membership(**row)

    def request(self, row: ExerciseRow, joiner: Person, seat: SeatId | None) -> Membership:
        """The part of somebody who asks for a seat: new, or the one they had."""
        again = (
            update(membership)
            .where(membership.c.exercise == row.id, membership.c.person == joiner.id, membership.c.status == "left")
            .values(status="requested", seat=seat)
        )

        def change(connection: Connection) -> None:
            mine = (membership.c.exercise == row.id) & (membership.c.person == joiner.id)
            if connection.scalar(select(membership.c.id).where(mine)) is None:
                new = part_row(row.id, joiner.id, "student", "requested", self._now(), seat)
                connection.execute(insert(membership), new)
            else:
                connection.execute(again)

        # Where the same person asks twice at once, or a pseudonym is taken, the second try finds or makes the part.
        with suppress(IntegrityError):
            self._database.write(change)
            return self.of(row.id, joiner)
        self._database.write(change)
        return self.of(row.id, joiner)

    def prefer(self, part: str, seat: SeatId | None) -> bool:
        """Note the seat that somebody would like, if they still wait."""
        waiting = (membership.c.id == part) & (membership.c.status == "requested")
        change = update(membership).where(waiting).values(seat=seat).returning(membership.c.id)
        return self._database.write(lambda connection: connection.scalar(change)) is not None

    def set(self, part: str, status: str, seat: SeatId | None) -> None:
        """Note how a request stands, and the seat."""
        change = update(membership).where(membership.c.id == part).values(status=status, seat=seat)
        self._database.execute(change)

    def refuse(self, part: str) -> None:
        """Note that somebody who waits was turned down."""
        waiting = (membership.c.id == part) & (membership.c.status == "requested")
        self._database.execute(update(membership).where(waiting).values(status="refused", seat=None))

    def reserve(self, part: str, seat: SeatId) -> bool:
        """Whether the seat is theirs now, and none they were given since. Raises IntegrityError where it is taken."""
        reserve = (
            update(membership)
            .where(membership.c.id == part, or_(membership.c.status != "admitted", membership.c.seat == seat))
            .values(status="admitted", seat=seat)
            .returning(membership.c.id)
        )
        return self._database.write(lambda connection: connection.scalar(reserve)) is not None

    def seated(self, wanted: ExerciseId) -> Set[SeatId]:
        """The seats of an exercise that people were admitted to."""
        seats = select(membership.c.seat).where(
            membership.c.exercise == wanted, membership.c.status == "admitted", membership.c.seat.is_not(None)
        )
        return {SeatId(seat) for seat in self._database.read(lambda c: c.execute(seats).scalars().all())}

    def would_spy(self, player: Person, blueprint: Blueprint, seat: SeatId) -> bool:
        """Whether practising in that seat shows the player a mandate that a class of theirs, not ended, keeps secret.

        That of their own delegation they know; whoever still waits for a seat in the class knows none.
        """
        actors = {one.id: one.actor for one in blueprint.seats}
        parts = (
            select(membership.c.seat, membership.c.status)
            .join(exercise, exercise.c.id == membership.c.exercise)
            .where(membership.c.person == player.id, membership.c.role == "student", membership.c.status != "refused")
            .where(exercise.c.scenario == blueprint.id, exercise.c.purpose != "practice", exercise.c.status != "ended")
            .where(exercise.c.opened_at > self._now() - LASTING)
        )
        found = self._database.read(lambda connection: connection.execute(parts).all())
        return any(part.status != "admitted" or actors.get(part.seat) != actors[seat] for part in found)


def part_row(
    wanted: ExerciseId, who: str, role: str, status: str, at: int, seat: SeatId | None = None
) -> dict[str, Any]:
    """A new row of `membership`, under a pseudonym of its own."""
    return {
        "id": secrets.token_hex(8),
        "exercise": wanted,
        "person": who,
        "role": role,
        "seat": seat,
        "pseudonym": random_code(6),
        "status": status,
        "created": at,
    }

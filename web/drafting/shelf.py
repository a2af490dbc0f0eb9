"""Drafts in the database: the newest state of each, replaced by whoever has seen the one before."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, insert, select, update
from sqlalchemy.exc import IntegrityError

from sim.exercise.core.names import ExerciseId, InstrumentId, ProvisionId, SeatId
from web.database import Database
from web.drafting.document import Document
from web.models import draft


@dataclass(frozen=True, slots=True)
class Place:
    """Which clause of which exercise."""

    exercise: ExerciseId
    instrument: InstrumentId
    provision: ProvisionId


@dataclass(frozen=True, slots=True)
class Kept:
    """A draft as it stands in the database; version 0 does not stand there yet."""

    document: Document
    version: int = 0


class Shelf:
    """Reads and replaces drafts. A replacement that is answered is on the disk."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, place: Place) -> Kept | None:
        """The newest state of a draft; None where there is none."""
        wanted = select(draft.c.state, draft.c.hands, draft.c.version).where(_at(place))
        found = self._database.read(lambda connection: connection.execute(wanted).one_or_none())
        if found is None:
            return None
        hands = {int(hand): None if seat is None else SeatId(seat) for hand, seat in found.hands.items()}
        return Kept(Document(bytes(found.state), hands), found.version)

    def replace(self, place: Place, before: int, document: Document) -> bool:
        """Keep a newer state, where the one kept is still version `before`; False where another process was first."""
        values = {"state": document.state, "hands": {str(hand): seat for hand, seat in document.hands.items()}}

        def change(connection: Connection) -> bool:
            if before == 0:
                row = {"exercise": place.exercise, "instrument": place.instrument, "provision": place.provision}
                connection.execute(insert(draft).values(**row, **values, version=1))
                return True
            newer = update(draft).where(_at(place), draft.c.version == before).values(**values, version=before + 1)
            return connection.execute(newer).rowcount == 1

        try:
            return self._database.write(change)
        except IntegrityError:
            return False


def _at(place: Place) -> ColumnElement[bool]:
    return and_(
        draft.c.exercise == place.exercise,
        draft.c.instrument == place.instrument,
        draft.c.provision == place.provision,
    )

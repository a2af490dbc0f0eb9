"""Rows of exercises as they are opened, with those who run and mark them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import IntegrityError

from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import ExerciseId
from sim.exercise.core.typed import line
from sim.exercise.scene.events import Purpose as Purpose
from web.access import ExerciseRow, exercise_row
from web.accounts import Person
from web.codes import CODE_LENGTH, named_after, random_code
from web.database import Database
from web.frameworks.kept import Frameworks
from web.members import part_row
from web.models import exercise, membership, person

Admission = Literal["open", "ask", "roster", "closed"]

LONGEST_TABLE_NAME = 60


class Openings:
    """The rows that an exercise brings with it."""

    def __init__(self, database: Database, now: Callable[[], int], framework: str) -> None:
        self._database = database
        self._now = now
        self._framework = framework
        self._frameworks = Frameworks(database)

    def framework(self, chosen: str | None = None) -> str:
        """The name of the framework chosen, else of the house's own, in the version that there is now; it is kept."""
        return self._frameworks.pinned(chosen or self._framework, self._now())

    def row(
        self,
        opener: Person,
        blueprint: Blueprint,
        table_name: str,
        admission: Admission,
        purpose: Purpose,
        language: str,
        once: str | None = None,
        framework: str | None = None,
    ) -> ExerciseRow:
        return ExerciseRow(
            id=ExerciseId((random_code(10) if once is None else named_after(f"{opener.id}\n{once}", 10)).lower()),
            scenario=blueprint.id,
            title=dict(blueprint.title),
            table_name=line(table_name, LONGEST_TABLE_NAME),
            code=random_code(CODE_LENGTH),
            admission=admission,
            purpose=purpose,
            opened_by=opener.id,
            opened_at=self._now(),
            status="lobby",
            framework=self.framework(framework),
            language=language,
        )

    def enrol(self, row: ExerciseRow, opener: Person, origin: str | None = None) -> ExerciseRow:
        """The exercise's own row, and those who run and mark it; the row that is there where it was made before."""
        values = {name: getattr(row, name) for name in ExerciseRow.__dataclass_fields__}
        if row.purpose == "practice":
            values |= {"origin": origin, "seen": row.opened_at}
        found = select(exercise).where(exercise.c.id == row.id, exercise.c.opened_by == opener.id)

        def change(connection: Connection) -> None:
            connection.execute(insert(exercise), values)
            if row.purpose == "practice":
                return
            at = row.opened_at
            connection.execute(insert(membership), part_row(row.id, opener.id, "instructor", "admitted", at))
            for found in connection.execute(select(person.c.id, person.c.roles)).all():
                if "assessor" in found.roles and found.id != opener.id:
                    connection.execute(insert(membership), part_row(row.id, found.id, "assessor", "admitted", at))

        try:
            self._database.write(change)
        except IntegrityError:
            made = self._database.read(lambda connection: connection.execute(found).mappings().first())
            if made is None:
                raise
            return exercise_row(made)
        return row

"""Thoughts of people on an exercise in the database: a person's own, and a survey of all that knows no names."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.exc import IntegrityError

from sim.exercise.core.names import ExerciseId
from web.database import Database
from web.models import exercise as rows
from web.models import reflection, survey, surveyed

Stage = Literal["before", "after", "thoughts", "report"]
SCALES = ("useful", "real", "hard")
"""The statements that a survey asks how far one agrees with, from 1 to 5."""
ENOUGH = 3
"""Answers that appear together: of two, each would know the other's, and one alone is whose page was just sent."""
WAITS = "waits"
"""Mark of an answer that is shown only together with others."""


@dataclass(frozen=True, slots=True)
class Surveyed:
    """The answers that are shown by now: for each statement how often each of 1 to 5, and the lessons, sorted."""

    count: int
    scales: Mapping[str, Mapping[int, int]]
    lessons: tuple[str, ...]


def kept(database: Database, exercise: ExerciseId, person: str) -> dict[Stage, dict[str, Any]]:
    """A person's own thoughts on an exercise, by stage."""
    mine = (reflection.c.exercise == exercise) & (reflection.c.person == person)
    wanted = select(reflection.c.stage, reflection.c.content).where(mine)
    rows = database.read(lambda connection: connection.execute(wanted).all())
    return {row.stage: row.content for row in rows}


def keep(
    database: Database, exercise: ExerciseId, person: str, stage: Stage, content: Mapping[str, Any], now: int
) -> None:
    """Keep a person's thoughts of a stage in place of those before."""
    row = {"exercise": exercise, "person": person, "stage": stage}

    def change(connection: Connection) -> None:
        connection.execute(delete(reflection).filter_by(**row))
        connection.execute(insert(reflection), {**row, "content": dict(content), "at": now})

    database.write(change)


def has_answered(database: Database, exercise: ExerciseId, person: str) -> bool:
    """Whether the person has answered the survey on the exercise."""
    wanted = select(surveyed.c.person).filter_by(exercise=exercise, person=person)
    return database.read(lambda connection: connection.scalar(wanted)) is not None


def answer(database: Database, exercise: ExerciseId, person: str, content: Mapping[str, Any]) -> bool:
    """Put an answer among the others, once for each person; False where they had answered before."""

    def change(connection: Connection) -> None:
        connection.execute(select(rows.c.id).filter_by(id=exercise).with_for_update())  # one answer after the other
        connection.execute(insert(surveyed), {"exercise": exercise, "person": person})
        row = {"id": secrets.token_hex(16), "exercise": exercise, "content": {**content, WAITS: True}}
        connection.execute(insert(survey), row)
        _shuffle(connection, exercise)

    try:
        database.write(change)
    except IntegrityError:
        return False
    return True


def _shuffle(connection: Connection, exercise: ExerciseId) -> None:
    """Show what waits, if it is enough, and write both tables anew: a database numbers rows in the order they came."""
    said = [dict(row._mapping) for row in connection.execute(select(survey).filter_by(exercise=exercise))]
    if sum(WAITS in one["content"] for one in said) >= ENOUGH:
        for one in said:
            one["content"] = {name: value for name, value in one["content"].items() if name != WAITS}
    who = [dict(row._mapping) for row in connection.execute(select(surveyed).filter_by(exercise=exercise))]
    for table, all_of_it, key in ((survey, said, "id"), (surveyed, who, "person")):
        connection.execute(delete(table).filter_by(exercise=exercise))
        connection.execute(insert(table), sorted(all_of_it, key=lambda row: str(row[key])))


def answers(database: Database, exercise: ExerciseId) -> Surveyed | None:
    """The answers together, but those that still wait for others; None while there are too few to be anonymous."""
    wanted = select(survey.c.content).where(survey.c.exercise == exercise).order_by(survey.c.id)
    every = database.read(lambda connection: connection.execute(wanted).scalars().all())
    found = [one for one in every if WAITS not in one]
    if len(found) < ENOUGH:
        return None
    scales = {name: Counter(int(one[name]) for one in found if name in one) for name in SCALES}
    lessons = sorted(one["lesson"] for one in found if one.get("lesson"))
    return Surveyed(len(found), scales, tuple(lessons))

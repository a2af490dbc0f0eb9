"""Anchor extracts: blocks of a demonstration whose levels are agreed, marked blind among the rest to show drift.

What was decided on such a demonstration is nobody's to see but of those who agreed on it, or it would anchor nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, current_app, redirect, request, url_for
from sqlalchemy import Connection

from assessment.framework import BlockCode
from assessment.ledger import Entry, New
from web import ledger
from web.access import NoAccess, signed_in
from web.apart import write_mark
from web.database import Database
from web.house import house
from web.marking import blocks
from web.marking.blind.seal import AGREED, ANCHORS
from web.marking.room import Work, enter

routes = Blueprint("anchors", __name__)


@dataclass(frozen=True, slots=True)
class Anchor:
    """One candidate's block with the levels that were agreed for it."""

    exercise: str
    candidate: str
    block: BlockCode
    levels: Mapping[str, int]
    """By criterion, from 1 to 4: what nobody observed anchors nothing."""
    by: str
    """The person who agreed on them last."""
    at: int

    @property
    def key(self) -> str:
        """Its name in a form."""
        return f"{self.exercise} {self.candidate} {self.block}"


@dataclass(frozen=True, slots=True)
class Agree:
    """The levels of a block are agreed."""

    made: Anchor


def of(database: Database) -> tuple[Anchor, ...]:
    """Every anchor, with the levels that were agreed last."""
    return database.read(within)


def within(connection: Connection) -> tuple[Anchor, ...]:
    """The same within a transaction of the caller's."""
    found = [_anchor(entry, ledger.body(entry)) for entry in ledger.entries(connection, ANCHORS) if entry.text]
    return tuple({one.key: one for one in found}.values())


def append(database: Database, act: Agree) -> None:
    """Write down what was agreed."""
    one = act.made
    body = {"exercise": one.exercise, "candidate": one.candidate, "block": one.block, "levels": dict(one.levels)}

    def change(connection: Connection) -> None:
        ledger.hold(connection, ANCHORS)
        last = len(ledger.entries(connection, ANCHORS))
        ledger.put(connection, ANCHORS, [New(AGREED, body)], by=one.by, at=one.at, after=last)

    database.write(change)


def _anchor(entry: Entry, body: Mapping[str, Any]) -> Anchor:
    block = BlockCode(body["block"])
    return Anchor(body["exercise"], body["candidate"], block, body["levels"], entry.by, entry.at)


@routes.post("/assess/<exercise>/<pseudonym>/<block>/anchor")
@signed_in
def agree(exercise: str, pseudonym: str, block: str) -> Any:
    """Make a block of a demonstration an anchor, with the levels that were decided on it."""
    room = enter(exercise)
    if not room.may_mark or room.evaluation.purpose != "demonstration":
        raise NoAccess
    work = room.opened(pseudonym, block, request.form.get("criterion"))
    levels = agreed(work)
    if levels:
        made = Anchor(room.place.exercise.id, pseudonym, work.block.code, levels, room.reader.id, house().now())
        write_mark(current_app)(exercise, Agree(made), 0)
    here = url_for("marking.criterion", exercise=exercise, pseudonym=pseudonym, block=block)
    return redirect(f"{here}?criterion={work.row.code}", 303)


def agreed(work: Work) -> dict[str, int]:
    """The levels decided on a block that can anchor something: those from 1 to 4."""
    return {row.code: row.level for row in blocks.criteria_of(work.block) if row.level}


def panel(work: Work) -> dict[str, Any] | None:
    """A demonstration's block as an anchor, or as one that may become it; None for who decides nothing."""
    room = work.room
    if room.evaluation.purpose != "demonstration" or not room.may_mark:
        return None
    here = (str(room.place.exercise.id), work.pseudonym, work.block.code)
    found = next((one for one in of(house().database) if (one.exercise, one.candidate, one.block) == here), None)
    levels = agreed(work)
    same = found is not None and dict(found.levels) == levels
    return {"agreed": len(found.levels) if found else 0, "levels": len(levels), "same": same}

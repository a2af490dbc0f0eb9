"""Blocks of a candidate decided and closed without a page: as the assessor would, on what the rules propose."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from flask import g

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL
from tests.web.marking.desk import Desk
from web.access import marking_access
from web.marking import closing, marks
from web.marking.closing import Closing
from web.marking.marks import NO_RULE, Mark
from web.marking.room import Room, open_room


@contextmanager
def opened(desk: Desk) -> Iterator[Room]:
    """The exercise as its assessor has it open."""
    with desk.app.test_request_context():
        g.visitor = desk.assessor
        yield open_room(marking_access(desk.house.database, desk.assessor, desk.id), desk.assessor)


def decide(desk: Desk, block: str = "B1") -> None:
    """Keep what the rules propose on every criterion of the block."""
    with opened(desk) as room:
        proposals = room.proposals(desk.pseudonym)
        for competence in room.evaluation.framework.block(block).competences:
            for criterion in competence.criteria:
                found = proposals.get(criterion.code)
                level, rule = (found.level, found.rule) if found is not None else (0, NO_RULE)
                events, kinds = (found.events, tuple(sorted(found.kinds))) if found is not None else ((), ())
                made = (desk.pseudonym, criterion.code, level, "", desk.assessor.id, desk.now)
                marks.append(desk.house.database, desk.id, Mark(*made, level, rule, events, kinds), 0)


def close(desk: Desk, block: str = "B1") -> None:
    """End the exercise and close the block."""
    if desk.state.phase != "ended":
        desk.do(cmd.EndExercise, CONTROL)
    with opened(desk) as room:
        row = next(b for b in room.report(desk.pseudonym, [block]).blocks if b.code == block)
        numbers = tuple(made.id for made in room.decided(desk.pseudonym, block))
        digest = room.digest(desk.pseudonym, row)
        made = Closing(desk.pseudonym, row.code, desk.assessor.id, desk.now, numbers, digest)
        closing.append(desk.house.database, desk.id, made, room.marks.newest)

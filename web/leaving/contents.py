"""The contents of a candidate's dossier, from an exercise opened for marking."""

from __future__ import annotations

from collections.abc import Collection

from assessment.exports.dossier import ClosedBlock, Contents, Decided, withheld
from assessment.framework import BlockCode
from assessment.ledger import Entry
from web import ledger
from web.house import house
from web.marking import acts
from web.marking.closing import Closing, block_of
from web.marking.marks import Mark
from web.marking.room import Room


def contents(
    room: Room, pseudonym: str, blocks: Collection[BlockCode], ledgers: tuple[tuple[Entry, ...], ...] = ()
) -> Contents:
    """All that a dossier on these blocks of a candidate holds; these ledgers stand beside that of assessors' acts."""
    report = room.report(pseudonym, blocks)
    standing = {made.id for block in blocks for made in room.decided(pseudonym, block)}
    closed = {row.code: row.closed.hash for row in report.blocks if row.closed is not None}
    certifier = house().certifier
    return Contents(
        report=report,
        pseudonyms=(pseudonym, *sorted(one for one, root in room.evaluation.joined.items() if root == pseudonym)),
        log=room.evaluation.log,
        decisions=tuple(
            _decided(room, made, stands=made.id in standing)
            for made in room.marks.rows
            if made.pseudonym == pseudonym and block_of(made.criterion) in blocks
        ),
        closings=tuple(
            _closed(
                room, one, stands=one == room.marks.closing(pseudonym, one.block) and closed.get(one.block) == one.hash
            )
            for one in room.marks.closings(pseudonym)
            if one.block in blocks
        ),
        ledgers=(_acts(room, pseudonym, blocks), *ledgers),
        certifier=certifier,
        site=certifier.site if certifier is not None else "",
    )


def _acts(room: Room, pseudonym: str, blocks: Collection[BlockCode]) -> tuple[Entry, ...]:
    """Entries of assessors on the candidate: comments, releases and checks; without comments on other blocks."""
    rows = ledger.read(house().database, acts.ledger_of(room.place.exercise.id, pseudonym))
    about = {row.seq: str(ledger.body(row).get("about", "")) for row in rows}
    return withheld(rows, {seq for seq, code in about.items() if not code or block_of(code) in blocks})


def _decided(room: Room, made: Mark, *, stands: bool) -> Decided:
    return Decided(
        made.id,
        made.pseudonym,
        made.criterion,
        made.level,
        made.reason,
        made.by,
        room.marks.name(made.by),
        made.at,
        made.proposed,
        made.rule,
        made.events,
        made.kinds,
        made.corrects,
        stands,
    )


def _closed(room: Room, one: Closing, *, stands: bool) -> ClosedBlock:
    return ClosedBlock(one.id, one.block, one.by, room.marks.name(one.by), one.at, one.marks, one.hash, stands)

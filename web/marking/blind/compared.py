"""Markers compared, once their marks are released: each piece level by level, and how far they agree over many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from flask import Blueprint, render_template, request
from sqlalchemy import Connection

from assessment.agreement.estimate import Estimate
from assessment.agreement.third import FAR, Settled, Settlement
from assessment.agreement.together import Agreement, Between, Given, agreement, between
from assessment.exports.words import figure, word
from assessment.framework import Block, CriterionCode, Framework, FrameworkError
from assessment.scoring import NOT_OBSERVED
from assessment.text import Language
from sim.language import in_language
from web.access import NoAccess, Place, reader, signed_in
from web.accounts import names_of
from web.frameworks.kept import AT, frameworks
from web.house import house
from web.marking.blind import record, settling
from web.marking.blind.record import Allotment
from web.marking.blind.seal import keeping_out
from web.marking.blind.settling import Standing
from web.marking.marks import Mark
from web.marking.overruling import PURPOSES, visible
from web.marking.room import Room, enter
from web.words import current, say

routes = Blueprint("compared", __name__)


@dataclass(frozen=True, slots=True)
class Level:
    """A level that a marker gave, with their reason."""

    level: int
    word: str
    reason: str


@dataclass(frozen=True, slots=True)
class Line:
    """One criterion of a piece: the two levels, the third where there is one, and what stands."""

    code: str
    statement: str
    given: tuple[Level | None, ...]
    gap: int
    stands: Level | None
    """None where the jury decides."""
    how: str


@dataclass(frozen=True, slots=True)
class Compared:
    """One piece, its markers side by side."""

    number: int
    candidate: str
    block: str
    title: str
    markers: tuple[str, ...]
    lines: tuple[Line, ...]
    """Criteria that anybody observed."""
    unobserved: int
    """Those that nobody did."""
    jury: tuple[str, ...]
    why: tuple[str, ...]
    """The reasons why a third was called."""


@routes.get("/assess/<exercise>/compared")
@signed_in
def page(exercise: str) -> str:
    """The pieces of an exercise, each with what its markers decided. It does not exist before the release."""
    room = enter(exercise)
    wanted, framework = room.place.exercise.id, room.evaluation.framework
    allotted, found = house().database.read(lambda connection: _released(connection, wanted, framework))
    if allotted is None:
        raise NoAccess
    names, language = names_of(house().database, allotted.markers), current()
    title = in_language(room.place.exercise.title, language)
    return render_template(
        "compared.html",
        exercise={"id": room.place.exercise.id, "title": title, "table": room.place.exercise.table_name},
        pieces=[_compared(room, one, names, language) for one in found],
        figures=agreement(_given(exercise, found)),
        pairs=_pairs(between(_given(exercise, found)), names),
        thirds=len(allotted.thirds),
        said=said,
        reader=room.reader.name,
    )


@routes.get("/assess/agreement")
@signed_in
def overall() -> str:
    """The agreement of markers by criterion and by block, over all exercises that the reader may see once released."""
    who, language = reader(), current()
    places = visible(who)
    kept_out = keeping_out(house().database, who.id, [place.exercise.id for place in places])
    places = [place for place in places if place.exercise.id not in kept_out]
    had = [p for p in PURPOSES if any(place.exercise.purpose == p for place in places)]
    asked = request.args.get("purpose", "")
    purpose = asked if asked in PURPOSES else next((p for p in ("certifying", *had) if p in had), PURPOSES[0])
    of_purpose = [place for place in places if place.exercise.purpose == purpose]
    known = list(dict.fromkeys(_name(place) for place in of_purpose))
    wanted = request.args.get("framework", "")
    framework = wanted if wanted in known else next(iter(known), "")
    given, loaded = _all([place for place in of_purpose if _name(place) == framework])
    names = names_of(house().database, {row.marker for row in given})
    return render_template(
        "agreement.html",
        blocks=[_block(block, given, language) for block in loaded.blocks] if loaded is not None and given else [],
        pairs=_pairs(between(given), names),
        pieces=len({row.piece for row in given}),
        purpose=purpose,
        purposes={one: word(f"purpose.{one}", language) for one in dict.fromkeys([*had, purpose])},
        framework=framework,
        frameworks=known,
        said=said,
        assessor="assessor" in who.roles,
        reader=who.name,
    )


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of a criterion, or of a block."""

    code: str
    name: str
    figures: Agreement


def _block(block: Block, given: Iterable[Given], language: Language) -> tuple[Row, list[Row], list[str]] | None:
    """A block's figures, those of each criterion that somebody observed, and the others; None where none was marked."""
    codes = {c.code: c for k in block.competences for c in k.criteria}
    rows = [row for row in given if row.criterion in codes]
    if not rows:
        return None
    whole = Row(block.code, in_language(block.title, language), agreement(rows))
    seen = {row.criterion for row in rows if row.level != NOT_OBSERVED}
    lines = [
        Row(code, in_language(codes[code].statement, language), agreement([r for r in rows if r.criterion == code]))
        for code in codes
        if code in seen
    ]
    return whole, lines, [code for code in codes if code not in seen]


def said(estimate: Estimate) -> dict[str, str]:
    """A figure with its interval as pages print them, or the reason why there is none."""
    language = current()
    if estimate.value is None:
        assert estimate.undefined is not None
        return {"value": "", "interval": "", "why": estimate.undefined.said(language)}
    interval, why = estimate.interval, estimate.without_interval
    return {
        "value": figure(estimate.value, language, 2),
        "interval": say(
            "figure-from-to", low=figure(interval.low, language, 2), high=figure(interval.high, language, 2)
        )
        if interval is not None
        else "",
        "why": why.said(language) if why is not None else "",
    }


def _name(place: Place) -> str:
    """The name of an exercise's framework, whatever its version."""
    return place.exercise.framework.partition(AT)[0]


def _all(places: Sequence[Place]) -> tuple[list[Given], Framework | None]:
    """The levels of all that was released, and the framework of the newest of it; what has lost its own is left out."""
    given, newest = list[Given](), None
    for place in places:
        try:
            framework = frameworks().of(place.exercise.framework)
        except FrameworkError:
            continue
        found = house().database.read(partial(_released, exercise=place.exercise.id, framework=framework))
        given += _given(place.exercise.id, found[1])
        newest = newest or (framework if found[1] else None)
    return given, newest


def _released(
    connection: Connection, exercise: str, framework: Framework
) -> tuple[Allotment | None, tuple[Standing, ...]]:
    """The pieces of an exercise as they were released; none before."""
    allotted = record.allotment(connection, exercise)
    if allotted is None or allotted.released is None:
        return None, ()
    return allotted, settling.read(connection, allotted, framework)


def _given(exercise: str, found: Iterable[Standing]) -> list[Given]:
    """The levels of the two markers of each piece; a third marked what these differ on, and would bias the figures."""
    return [
        Given(f"{exercise}/{one.piece.number}", made.criterion, who, made.level)
        for one in found
        for who, handed in one.given[:2]
        for made in handed.decisions
    ]


def _pairs(found: Iterable[Between], names: Mapping[str, str]) -> list[tuple[str, str, Estimate]]:
    return [(names.get(one.first, one.first), names.get(one.second, one.second), one.kappa) for one in found]


def _compared(room: Room, one: Standing, names: Mapping[str, str], language: Language) -> Compared:
    framework = room.evaluation.framework
    by_code = [{made.criterion: made for made in handed.decisions} for _, handed in one.given]
    lines = [_line(room, settlement, by_code, language) for settlement in one.settlements]
    observed = [line for line in lines if any(level is not None and level.level for level in line.given)]
    return Compared(
        number=one.piece.number,
        candidate=room.names.get(one.piece.candidate) or one.piece.candidate,
        block=one.piece.block,
        title=in_language(framework.block(one.piece.block).title, language),
        markers=tuple(names.get(who, who) for who, _ in one.given),
        lines=tuple(observed),
        unobserved=len(lines) - len(observed),
        jury=tuple(line.code for line in lines if line.stands is None),
        why=tuple(dict.fromkeys(f"{d.criterion or d.competence}: {d.split.said(language)}" for d in one.differences)),
    )


def _line(
    room: Room, settlement: Settlement, by_code: Sequence[Mapping[CriterionCode, Mark]], language: Language
) -> Line:
    framework = room.evaluation.framework
    given = tuple(_level(room, made.get(settlement.criterion), language) for made in by_code)
    first, second = (one.level if one is not None else NOT_OBSERVED for one in given[:2])
    how = {
        Settled.AGREED: say("stands-as-agreed"),
        Settled.HIGHER: say("stands-as-higher"),
        Settled.MEDIAN: say("stands-as-median"),
        Settled.NOT_OBSERVED: say("stands-as-not-observed"),
        Settled.JURY: say("the-jury-decides"),
    }
    stands = settlement.level
    return Line(
        code=settlement.criterion,
        statement=in_language(framework.criterion(settlement.criterion).statement, language),
        given=given,
        gap=abs(first - second) if first and second and abs(first - second) >= FAR else 0,
        stands=None if stands is None else Level(stands, in_language(framework.levels[stands].name, language), ""),
        how=how[settlement.by],
    )


def _level(room: Room, made: Mark | None, language: Language) -> Level | None:
    if made is None:
        return None
    return Level(made.level, in_language(room.evaluation.framework.levels[made.level].name, language), made.reason)

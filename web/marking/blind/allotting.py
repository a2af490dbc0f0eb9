"""The page of who allots the work of an exercise: blocks and markers, their limits and conflicts, and the release."""

from __future__ import annotations

import random
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from flask import Blueprint, current_app, redirect, render_template, request, url_for
from sqlalchemy import select
from werkzeug.datastructures import MultiDict

from assessment.agreement.allocation import (
    Allocation,
    CandidateId,
    ImpossibleAllocation,
    Marker,
    TableId,
    Unallocated,
    Work,
    allocate,
)
from assessment.framework import BlockCode
from assessment.scoring import AssessorId
from sim.language import in_language
from web.access import NoAccess, members, signed_in
from web.accounts import Person, names_of
from web.apart import write_mark
from web.house import house
from web.marking import blocks
from web.marking.blind import acts, anchors, record, seal, settling
from web.marking.blind.anchors import Anchor
from web.marking.blind.record import Allotment, Chosen, Piece, Releases
from web.marking.blind.settling import Stage, Standing
from web.marking.closing import block_of
from web.marking.decision import OVERTAKEN, REFUSED, SAVED
from web.marking.room import Room, enter
from web.models import membership
from web.words import current, say

routes = Blueprint("allotting", __name__)

MOST_PIECES = 899
LEAST_MARKERS = 2

Form = MultiDict[str, str]


@dataclass(slots=True)
class Wrong:
    """The reasons that keep the work from being allotted."""

    page: str = ""
    lacking: list[tuple[str, list[str]]] = field(default_factory=list)
    """Pieces of work that lack markers, each with what bars everybody else."""

    def __bool__(self) -> bool:
        return bool(self.page)


@dataclass(frozen=True, slots=True)
class Row:
    """One piece as who allotted it sees it."""

    number: int
    candidate: str
    block: str
    markers: str
    third: str
    stage: str
    word: str


@routes.get("/assess/<exercise>/allotment")
@signed_in
def page(exercise: str) -> Any:
    """The form that allots the work of an exercise; once it is allotted, who marks what and how far it is."""
    room, allotted = _enter(exercise)
    return _form(room, request.args, Wrong()) if allotted is None else _allotted(room, allotted)


@routes.post("/assess/<exercise>/allotment")
@signed_in
def act(exercise: str) -> Any:
    """Allot the work, add markers or release the marks. What keeps it from being done is said on the page."""
    room, allotted = _enter(exercise)
    sent, here = request.form, url_for("allotting.page", exercise=exercise)
    if allotted is None:
        return _allot(room, sent) or redirect(here, SAVED)
    now, seen = house().now(), sent.get("seen", "")
    after = int(seen) if seen.isdecimal() else 0
    try:
        if sent.get("do") == "widen":
            chosen, wrong = _chosen(room, sent, [one for one in _able(room) if one.id not in allotted.markers])
            if wrong or not chosen:
                return _allotted(room, allotted, wrong or say("choose-who-is-added")), REFUSED
            write_mark(current_app)(exercise, acts.Widen(chosen, room.reader.id, now), after)
        elif sent.get("do") == "replace":
            old, new = sent.get("old", ""), sent.get("new", "")
            terms = Chosen(None, tuple(who for who in sent.getlist("conflict") if who in room.evaluation.dossiers))
            if old not in allotted.markers or new == old or new not in {one.id for one in _able(room)}:
                return _allotted(room, allotted, say("choose-who-is-replaced")), REFUSED
            write_mark(current_app)(exercise, acts.Replace(old, new, terms, room.reader.id, now), after)
        elif sent.get("do") == "release":
            write_mark(current_app)(exercise, acts.Release(room.reader.id, now), after)
        elif allotted.newest != after:
            raise acts.Refused("moved")
    except acts.Refused as refused:
        whys = {"unsettled": say("not-all-is-settled"), "nothing": say("nothing-to-take-over")}
        why = whys.get(refused.why, say("allotment-moved"))
        return _allotted(*_again(exercise), why), OVERTAKEN
    return redirect(here, SAVED)


def _again(exercise: str) -> tuple[Room, Allotment]:
    room, allotted = _enter(exercise)
    assert allotted is not None
    return room, allotted


def _enter(exercise: str) -> tuple[Room, Allotment | None]:
    """The exercise, for who conducted it and for who allotted its work; before that for any of its assessors."""
    room = enter(exercise)
    if room.evaluation.purpose == "demonstration":
        raise NoAccess
    allotted = house().database.read(lambda connection: record.allotment(connection, room.place.exercise.id))
    if allotted is not None and not room.conducted and allotted.by != room.reader.id:
        raise NoAccess
    return room, allotted


# --- allotting -------------------------------------------------------------------------------------------------------


def _able(room: Room) -> list[Person]:
    """The assessors who may be chosen: neither who allots, nor who conducted the table or sat at it."""
    barred = {part.person for part, _ in members(house().database, room.place) if part.role != "assessor"}
    barred |= {room.reader.id, room.place.exercise.opened_by or ""}
    return [one for one in house().accounts.with_role("assessor") if one.id not in barred]


def _free(room: Room, codes: Sequence[str]) -> list[tuple[str, BlockCode]]:
    """The candidates' blocks in which nobody has decided yet."""
    begun = {(made.pseudonym, block_of(made.criterion)) for made in room.marks.rows}
    return [(who, BlockCode(code)) for code in codes for who in room.evaluation.dossiers if (who, code) not in begun]


def _chosen(room: Room, sent: Form, able: Sequence[Person]) -> tuple[dict[str, Chosen], str]:
    """The markers ticked, with their limits and conflicts; and what is wrong with these."""
    found, wrong = dict[str, Chosen](), ""
    ticked = {*sent.getlist("marker")}
    for one in able:
        if one.id not in ticked:
            continue
        most = sent.get(f"most-{one.id}", "").strip()
        if most and not (most.isdecimal() and len(most) < 5):
            wrong = say("a-limit-is-a-number", who=one.name)
        conflicts = [who for who in sent.getlist(f"conflict-{one.id}") if who in room.evaluation.dossiers]
        found[one.id] = Chosen(int(most) if most.isdecimal() and len(most) < 5 else None, tuple(conflicts))
    return found, wrong


def _allot(room: Room, sent: Form) -> Any:
    """Allot the work as the form says; the page that says why not, or None."""
    wrong = Wrong()
    codes = [code for code in room.codes if code in sent.getlist("block")]
    chosen, wrong.page = _chosen(room, sent, _able(room))
    free = _free(room, codes)
    if room.place.exercise.status != "ended":
        wrong.page = say("allot-once-it-has-ended")
    elif not codes:
        wrong.page = say("choose-what-is-allotted")
    elif not free:
        wrong.page = say("nothing-left-to-allot")
    elif len(free) > MOST_PIECES // 2:
        wrong.page = say("too-much-to-allot", most=MOST_PIECES // 2)
    elif not wrong and len(chosen) < LEAST_MARKERS:
        wrong.page = say("choose-two-markers")
    if wrong:
        return _form(room, sent, wrong), REFUSED
    picked = [one for one in _anchors(room) if one.key in sent.getlist("anchor")]
    made = _made(room, sent, chosen, free, picked, wrong)
    if made is None:
        return _form(room, sent, wrong), REFUSED
    try:
        write_mark(current_app)(room.place.exercise.id, acts.Allot(made), 0)
    except acts.Refused as refused:
        if refused.why == "marked":
            wrong.page = say("somebody-decided-in-it")
            return _form(enter(room.place.exercise.id), sent, wrong), OVERTAKEN
    return None


def _made(
    room: Room,
    sent: Form,
    chosen: Mapping[str, Chosen],
    free: Sequence[tuple[str, BlockCode]],
    picked: Sequence[Anchor],
    wrong: Wrong,
) -> Allotment | None:
    exercise, seed = room.place.exercise.id, sent.get("seed", "").strip()
    dice = int(seed) if seed.isdecimal() and len(seed) < 10 else secrets.randbelow(10**9)
    markers = [
        Marker(AssessorId(who), conflicts=frozenset(map(CandidateId, terms.conflicts)), most=terms.most)
        for who, terms in chosen.items()
    ]
    work = [Work(CandidateId(who), block, TableId(exercise)) for who, block in free]
    try:
        pairs = allocate(markers, work, dice)
    except ImpossibleAllocation as impossible:
        wrong.page = say("not-everything-has-two-markers", num=len(impossible.lacking))
        wrong.lacking = [_lacking(room, one) for one in impossible.lacking]
        return None
    releases: Releases = "once-settled" if sent.get("releases") == "once-settled" else "by-hand"
    pieces = numbered(exercise, pairs, [(one, _unbiased(one, chosen)) for one in picked], dice)
    return Allotment(exercise, room.reader.id, house().now(), dice, releases, chosen, pieces)


def numbered(
    exercise: str, pairs: Allocation, picked: Sequence[tuple[Anchor, tuple[str, ...]]], seed: int
) -> dict[int, Piece]:
    """The pieces and anchors under numbers of three digits that say nothing of whose they are, by the seed."""
    unnumbered = [Piece(0, exercise, work.candidate, work.block, pair) for work, pair in sorted(pairs.pairs.items())]
    unnumbered += [
        Piece(0, one.exercise, one.candidate, one.block, markers, anchor=True) for one, markers in picked if markers
    ]
    numbers = random.Random(f"numbers {seed}").sample(range(101, 101 + MOST_PIECES), len(unnumbered))
    return {number: replace(one, number=number) for number, one in zip(numbers, unnumbered, strict=True)}


def _anchors(room: Room) -> list[Anchor]:
    """The anchors that are marked by the exercise's framework."""
    codes = {*room.codes}
    criteria = {criterion.code for criterion in room.evaluation.framework.criteria()}
    return [one for one in anchors.of(house().database) if one.block in codes and one.levels.keys() <= criteria]


def _unbiased(one: Anchor, chosen: Mapping[str, Chosen]) -> tuple[str, ...]:
    """Of the markers, those who neither agreed on the anchor's levels nor conducted or played its exercise."""
    database = house().database
    had = select(membership.c.person).where(membership.c.exercise == one.exercise, membership.c.role != "assessor")
    barred = database.read(lambda connection: {row.person for row in connection.execute(had)})
    barred |= seal.read(database, one.exercise).anchored
    return tuple(who for who in chosen if who not in barred)


def _lacking(room: Room, one: Unallocated) -> tuple[str, list[str]]:
    named = replace(one, work=replace(one.work, candidate=CandidateId(room.names.get(one.work.candidate) or "")))
    names = names_of(house().database, one.barred)
    return named.said(current()), [f"{names.get(who, who)}: {why.said(current())}" for who, why in one.barred.items()]


# --- what the page is given ------------------------------------------------------------------------------------------


def _form(room: Room, sent: Any, wrong: Wrong) -> str:
    language, framework = current(), room.evaluation.framework
    free = _free(room, room.codes)
    left = {block.code: sum(code == block.code for _, code in free) for block in framework.blocks}
    seen = {block.code for who in room.evaluation.dossiers for block in room.report(who).blocks if _has_evidence(block)}
    ticked = sent.getlist("block") if "do" in sent else [code for code in room.codes if code in seen and left[code]]
    return render_template(
        "allotment.html",
        exercise=_exercise(room),
        ended=room.place.exercise.status == "ended",
        blocks=[
            {"code": b.code, "title": in_language(b.title, language), "left": left[b.code], "on": b.code in ticked}
            for b in framework.blocks
        ],
        candidates=[(who, room.names.get(who) or who) for who in room.evaluation.dossiers],
        anchors=_offered(room, sent),
        people=[
            {
                "id": one.id,
                "name": one.name,
                "on": one.id in sent.getlist("marker"),
                "most": sent.get(f"most-{one.id}", ""),
                "conflicts": sent.getlist(f"conflict-{one.id}"),
            }
            for one in _able(room)
        ],
        sent=sent,
        wrong=wrong,
        reader=room.reader.name,
    )


def _offered(room: Room, sent: Any) -> list[dict[str, Any]]:
    """The anchors that may be marked among the rest."""
    framework, language = room.evaluation.framework, current()
    return [
        {
            "key": one.key,
            "block": one.block,
            "title": in_language(framework.block(one.block).title, language),
            "levels": len(one.levels),
            "on": one.key in sent.getlist("anchor"),
        }
        for one in _anchors(room)
    ]


def _has_evidence(block: Any) -> bool:
    return any(blocks.has_evidence(row) for row in blocks.criteria_of(block))


def _allotted(room: Room, allotted: Allotment, wrong: str = "") -> str:
    framework = room.evaluation.framework
    found = house().database.read(lambda connection: settling.read(connection, allotted, framework))
    due = settling.thirds(allotted, found, framework)
    found = tuple(replace(one, stage=Stage.THIRD) if one.piece.number in due else one for one in found)
    names = names_of(house().database, {*allotted.markers, allotted.by})
    lacking = [one for one in found if one.stage is Stage.LACKING]
    return render_template(
        "allotted.html",
        exercise=_exercise(room),
        rows=[_row(room, one, allotted, names) for one in found],
        by=names.get(allotted.by, allotted.by),
        seed=allotted.seed,
        releases=allotted.releases,
        released=allotted.released is not None,
        settled=sum(one.stage is Stage.SETTLED for one in found),
        ready=all(one.stage is Stage.SETTLED for one in found),
        lacking=[one.piece.number for one in lacking],
        people=[{"id": one.id, "name": one.name} for one in _able(room) if one.id not in allotted.markers and lacking],
        candidates=[(who, room.names.get(who) or who) for who in room.evaluation.dossiers],
        leaving=[(who, names.get(who, who)) for who in allotted.markers if who not in allotted.gone],
        coming=[(one.id, one.name) for one in _able(room) if one.id not in allotted.gone],
        seen=allotted.newest,
        wrong=wrong,
        reader=room.reader.name,
    )


def _row(room: Room, one: Standing, allotted: Allotment, names: Mapping[str, str]) -> Row:
    words = {
        Stage.MARKING: say("being-marked"),
        Stage.LACKING: say("lacks-a-third"),
        Stage.THIRD: say("a-third-marks-it"),
        Stage.SETTLED: say("it-is-settled"),
    }
    third = allotted.thirds.get(one.piece.number)
    return Row(
        number=one.piece.number,
        candidate=room.names.get(one.piece.candidate) or one.piece.candidate,
        block=one.piece.block,
        markers=", ".join(names.get(who, who) for who in one.piece.markers),
        third=names.get(third.marker, third.marker) if third is not None else "",
        stage=one.stage.value,
        word=words[one.stage],
    )


def _exercise(room: Room) -> dict[str, str]:
    exercise = room.place.exercise
    return {"id": exercise.id, "title": in_language(exercise.title, current()), "table": exercise.table_name}

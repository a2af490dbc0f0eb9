"""The desk's pages on what candidates read: a block's feedback as its candidate will see it, comments, and releases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, current_app, redirect, render_template, request, url_for

from assessment.evidence import Tenure
from assessment.report import BlockRow
from sim.language import in_language
from web.access import NoAccess, signed_in
from web.accounts import names_of
from web.apart import write_mark
from web.house import house
from web.marking import acts, blocks, comments
from web.marking.acts import Act, Acts, Overtaken
from web.marking.releasing import Releasing, releasing
from web.marking.room import Room, enter
from web.results.shown import told
from web.words import current, moment, say

routes = Blueprint("release", __name__)

CHANGED = 409


@dataclass(frozen=True, slots=True)
class Line:
    """One act in the record of releases."""

    given: bool
    by: str
    at: str


# --- one block -------------------------------------------------------------------------------------------------------


@routes.get("/assess/<exercise>/<pseudonym>/<block>/feedback")
@signed_in
def of_block(exercise: str, pseudonym: str, block: str) -> str:
    """A block as its candidate will read it, with the comment on it and its release."""
    room = enter(exercise)
    return _page(room, pseudonym, block, comments.recorded(room, pseudonym, _known(room, pseudonym, block), block))


@routes.post("/assess/<exercise>/<pseudonym>/<block>/feedback")
@signed_in
def change(exercise: str, pseudonym: str, block: str) -> Any:
    """Keep the comment on a block, release the block, or take its release back."""
    room = enter(exercise)
    if not room.may_mark:
        raise NoAccess
    form = comments.typed(comments.recorded(room, pseudonym, _known(room, pseudonym, block), block), request.form)
    wish = request.form.get("do", "")
    if wish == "comment":
        form = comments.keep(room, pseudonym, block, form)
        if form.error:
            return _page(room, pseudonym, block, form), CHANGED
    elif wish in ("release", "withdraw"):
        asked = [(pseudonym, block, request.form.get("digest", ""))]
        if not _change(room, asked, given=wish == "release"):
            refused = say("release-changed", block=block)
            return _page(enter(exercise), pseudonym, block, form, refused), CHANGED
    here = url_for("release.of_block", exercise=exercise, pseudonym=pseudonym, block=block)
    return redirect(f"{here}?{urlencode({'done': wish})}", 303)


def _known(room: Room, pseudonym: str, block: str) -> str:
    """The block, where the candidate and it are of this exercise. Raises NoAccess."""
    if pseudonym not in room.evaluation.dossiers or block not in room.codes:
        raise NoAccess
    return block


def _page(room: Room, pseudonym: str, block: str, form: comments.Commenting, refused: str = "") -> str:
    language, exercise = current(), room.place.exercise
    written = acts.read(house().database, exercise.id, pseudonym)
    (row,) = room.report(pseudonym, [block]).blocks
    history = written.history("release", block)
    names = names_of(house().database, {act.by for act in history})
    return render_template(
        "assess_feedback.html",
        exercise={"id": exercise.id, "title": in_language(exercise.title, language), "table": exercise.table_name},
        who=blocks.who(room.evaluation, pseudonym, room.names.get(pseudonym), language),
        block=row.code,
        title=in_language(row.title, language),
        shown=told(room, pseudonym, [block], written, language, _tenures(room, pseudonym)),
        state=releasing(room, pseudonym, row, written),
        ended=exercise.status == "ended",
        comment=form,
        refused=refused,
        done=request.args.get("done", ""),
        record=[Line(act.stands, names.get(act.by, act.by), moment(act.when)) for act in history],
        purpose=exercise.purpose,
        may_mark=room.may_mark,
        reader=room.reader.name,
    )


def _tenures(room: Room, pseudonym: str) -> tuple[Tenure, ...]:
    return tuple(room.evaluation.dossiers[pseudonym].candidate.tenures)


# --- the whole table -------------------------------------------------------------------------------------------------


@routes.get("/assess/<exercise>/release")
@signed_in
def table(exercise: str) -> str:
    """Every candidate's blocks, with what can be released and what was."""
    return _table(enter(exercise))


@routes.post("/assess/<exercise>/release")
@signed_in
def change_table(exercise: str) -> Any:
    """Release what is ticked, or take every release of the exercise back."""
    room = enter(exercise)
    if not room.may_mark:
        raise NoAccess
    given = request.form.get("do") != "withdraw"
    if given:
        parts = (one.split("/") for one in request.form.getlist("what"))
        asked = [(part[0], part[1], part[2]) for part in parts if len(part) == 3]
    else:
        asked = [(one.pseudonym, one.block, one.digest) for one in _states(room) if one.last and one.last.stands]
    done = _change(room, asked, given=given)
    if done < len(asked):
        refused = say("release-some-changed", done=done, all=len(asked))
        return _table(enter(exercise), refused), CHANGED
    return redirect(f"{url_for('release.table', exercise=exercise)}?{urlencode({'done': done})}", 303)


def _table(room: Room, refused: str = "") -> str:
    language, exercise = current(), room.place.exercise
    states: dict[str, dict[str, Releasing]] = {}
    for one in _states(room):
        if one.state != "undecided" or one.last is not None:
            states.setdefault(one.pseudonym, {})[one.block] = one
    framework = room.evaluation.framework
    return render_template(
        "assess_release.html",
        exercise={"id": exercise.id, "title": in_language(exercise.title, language), "table": exercise.table_name},
        rows=[
            (blocks.who(room.evaluation, who, room.names.get(who), language), found) for who, found in states.items()
        ],
        columns=[
            (b.code, in_language(b.title, language))
            for b in framework.blocks
            if any(b.code in found for found in states.values())
        ],
        ready=sum(one.may for found in states.values() for one in found.values()),
        out=sum(one.last is not None and one.last.stands for found in states.values() for one in found.values()),
        purpose=exercise.purpose,
        refused=refused,
        done=request.args.get("done", -1, int),
        may_mark=room.may_mark,
        reader=room.reader.name,
    )


def _states(room: Room) -> list[Releasing]:
    people = [one for one in room.evaluation.dossiers if ":" not in one]  # a mind has nobody to read it
    return [
        releasing(room, pseudonym, row, written)
        for pseudonym, written in acts.read_each(house().database, room.place.exercise.id, people).items()
        for row in room.report(pseudonym, room.codes).blocks
    ]


def _change(room: Room, asked: Iterable[tuple[str, str, str]], *, given: bool) -> int:
    """Release blocks as they were shown, or take their releases back; how many now stand as asked."""
    wanted: dict[str, dict[str, str]] = {}
    for pseudonym, block, digest in asked:
        wanted.setdefault(pseudonym, {})[block] = digest
    known = [who for who in wanted if who in room.evaluation.dossiers and ":" not in who]
    return sum(_change_one(room, who, wanted[who], given=given) for who in known)


def _change_one(room: Room, pseudonym: str, digests: Mapping[str, str], *, given: bool) -> int:
    written = acts.read(house().database, room.place.exercise.id, pseudonym)
    rows = [row for row in room.report(pseudonym, room.codes).blocks if row.code in digests]
    return sum(_written(room, row, written, digests[row.code], given=given) for row in rows)


def _written(room: Room, row: BlockRow, written: Acts, digest: str, *, given: bool) -> bool:
    state = releasing(room, written.pseudonym, row, written)
    if given and state.state == "released" and state.digest == digest:
        return True
    if not given and (state.last is None or not state.last.stands):
        return True
    if given and not (state.may and state.digest == digest):
        return False
    body = {"digest": digest} if given else {}
    made = Act(written.pseudonym, "release", row.code, room.reader.id, house().now(), body)
    try:
        write_mark(current_app)(room.place.exercise.id, made, state.last.seq if state.last is not None else 0)
    except Overtaken as other:
        return dict(other.latest.body) == body
    return True

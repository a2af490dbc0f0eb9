"""The assessment desk's pages: exercises to mark, one candidate's block, decisions, and what leaves as files.

What is shown is made in `view`, what is kept in `marks`; who may come in is `access`'s to say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, Response, redirect, render_template, request, url_for

from assessment.evaluation import Evaluation
from assessment.exports import csv, json
from assessment.exports.pdf import evaluation_pdf
from assessment.exports.words import day, day_and_hour, number, word
from assessment.text import Language
from sim.language import in_language
from web.access import NoAccess, Place, members, reader, signed_in
from web.accounts import Person
from web.frameworks.kept import frameworks
from web.frameworks.pages import READERS
from web.house import house
from web.marking import blocks, checking, comments, decision, joining, outcome, people
from web.marking.blind import anchors, seal
from web.marking.comments import Commenting
from web.marking.decision import OVERTAKEN, REFUSED, SAVED, Errors, Typed
from web.marking.overruling import visible
from web.marking.room import Room, Work, enter, open_room, students
from web.marking.search import NOTHING, Asked, asked, search
from web.marking.sheet import Sheets
from web.marking.spreadsheets import asked_language, attached
from web.words import current, say, zone

routes = Blueprint("marking", __name__)

PAGE = 6
"""The number of exercises on a page of the home."""
SHOWN = 5
"""The number of candidates in the band above a block."""


# --- pages -----------------------------------------------------------------------------------------------------------


@routes.get("/assess")
@signed_in
def home() -> str:
    """The exercises one may mark or look at, with every candidate by blocks, the newest first."""
    who = reader()
    open_ = visible(who)
    kept_out = seal.keeping_out(house().database, who.id, [place.exercise.id for place in open_])
    places = sorted((p for p in open_ if p.exercise.id not in kept_out), key=lambda p: -p.exercise.opened_at)
    sought = {key: request.args.get(key, "").strip()[:80] for key in ("name", "class")}
    those = [(place, only) for place in places if (only := _sought(place, who, sought)) is None or only]
    page = max(1, request.args.get("page", 1, int))
    shown = [_listed(open_room(place, who), only) for place, only in those[(page - 1) * PAGE : page * PAGE]]
    return render_template(
        "assess.html",
        exercises=[one for one in shown if one["rows"] or not sought["name"]],
        reader=who.name,
        reads_frameworks=not who.roles.isdisjoint(READERS),
        assessor="assessor" in who.roles,
        by_number=any(who.id in seal.read(house().database, one).markers for one in kept_out),
        page=page,
        older=len(those) > page * PAGE,
        sought=sought,
        tail="".join(f"&{urlencode({key: value})}" for key, value in sought.items() if value),
    )


def _sought(place: Place, who: Person, sought: Mapping[str, str]) -> frozenset[str] | None:
    """The candidates of an exercise that a search asks for: None for all of them, none where it is another class."""
    title = people.plain(" ".join([*place.exercise.title.values(), place.exercise.table_name, place.exercise.code]))
    if not all(word in title for word in people.plain(sought["class"]).split()):
        return frozenset()
    if not sought["name"]:
        return None
    minds = place.exercise.purpose == "demonstration"  # they are marked there too, under their personas
    those = people.found(open_room(place, who).names if minds else students(place), sought["name"])
    joined = joining.roots(joining.read(house().database, place.exercise.id))
    return frozenset(joined.get(one, one) for one in those)


@routes.get("/assess/<exercise>/<pseudonym>/<block>")
@signed_in
def criterion(exercise: str, pseudonym: str, block: str) -> Any:
    """One block, one criterion open: the one asked for, else the first that waits for a mark."""
    work = enter(exercise).opened(pseudonym, block, request.args.get("criterion"))
    return _page(work, decision.recorded(work, request.args.getlist("added", int)), Errors())


@routes.post("/assess/<exercise>/<pseudonym>/<block>")
@signed_in
def decide(exercise: str, pseudonym: str, block: str) -> Any:
    """Write a decision, or add an event to what it will rest on. What cannot be written is said where it was typed."""
    room = enter(exercise)
    if not room.may_mark:
        raise NoAccess
    sent = request.form
    work = room.opened(pseudonym, block, sent.get("criterion", ""))
    wish = decision.wish(sent)
    form, errors = decision.typed(work, sent, wish)
    words = comments.typed(comments.recorded(room, pseudonym, work.row.code, block), sent)
    found = asked(sent, wish)
    if wish == "comment":
        words = comments.keep(room, pseudonym, block, words)
        return _page(work, form, Errors(), found, words), OVERTAKEN if words.error else 200
    if errors or wish not in ("keep", "rules", "correct"):
        return _page(work, form, errors, found, words), REFUSED if errors else 200
    made = decision.mark(work, sent, form, errors, house().now())
    if made is None:
        return _page(work, form, errors, found, words), REFUSED
    if not decision.write(work, sent, made, errors):
        return _page(enter(exercise).opened(pseudonym, block, work.row.code), form, errors, found, words), OVERTAKEN
    then = enter(exercise).opened(pseudonym, block, work.row.code)
    words = comments.keep(room, pseudonym, block, words)
    if words.error:
        return _page(then, decision.recorded(then), Errors(), NOTHING, words), OVERTAKEN
    following = blocks.first_unmarked(then.block, work.row.code) or work.following or work.row.code
    here = url_for("marking.criterion", exercise=exercise, pseudonym=pseudonym, block=block)
    return redirect(f"{here}?{urlencode({'criterion': following, 'saved': work.row.code})}#{following}", SAVED)


@routes.post("/assess/<exercise>/<pseudonym>/<block>/closing")
@signed_in
def close(exercise: str, pseudonym: str, block: str) -> Any:
    """Close a candidate's block of a certifying exercise. What keeps it from being closed is said on its page."""
    room = enter(exercise)
    if not room.may_mark:
        raise NoAccess
    work = room.opened(pseudonym, block, request.form.get("criterion"))
    status, refusal = decision.close(work, request.form, house().now())
    if refusal:
        then = enter(exercise).opened(pseudonym, block, work.row.code)
        return _page(then, decision.recorded(then), Errors(page=refusal)), status
    here = url_for("marking.criterion", exercise=exercise, pseudonym=pseudonym, block=block)
    return redirect(f"{here}?{urlencode({'criterion': work.row.code, 'closed': block})}", status)


# --- files -----------------------------------------------------------------------------------------------------------


@routes.get("/assess/<exercise>/<pseudonym>/<block>.pdf")
@signed_in
def block_pdf(exercise: str, pseudonym: str, block: str) -> Response:
    """One candidate's evaluation of one block; its evidence numbers open their moments here."""
    room = enter(exercise)
    if pseudonym not in room.evaluation.dossiers or block not in room.codes:
        raise NoAccess
    return _evaluation(room, pseudonym, [block], f"{exercise}-{pseudonym}-{block}")


@routes.get("/assess/<exercise>/<pseudonym>/evaluation.pdf")
@signed_in
def evaluation(exercise: str, pseudonym: str) -> Response:
    """One candidate's evaluation of every block in which anything was proposed or decided."""
    room = enter(exercise)
    if pseudonym not in room.evaluation.dossiers:
        raise NoAccess
    return _evaluation(room, pseudonym, None, f"{exercise}-{pseudonym}")


def _evaluation(room: Room, pseudonym: str, only: list[str] | None, name: str) -> Response:
    language, host = asked_language(), request.host_url.rstrip("/")
    document = evaluation_pdf(room.report(pseudonym, only), language, host, checking.particulars(room, pseudonym))
    return attached(document, "application/pdf", f"{name}-{language}.pdf")


@routes.get("/assess/<exercise>/class.csv")
@signed_in
def class_csv(exercise: str) -> Response:
    """Every candidate and criterion, a line each."""
    language = asked_language()
    sheet = csv.criteria_sheet(enter(exercise).of_class(), language)
    return attached(sheet, "text/csv; charset=utf-8", f"{exercise}-class-{language}.csv")


@routes.get("/assess/<exercise>/class.json")
@signed_in
def class_json(exercise: str) -> Response:
    """Every candidate's report, for other programs."""
    return attached(json.dump(enter(exercise).of_class()), "application/json", f"{exercise}-class.json")


# --- what the pages are given ----------------------------------------------------------------------------------------


def _listed(room: Room, only: frozenset[str] | None = None) -> dict[str, Any]:
    columns, rows = _table(room, [who for who in room.evaluation.dossiers if only is None or who in only])
    return {
        **_exercise(room),
        "columns": columns,
        "rows": rows,
        "other": frameworks().other_than(room.place.exercise.framework),
    }


def _exercise(room: Room) -> dict[str, Any]:
    exercise, language = room.place.exercise, current()
    opened = datetime.fromtimestamp(exercise.opened_at / 1000, zone())
    states = {
        "lobby": say("not-started"),
        "running": say("under-way-levels-may-still-move"),
        "paused": say("paused-levels-may-still-move"),
        "ended": say("ended-2"),
    }
    return {
        "id": exercise.id,
        "released": room.seal.released,
        "may_allot": _may_allot(room),
        "title": in_language(exercise.title, language),
        "table": exercise.table_name,
        "purpose": exercise.purpose,
        "purpose_word": word(f"purpose.{exercise.purpose}", language),
        "status": states[exercise.status],
        "opened": day(opened, language),
        "assesses": room.place.member.role == "assessor",
    }


def _may_allot(room: Room) -> bool:
    """Whether the reader may open the page on which the work of the exercise is allotted, or was."""
    if room.seal.blocks:
        return room.conducted or room.seal.by == room.reader.id
    return room.place.exercise.status == "ended" and room.evaluation.purpose != "demonstration"


def _table(room: Room, pseudonyms: Sequence[str]) -> tuple[list[tuple[str, str]], list[Any]]:
    """Columns, and a line a candidate: a column a common block, one more for the specialisations."""
    language, framework = current(), room.evaluation.framework
    common = [b for b in framework.blocks if b.kind == "common"]
    options = [b.code for b in framework.blocks if b.kind != "common"]
    rows = []
    for pseudonym in pseudonyms:
        found = room.report(pseudonym, room.codes).blocks
        cells = {b.code: blocks.cell(b, room.progress(pseudonym, b), language) for b in found}
        chosen = [cells[code] for code in options if cells[code].progress.state != "none"]
        line = [[cells[b.code]] for b in common] + ([chosen] if options else [])
        who = blocks.who(room.evaluation, pseudonym, room.names.get(pseudonym), language)
        rows.append((who, line, [] if chosen else options))
    columns = [(b.code, in_language(b.title, language)) for b in common]
    return columns + ([("O", say("specialisation"))] if options else []), rows


def _others(work: Work) -> dict[str, Any]:
    """The band above a block: this candidate, and some around."""
    everybody = list(work.room.evaluation.dossiers)
    at = everybody.index(work.pseudonym)
    first = max(0, min(at - SHOWN // 2, len(everybody) - SHOWN))
    columns, rows = _table(work.room, everybody[first : first + SHOWN])
    return {"columns": columns, "rows": rows, "all": len(everybody), "hidden": max(0, len(everybody) - SHOWN)}


def _page(work: Work, typed: Typed, errors: Errors, asked: Asked = NOTHING, comment: Commenting | None = None) -> str:
    room, language = work.room, current()
    block = room.evaluation.framework.block(work.block.code)
    sheets = Sheets(room.evaluation, work.report, work.pseudonym, language)
    codes = [row.code for row in blocks.criteria_of(work.block)]
    at = codes.index(work.row.code)
    sheet = sheets.sheet(work.row, work.competence, room.marks, typed.added)
    found = search(sheets.dossier, asked, [piece.seq for piece in sheet.pieces], language)
    return render_template(
        "marking.html",
        exercise=_exercise(room),
        who=blocks.who(room.evaluation, work.pseudonym, room.names.get(work.pseudonym), language),
        block={"code": block.code, "title": in_language(block.title, language)},
        tests=in_language(block.tests, language),
        competences=blocks.competences(work.block, work.row.code, room.evaluation.framework, language),
        progress=room.progress(work.pseudonym, work.block),
        proposed_count=sum(blocks.has_evidence(row) for row in blocks.criteria_of(work.block)),
        sheet=sheet,
        found=found,
        hits=sheets.pieces(found.numbers),
        siblings=sheets.siblings(work.competence, work.row.code),
        sums=sheets.sums(work.block),
        adds_up=_adds_up(room.evaluation, language),
        others=_others(work),
        following=work.following,
        preceding=codes[at - 1] if at else None,
        typed=typed,
        comment=comment or comments.recorded(room, work.pseudonym, work.row.code, work.block.code),
        errors=errors,
        saved=_saved(work),
        seen=work.last.id if work.last is not None else 0,
        basis=work.basis,
        closing=_closing(work),
        came_to=outcome.panel(work),
        anchor=anchors.panel(work),
        may_mark=work.may_decide,
        assesses=room.may_mark,
        prescribing=_prescribing(work),
        kept_out=_kept_out(work),
        reader=room.reader.name,
        record=_record(room, language),
    )


def _kept_out(work: Work) -> tuple[str, str]:
    """The reason why the reader decides nothing here, after what they are or where it stands; empty where they may."""
    reads = say("you-read-here-as-the-instructor")
    if work.sealed:
        return say("being-marked-2"), say("being-marked-apart", block=work.block.code)
    if work.settled:
        return say("settled-2"), say("settled-between-markers")
    if work.room.may_mark:
        return "", ""
    both = "assessor" in work.room.reader.roles
    return reads, say("who-conducted-marks-nothing") if both else say("only-an-assessor-sets-levels")


def _prescribing(work: Work) -> str:
    """The address at which the reader prescribes a complementary test to the candidate; empty where they may not."""
    room, block = work.room, work.block.code
    if not room.may_mark:
        return ""
    theirs = members(house().database, room.place)
    who = next((one.person for one, _ in theirs if one.pseudonym == work.pseudonym and one.role == "student"), None)
    return url_for("record.of_person", person=who, _anchor=f"act-prescribe-{block}") if who is not None else ""


def _saved(work: Work) -> str:
    """The decision just written, announced once on the page that follows."""
    code = request.args.get("saved", "")
    found = next((row.decided for row in blocks.criteria_of(work.block) if row.code == code), None)
    words: str = ""
    if work.block.closed is not None and request.args.get("closed") == work.block.code:
        words = say("saved-closed", block=work.block.code)
    if found is not None:
        level = found.level or say("not-observed-2")
        words = say("saved-criterion-level", criterion=code, level=level)
    return words


def _closing(work: Work) -> dict[str, Any] | None:
    """The closing of the block, done or to do; None where the exercise needs none."""
    room, last, closed = work.room, work.closing, work.block.closed
    if room.evaluation.purpose != "certifying":
        return None
    ended = room.place.exercise.status == "ended"
    return {
        "closed": closed is not None,
        "corrected": last is not None and closed is None,
        "id": last.id if last is not None else 0,
        "by": room.marks.name(last.by) if last is not None else "",
        "at": day_and_hour(last.when.astimezone(zone()), current()) if last is not None else "",
        "hash": room.digest(work.pseudonym, work.block),
        "ended": ended,
        "may": room.may_mark and ended and closed is None and work.block.deliberation.ready and not work.sealed,
    }


def _record(room: Room, language: Language) -> dict[str, Any]:
    framework = room.evaluation.framework
    status = word(f"status.{framework.status}", language)
    return {
        "events": len(room.evaluation.log),
        "head": room.evaluation.log[-1].hash,
        "framework": f"{framework.id} {framework.version} ({status}). {in_language(framework.notice, language)}",
    }


def _adds_up(evaluation: Evaluation, language: Language) -> list[str]:
    """The framework's arithmetic in sentences."""
    rules = evaluation.framework.aggregation
    points = ", ".join(
        say("points-of-a-level", level=level.level, points=level.points)
        for level in evaluation.framework.levels
        if level.points is not None
    )
    return [
        say(
            "a-level-gives-points-out-of-maximum",
            maximum=rules.mark_maximum,
            points=points,
        ),
        say(
            "a-competence-is-judged-on-criteria-criteria",
            criteria=rules.observed_criteria,
            kinds=rules.evidence_kinds,
        ),
        say(
            "it-is-acquired-when-its-mean-level",
            mean=number(rules.acquired_mean, language, 2),
            least=rules.critical_floor + 1,
        ),
        say("the-block-is-validated-when-every-competence"),
        say("until-people-have-decided", share=rules.decided_share),
    ]

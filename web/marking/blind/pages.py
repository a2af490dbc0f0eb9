"""A marker's own pages: the numbers that were allotted to them, one number at work, and handing it in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from flask import Blueprint, current_app, redirect, render_template, request, url_for

from assessment.exports.words import day_and_hour
from sim.language import in_language
from web import ledger
from web.access import exercises_of, has_role, reader, signed_in
from web.apart import write_mark
from web.house import house
from web.marking import blocks, decision
from web.marking.blind import acts
from web.marking.blind.opened import Opened, enter, of_reader, open_piece
from web.marking.blind.seal import PREFIX, of_exercise
from web.marking.decision import OVERTAKEN, REFUSED, SAVED, Errors, Typed
from web.marking.marks import Mark, Overtaken
from web.marking.search import NOTHING, Asked, asked, search
from web.marking.sheet import Sheets
from web.words import current, say, zone

routes = Blueprint("blind", __name__)


@dataclass(frozen=True, slots=True)
class Line:
    """One of the reader's numbers in the list."""

    exercise: str
    number: int
    block: str
    title: str
    scenario: str
    third: bool
    decided: int
    criteria: int
    due: int
    handed_in: str
    """When they handed it in; empty before."""
    released: bool
    anchor: bool

    @property
    def state(self) -> str:
        """released, handed-in, ready, now or todo."""
        if self.released or self.handed_in:
            return "released" if self.released else "handed-in"
        return "ready" if not self.due else "now" if self.decided else "todo"


@routes.get("/assess/blind")
@has_role("assessor")
def home() -> str:
    """The numbers that were allotted to the reader, in every exercise; theirs and nobody else's."""
    lines = _lines()
    numbers = request.args.get("handed", 0, int)
    return render_template(
        "blind_home.html",
        lines=lines,
        open=sum(not line.handed_in for line in lines),
        handed=next((line for line in lines if line.number == numbers and line.handed_in), None),
        reader=reader().name,
    )


def _lines() -> list[Line]:
    who, found = reader(), list[Line]()
    allotted = {*ledger.names(house().database, PREFIX)}
    for place in exercises_of(house().database, who, "assessor"):
        if of_exercise(place.exercise.id) not in allotted:
            continue
        work, own = of_reader(place.exercise.id, who)
        for piece in work.of(who.id) if work is not None else ():
            assert work is not None
            found.append(_line(open_piece(work, piece, own, who)))
    return sorted(found, key=lambda line: (line.state in ("handed-in", "released"), line.number))


def _line(one: Opened) -> Line:
    block = one.work.block
    rows, handed, language = blocks.criteria_of(block), one.handed_in, current()
    return Line(
        exercise=one.allotment.exercise,
        number=one.piece.number,
        block=block.code,
        title=in_language(block.title, language),
        scenario=in_language(one.work.room.place.exercise.title, language),
        third=one.third,
        decided=sum(row.decided is not None for row in rows),
        criteria=len(rows),
        due=len(one.due),
        handed_in=day_and_hour(handed.when.astimezone(zone()), language) if handed is not None else "",
        released=one.allotment.released is not None,
        anchor=one.piece.anchor,
    )


@routes.get("/assess/blind/<exercise>/<int:number>")
@signed_in
def criterion(exercise: str, number: int) -> Any:
    """One of the reader's numbers with one criterion open: the one asked for, else the first that waits for a mark."""
    one = enter(exercise, number, request.args.get("criterion"))
    return _page(one, decision.recorded(one.work, request.args.getlist("added", int)), Errors())


@routes.post("/assess/blind/<exercise>/<int:number>")
@signed_in
def decide(exercise: str, number: int) -> Any:
    """Write a decision under seal. What cannot be written is said where it was typed."""
    sent = request.form
    one = enter(exercise, number, sent.get("criterion", ""))
    wish = decision.wish(sent)
    form, errors = decision.typed(one.work, sent, wish)
    if one.handed_in is not None:
        errors.page = say("number-is-handed-in", number=number)
    found = asked(sent, wish)
    if errors or wish not in ("keep", "rules"):
        return _page(one, form, errors, found), REFUSED if errors else 200
    made = decision.mark(one.work, sent, form, errors, house().now())
    if made is None:
        return _page(one, form, errors, found), REFUSED
    refused = _write(one, made)
    if refused:
        return _page(enter(exercise, number, one.work.row.code), form, Errors(page=refused), found), OVERTAKEN
    then = enter(exercise, number, one.work.row.code)
    code = one.work.row.code
    following = blocks.first_unmarked(then.work.block, code) or _beside(one)[1] or code
    here = url_for("blind.criterion", exercise=exercise, number=number)
    return redirect(f"{here}?criterion={following}&saved={code}#{following}", SAVED)


def _write(one: Opened, made: Mark) -> str:
    """Write a decision down; the sentence that says why not, if it could not be."""
    seen = request.form.get("seen", "")
    act = acts.Decide(one.piece.number, replace(made, pseudonym=str(one.piece.number)))
    words: str = ""
    try:
        write_mark(current_app)(one.allotment.exercise, act, int(seen) if seen.isdecimal() else 0)
    except acts.Refused:
        words = say("number-is-handed-in", number=one.piece.number)
    except Overtaken as overtaken:
        words = decision.refused_as_overtaken(made, overtaken.latest, one.work.room.reader.name)
    return words


@routes.post("/assess/blind/<exercise>/<int:number>/hand-in")
@signed_in
def hand_in(exercise: str, number: int) -> Any:
    """Hand a number in, for good. What is still to be decided is said on its page."""
    one = enter(exercise, number)
    refused, status = "", REFUSED
    if one.handed_in is None and one.due:
        refused = say("decide-before-handing-in", codes=", ".join(row.code for row in one.due), num=len(one.due))
    elif one.handed_in is None:
        now = house().now()
        act = acts.HandIn(number, one.decided(), one.unobserved(now), one.own.marker, now)
        try:
            seen = request.form.get("seen", "")
            if seen != str(one.own.newest):
                raise acts.Refused("moved")
            write_mark(current_app)(exercise, act, one.own.newest)
        except acts.Refused:
            refused, status = say("handed-in-elsewhere"), OVERTAKEN
    if refused:
        then = enter(exercise, number)
        return _page(then, decision.recorded(then.work), Errors(page=refused)), status
    return redirect(url_for("blind.home", handed=number), SAVED)


def _beside(one: Opened) -> tuple[str | None, str | None]:
    """The criteria before and after the open one, of those that the reader was given."""
    codes = [row.code for row in blocks.criteria_of(one.work.block)]
    at = codes.index(one.work.row.code)
    return (codes[at - 1] if at else None), (codes[at + 1] if at + 1 < len(codes) else None)


def _page(one: Opened, typed: Typed, errors: Errors, asked: Asked = NOTHING) -> str:
    work, room, language = one.work, one.work.room, current()
    framework = room.evaluation.framework
    block = framework.block(work.block.code)
    sheets = Sheets(room.evaluation, work.report, work.pseudonym, language)
    sheet = sheets.sheet(work.row, work.competence, room.marks, typed.added)
    found = search(sheets.dossier, asked, [piece.seq for piece in sheet.pieces], language)
    preceding, following = _beside(one)
    saved = request.args.get("saved", "")
    row = next((row.decided for row in blocks.criteria_of(work.block) if row.code == saved), None)
    return render_template(
        "blind.html",
        exercise={"id": one.piece.exercise, "title": in_language(room.place.exercise.title, language)},
        home=one.allotment.exercise,
        number=one.piece.number,
        who=blocks.who(room.evaluation, work.pseudonym, room.names[work.pseudonym], language),
        block={"code": block.code, "title": in_language(block.title, language)},
        tests=in_language(block.tests, language),
        competences=blocks.competences(work.block, work.row.code, framework, language),
        line=_line(one),
        due=[row.code for row in one.due],
        rest=[row.code for row in one.rest],
        third=one.third,
        sheet=sheet,
        found=found,
        hits=sheets.pieces(found.numbers),
        siblings=sheets.siblings(work.competence, work.row.code),
        sums=sheets.sums(work.block),
        preceding=preceding,
        following=following,
        typed=typed,
        errors=errors,
        saved=say("saved-criterion-level", criterion=saved, level=row.level or say("not-observed-2")) if row else "",
        seen=work.last.id if work.last is not None else 0,
        newest=one.own.newest,
        basis=work.basis,
        closing=None,
        comment=None,
        may_mark=one.handed_in is None,
        reader=room.reader.name,
    )

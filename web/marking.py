"""The assessment desk's pages: exercises to mark, one candidate's block, decisions, and what leaves as files.

What is shown is made in `marking_view`, what is kept in `marks`; who may come in is `access`'s to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, cast

from flask import Blueprint, Response, current_app, redirect, render_template, request, url_for
from flask_babel import gettext

from assessment.evaluation import Evaluation
from assessment.evidence import KIND_OF
from assessment.exports import csv, json
from assessment.exports.pdf import evaluation_pdf
from assessment.exports.words import day_and_hour, number, word
from assessment.framework import BlockCode
from assessment.report import BlockRow, CandidateReport, ClassReport, CompetenceRow, CriterionRow, Purpose, class_report
from assessment.scoring import NOT_OBSERVED
from assessment.text import Language
from sim.exercise.log import Recorded
from sim.exercise.refusals import Refused
from sim.exercise.views import may_see
from web import marking_view as view
from web import marks
from web.access import NoAccess, Place, exercises_of, log_access, members, signed_in, visitor
from web.accounts import Person
from web.house import house
from web.i18n import current

routes = Blueprint("marking", __name__)

LONGEST_REASON = 4000
MOST_ADDED = 20
SHOWN = 5
"""How many candidates the band above a block shows."""
SAVED = 303
REFUSED = 422


@dataclass(frozen=True, slots=True)
class Room:
    """One exercise opened for marking: its log's evaluation, the decisions so far, and the names of its candidates."""

    place: Place
    reader: Person
    evaluation: Evaluation
    marks: marks.Marks
    names: Mapping[str, str]

    @property
    def may_mark(self) -> bool:
        """Decisions are the assessors'; an instructor decides only where they are one as well."""
        return "assessor" in self.reader.roles

    def report(
        self, pseudonym: str, blocks: Iterable[str] | None = None, at: datetime | None = None
    ) -> CandidateReport:
        """A candidate's report with the decisions that stand."""
        decided = self.marks.decisions(pseudonym, self.evaluation.proposals[pseudonym])
        return self.evaluation.report(pseudonym, at or self.now, decided, self.names.get(pseudonym), blocks)

    def of_class(self) -> ClassReport:
        """Everybody's report."""
        at = self.now
        reports = [self.report(who, at=at) for who in self.evaluation.dossiers]
        return class_report(self.evaluation.framework, self.evaluation.sitting(at), reports)

    @property
    def now(self) -> datetime:
        return datetime.fromtimestamp(house().now() / 1000, UTC)


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form holds: from the record, or as it was sent."""

    level: int | None
    reason: str = ""
    add: str = ""
    added: tuple[int, ...] = ()


@dataclass(slots=True)
class Errors:
    """What keeps a decision from being written, by the place it is said at."""

    page: str = ""
    add: str = ""
    level: str = ""
    reason: str = ""

    def __bool__(self) -> bool:
        return any((self.page, self.add, self.level, self.reason))


@dataclass(frozen=True, slots=True)
class Work:
    """One criterion of one candidate's block, opened."""

    room: Room
    pseudonym: str
    report: CandidateReport
    block: BlockRow
    competence: CompetenceRow
    row: CriterionRow
    errors: Errors = field(default_factory=Errors)

    @property
    def proposed(self) -> int:
        return self.row.proposed.level if self.row.proposed is not None else NOT_OBSERVED


# --- pages -----------------------------------------------------------------------------------------------------------


@routes.get("/assess")
@signed_in
def home() -> str:
    """The exercises one may mark or look at, with every candidate by blocks."""
    reader = _reader()
    places = {
        p.exercise.id: p for role in ("instructor", "assessor") for p in exercises_of(house().database, reader, role)
    }
    if not places and "assessor" not in reader.roles:
        raise NoAccess
    newest = sorted(places.values(), key=lambda p: -p.exercise.opened_at)
    shown = [_listed(_room(place, reader)) for place in newest if place.exercise.purpose != "practice"]
    return render_template("assess.html", exercises=shown, reader=reader.name)


@routes.get("/assess/<exercise>/<pseudonym>/<block>")
@signed_in
def criterion(exercise: str, pseudonym: str, block: str) -> Any:
    """One block, one criterion open: the one asked for, else the first that waits for a mark."""
    work = _work(_enter(exercise), pseudonym, block, request.args.get("criterion"))
    return _page(work, _recorded(work))


@routes.post("/assess/<exercise>/<pseudonym>/<block>")
@signed_in
def decide(exercise: str, pseudonym: str, block: str) -> Any:
    """Write a decision, or add an event to what it will rest on. What cannot be written is said where it was typed."""
    room = _enter(exercise)
    if not room.may_mark:
        raise NoAccess
    work = _work(room, pseudonym, block, request.form.get("criterion", ""))
    wish = request.form.get("do", "keep")
    typed = _typed(work, wish)
    if wish == "add" or "drop" in request.form or work.errors.add:
        if wish == "add" and not typed.added and not work.errors.add:
            work.errors.add = gettext("Write the number of an event, as in #0418.")
        return _page(work, typed), REFUSED if work.errors else 200
    made = _mark(work, typed)
    if made is None:
        return _page(work, typed), REFUSED
    marks.append(house().database, room.place.exercise.id, [made])
    then = _work(_enter(exercise), pseudonym, block, work.row.code)
    following = view.first_unmarked(then.block, work.row.code) or _after(then) or work.row.code
    return redirect(
        url_for(
            "marking.criterion",
            exercise=exercise,
            pseudonym=pseudonym,
            block=block,
            criterion=following,
            saved=work.row.code,
        ),
        SAVED,
    )


# --- files -----------------------------------------------------------------------------------------------------------


@routes.get("/assess/<exercise>/<pseudonym>/<block>.pdf")
@signed_in
def block_pdf(exercise: str, pseudonym: str, block: str) -> Response:
    """One candidate's evaluation of one block; its evidence numbers open their moments here."""
    room = _enter(exercise)
    if pseudonym not in room.evaluation.dossiers or block not in _codes(room.evaluation):
        raise NoAccess
    language = _language()
    document = evaluation_pdf(room.report(pseudonym, [block]), language, request.host_url.rstrip("/"))
    return _file(document, "application/pdf", f"{exercise}-{pseudonym}-{block}-{language}.pdf")


@routes.get("/assess/<exercise>/class.csv")
@signed_in
def class_csv(exercise: str) -> Response:
    """Every candidate and criterion, a line each."""
    language = _language()
    sheet = csv.criteria_sheet(_enter(exercise).of_class(), language)
    return _file(sheet, "text/csv; charset=utf-8", f"{exercise}-class-{language}.csv")


@routes.get("/assess/<exercise>/class.json")
@signed_in
def class_json(exercise: str) -> Response:
    """Every candidate's report, for other programs."""
    return _file(json.dump(_enter(exercise).of_class()), "application/json", f"{exercise}-class.json")


def _file(content: bytes, kind: str, name: str) -> Response:
    answer = Response(content, mimetype=kind.split(";")[0], content_type=kind)
    safe = re.sub(r"[^A-Za-z0-9._-]+", "-", f"plenipo-{name}")
    answer.headers["Content-Disposition"] = f'attachment; filename="{safe}"'
    return answer


def _language() -> Language:
    wanted = request.args.get("lang")
    return wanted if wanted == "en" or wanted == "fr" else current()


# --- opening ---------------------------------------------------------------------------------------------------------


def _reader() -> Person:
    reader = visitor()
    if reader is None:
        raise NoAccess
    return reader


def _enter(exercise: str) -> Room:
    reader = _reader()
    place = log_access(house().database, reader, exercise)
    if place.exercise.purpose == "practice":
        raise NoAccess
    return _room(place, reader)


def _room(place: Place, reader: Person) -> Room:
    names = {str(m.pseudonym): name for m, name in members(house().database, place) if m.role == "student"}
    found = marks.read(house().database, place.exercise.id)
    log = read_log(place)
    evaluation = evaluations().of(log, place.exercise.framework, cast(Purpose, place.exercise.purpose))
    return Room(place, reader, evaluation, found, names)


def read_log(place: Place) -> Sequence[Recorded]:
    """The whole log of an exercise, as it stands now. Raises NoAccess where there is none."""
    try:
        table = house().live.tables[place.exercise.id]
    except Refused:
        raise NoAccess from None
    with table.lock:
        return tuple(table.exercise.records)


def evaluations() -> marks.Evaluations:
    """This server's evaluations in memory."""
    kept = current_app.extensions.setdefault("plenipo-evaluations", marks.Evaluations())
    return cast(marks.Evaluations, kept)


def _codes(evaluation: Evaluation) -> list[BlockCode]:
    return [block.code for block in evaluation.framework.blocks]


def _work(room: Room, pseudonym: str, block: str, criterion: str | None) -> Work:
    if pseudonym not in room.evaluation.dossiers or block not in _codes(room.evaluation):
        raise NoAccess
    report = room.report(pseudonym, _codes(room.evaluation))
    row = next(b for b in report.blocks if b.code == block)
    code = criterion or view.first_unmarked(row) or row.competences[0].criteria[0].code
    for competence in row.competences:
        for found in competence.criteria:
            if found.code == code:
                return Work(room, pseudonym, report, row, competence, found)
    raise NoAccess


# --- deciding --------------------------------------------------------------------------------------------------------


def _recorded(work: Work) -> Typed:
    """The form as the record has it: the decision that stands, else the last one, else what the rules propose."""
    last = next(iter(work.room.marks.history(work.pseudonym, work.row.code)), None)
    if last is None:
        return Typed(work.proposed)
    stands = work.row.decided is not None
    return Typed(last.level if stands else work.proposed, last.reason, "", work.row.added)


def _typed(work: Work, wish: str) -> Typed:
    """The form as it was sent; what is wrong with the numbers in it is put down in `work.errors`."""
    sent = request.form
    level = work.proposed if wish == "rules" else _whole(sent.get("level", ""))
    reason = sent.get("reason", "").strip()[:LONGEST_REASON]
    if wish == "rules":
        # What was typed for another level says nothing about this one.
        reason = reason if _whole(sent.get("level", "")) == work.proposed else ""
    numbers = [n for n in map(_whole, sent.getlist("added")) if n is not None]
    fresh = [int(n) for n in re.findall(r"\d{1,9}", sent.get("add", ""))]
    dropped = _whole(sent.get("drop", ""))
    own = {*work.row.added, *numbers} - {dropped}
    unknown = [n for n in fresh if not _admissible(work, n)]
    if unknown or (sent.get("add", "").strip() and not fresh):
        work.errors.add = _not_evidence(work, unknown)
    held = set(_proposed_events(work))
    added = tuple(sorted({n for n in own if _admissible(work, n)} | {n for n in fresh if n not in unknown} - held))
    if len(added) > MOST_ADDED:
        work.errors.add = gettext("Twenty events are enough to show a level; take some back first.")
    return Typed(level, reason, sent.get("add", "").strip()[:80] if work.errors.add else "", added[:MOST_ADDED])


def _proposed_events(work: Work) -> tuple[int, ...]:
    proposal = work.room.evaluation.proposals[work.pseudonym].get(work.row.code)
    return proposal.events if proposal is not None else ()


def _admissible(work: Work, seq: int) -> bool:
    """Whether an event exists and was shown to a seat of the candidate before they left it."""
    log = work.room.evaluation.log
    tenures = work.room.evaluation.dossiers[work.pseudonym].candidate.tenures
    return 1 <= seq <= len(log) and any(
        (t.until is None or seq < t.until) and may_see(log[seq - 1].event, t.seat) for t in tenures
    )


def _not_evidence(work: Work, unknown: Sequence[int]) -> str:
    if not unknown:
        return gettext("Write the number of an event, as in #0418.")
    if unknown[0] > len(work.room.evaluation.log) or unknown[0] < 1:
        return gettext(
            "There is no event #%(number)s: the log ends at #%(last)s.",
            number=f"{unknown[0]:04d}",
            last=f"{len(work.room.evaluation.log):04d}",
        )
    return gettext(
        "Event #%(number)s was not shown to this candidate’s seat, so no level can rest on it. "
        "Choose one that the candidate made or saw.",
        number=f"{unknown[0]:04d}",
    )


def _mark(work: Work, typed: Typed) -> marks.Mark | None:
    """The decision to write; None where something is missing, which `work.errors` then says."""
    proposal = work.room.evaluation.proposals[work.pseudonym].get(work.row.code)
    events = tuple(sorted({*(proposal.events if proposal is not None else ()), *typed.added}))
    if _whole(request.form.get("proposed", "")) != work.proposed:
        work.errors.page = gettext(
            "The rules came to another level while this page was open: look at the proposal again, then decide."
        )
    elif typed.level is None or not 0 <= typed.level <= 4:
        work.errors.level = gettext("Choose a level from 1 to 4, or “not observed”.")
    elif typed.level and not events:
        work.errors.level = gettext(
            "A level rests on evidence, and none is cited. Add an event by its number, or leave it as not observed."
        )
    elif typed.level != work.proposed and not typed.reason:
        work.errors.reason = gettext(
            "Say why you set %(level)s where the rules propose %(proposed)s: one sentence that the candidate can read.",
            level=typed.level or gettext("“not observed”"),
            proposed=work.proposed or gettext("“not observed”"),
        )
    if work.errors or typed.level is None:
        return None
    log = work.room.evaluation.log
    kinds = {KIND_OF.get(log[seq - 1].event.kind, "situation") for seq in events}
    return marks.Mark(
        pseudonym=work.pseudonym,
        criterion=work.row.code,
        level=typed.level,
        reason=typed.reason,
        by=work.room.reader.id,
        at=house().now(),
        proposed=work.proposed,
        rule=proposal.rule if proposal is not None else marks.NO_RULE,
        events=events,
        kinds=tuple(sorted(kinds)),
    )


def _whole(text: str) -> int | None:
    return int(text) if re.fullmatch(r"\d{1,9}", text) else None


# --- what the pages are given ----------------------------------------------------------------------------------------


def _listed(room: Room) -> dict[str, Any]:
    columns, rows = _table(room, list(room.evaluation.dossiers))
    return {**_exercise(room), "columns": columns, "rows": rows}


def _exercise(room: Room) -> dict[str, Any]:
    exercise, language = room.place.exercise, current()
    opened = datetime.fromtimestamp(exercise.opened_at / 1000, UTC)
    states = {
        "lobby": gettext("not started"),
        "running": gettext("under way: levels may still move"),
        "paused": gettext("paused: levels may still move"),
        "ended": gettext("ended"),
    }
    return {
        "id": exercise.id,
        "title": exercise.title.get(language) or next(iter(exercise.title.values())),
        "table": exercise.table_name,
        "purpose": exercise.purpose,
        "purpose_word": word(f"purpose.{exercise.purpose}", language),
        "status": states[exercise.status],
        "opened": day_and_hour(opened, language).split(",")[0],
    }


def _table(room: Room, pseudonyms: Sequence[str]) -> tuple[list[tuple[str, str]], list[tuple[view.Who, Any]]]:
    """Columns, and a line a candidate: a column a common block, one more for the specialisations."""
    language, framework = current(), room.evaluation.framework
    common = [b for b in framework.blocks if b.kind == "common"]
    options = [b.code for b in framework.blocks if b.kind == "option"]
    rows = []
    for pseudonym in pseudonyms:
        cells = {b.code: view.cell(b, language) for b in room.report(pseudonym, _codes(room.evaluation)).blocks}
        chosen = [cells[code] for code in options if cells[code].progress.state != "none"]
        line = [[cells[b.code]] for b in common] + ([chosen] if options else [])
        rows.append((view.who(room.evaluation, pseudonym, room.names.get(pseudonym), language), line))
    columns = [(b.code, b.title.said_in(language)) for b in common]
    return columns + ([("O", gettext("Specialisation"))] if options else []), rows


def _others(work: Work) -> dict[str, Any]:
    """The band above a block: this candidate, and some around."""
    everybody = list(work.room.evaluation.dossiers)
    at = everybody.index(work.pseudonym)
    first = max(0, min(at - SHOWN // 2, len(everybody) - SHOWN))
    columns, rows = _table(work.room, everybody[first : first + SHOWN])
    return {"columns": columns, "rows": rows, "all": len(everybody), "hidden": max(0, len(everybody) - SHOWN)}


def _page(work: Work, typed: Typed) -> str:
    room, language = work.room, current()
    block = room.evaluation.framework.block(work.block.code)
    sheets = view.Sheets(room.evaluation, work.report, work.pseudonym, language)
    codes = [row.code for row in view.criteria_of(work.block)]
    at = codes.index(work.row.code)
    return render_template(
        "marking.html",
        exercise=_exercise(room),
        who=view.who(room.evaluation, work.pseudonym, room.names.get(work.pseudonym), language),
        block={"code": block.code, "title": block.title.said_in(language)},
        tests=block.tests.said_in(language),
        competences=view.competences(work.block, work.row.code, room.evaluation.framework, language),
        progress=view.progress(view.criteria_of(work.block)),
        proposed_count=sum(view.has_evidence(row) for row in view.criteria_of(work.block)),
        sheet=sheets.sheet(work.row, work.competence, room.marks, typed.added),
        siblings=sheets.siblings(work.competence, work.row.code),
        sums=sheets.sums(work.block),
        adds_up=_adds_up(room.evaluation, language),
        others=_others(work),
        following=_after(work),
        preceding=codes[at - 1] if at else None,
        typed=typed,
        errors=work.errors,
        saved=_saved(work),
        may_mark=room.may_mark,
        reader=room.reader.name,
        record=_record(room, language),
    )


def _after(work: Work) -> str | None:
    return view.next_criterion(work.room.evaluation.framework.block(work.block.code), work.row.code)


def _saved(work: Work) -> str:
    """What was just written down, said once on the page that follows."""
    code = request.args.get("saved", "")
    found = next((row.decided for row in view.criteria_of(work.block) if row.code == code), None)
    if found is None:
        return ""
    level = found.level or gettext("“not observed”")
    return gettext("Saved: %(criterion)s, %(level)s.", criterion=code, level=level)


def _record(room: Room, language: Language) -> dict[str, Any]:
    framework = room.evaluation.framework
    status = word(f"status.{framework.status}", language)
    return {
        "events": len(room.evaluation.log),
        "head": room.evaluation.log[-1].hash,
        "framework": f"{framework.id} {framework.version} ({status}). {framework.notice.said_in(language)}",
    }


def _adds_up(evaluation: Evaluation, language: Language) -> list[str]:
    """The framework's arithmetic in sentences."""
    rules = evaluation.framework.aggregation
    points = ", ".join(
        f"{level.level}: {level.points}" for level in evaluation.framework.levels if level.points is not None
    )
    return [
        gettext(
            "A level gives points out of %(maximum)s (%(points)s); what is not observed counts for nothing.",
            maximum=rules.mark_maximum,
            points=points,
        ),
        gettext(
            "A competence is judged on %(criteria)s criteria and %(kinds)s kinds of evidence at least.",
            criteria=rules.observed_criteria,
            kinds=rules.evidence_kinds,
        ),
        gettext(
            "It is acquired when its mean level is %(mean)s or more and no critical criterion is at %(floor)s.",
            mean=number(rules.acquired_mean, language, 2),
            floor=rules.critical_floor,
        ),
        gettext(
            "The block is validated when every competence is acquired and the mark is %(mark)s or more.",
            mark=number(rules.block_mark, language),
        ),
        gettext("Where nothing is decided yet, the rules’ level counts for now."),
    ]

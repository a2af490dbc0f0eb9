"""A record opened for its reader: reading it, acting on it by forms, and the page that shows both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from flask import abort, redirect, render_template, request
from flask.typing import ResponseReturnValue

from assessment.framework import Framework, load
from assessment.record.refusal import Refusal
from assessment.record.standing import choices, validated
from assessment.record.values import Authority, Field, File, Level, Route, Sex
from assessment.scoring import BlockOutcome
from web import ledger
from web.access import exercises_of, reader
from web.accounts import Person
from web.house import house
from web.record import shown
from web.record.acts import ACTS, SHARES, Desk, new_item
from web.record.kept import Kept, kept, write
from web.record.sight import JUDGES, Sight
from web.record.timeline import timeline, told_to_their_candidate, unobserved
from web.words import current, moment, say


@dataclass(frozen=True, slots=True)
class Problem:
    """A form that was not carried out, and why."""

    do: str
    item: str
    why: str
    status: int


@dataclass(frozen=True, slots=True)
class Opened:
    """A record, and the capacity in which its reader sees it."""

    kept: Kept
    sight: Sight

    @property
    def own(self) -> bool:
        """Whether the reader is the candidate."""
        return self.sight is Sight.SELF

    @property
    def linkable(self) -> bool:
        """Whether the reader may make a sign-in link: never for one who marks, teaches, judges or administers.

        Whoever has a link signs in as its person, and could vote or mark in their name.
        """
        return self.sight is Sight.ADMINISTRATOR and self.kept.person.roles <= {"student"}

    @property
    def framework(self) -> Framework:
        """The framework of the house."""
        return load(house().config.framework)

    @property
    def desk(self) -> Desk:
        """The record as forms act on it."""
        now = datetime.fromtimestamp(house().now() / 1000, UTC)
        took = frozenset(one.exercise for one in timeline(house().database, self.kept.person.id))
        return Desk(self.kept.record, self.framework, self.sight, now, took)

    @property
    def may(self) -> frozenset[str]:
        """The acts that the reader may do."""
        return frozenset(name for name, act in ACTS.items() if self.sight in act.by)


def opened(person: Person, sight: Sight) -> Opened:
    """A record as it stands now."""
    return Opened(kept(house().database, person), sight)


def act(here: Opened) -> Problem | None:
    """Carry out the form of this request; the problem with it, or None once it is written."""
    do = request.form.get("do", "")
    if do not in here.may:
        abort(400)
    made = ACTS[do].make(here.desk, request.form)
    named = request.form.get("item", "")
    if isinstance(made, Refusal):
        return Problem(do, named, made.said(current()), 422)
    try:
        write(house().database, here.kept, made, by=reader().id, at=house().now(), seen=seen())
    except ledger.Overtaken:
        return Problem(do, named, say("record-overtaken"), 409)
    return None


def seen() -> int:
    """The number of the last entry that the page of this request showed."""
    given = request.form.get("seen", "")
    return int(given) if given.isascii() and given.isdecimal() and len(given) <= 9 else -1


def answered(here: Opened, address: str) -> ResponseReturnValue:
    """Carry out the form of this request, and go back to the record; what cannot be done is said where it was typed."""
    problem = act(here)
    if problem is not None:
        return page(opened(here.kept.person, here.sight), problem), problem.status
    item, do = request.form.get("item", ""), request.form["do"]
    return redirect(f"{address}?saved={do}#{anchor(do, item if item.isalnum() else '')}", 303)


def anchor(do: str, item: str) -> str:
    """The id of a form on the page of a record."""
    return f"act-{do}-{item}" if item else f"act-{do}"


def was(problem: Problem | None) -> Callable[..., Any]:
    """A function that gives what was typed into a field of the form that was not carried out, else what stands."""

    def typed(do: str, item: str, field: str, standing: Any = "") -> Any:
        if problem is None or (problem.do, problem.item) != (do, item):
            return standing
        given = request.form.getlist(field)
        return given if isinstance(standing, list | tuple) else (given[0] if given else "")

    return typed


def page(here: Opened, problem: Problem | None = None, link: str = "") -> str:
    """The page of a record; `link` is a sign-in link just made."""
    database, record, framework, language = house().database, here.kept.record, here.framework, current()
    took = timeline(database, here.kept.person.id)
    if here.own:
        took = tuple(told_to_their_candidate(database, one) for one in took)
    lacking = [block for block in framework.blocks if block.code not in validated(record)]
    found = {} if here.own else unobserved(database, took)
    who = reader()
    marked = exercises_of(database, who, "assessor") if "assessor" in who.roles else ()
    interview = record.interview
    return render_template(
        "record.html",
        person=who,
        who=here.kept.person,
        own=here.own,
        restricted=here.sight.restricted,
        may_download=here.sight is not Sight.ASSESSOR,
        may=here.may,
        linkable=here.linkable,
        seen=here.kept.last,
        problem=problem,
        was=was(problem),
        new_item=new_item,
        anchor=anchor,
        saved=request.args.get("saved", ""),
        link=link,
        record=record,
        title=shown.title(record, framework),
        blocks=shown.blocks(database, here.kept, framework),
        course=shown.course(framework, record.course),
        courses=[(code, shown.course(framework, code)) for code, _ in record.courses],
        choices=[(code, shown.course(framework, code)) for code in choices(framework)],
        years=shown.exercises(record, took, frozenset(str(place.exercise.id) for place in marked)),
        prerequisites=shown.prerequisites(database, record),
        levels=[(one.value, one.said(language)) for one in Level],
        fields=[(one.value, one.said(language)) for one in Field],
        routes=[(one.value, one.said(language)) for one in Route],
        sexes=[(one.value, one.said(language)) for one in Sex],
        authorities=[(one.value, one.said(language)) for one in Authority],
        shares=[(str(one), shown.share(one)) for one in SHARES],
        extra=shown.share(record.extra_time),
        languages_named=shown.language_names(language),
        positioning=shown.positioning(record, framework),
        competences=[(block, shown.criteria(block)) for block in framework.blocks],
        lacking=[(block, shown.criteria(block), found.get(block.code, frozenset())) for block in lacking],
        equivalences=shown.equivalences(database, here.kept),
        tests=shown.tests(record, framework),
        files=shown.files(database, here.kept, framework, here.desk.month, own=here.own),
        interview=None
        if interview is None
        else {
            "at": moment(interview.at),
            "place": interview.place,
            "session": shown.session_name(database, interview.session),
        },
        born=shown.date_of(record.civil_status.born) if record.civil_status is not None else "",
        badges=sorted({one.block for one in record.decisions if one.outcome is BlockOutcome.VALIDATED})
        if house().certifier is not None
        else [],
        dossiers=[one for one in took if one.purpose == "certifying"] if here.sight in JUDGES else [],
        experience_in=record.filed(File.EXPERIENCE).submitted is not None,
    )

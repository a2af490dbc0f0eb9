"""Forms of a record, read into entries: one function for each act, named as its button is."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import TypeVar

from werkzeug.datastructures import MultiDict

from assessment.framework import BlockCode, CompetenceCode, CriterionCode, Framework
from assessment.jury.rules import BlockDecision
from assessment.record import admission, complementary, decisions, equivalences, vae
from assessment.record.entries import ActivityKept, Entry
from assessment.record.fold import Record
from assessment.record.refusal import Refusal
from assessment.record.values import (
    Authority,
    CivilStatus,
    Field,
    File,
    ItemId,
    Level,
    Prerequisite,
    Route,
    Sex,
    Source,
)
from assessment.scoring import BlockOutcome
from sim.exercise.core.typed import line, nfc, shows
from web.house import house
from web.record.kept import is_held_here
from web.record.sight import Sight
from web.words import zone

LONGEST_LINE = 200
LONGEST_TEXT = 10_000
SHARES = (Fraction(0), Fraction(1, 4), Fraction(1, 3), Fraction(1, 2), Fraction(2, 3), Fraction(1))
"""The shares of extra time that a form offers."""

Form = MultiDict[str, str]
Made = tuple[Entry, ...] | Refusal
UNREAD = Refusal("unread")
"""For a form that no page of ours sends."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The record on which a form acts, by whom and when."""

    record: Record
    framework: Framework
    sight: Sight
    now: datetime
    exercises: frozenset[str]
    """The exercises of the candidate."""

    @property
    def today(self) -> date:
        """The date where the reader is."""
        return self.now.astimezone(zone()).date()

    @property
    def month(self) -> str:
        """This month, as 2026-11."""
        return f"{self.today:%Y-%m}"


Value = TypeVar("Value", Level, Route, Sex, File, Authority, Field)


def _one(kind: type[Value], given: str) -> Value | None:
    return next((one for one in kind if one.value == given), None)


def said_line(sent: Form, name: str) -> str:
    """A field of one line."""
    return line(sent.get(name, ""), LONGEST_LINE)


def _text(sent: Form, name: str) -> str:
    given = nfc(sent.get(name, "")[: LONGEST_TEXT * 2]).replace("\r\n", "\n").replace("\0", "").strip()
    given = given.encode("utf-8", "ignore").decode()[:LONGEST_TEXT]
    return given if shows(given) else ""


def _whole(sent: Form, name: str, otherwise: int = -1) -> int:
    given = sent.get(name, "").strip()
    return int(given) if given.isascii() and given.isdecimal() and len(given) <= 9 else otherwise


def item(sent: Form) -> ItemId:
    """The item that a form names, or a new name where it names none."""
    given = sent.get("item", "")
    return ItemId(given if given.isalnum() and given.isascii() and len(given) <= 32 else new_item())


def new_item() -> str:
    """A name for a new item; the form carries it, so that it is made once however often it is sent."""
    return secrets.token_hex(8)


# --- admission and conditions


def _level(desk: Desk, sent: Form) -> Made:
    level = _one(Level, sent.get("level", ""))
    return admission.seek_admission(level) if level is not None else UNREAD


def _check(desk: Desk, sent: Form) -> Made:
    evidence = said_line(sent, "evidence")
    match sent.get("item"):
        case Prerequisite.STUDIES:
            return admission.check_studies(desk.record, _whole(sent, "credits"), evidence)
        case Prerequisite.FIELD:
            return admission.check_field(_one(Field, sent.get("field", "")), evidence)
        case Prerequisite.ENGLISH:
            return admission.check_english(evidence, met=sent.get("met") == "yes")
    return UNREAD


def _route(desk: Desk, sent: Form) -> Made:
    route = _one(Route, sent.get("route", ""))
    return admission.take_route(desk.record, route) if route is not None else UNREAD


def _civil_status(desk: Desk, sent: Form) -> Made:
    sex = _one(Sex, sent.get("sex", ""))
    if sex is None:
        return UNREAD
    names = ("birth_name", "first_name", "born", "place", "postcode", "insee", "country", "country_code")
    given = {name: said_line(sent, name) for name in names}
    return admission.give_civil_status(CivilStatus(sex=sex, **given), desk.today)


def _course(desk: Desk, sent: Form) -> Made:
    return admission.choose_course(desk.framework, desk.record, BlockCode(said_line(sent, "course")))


def _position(desk: Desk, sent: Form) -> Made:
    source = Source.SELF if desk.sight is Sight.SELF else Source.ASSESSOR
    codes = [competence.code for competence in desk.framework.competences()]
    levels = {CompetenceCode(code): level for code in codes if (level := _whole(sent, f"level-{code}", 0))}
    return admission.position(desk.framework, source, levels, _text(sent, "note"))


def _extra_time(desk: Desk, sent: Form) -> Made:
    share = next((one for one in SHARES if str(one) == sent.get("share")), None)
    return UNREAD if share is None else admission.grant_extra_time(desk.record, share, _text(sent, "reason"))


def _first_language(desk: Desk, sent: Form) -> Made:
    return admission.declare_first_language(desk.record, said_line(sent, "language"))


def _language_worked(desk: Desk, sent: Form) -> Made:
    exercise = said_line(sent, "item")
    return admission.note_language(exercise, said_line(sent, "language")) if exercise in desk.exercises else UNREAD


# --- blocks


def _ask_equivalence(desk: Desk, sent: Form) -> Made:
    block = BlockCode(said_line(sent, "block"))
    return equivalences.ask(desk.framework, desk.record, item(sent), block, _text(sent, "grounds"))


def _decide_equivalence(desk: Desk, sent: Form) -> Made:
    authority, granted = _one(Authority, sent.get("authority", "")), sent.get("granted", "")
    if authority is None or granted not in ("yes", "no"):
        return UNREAD
    reference, reason = said_line(sent, "reference"), _text(sent, "reason")
    return equivalences.decide(desk.record, item(sent), authority, reference, reason, granted=granted == "yes")


def _enter_decision(desk: Desk, sent: Form) -> Made:
    given = sent.get("outcome", "")
    if given not in (BlockOutcome.VALIDATED, BlockOutcome.NOT_VALIDATED):
        return UNREAD
    at = _at(said_line(sent, "date"), "12:00")
    if at is None:
        return Refusal("decided-on")
    block, session = BlockCode(said_line(sent, "block")), said_line(sent, "session")
    if is_held_here(house().database, session):
        return Refusal("session-here")
    return decisions.enter(desk.framework, BlockDecision(block, BlockOutcome(given), session, at), desk.now)


def _prescribe(desk: Desk, sent: Form) -> Made:
    criteria = tuple(CriterionCode(code) for code in sent.getlist("criteria"))
    block, test, due = BlockCode(said_line(sent, "block")), _text(sent, "test"), said_line(sent, "due")
    return complementary.prescribe(desk.framework, desk.record, item(sent), block, criteria, test, due, desk.today)


def _take_test(desk: Desk, sent: Form) -> Made:
    observed = tuple(CriterionCode(code) for code in sent.getlist("observed"))
    return complementary.take(desk.record, item(sent), observed, _text(sent, "outcome"))


# --- VAE


def _decide_eligibility(desk: Desk, sent: Form) -> Made:
    given = sent.get("receivable", "")
    if given not in ("yes", "no"):
        return UNREAD
    return vae.decide_eligibility(desk.record, _text(sent, "reason"), is_receivable=given == "yes")


def _return_file(desk: Desk, sent: Form) -> Made:
    file = _one(File, sent.get("item", ""))
    return UNREAD if file is None else vae.return_file(desk.record, file, _text(sent, "reason"))


def _book_interview(desk: Desk, sent: Form) -> Made:
    at = _at(said_line(sent, "date"), said_line(sent, "time"))
    if at is None:
        return Refusal("interview-time")
    session, place = said_line(sent, "session"), said_line(sent, "place")
    return vae.book_interview(desk.record, session, at, place, desk.now)


def _at(day: str, time: str) -> datetime | None:
    """The moment that a date and a time are where the reader is; None where they are none."""
    try:
        return datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=zone()).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _keep_activity(desk: Desk, sent: Form) -> Made:
    file = _one(File, sent.get("file", ""))
    if file is None:
        return UNREAD
    activity = ActivityKept(
        item(sent),
        file,
        said_line(sent, "title"),
        said_line(sent, "employer"),
        said_line(sent, "start"),
        said_line(sent, "end"),
        _whole(sent, "share", 0),
        _text(sent, "description"),
        tuple(CriterionCode(code) for code in dict.fromkeys(sent.getlist("criteria"))),
    )
    return vae.keep_activity(desk.framework, desk.record, activity, desk.month)


def _drop_activity(desk: Desk, sent: Form) -> Made:
    return vae.drop_activity(desk.record, item(sent))


def _take_off(desk: Desk, sent: Form) -> Made:
    return vae.take_off(desk.record, item(sent), said_line(sent, "document"))


def _submit(desk: Desk, sent: Form) -> Made:
    file = _one(File, sent.get("file", ""))
    return UNREAD if file is None else vae.submit(desk.record, file)


@dataclass(frozen=True, slots=True)
class Act:
    """An act, and the capacities in which it is done."""

    make: Callable[[Desk, Form], Made]
    by: frozenset[Sight]


_SELF, _ADMINISTRATOR = frozenset({Sight.SELF}), frozenset({Sight.ADMINISTRATOR})
_MARKING = _ADMINISTRATOR | {Sight.ASSESSOR}

ACTS: Mapping[str, Act] = {
    "level": Act(_level, _ADMINISTRATOR),
    "check": Act(_check, _ADMINISTRATOR),
    "route": Act(_route, _ADMINISTRATOR),
    "civil-status": Act(_civil_status, _SELF | _ADMINISTRATOR),
    "course": Act(_course, _SELF | _ADMINISTRATOR),
    "position": Act(_position, _SELF | _MARKING),
    "extra-time": Act(_extra_time, _ADMINISTRATOR),
    "first-language": Act(_first_language, _SELF | _ADMINISTRATOR),
    "language-worked": Act(_language_worked, _MARKING),
    "ask-equivalence": Act(_ask_equivalence, _SELF | _ADMINISTRATOR),
    "decide-equivalence": Act(_decide_equivalence, _ADMINISTRATOR),
    "enter-decision": Act(_enter_decision, _ADMINISTRATOR),
    "prescribe": Act(_prescribe, _MARKING),
    "take-test": Act(_take_test, _MARKING),
    "eligibility": Act(_decide_eligibility, _ADMINISTRATOR),
    "return-file": Act(_return_file, _ADMINISTRATOR),
    "interview": Act(_book_interview, _ADMINISTRATOR),
    "keep-activity": Act(_keep_activity, _SELF),
    "drop-activity": Act(_drop_activity, _SELF),
    "take-off": Act(_take_off, _SELF),
    "submit": Act(_submit, _SELF),
}
"""By the value of the button that was pressed."""

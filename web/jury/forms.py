"""Forms of the jury room, read into entries: one function for each act, named after what its button does."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from flask import request
from werkzeug.datastructures import MultiDict

from assessment.framework import BlockCode, CriterionCode
from assessment.framework_files import FrameworkError
from assessment.jury import entries as e
from assessment.jury.entries import Entry, Outcome, PersonId
from assessment.jury.refusal import JuryRefused
from assessment.jury.rules import Withdrawn
from assessment.jury.sitting import decision
from assessment.scoring import AssessorId
from sim.exercise.core.typed import line, nfc
from web.access import NoAccess
from web.frameworks.kept import frameworks
from web.house import house
from web.jury import shown
from web.jury.room import Room

LONGEST_LINE = 120
LONGEST_TEXT = 2_000
MOST_LINES = 30

Form = MultiDict[str, str]


def convened(sent: Form) -> e.Convened:
    """The session that a form describes, with its framework in the version that there is now."""
    chosen = _line(sent, "framework") or house().config.framework
    try:
        framework = frameworks().pinned(chosen, house().now())
    except FrameworkError:
        raise JuryRefused("framework") from None
    agenda = [line(one, LONGEST_LINE) for one in sent.get("agenda", "")[: 16 * LONGEST_TEXT].splitlines()]
    return e.Convened(
        title=_line(sent, "title"),
        framework=framework,
        day=_line(sent, "day"),
        hour=_line(sent, "hour"),
        place=_line(sent, "place"),
        agenda=tuple(one for one in agenda if one)[:MOST_LINES],
    )


def _line(sent: Form, name: str) -> str:
    return line(sent.get(name, ""), LONGEST_LINE)


def _text(sent: Form, name: str) -> str:
    return nfc(sent.get(name, "")[:LONGEST_TEXT]).replace("\r\n", "\n").strip()


def _person(sent: Form, name: str = "person") -> PersonId:
    return PersonId(AssessorId(_line(sent, name)))


def _number(sent: Form, name: str) -> int:
    text = sent.get(name, "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else 0


def _outcome(sent: Form) -> Outcome:
    found = sent.get("outcome", "")
    if found not in {one.value for one in Outcome}:
        raise JuryRefused("outcome")
    return Outcome(found)


def _edit(room: Room, sent: Form) -> Entry:
    return convened(sent)


def _name(room: Room, sent: Form) -> Entry:
    person = _known(_person(sent))
    kinds = sent.getlist("is")
    return e.MemberNamed(
        person,
        _line(sent, "role"),
        _line(sent, "employer"),
        outside="outside" in kinds,
        professional="professional" in kinds,
        president="president" in kinds,
    )


def _known(person: PersonId) -> PersonId:
    """The id of an account, once it is known to be one."""
    if house().accounts.by_id(person) is None:
        raise JuryRefused("nobody")
    return person


def _release(room: Room, sent: Form) -> Entry:
    return e.MemberReleased(_person(sent))


def _enrol(room: Room, sent: Form) -> Entry:
    person = _known(_person(sent))
    known = shown.record_of(house().database, person)
    blocks = {block.code for block in room.framework.blocks}
    course = known.course if known.course in blocks else None
    return e.Enrolled(
        person,
        tuple(BlockCode(one) for one in dict.fromkeys(sent.getlist("blocks"))),
        option=course or "",
        extra_percent=shown.extra_percent(known),
    )


def _attend(room: Room, sent: Form) -> Entry:
    return e.Attended(room.me)


def _conflict(room: Room, sent: Form) -> Entry:
    why = sent.get("why", "")
    if why not in {one.value for one in Withdrawn}:
        raise JuryRefused("why")
    return e.ConflictDeclared(room.me, _person(sent, "candidate"), Withdrawn(why), _line(sent, "note"))


def _set_test(room: Room, sent: Form) -> Entry:
    criteria = tuple(CriterionCode(one) for one in dict.fromkeys(sent.getlist("criteria")))
    return e.TestSet(_seen(room, sent), _line(sent, "test"), criteria)


def _seen(room: Room, sent: Form) -> PersonId:
    """The candidate of a form. Raises NoAccess where the reader may see nothing of them."""
    candidate = _person(sent, "candidate")
    if not room.sees(candidate):
        raise NoAccess
    return candidate


def _cancel_test(room: Room, sent: Form) -> Entry:
    return e.TestCancelled(_number(sent, "number"))


def _start_test(room: Room, sent: Form) -> Entry:
    number = _number(sent, "number")
    test = room.session.tests.get(number)
    if test is None:
        raise JuryRefused("no-test")
    extra = room.session.candidates[test.candidate].extra_percent
    return e.TestStarted(number, room.catalogue.test(test.test).given(extra))


def _end_test(room: Room, sent: Form) -> Entry:
    return e.TestEnded(_number(sent, "number"))


def _hand_in(room: Room, sent: Form) -> Entry:
    number = _number(sent, "number")
    test = room.session.tests.get(number)
    if test is None:
        raise JuryRefused("no-test")
    chosen = {code: sent.get(f"level-{code}", "") for code in test.criteria}
    levels = {code: int(level) for code, level in chosen.items() if level in ("0", "1", "2", "3", "4")}
    return e.LevelsHandedIn(number, room.me, levels, _text(sent, "notes"))


def _agree(room: Room, sent: Form) -> Entry:
    level = sent.get("level", "")
    corrects = _number(sent, "corrects")
    return e.LevelAgreed(
        _number(sent, "number"),
        CriterionCode(_line(sent, "criterion")),
        int(level) if level in ("0", "1", "2", "3", "4") else -1,
        _text(sent, "reason"),
        corrects or None,
    )


def _vote(room: Room, sent: Form) -> Entry:
    return e.Voted(room.me, _seen(room, sent), BlockCode(_line(sent, "block")), _outcome(sent))


def _decide(room: Room, sent: Form) -> Entry:
    candidate, block = _seen(room, sent), BlockCode(_line(sent, "block"))
    before = room.session.standing(candidate, block)
    if _number(sent, "corrects") != (before.seq if before is not None else 0):
        raise JuryRefused("overtaken")
    standing = room.standing(candidate, block)
    return decision(room.session, candidate, block, _text(sent, "reason"), standing, room.case(standing))


def _sign(room: Room, sent: Form) -> Entry:
    return e.Signed(room.me, _line(sent, "hash"), by_password=house().accounts.has_password(room.reader))


def _close(room: Room, sent: Form) -> Entry:
    return e.SessionClosed(_line(sent, "hash"))


def _appeal(room: Room, sent: Form) -> Entry:
    return e.AppealLodged(_seen(room, sent), BlockCode(_line(sent, "block")), _text(sent, "grounds"))


def _answer(room: Room, sent: Form) -> Entry:
    upheld = sent.get("upheld", "")
    if upheld not in ("yes", "no"):
        raise JuryRefused("answer")
    return e.AppealDecided(_number(sent, "number"), upheld == "yes", _text(sent, "reason"))


FORMS: Mapping[str, Callable[[Room, Form], Entry]] = {
    "edit": _edit,
    "name": _name,
    "release": _release,
    "enrol": _enrol,
    "attend": _attend,
    "conflict": _conflict,
    "set-test": _set_test,
    "cancel-test": _cancel_test,
    "start-test": _start_test,
    "end-test": _end_test,
    "hand-in": _hand_in,
    "agree": _agree,
    "vote": _vote,
    "decide": _decide,
    "sign": _sign,
    "close": _close,
    "appeal": _appeal,
    "answer": _answer,
}
"""By the value of the button that was pressed."""


def seen() -> int:
    """The last entry that the page of this request showed."""
    return _number(request.form, "seen")

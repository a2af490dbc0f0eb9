"""The jury room's pages: sessions, one session, one candidate before the jury, one test."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for

from assessment.jury.entries import PersonId
from assessment.jury.refusal import JuryRefused
from assessment.jury.rules import Withdrawn
from assessment.jury.session import Stage
from assessment.scoring import AssessorId
from web import limits, once
from web.access import NoAccess, reader, signed_in
from web.accounts import DAY, EmailTaken, Person
from web.house import house
from web.jury import candidates, forms, testing, views
from web.jury.forms import FORMS
from web.jury.room import Room, carry_over, convene, enter, sessions, write
from web.turnstile import Crowded
from web.words import current, reads

routes = Blueprint("jury", __name__)

REFUSED, OVERTAKEN, SAVED = 422, 409, 303
INVITED = 7 * DAY
"""Time in which an invitation can be followed."""
ON_SESSION = frozenset({"edit", "name", "release", "enrol", "attend", "conflict", "sign", "close", "appeal", "answer"})
ON_CANDIDATE = frozenset({"set-test", "vote", "decide"})
ON_TEST = frozenset({"cancel-test", "start-test", "end-test", "hand-in", "agree"})


@routes.get("/jury")
@signed_in
def home() -> str:
    """The sessions that one may open, and for administrators the form that convenes another."""
    return _home()


@routes.post("/jury")
@signed_in
def open_session() -> Any:
    """Convene a session."""
    who = reader()
    if "administrator" not in who.roles:
        raise NoAccess
    try:
        made = convene(forms.convened(request.form), who, once.wish())
    except JuryRefused as refused:
        return _home(refused), REFUSED
    return redirect(url_for("jury.session", session=made), SAVED)


@routes.post("/jury/people")
@signed_in
def invite() -> Any:
    """Make an account for somebody who is to sit in juries; a member who has no password yet is given another link."""
    if "administrator" not in reader().roles:
        raise NoAccess
    accounts, email = house().accounts, request.form.get("email", "").strip()
    known = accounts.by_email(email) if email else None
    if known is not None and ("jury" not in known.roles or accounts.has_password(known)):
        return _home(JuryRefused("e-mail-taken", name=known.name)), REFUSED
    try:
        if "@" not in email:
            raise ValueError(email)
        made = known or accounts.add(request.form.get("name", ""), ["jury"], current(), email=email)
    except (ValueError, EmailTaken):
        return _home(JuryRefused("invited")), REFUSED
    return _home(invited=made)


def _home(refused: JuryRefused | None = None, invited: Person | None = None) -> str:
    who = reader()
    link = house().accounts.make_link(invited, url_for("door.account"), INVITED) if invited is not None else ""
    return render_template(
        "jury.html",
        invited=invited.name if invited is not None else "",
        link=url_for("door.enter", token=link, _external=True) if link else "",
        sessions=[views.heading(room.session) for room in sessions(who)],
        convenes="administrator" in who.roles,
        frameworks=views.frameworks_offered(),
        refused=refused.said(current()) if refused is not None else "",
        inviting=request.endpoint == "jury.invite",
        sent=request.form,
        reader=who.name,
    )


@routes.get("/jury/<session>")
@signed_in
def session(session: str) -> str:
    """A session: members, candidates, signatures, appeals."""
    return _session(enter(session))


@routes.post("/jury/<session>")
@signed_in
def change(session: str) -> Any:
    """Write what a form of the session's page asks for. What cannot be written is said where it was typed."""
    room = enter(session)
    try:
        after = _act(room, ON_SESSION)
    except JuryRefused as refused:
        return _session(enter(session), refused), _status(refused)
    if after.session.stage is Stage.CLOSED:
        carry_over(after)
    return redirect(url_for("jury.session", session=session, _anchor=request.form.get("do", "")), SAVED)


def _act(room: Room, here: frozenset[str]) -> Room:
    """The session after the act that a form asks for. Raises JuryRefused; aborts where no page has such a button."""
    do = request.form.get("do", "")
    if do not in here:
        abort(400)
    if do == "sign":
        _prove(room)
    return write(str(room.session.id), lambda now: FORMS[do](now, request.form), forms.seen())


def _prove(room: Room) -> None:
    """Raise JuryRefused where whoever signs does not prove that it is they: by password, or else by their name."""
    who, given = room.reader, request.form.get("proof", "")
    if not house().accounts.has_password(who):
        if " ".join(given.split()) != who.name:
            raise JuryRefused("typed-name")
        return
    bound = (limits.SIGN_IN_BY_DEVICE, who.id)
    if not house().limits.spend(*bound):
        abort(429)
    try:
        right = house().accounts.knows_password(who, given)
    except Crowded:
        house().limits.give_back(*bound)
        abort(429)
    if not right:
        raise JuryRefused("password")
    house().limits.give_back(*bound)


def _status(refused: JuryRefused) -> int:
    return OVERTAKEN if refused.key in ("overtaken", "already", "closed") else REFUSED


def _refusal(refused: JuryRefused | None) -> dict[str, str]:
    """The act that was refused with the sentence that says why; empty where none was."""
    if refused is None:
        return {"do": "", "said": ""}
    return {"do": request.form.get("do", ""), "said": refused.said(current())}


def _session(room: Room, refused: JuryRefused | None = None) -> str:
    people = views.reachable() if room.administrator and not room.session.was_closed else None
    listed, known = views.candidates(room), house().certifier
    terms = known.appeal if known is not None else None
    return render_template(
        "jury_session.html",
        session=views.heading(room.session),
        steps=views.steps(room),
        members=views.members(room),
        candidates=listed,
        leaving=[one for one in listed if not any(block["state"] for block in one["blocks"])],
        hidden=sum(not room.sees(one) for one in room.session.candidates),
        signing=views.signing(room),
        appeals=views.appeals(room),
        appealable=views.appealable(room),
        terms={"days": terms.days, "words": reads(terms.terms)} if terms is not None else None,
        people=people,
        blocks=[block.code for block in room.framework.blocks],
        reasons=[(why.value, why.said(current())) for why in Withdrawn],
        administrator=room.administrator,
        member=room.member,
        present=room.me in room.session.present,
        changeable=not room.session.was_closed,
        fixed=bool(room.session.decisions),
        refused=_refusal(refused),
        sent=request.form,
        seen=room.session.last,
        reader=room.reader.name,
    )


@routes.get("/jury/<session>/candidates/<candidate>")
@signed_in
def candidate(session: str, candidate: str) -> str:
    """A candidate before the jury."""
    return _candidate(_seeing(session, candidate), candidate)


@routes.post("/jury/<session>/candidates/<candidate>")
@signed_in
def deliberate(session: str, candidate: str) -> Any:
    """Set a test, vote, or write the jury's decision."""
    room = _seeing(session, candidate)
    if request.form.get("candidate") != candidate:
        abort(400)
    try:
        _act(room, ON_CANDIDATE)
    except JuryRefused as refused:
        return _candidate(_seeing(session, candidate), candidate, refused), _status(refused)
    where = "tests" if request.form.get("do") == "set-test" else request.form.get("block", "tests")
    return redirect(url_for("jury.candidate", session=session, candidate=candidate, _anchor=f"b-{where}"), SAVED)


def _seeing(session: str, candidate: str) -> Room:
    """The session, where the reader may see that candidate of it. Raises NoAccess."""
    room = enter(session)
    if not room.sees(candidate):
        raise NoAccess
    return room


def _candidate(room: Room, candidate: str, refused: JuryRefused | None = None) -> str:
    return render_template(
        "jury_candidate.html",
        session=views.heading(room.session),
        who=candidates.candidate(room, PersonId(AssessorId(candidate))),
        open=room.session.stage is not Stage.CLOSED,
        refused=_refusal(refused),
        sent=request.form,
        seen=room.session.last,
        reader=room.reader.name,
    )


@routes.get("/jury/<session>/tests/<int:number>")
@signed_in
def test(session: str, number: int) -> str:
    """A test: its task, its clock and its grid."""
    return _test(_testing(session, number), number)


@routes.post("/jury/<session>/tests/<int:number>")
@signed_in
def take(session: str, number: int) -> Any:
    """Start or end a test, hand in levels, agree on one, or cancel the test."""
    room = _testing(session, number)
    if request.form.get("number") != str(number):
        abort(400)
    try:
        _act(room, ON_TEST)
    except JuryRefused as refused:
        return _test(_testing(session, number), number, refused), _status(refused)
    if request.form["do"] == "cancel-test":
        who = room.session.tests[number].candidate
        return redirect(url_for("jury.candidate", session=session, candidate=who, _anchor="b-tests"), SAVED)
    anchor = request.form.get("criterion", "grid")
    return redirect(url_for("jury.test", session=session, number=number, _anchor=anchor), SAVED)


def _testing(session: str, number: int) -> Room:
    """The session, where the reader may see that test of it. Raises NoAccess."""
    room = enter(session)
    found = room.session.tests.get(number)
    if found is None or found.cancelled or not room.sees(found.candidate):
        raise NoAccess
    return room


def _test(room: Room, number: int, refused: JuryRefused | None = None) -> str:
    found = room.session.tests[number]
    return render_template(
        "jury_test.html",
        session=views.heading(room.session),
        test=testing.test_page(room, found),
        candidate={"id": found.candidate, "name": room.names[found.candidate]},
        refused=_refusal(refused),
        sent=request.form,
        seen=room.session.last,
        reader=room.reader.name,
    )

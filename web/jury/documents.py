"""A jury's documents: minutes, attestations of validated blocks, and the page on which anybody verifies one."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

from flask import Blueprint, Response, abort, current_app, render_template, request, url_for

from assessment.exports.attestation import Attestation, attestation_code, attestation_pdf
from assessment.exports.minutes import Minutes, minutes_pdf
from assessment.jury.entries import Outcome, PersonId
from assessment.jury.session import Decided
from assessment.scoring import AssessorId
from assessment.text import Language
from sim.language import in_language
from web import limits
from web.access import NoAccess, reader, signed_in
from web.background import Background, Busy, Lost
from web.door.routes import address
from web.house import house
from web.jury.room import Room, attested, enter, own
from web.marking.spreadsheets import asked_language, attached
from web.words import current, zone

routes = Blueprint("jury_documents", __name__)


@routes.get("/jury/<session>/minutes.pdf")
@signed_in
def minutes(session: str) -> Response:
    """The minutes, as far as the reader may see their candidates."""
    room, language = enter(session), asked_language()
    made = Minutes(
        room.session,
        room.framework,
        room.catalogue,
        room.names,
        {person: room.left(person) for person in room.session.candidates},
        room.head,
        house().certifier,
        frozenset(one for one in room.session.candidates if not room.sees(one)),
        frozenset(number for number, test in room.session.tests.items() if not room.unsealed(test)),
        zone(),
    )
    content = _typeset(minutes_pdf, made, language)
    return attached(content, "application/pdf", f"jury-{session}-minutes-{language}.pdf")


@routes.get("/jury/<session>/candidates/<candidate>/<block>.pdf")
@signed_in
def attestation(session: str, candidate: str, block: str) -> Response:
    """The attestation of a validated block, for its holder and for whoever may see the candidate before the jury."""
    theirs = reader().id == candidate
    room = own(session) if theirs else enter(session)
    person = PersonId(AssessorId(candidate))
    decided = room.session.standing(person, block)
    if not (theirs or room.sees(candidate)) or decided is None or not _holds(room, decided):
        raise NoAccess
    language = asked_language()
    content = _typeset(attestation_pdf, _attestation(room, decided), language)
    return attached(content, "application/pdf", f"jury-{session}-{block}-{language}.pdf")


def _holds(room: Room, decided: Decided) -> bool:
    """Whether a decision stands validated in sealed minutes: what came after the last closing is not sealed yet."""
    session, entry = room.session, decided.entry
    stands = session.standing(entry.candidate, entry.block) is decided
    sealed = session.was_closed and decided.at <= session.closings[-1][0]
    return entry.outcome is Outcome.VALIDATED and stands and sealed


def _attestation(room: Room, decided: Decided) -> Attestation:
    convened, entry = room.session.convened, decided.entry
    assert convened is not None
    status = room.record(entry.candidate).civil_status
    known = house().certifier
    code = attestation_code(room.session, decided)
    path = url_for("jury_documents.verify", session=room.session.id, code=code)
    voters = sorted(entry.votes, key=lambda one: one != room.session.president)
    return Attestation(
        holder=f"{status.first_name} {status.birth_name}" if status is not None else room.names[entry.candidate],
        birth=(date.fromisoformat(status.born), status.place) if status is not None else None,
        framework=room.framework,
        block=room.framework.block(entry.block),
        session=convened.title,
        decided=date.fromisoformat(convened.day),
        place=convened.place,
        jury=tuple((room.names[one], room.session.members[one].role) for one in voters),
        code=code,
        address=f"{known.site if known is not None else request.host_url.rstrip('/')}{path}",
        certifier=known,
    )


@routes.get("/attestations/<session>/<code>")
def verify(session: str, code: str) -> str:
    """For whom and for what an attestation is, for anybody who holds its code."""
    bound = (limits.LINK_BY_ADDRESS, address())
    if not house().limits.spend(*bound):
        abort(429)
    room = attested(session)
    found = next((one for one in room.session.decisions if hmac.compare_digest(_code(room, one), code.encode())), None)
    if found is None or not _holds(room, found):
        raise NoAccess
    house().limits.give_back(*bound)
    made = _attestation(room, found)
    return render_template(
        "jury_attested.html",
        holder=made.holder,
        block=made.block.code,
        title=in_language(made.block.title, current()),
        certification=in_language(made.framework.title, current()),
        day=datetime(made.decided.year, made.decided.month, made.decided.day, 12, tzinfo=zone()),
        place=made.place,
        session=made.session,
        certifier=made.certifier.name if made.certifier is not None else "",
        code=code,
        person=None,
    )


def _code(room: Room, decided: Decided) -> bytes:
    return attestation_code(room.session, decided).encode()


Made = TypeVar("Made", Minutes, Attestation)


def _typeset(pdf: Callable[[Made, datetime, Language], bytes], made: Made, language: Language) -> bytes:
    """The document as PDF, set in a process beside the loop that serves sockets. Aborts where too many wait."""
    background: Background = current_app.extensions["background"]
    at = datetime.fromtimestamp(house().now() / 1000, zone())
    try:
        return background.run(pdf, made, at, language)
    except (Busy, Lost, TimeoutError):
        abort(503)

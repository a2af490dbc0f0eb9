"""Downloads about a person: badges and the learner's record, dossiers for juries, and the certifier's report."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import NAMESPACE_URL, uuid5

from flask import Blueprint, Response, render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy import select

from assessment.exports.badges import NotAwarded, badge, learner_record, signed_credential
from assessment.exports.certifier_xml import NotReported, report
from assessment.exports.dossier import dossier
from assessment.framework import load
from assessment.record.standing import outcome
from web.access import ExerciseRow, NoAccess, Place, exercise_row, has_role, member, reader, signed_in
from web.accounts import Person
from web.house import house
from web.leaving.contents import contents
from web.leaving.feed import passages, schema
from web.leaving.keys import site_key
from web.leaving.person import awards, holder, ledgers_of
from web.marking.room import Room, open_room
from web.marking.spreadsheets import asked_language, attached
from web.models import exercise as exercises
from web.models import membership
from web.record.kept import kept
from web.record.pages import mine
from web.record.sight import JUDGES, enter
from web.words import current, say

routes = Blueprint("credentials", __name__)

JWT = "application/vc+jwt"


@routes.get("/records/<person>/badges/<block>.jwt")
@signed_in
def badge_of(person: str, block: str) -> ResponseReturnValue:
    """The badge of a block that a jury validated, for those who may see the record."""
    return _badge(enter(person)[0], block)


@routes.get("/record/badges/<block>.jwt")
@signed_in
def own_badge(block: str) -> ResponseReturnValue:
    """The reader's own."""
    return _badge(mine().kept.person, block)


@routes.get("/records/<person>/clr.jwt")
@signed_in
def learner_record_of(person: str) -> ResponseReturnValue:
    """All that juries awarded to a person, for those who may see the record."""
    return _learner_record(enter(person)[0])


@routes.get("/record/clr.jwt")
@signed_in
def own_learner_record() -> ResponseReturnValue:
    """The reader's own."""
    return _learner_record(mine().kept.person)


@routes.get("/records/<person>/dossiers/<exercise>.json")
@signed_in
def dossier_of(person: str, exercise: str) -> Response:
    """A person's dossier of a certifying exercise, with their record and their jury's sessions, for juries and
    administrators.
    """
    who, sight = enter(person)
    if sight not in JUDGES:
        raise NoAccess
    room, pseudonym = _opened(who, exercise)
    ledgers = ledgers_of(house().database, reader(), who)
    made = dossier(contents(room, pseudonym, room.codes, ledgers), site_key(house().config.data))
    return attached(made, "application/json", f"{exercise}-{pseudonym}-dossier.json")


@routes.get("/records/certifications.xml")
@has_role("administrator")
def certifications() -> ResponseReturnValue:
    """The certifications in full, of those decided `since` a day on, as the Caisse des Dépôts takes them."""
    wanted = request.args.get("since", "")
    try:
        since = date.fromisoformat(wanted) if wanted else None
    except ValueError:
        return _refused(say("leaving-no-date", value=wanted[:40]))
    config, certifier, database = house().config, house().certifier, house().database
    at = datetime.fromtimestamp(house().now() / 1000, UTC)
    try:
        made = report(
            certifier,
            passages(database, load(config.framework), since),
            flow=str(uuid5(NAMESPACE_URL, f"{certifier.site if certifier else ''}/{at.isoformat()}")),
            at=at,
            schema=schema(config, certifier.feed) if certifier is not None and certifier.feed is not None else None,
        )
    except NotReported as refused:
        return _refused(*(reason.said(current()) for reason in refused.reasons))
    return attached(made, "application/xml", f"certifications-{at:%Y-%m-%d}.xml")


def _badge(person: Person, block: str) -> ResponseReturnValue:
    framework, database = load(house().config.framework), house().database
    record = kept(database, person).record
    found = [one for one in awards(database, person, record) if one.decision.block == block]
    if not found:
        raise NoAccess
    language = asked_language()
    first = min(found, key=lambda one: (one.decision.outcome.value != "validated", one.decision.at))
    try:
        made = badge(framework, house().certifier, holder(person), first, language)
    except NotAwarded as refused:
        return _refused(refused.sentence.said(current()))
    return _signed(made, f"{block}-{language}.jwt")


def _learner_record(person: Person) -> ResponseReturnValue:
    framework, database = load(house().config.framework), house().database
    record = kept(database, person).record
    language, at = asked_language(), datetime.fromtimestamp(house().now() / 1000, UTC)
    given = awards(database, person, record)
    try:
        made = learner_record(
            framework, house().certifier, holder(person), given, outcome(framework, record), at, language
        )
    except NotAwarded as refused:
        return _refused(refused.sentence.said(current()))
    return _signed(made, f"record-{language}.jwt")


def _signed(credential: dict[str, object], name: str) -> Response:
    return attached(signed_credential(credential, site_key(house().config.data)).encode(), JWT, name)


def _refused(*reasons: str) -> ResponseReturnValue:
    return render_template("leaving_refused.html", reasons=reasons, person=reader()), 409


def _opened(person: Person, wanted: str) -> tuple[Room, str]:
    """A certifying exercise as one of its candidates took it, and the pseudonym they are a candidate by."""
    seat = (membership.c.person == person.id) & (membership.c.exercise == wanted) & (membership.c.role == "student")
    asked = select(membership).where(seat)
    row = house().database.read(lambda connection: connection.execute(asked).mappings().first())
    found = _exercise(wanted) if row is not None else None
    if row is None or found is None or found.purpose != "certifying":
        raise NoAccess
    room = open_room(Place(found, member(row)), reader())
    pseudonym = room.evaluation.joined.get(row["pseudonym"], row["pseudonym"])
    if pseudonym not in room.evaluation.dossiers:
        raise NoAccess
    return room, pseudonym


def _exercise(wanted: str) -> ExerciseRow | None:
    asked = select(exercises).where(exercises.c.id == wanted)
    row = house().database.read(lambda connection: connection.execute(asked).mappings().first())
    return exercise_row(row) if row is not None else None

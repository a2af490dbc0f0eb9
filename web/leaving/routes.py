"""Downloads for other programs: dossiers, and the key by which whatever the site signs is verified."""

from __future__ import annotations

from flask import Blueprint, Response, request

from assessment.exports import xapi
from assessment.exports.dossier import dossier
from assessment.exports.sealing import canonical
from web.access import NoAccess, marking_access, reader, signed_in
from web.house import house
from web.leaving.contents import contents
from web.leaving.keys import site_key
from web.marking.room import Room, open_room
from web.marking.spreadsheets import attached

routes = Blueprint("leaving", __name__)


@routes.get("/.well-known/plenipo-key.json")
def key() -> Response:
    """The site's public key, a JSON Web Key."""
    return Response(canonical(dict(site_key(house().config.data).public)), mimetype="application/jwk+json")


@routes.get("/assess/<exercise>/<pseudonym>/dossier.json")
@signed_in
def candidate_dossier(exercise: str, pseudonym: str) -> Response:
    """A candidate's dossier, or that of one `block`."""
    room = _enter(exercise)
    block = request.args.get("block")
    codes = room.codes if block is None else [code for code in room.codes if code == block]
    if pseudonym not in room.evaluation.dossiers or not codes:
        raise NoAccess
    made = dossier(contents(room, pseudonym, codes), site_key(house().config.data))
    part = f"-{block}" if block is not None else ""
    return attached(made, "application/json", f"{exercise}-{pseudonym}{part}-dossier.json")


@routes.get("/assess/<exercise>/statements.jsonl")
@signed_in
def statements(exercise: str) -> Response:
    """The acts of every candidate and what was decided of them, as xAPI statements, one a line."""
    room = _enter(exercise)
    at = room.now
    reports = [room.report(who, room.codes, at) for who in room.evaluation.dossiers]
    made = "".join(xapi.lines(xapi.statements(room.evaluation, reports, _site())))
    return attached(made.encode(), "application/jsonl", f"{exercise}-statements.jsonl")


def _site() -> str:
    """The public address of the platform: as its certifier gives it, else as this request has it."""
    known = house().certifier
    return known.site if known is not None else request.host_url.rstrip("/")


def _enter(exercise: str) -> Room:
    """The exercise, for its assessors. Raises NoAccess."""
    who = reader()
    return open_room(marking_access(house().database, who, exercise), who)

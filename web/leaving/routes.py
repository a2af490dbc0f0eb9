"""Downloads for other programs: dossiers, and the key by which whatever the site signs is verified."""

from __future__ import annotations

from flask import Blueprint, Response, request

from assessment.exports.dossier import dossier
from assessment.exports.sealing import canonical
from web.access import NoAccess, marking_access, signed_in
from web.house import house
from web.leaving.contents import contents
from web.leaving.keys import site_key
from web.marking.pages import attached
from web.marking.room import Room, open_room, reader

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


def _enter(exercise: str) -> Room:
    """The exercise, for its assessors. Raises NoAccess."""
    who = reader()
    return open_room(marking_access(house().database, who, exercise), who)

"""The pages of frameworks: every version, one in three columns, its files, and the taking in of another.

They are for assessors and administrators. An import is shown before it is kept: the first post says what the file would
do, the second keeps what the first showed.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from flask import Blueprint, Response, redirect, render_template, request, url_for
from sqlalchemy import func, select

from assessment.exports.case import package
from assessment.exports.table import table
from assessment.exports.words import word
from assessment.framework import Framework, names
from assessment.framework_files import FrameworkError
from sim.language import in_language
from web.access import NoAccess, signed_in, visitor
from web.accounts import Person
from web.frameworks import shown
from web.frameworks.kept import AlreadyKept, Version, frameworks
from web.frameworks.taking import Taken, carried, taken
from web.house import house
from web.marking.spreadsheets import attached
from web.models import exercise, person
from web.words import current, say

routes = Blueprint("frameworks", __name__)

READERS = frozenset({"assessor", "administrator"})
REFUSED = 422
OVERTAKEN = 409
LARGEST = 4096
"""Kibibytes of a file that is uploaded, as of one that the command reads."""


def _reader() -> Person:
    """The person who asks, where they may read frameworks. Raises NoAccess."""
    who = visitor()
    if who is None or who.roles.isdisjoint(READERS):
        raise NoAccess
    return who


@routes.get("/frameworks")
@signed_in
def listed() -> str:
    """Every version of every framework, with how many exercises it marks."""
    return _listed(_reader())


def _listed(who: Person, refused: str = "", steps: Taken | None = None) -> str:
    used = _used()
    versions = [_row(version, used) for version in frameworks().versions()]
    return render_template(
        "frameworks.html",
        versions=versions,
        bases=names(),
        refused=refused,
        taken=_shown(steps) if steps is not None else None,
        sent={name: request.form.get(name, "") for name in ("base", "number")},
        largest=LARGEST,
        reader=who.name,
    )


@routes.post("/frameworks")
@signed_in
def take() -> Any:
    """Show what a file would do, or keep what was shown. What cannot be read is told by row, and nothing is kept."""
    who = _reader()
    if request.form.get("do") == "keep":
        return _keep(who)
    try:
        found = taken(request.files.get("file"), request.files.get("map"), request.form, LARGEST * 1024)
    except FrameworkError as wrong:
        return _listed(who, wrong.said(current())), REFUSED
    return _listed(who, steps=found)


def _keep(who: Person) -> Any:
    try:
        framework = carried(request.form.get("framework", ""))
    except FrameworkError as wrong:
        return _listed(who, wrong.said(current())), REFUSED
    try:
        key = frameworks().keep(framework, who.id, house().now())
    except AlreadyKept:
        why = say("version-is-there", name=framework.id, version=framework.version)
        return _listed(who, why), OVERTAKEN
    return redirect(url_for("frameworks.framework", key=key), 303)


@routes.get("/frameworks/<key>")
@signed_in
def framework(key: str) -> str:
    """One version in three columns."""
    who, found = _reader(), _found(key)
    language = current()
    blocks = list(shown.blocks(found, language))
    return render_template(
        "framework.html",
        key=key,
        framework=found,
        title=in_language(found.title, language),
        notice=in_language(found.notice, language),
        status=word(f"status.{found.status}", language),
        statuses={status: word(f"status.{status}", language) for status in ("official", "proposal")},
        blocks=blocks,
        mixed=any(block.register or any(one.register for one in block.competences) for block in blocks),
        reader=who.name,
    )


@routes.get("/frameworks/<key>/case.json")
@signed_in
def case(key: str) -> Response:
    """The version as a CASE 1.1 package."""
    _reader()
    content = package(_found(key), datetime.fromtimestamp(house().now() / 1000, UTC))
    return attached(content, "application/json", f"{key}-case.json")


@routes.get("/frameworks/<key>/table.csv")
@signed_in
def sheet(key: str) -> Response:
    """The version as a table, to be corrected or filled in anew and uploaded."""
    _reader()
    return attached(table(_found(key), current()), "text/csv; charset=utf-8", f"{key}.csv")


def _found(key: str) -> Framework:
    try:
        return frameworks().of(key)
    except FrameworkError:
        raise NoAccess from None


def _used() -> dict[str, int]:
    """The number of exercises by the framework they name, practices aside."""
    wanted = (
        select(exercise.c.framework, func.count())
        .where(exercise.c.purpose != "practice")
        .group_by(exercise.c.framework)
    )
    rows = house().database.read(lambda connection: connection.execute(wanted).all())
    return {row[0]: row[1] for row in rows}


def _row(version: Version, used: dict[str, int]) -> dict[str, Any]:
    language, one = current(), version.framework
    wanted = select(person.c.name).where(person.c.id == version.by)
    by = house().database.read(lambda connection: connection.execute(wanted).scalar()) if version.by else None
    return {
        "key": version.key,
        "name": one.id,
        "title": in_language(one.title, language),
        "version": one.version,
        "status": one.status,
        "status_word": word(f"status.{one.status}", language),
        "blocks": len(one.blocks),
        "criteria": len(list(one.criteria())),
        "ours": version.by is None,
        "by": by,
        "at": datetime.fromtimestamp(version.at / 1000, UTC) if version.by and version.at else None,
        "current": version.current,
        "used": used.get(version.key, 0),
    }


def _shown(found: Taken) -> dict[str, Any]:
    language, one = current(), found.framework
    return {
        "title": in_language(one.title, language),
        "name": one.id,
        "version": one.version,
        "blocks": len(one.blocks),
        "criteria": len(list(one.criteria())),
        "replaced": [step.said(language) for step in found.replaced],
        "unmatched": [step.said(language) for step in found.unmatched],
        "kept": [step.said(language) for step in found.kept],
        "payload": found.payload,
    }

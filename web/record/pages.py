"""The pages of records: the roll, one person's record for those who keep it, and one's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from web.access import NoAccess, has_role, reader, signed_in
from web.accounts import DAY, LONGEST_NAME, EmailTaken
from web.house import house
from web.record import shown
from web.record.desk import Opened, answered, opened, page
from web.record.kept import Kept, kept_each
from web.record.roll import Listed, roll
from web.record.sight import STAFF, Sight, enter, seen_by
from web.words import current, say

routes = Blueprint("record", __name__)

PAGE = 25
"""The number of people on a page of the roll."""
LINK_LASTS = 7 * DAY
LONGEST_SOUGHT = 80


# --- one's own


@routes.get("/record")
@signed_in
def own() -> str:
    """The reader's own record; a guest is told to make an account first."""
    who = reader()
    return render_template("record_guest.html", person=who) if who.guest else page(mine())


@routes.post("/record")
@signed_in
def act_on_own() -> ResponseReturnValue:
    """Do something on one's own record."""
    return answered(mine(), url_for("record.own"))


def mine() -> Opened:
    """The reader's own record. Raises NoAccess for guests, who lose it with their browser."""
    who = reader()
    if who.guest:
        raise NoAccess
    return opened(who, Sight.SELF)


# --- others'


@routes.get("/records")
@signed_in
def find() -> str:
    """The candidates whose records the reader sees, by name and class."""
    return _roll()


@routes.post("/records")
@has_role("administrator")
def enrol() -> ResponseReturnValue:
    """Make an account for a candidate, and open its record."""
    name, email = request.form.get("name", ""), request.form.get("email", "").strip()
    if "@" not in email:
        return _roll(say("record-needs-e-mail")), 422
    try:
        made = house().accounts.add(name, ["student"], current(), email=email)
    except EmailTaken:
        taken = house().accounts.by_email(email)
        return _roll(say("record-e-mail-taken"), taken.id if taken is not None else ""), 422
    except ValueError:
        return _roll(say("record-needs-name")), 422
    return redirect(url_for("record.of_person", person=made.id), 303)


def _roll(why: str = "", taken: str = "") -> str:
    who = reader()
    visible = seen_by(house().database, who)
    if not who.roles & STAFF and not visible:
        raise NoAccess
    sought = {key: request.args.get(key, "").strip()[:LONGEST_SOUGHT] for key in ("name", "class")}
    found = roll(house().database, visible, sought["name"], sought["class"])
    number = max(1, request.args.get("page", 1, int))
    return render_template(
        "records.html",
        person=who,
        rows=_rows(found[(number - 1) * PAGE : number * PAGE]),
        count=len(found),
        page=number,
        more=len(found) > number * PAGE,
        sought=sought,
        tail="".join(f"&{urlencode({key: value})}" for key, value in sought.items() if value),
        may_enrol="administrator" in who.roles,
        why=why,
        taken=taken,
        typed=request.form,
        longest=LONGEST_NAME,
    )


def _rows(listed: Sequence[Listed]) -> list[dict[str, Any]]:
    people = house().accounts.by_ids(one.id for one in listed)
    records = {here.person.id: here for here in kept_each(house().database, people.values())}
    return [_row(one, records[one.id]) for one in listed if one.id in records]


def _row(one: Listed, found: Kept) -> dict[str, Any]:
    here = Opened(found, Sight.JURY)
    record = here.kept.record
    return {
        "id": one.id,
        "name": one.name,
        "classes": one.classes,
        "route": record.route.said(current()) if record.route is not None else "",
        "course": record.course or "",
        "blocks": shown.blocks(house().database, here.kept, here.framework),
        "title": shown.title(record, here.framework),
        "extra": shown.share(record.extra_time) if record.extra_time else "",
    }


@routes.get("/records/<person>")
@signed_in
def of_person(person: str) -> str:
    """One person's record, for those who may see it."""
    return page(opened(*enter(person)))


@routes.post("/records/<person>")
@signed_in
def act_on_person(person: str) -> ResponseReturnValue:
    """Do something on somebody's record, or make them a sign-in link."""
    here = opened(*enter(person))
    if request.form.get("do") == "link" and here.linkable:
        token = house().accounts.make_link(here.kept.person, url_for("record.own"), LINK_LASTS)
        return page(here, link=url_for("door.enter", token=token, _external=True))
    return answered(here, url_for("record.of_person", person=person))

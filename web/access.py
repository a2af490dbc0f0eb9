"""Access of people to exercises: the only ways from a person to an exercise.

Each function answers from the database as it is at that moment. A forbidden thing looks like a missing one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any

from flask import Response, abort, g, has_request_context, redirect, request, url_for
from sqlalchemy import ColumnElement, RowMapping, Select, bindparam, select
from werkzeug.exceptions import HTTPException

from sim.exercise.core.names import CONTROL, ExerciseId, Pseudonym, SeatId
from web import limits
from web.accounts import SEEN_EVERY, Accounts, Person, digest
from web.database import Database
from web.models import exercise, membership
from web.models import login as logins_table

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

LOGIN = "plenipo_login"
"""The cookie that holds a login's token."""


@dataclass(frozen=True, slots=True)
class ExerciseRow:
    """An exercise beside its log."""

    id: ExerciseId
    scenario: str
    title: Mapping[str, str]
    table_name: str
    code: str
    admission: str
    purpose: str
    opened_by: str | None
    opened_at: int
    status: str
    framework: str
    language: str


@dataclass(frozen=True, slots=True)
class Membership:
    """A person's part in an exercise."""

    id: str
    exercise: ExerciseId
    person: str
    role: str
    seat: SeatId | None
    """The seat held (admitted), or asked for (requested)."""
    pseudonym: Pseudonym
    status: str


@dataclass(frozen=True, slots=True)
class Place:
    """An exercise, and the membership that gives access to it."""

    exercise: ExerciseRow
    member: Membership


class NoAccess(HTTPException):
    """Access refused: answered like a thing that does not exist."""

    code = 404


# --- the doors -------------------------------------------------------------------------------------------------------


def desk_access(database: Database, person: Person | None, wanted: str) -> Place:
    """The seat of a student who was admitted. Raises NoAccess."""
    seated = (membership.c.status == "admitted") & membership.c.seat.is_not(None)
    return _enter(database, person, wanted, "student", seated)


def wait_access(database: Database, person: Person | None, wanted: str) -> Place:
    """The place of a student in the lobby, whatever became of it. Raises NoAccess."""
    return _enter(database, person, wanted, "student", membership.c.status.is_not(None))


def control_access(database: Database, person: Person | None, wanted: str) -> Place:
    """The exercise of its instructor. Raises NoAccess."""
    return _enter(database, person, wanted, "instructor", membership.c.status == "admitted")


def marking_access(database: Database, person: Person | None, wanted: str) -> Place:
    """The exercise of one of its assessors. Raises NoAccess."""
    return _enter(database, person, wanted, "assessor", membership.c.status == "admitted")


def log_access(database: Database, person: Person | None, wanted: str) -> Place:
    """The whole log, and any moment of it: for the instructor and the assessors. Raises NoAccess."""
    try:
        return marking_access(database, person, wanted)
    except NoAccess:
        return control_access(database, person, wanted)


def exercises_of(database: Database, person: Person, role: str) -> tuple[Place, ...]:
    """The exercises in which a person has a role now, the newest first."""
    mine = (membership.c.person == person.id) & (membership.c.role == role) & (membership.c.status == "admitted")
    return _places(database, mine)


def members(database: Database, place: Place) -> tuple[tuple[Membership, str], ...]:
    """Everybody's part in an exercise one may run or mark, with their names, in the order they came."""
    from web.models import person as people

    wanted = (
        select(membership, people.c.name)
        .join(people, people.c.id == membership.c.person)
        .where(membership.c.exercise == place.exercise.id)
        .order_by(membership.c.created, membership.c.id)
    )
    rows = database.read(lambda connection: connection.execute(wanted).mappings().all())
    return tuple((member(row), row["name"]) for row in rows)


def _enter(database: Database, person: Person | None, wanted: str, role: str, state: ColumnElement[bool]) -> Place:
    if person is None or len(wanted) > 40 or not wanted.isprintable():
        raise NoAccess
    mine = (membership.c.person == person.id) & (membership.c.exercise == wanted) & (membership.c.role == role)
    found = _places(database, mine & state)
    if not found:
        raise NoAccess
    return found[0]


_BOTH = (
    *(column.label(f"exercise_{column.name}") for column in exercise.c),
    *(column.label(f"member_{column.name}") for column in membership.c),
)


def _places(database: Database, which: ColumnElement[bool]) -> tuple[Place, ...]:
    wanted = (
        select(*_BOTH)
        .join(membership, membership.c.exercise == exercise.c.id)
        .where(which)
        .order_by(exercise.c.opened_at.desc(), exercise.c.id)
    )
    rows = database.read(lambda connection: connection.execute(wanted).mappings().all())
    return tuple(Place(exercise_row(row, "exercise_"), member(row, "member_")) for row in rows)


def exercise_row(row: RowMapping, prefix: str = "") -> ExerciseRow:
    """The exercise that a row of its table holds, in columns so prefixed."""
    fields = {name: row[prefix + name] for name in ExerciseRow.__dataclass_fields__}
    return ExerciseRow(**fields)


def member(row: RowMapping, prefix: str = "") -> Membership:
    """The membership that a row of its table holds, in columns so prefixed."""
    fields = {name: row[prefix + name] for name in Membership.__dataclass_fields__}
    return Membership(**fields)


# --- this request ----------------------------------------------------------------------------------------------------


def login_id() -> str | None:
    """The login of this request's cookie, which may have ended."""
    token = request.cookies.get(LOGIN)
    return digest(token) if token and len(token) <= 200 else None


def login_mark() -> str:
    """A mark that tells this request's login from others and reveals nothing else of it; "" for nobody's.

    A page gives it to scripts, which keep under it what they keep in the browser.
    """
    login = login_id()
    return "" if login is None else digest(f"kept under {login}")[:16]


def sparingly() -> None:
    """Refuse a costly page to a login that asked for many just now."""
    if not request.environ.get("plenipo.allowed") and not allowance():
        abort(429)


def allowance() -> bool:
    """Whether the login of this request may have the page it asks for now: of costly ones so many a minute.

    Nobody's are free: without a login no costly page is made.
    """
    from web.house import house

    rule = limits.COSTLY_PAGES if request.endpoint in limits.COSTLY else None
    if request.endpoint in limits.MARKED:
        rule = limits.MARKED_PAGES
    if request.endpoint in limits.REPLAYED:
        rule = limits.REPLAYED_MOMENTS
    return rule is None or visitor() is None or house().limits.spend(rule, str(login_id()))


def may_ask(who: Person) -> bool:
    """Whether somebody has a part in the exercise that this request names, and where none is named in any, as staff.

    Cheap, and no more than a first look: the page itself opens the exercise by its own door.
    """
    from web.house import house

    values = request.view_args
    if values is None:  # there is no such page
        return False
    if request.endpoint in _OF_JUDGES:
        return bool(who.roles & {"jury", "administrator"})
    wanted = values.get("exercise")
    if wanted is None and "assessor" in who.roles:
        return True
    opens = (membership.c.role != "student") & (membership.c.status == "admitted")
    if request.endpoint in _OF_ALL:
        opens |= exercise.c.status == "ended"
    mine = select(membership.c.id).join(exercise, exercise.c.id == membership.c.exercise)
    theirs = membership.c.role == "student"
    mine = mine.where(membership.c.person == who.id, theirs if request.endpoint in _OF_CANDIDATES else opens).limit(1)
    if wanted is not None:
        mine = mine.where(exercise.c.id == wanted)
    return house().database.read(lambda connection: connection.scalar(mine)) is not None


_OF_ALL = frozenset(
    {
        "moments.show",
        "debrief.page",
        "debrief.of_seat",
        "debrief.desk",
        "debrief.at_moment",
        "reporting.edit",
        "reporting.file",
    }
)
"""The endpoints of long pages that students open as well, once the exercise is over."""
_OF_JUDGES = frozenset({"credentials.dossier_of"})
"""The endpoints of long pages that members of juries and administrators open, who have no part in the exercise."""
_OF_CANDIDATES = frozenset({"results.of_exercise", "results.file"})
"""The endpoints of long pages that students alone open."""


def visitor() -> Person | None:
    """The person who makes this request; None where nobody is signed in."""
    from web.house import house

    if not has_request_context():
        return None
    if "visitor" not in g:
        login = login_id()
        g.visitor = house().accounts.who(login) if login else None
    found: Person | None = g.visitor
    return found


def reader() -> Person:
    """The person who makes this request. Raises NoAccess where nobody is signed in."""
    found = visitor()
    if found is None:
        raise NoAccess
    return found


def signed_in(page: Callable[..., Any]) -> Callable[..., Any]:
    """A page for people who are signed in: others are sent to sign in, and come back."""

    @wraps(page)
    def checked(*args: Any, **values: Any) -> Any:
        if visitor() is not None:
            return page(*args, **values)
        if request.method != "GET" or request.path.endswith(".json"):
            abort(404)
        return redirect(url_for("door.sign_in", next=request.full_path.rstrip("?")), 303)

    return checked


def has_role(role: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """A page for people of a role; for others it does not exist."""

    def decorate(page: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(page)
        def checked(*args: Any, **values: Any) -> Any:
            person = visitor()
            if person is None or role not in person.roles:
                raise NoAccess
            return page(*args, **values)

        return signed_in(checked)

    return decorate


def enter_with(answer: Response, token: str, *, secure: bool) -> Response:
    """The answer, carrying the cookie of a login."""
    answer.set_cookie(LOGIN, token, max_age=30 * 24 * 3600, httponly=True, samesite="Lax", secure=secure)
    return answer


# --- sockets ---------------------------------------------------------------------------------------------------------


FRESH = 60_000
"""Milliseconds for which a seat found is trusted where this process alone writes, and so sees every change."""
FRESH_AMONG_SEVERAL = 3_000
"""The same where other processes write too: the longest that a seat ended elsewhere can still act."""


MOST_KNOWN = 20_000


def _held() -> Select[Any]:
    of, part = logins_table.c, membership.c
    seated = (part.role == "instructor") | ((part.role == "student") & part.seat.is_not(None))
    asked = of.token.in_(bindparam("logins", expanding=True)) & (of.expires > bindparam("now"))
    return (
        select(of.token, of.expires, of.seen, part.exercise, part.role, part.seat)
        .join(membership, part.person == of.person)
        .where(asked, of.revoked.is_(None), part.status == "admitted", seated)
    )


_HELD = _held()
"""The seats that some `logins` hold `now`."""


class Doors:
    """Access of sockets to exercises: `web.live`'s Doors over the database.

    The seats of a login, once found, are remembered until a commit of this process touches a row that lets somebody
    in, the login expires, or they are older than `fresh` ms. What was refused is asked again each time.
    """

    def __init__(self, database: Database, accounts: Accounts, now: Callable[[], int], fresh: int = FRESH) -> None:
        """`now` gives wall-clock milliseconds."""
        self._database = database
        self._accounts = accounts
        self._now = now
        self._fresh = fresh
        self._known: dict[str, tuple[int, dict[str, str]]] = {}
        """By login: until when, and the seat in each exercise."""
        self._doors = database.doors

    def admit(self, token: str) -> str | None:
        """The login a page's one-use token was given to, if it is this request's and still holds."""
        own = login_id()
        if own is None or self._accounts.take_live_token(token) != own:
            return None
        return own if self._accounts.who(own) else None

    def seat(self, login: str, wanted: str) -> str | None:
        """The seat a login holds in an exercise now, CONTROL for its instructor, None for anybody else."""
        if self._doors == self._database.doors:
            until, seats = self._known.get(login, (0, {}))
            if self._now() < until and wanted in seats:
                return seats[wanted]
        return self.seats([login]).get((login, wanted))

    def seats(self, logins: Collection[str]) -> dict[tuple[str, str], str]:
        """Every seat that some logins hold now, by login and exercise, in one question to the database."""
        doors, now = self._database.doors, self._now()
        asked = {"logins": list(logins), "now": now}
        rows = self._database.read(lambda connection: connection.execute(_HELD, asked).all())
        found: dict[str, tuple[int, dict[str, str]]] = {login: (0, {}) for login in logins}
        for token, expires, _seen, place, role, seat in rows:
            seats = found[token][1]
            seats[place] = CONTROL if role == "instructor" else seat
            found[token] = (min(expires, now + self._fresh), seats)
        self._remember(doors, found)
        unnoted = {token for token, _, seen, *_ in rows if now - seen > SEEN_EVERY}
        if unnoted:
            self._accounts.seen(sorted(unnoted))
        return {(login, place): seat for login, (_, seats) in found.items() for place, seat in seats.items()}

    def forget(self) -> None:
        """Forget the seats found: another process ended a login or a seat."""
        self._database.doors_moved()

    def _remember(self, doors: int, found: dict[str, tuple[int, dict[str, str]]]) -> None:
        """Keep what was found, unless something was committed since the question."""
        if doors != self._database.doors:
            return
        if doors != self._doors or len(self._known) > MOST_KNOWN:
            self._known.clear()
        self._doors = doors
        self._known.update(found)

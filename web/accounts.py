"""People, and who is signed in: logins, sign-in links, tokens of sockets.

Tokens are 256 random bits; the database holds their SHA-256 only. E-mails are compared in one normal form, whatever
keyboard typed them.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, and_, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from sim.exercise.core.typed import ROOM, line, nfc
from sim.language import SOURCE
from web import passwords
from web.database import Database
from web.models import device, link, live_token, login, person

Role = Literal["student", "instructor", "assessor", "jury", "administrator"]

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
STAFF = frozenset[Role]({"instructor", "assessor", "jury", "administrator"})
"""Everybody who is more than a student."""
STAFF_LOGIN = 12 * HOUR
LOGIN = 30 * DAY
"""Duration of a login: a working day for staff, a month for everybody else."""
LIVE_TOKEN = MINUTE
AGAIN = MINUTE // 2
"""Time in which the same form sent again finds the person that it made: a double click, a line that broke."""
SEEN_EVERY = 5 * MINUTE
LONGEST_NAME = 60
LONGEST_EMAIL = 254


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the house knows."""

    id: str
    name: str
    email: str | None
    roles: frozenset[str]
    language: str

    @property
    def guest(self) -> bool:
        """Known by this browser only."""
        return self.email is None


class EmailTaken(ValueError):
    """Another account has this e-mail."""


class AccountMoved(Exception):
    """The account was changed elsewhere since it was read."""


def _id(once: str | None) -> str:
    return secrets.token_hex(8) if once is None else digest(f"person\n{once}")[:16]


# Asked for every socket: a statement takes as long to put together as to carry out.
_SIGNED_IN = (
    select(person, login.c.seen)
    .join(login, login.c.person == person.c.id)
    .where(login.c.token == bindparam("login"), login.c.revoked.is_(None), login.c.expires > bindparam("now"))
)
_UNSPENT = (live_token.c.token == bindparam("given")) & (live_token.c.expires > bindparam("now"))
_GIVEN = select(live_token.c.login).where(_UNSPENT)
_SPENT = delete(live_token).where(_UNSPENT).returning(live_token.c.login)


class Accounts:
    """The people of one database."""

    def __init__(self, database: Database, now: Callable[[], int]) -> None:
        """`now` gives wall-clock milliseconds."""
        self._database = database
        self._now = now

    # --- people

    def add(
        self,
        name: str,
        roles: Iterable[Role],
        language: str = SOURCE,
        email: str | None = None,
        password: str | None = None,
        once: str | None = None,
    ) -> Person:
        """A new person; a guest without an e-mail. Raises EmailTaken, or ValueError for a password too short.

        `once` names the wish that this person answers: the same wish a second time within AGAIN gives the same person.
        Later it gives another: who keeps a form that somebody else sent does not become that person by sending it.
        """
        try:
            return self._add(_id(once), name, roles, language, email, password)
        except IntegrityError as error:
            made = None if once is None else self._one(select(person).where(self._just_made(_id(once))))
            if made is not None:
                return made
            if once is not None and self.by_id(_id(once)) is not None:
                return self._add(_id(None), name, roles, language, email, password)
            raise EmailTaken(email) from error

    def _add(
        self, known: str, name: str, roles: Iterable[Role], language: str, email: str | None, password: str | None
    ) -> Person:
        new = Person(known, clean_name(name), _email(email), frozenset(roles), language)
        row = {
            "id": new.id,
            "name": new.name,
            "email": new.email,
            "password": passwords.hashed(password, new.id) if password is not None else None,
            "roles": sorted(new.roles),
            "language": language,
            "created": self._now(),
        }
        self._database.execute(insert(person), row)
        return new

    def _just_made(self, known: str) -> ColumnElement[bool]:
        """Whether a person was made a moment ago, and is a guest still."""
        recent = person.c.created > self._now() - AGAIN
        return and_(person.c.id == known, recent, person.c.password.is_(None), person.c.email.is_(None))

    def by_id(self, wanted: str) -> Person | None:
        """The person of that id."""
        return self._one(select(person).where(person.c.id == wanted))

    def by_ids(self, wanted: Iterable[str]) -> dict[str, Person]:
        """The people of these ids; who was erased is missing."""
        asked = select(person).where(person.c.id.in_(set(wanted)))
        rows = self._database.read(lambda connection: connection.execute(asked).mappings().all())
        return {row["id"]: _person(row) for row in rows}

    def by_email(self, email: str) -> Person | None:
        """The person of that e-mail."""
        return self._one(select(person).where(person.c.email == _email(email)))

    def with_role(self, role: Role) -> tuple[Person, ...]:
        """Everybody who has a role."""
        rows = self._database.read(lambda c: c.execute(select(person).order_by(person.c.created)).mappings().all())
        return tuple(p for p in map(_person, rows) if role in p.roles)

    def unclaimed_instructor(self) -> Person | None:
        """The instructor to invite while none can sign in by themselves: made when asked for first; then None."""
        staff = self.with_role("instructor")
        able = select(person.c.id).where(person.c.password.is_not(None), person.c.id.in_([p.id for p in staff]))
        if self._database.read(lambda connection: connection.execute(able).first()) is not None:
            return None
        return staff[0] if staff else self.add("Instructor", ["instructor", "assessor", "administrator"])

    def claim(
        self, who: Person, name: str, email: str, password: str | None, *, mark: str | None = None, here: str = ""
    ) -> tuple[str, ...]:
        """Give a person a name, an e-mail and, unless None, a new password; the logins that ended by it.

        A new password ends every sign-in link and every login of the person but `here`. `mark` is the account as its
        owner saw it (`mark_of`). Raises EmailTaken, ValueError, or AccountMoved where it is no longer so.
        """
        values = {"name": clean_name(name), "email": _email(email)}
        if password is not None:
            values["password"] = passwords.hashed(password, who.id)
        at = self._now()

        def change(connection: Connection) -> tuple[str, ...]:
            wanted = select(person).where(person.c.id == who.id).with_for_update()
            if mark is not None and _mark(connection.execute(wanted).mappings().one()) != mark:
                raise AccountMoved(who.id)
            connection.execute(update(person).where(person.c.id == who.id).values(**values))
            if password is None:
                return ()
            connection.execute(update(link).where(link.c.person == who.id, link.c.used.is_(None)).values(used=at))
            connection.execute(delete(device).where(device.c.person == who.id))
            others = (login.c.person == who.id) & login.c.revoked.is_(None) & (login.c.token != here)
            ended = update(login).where(others).values(revoked=at).returning(login.c.token)
            return tuple(connection.execute(ended).scalars())

        try:
            return self._database.write(change)
        except IntegrityError as error:
            raise EmailTaken(email) from error

    def mark_of(self, who: Person) -> str:
        """A mark of the account as it is now: another one after each change."""
        wanted = select(person).where(person.c.id == who.id)
        return _mark(self._database.read(lambda connection: connection.execute(wanted).mappings().one()))

    def _one(self, wanted: Select[Any]) -> Person | None:
        row = self._database.read(lambda connection: connection.execute(wanted).mappings().first())
        return None if row is None else _person(row)

    def set_language(self, wanted: str, language: str) -> None:
        """Remember what language a person reads."""
        change = update(person).where(person.c.id == wanted).values(language=language)
        self._database.execute(change)

    def check_password(self, email: str, password: str, asker: str = "") -> Person | None:
        """The person whose e-mail and password these are. Takes as long whether or not there is such an account.

        Those who ask wait in turn by what they come under, `asker`. Raises Crowded at once where many of it wait.
        """
        return self._opened(person.c.email == _email(email), password, asker)

    def has_password(self, who: Person) -> bool:
        """Whether a person can sign in with a password."""
        wanted = select(person.c.password).where(person.c.id == who.id)
        return self._database.read(lambda connection: connection.scalar(wanted)) is not None

    def knows_password(self, who: Person, password: str) -> bool:
        """Whether this is the person's password. Raises Crowded."""
        return self._opened(person.c.id == who.id, password, who.id) is not None

    def _opened(self, which: ColumnElement[bool], password: str, asker: str) -> Person | None:
        row = self._database.read(lambda connection: connection.execute(select(person).where(which)).mappings().first())
        known = (row["password"] if row is not None else None) or passwords.NOBODY
        opens, better = passwords.check(known, password, asker)
        if not opens or row is None or not row["password"]:
            return None
        if better is not None:
            kept = update(person).where(person.c.id == row["id"], person.c.password == known)
            self._database.execute(kept.values(password=better))
        return _person(row)

    # --- logins

    def sign_in(self, who: Person) -> str:
        """The token of a new login, for the cookie."""
        token, at = secrets.token_urlsafe(32), self._now()
        lasts = STAFF_LOGIN if who.roles & STAFF else LOGIN
        row = {"token": digest(token), "person": who.id, "created": at, "seen": at, "expires": at + lasts}
        self._database.execute(insert(login), row)
        return token

    def who(self, login_id: str) -> Person | None:
        """The person signed in by this login now; None where it ended. A login's id is its token's digest."""
        asked = {"login": login_id, "now": self._now()}
        row = self._database.read(lambda connection: connection.execute(_SIGNED_IN, asked).mappings().first())
        if row is None:
            return None
        if self._now() - row["seen"] > SEEN_EVERY:
            self.seen([login_id])
        return _person(row)

    def seen(self, login_ids: Sequence[str]) -> None:
        """Note that logins are in use now."""
        noted = update(login).where(login.c.token.in_(login_ids)).values(seen=self._now())
        self._database.execute(noted.execution_options(opens_only=True))

    def sign_out(self, login_id: str) -> None:
        """End a login."""
        ended = update(login).where(login.c.token == login_id, login.c.revoked.is_(None)).values(revoked=self._now())
        self._database.execute(ended)

    # --- devices

    def know_device(self, who: Person) -> str:
        """The token of a browser on which the person signed in, for a cookie of its own that outlives the login."""
        token = secrets.token_urlsafe(32)
        row = {"token": digest(token), "person": who.id, "created": self._now()}
        self._database.execute(insert(device), row)
        return token

    def knows_device(self, token: str, email: str) -> bool:
        """Whether the person of this e-mail signed in on this browser before, and kept the password since."""
        wanted = (
            select(device.c.token)
            .join(person, person.c.id == device.c.person)
            .where(device.c.token == digest(token), person.c.email == _email(email))
        )
        return self._database.read(lambda connection: connection.scalar(wanted)) is not None

    # --- sign-in links

    def make_link(self, who: Person, to: str, lasts: int) -> str:
        """The token of a link that signs this person in once, within `lasts` ms, and leads to the path `to`."""
        token, at = secrets.token_urlsafe(32), self._now()
        row = {"token": digest(token), "person": who.id, "to": to, "created": at, "expires": at + lasts}
        self._database.execute(insert(link), row)
        return token

    def link_person(self, token: str) -> Person | None:
        """The person whom a link would sign in; the link stays unused."""
        return self._one(select(person).join(link, link.c.person == person.c.id).where(self._usable(token)))

    def follow_link(self, token: str) -> tuple[Person, str] | None:
        """Use a link: who it signs in, and the path it leads to. None where it was used, is too old or never was.

        Every other link that leads the same person to the same place is used up with it.
        """
        at = self._now()
        used = update(link).where(self._usable(token)).values(used=at).returning(link.c.person, link.c.to)

        def change(connection: Connection) -> RowMapping | None:
            row = connection.execute(used).mappings().first()
            if row is not None:
                alike = (link.c.person == row["person"]) & (link.c.to == row["to"]) & link.c.used.is_(None)
                connection.execute(update(link).where(alike).values(used=at))
            return row

        row = self._database.write(change)
        if row is None:
            return None
        found = self.by_id(row["person"])
        return None if found is None else (found, row["to"])

    def _usable(self, token: str) -> ColumnElement[bool]:
        return (link.c.token == digest(token)) & link.c.used.is_(None) & (link.c.expires > self._now())

    # --- sockets

    def give_live_token(self, login_id: str) -> str:
        """A token that opens one socket of this login within a minute."""
        token, at = secrets.token_urlsafe(32), self._now()

        def change(connection: Connection) -> None:
            connection.execute(delete(live_token).where(live_token.c.expires <= at))
            row = {"token": digest(token), "login": login_id, "expires": at + LIVE_TOKEN}
            connection.execute(insert(live_token), row)

        self._database.write(change)
        return token

    def take_live_token(self, token: str) -> str | None:
        """The login a token was given to, spending it."""
        given = {"given": digest(token), "now": self._now()}
        if self._database.read(lambda connection: connection.scalar(_GIVEN, given)) is None:
            return None  # strangers may ask often: they wait for no writer
        return self._database.write(lambda connection: connection.scalar(_SPENT, given))


def names_of(database: Database, ids: Iterable[str]) -> dict[str, str]:
    """The names of people by id; who was erased is missing."""
    wanted = select(person.c.id, person.c.name).where(person.c.id.in_(set(ids)))
    return database.read(lambda connection: {row.id: row.name for row in connection.execute(wanted)})


def digest(token: str) -> str:
    """The digest of a token, which the database keeps in its place."""
    return hashlib.sha256(token.encode()).hexdigest()


def clean_name(name: str) -> str:
    """A name on one line, no longer than LONGEST_NAME. Raises ValueError where it shows nothing."""
    cleaned = line(name, LONGEST_NAME)
    if not cleaned:
        raise ValueError("a person needs a name")
    return cleaned


def _email(email: str | None) -> str | None:
    if email is None:
        return None
    plain = nfc(email[: ROOM * LONGEST_EMAIL]).replace("\0", "").strip().lower()
    return nfc(plain)[:LONGEST_EMAIL]


def _mark(row: RowMapping) -> str:
    return digest(f"{row['name']}\n{row['email']}\n{row['password']}")[:16]


def _person(row: RowMapping) -> Person:
    return Person(row["id"], row["name"], row["email"], frozenset(row["roles"]), row["language"])

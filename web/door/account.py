"""Name, e-mail and password of whoever is signed in."""

from __future__ import annotations

from flask import abort, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from web import access, limits, passwords
from web.accounts import (
    LONGEST_EMAIL,
    LONGEST_NAME,
    AccountMoved,
    EmailTaken,
    Person,
)
from web.door.routes import routes
from web.door.signing_in import home_of, knowing
from web.house import house
from web.turnstile import Crowded
from web.words import say


@routes.get("/account")
@access.signed_in
def account() -> str:
    """Name, e-mail and password of whoever is signed in; a guest becomes an account by it."""
    person = access.visitor()
    assert person is not None
    return _account(person)


def _account(person: Person, why: str | None = None, name: str | None = None, email: str | None = None) -> str:
    return render_template(
        "account.html",
        person=person,
        name=person.name if name is None else name[:LONGEST_NAME],
        email=(person.email or "") if email is None else email[:LONGEST_EMAIL],
        has_password=house().accounts.has_password(person),
        mark=house().accounts.mark_of(person),
        why=why,
        shortest=passwords.SHORTEST,
    )


@routes.post("/account")
@access.signed_in
def claim() -> AnyResponse | tuple[str, int]:
    """Set them. Who has a password proves it first; a new one ends every other login and every sign-in link."""
    person, accounts = access.visitor(), house().accounts
    assert person is not None
    name, email = request.form.get("name", ""), request.form.get("email", "").strip()
    has_password, password = accounts.has_password(person), request.form.get("password", "")
    local, _, host = email.rpartition("@")
    if has_password and not _proves(person, request.form.get("old", "")):
        return _account(person, say("write-the-password-you-have-now"), name, email), 422
    try:
        if not local or not host or any(c.isspace() for c in email):
            raise ValueError(email)
        here = access.login_id() or ""
        new = None if has_password and not password else password
        ended = accounts.claim(person, name, email, new, mark=request.form.get("mark"), here=here)
    except EmailTaken:
        why = say("another-account-has-this-e-mail-sign")
    except ValueError:
        why = say("write-your-name-an-e-mail-and", count=passwords.SHORTEST)
    except AccountMoved:
        now = accounts.by_id(person.id) or person
        why = say("account-changed-in-another-window", name=now.name, email=now.email or "–")
    else:
        for login in ended:
            house().live.close_login(login)
        answer = redirect(home_of(person), 303)
        return knowing(answer, accounts.by_id(person.id) or person) if new is not None else answer
    return _account(accounts.by_id(person.id) or person, why, name, email), 422


def _proves(person: Person, password: str) -> bool:
    """Whether this is the person's password; wrong ones are counted as at signing in."""
    bound = (limits.SIGN_IN_BY_DEVICE, person.id)
    if not house().limits.spend(*bound):
        abort(429)
    try:
        right = house().accounts.knows_password(person, password)
    except Crowded:
        house().limits.give_back(*bound)
        abort(429)
    if right:
        house().limits.give_back(*bound)
    return right

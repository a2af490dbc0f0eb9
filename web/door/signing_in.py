"""Signing in and out, by password and by link, and the browsers that are known for it."""

from __future__ import annotations

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from web import access, limits
from web.accounts import (
    LONGEST_EMAIL,
    Person,
    digest,
)
from web.door.routes import address, carrying, routes
from web.house import house
from web.security import VISIT, YEAR
from web.turnstile import Crowded
from web.words import own_path, say

DEVICE = "plenipo_device"
"""The cookie of a browser on which somebody with an account signed in."""


@routes.get("/sign-in")
def sign_in() -> AnyResponse | str:
    """The form; whoever is signed in with an account goes on."""
    person = access.visitor()
    after = own_path(request.args.get("next"))
    if person is not None and not person.guest:
        return redirect(after or home_of(person), 303)
    return render_template("sign_in.html", after=after, email="", why=None)


@routes.post("/sign-in")
def check_in() -> AnyResponse | tuple[str, int]:
    """Check e-mail and password. The answer does not say which was wrong."""
    email, password = request.form.get("email", ""), request.form.get("password", "")
    after = own_path(request.form.get("next"))
    bounds = _sign_in_bounds(email)
    if not all(house().limits.spend(rule, key) for rule, key in bounds):
        return _too_many("sign_in.html", say("too-many-wrong-passwords"), email)
    try:
        asker = "\n".join((bounds[0][0].name, bounds[0][1]))
        person = house().accounts.check_password(email, password, asker) if email and password else None
    except Crowded:
        for rule, key in bounds:
            house().limits.give_back(rule, key)
        return _too_many("sign_in.html", say("many-sign-in-from-here"), email)
    if person is None:
        why = say("this-e-mail-and-password-do-not")
        return render_template("sign_in.html", after=after, email=email[:LONGEST_EMAIL], why=why), 401
    for rule, key in bounds:
        house().limits.give_back(rule, key)
    return _signed_in(person, after or home_of(person))


def _sign_in_bounds(email: str) -> tuple[tuple[limits.Rule, str], ...]:
    """The limits on wrong passwords, with their keys. On a known browser, tries from elsewhere do not count."""
    device = request.cookies.get(DEVICE, "")
    if 0 < len(device) <= 200 and house().accounts.knows_device(device, email):
        return ((limits.SIGN_IN_BY_DEVICE, digest(device)),)
    account = email.strip().lower()[:LONGEST_EMAIL]
    return (
        (limits.SIGN_IN_BY_ADDRESS, address()),
        (limits.SIGN_IN_BY_ACCOUNT, f"{address()}\n{account}"),
        (limits.SIGN_IN_FROM_ANYWHERE, account),
    )


def _too_many(page: str, why: str, email: str) -> tuple[str, int]:
    return render_template(page, after=None, email=email[:LONGEST_EMAIL], why=why), 429


@routes.post("/sign-out")
def sign_out() -> AnyResponse:
    """End this login, here and in every open page."""
    login = access.login_id()
    if login is not None:
        house().accounts.sign_out(login)
        house().live.close_login(login)
    answer = redirect(url_for("door.door"), 303)
    for cookie in (access.LOGIN, VISIT):  # forms that are still open, or one page back, belong to whoever was here
        answer.delete_cookie(cookie, httponly=True, samesite="Lax", secure=house().config.secure)
    return answer


@routes.get("/enter/<token>")
def enter(token: str) -> str | tuple[str, int]:
    """The page of a sign-in link. It asks first, so that a program that only previews it does not use it up."""
    person = house().accounts.link_person(token) if len(token) <= 200 else None
    if person is None:
        return render_template("enter.html", person=None), 404
    return render_template("enter.html", person=person, token=token)


@routes.post("/enter/<token>")
def use_link(token: str) -> AnyResponse | tuple[str, int]:
    """Sign in by a link, once."""
    if not house().limits.any_left(limits.LINK_BY_ADDRESS, address()):
        abort(429)
    found = house().accounts.follow_link(token) if len(token) <= 200 else None
    if found is None:
        house().limits.spend(limits.LINK_BY_ADDRESS, address())
        return render_template("enter.html", person=None), 404
    person, to = found
    return _signed_in(person, to)


def _signed_in(person: Person, to: str) -> AnyResponse:
    """A new login, whatever this browser was before; the old one ends."""
    before = access.login_id()
    if before is not None:
        house().accounts.sign_out(before)
        house().live.close_login(before)
    return knowing(carrying(redirect(to, 303), house().accounts.sign_in(person)), person)


def knowing(answer: AnyResponse, person: Person) -> AnyResponse:
    """The answer, with a cookie by which this browser is known when the person signs in here again."""
    device = request.cookies.get(DEVICE, "")
    if person.email is None or (0 < len(device) <= 200 and house().accounts.knows_device(device, person.email)):
        return answer
    known, secure = house().accounts.know_device(person), house().config.secure
    answer.set_cookie(DEVICE, known, max_age=YEAR, httponly=True, samesite="Lax", secure=secure)
    return answer


def home_of(person: Person) -> str:
    """The path of the room that a person works in; the door for students."""
    if "instructor" in person.roles:
        return "/control"
    if "assessor" in person.roles:
        return "/assess"
    if "jury" in person.roles:
        return url_for("jury.home")
    return url_for("record.find" if "administrator" in person.roles else "door.door")

"""The pages before a seat: the door itself, signing in and out, joining by code, practising, and waiting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, get_args

from flask import Blueprint as Routes
from flask import Response, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from assessment.framework import load
from sim.exercise.core.blueprint import Blueprint, Scaffold
from sim.exercise.core.names import ExerciseId, SeatId
from sim.exercise.scene.events import ActorCard, SeatCard
from sim.exercise.state import State
from sim.language import in_language
from web import access, limits, once, passwords, shelf
from web.accounts import (
    LONGEST_EMAIL,
    LONGEST_NAME,
    AccountMoved,
    EmailTaken,
    Person,
    clean_name,
    digest,
)
from web.answers import Waiting
from web.house import house
from web.lobby import CODE_LENGTH, LONGEST_TYPED, CannotJoin, clean_code, is_code
from web.opposite import FIRST, GRADES, TEMPERS, opposite_in, usual
from web.security import VISIT, YEAR
from web.turnstile import Crowded
from web.words import current, own_path, say

routes = Routes("door", __name__)

DEVICE = "plenipo_device"
"""The cookie of a browser on which somebody with an account signed in."""

HOUR = 60
"""Minutes up to which an exercise takes an hour and not an afternoon."""

FINISHED = 6
"""The last finished exercises that the door leads back to."""

SCAFFOLDS: tuple[Scaffold, ...] = get_args(Scaffold)


@routes.get("/")
def door() -> str:
    """The landing page."""
    return _door()


def _door(**values: object) -> str:
    scenarios = shelf.shelf()
    wanted = request.values.get("scenario", "")
    chosen = next((s for s in scenarios if s.id == wanted), scenarios[0] if scenarios else None)
    person = access.visitor()
    mine = access.exercises_of(house().database, person, "student") if person is not None else ()
    return render_template(
        "door.html",
        rungs=_rungs(scenarios),
        chosen=chosen,
        seats=_seats(chosen) if chosen else (),
        minutes=shelf.minutes,
        grades=GRADES,
        grade=usual(shelf.minutes(chosen)) if chosen else None,
        tempers=TEMPERS,
        person=person,
        finished=[p for p in mine if p.exercise.status == "ended" and p.member.seat][:FINISHED],
        resumable=[place for place in mine if place.exercise.status != "ended" and place.member.seat][:4],
        code_length=CODE_LENGTH,
        longest_typed=LONGEST_TYPED,
        longest_name=LONGEST_NAME,
        **values,
    )


def _rungs(scenarios: Sequence[Blueprint]) -> list[tuple[str, list[Blueprint]]]:
    """The scenarios by how long they take, shortest first, under the name of each rung that has any."""
    rungs: dict[str, list[Blueprint]] = {}
    for scenario in scenarios:
        length = shelf.minutes(scenario)
        rung = "first" if length <= FIRST else "hour" if length <= HOUR else "afternoon"
        rungs.setdefault(rung, []).append(scenario)
    return list(rungs.items())


def _seats(scenario: Blueprint) -> list[dict[str, object]]:
    return [
        {"seat": seat, "actor": scenario.actor(seat.actor), "shows": _shown(seat.competences)}
        for seat in scenario.seats
    ]


def _shown(criteria: Sequence[str]) -> list[str]:
    """The competences of these criteria by name, in the framework's order: what can be shown from a seat."""
    framework = load(house().config.framework)
    return [
        in_language(competence.name, current())
        for competence in framework.competences()
        if any(criterion.code in criteria for criterion in competence.criteria)
    ]


# --- signing in and out ----------------------------------------------------------------------------------------------


@routes.get("/sign-in")
def sign_in() -> AnyResponse | str:
    """The form; whoever is signed in with an account goes on."""
    person = access.visitor()
    after = own_path(request.args.get("next"))
    if person is not None and not person.guest:
        return redirect(after or _home(person), 303)
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
    return _signed_in(person, after or _home(person))


def _sign_in_bounds(email: str) -> tuple[tuple[limits.Rule, str], ...]:
    """The limits on wrong passwords, with their keys. On a known browser, tries from elsewhere do not count."""
    device = request.cookies.get(DEVICE, "")
    if 0 < len(device) <= 200 and house().accounts.knows_device(device, email):
        return ((limits.SIGN_IN_BY_DEVICE, digest(device)),)
    account = email.strip().lower()[:LONGEST_EMAIL]
    return (
        (limits.SIGN_IN_BY_ADDRESS, _address()),
        (limits.SIGN_IN_BY_ACCOUNT, f"{_address()}\n{account}"),
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
    if not house().limits.any_left(limits.LINK_BY_ADDRESS, _address()):
        abort(429)
    found = house().accounts.follow_link(token) if len(token) <= 200 else None
    if found is None:
        house().limits.spend(limits.LINK_BY_ADDRESS, _address())
        return render_template("enter.html", person=None), 404
    person, to = found
    return _signed_in(person, to)


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
        answer = redirect(_home(person), 303)
        return _knowing(answer, accounts.by_id(person.id) or person) if new is not None else answer
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


def _signed_in(person: Person, to: str) -> AnyResponse:
    """A new login, whatever this browser was before; the old one ends."""
    before = access.login_id()
    if before is not None:
        house().accounts.sign_out(before)
        house().live.close_login(before)
    return _knowing(_carrying(redirect(to, 303), house().accounts.sign_in(person)), person)


def _knowing(answer: AnyResponse, person: Person) -> AnyResponse:
    """The answer, with a cookie by which this browser is known when the person signs in here again."""
    device = request.cookies.get(DEVICE, "")
    if person.email is None or (0 < len(device) <= 200 and house().accounts.knows_device(device, person.email)):
        return answer
    known, secure = house().accounts.know_device(person), house().config.secure
    answer.set_cookie(DEVICE, known, max_age=YEAR, httponly=True, samesite="Lax", secure=secure)
    return answer


def _carrying(answer: AnyResponse, token: str) -> AnyResponse:
    assert isinstance(answer, Response)
    return access.enter_with(answer, token, secure=house().config.secure)


def _home(person: Person) -> str:
    if "instructor" in person.roles:
        return "/control"
    return "/assess" if "assessor" in person.roles else url_for("door.door")


def _address() -> str:
    return limits.network(request.remote_addr or "?")


# --- joining ---------------------------------------------------------------------------------------------------------


@routes.get("/join")
@routes.get("/join/<code>")
def join_form(code: str = "") -> str:
    """The form alone, for links that carry the code."""
    return render_template("join.html", **_join_values(code=clean_code(code)))


def _join_values(**values: object) -> dict[str, object]:
    return {
        "code": "",
        "name": "",
        "why": None,
        "person": access.visitor(),
        "code_length": CODE_LENGTH,
        "longest_typed": LONGEST_TYPED,
        "longest_name": LONGEST_NAME,
    } | values


@routes.post("/join")
def join() -> AnyResponse | tuple[str, int]:
    """Ask for a seat by code; a name is enough. A wrong code is counted, once the database has not found it."""
    code, name = clean_code(request.form.get("code", "")), request.form.get("name", "")
    if not is_code(code):
        return _cannot_join("no-code", code, name)
    bounds = (
        (limits.JOIN_BY_BROWSER, f"{_address()}\n{request.cookies.get(VISIT, '')[:64]}"),
        (limits.JOIN_BY_ADDRESS, _address()),
    )
    if not all(house().limits.any_left(rule, key) for rule, key in bounds):
        abort(429)
    found = house().lobby.by_code(code)
    if found is None:
        for rule, key in bounds:
            house().limits.spend(rule, key)
        return _cannot_join("no-such-code", code, name)
    if not house().limits.spend(limits.JOIN_BY_CODE, code):
        abort(429)
    person, token = access.visitor(), None
    if person is None:
        try:
            person = house().accounts.add(clean_name(name), ["student"], current(), once=once.wish())
        except ValueError:
            return _cannot_join("no-name", code, name)
        token = house().accounts.sign_in(person)
    try:
        part = house().lobby.ask(person, code)
    except CannotJoin as refused:
        page, status = _cannot_join(refused.code, code, name)
        answer: AnyResponse = Response(page, status)
    else:
        room = {"instructor": "/control", "assessor": "/assess"}.get(part.role)
        here = "door.wait" if part.status == "requested" else "play.desk"
        answer = redirect(room or url_for(here, exercise=part.exercise), 303)
    return _carrying(answer, token) if token is not None else answer


def _cannot_join(code: str, typed: str, name: str) -> tuple[str, int]:
    return render_template("join.html", **_join_values(code=typed, name=name[:LONGEST_NAME], why=why_not(code))), 422


def why_not(code: str) -> str:
    """Why a seat cannot be had, and what to do next."""
    match code:
        case "no-such-code":
            return say("no-exercise-has-this-code-now-check")
        case "no-code":
            return say("a-code-has-8-letters-and-figures")
        case "no-name":
            return say("write-the-name-your-instructor-knows-you")
        case "refused":
            return say("the-instructor-did-not-admit-you-to")
        case "no-seat":
            return say("every-seat-is-taken-ask-the-instructor")
        case "ended":
            return say("this-exercise-is-over-ask-your-instructor")
        case _:
            return say("somebody-was-faster-this-seat-is-taken")


# --- practising ------------------------------------------------------------------------------------------------------


@routes.post("/practise")
def practise() -> AnyResponse | tuple[str, int]:
    """Open an exercise for one, and sit down."""
    scenario = shelf.scenario(request.form.get("scenario", ""))
    scaffold = next((s for s in SCAFFOLDS if s == request.form.get("help", "full")), None)
    seat = SeatId(request.form.get("seat", ""))
    opposite = opposite_in(request.form)
    if scenario is None or scaffold is None or opposite is None or seat not in {s.id for s in scenario.seats}:
        return _door(practise_why=say("choose-a-scenario-and-a-seat-then")), 422
    if not house().limits.spend(limits.PRACTISE_BY_ADDRESS, _address()):
        why = say("too-many-practices-were-opened")
        return _door(practise_why=why), 429
    person, token = access.visitor(), None
    if person is not None and house().lobby.would_spy(person, scenario, seat):
        return _door(practise_why=say("practise-your-own-side")), 422
    if (person is None or person.guest) and not house().practices.room_for(_address()):
        why = say("too-many-practices-are-open")
        return _door(practise_why=why), 429
    if person is None:
        person = house().accounts.add(say("guest"), ["student"], current(), once=once.wish())
        token = house().accounts.sign_in(person)
    opened = house().lobby.practise(
        person, scenario, seat, scaffold, current(), once=once.wish(), origin=_address(), opposite=opposite
    )
    answer = redirect(url_for("play.desk", exercise=opened.id), 303)
    return _carrying(answer, token) if token is not None else answer


# --- waiting ---------------------------------------------------------------------------------------------------------


@routes.get("/wait/<exercise>")
@access.signed_in
def wait(exercise: str) -> AnyResponse | str:
    """The page of one's request for a seat; it asks again by itself."""
    return _wait(access.wait_access(house().database, access.visitor(), exercise))


def _wait(place: access.Place, why: str | None = None) -> AnyResponse | str:
    if place.member.status == "admitted":
        return redirect(url_for("play.desk", exercise=place.exercise.id), 303)
    table = house().live.tables[place.exercise.id]
    free = set(house().lobby.free_seats(place.exercise.id))
    with table.lock:
        seats = lobby_seats(table.exercise.state)
    return render_template("wait.html", place=place, seats=seats, free=free, why=why, person=access.visitor())


class SeatOf(TypedDict):
    """A seat and the actor it speaks for."""

    seat: SeatCard
    actor: ActorCard


def lobby_seats(state: State) -> list[SeatOf]:
    """The seats of an exercise with the actors they speak for, from what everyone may see."""
    actors = {actor.id: actor for actor in state.the_scene.actors}
    return [{"seat": seat, "actor": actors[seat.actor]} for seat in state.the_scene.seats]


@routes.post("/wait/<exercise>")
@access.signed_in
def ask_for(exercise: str) -> AnyResponse | tuple[str, int] | str:
    """Say which seat one would like."""
    place = access.wait_access(house().database, access.visitor(), exercise)
    wanted = request.form.get("seat") or None
    try:
        house().lobby.prefer(place, SeatId(wanted) if wanted else None)
    except CannotJoin as refused:
        page = _wait(place, why_not(refused.code))
        return page if isinstance(page, AnyResponse) else (page, 422)
    return redirect(url_for("door.wait", exercise=ExerciseId(exercise)), 303)


@routes.get("/wait/<exercise>.json")
@access.signed_in
def waiting(exercise: str) -> Waiting:
    """State of one's request, for the page that waits: {status, to}."""
    place = access.wait_access(house().database, access.visitor(), exercise)
    admitted = place.member.status == "admitted"
    return {
        "status": "ended" if place.exercise.status == "ended" else place.member.status,
        "to": url_for("play.desk", exercise=place.exercise.id) if admitted else None,
    }

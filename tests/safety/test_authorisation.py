"""Who may do what: every route and every command, for every kind of person, on this exercise.

The tables below are the law; the test compares them with what the application has, so that nothing new goes unjudged.
"""

from __future__ import annotations

import re
from typing import Any

import pytest
from werkzeug.test import TestResponse

from tests.safety.scene import Scene
from tests.safety.school import csrf
from web.access import LOGIN
from web.accounts import Person
from web.house import EXTENSION

PEOPLE = ("anonymous", "stranger", "waiting", "student", "instructor", "colleague", "assessor", "visitor")
"""Nobody signed in; a student, an instructor and an assessor of another exercise (stranger, colleague, visitor);
one who waits for a seat in this one; and its student, its instructor and its assessor."""

YES, NO, SIGN_IN, WAIT, UNREAD, EARLY = "yes", "no", "sign in", "wait", "unread", "403"
"""Let in; nothing here; sent to sign in; sent to wait; let in, but what was sent cannot be read, or it is too early."""

ALL = dict.fromkeys(PEOPLE, YES)
SIGNED_IN = {**ALL, "anonymous": SIGN_IN}
ACTING = {**ALL, "anonymous": NO}


def only(*people: str, anonymous: str = SIGN_IN, also: str = YES) -> dict[str, str]:
    """Let in these people alone."""
    return {p: also if p in people else anonymous if p == "anonymous" else NO for p in PEOPLE}


INSTRUCTORS = ("instructor", "colleague")
STAFF = ("instructor", "assessor")
ROUTES: dict[str, dict[str, str]] = {
    "GET /static/<path:filename>": ALL,
    "POST /language/<language>": ALL,
    "POST /faults": dict.fromkeys(PEOPLE, UNREAD),
    "GET /words/<language>/<topic>.ftl": ALL,
    "GET /": ALL,
    "GET /sign-in": ALL,
    "POST /sign-in": dict.fromkeys(PEOPLE, "wrong"),
    "POST /sign-out": ALL,
    "GET /enter/<token>": dict.fromkeys(PEOPLE, NO),
    "POST /enter/<token>": dict.fromkeys(PEOPLE, NO),
    "GET /account": SIGNED_IN,
    "POST /account": {**dict.fromkeys(PEOPLE, UNREAD), "anonymous": NO},
    "GET /join/<code>": ALL,
    "GET /join": ALL,
    "POST /join": dict.fromkeys(PEOPLE, UNREAD),
    "POST /practise": dict.fromkeys(PEOPLE, UNREAD),
    "GET /wait/<exercise>": only("student", "waiting"),
    "POST /wait/<exercise>": only("student", "waiting", anonymous=NO, also=WAIT),
    "GET /wait/<exercise>.json": only("student", "waiting", anonymous=NO),
    "GET /control": only(*INSTRUCTORS),
    "POST /control": only(*INSTRUCTORS, anonymous=NO, also=UNREAD),
    "GET /control/<exercise>": only("instructor"),
    "GET /control/<exercise>/lobby": only("instructor"),
    "GET /control/<exercise>/forecasts": only("instructor"),
    "GET /control/<exercise>/relations.json": only("instructor", anonymous=NO),
    "GET /control/<exercise>/relations.graphml": only("instructor"),
    "POST /control/<exercise>/lobby/<membership>": only("instructor", anonymous=NO),
    "GET /control/<exercise>/seat/<seat>": only("instructor"),
    "GET /control/<exercise>/texts/<instrument>.pdf": only("instructor"),
    "GET /desk/<exercise>/texts/<instrument>.pdf": only("student"),
    "GET /desk/<exercise>": {**only("student"), "waiting": WAIT},
    "GET /desk/<exercise>/view": only("student"),
    "GET /desk/<exercise>/acts/<act>/answers.json": only("student", anonymous=NO),
    "GET /desk/<exercise>/relations.json": only("student", anonymous=NO),
    "GET /desk/<exercise>/relations.graphml": only("student"),
    "GET /desk/<exercise>/coach.json": only("student", anonymous=NO),
    "POST /live-token": ACTING,
    "GET /reference.json": ALL,
    "GET /health": ALL,
    "GET /manifest.webmanifest": ALL,
    "GET /service-worker.js": ALL,
    "GET /offline": ALL,
    "GET /log/<exercise>.jsonl": only(*STAFF),
    "GET /assess": only(*STAFF, "colleague", "visitor"),
    "GET /assess/rules": only(*STAFF, "colleague", "visitor"),
    "GET /assess/rules/<name>": only(*STAFF, "colleague", "visitor"),
    "GET /assess/<exercise>/<pseudonym>/<block>": only(*STAFF),
    "POST /assess/<exercise>/<pseudonym>/<block>": only("assessor", anonymous=NO),
    "POST /assess/<exercise>/<pseudonym>/<block>/closing": only("assessor", anonymous=NO, also=UNREAD),
    "POST /assess/<exercise>/<pseudonym>/<block>/outcome": only("assessor", anonymous=NO),
    "GET /assess/<exercise>/<pseudonym>/<block>.pdf": only(*STAFF),
    "GET /assess/<exercise>/people": only(*STAFF),
    "POST /assess/<exercise>/people": only("assessor", anonymous=NO, also=UNREAD),
    "GET /assess/<exercise>/<pseudonym>/<block>/feedback": only(*STAFF),
    "POST /assess/<exercise>/<pseudonym>/<block>/feedback": only("assessor", anonymous=NO),
    "GET /assess/<exercise>/release": only(*STAFF),
    "POST /assess/<exercise>/release": only("assessor", anonymous=NO),
    "GET /results": SIGNED_IN,
    "GET /results/<exercise>": only("student"),
    "GET /results/<exercise>/feedback.pdf": only(),  # nothing is released
    "GET /assess/<exercise>/<pseudonym>/evaluation.pdf": only(*STAFF),
    "GET /bundles/<exercise>": only(*STAFF),
    "POST /bundles/<exercise>": only(*STAFF, anonymous=NO),
    "GET /bundles/<exercise>/evaluations.zip": only(),  # nobody has had one made
    "POST /assess/<exercise>/people/identity": only(*STAFF, anonymous=NO, also=UNREAD),
    "GET /assess/<exercise>/class.csv": only(*STAFF),
    "GET /assess/<exercise>/class.xlsx": only(*STAFF),
    "GET /assess/<exercise>/blocks.csv": only(*STAFF),
    "GET /assess/<exercise>/class.json": only(*STAFF, anonymous=NO),
    "GET /assess/<exercise>/<pseudonym>/dossier.json": only("assessor", anonymous=NO),
    "GET /assess/<exercise>/statements.jsonl": only("assessor"),
    "GET /.well-known/plenipo-key.json": ALL,
    "GET /frameworks": only("assessor", "visitor"),
    "POST /frameworks": only("assessor", "visitor", anonymous=NO, also=UNREAD),
    "GET /frameworks/<key>": only("assessor", "visitor"),
    "GET /frameworks/<key>/case.json": only("assessor", "visitor", anonymous=NO),
    "GET /frameworks/<key>/table.csv": only("assessor", "visitor"),
    "GET /assess/blind": only("assessor", "visitor"),
    "GET /assess/blind/<exercise>/<int:number>": only(),
    "POST /assess/blind/<exercise>/<int:number>": only(anonymous=NO),
    "POST /assess/blind/<exercise>/<int:number>/hand-in": only(anonymous=NO),
    "GET /assess/<exercise>/allotment": only(*STAFF),
    "POST /assess/<exercise>/allotment": only(*STAFF, anonymous=NO, also=UNREAD),
    "POST /assess/<exercise>/<pseudonym>/<block>/anchor": only(anonymous=NO),
    "GET /assess/drift": only("assessor", "visitor"),
    "GET /assess/<exercise>/compared": only(),
    "GET /assess/agreement": only(*STAFF, "colleague", "visitor"),
    # What follows is tried in tests/web/leaving/test_credentials.py, by those who have a part in a jury or a record.
    "GET /records/<person>/badges/<block>.jwt": {**dict.fromkeys(PEOPLE, NO), "anonymous": SIGN_IN},
    "GET /record/badges/<block>.jwt": {**dict.fromkeys(PEOPLE, NO), "anonymous": SIGN_IN},
    "GET /records/<person>/clr.jwt": only("assessor", also="409"),  # no certifier is configured
    "GET /record/clr.jwt": {**dict.fromkeys(PEOPLE, NO), "anonymous": SIGN_IN},
    "GET /records/<person>/dossiers/<exercise>.json": dict.fromkeys(PEOPLE, NO),
    "GET /records/certifications.xml": {**dict.fromkeys(PEOPLE, NO), "anonymous": SIGN_IN},
    "GET /assess/<exercise>/by/<key>": only(*STAFF),
    "GET /assess/<exercise>/by/<key>/class.csv": only(*STAFF),
    "GET /assess/<exercise>/by/<key>/<pseudonym>.pdf": only(*STAFF),
    "GET /moments/<exercise>/<int:seq>": only(*STAFF),
    "GET /jury": only(),  # tests/web/jury tries those who have a part in one
    "POST /jury": only(anonymous=NO),
    "POST /jury/people": only(anonymous=NO),
    "GET /jury/<session>": only(),
    "POST /jury/<session>": only(anonymous=NO),
    "GET /jury/<session>/candidates/<candidate>": only(),
    "POST /jury/<session>/candidates/<candidate>": only(anonymous=NO),
    "GET /jury/<session>/tests/<int:number>": only(),
    "POST /jury/<session>/tests/<int:number>": only(anonymous=NO),
    "GET /jury/<session>/minutes.pdf": only(),
    "GET /jury/<session>/candidates/<candidate>/<block>.pdf": only(),
    "GET /attestations/<session>/<code>": dict.fromkeys(PEOPLE, NO),
    "GET /debrief/<exercise>": only("student", *STAFF, also=EARLY),
    "GET /debrief/<exercise>/class": only("instructor", also=EARLY),
    "GET /debrief/<exercise>/<seat>.json": only("student", *STAFF, anonymous=NO, also=EARLY),
    "GET /debrief/<exercise>/<seat>/desk": only("student", *STAFF, also=EARLY),
    "GET /debrief/<exercise>/<seat>/at.json": only("student", *STAFF, anonymous=NO, also=EARLY),
    "POST /debrief/<exercise>/<seat>/fork": only("student", *STAFF, anonymous=NO, also=EARLY),
    "POST /debrief/<exercise>/release": only("instructor", anonymous=NO, also=EARLY),
    "GET /debrief/<exercise>/report": only("student", *STAFF, also=EARLY),
    "POST /debrief/<exercise>/report": only("student", *STAFF, anonymous=NO, also=EARLY),
    "GET /debrief/<exercise>/report.<ending>": only("student", *STAFF, also=EARLY),
    "GET /second-look/<exercise>/<seat>.json": only("student", *STAFF, anonymous=NO, also=EARLY),
    "POST /second-look/<exercise>/<seat>.json": only("student", *STAFF, anonymous=NO, also=EARLY),
    "GET /record": SIGNED_IN,
    "POST /record": dict.fromkeys(PEOPLE, NO),  # guests all, who have no record
    "GET /record/files/<file>/<item>": {**dict.fromkeys(PEOPLE, NO), "anonymous": SIGN_IN},
    "POST /record/files/<file>/<item>": dict.fromkeys(PEOPLE, NO),
    "GET /records": only("assessor", "visitor"),
    "POST /records": dict.fromkeys(PEOPLE, NO),  # an administrator's
    "GET /records/<person>": only("assessor"),
    "POST /records/<person>": only("assessor", anonymous=NO, also=UNREAD),
    "POST /records/<person>/documents": dict.fromkeys(PEOPLE, NO),
    "GET /records/<person>/documents/<document>": {**dict.fromkeys(PEOPLE, NO), "anonymous": SIGN_IN},
    "GET /reflect/<exercise>": only("student"),
    "POST /reflect/<exercise>": only("student", anonymous=NO, also=UNREAD),
}


def outcome(answer: TestResponse) -> str:
    """What an answer says, in the words of the table."""
    if answer.status_code in (302, 303) and "/sign-in" in answer.location:
        return SIGN_IN
    if answer.status_code in (302, 303) and answer.location.startswith("/wait/"):
        return WAIT
    named = {404: NO, 401: "wrong", 422: UNREAD, 400: UNREAD}
    return named.get(answer.status_code, YES if answer.status_code < 400 else str(answer.status_code))


def ask(scene: Scene, person: Person | None, route: str, exercise: str | None = None) -> TestResponse:
    method, rule = route.split(" ")
    scene.school.app.extensions[EXTENSION].limits._buckets.clear()  # how often one may ask is tried elsewhere
    browser = scene.school.browser(person)
    headers = {}
    if method == "POST":
        headers["X-CSRF-Token"] = csrf(browser.get("/join").text)
    data: dict[str, Any] = {"do": "admit"} if rule.startswith("/control") else {}
    if rule == "/sign-out" and person is not None:
        browser.set_cookie(LOGIN, scene.school.accounts.sign_in(person))  # the other requests need theirs
    answer = browser.open(scene.address(rule, exercise), method=method, headers=headers, data=data or None)
    answer.get_data()
    answer.close()
    return answer


def test_the_table_judges_every_route_there_is(scene):
    rules = scene.school.app.url_map.iter_rules()
    there = {f"{m} {r.rule}" for r in rules for m in (r.methods or set()) - {"HEAD", "OPTIONS"}}
    assert there == set(ROUTES)


@pytest.mark.parametrize("who", PEOPLE)
def test_each_route_lets_in_whom_the_table_says(scene, who):
    expected = {route: row[who] for route, row in ROUTES.items()}
    assert {route: outcome(ask(scene, scene.people[who], route)) for route in expected} == expected


OF_AN_EXERCISE = [r for r in ROUTES if "<exercise>" in r]


@pytest.mark.parametrize("who", PEOPLE)
def test_what_is_forbidden_looks_like_what_does_not_exist(scene, who):
    for route in (r for r in OF_AN_EXERCISE if ROUTES[r][who] == NO):
        there, nowhere = (ask(scene, scene.people[who], route, e) for e in (None, "nosuchexer"))
        assert there.status_code == nowhere.status_code, route
        assert plain(there, scene.here.id) == plain(nowhere, "nosuchexer"), route


def plain(answer: TestResponse, exercise: str) -> str:
    """A page without what differs from one request to the next."""
    page = answer.get_data(as_text=True).replace(exercise, "EXERCISE")
    return re.sub(r'(nonce|value|content)="[A-Za-z0-9_-]{16,}"', "", page)


@pytest.mark.parametrize("route", [r for r in ROUTES if r.startswith("POST")])
def test_nothing_is_changed_without_the_proof_of_a_page_of_ours(scene, route):
    for who in PEOPLE:
        browser = scene.school.browser(scene.people[who])
        answer = browser.post(scene.address(route.split(" ")[1]), data={"do": "admit"})
        assert answer.status_code == 403


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "TRACE", "CONNECT"])
def test_other_methods_are_refused_everywhere(scene, method):
    browser = scene.school.browser(scene.people["instructor"])
    for route in ROUTES:
        assert browser.open(scene.address(route.split(" ")[1]), method=method).status_code in (403, 405)


# --- sockets ---------------------------------------------------------------------------------------------------------

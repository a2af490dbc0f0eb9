"""Many at one door at the same moment, and one who knocks twice: real requests, at once, over both databases."""

import itertools
import re
import threading
from collections.abc import Callable, Iterator

import pytest
from flask import Flask
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from tests.sim.small import CHAIR, DOWN_HEAD, SMALL, UP_HEAD
from tests.web.conftest import Browser, Time
from web import create_app, limits, shelf
from web.config import Config
from web.house import EXTENSION, House
from web.models import exercise, membership, person

CLASS = 60
ONCE = re.compile(r'name="once" value="([^"]+)"')


@pytest.fixture
def processes(database_url: str, now: Time, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Flask, Flask]]:
    """Two servers on one database."""
    monkeypatch.setattr(shelf, "shelf", lambda: (SMALL,))
    monkeypatch.setattr(shelf, "scenario", lambda name: SMALL if name == SMALL.id else None)
    made = create_app(Config(database_url), now=now), create_app(Config(database_url), now=now)
    yield made
    for app in made:
        app.extensions[EXTENSION].database.close()


def house_of(app: Flask) -> House:
    found: House = app.extensions[EXTENSION]
    return found


def at_once(*requests: Callable[[], TestResponse]) -> list[TestResponse]:
    """The answers to requests that leave at the same moment."""
    start, answers = threading.Barrier(len(requests)), dict[int, TestResponse]()

    def send(number: int) -> None:
        start.wait()
        answers[number] = requests[number]()

    threads = [threading.Thread(target=send, args=[n]) for n in range(len(requests))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [answers[n] for n in range(len(requests))]


def prepared(app: Flask, path: str, page: str, **form: str) -> list[Callable[[], TestResponse]]:
    """A form that one browser sends twice: two requests with the same cookies and the same fields."""
    browser = Browser(app.test_client())
    sent = {"csrf_token": browser.token(), **form}
    found = ONCE.search(browser.get(page).text)
    assert found is not None
    sent["once"] = found.group(1)
    visit = browser.client.get_cookie("plenipo_visit")
    assert visit is not None

    def twin() -> Callable[[], TestResponse]:
        client = app.test_client()
        client.set_cookie("plenipo_visit", visit.value)
        return lambda: client.post(path, data=sent)

    return [twin(), twin(), twin()]


def count(app: Flask, table, *which) -> int:
    wanted = select(func.count()).select_from(table).where(*which)
    return house_of(app).database.read(lambda connection: connection.scalar(wanted)) or 0


def opened(app: Flask, admission: str = "ask"):
    house = house_of(app)
    staff = house.accounts.add("Iris", ["instructor"], email="iris@school.invalid")
    return house.lobby.open(staff, SMALL, "Table A", admission, "formative", "en")  # type: ignore[arg-type]


def test_a_class_joins_at_the_same_moment_from_one_address(processes):
    row = opened(processes[0])
    browsers = [Browser(app.test_client()) for app, _ in zip(itertools.cycle(processes), range(CLASS), strict=False)]
    forms = [{"csrf_token": b.token(), "code": row.code, "name": f"P{n}"} for n, b in enumerate(browsers)]
    sends = [lambda b=b, f=f: b.client.post("/join", data=f) for b, f in zip(browsers, forms, strict=True)]
    assert [answer.status_code for answer in at_once(*sends)] == [303] * CLASS
    assert count(processes[0], membership, membership.c.status == "requested") == CLASS


def test_three_clicks_on_join_make_one_person_in_one_seat(processes):
    row = opened(processes[0], "open")
    before = count(processes[0], person)
    answers = at_once(*prepared(processes[0], "/join", "/join", code=row.code, name="Zoé"))
    assert {(a.status_code, a.headers["Location"]) for a in answers} == {(303, f"/desk/{row.id}")}
    assert count(processes[0], person) == before + 1
    assert count(processes[0], membership, membership.c.role == "student") == 1
    held = house_of(processes[0]).live.tables[row.id].exercise.state.held.values()
    assert [h.holder for h in held].count("person") == 1


def test_three_clicks_on_practise_open_one_exercise(processes):
    form = {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"}
    answers = at_once(*prepared(processes[0], "/practise", "/", **form))
    assert len({(a.status_code, a.headers["Location"]) for a in answers}) == 1
    assert (count(processes[0], person), count(processes[0], exercise)) == (1, 1)
    (desk,) = {a.headers["Location"] for a in answers}
    held = house_of(processes[0]).live.tables[desk.removeprefix("/desk/")].exercise.state.held
    assert {seat: h.holder for seat, h in held.items()} == {
        s.id: "person" if s.id == UP_HEAD else "mind" for s in SMALL.seats
    }


def test_three_clicks_on_open_open_each_table_once(processes):
    house = house_of(processes[0])
    staff = house.accounts.add("Iris", ["instructor"], email="iris@school.invalid")
    login = house.accounts.sign_in(staff)
    browser = Browser(processes[0].test_client())
    browser.client.set_cookie("plenipo_login", login)
    found = ONCE.search(browser.get("/control").text)
    assert found is not None
    form = {"csrf_token": browser.token(), "once": found.group(1)}
    form |= {"scenario": SMALL.id, "admission": "ask", "table": "Red, Blue"}
    visit = browser.client.get_cookie("plenipo_visit")
    assert visit is not None

    def twin() -> Callable[[], TestResponse]:
        client = processes[0].test_client()
        client.set_cookie("plenipo_login", login)
        client.set_cookie("plenipo_visit", visit.value)
        return lambda: client.post("/control", data=form)

    assert {a.status_code for a in at_once(twin(), twin(), twin())} == {303}
    names = select(exercise.c.table_name).order_by(exercise.c.table_name)
    assert house.database.read(lambda c: c.execute(names).scalars().all()) == ["Blue", "Red"]


def test_two_forms_open_two_exercises(processes):
    desks = set()
    for _ in range(2):
        first, *_again = prepared(processes[0], "/practise", "/", scenario=SMALL.id, seat=UP_HEAD, help="full")
        desks.add(first().headers["Location"])
    assert len(desks) == 2


def test_a_form_written_anew_is_another_wish(processes):
    row = opened(processes[0])
    browser = Browser(processes[0].test_client())
    key = ONCE.search(browser.get("/join").text)
    assert key is not None
    before = count(processes[0], person)
    for name in ("Ana", "Ana", "Bea"):
        browser.client.delete_cookie("plenipo_login")
        browser.post("/join", {"code": row.code, "name": name, "once": key.group(1)})
    assert count(processes[0], person) == before + 2


def test_the_form_of_whoever_signed_out_is_nobody_elses(processes):
    row = opened(processes[0])
    browser = Browser(processes[0].test_client())
    key = ONCE.search(browser.get("/join").text)
    assert key is not None
    form = {"csrf_token": browser.token(), "code": row.code, "name": "Ana", "once": key.group(1)}
    assert browser.client.post("/join", data=form).status_code == 303
    browser.post("/sign-out")
    before = count(processes[0], person)
    assert browser.client.post("/join", data=form).status_code == 403
    browser.post("/join", {**form, "csrf_token": browser.token()})
    assert count(processes[0], person) == before + 1


def test_another_browser_cannot_repeat_a_wish(processes):
    first, *_ = prepared(processes[0], "/practise", "/", scenario=SMALL.id, seat=UP_HEAD, help="full")
    first()
    stranger = Browser(processes[0].test_client())
    key = ONCE.search(stranger.get("/").text)
    assert key is not None
    stranger.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full", "once": key.group(1)})
    assert count(processes[0], person) == 2


def test_two_windows_that_admit_somebody_at_once_give_one_seat(processes):
    row = opened(processes[0])
    house = house_of(processes[0])
    part = house.lobby.ask(house.accounts.add("Zoé", ["student"]), row.code)
    staff = house.accounts.by_email("iris@school.invalid")
    assert staff is not None

    def window(app: Flask, seat: str) -> Callable[[], TestResponse]:
        browser = Browser(app.test_client()).signed_in(house_of(app), staff)
        token = browser.token()
        body = {"do": "admit", "seat": seat}
        path = f"/control/{row.id}/lobby/{part.id}"
        return lambda: browser.client.post(path, json=body, headers={"X-CSRF-Token": token})

    answers = at_once(window(processes[0], CHAIR), window(processes[1], DOWN_HEAD))
    assert sorted(a.status_code for a in answers) == [200, 409]
    (told,) = (a.json for a in answers if a.status_code == 409)
    assert told is not None
    assert (told["code"], "have a seat already" in told["why"]["en"]) == ("decided", True)
    house.live.tables.catch_up(row.id)
    held = house.live.tables[row.id].exercise.state.held
    assert [h.holder for h in held.values()].count("person") == 1
    assert [m["seat"] for m in told["members"]] == [s for s, h in held.items() if h.holder == "person"]


def test_wrong_codes_of_one_pupil_do_not_keep_out_the_next(processes):
    row = opened(processes[0])
    pupil = Browser(processes[0].test_client())
    for _ in range(limits.JOIN_BY_BROWSER.tries):
        assert pupil.post("/join", {"code": "WRNG2345", "name": "Eve"}).status_code == 422
    assert pupil.post("/join", {"code": row.code, "name": "Eve"}).status_code == 429
    assert Browser(processes[0].test_client()).post("/join", {"code": row.code, "name": "Bob"}).status_code == 303

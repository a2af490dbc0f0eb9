"""The door and the waiting room, as a browser meets them."""

import re
from dataclasses import replace

import pytest

from scenarios.library import load
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, CommandId, ExerciseId
from tests.sim.small import CHAIR, DOWN_HEAD, SMALL, UP_DEPUTY, UP_HEAD
from tests.web.conftest import Browser
from web import access, demo, limits
from web.accounts import DAY, Person
from web.house import House
from web.limits import SIGN_IN_BY_ACCOUNT
from web.serve import addresses
from web.turnstile import Crowded

PASSWORD = "four random words do well"


@pytest.fixture
def opened(house: House, instructor: Person):
    return house.lobby.open(instructor, SMALL, "Table A", "ask", "formative", "en")


@pytest.fixture
def account(house: House) -> Person:
    return house.accounts.add("Ada", ["student"], email="ada@school.invalid", password=PASSWORD)


def path(answer) -> str:
    assert answer.status_code == 303, answer.text
    location: str = answer.headers["Location"]
    return location


# --- practising


def test_a_visitor_practises_without_an_account(browser: Browser):
    form = {"scenario": SMALL.id, "seat": UP_HEAD, "help": "some"}
    desk = path(browser.post("/practise", form))
    assert f'data-exercise="{desk.split("/")[-1]}"' in browser.get(desk).text


def test_nobody_reads_in_a_practice_the_mandate_of_those_opposite_in_class(browser, house, instructor, account, now):
    row = house.lobby.open(instructor, SMALL, "Table A", "ask", "formative", "en")
    part = house.lobby.ask(account, row.code, UP_HEAD)
    browser.signed_in(house, account)

    def practises(seat: str) -> bool:
        return browser.post("/practise", {"scenario": SMALL.id, "seat": seat, "help": "full"}).status_code == 303

    assert not practises(UP_HEAD), "who waits may be given another seat"
    house.lobby.admit(access.control_access(house.database, instructor, row.id), part.id, UP_HEAD)
    assert practises(UP_DEPUTY)
    assert not practises(DOWN_HEAD)
    now.passes(8 * DAY)
    assert practises(DOWN_HEAD), "nobody plays a class that long"


def test_who_sits_opposite_is_chosen_at_the_door(browser: Browser, house: House):
    form = {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full", "grade": "veteran", "temper": "hard"}
    opened = path(browser.post("/practise", form)).split("/")[-1]
    state = house.live.tables[ExerciseId(opened)].exercise.state
    others = [held.mind for seat, held in state.held.items() if seat != UP_HEAD]
    assert set(others) == {"veteran"}
    own = state.actor_of(UP_HEAD)
    styles = {brief.actor: brief.style for brief in state.briefs.values()}
    assert styles.pop(own) == next(a.style for a in SMALL.actors if a.id == own)
    assert set(styles.values()) <= {"hard", "mediator", "humanitarian"}


@pytest.mark.parametrize(("scenario", "grade"), [("two-towns", "novice"), ("drum", "practitioner")])
def test_in_the_first_exercise_it_proposes_others_who_give_way_soon(
    browser: Browser, monkeypatch: pytest.MonkeyPatch, scenario: str, grade: str
):
    monkeypatch.setattr("web.shelf.shelf", lambda: (load(scenario),))
    assert re.findall(r'<option value="(\w+)" selected>', browser.get("/").text) == [grade]


def test_the_door_offers_each_seat(browser: Browser):
    offered = re.findall(r'name="seat" value="([^"]+)"', browser.get("/").text)
    assert offered == [s.id for s in SMALL.seats]


def test_a_seat_is_offered_with_the_article_of_its_actors_name(browser: Browser, monkeypatch):
    up = replace(SMALL.actors[0], article={"fr": "les"}, name={"en": "Isles", "fr": "Îles"})
    monkeypatch.setattr("web.shelf.shelf", lambda: (replace(SMALL, actors=(up, *SMALL.actors[1:])),))
    assert 'data-sit="Siéger pour les Îles"' in browser.get("/", headers={"Accept-Language": "fr"}).text
    assert 'data-sit="Sit for Isles"' in browser.get("/", headers={"Accept-Language": "en"}).text


def test_the_shortest_scenario_stands_first_and_is_chosen(browser: Browser, monkeypatch):
    monkeypatch.undo()
    page = browser.get("/", headers={"Accept-Language": "en"}).text
    offered = re.findall(r'name="scenario" value="([^"]+)"( checked)?', page)
    assert offered[0] == ("two-towns", " checked")
    assert [checked for _, checked in offered[1:]] == [""] * (len(offered) - 1)
    assert page.index("Start here") < page.index("Two towns and a spring") < page.index("An afternoon")


def test_a_seat_says_what_it_faces_and_without_that_line_its_role(browser: Browser, monkeypatch):
    up, *others = SMALL.seats
    scenario = replace(
        SMALL, seats=(replace(up, faces={"en": "Owes for its dam.", "fr": "Doit son barrage."}), *others)
    )
    monkeypatch.setattr("web.shelf.shelf", lambda: (scenario,))
    page = browser.get("/", headers={"Accept-Language": "fr"}).text
    assert "Doit son barrage." in page
    assert others[0].role["fr"] in page


def test_what_can_be_shown_from_a_seat_is_said_in_words(browser: Browser, monkeypatch):
    seats = tuple(replace(seat, competences=("B1.3a", "B1.2b")) for seat in SMALL.seats)
    monkeypatch.setattr("web.shelf.shelf", lambda: (replace(SMALL, seats=seats),))
    page = browser.get("/", headers={"Accept-Language": "en"}).text
    assert "Prepare a negotiation · Conduct a negotiation" in page


def test_a_visitor_finds_the_way_back_to_their_practice(browser: Browser):
    desk = path(browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"}))
    assert f'href="{desk}"' in browser.get("/").text


@pytest.mark.parametrize(
    "wrong", [{"scenario": "none"}, {"seat": "none"}, {"help": "all"}, {"grade": "god"}, {"temper": "x"}]
)
def test_a_practice_that_does_not_exist_is_explained(browser: Browser, wrong: dict[str, str]):
    answer = browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full", **wrong})
    assert answer.status_code == 422
    assert "Choose a scenario and a seat" in answer.text


# --- joining


def test_from_a_code_to_a_desk(house: House, browser: Browser, other_browser: Browser, instructor, opened):
    wait = path(browser.post("/join", {"code": opened.code.lower(), "name": "Zoé"}))
    assert wait == f"/wait/{opened.id}"
    assert "The instructor has your request" in browser.get(wait).text
    staff = other_browser.signed_in(house, instructor)
    lobby = staff.get(f"/control/{opened.id}/lobby").json
    assert lobby is not None
    (member,) = lobby["members"]
    assert (member["name"], member["status"]) == ("Zoé", "requested")
    decided = staff.send(f"/control/{opened.id}/lobby/{member['id']}", {"do": "admit", "seat": CHAIR})
    assert decided.json is not None
    assert decided.json["members"][0] == {**member, "status": "admitted", "seat": CHAIR}
    assert browser.get(f"/wait/{opened.id}.json").json == {"status": "admitted", "to": f"/desk/{opened.id}"}
    assert path(browser.get(wait)) == f"/desk/{opened.id}"
    assert browser.get(f"/desk/{opened.id}").status_code == 200


def test_an_open_exercise_leads_straight_to_the_desk(house: House, browser: Browser, instructor):
    row = house.lobby.open(instructor, SMALL, "B", "open", "formative", "en")
    assert path(browser.post("/join", {"code": row.code, "name": "Zoé"})) == f"/desk/{row.id}"


def test_a_wrong_code_is_explained_and_what_was_typed_is_kept(browser: Browser):
    answer = browser.post("/join", {"code": "WRNG2345", "name": "Zoé"})
    assert answer.status_code == 422
    assert "No exercise has this code" in answer.text
    assert 'value="WRNG2345"' in answer.text
    assert 'value="Zoé"' in answer.text


def test_a_name_is_needed(browser: Browser, opened):
    answer = browser.post("/join", {"code": opened.code, "name": "  "})
    assert (answer.status_code, "Write the name" in answer.text) == (422, True)


def test_codes_cannot_be_tried_out(browser: Browser, opened):
    for _ in range(limits.JOIN_BY_BROWSER.tries):
        browser.post("/join", {"code": "WRNG2345", "name": "Eve"})
    answer = browser.post("/join", {"code": opened.code, "name": "Eve"})
    assert (answer.status_code, "Too many tries" in answer.text) == (429, True)


def test_a_browser_that_forgets_its_cookies_still_cannot_try_codes_out(
    house: House, browser: Browser, opened, monkeypatch
):
    monkeypatch.setattr(house.limits, "_seconds", lambda: 0.0)  # a try comes back each second
    for _ in range(limits.JOIN_BY_ADDRESS.tries):
        house.limits.spend(limits.JOIN_BY_ADDRESS, "127.0.0.1")
    assert browser.post("/join", {"code": opened.code, "name": "Eve"}).status_code == 429


WIDE = str.maketrans({n: n + 0xFEE0 for n in range(0x21, 0x7F)})


@pytest.mark.parametrize(
    "written",
    [
        lambda code: code.lower(),
        lambda code: code.translate(WIDE),
        lambda code: f" {code[:4]}\u2009{code[4:]}\n",
        lambda code: f"{code[:4]}–{code[4:]}",
        lambda code: f"\u200b{code[:4]}-\u00ad{code[4:]}\ufeff",
        lambda code: f"https://plenipo.school.invalid/join/{code}",
        lambda code: f"plenipo.school.invalid/join/{code.lower()}/?next=x#top",
        lambda code: f"Our table: http://localhost:8000/join/{code[:4]}%20{code[4:]} (Iris)".replace("%20", "-"),
    ],
)
def test_a_code_is_found_in_what_was_typed_or_pasted(browser: Browser, opened, written):
    assert path(browser.post("/join", {"code": written(opened.code), "name": "Zoé"})) == f"/wait/{opened.id}"


def test_the_field_takes_a_whole_link(browser: Browser):
    found = re.search(r'id="code"[^>]*maxlength="(\d+)"', browser.get("/join").text)
    assert found is not None
    assert int(found.group(1)) >= 200


@pytest.mark.parametrize("slip", ["", "ABC", "O0I1L000", "https://plenipo.school.invalid/", "my name", "x" * 5000])
def test_what_cannot_be_a_code_is_no_try(house: House, browser: Browser, opened, slip):
    for _ in range(limits.JOIN_BY_BROWSER.tries + 1):
        answer = browser.post("/join", {"code": slip, "name": "Zoé"})
        assert (answer.status_code, "A code has 8 letters and figures" in answer.text) == (422, True)
    assert path(browser.post("/join", {"code": opened.code, "name": "Zoé"})) == f"/wait/{opened.id}"


@pytest.mark.parametrize("name", ["\u3164", "\u2800", "\u115f\u1160", "\ufeff", "\u0301"], ids=ascii)
def test_an_invisible_name_is_none(browser: Browser, opened, name: str):
    answer = browser.post("/join", {"code": opened.code, "name": name})
    assert (answer.status_code, "Write the name" in answer.text) == (422, True)


def test_a_table_is_not_named_invisibly(house: House, browser: Browser, instructor):
    form = {"scenario": SMALL.id, "table": "\u3164, Ble\u0301u", "admission": "open"}
    browser.signed_in(house, instructor).post("/control", form)
    assert [p.exercise.table_name for p in access.exercises_of(house.database, instructor, "instructor")] == [
        "Bl\u00e9u"
    ]


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1%eth0", "2001:db8:1:2::/64"),
        ("?", "?"),
    ],
)
def test_an_address_counts_as_its_line(address: str, counted: str):
    assert limits.network(address) == counted


def test_a_whole_class_joins_from_one_address(app, house: House, opened):
    answers = {
        Browser(app.test_client()).post("/join", {"code": opened.code, "name": f"P{n}"}).status_code for n in range(30)
    }
    assert answers == {303}


def test_a_link_carries_the_code(browser: Browser, opened):
    assert f'value="{opened.code}"' in browser.get(f"/join/{opened.code}").text


def test_who_is_signed_in_reads_under_which_name_they_join_and_is_asked_for_none(browser: Browser, account):
    browser.post("/sign-in", {"email": account.email, "password": PASSWORD})
    page = browser.get("/join").text
    assert "You join as Ada." in page
    assert 'name="name"' not in page


def test_a_page_that_is_not_there_knows_who_is_signed_in(browser: Browser, account):
    assert 'href="/sign-in"' in browser.get("/nowhere").text
    browser.post("/sign-in", {"email": account.email, "password": PASSWORD})
    page = browser.get("/nowhere").text
    assert 'href="/sign-in"' not in page
    assert 'action="/sign-out"' in page


def test_a_practice_tells_its_desk_that_one_is_alone(house: House, browser: Browser, instructor):
    desk = path(browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "some"}))
    assert " data-alone" in browser.get(desk).text
    opened = house.lobby.open(instructor, SMALL, "Table A", "open", "formative", "en")
    assert " data-alone" not in browser.get(path(browser.post("/join", {"code": opened.code}))).text


def test_whoever_waits_says_which_seat_they_would_like(house: House, browser: Browser, opened):
    wait = path(browser.post("/join", {"code": opened.code, "name": "Zoé"}))
    assert path(browser.post(wait, {"seat": CHAIR})) == wait
    assert re.search(rf'value="{CHAIR}"\s+checked', browser.get(wait).text)


def test_a_taken_seat_cannot_be_asked_for(house: House, browser: Browser, opened):
    house.live.tables.submit(
        opened.id,
        cmd.TakeSeat(id=CommandId("t"), seat=CHAIR, by=CONTROL, pseudonym="P"),  # type: ignore[arg-type]
    )
    wait = path(browser.post("/join", {"code": opened.code, "name": "Zoé"}))
    answer = browser.post(wait, {"seat": CHAIR})
    assert (answer.status_code, "Somebody was faster" in answer.text) == (422, True)


def test_the_refused_are_told_whom_to_ask(house: House, browser: Browser, other_browser: Browser, instructor, opened):
    wait = path(browser.post("/join", {"code": opened.code, "name": "Zoé"}))
    staff = other_browser.signed_in(house, instructor)
    lobby = staff.get(f"/control/{opened.id}/lobby").json
    assert lobby is not None
    staff.send(f"/control/{opened.id}/lobby/{lobby['members'][0]['id']}", {"do": "refuse"})
    assert "did not admit you" in browser.get(wait).text


# --- signing in and out


def test_signing_in_leads_where_one_was_going(browser: Browser, account):
    asked = browser.get("/account")
    assert "/sign-in?next=/account" in path(asked)
    form = {"email": "ada@school.invalid", "password": PASSWORD, "next": "/account"}
    assert path(browser.post("/sign-in", form)) == "/account"
    assert "ada@school.invalid" in browser.get("/account").text


def test_a_wrong_password_does_not_say_what_was_wrong(browser: Browser, account):
    known = browser.post("/sign-in", {"email": "ada@school.invalid", "password": "x"})
    unknown = browser.post("/sign-in", {"email": "eve@school.invalid", "password": "x"})
    assert (known.status_code, unknown.status_code) == (401, 401)
    assert "do not go together" in known.text
    assert "do not go together" in unknown.text


def test_passwords_of_one_account_cannot_be_tried_out(browser: Browser, account):
    spend_wrong_passwords(browser)
    answer = browser.post("/sign-in", {"email": "ADA@school.invalid", "password": PASSWORD})
    assert (answer.status_code, "Too many wrong passwords" in answer.text) == (429, True)


def spend_wrong_passwords(browser: Browser, **options) -> None:
    for _ in range(limits.SIGN_IN_BY_ACCOUNT.tries):
        browser.post("/sign-in", {"email": "ada@school.invalid", "password": "x"}, **options)


def test_strangers_elsewhere_lock_nobody_out(browser: Browser, other_browser: Browser, account):
    spend_wrong_passwords(other_browser, environ_base={"REMOTE_ADDR": "198.51.100.9"})
    assert browser.post("/sign-in", {"email": "ada@school.invalid", "password": PASSWORD}).status_code == 303


def test_a_device_one_signed_in_on_is_not_locked_by_tries_from_its_own_address(
    browser: Browser, other_browser: Browser, account
):
    form = {"email": "ada@school.invalid", "password": PASSWORD}
    assert browser.post("/sign-in", form).status_code == 303
    browser.post("/sign-out")
    spend_wrong_passwords(other_browser)
    assert other_browser.post("/sign-in", form).status_code == 429
    assert browser.post("/sign-in", form).status_code == 303


def test_a_class_signs_in_from_one_address(app, house: House):
    for n in range(30):
        house.accounts.add(f"P{n}", ["student"], email=f"p{n}@school.invalid", password=PASSWORD)
    signs = [
        Browser(app.test_client()).post("/sign-in", {"email": f"p{n}@school.invalid", "password": PASSWORD})
        for n in range(30)
    ]
    assert {s.status_code for s in signs} == {303}


def test_where_too_many_wait_the_next_is_told_at_once_and_has_spent_no_try(browser, house: House, account, monkeypatch):
    form, asked = {"email": "ada@school.invalid", "password": PASSWORD}, []

    def crowded(email: str, password: str, asker: str) -> None:
        asked.append(asker)
        raise Crowded(asker)

    with monkeypatch.context() as patched:
        patched.setattr(house.accounts, "check_password", crowded)
        answers = [browser.post("/sign-in", form) for _ in range(SIGN_IN_BY_ACCOUNT.tries + 1)]
    assert {answer.status_code for answer in answers} == {429}
    assert all("from this network" in answer.text for answer in answers)
    assert browser.post("/sign-in", form).status_code == 303
    browser.post("/sign-out")
    monkeypatch.setattr(house.accounts, "check_password", crowded)
    browser.post("/sign-in", form)
    assert len(set(asked)) == 2, "a browser that the person knows waits in a line of its own"


def test_the_login_cookie_is_new_at_each_sign_in_and_hidden_from_scripts(browser: Browser, account):
    form = {"email": "ada@school.invalid", "password": PASSWORD}
    seen = []
    for _ in range(2):
        header = next(h for h in browser.post("/sign-in", form).headers.getlist("Set-Cookie") if "plenipo_login" in h)
        assert "HttpOnly" in header
        assert "SameSite=Lax" in header
        seen.append(header.split(";")[0])
    assert seen[0] != seen[1]


def test_signing_out_ends_the_login_on_the_server(house: House, browser: Browser, other_browser: Browser, account):
    token = house.accounts.sign_in(account)
    browser.client.set_cookie("plenipo_login", token)
    browser.post("/sign-out")
    other_browser.client.set_cookie("plenipo_login", token)
    assert "/sign-in" in path(other_browser.get("/account"))


def test_a_sign_in_link_asks_before_it_is_used_up(house: House, browser: Browser, account):
    link = f"/enter/{house.accounts.make_link(account, '/account', 60_000)}"
    assert "Enter as Ada" in browser.get(link).text
    assert "Enter as Ada" in browser.get(link).text
    assert path(browser.post(link)) == "/account"
    assert browser.get(link).status_code == 404


def test_a_guest_becomes_an_account(house: House, browser: Browser):
    browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"})
    browser.post("/account", {"name": "Zoé", "email": "zoe@school.invalid", "password": PASSWORD})
    found = house.accounts.check_password("zoe@school.invalid", PASSWORD)
    assert found is not None
    assert found.name == "Zoé"


def test_changing_an_account_asks_for_the_password_one_has(house: House, browser: Browser, account):
    staff = browser.signed_in(house, account)
    form = {"name": "Ada", "email": "ada@school.invalid", "password": PASSWORD + "!"}
    for old in ({}, {"old": "wrong wrong wrong"}):
        answer = staff.post("/account", form | old)
        assert (answer.status_code, "Write the password you have now" in answer.text) == (422, True)
    assert house.accounts.knows_password(account, PASSWORD)
    assert staff.post("/account", form | {"old": PASSWORD}).status_code == 303
    assert house.accounts.knows_password(account, PASSWORD + "!")


def test_the_old_password_cannot_be_tried_out(house: House, browser: Browser, account):
    staff = browser.signed_in(house, account)
    form = {"name": "Ada", "email": "ada@school.invalid", "password": PASSWORD + "!"}
    for _ in range(limits.SIGN_IN_BY_DEVICE.tries):
        staff.post("/account", form | {"old": "wrong"})
    assert staff.post("/account", form | {"old": PASSWORD}).status_code == 429


def test_a_new_password_signs_out_everywhere_else(house: House, browser: Browser, other_browser: Browser, account):
    here, there = browser.signed_in(house, account), other_browser.signed_in(house, account)
    form = {"name": "Ada", "email": "ada@school.invalid", "old": PASSWORD, "password": PASSWORD + "!"}
    assert here.post("/account", form).status_code == 303
    assert here.get("/account").status_code == 200
    assert "/sign-in" in path(there.get("/account"))


def test_an_account_changed_in_another_window_is_told_and_not_overwritten(house: House, browser: Browser, account):
    staff = browser.signed_in(house, account)
    found = re.search(r'name="mark" value="([^"]+)"', staff.get("/account").text)
    assert found is not None
    form = {"email": "ada@school.invalid", "old": PASSWORD, "mark": found.group(1)}
    assert staff.post("/account", form | {"name": "Ada L."}).status_code == 303
    answer = staff.post("/account", form | {"name": "Ada Lovelace"})
    assert (answer.status_code, "it is now Ada L., ada@school.invalid" in answer.text) == (422, True)
    again = re.search(r'name="mark" value="([^"]+)"', answer.text)
    assert again is not None
    assert staff.post("/account", form | {"name": "Ada Lovelace", "mark": again.group(1)}).status_code == 303


@pytest.mark.parametrize(
    "wrong", [{"email": "no"}, {"password": "short"}, {"name": ""}, {"email": "iris@school.invalid"}]
)
def test_an_account_that_cannot_be_is_explained(house: House, browser: Browser, instructor, wrong):
    browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"})
    form = {"name": "Zoé", "email": "zoe@school.invalid", "password": PASSWORD, **wrong}
    answer = browser.post("/account", form)
    assert (answer.status_code, 'role="alert"' in answer.text) == (422, True)


# --- the instructor's home


def test_an_instructor_opens_several_tables_at_once(house: House, browser: Browser, instructor):
    staff = browser.signed_in(house, instructor)
    form = {"scenario": SMALL.id, "table": "Red, Blue", "admission": "open", "purpose": "certifying"}
    path(staff.post("/control", form))
    page = staff.get("/control").text
    assert "Red" in page
    assert "Blue" in page
    assert "Open side by side" in page


def test_a_form_that_makes_no_sense_opens_nothing(house: House, browser: Browser, instructor):
    staff = browser.signed_in(house, instructor)
    answer = staff.post("/control", {"scenario": "none", "admission": "open"})
    assert (answer.status_code, "Choose a scenario" in answer.text) == (422, True)


def test_a_seat_that_is_taken_is_not_given_twice(house: House, browser: Browser, instructor, opened):
    staff = browser.signed_in(house, instructor)
    parts = [house.lobby.ask(house.accounts.add(n, ["student"]), opened.code) for n in ("a", "b")]
    answers = [staff.send(f"/control/{opened.id}/lobby/{p.id}", {"do": "admit", "seat": CHAIR}) for p in parts]
    assert [a.status_code for a in answers] == [200, 409]
    assert answers[1].json is not None
    assert answers[1].json["why"]["fr"].startswith("Quelqu’un")


@pytest.mark.parametrize("body", [{}, [], {"do": "open"}, {"do": "admit", "seat": 4}, "admit"])
def test_a_decision_that_cannot_be_read_is_refused(house: House, browser: Browser, instructor, opened, body):
    part = house.lobby.ask(house.accounts.add("a", ["student"]), opened.code)
    answer = browser.signed_in(house, instructor).send(f"/control/{opened.id}/lobby/{part.id}", body)
    assert answer.status_code == 400


# --- the desk


def test_the_desks_view_continues_from_a_line(house: House, browser: Browser):
    desk = path(browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"}))
    whole, rest = browser.get(f"{desk}/view").json, browser.get(f"{desk}/view?after=2").json
    assert whole is not None
    assert rest is not None
    assert (whole["seat"], rest["from"]) == (UP_HEAD, 2)
    assert rest["lines"] == whole["lines"][2:]
    assert browser.get(f"{desk}/view?after=x").status_code == 400


def test_the_page_carries_a_token_that_opens_one_socket(house: House, browser: Browser):
    desk = path(browser.post("/practise", {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"}))
    found = re.search(r'name="live-token" content="([^"]+)"', browser.get(desk).text)
    assert found is not None
    assert house.accounts.take_live_token(found.group(1)) is not None
    assert house.accounts.take_live_token(found.group(1)) is None


def test_what_never_changes_is_kept_by_the_browser(browser: Browser):
    first = browser.get("/reference.json")
    assert browser.get("/reference.json", headers={"If-None-Match": first.headers["ETag"]}).status_code == 304


# --- the demo class


def test_the_demo_class_enters_by_its_addresses(app, house: House):
    made = demo.prepare(house)
    homes = {made.instructor: "/control", made.assessor: "/assess", made.student: f"/join/{made.code}"}
    for link, home in homes.items():
        browser = Browser(app.test_client())
        assert path(browser.post(link)) == home
        assert browser.get(home).status_code == 200


def test_the_demo_class_is_made_once(house: House):
    assert demo.prepare(house).code == demo.prepare(house).code
    assert len(house.accounts.with_role("instructor")) == 1


def test_starting_prints_where_to_go(house: House):
    printed = "\n".join(addresses(house, "http://localhost:8000", with_demo=True))
    assert len(re.findall(r"http://localhost:8000/enter/[\w-]{43}", printed)) == 3


def test_an_empty_house_invites_its_first_instructor(app, house: House):
    printed = "\n".join(addresses(house, "", with_demo=False))
    link = re.search(r"/enter/[\w-]{43}", printed)
    assert link is not None
    assert path(Browser(app.test_client()).post(link.group())) == "/account"


def test_a_first_link_used_ends_all_first_links(app, house: House):
    links = [re.search(r"/enter/[\w-]{43}", "\n".join(addresses(house, "", with_demo=False))) for _ in range(2)]
    first, second = (found.group() for found in links if found is not None)
    browser, late = Browser(app.test_client()), Browser(app.test_client())
    assert path(browser.post(second)) == "/account"
    assert late.post(first).status_code == 404
    third = house.accounts.make_link(house.accounts.with_role("instructor")[0], "/account", 60_000)
    form = {"name": "Iris", "email": "iris@school.invalid", "password": PASSWORD}
    assert path(browser.post("/account", form)) == "/control"
    assert late.post(f"/enter/{third}").status_code == 404


def test_a_decision_taken_elsewhere_is_told(house: House, browser: Browser, instructor, opened):
    staff = browser.signed_in(house, instructor)
    part = house.lobby.ask(house.accounts.add("a", ["student"]), opened.code)
    where = f"/control/{opened.id}/lobby/{part.id}"
    assert staff.send(where, {"do": "refuse"}).status_code == 200
    late = staff.send(where, {"do": "admit", "seat": CHAIR})
    assert late.json is not None
    assert (late.status_code, late.json["code"]) == (409, "decided")
    assert "they were refused" in late.json["why"]["en"]
    assert late.json["members"][0]["status"] == "refused"
    assert staff.send(where, {"do": "admit", "seat": CHAIR, "was": "refused"}).status_code == 200
    assert staff.send(where, {"do": "admit", "seat": CHAIR}).status_code == 200
    assert staff.send(where, {"do": "refuse"}).status_code == 409

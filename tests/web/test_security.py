"""What every request must bring and every answer must carry."""

import re

import pytest
from flask import Flask

from tests.sim.small import SMALL, UP_HEAD
from tests.web.conftest import Browser
from web.database import Database
from web.health import EVERY
from web.house import House
from web.limits import COSTLY_PAGES, MOST_KEYS, Limits, Rule

PAGES = ("/", "/join", "/sign-in", "/nothing-here", "/enter/none", "/health", "/reference.json")


@pytest.mark.parametrize("page", PAGES)
def test_every_answer_carries_its_policy(browser: Browser, page: str):
    headers = browser.get(page).headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "object-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize("page", PAGES[:5])
def test_no_markup_styles_or_runs_itself(browser: Browser, page: str):
    text = browser.get(page).text
    assert re.findall(r"\sstyle=|\son\w+=|javascript:", text) == []
    scripts = re.findall(r"<script\b[^>]*>", text)
    assert scripts
    assert all("nonce=" in script for script in scripts)


def test_the_mark_of_own_scripts_is_new_on_each_page(browser: Browser):
    nonces = {re.search(r"nonce-([\w-]+)", browser.get("/").headers["Content-Security-Policy"]) for _ in range(3)}
    assert len({n.group(1) for n in nonces if n}) == 3


def test_a_form_without_its_token_changes_nothing(browser: Browser):
    form = {"scenario": SMALL.id, "seat": UP_HEAD, "help": "full"}
    browser.get("/")
    assert browser.client.post("/practise", data=form).status_code == 403
    assert browser.client.post("/practise", data={**form, "csrf_token": "0" * 64}).status_code == 403


def test_a_token_belongs_to_one_browser(browser: Browser, other_browser: Browser):
    other_browser.get("/")
    form = {"csrf_token": browser.token(), "scenario": SMALL.id, "seat": UP_HEAD, "help": "full"}
    assert other_browser.client.post("/practise", data=form).status_code == 403


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://elsewhere.invalid"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}]
)
def test_another_sites_page_changes_nothing(browser: Browser, headers: dict[str, str]):
    assert browser.post("/language/fr", headers=headers).status_code == 403


def test_our_own_page_is_believed(browser: Browser):
    headers = {"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"}
    assert browser.post("/language/fr", headers=headers).status_code == 303


def posting(app: Flask) -> list[str]:
    """An address of every route that changes something."""
    with app.test_request_context():
        return [
            app.url_for(rule.endpoint, _method="POST", **dict.fromkeys(rule.arguments, "1"))
            for rule in app.url_map.iter_rules()
            if "POST" in (rule.methods or ())
        ]


def test_every_route_that_changes_something_asks_for_the_token(app: Flask, browser: Browser):
    browser.get("/")
    assert {path for path in posting(app) if browser.client.post(path).status_code != 403} == set()


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://elsewhere.invalid"},
        {"Origin": "http://localhost.elsewhere.invalid"},
        {"Origin": "http://localhost:8080"},
        {"Origin": "null"},
        {"Origin": "http://["},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
    ids=lambda headers: " ".join(next(iter(headers.items()))),
)
def test_no_route_that_changes_something_believes_another_site_even_with_the_token(
    app: Flask, browser: Browser, headers: dict[str, str]
):
    sent = {"X-CSRF-Token": browser.token()}
    paths = posting(app)
    assert {browser.client.post(path, headers=sent).status_code for path in paths} != {403}
    assert {
        path: browser.client.post(path, headers={**sent, **headers}).status_code for path in paths
    } == dict.fromkeys(paths, 403)


def test_reading_changes_nothing(app: Flask, browser: Browser):
    """Reading asks for no token, so no address that a link opens may be one that acts."""
    acting = {rule.endpoint for rule in app.url_map.iter_rules() if "POST" in (rule.methods or ())}
    reading = {rule.endpoint for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ())}
    assert acting & reading == set()
    others = {method for rule in app.url_map.iter_rules() for method in rule.methods or ()}
    assert others == {"GET", "HEAD", "OPTIONS", "POST"}


def test_a_body_too_large_is_refused_before_it_is_read(browser: Browser):
    answer = browser.post("/join", {"code": "A" * 300_000})
    assert answer.status_code == 413
    assert "too long" in answer.text


@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "Application/X-WWW-Form-Urlencoded; charset=x"])
def test_a_form_of_very_many_fields_is_refused_before_they_are_taken_apart(browser: Browser, monkeypatch, kind: str):
    monkeypatch.setattr("werkzeug.formparser.parse_qsl", lambda *_, **__: pytest.fail("it was taken apart"))
    assert browser.client.post("/join", data="&".join(["a"] * 100_000), content_type=kind).status_code == 413


def test_pages_are_not_kept_by_anybody(browser: Browser):
    assert browser.get("/sign-in").headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("path", "words"), [("/nothing", ("There is nothing here for you", "Il n’y a rien ici pour vous"))]
)
def test_failures_say_what_to_do_in_both_languages(browser: Browser, path: str, words: tuple[str, str]):
    for language, said in zip(("en", "fr"), words, strict=True):
        assert said in browser.get(path, headers={"Accept-Language": language}).text


def test_scripts_get_failures_as_json_in_both_languages(browser: Browser):
    answer = browser.get("/wait/none.json").json
    assert answer is not None
    assert (answer["ok"], answer["code"], set(answer["why"])) == (False, "404", {"en", "fr"})


def test_a_fault_is_logged_and_tells_the_visitor_nothing_of_it(app: Flask, browser: Browser, monkeypatch, caplog):
    def broken():
        raise RuntimeError("the secret inside")

    monkeypatch.setitem(app.view_functions, "play.health", broken)
    answer = browser.get("/health")
    assert (answer.status_code, "secret" in answer.text) == (500, False)
    assert "the secret inside" in caplog.text


# --- limits


class Seconds:
    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


RULE = Rule("r", tries=3, seconds=60)


def test_tries_run_out_and_come_back_with_time():
    clock = Seconds()
    limits = Limits(clock)
    assert [limits.spend(RULE, "a") for _ in range(4)] == [True, True, True, False]
    clock.at = 20.0
    assert [limits.spend(RULE, "a") for _ in range(2)] == [True, False]


def test_one_address_does_not_spend_anothers_tries():
    limits = Limits(Seconds())
    for _ in range(3):
        limits.spend(RULE, "a")
    assert limits.spend(RULE, "b")


def test_a_try_given_back_can_be_taken_again():
    limits = Limits(Seconds())
    for _ in range(10):
        assert limits.spend(RULE, "a")
        limits.give_back(RULE, "a")


def test_a_flood_of_addresses_does_not_fill_the_memory():
    limits = Limits(Seconds())
    for n in range(MOST_KEYS + 10):
        limits.spend(RULE, str(n))
    assert len(limits._buckets) <= MOST_KEYS


def test_health_tells_of_a_database_that_cannot_be_written(house: House, browser, now, monkeypatch):
    assert browser.get("/health").json == {"ok": True}

    def full() -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(house.database, "check", full)
    now.passes(EVERY)
    answer = browser.get("/health")
    assert (answer.status_code, answer.json) == (503, {"ok": False, "wrong": "database"})
    monkeypatch.undo()
    now.passes(EVERY)
    assert browser.get("/health").status_code == 200


def test_a_database_whose_file_was_removed_is_no_healthy_one(tmp_path):
    database = Database(f"sqlite:///{tmp_path}/plenipo.sqlite")
    database.check()
    (tmp_path / "plenipo.sqlite").unlink()
    with pytest.raises(FileNotFoundError):
        database.check()
    database.close()


def test_costly_pages_are_given_sparingly_to_one_login_and_to_others_still(house: House, app, instructor):
    row = house.lobby.open(instructor, SMALL, "A", "open", "formative", "en")
    people = [house.accounts.add(name, ["student"]) for name in ("Ada", "Bob")]
    for person in people:
        house.lobby.ask(person, row.code)
    eager, other = (Browser(app.test_client()).signed_in(house, person) for person in people)
    codes = [eager.get(f"/desk/{row.id}/view").status_code for _ in range(COSTLY_PAGES.tries + 5)]
    assert set(codes) == {200, 429}
    assert codes[-1] == 429
    assert other.get(f"/desk/{row.id}/view").status_code == 200

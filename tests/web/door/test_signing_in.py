"""Signing in and out: where it leads, wrong passwords, cookies and links."""

from tests.web.conftest import PASSWORD, Browser, path
from web import limits
from web.house import House
from web.limits import SIGN_IN_BY_ACCOUNT
from web.turnstile import Crowded


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

"""The account of whoever is signed in: made by a guest, changed with its password, moved in another window."""

import re

import pytest

from tests.sim.small import SMALL, UP_HEAD
from tests.web.conftest import PASSWORD, Browser, path
from web import limits
from web.house import House


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


def test_a_page_that_is_not_there_knows_who_is_signed_in(browser: Browser, account):
    assert 'href="/sign-in"' in browser.get("/nowhere").text
    browser.post("/sign-in", {"email": account.email, "password": PASSWORD})
    page = browser.get("/nowhere").text
    assert 'href="/sign-in"' not in page
    assert 'action="/sign-out"' in page

"""The demo class and the first instructor's invitation."""

import re

from tests.web.conftest import PASSWORD, Browser, path
from web import demo, ledger
from web.house import House
from web.serve import addresses


def test_the_demo_class_enters_by_its_addresses(app, house: House):
    made = demo.prepare(house)
    homes = {made.instructor: "/control", made.assessor: "/assess", made.student: f"/join/{made.code}"}
    homes |= dict.fromkeys((made.administrator, made.president, made.outside), "/jury")
    for link, home in homes.items():
        browser = Browser(app.test_client())
        assert path(browser.post(link)) == home
        assert browser.get(home).status_code == 200


def test_the_demo_class_is_made_once(house: House):
    assert demo.prepare(house).code == demo.prepare(house).code
    assert len(house.accounts.with_role("instructor")) == 1
    assert len(house.accounts.with_role("jury")) == 2
    assert ledger.names(house.database, "jury:") == ("jury:demo",)


def test_starting_prints_where_to_go(house: House):
    printed = "\n".join(addresses(house, "http://localhost:8000", with_demo=True))
    assert len(re.findall(r"http://localhost:8000/enter/[\w-]{43}", printed)) == 6


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

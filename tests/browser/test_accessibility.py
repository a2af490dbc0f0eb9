"""Every page, in light and dark, in English and French: axe finds nothing, and nothing is wider than its window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.places import DESKTOP, NARROWEST, PHONE, People, fits
from tests.browser.rooms import Desk, Played, join, open_exercise

pytestmark = [pytest.mark.browser, pytest.mark.slow]

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text(encoding="utf-8")
LOOKS: dict[str, dict[str, Any]] = {
    "light, English": {"color_scheme": "light", "locale": "en-GB"},
    "dark, French": {"color_scheme": "dark", "locale": "fr-FR"},
}
DEMONSTRATION = "Table B"
"""The table of the demo class that has already ended, with much to read on each page."""
REGIONS = ("Situation", "Talks", "Texts", "Desk")


@pytest.fixture(params=LOOKS.values(), ids=LOOKS.keys())
def look(request: pytest.FixtureRequest) -> Any:
    return request.param


def check(page: Page) -> None:
    """No violation on what the page shows once it has its styles."""
    page.wait_for_function("document.readyState === 'complete' && document.styleSheets.length > 0")
    if not page.evaluate("Boolean(window.axe)"):
        page.evaluate(AXE)
    found = page.evaluate(
        """async () => (await axe.run(document, { resultTypes: ["violations"] })).violations.map((violation) => [
          `${violation.id}: ${violation.help}`,
          ...violation.nodes.slice(0, 6).map((n) => `${n.target} ${n.html.slice(0, 160)} ${n.failureSummary}`),
        ].join("\\n    "))"""
    )
    assert not found, f"{page.url}\n" + "\n".join(found)


def comes(people: People, look: dict[str, Any], role: str | None = None, **options: Any) -> Page:
    """Somebody with this look of things; those who are known have chosen the language before."""
    # axe measures by styling what it looks at, which the pages' own policy forbids; other tests run under it.
    page = people.somebody(role, **{**look, **options, "bypass_csp": True})
    page.context.add_cookies([{"name": "language", "value": look["locale"][:2], "url": people.server.url}])
    return page


def narrow(page: Page) -> None:
    """On the narrowest phone nothing needs scrolling sideways."""
    page.set_viewport_size(NARROWEST["viewport"])
    fits(page)


@pytest.mark.parametrize("address", ["/", "/join", "/sign-in", "/no-such-page", "/enter/used-already"])
def test_the_pages_before_a_desk(people: People, look: dict[str, Any], address: str) -> None:
    page = comes(people, look)
    page.goto(address)
    check(page)
    narrow(page)


def test_a_wrong_code_and_waiting_for_a_seat(people: People, look: dict[str, Any]) -> None:
    opened = open_exercise(people.somebody("instructor"), table=f"Waiting {look['locale']}", admission="ask")
    page = comes(people, look)
    join(page, "ZZZZZZZZ", "Inès Moreau")
    expect(page.get_by_role("alert")).to_be_visible()
    check(page)
    join(page, opened.code, "Inès Moreau")
    page.wait_for_url("**/wait/*")
    check(page)
    narrow(page)


def test_the_desk_and_its_dialogs(people: People, look: dict[str, Any], played: Played) -> None:
    page = comes(people, look, storage_state=played.student)
    page.goto(f"/desk/{played.opened.id}")
    desk = Desk(page, look["locale"][:2]).opened()
    expect(page.locator(".msg:not(.tabled)")).to_have_count(2)
    check(page)
    for region, opener in (
        ("Desk", "Brief"),
        ("Talks", "Open talks"),
        ("Texts", "Table a package"),
        ("Texts", "Compare"),
    ):
        desk.button(opener, desk.region(region)).click()
        a_dialog_opens(page)
    page.locator("#new-kind + button").click()
    a_dialog_opens(page)
    desk.button("Table", desk.region("Situation")).click()
    check(page)


def a_dialog_opens(page: Page) -> None:
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    check(page)
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def test_the_desk_on_a_phone(people: People, look: dict[str, Any], played: Played) -> None:
    page = comes(people, look, storage_state=played.student, **PHONE)
    page.goto(f"/desk/{played.opened.id}")
    desk = Desk(page, look["locale"][:2]).opened()
    for region in REGIONS:
        desk.region(region)
        check(page)
    page.set_viewport_size(NARROWEST["viewport"])
    for region in REGIONS:
        desk.region(region)
        fits(page)


def test_the_instructors_rooms(people: People, look: dict[str, Any], played: Played) -> None:
    page = comes(people, look, "instructor")
    page.goto("/account")
    check(page)
    page.goto("/control")
    expect(page.locator(".waiting").first).to_be_visible()
    check(page)
    narrow(page)
    page.set_viewport_size(DESKTOP["viewport"])
    page.goto(f"/control/{played.opened.id}")
    expect(page.locator(".tbl .seats-t")).to_be_visible()
    check(page)
    page.locator(".seats-t button").first.click()
    a_dialog_opens(page)
    page.goto("/control")
    ended = page.get_by_role("article").filter(has_text=DEMONSTRATION).get_by_role("link").first.get_attribute("href")
    page.goto(f"{ended}/seat/kad-head")
    Desk(page, look["locale"][:2]).opened()
    check(page)


def test_the_assessors_rooms(people: People, look: dict[str, Any], played: Played) -> None:
    page = comes(people, look, "assessor")
    page.goto("/assess")
    check(page)
    narrow(page)
    page.set_viewport_size(DESKTOP["viewport"])
    exercise = page.get_by_role("region").filter(has=page.get_by_role("heading", name=DEMONSTRATION))
    exercise.locator("a[href$='/B1']").first.click()
    page.wait_for_url("**/B1")
    check(page)
    narrow(page)
    page.set_viewport_size(DESKTOP["viewport"])
    page.goto(f"/moments/{played.opened.id}/{played.moment}?as=kad-head")
    expect(page.locator("article .moment")).to_be_visible()
    check(page)
    narrow(page)

"""Every page, in light and dark, in English and French: axe finds nothing, and nothing is wider than its window.

New ones are also gone through by keyboard, and read at twice the size. Pages change their look where they stand:
nobody signs in or plays anew for it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page, expect

from tests.assessment.imports.test_importing import FICHE
from tests.browser.focus import FOCUS
from tests.browser.places import DESKTOP, NARROWEST, PHONE, People, fits
from tests.browser.rooms import Desk, Played, join, open_exercise, turn_to

pytestmark = [pytest.mark.browser, pytest.mark.slow]

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text(encoding="utf-8")
LOOKS: dict[str, dict[str, Any]] = {
    "light, English": {"color_scheme": "light", "locale": "en-GB"},
    "dark, French": {"color_scheme": "dark", "locale": "fr-FR"},
}
DEMONSTRATION = "Table B"
"""The table of the demo class that has already ended, with much to read on each page."""
REGIONS = {"Situation": "situation", "Talks": "talks", "Texts": "texts", "Desk": "desk-region"}
TWICE = {"width": DESKTOP["viewport"]["width"] // 2, "height": DESKTOP["viewport"]["height"] // 2}
"""The window of a desktop whose reader has doubled the size of everything."""
MOST_STOPS = 120
"""Presses of Tab that lead through the longest of these pages."""

STOPS = """() => {
  const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && e.tabIndex >= 0 && !e.matches(":disabled");
  const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
    .filter(shown);
  // Of radios of one group the keyboard stops at one.
  const groups = new Set();
  return all.filter((e) => e.type !== "radio" || (!groups.has(e.name) && groups.add(e.name))).length;
}"""
CUT = """() => [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, h1, h2")]
  .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest(".vh, [tabindex='0']"))
  .map((e) => [e.outerHTML.slice(0, 100), e.getBoundingClientRect()])
  .filter(([, box]) => box.width > 1 && (box.left < -1 || box.right > innerWidth + 1))
  .map(([what]) => what)"""


@pytest.fixture(params=LOOKS.values(), ids=LOOKS.keys())
def look(request: pytest.FixtureRequest) -> Any:
    return request.param


def check(page: Page, within: str | None = None) -> None:
    """No violation on what the page shows once it has its styles, or in one part of it."""
    page.wait_for_function("document.readyState === 'complete' && document.styleSheets.length > 0")
    if not page.evaluate("Boolean(window.axe)"):
        page.evaluate(AXE)
    found = page.evaluate(
        """async (within) => (await axe.run(within ?? document, { resultTypes: ["violations"] }))
        .violations.map((violation) => [
          `${violation.id}: ${violation.help}`,
          ...violation.nodes.slice(0, 6).map((n) => `${n.target} ${n.html.slice(0, 160)} ${n.failureSummary}`),
        ].join("\\n    "))""",
        within,
    )
    assert not found, f"{page.url}\n" + "\n".join(found)


def in_looks(page: Page) -> Iterator[str]:
    """The page's person in each look in turn, for pages that they then go to; the language of it."""
    for look in LOOKS.values():
        page.emulate_media(color_scheme=look["color_scheme"])
        page.context.add_cookies([{"name": "language", "value": look["locale"][:2], "url": urljoin(page.url, "/")}])
        yield look["locale"][:2]


def by_keyboard(page: Page) -> None:
    """Tab stops at everything that one can press or fill, each time in sight."""
    # From the first of them on: else the keyboard goes on from where one has clicked.
    page.evaluate("document.querySelector('a[href], button').focus()")
    stops: list[str] = []
    while len(stops) < MOST_STOPS:
        focus = page.evaluate(FOCUS)
        if focus["page"] or focus["what"] in stops[:1]:
            break
        assert focus["seen"] or not stops, focus
        stops.append(focus["what"])
        page.keyboard.press("Tab")
    assert len(stops) >= page.evaluate(STOPS), stops


def twice_as_large(page: Page) -> None:
    """At 200 % nothing scrolls sideways, and no heading, button or field lies outside the window."""
    page.set_viewport_size(TWICE)
    fits(page)
    assert page.evaluate(CUT) == []
    page.set_viewport_size(DESKTOP["viewport"])


def comes(people: People, look: dict[str, Any], role: str | None = None, **options: Any) -> Page:
    """Somebody with this look of things; those who are known have chosen the language before."""
    # axe measures by styling what it looks at, which the pages' own policy forbids; other tests run under it.
    page = people.somebody(role, **{**look, **options, "bypass_csp": True})
    page.context.add_cookies([{"name": "language", "value": look["locale"][:2], "url": people.server.url}])
    return page


def visitor(people: People, role: str | None = None, **options: Any) -> Page:
    """Somebody whose look `in_looks` changes."""
    page = people.somebody(role, **{**options, "bypass_csp": True})
    page.goto("/offline")
    return page


def narrow(page: Page) -> None:
    """On the narrowest phone nothing needs scrolling sideways."""
    page.set_viewport_size(NARROWEST["viewport"])
    fits(page)
    page.set_viewport_size(DESKTOP["viewport"])


def test_the_pages_before_a_desk(people: People) -> None:
    opened = open_exercise(people.somebody("instructor"), table="Waiting", admission="ask")
    page = visitor(people)
    for language in in_looks(page):
        for address in ("/", "/join", "/sign-in", "/no-such-page", "/enter/used-already", "/offline"):
            page.goto(address)
            for more in page.locator("main details").all():
                more.locator("summary").click()
            check(page)
            narrow(page)
            if language == "fr":
                by_keyboard(page)
                twice_as_large(page)
    join(page, "ZZZZZZZZ", "Inès Moreau")
    expect(page.get_by_role("alert")).to_be_visible()
    check(page)
    join(page, opened.code, "Inès Moreau")
    page.wait_for_url("**/wait/*")
    waiting = page.url
    for _ in in_looks(page):
        page.goto(waiting)
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
    check(page, "#situation")
    page.locator("#open-bench").click()
    expect(page.locator(".bench .scale")).to_be_visible()
    page.locator(".outline a").first.click()
    expect(page.locator(".bench .prov[aria-current]")).to_be_in_viewport()
    page.locator(".bench details").evaluate_all("every => every.forEach((one) => (one.open = true))")
    check(page, ".bench")
    page.reload()
    # Other parts have a way back of their own where the screen shows one at a time.
    expect(page.locator(".bench a[href='#texts']:visible")).to_have_count(1)
    page.locator(".bench a[href='#texts']:visible").click()
    expect(page.locator("#open-bench")).to_be_focused()


def a_dialog_opens(page: Page) -> None:
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    check(page, "dialog[open]")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def test_the_desk_on_a_phone(people: People, look: dict[str, Any], played: Played) -> None:
    page = comes(people, look, storage_state=played.student, **PHONE)
    page.goto(f"/desk/{played.opened.id}")
    desk = Desk(page, look["locale"][:2]).opened()
    check(page)
    for region, element in REGIONS.items():
        desk.region(region)
        check(page, f"#{element}")
    page.goto(f"/desk/{played.opened.id}#treaty")
    tabs = page.locator(".phonetabs button")
    for part in (0, 1, 2, 3):
        tabs.nth(part).click()
        expect(page.locator(".bench .region:visible")).to_have_count(1)
        check(page, ".bench")
    page.set_viewport_size(NARROWEST["viewport"])
    for part in (0, 1, 2, 3):
        tabs.nth(part).click()
        fits(page)
    page.goto(f"/desk/{played.opened.id}#texts")
    for region in REGIONS:
        desk.region(region)
        fits(page)


def test_the_instructors_rooms(people: People, played: Played) -> None:
    page = visitor(people, "instructor")
    for language in in_looks(page):
        page.goto("/account")
        check(page)
        page.goto("/control")
        expect(page.locator(".waiting").first).to_be_visible()
        check(page)
        narrow(page)
        page.goto(f"/control/{played.opened.id}")
        expect(page.locator(".tbl .seats-t")).to_be_visible()
        check(page)
        page.locator(".seats-t button").first.click()
        a_dialog_opens(page)
        page.goto("/control")
        card = page.get_by_role("article").filter(has_text=DEMONSTRATION)
        ended = card.get_by_role("link").first.get_attribute("href") or ""
        page.goto(f"{ended}/seat/kad-head")
        Desk(page, language).opened()
        check(page)
        page.goto(f"/debrief/{ended.rpartition('/')[2]}/class")
        expect(page.locator(".project h1")).to_be_visible()
        check(page)
        narrow(page)
        by_keyboard(page)
        twice_as_large(page)


def test_the_assessors_rooms(people: People, played: Played) -> None:
    page = visitor(people, "assessor")
    for _ in in_looks(page):
        page.goto("/assess")
        check(page)
        narrow(page)
        turn_to(page, DEMONSTRATION).locator("a[href$='/B1']").first.click()
        page.wait_for_url("**/B1")
        check(page)
        narrow(page)
        page.goto(f"/moments/{played.opened.id}/{played.moment}?as=kad-head")
        expect(page.locator("article .moment")).to_be_visible()
        check(page)
        narrow(page)


def test_the_pages_of_frameworks(people: People, tmp_path: Path) -> None:
    fiche = tmp_path / "fiche.json"
    fiche.write_text(json.dumps(FICHE), "utf-8")
    page = visitor(people, "assessor")
    other = turn_to(page, DEMONSTRATION).get_by_role("link", name="By another framework").get_attribute("href")
    assert other is not None
    for language in in_looks(page):
        for address in ("/frameworks", "/frameworks/crisis-negotiator", other):
            page.goto(address)
            check(page)
            narrow(page)
            if language == "fr":
                by_keyboard(page)
                twice_as_large(page)
        page.goto("/frameworks")
        page.locator("#fw-file").set_input_files(fiche)
        page.locator("button[value=show]").click()
        expect(page.locator("#h-taken")).to_be_visible()
        check(page)
        narrow(page)
        page.locator("button[value=show]").scroll_into_view_if_needed()
        page.locator("#fw-file").set_input_files({"name": "t.csv", "mimeType": "text/csv", "buffer": b"code;x\nB1;y"})
        page.locator("button[value=show]").click()
        expect(page.get_by_role("alert")).to_be_visible()
        check(page)
    page.locator("#fw-file").set_input_files(fiche)
    page.locator("button[value=show]").click()
    page.locator("button[value=keep]").click()
    page.wait_for_url("**/frameworks/rncp99999@1")
    check(page)

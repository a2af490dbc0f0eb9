"""The debrief in a browser: it opens by itself at the end, moves through the past, and is clean in every look."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.places import NARROWEST, PHONE, People, Server, fits
from tests.browser.rooms import Desk, turn_to
from tests.browser.test_accessibility import LOOKS, by_keyboard, check, comes, in_looks, narrow, twice_as_large, visitor

pytestmark = [pytest.mark.browser, pytest.mark.slow]

DEMONSTRATION = "Table B"


def practised(page: Page, server: Server) -> str:
    """Sit down to practise the shortest scenario; the exercise's address."""
    page.goto("/")
    page.locator("[data-sit-button]").click()
    page.wait_for_url("**/desk/*")
    Desk(page).opened()
    return page.url.rpartition("/")[2].partition("#")[0]


def play_to_the_end(page: Page, server: Server) -> None:
    for _ in range(12):
        if page.locator(f"a[href='/debrief/{page.url.rpartition('/')[2]}']").count() or "/debrief/" in page.url:
            return
        server.put_forward(4)
        page.wait_for_timeout(1500)
    raise AssertionError("the exercise does not end")


def test_the_debrief_opens_by_itself_where_nothing_unsent_would_be_lost(people: People, server: Server) -> None:
    page = people.somebody()
    exercise = practised(page, server)
    play_to_the_end(page, server)
    page.wait_for_url(f"**/debrief/{exercise}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.goto("/")
    expect(page.get_by_role("link", name=re.compile("^Debrief: "))).to_have_attribute("href", f"/debrief/{exercise}")


def test_whoever_has_written_something_stays_until_they_go(people: People, server: Server) -> None:
    page = people.somebody()
    exercise = practised(page, server)
    page.locator("#say").fill("Half a sentence")
    play_to_the_end(page, server)
    expect(page.get_by_text("You have something written and not sent.")).to_be_visible()
    for gone in ("Send", "Table a package", "Open talks", "Prepare"):
        expect(page.get_by_role("button", name=gone, exact=True)).to_have_count(0)
    assert f"/desk/{exercise}" in page.url
    page.get_by_role("link", name="Your debrief").first.click()
    page.wait_for_url(f"**/debrief/{exercise}")


def demonstration(assessor: Page) -> str:
    """The address of the demo's finished exercise."""
    link = turn_to(assessor, DEMONSTRATION).locator("a[href$='/B1']").first.get_attribute("href") or ""
    return f"/debrief/{link.split('/')[2]}"


def test_the_desk_follows_the_replay_through_its_past(people: People) -> None:
    page = people.somebody("assessor")
    page.goto(f"{demonstration(page)}?as=lus-head")
    slider = page.get_by_role("slider")
    expect(slider).to_have_attribute("aria-valuetext", re.compile("The exercise ends"))
    page.get_by_role("button", name="Open the desk").click()
    desk = page.frame_locator("iframe")
    expect(desk.get_by_text("The exercise is over", exact=True).first).to_be_visible()
    for place in (300, 600, 100):
        slider.evaluate("(s, to) => { s.value = to; s.dispatchEvent(new Event('input', { bubbles: true })); }", place)
        expect(slider).to_have_attribute("aria-valuetext", re.compile(r"^Turn \d"))
        turn = re.match(r"Turn (\d)", slider.get_attribute("aria-valuetext") or "")
        assert turn is not None
        expect(desk.locator(".strip .clock")).to_contain_text(f"turn {turn[1]} of 9")
    before = slider.get_attribute("aria-valuetext")
    slider.press("ArrowLeft")
    expect(slider).not_to_have_attribute("aria-valuetext", before or "")
    expect(desk.get_by_role("button", name="Send", exact=True)).to_have_count(0)


def test_a_point_of_the_outcome_space_is_reached_by_key_and_leads_to_its_moment(people: People) -> None:
    page = people.somebody("assessor")
    page.goto(f"{demonstration(page)}?as=lus-head")
    point = page.get_by_role("button", name=re.compile("^Package ")).first
    point.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("slider")).to_have_attribute("aria-valuetext", re.compile("tables package"))


@pytest.fixture(params=LOOKS.values(), ids=LOOKS.keys())
def look(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.mark.parametrize("device", [{}, PHONE], ids=["desktop", "phone"])
def test_every_figure_and_its_table_are_clean(people: People, look: dict[str, Any], device: dict[str, Any]) -> None:
    page = comes(people, look, "assessor", **device)
    page.goto(f"{demonstration(page)}?as=lus-head")
    expect(page.locator(".space-p")).to_be_visible()
    check(page)
    for table in page.locator(".fig-top .seg button:nth-child(2)").all():
        table.click()
    check(page)
    page.set_viewport_size(NARROWEST["viewport"])
    fits(page)


def test_thinking_it_over_and_the_report_are_clean(people: People, server: Server) -> None:
    page = visitor(people)
    exercise = practised(page, server)
    for _ in in_looks(page):
        page.goto(f"/reflect/{exercise}")
        check(page)
    page.goto(f"/desk/{exercise}")
    Desk(page).opened()
    play_to_the_end(page, server)
    page.wait_for_url(f"**/debrief/{exercise}")
    for language in in_looks(page):
        for address in (f"/reflect/{exercise}", f"/debrief/{exercise}/report"):
            page.goto(address)
            check(page)
            narrow(page)
            if language == "fr":
                by_keyboard(page)
                twice_as_large(page)

"""Somebody who plays alone keeps the time: it waits while they are away, and moves when they say so."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.places import People

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def desk(people: People) -> Page:
    """A practice, just begun."""
    page = people.somebody()
    page.goto("/")
    page.get_by_role("button", name=re.compile("^Sit")).first.click()
    expect(page.locator("#desk .clock time")).to_be_visible()
    return page


def own_time(page: Page) -> None:
    page.get_by_role("button", name="Your time").click()
    expect(page.locator(".pop h2").first).to_be_visible()


def test_one_pauses_goes_on_and_ends_a_turn(desk: Page):
    own_time(desk)
    desk.locator(".pop").get_by_role("button", name="Pause").click()
    expect(desk.locator(".clock[data-state=paused]")).to_be_visible()
    desk.get_by_role("button", name="Go on").click()
    expect(desk.locator(".clock[data-state=paused]")).to_have_count(0)
    desk.get_by_role("button", name="End turn 1").click()
    expect(desk.locator(".clock")).to_contain_text("turn 2 of")


def test_what_one_paused_waits_over_a_closed_page(desk: Page):
    own_time(desk)
    desk.locator(".pop").get_by_role("button", name="Pause").click()
    expect(desk.locator(".clock[data-state=paused]")).to_be_visible()
    stood, address, context = desk.locator(".clock time").inner_text(), desk.url, desk.context
    desk.close()
    back = context.new_page()
    back.goto(address)
    expect(back.locator(".clock[data-state=paused] time")).to_have_text(stood)


def test_one_goes_anywhere_by_the_keyboard(desk: Page):
    desk.keyboard.press("Control+k")
    expect(desk.locator("#go-to")).to_be_focused()
    desk.keyboard.type("desk")
    desk.keyboard.press("Enter")
    expect(desk.locator("#desk-region .region-b")).to_be_focused()
    desk.keyboard.press("Shift+F6")
    expect(desk.locator("#texts .region-b")).to_be_focused()
    desk.keyboard.press("Control+/")
    expect(desk.get_by_role("dialog")).to_contain_text("To the next region")

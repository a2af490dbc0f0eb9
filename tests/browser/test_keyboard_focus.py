"""A control that goes once it is used hands the focus on, from the first key that is pressed on a desk."""

from __future__ import annotations

import re
import time

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.focus import FOCUS
from tests.browser.places import People

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def opened(people: People, *, slow: bool) -> Page:
    """The desk of a practice that has just begun; `slow` is a line on which what keeps the focus comes late."""
    page = people.somebody()

    def late(route: Route) -> None:
        time.sleep(0.6)
        route.continue_()

    if slow:
        page.route(re.compile(r"/opened/focus\b"), late)
    page.goto("/")
    page.get_by_role("button", name=re.compile("^Sit")).first.click()
    expect(page.locator(".guide [data-step]")).to_be_visible()
    return page


@pytest.mark.parametrize("slow", [False, True], ids=["fast line", "slow line"])
def test_the_first_key_leaves_the_focus_on_the_desk(people: People, slow: bool) -> None:
    page = opened(people, slow=slow)
    with page.expect_response(re.compile(r"/opened/focus\b")):
        page.get_by_role("button", name="Leave the guide").press("Enter")
    expect(page.locator(".guide")).to_have_count(0)
    expect(page.locator("[data-region=situation]").locator(":focus")).to_have_count(1)
    assert not page.evaluate(FOCUS)["page"]


@pytest.mark.parametrize("slow", [False, True], ids=["fast line", "slow line"])
def test_a_dialog_closed_by_the_first_key_gives_the_focus_to_what_replaces_its_button(
    people: People, slow: bool
) -> None:
    page = opened(people, slow=slow)
    page.get_by_role("button", name="Leave the guide").click()
    page.get_by_role("button", name="Read the brief").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    with page.expect_response(re.compile(r"/opened/focus\b")):
        page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Read the brief")).to_have_count(0)
    expect(page.get_by_role("button", name="Brief", exact=True)).to_be_focused()

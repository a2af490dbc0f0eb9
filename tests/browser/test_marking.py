"""The assessment desk in a browser: what a level rests on stands before the button that keeps it."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.places import PHONE, People
from tests.browser.rooms import turn_to

pytestmark = [pytest.mark.browser, pytest.mark.slow]

DEMONSTRATION = "Table B"
LAPTOP = {"viewport": {"width": 1280, "height": 800}}


def criterion(page: Page) -> None:
    """Open a criterion with evidence of the demo's finished exercise."""
    turn_to(page, DEMONSTRATION).locator("a[href$='/B1']").first.click()
    page.wait_for_url("**/B1")


@pytest.mark.parametrize("device", [LAPTOP, PHONE], ids=["laptop", "phone"])
def test_evidence_stands_before_the_button_that_keeps_a_level(people: People, device: dict[str, Any]) -> None:
    page = people.somebody("assessor", **device)
    criterion(page)
    item, keep = page.locator("#h-ev ~ .evs .evd").first, page.locator("button[value=keep]")
    for _ in range(8):
        evidence, button = item.bounding_box(), keep.bounding_box()
        assert evidence is not None
        assert button is not None
        assert evidence["y"] + evidence["height"] <= button["y"], "the button covers what the level rests on"
        page.mouse.wheel(0, 200)
    reached = page.evaluate("""() => [...document.querySelectorAll("#h-ev ~ .evs .go, button[value=keep]")]
        .map((one) => one.matches("button"))""")
    assert reached == sorted(reached), "the Tab key reaches the evidence first"


def test_an_assessor_has_a_table_played_follows_it_and_stops_it(people: People) -> None:
    page = people.somebody("assessor", **LAPTOP)
    criterion(page)
    outcome = page.locator("#outcome")
    outcome.get_by_role("button", name="Have it played 300 times").click()
    expect(outcome).to_contain_text("Minds play this table")
    assert page.evaluate("document.getElementById('outcome').getBoundingClientRect().top < innerHeight")
    expect(outcome.locator("progress")).not_to_have_attribute("value", "0", timeout=120_000)
    outcome.get_by_role("button", name="Stop").click()
    expect(outcome).to_contain_text("of 300 plays are done and kept")
    expect(outcome.get_by_role("button", name="Go on playing")).to_be_visible()

"""The heads of a desk's regions stand in one line on the narrowest laptop that shows all four."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.places import People

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LINES = """() => new Set([...document.querySelectorAll(".regions .region-h > *")]
  .map((e) => e.getBoundingClientRect()).map((box) => Math.round(box.top + box.height / 2))).size"""
"""Lines on which their titles and buttons stand, by their middles."""


@pytest.mark.parametrize("locale", ["en-GB", "fr-FR"])
@pytest.mark.parametrize("width", [1200, 1280, 1440])
def test_titles_and_buttons_of_all_regions_stand_on_one_line(people: People, locale: str, width: int) -> None:
    page = people.somebody(viewport={"width": width, "height": 750}, locale=locale)
    page.goto("/")
    page.locator("[data-sit-button]").click()
    expect(page.locator("#open-bench")).to_be_visible()
    assert page.evaluate(LINES) == 1
    name = {"en-GB": "Workbench", "fr-FR": "Atelier"}[locale]
    expect(page.get_by_role("link", name=name, exact=True)).to_be_visible()

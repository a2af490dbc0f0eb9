"""A student writes an offer, sees what will be understood of it, and makes a package of it with one press."""

import itertools
import os
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.places import People
from tests.browser.rooms import Desk, Live, join, open_exercise

OFFER = {"en": "Six years if Mbari never falls below 420", "fr": "Six ans si Mbari ne tombe jamais sous 420 m³/s"}
LINE = {"en": "Conditional offer · 6 years for 420 m³/s", "fr": "Offre conditionnelle · 6 ans contre 420 m³/s"}
LOCALE = {"en": "en-GB", "fr": "fr-FR"}
TABLES = itertools.count(1)
PHONE = {"width": 390, "height": 844}
LAPTOP = {"width": 1440, "height": 900}


def seated(people: People, language: str, **options: object) -> Page:
    """A student at the desk of a river exercise that runs."""
    instructor = people.somebody("instructor")
    opened = open_exercise(instructor, table=f"Drafts {next(TABLES)}")
    page = people.somebody(locale=LOCALE[language], **options)
    join(page, opened.code, "Inès Moreau")
    Desk(page, language).opened()
    instructor.goto(f"/control/{opened.id}")
    Live(instructor, opened.id).act("start")
    return page


@pytest.mark.parametrize(
    ("language", "viewport", "scheme"), [("en", LAPTOP, "light"), ("fr", PHONE, "dark"), ("en", PHONE, "light")]
)
def test_an_offer_is_understood_as_one_writes_and_becomes_a_package(
    people: People, language: str, viewport: dict[str, int], scheme: str
) -> None:
    page = seated(people, language, viewport=viewport, color_scheme=scheme)
    desk = Desk(page, language)
    talks = desk.region("Talks")
    desk.field("Message", talks).fill(OFFER[language])
    line = talks.locator(".understood-line")
    expect(line).to_contain_text(LINE[language].replace(" ", " "), use_inner_text=False)
    if folder := os.environ.get("PLENIPO_PICTURES"):
        page.screenshot(path=Path(folder) / f"draft-{language}-{viewport['width']}-{scheme}.png")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    desk.button("Correct", talks).click()
    chips = talks.locator("#say-correct")
    expect(chips.locator("[data-chip=six-years]")).to_have_attribute("aria-pressed", "true")
    chips.locator("[data-chip=seven-years]").click()
    expect(line).to_contain_text("7 ")
    if folder:
        page.screenshot(path=Path(folder) / f"correct-{language}-{viewport['width']}-{scheme}.png")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    chips.locator("[data-chip=six-years]").click()
    desk.button("Make it a package", talks).click()
    dialog = page.get_by_role("dialog")
    expect(dialog.locator("#choose-filling")).to_have_value("six-years")
    expect(dialog.locator("#choose-flow")).to_have_value("flow-420")

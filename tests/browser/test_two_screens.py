"""One person writes a document at two screens: nothing is lost, and the second is told what the first has filed."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.places import People, Server
from tests.browser.rooms import Desk, Live, join, open_exercise
from web.words import SENTENCES

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FIELDS = ("objectives", "reservation", "alternative", "others", "trades")


def writing(page: Page, button: str, words: str) -> Locator:
    """The form of the plan, open and filled in."""
    page.locator("[data-region=desk]").get_by_role("button", name=button, exact=True).first.click()
    form = page.get_by_role("dialog")
    for field in FIELDS:
        form.locator(f"#doc-{field}").fill(words)
    return form


def file(form: Locator) -> None:
    form.get_by_role("button", name="File it").click()


def test_what_another_screen_filed_is_told_and_the_words_of_both_are_kept(people: People, server: Server) -> None:
    instructor = people.somebody("instructor")
    opened = open_exercise(instructor, table="Two screens")
    laptop = people.somebody()
    join(laptop, opened.code, "Inès Moreau")
    Desk(laptop).opened()
    instructor.goto(f"/control/{opened.id}")
    Live(instructor, opened.id).act("start")
    phone = people.somebody(storage_state=laptop.context.storage_state())
    phone.goto(laptop.url)
    Desk(phone).opened()

    forms = writing(laptop, "Write it", "From the laptop"), writing(phone, "Write it", "From the phone")
    file(forms[0])
    expect(forms[0]).to_have_count(0)
    file(forms[1])
    told = SENTENCES.say("not-done", "en")
    expect(forms[1].locator(".note")).to_contain_text(told)
    expect(forms[1].locator(".note")).to_contain_text("Version 1")
    expect(forms[1].locator("#doc-objectives")).to_have_value("From the phone")
    file(forms[1])
    expect(forms[1]).to_have_count(0)
    for page in (laptop, phone):
        documents = page.locator(".doc")
        expect(documents).to_have_count(1)
        expect(documents).to_contain_text("version 2")

    forms = writing(laptop, "Revise", "The laptop again"), writing(phone, "Revise", "The phone again")
    file(forms[0])
    expect(forms[0]).to_have_count(0)
    file(forms[1])
    expect(forms[1].locator(".note")).to_contain_text("Version 3")
    # Put by to read the other version, what one wrote is still there, and goes on from it.
    forms[1].get_by_role("button", name="Later").click()
    phone.locator("[data-region=desk]").get_by_role("button", name="Revise", exact=True).click()
    expect(forms[1].locator("#doc-objectives")).to_have_value("The phone again")
    file(forms[1])
    expect(forms[1]).to_have_count(0)
    expect(phone.locator(".doc")).to_contain_text("version 4")

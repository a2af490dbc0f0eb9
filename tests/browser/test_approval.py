"""A student who sits alone asks the capital to approve a document: the button, and the word that it was asked."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.places import DESKTOP, PHONE, People
from tests.browser.rooms import Desk
from tests.browser.test_accessibility import check
from tests.browser.test_drafts import seated
from web.words import SENTENCES

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.mark.parametrize(("language", "device"), [("en", DESKTOP), ("fr", PHONE)])
def test_a_document_of_a_delegation_of_one_goes_to_its_capital(
    people: People, language: str, device: dict[str, object]
) -> None:
    page = seated(people, language, **device)
    region = Desk(page, language).region("Desk")
    region.get_by_role("button", name=SENTENCES.say("write-it", language), exact=True).first.click()
    form = page.get_by_role("dialog")
    for field in ("objectives", "reservation", "alternative", "others", "trades"):
        form.locator(f"#doc-{field}").fill("Six years of filling")
    form.get_by_role("button", name=SENTENCES.say("file-it", language)).click()
    expect(form).to_have_count(0)
    filed = page.locator(".doc")
    filed.get_by_role("button", name=SENTENCES.say("ask-approval", language)).click()
    expect(filed).to_contain_text(SENTENCES.say("approval-asked", language))
    expect(filed.get_by_role("button", name=SENTENCES.say("ask-approval", language))).to_have_count(0)
    check(page, ".doc")

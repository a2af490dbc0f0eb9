"""A student fills in a logical framework: rows by buttons and keys, a draft, advice, a refusal, filing."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from sim.exercise.papers.forms import FORMS
from tests.browser.places import DESKTOP, PHONE, People
from tests.browser.rooms import Desk
from tests.browser.test_accessibility import check
from tests.browser.test_drafts import seated
from web.words import SENTENCES

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FRAME = FORMS["logframe"]


class Frame:
    """The form on the screen, its fields by their ids."""

    def __init__(self, page: Page, language: str) -> None:
        self.page, self.language = page, language
        self.desk = Desk(page, language)
        self.dialog = page.get_by_role("dialog", name=FRAME.name[language])

    def say(self, key: str, **values: object) -> str:
        return SENTENCES.say(key, self.language, **values)

    def open(self) -> None:
        region = self.desk.region("Desk")
        documents = region.get_by_role("region", name=self.desk.t("Documents of the delegation"))
        self.desk.field("Kind of document", documents).select_option("logframe")
        self.desk.button("Write", documents).click()
        expect(self.dialog).to_be_visible()

    def field(self, id: str) -> Locator:
        return self.dialog.locator(f"#doc-{id}")

    def table(self, id: str) -> Locator:
        return self.dialog.get_by_role("group", name=FRAME.field(id).label[self.language], exact=True)

    def cell(self, field: str, row: int, column: str) -> Locator:
        name = self.say("column-of-row", column=FRAME.field(field).column(column).label[self.language], row=row)
        return self.table(field).get_by_label(name, exact=True)

    def shot(self, name: str) -> None:
        if folder := os.environ.get("PLENIPO_PICTURES"):
            width = self.page.viewport_size["width"]
            self.page.screenshot(path=Path(folder) / f"{name}-{self.language}-{width}.png")

    def fits(self) -> None:
        """Nothing is wider than the window, nor than the dialog."""
        assert self.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert self.dialog.locator(".dialog-b").evaluate("box => box.scrollWidth <= box.clientWidth")


@pytest.mark.parametrize(("language", "device"), [("en", DESKTOP), ("fr", DESKTOP), ("en", PHONE), ("fr", PHONE)])
def test_a_logical_framework_is_filled_in_row_by_row(people: People, language: str, device: dict[str, object]) -> None:
    page = seated(people, language, **device)
    frame = Frame(page, language)
    frame.open()
    frame.fits()
    frame.shot("frame-empty")
    frame.dialog.get_by_role("button", name=frame.say("see-an-example")).click()
    expect(frame.dialog.locator("td", has_text=re.compile("^31$"))).to_be_visible()
    frame.fits()
    check(page, "dialog[open]")
    frame.shot("frame-example")
    frame.dialog.get_by_role("button", name=frame.say("hide-the-example")).click()

    for id, text in {"goal": "G", "purpose": "P", "currency": "EUR", "total": "12 500,5"}.items():
        frame.field(id).fill(text)
    for column, text in {"result": "Wells", "indicator": "Wells that work", "baseline": "6", "target": "31"}.items():
        frame.cell("results", 1, column).fill(text)
    frame.cell("results", 1, "date").fill("14/05/2031")
    frame.cell("risks", 1, "risk").fill("Flood")
    frame.cell("risks", 1, "likelihood").select_option("high")
    frame.cell("risks", 1, "owner").fill("Inès Moreau")

    budget = frame.table("budget")
    frame.cell("budget", 1, "item").fill("Training")
    frame.cell("budget", 1, "amount").fill("2500,5")
    frame.cell("budget", 1, "funder").fill("Haven")
    frame.cell("budget", 1, "funder").press("Alt+Enter")
    expect(frame.cell("budget", 2, "item")).to_be_focused()
    page.keyboard.type("Pumps")
    frame.cell("budget", 2, "amount").fill("ten thousand")
    frame.cell("budget", 2, "amount").press("Alt+ArrowUp")
    expect(frame.cell("budget", 1, "amount")).to_be_focused()
    expect(frame.cell("budget", 1, "item")).to_have_value("Pumps")
    budget.get_by_role("button", name=frame.say("add-a-row")).click()
    budget.get_by_role("button", name=frame.say("take-row-out", row=3)).click()
    expect(budget.get_by_role("row")).to_have_count(3)

    page.reload()
    frame.open()
    expect(frame.cell("budget", 1, "amount")).to_have_value("ten thousand")
    frame.desk.button("File it", frame.dialog).click()
    place = {"en": "Row 1 of “Budget”, column “Amount”", "fr": "Ligne 1 de « Budget », colonne « Montant »"}
    expect(frame.dialog.get_by_role("alert")).to_contain_text(place[language].replace("« ", "« ").replace(" »", " »"))
    frame.shot("frame-refused")
    frame.cell("budget", 1, "amount").fill("9000")
    advice = frame.dialog.get_by_role("region", name=frame.say("before-you-file-it", count=2))
    expect(advice).to_be_visible()
    expect(advice.get_by_role("listitem")).to_have_count(2)
    frame.fits()
    check(page, "dialog[open]")
    advice.scroll_into_view_if_needed()
    frame.shot("frame-advice")
    frame.cell("budget", 1, "amount").fill("10000")
    frame.cell("budget", 1, "funder").fill("Nordmark")
    expect(frame.dialog.get_by_role("heading", name=frame.say("nothing-left-to-check"))).to_be_visible()
    frame.desk.button("File it", frame.dialog).click()
    expect(frame.dialog).to_be_hidden()

    page.reload()
    documents = frame.desk.region("Desk").get_by_role("region", name=frame.desk.t("Documents of the delegation"))
    documents.get_by_role("button", name=FRAME.name[language]).click()
    read = page.get_by_role("dialog")
    expect(read.get_by_role("cell", name="Nordmark")).to_be_visible()
    date = {"en": "14 May 2031", "fr": "14 mai 2031"}[language]
    expect(read.get_by_role("cell", name=date)).to_be_visible()
    check(page, "dialog[open]")
    frame.shot("frame-read")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

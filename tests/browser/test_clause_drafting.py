"""Two people draft an article together in two browsers, in two languages, and agree on its words."""

from __future__ import annotations

import os
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.places import People
from tests.browser.rooms import Desk, Live, join, open_exercise

LAPTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
OPENING = "On the day on which the drum sounds again for the first time, the Parties"


def photographed(page: Page, name: str) -> None:
    if folder := os.environ.get("PLENIPO_PICTURES"):
        page.screenshot(path=Path(folder) / f"clause-{name}.png")


def test_two_people_draft_an_article_and_agree_on_it(people: People) -> None:
    instructor = people.somebody("instructor")
    opened = open_exercise(instructor, table="Drafting", scenario="drum")
    one, other = people.somebody(viewport=LAPTOP), people.somebody(locale="fr-FR", viewport=PHONE, color_scheme="dark")
    join(one, opened.code, "Inès Moreau")
    join(other, opened.code, "Paul Ndiaye")
    mine, theirs = Desk(one).opened(), Desk(other, "fr").opened()
    instructor.goto(f"/control/{opened.id}")
    control = Live(instructor, opened.id)
    control.act("start")

    asked: list[str] = []
    one.on("request", lambda request: asked.append(request.url))
    article = mine.region("Texts").locator("#text-sounding")
    mine.button("Draft this article", article).click()
    assert not any("yjs" in address for address in asked), "the library comes with the editor"
    mine.button("Write along", article).click()
    words = article.get_by_role("textbox")
    expect(words).to_have_value(OPENING)
    assert any("yjs" in address for address in asked)
    there = theirs.region("Texts").locator("#text-sounding")
    theirs.button("Write along", there).click()
    over_there = there.get_by_role("textbox")
    expect(over_there).to_have_value(OPENING)

    words.press("Control+End")
    words.press_sequentially(" stand silent.")
    expect(over_there).to_have_value(f"{OPENING} stand silent.")
    over_there.press("Control+Home")
    over_there.press_sequentially("Ce jour. ")
    expect(words).to_have_value(f"Ce jour. {OPENING} stand silent.")
    expect(article.locator(".draft-caret")).to_have_attribute("data-code", "KAS")
    assert words.evaluate("field => field.selectionStart") == len(f"Ce jour. {OPENING} stand silent.")
    expect(article.locator(".draft-marks [data-d]")).to_have_count(3)
    photographed(one, "typing-en")
    photographed(other, "typing-fr")

    merged = f"Ce jour. {OPENING} stand silent."
    mine.button("Put it to the table", article).click()
    expect(article).to_contain_text("Version 1")
    photographed(one, "tabled-en")
    theirs.button("Accept these words", there).click()
    yes = {"instrument": "arrangement", "provision": "sounding", "number": 1, "answer": "accept", "note": None}
    control.act("answer-wording", yes, "sna-head")
    expect(article.locator(".tag")).to_have_text("Agreed as drafted")
    expect(article.locator(".treaty").first).to_have_text(merged)
    expect(there.locator(".treaty").first).to_have_text(merged)
    assert other.evaluate("document.documentElement.scrollWidth <= innerWidth")
    photographed(one, "agreed-en")
    photographed(other, "agreed-fr")

"""A student's whole path by keyboard alone, the focus in sight at every step."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.focus import FOCUS
from tests.browser.places import People
from tests.browser.rooms import Desk, Live, open_exercise

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MOST_STEPS = 150
"""Presses of Tab that may lie between two things one does."""


class Hands:
    """Somebody who has a keyboard and no mouse."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._keys = page.keyboard

    def go(self, wanted: Locator) -> None:
        """Press Tab until it has the focus; wherever the focus rests on the way it can be seen."""
        expect(wanted).to_be_visible()
        handle = wanted.element_handle()
        for _ in range(MOST_STEPS):
            self._keys.press("Tab")
            focus = self._resting()
            assert focus["page"] or focus["seen"], focus
            if handle.evaluate("e => e === document.activeElement"):
                return
        raise AssertionError(f"{MOST_STEPS} presses of Tab do not lead to {wanted}")

    def _resting(self) -> dict[str, Any]:
        """The focus once the page has come to rest: what arrives in that moment may push it out of sight and back."""
        focus: dict[str, Any] = self._page.evaluate(FOCUS)
        if not (focus["page"] or focus["seen"]):
            self._page.wait_for_timeout(400)
            focus = self._page.evaluate(FOCUS)
        return focus

    def press(self, wanted: Locator, key: str = "Enter") -> None:
        self.go(wanted)
        self._keys.press(key)

    def write(self, wanted: Locator, text: str) -> None:
        self.go(wanted)
        self._keys.type(text)

    def choose(self, wanted: Locator, value: str) -> None:
        """Pick an entry of a list with the arrows."""
        self.go(wanted)
        for _ in range(wanted.locator("option").count()):
            if wanted.input_value() == value:
                return
            self._keys.press("ArrowDown")
        expect(wanted).to_have_value(value)


def test_the_whole_path_of_a_student_by_keyboard_alone(people: People) -> None:
    instructor = people.somebody("instructor")
    exercise = open_exercise(instructor, table="Hands on keys", admission="ask")
    page = people.somebody()
    hands, keys = Hands(page), page.keyboard

    page.goto("/join")
    hands.write(page.locator("#code"), exercise.code)
    hands.write(page.locator("#name"), "Noor Haddad")
    keys.press("Enter")
    page.wait_for_url("**/wait/*")
    hands.go(page.locator("input[name=seat][value='']"))
    keys.press("ArrowDown")
    expect(page.locator("input[value=kad-head]")).to_be_checked()
    hands.press(page.get_by_role("button", name="Ask for this seat"))
    instructor.goto(f"/control/{exercise.id}")
    instructor.get_by_role("button", name="Admit Noor Haddad").click()
    desk = Desk(page).opened()

    brief = page.get_by_role("button", name="Read the brief")
    hands.press(brief)
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    assert dialog.evaluate("e => e.contains(document.activeElement)")
    keys.press("Escape")
    expect(dialog).to_have_count(0)
    expect(brief).to_have_count(0)
    expect(page.get_by_role("button", name="Brief", exact=True)).to_be_focused()

    conduct = Live(instructor, exercise.id)
    conduct.act("start")
    talks = desk.region("Talks")
    hands.write(desk.field("Message", talks), "Good morning from Kadera.")
    hands.press(desk.button("Correct", talks))
    hands.press(talks.locator("#say-correct [data-chip=acknowledgement]"))
    hands.press(desk.button("Send", talks))
    expect(desk.message("Good morning from Kadera.")).to_be_visible()

    hands.press(desk.button("Table a package", desk.region("Texts")))
    for issue, option in {"filling": "six-years", "flow": "flow-380", "data": "daily"}.items():
        hands.choose(dialog.locator(f"#choose-{issue}"), option)
    hands.write(dialog.locator("#table-note"), "Six years, if the loan follows.")
    hands.press(desk.button("Table it", dialog))
    expect(desk.package("A")).to_contain_text("Six years, if the loan follows.")

    answer = {"instrument": "basin-agreement", "choices": {"filling": "six-years"}}
    conduct.act("table-package", answer, "lus-head")
    hands.press(desk.button("Accept {letter}", desk.package("B"), letter="B"), "Space")
    expect(desk.button("Reject", desk.package("B"))).to_be_visible()
    expect(desk.button("Accept {letter}", desk.package("B"), letter="B")).to_have_count(0)

    hands.press(desk.button("Write it", desk.region("Desk")).first)
    expect(dialog).to_be_visible()
    for field, text in PLAN.items():
        hands.write(dialog.locator(f"#doc-{field}"), text)
    hands.press(dialog.get_by_role("checkbox").first, "Space")
    hands.press(desk.button("File it", dialog))
    expect(dialog).to_have_count(0)
    expect(desk.region("Desk").get_by_role("article").filter(has_text="Kadera’s plan")).to_contain_text("version 1")


PLAN = {
    "objectives": "Electricity from the third year.",
    "reservation": "No authority above the state.",
    "alternative": "Filling alone, without the loan.",
    "others": "Lusimba: the flow at Mbari.",
    "trades": "Data for years.",
}

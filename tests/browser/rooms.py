"""What people do in the rooms, as they do it: by the names they read on the screen, in their language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from fluent.syntax import ast
from playwright.sync_api import Locator, Page, expect

from sim.language.sentences import _entries, parsed
from web.words import SENTENCES


def _english(pattern: ast.Pattern | None) -> str:
    """A sentence as its English file writes it, values as {name} and of several forms the last: what tests quote."""
    said = ""
    for element in pattern.elements if pattern is not None else ():
        match element:
            case ast.TextElement(value=text):
                said += text
            case ast.Placeable(expression=ast.VariableReference(id=name)):
                said += f"{{{name.name}}}"
            case ast.Placeable(expression=ast.SelectExpression(variants=variants)):
                said += _english(variants[-1].value)
    return said


KEYS = {_english(parsed(source).value): key for key, source in _entries("web.words", "en")}


@dataclass(frozen=True)
class Opened:
    """An exercise, as its instructor's home shows it."""

    id: str
    code: str


@dataclass(frozen=True)
class Played:
    """An exercise with something on every region's screen, and the cookies of one who sits in it."""

    opened: Opened
    student: Any
    moment: int
    """The place in the log of something that was said to everyone."""


def said(text: str) -> dict[str, str]:
    return {"said": text, "language": "en"}


def open_exercise(instructor: Page, *, table: str, admission: str = "open", scenario: str = "river") -> Opened:
    """Open an exercise from the library by the form of the instructor's home."""
    instructor.goto("/control")
    instructor.get_by_label("Scenario").select_option(scenario)
    instructor.get_by_label("Names of the tables").fill(table)
    name = {"ask": "I admit each one", "open": "Whoever has the code"}[admission]
    instructor.get_by_role("radio", name=name).check()
    instructor.get_by_role("button", name="Open", exact=True).click()
    card = instructor.get_by_role("article").filter(has=instructor.get_by_role("heading", name=f"· {table}"))
    expect(card).to_have_count(1)
    link = card.locator("a[href*='/join/']").get_attribute("href")
    place = card.get_by_role("link", name="Enter the control room").get_attribute("href")
    assert link is not None
    assert place is not None
    return Opened(id=place.rpartition("/")[2], code=link.rpartition("/")[2])


def turn_to(assessor: Page, table: str) -> Locator:
    """The table's part of the assessor's home, which shows the newest exercises first and the older page by page."""
    assessor.goto("/assess")
    shown = assessor.get_by_role("region").filter(has=assessor.get_by_role("heading", name=table))
    older = assessor.locator("a[rel=next]")
    while not shown.count() and older.count():
        assessor.goto(older.get_attribute("href") or "")
    return shown


def admit(instructor: Page, opened: Opened, name: str) -> None:
    """Give somebody who waits the seat they asked for, from the instructor's home."""
    button = instructor.locator(f"#x-{opened.id}").get_by_role("button", name=f"Admit: {name}")
    button.click()
    expect(button).to_have_count(0)


def join(page: Page, code: str, name: str) -> None:
    """Ask for a seat with the code."""
    page.goto(f"/join/{code}")
    page.locator("#name").fill(name)
    page.locator("#name").press("Enter")


class Desk:
    """A student's desk on a page; what is done here is done through the screen."""

    def __init__(self, page: Page, language: str = "en") -> None:
        self.page = page
        self._language = language

    def t(self, english: str, **values: object) -> str:
        """What the screen says for an English sentence; names, which no file holds, are said as they are."""
        key = KEYS.get(english)
        # The delegations whose desks the tests open are states.
        return SENTENCES.say(key, self._language, **{"kind": "state", **values}) if key is not None else english

    def opened(self) -> Desk:
        """Once the desk is there."""
        expect(self.page.locator("#desk .strip")).to_be_visible()
        return self

    def button(self, english: str, inside: Locator | None = None, **values: object) -> Locator:
        return (inside or self.page).get_by_role("button", name=self.t(english, **values), exact=True)

    def field(self, english: str, inside: Locator | None = None) -> Locator:
        return (inside or self.page).get_by_label(self.t(english), exact=True)

    def region(self, name: str) -> Locator:
        """One of Situation, Talks, Texts, Desk; on a phone its tab is chosen first."""
        tabs = self.page.locator(".phonetabs")
        if tabs.is_visible():
            tabs.get_by_role("button", name=re.compile(f"^{re.escape(self.t(name))}")).click()
        region = self.page.get_by_role("region", name=self.t(name), exact=True)
        expect(region).to_be_visible()
        return region

    # --- talks

    def say(self, text: str, intent: str | None = None) -> None:
        """Write in the talks that are open."""
        talks = self.region("Talks")
        self.field("Message", talks).fill(text)
        if intent is not None:
            self.button("Correct", talks).click()
            talks.locator(f"#say-correct [data-chip={intent}]").click()
        self.button("Send", talks).click()

    def message(self, text: str) -> Locator:
        """What somebody said, as acknowledged: what waits to be sent does not count."""
        return self.page.locator(".msg:not([data-state=waiting])").filter(has_text=text)

    # --- texts

    def texts(self, instrument: str) -> Locator:
        region = self.region("Texts")
        region.locator(".tabbar").get_by_role("button", name=instrument, exact=True).click()
        return region

    def package(self, letter: str) -> Locator:
        return self.page.get_by_role("article", name=self.t("Package {letter}", letter=letter), exact=True)

    def propose(self, choices: dict[str, str], why: str = "") -> None:
        """Fill and table the package that the open dialog builds."""
        dialog = self.page.get_by_role("dialog")
        for issue, option in choices.items():
            dialog.locator(f"#choose-{issue}").select_option(option)
        if why:
            dialog.locator("#table-note").fill(why)
        self.button("Table it", dialog).click()
        expect(dialog).to_have_count(0)

    # --- documents

    def write(self, fields: dict[str, str], cite: str | None = None, title: str | None = None) -> None:
        """Fill and file the document that is open."""
        dialog = self.page.get_by_role("dialog")
        if title is not None:
            dialog.locator("#doc-title").fill(title)
        for name, text in fields.items():
            dialog.locator(f"#doc-{name}").fill(text)
        if cite is not None:
            dialog.get_by_role("checkbox", name=re.compile(re.escape(cite))).check()
        self.button("File it", dialog).click()
        expect(dialog).to_have_count(0)


def conduct(room: Page, exercise: str) -> Live:
    """The live line of the instructor's own page, for what would be long through its buttons."""
    return Live(room, exercise)


class Live:
    """The socket of a page that is signed in, opened beside the one its room uses."""

    def __init__(self, page: Page, exercise: str) -> None:
        self._page = page
        page.evaluate(
            """async (exercise) => {
              const { Live } = await import("/static/js/live.js");
              window.tests = new Live(exercise, { token: "" });
            }""",
            exercise,
        )

    def act(self, kind: str, body: dict[str, Any] | None = None, seat: str | None = None) -> int:
        """Ask, as a seat that nobody holds where one is named; anything but yes fails. The line number it answers."""
        answer = self._page.evaluate(
            "([kind, body, seat]) => window.tests.act(kind, body, seat)", [kind, body or {}, seat]
        )
        assert answer["ok"], answer
        n: int = answer["n"]
        return n


class ControlRoom:
    """The instructor's room of one exercise."""

    def __init__(self, page: Page, exercise: str) -> None:
        self.page = page
        page.goto(f"/control/{exercise}")
        expect(page.locator(".tbl .seats-t")).to_be_visible()

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def admit(self, name: str) -> None:
        """Give somebody who waits the seat they asked for."""
        self.button(f"Admit {name}").click()
        expect(self.button(f"Admit {name}")).to_have_count(0)

    def sure(self, name: str) -> None:
        """Do what asks first whether one is sure."""
        self.button(name).click()
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_role("button", name=name, exact=True).click()
        expect(dialog).to_have_count(0)

    def send(self, title: str) -> None:
        """Send an inject of the event list now."""
        row = self.page.get_by_role("row").filter(has_text=title)
        row.get_by_role("button", name=re.compile("^Send now")).click()
        expect(row.get_by_role("button", name=re.compile("^Send now"))).to_have_count(0)

    def speak(self, seat: str, text: str, intent: str = "") -> None:
        """Say something as a seat that no person holds."""
        self.page.locator("#speak-seat").select_option(seat)
        self.page.locator("#speak-intent").select_option(intent)
        self.page.locator("#speak-text").fill(text)
        self.button("Say it").click()
        expect(self.page.locator("#speak-text")).to_have_value("")

    def hand_to_a_mind_and_back(self, persona: str) -> None:
        held = self.page.get_by_role("row").filter(has=self.button(f"Seat of {persona}"))
        for name, holder in (("Hand over", "mind, practitioner"), ("Free the seat", "empty")):
            self.button(f"Seat of {persona}").click()
            self.button(name).click()
            expect(self.page.get_by_role("dialog")).to_have_count(0)
            expect(held.locator("small")).to_contain_text(holder)

"""A text that is ratified and then binds, on the desks: what home would say, what is owed, and breaking one's word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.places import PHONE, People, fits
from tests.browser.rooms import Desk, Live, Opened, admit, join, open_exercise
from tests.browser.test_accessibility import LOOKS, check, comes
from tests.browser.test_keyboard import Hands

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TEXT = {"instrument": "basin-agreement"}
DEAL = {
    "filling": "six-years",
    "flow": "flow-420",
    "institution": "inspection",
    "data": "daily",
    "fund": "fund-60",
    "disputes": "conciliation",
}
TABLED = {**TEXT, "channel": "plenary", "amends": None, "note": None}
BINDS = "420 m³/s at Mbari"


@dataclass
class Table:
    """A running exercise: its instructor's line, and the pages of Kadera's and Lusimba's heads."""

    opened: Opened
    conduct: Live
    kadera: Page
    lusimba: Page

    def deal(self) -> None:
        """Everybody adopts and signs the same package, and two turns later it is ratified and in force."""
        own, theirs = Live(self.kadera, self.opened.id), Live(self.lusimba, self.opened.id)
        theirs.act("table-package", {**TABLED, "choices": DEAL})
        package = self.kadera.locator("article.pkg").first
        expect(package).to_be_visible()
        name = (package.get_attribute("id") or "").removeprefix("text-")
        accept = {"package": name, "answer": "accept"}
        for kind, body in (("answer-package", accept), ("initial", TEXT), ("sign", TEXT)):
            own.act(kind, body)
            if kind != "answer-package":
                theirs.act(kind, body)
            for seat in ("ost-head", "mer-head"):
                self.conduct.act(kind, body, seat)
        self.conduct.act("end-turn")


def sit(people: People, instructor: Page, opened: Opened, name: str, seat: str) -> Page:
    page = people.somebody()
    join(page, opened.code, name)
    page.locator(f"input[value={seat}]").check()
    page.get_by_role("button", name="Ask for this seat").click()
    instructor.goto("/control")
    admit(instructor, opened, name)
    Desk(page).opened()
    return page


def table(people: People, name: str) -> Table:
    """The exercise runs with a mind at Kadera's desk; then two people sit down."""
    instructor = people.somebody("instructor")
    opened = open_exercise(instructor, table=name, admission="ask", scenario="treaty")
    instructor.goto(f"/control/{opened.id}")
    conduct = Live(instructor, opened.id)
    conduct.act("cover-seat", {"mind": "practitioner"}, "kad-head")
    conduct.act("start")
    kadera = sit(people, instructor, opened, "Inès Moreau", "kad-head")
    lusimba = sit(people, instructor, opened, "Paul Ndiaye", "lus-head")
    instructor.goto(f"/control/{opened.id}")
    return Table(opened, Live(instructor, opened.id), kadera, lusimba)


def bond(page: Page) -> Locator:
    """The obligation that Kadera has at the gauge."""
    return page.locator("article.bond").filter(has_text=BINDS)


def test_before_a_text_binds(people: People) -> None:
    at = table(people, "Before it binds")
    who_relieves_a_mind_reads_where_things_stand_puts_it_away_and_finds_it_again(at)
    the_outlook_at_home_is_shown_on_the_packages_of_those_who_must_ratify_and_narrows(at)


def test_once_a_text_binds(people: People) -> None:
    at = table(people, "Bound")
    at.deal()
    a_word_broken_is_known_to_its_own_desk_alone_until_it_is_found_out(at)
    at.conduct.act("release-inject", {"inject": "breach"})
    ultimatum = {"act": "ultimatum", "target": "kadera", "words": None, "basis": ""}
    Live(at.lusimba, at.opened.id).act("take-action", ultimatum)
    expect(at.kadera.get_by_role("region", name="Crises")).to_contain_text("until day")
    for look in LOOKS.values():
        a_desk_with_crises_incidents_and_obligations_is_accessible_and_fits(people, at, look)


def who_relieves_a_mind_reads_where_things_stand_puts_it_away_and_finds_it_again(at: Table) -> None:
    desk = Desk(at.kadera)
    brief = desk.page.get_by_role("region", name="Where things stand")
    expect(brief).to_contain_text("What we hold to")
    desk.button("I have read it").click()
    expect(brief).to_have_count(0)
    desk.page.reload()
    desk.opened()
    expect(brief).to_have_count(0)
    desk.button("Brief", desk.region("Desk")).click()
    dialog = desk.page.get_by_role("dialog")
    dialog.get_by_text("Where things stood when you took this seat").click()
    expect(dialog).to_contain_text("We have promised nothing so far.")
    desk.page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def the_outlook_at_home_is_shown_on_the_packages_of_those_who_must_ratify_and_narrows(at: Table) -> None:
    at.conduct.act("table-package", {**TABLED, "choices": {**DEAL, "flow": "flow-400"}}, "ost-head")
    at.conduct.act("table-package", {**TABLED, "choices": DEAL}, "mer-head")
    kadera, lusimba = Desk(at.kadera), Desk(at.lusimba)
    for desk in (kadera, lusimba):
        expect(desk.package("A")).to_contain_text("Ratified at home")
        expect(desk.page.get_by_role("region", name="Ratification", exact=True)).to_contain_text("General staff")
    left = at.kadera.locator(".prob").filter(has_text="Of what can still be agreed").locator("b")
    before = left.inner_text()
    for seat in ("kad-head", "lus-head"):
        page = at.kadera if seat == "kad-head" else at.lusimba
        Live(page, at.opened.id).act("take-position", {**TEXT, "issue": "filling", "option": "nine-years"})
    for seat in ("ost-head", "mer-head"):
        at.conduct.act("take-position", {**TEXT, "issue": "filling", "option": "nine-years"}, seat)
    expect(left).not_to_have_text(before)
    assert int(left.inner_text().rstrip("%\N{NO-BREAK SPACE}")) < int(before.rstrip("%\N{NO-BREAK SPACE}"))
    kadera.button("Compare").click()
    comparison = at.kadera.get_by_role("dialog").get_by_role("row", name="Ratified at home")
    expect(comparison.get_by_role("cell")).to_have_count(2)


def a_word_broken_is_known_to_its_own_desk_alone_until_it_is_found_out(at: Table) -> None:
    for page in (at.kadera, at.lusimba):
        way = page.get_by_role("region", name="Way to signature").get_by_role("listitem")
        expect(way).to_contain_text(["Adopted", "Initialled", "Signed", "Ratified", "In force"])
        expect(bond(page)).to_contain_text("then every 30 days")
    kadera, lusimba = Desk(at.kadera), Desk(at.lusimba)
    expect(kadera.button("Raise a dispute", bond(at.kadera))).to_have_count(0)
    expect(lusimba.button("Withhold", bond(at.lusimba))).to_have_count(0)

    # Asked twice, by keyboard alone, and at first the word is kept.
    hands, dialog = Hands(at.kadera), at.kadera.get_by_role("dialog")
    withhold = kadera.button("Withhold", bond(at.kadera))
    hands.press(withhold)
    expect(dialog).to_contain_text("those to whom we owe it may suspend what they owe us under Art. 8.1")
    hands.press(kadera.button("Keep our word", dialog))
    expect(dialog).to_have_count(0)
    expect(bond(at.kadera)).to_contain_text("We perform.")
    theirs = at.lusimba.locator("article.bond").all_inner_texts()
    hands.press(kadera.button("Withhold", bond(at.kadera)))
    hands.press(kadera.button("Withhold it", dialog))
    expect(bond(at.kadera)).to_contain_text("We withhold.")
    assert at.lusimba.locator("article.bond").all_inner_texts() == theirs
    expect(bond(at.lusimba)).not_to_contain_text("withhold")
    expect(kadera.button("Perform again", bond(at.kadera))).to_be_visible()

    # Those to whom it is owed turn to the text's own procedure.
    lusimba.button("Raise a dispute", bond(at.lusimba)).click()
    bond(at.lusimba).get_by_role("textbox").fill("The river is low at Mbari.")
    lusimba.button("Turn to the procedure", bond(at.lusimba)).click()
    for page in (at.kadera, at.lusimba):
        expect(bond(page)).to_contain_text("In dispute")
        expect(page.get_by_text("The river is low at Mbari.").first).to_be_visible()


def a_desk_with_crises_incidents_and_obligations_is_accessible_and_fits(
    people: People, at: Table, look: dict[str, Any]
) -> None:
    state = at.kadera.context.storage_state()
    page = comes(people, look, storage_state=state)
    page.goto(f"/desk/{at.opened.id}")
    Desk(page, look["locale"][:2]).opened()
    expect(page.locator(".ultimatum")).to_be_visible()
    expect(page.locator(".crisis")).to_have_count(2)
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    check(page)
    phone = comes(people, look, storage_state=state, **PHONE)
    phone.goto(f"/desk/{at.opened.id}")
    desk = Desk(phone, look["locale"][:2]).opened()
    for region in ("Situation", "Texts", "Desk"):
        desk.region(region)
        check(phone)
        fits(phone)
    room = comes(people, look, "instructor")
    room.goto(f"/control/{at.opened.id}")
    expect(room.locator(".tbl .seats-t")).to_be_visible()
    room.locator(".tbl-f summary").click()
    expect(room.locator(".tbl-f table").first).to_be_visible()
    expect(room.locator(".tbl-k li")).to_have_count(1)
    check(room)

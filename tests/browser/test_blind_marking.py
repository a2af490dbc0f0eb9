"""Blind double marking in browsers: two mark six candidates, differ once by two levels, and a third settles it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, Said
from tests.browser.conftest import gathered
from tests.browser.places import PHONE, People, Server, fits
from web import create_app, shelf
from web.access import LOGIN
from web.config import Config
from web.house import EXTENSION, House

pytestmark = [pytest.mark.browser, pytest.mark.slow]

STAFF = {"conducts": "Robin Ward", "ann": "Ann Keller", "bob": "Bob Ortiz", "cem": "Cem Aydin"}
CANDIDATES = ("Inès Moreau", "Karim Haddad", "Awa Tall", "Yann Le Goff", "Lin Chen", "Mara Silva")
REASON = "The line names neither limit nor substitute; I read it twice."


@dataclass
class Ended:
    """A class of six that has ended, and the logins of those who mark it."""

    server: Server
    exercise: str
    tokens: dict[str, str]


@pytest.fixture
def ended(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ended]:
    """Six candidates have spoken in an exercise that certifies; its server is the test's own."""
    server = Server(tmp_path_factory.mktemp("blind"), leaping=True)
    app = create_app(Config(server.database, processes=0))
    house: House = app.extensions[EXTENSION]
    add = house.accounts.add
    staff = {
        key: add(name, ["instructor" if key == "conducts" else "assessor"], email=f"{key}@example.invalid")
        for key, name in STAFF.items()
    }
    corridor = shelf.scenario("corridor")
    assert corridor is not None
    row = house.lobby.open(staff["conducts"], corridor, "Table B", "open", "certifying", "en")
    tables, seats = house.live.tables, [seat.id for seat in corridor.seats]
    for name, seat in zip(CANDIDATES, seats, strict=True):
        house.lobby.ask(add(name, ["student"]), row.code, seat)
    tables.submit(row.id, cmd.Start(id=CommandId("start"), seat=CONTROL))
    for number, seat in enumerate(seats):
        words = Said(f"What must the corridor protect, in the view of delegation {number}?")
        tables.submit(row.id, cmd.SendMessage(id=CommandId(f"m{number}"), seat=seat, channel=PLENARY, words=words))
    tables.submit(row.id, cmd.EndExercise(id=CommandId("end"), seat=CONTROL))
    tokens = {key: house.accounts.sign_in(person) for key, person in staff.items()}
    house.database.close()
    server.start()
    yield Ended(server, str(row.id), tokens)
    server.stop()


@pytest.fixture
def class_(browser: Browser, ended: Ended, request: pytest.FixtureRequest) -> Iterator[People]:
    yield from gathered(browser, ended.server, request)


def test_two_mark_six_blind_differ_once_by_two_levels_and_a_third_settles_it(class_: People, ended: Ended) -> None:
    robin = entered(class_, ended, "conducts")
    allot(robin, ended)
    ann, bob, cem = (entered(class_, ended, who, **(PHONE if who == "bob" else {})) for who in ("ann", "bob", "cem"))
    numbers = numbers_of(ann)
    assert len(numbers) == 6
    assert numbers_of(bob) == numbers, "both mark all six"
    assert numbers_of(cem) == [], "nobody is a third yet"
    for page in (ann, bob):
        assert [name for name in CANDIDATES if name in page.content()] == []

    for number in numbers:
        marks(ann, ended, number)
    assert states(robin, ended) == ["Being marked"] * 6, "one has handed everything in, and nobody is told"
    contested, criterion = apart_once(bob, ended, numbers[0])
    for number in numbers[1:]:
        marks(bob, ended, number)

    robin.reload()
    expect(robin.get_by_text("One number lacks a third marker")).to_be_visible()
    robin.get_by_role("checkbox", name="Cem Aydin").check()
    robin.get_by_role("button", name="Add markers").click()
    expect_third(cem)
    assert numbers_of(cem) == [contested]
    assert REASON not in cem.content()
    cem.goto(f"/assess/blind/{ended.exercise}/{contested}?criterion={criterion}")
    assert REASON not in cem.content()
    assert f"{criterion}" in cem.content()
    fits(cem)
    marks(cem, ended, contested)

    robin.reload()
    assert sorted(states(robin, ended)) == ["Settled"] * 6
    robin.get_by_role("button", name="Release the marks").click()
    robin.get_by_role("link", name="Markers compared").first.click()
    section = robin.locator(f"#n{contested}")
    expect(section).to_contain_text(REASON)
    expect(section.get_by_role("row", name=criterion)).to_contain_text("The median of three")
    ann.goto(f"/assess/{ended.exercise}/compared")
    expect(ann.locator(f"#n{contested}")).to_contain_text(REASON)
    fits(ann)


def entered(class_: People, ended: Ended, who: str, **options: object) -> Page:
    page = class_.somebody(**options)
    page.context.add_cookies([{"name": LOGIN, "value": ended.tokens[who], "url": ended.server.url}])
    return page


def allot(page: Page, ended: Ended) -> None:
    """Allot one block of everybody to Ann and Bob."""
    page.goto("/assess")
    page.get_by_role("link", name="Blind marking").click()
    for block in ("B1", "B2", "B3", "O1", "O2", "O3"):
        page.locator(f"input[name=block][value={block}]").set_checked(block == "B1")
    for name in ("Ann Keller", "Bob Ortiz"):
        page.get_by_role("checkbox", name=name).check()
    page.get_by_label("At most, Ann Keller").fill("6")
    page.get_by_text("Conflicts of interest").first.click()
    expect(page.get_by_role("checkbox", name=CANDIDATES[0]).first).to_be_visible()
    fits(page)
    page.get_by_role("button", name="Allot the work").click()
    expect(page.get_by_text("0 of 6 settled")).to_be_visible()


def states(page: Page, ended: Ended) -> list[str]:
    page.goto(f"/assess/{ended.exercise}/allotment")
    return [text.strip() for text in page.locator("td .st").all_inner_texts()]


def numbers_of(page: Page) -> list[str]:
    page.goto("/assess/blind")
    return sorted(page.locator(".number-n").all_inner_texts())


def due(page: Page) -> list[str]:
    """The criteria that the page says must be decided before it is handed in."""
    said = page.locator("#h-hand").locator("xpath=ancestor::section").inner_text()
    return re.findall(r"\b[A-Z]\d\.\d[a-z]\b", said) if "Before you hand it in" in said else []


def marks(page: Page, ended: Ended, number: str) -> None:
    """Keep what the rules propose wherever a decision is due, and hand the number in."""
    page.goto(f"/assess/blind/{ended.exercise}/{number}")
    for criterion in due(page):
        page.goto(f"/assess/blind/{ended.exercise}/{number}?criterion={criterion}")
        page.locator("button[value=keep]").click()
        page.wait_for_url(f"**saved={criterion}**")
    page.get_by_role("button", name=f"Hand in number {number}").click()
    expect(page.get_by_text(f"Number {number} is handed in.")).to_be_visible()


def apart_once(page: Page, ended: Ended, number: str) -> tuple[str, str]:
    """Set a level two away from the rules' on one criterion of a number, and mark the rest as they propose."""
    page.goto(f"/assess/blind/{ended.exercise}/{number}")
    for criterion in due(page):
        page.goto(f"/assess/blind/{ended.exercise}/{number}?criterion={criterion}")
        proposed = int(page.locator("input[name=proposed]").input_value())
        if proposed:
            break
    else:
        raise AssertionError("no rule proposes a level for this number")
    level = proposed - 2 if proposed > 2 else proposed + 2
    page.locator(f"input[name=level][value='{level}']").check()
    page.get_by_label("Why another level").fill(REASON)
    fits(page)
    page.locator("button[value=keep]").click()
    page.wait_for_url(f"**saved={criterion}**")
    marks(page, ended, number)
    return number, criterion


def expect_third(page: Page) -> None:
    """Wait for the number that a third is given, which comes by itself."""
    for _ in range(40):
        page.goto("/assess/blind")
        if page.locator(".number-n").count():
            return
        page.wait_for_timeout(500)
    raise AssertionError("no third was named")

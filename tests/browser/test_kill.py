"""A server that dies in the middle of the talks: what was acknowledged is there, and both browsers go on."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import gathered
from tests.browser.places import PHONE, People, Server
from tests.browser.rooms import Desk, Live, join, open_exercise

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def mortal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of the test's own, started as anybody starts it."""
    opened = Server(tmp_path_factory.mktemp("mortal"), leaping=False)
    opened.start()
    yield opened
    opened.stop()


@pytest.fixture
def class_(browser: Browser, mortal: Server, request: pytest.FixtureRequest) -> Iterator[People]:
    yield from gathered(browser, mortal, request)


def test_a_killed_server_loses_nothing_and_both_browsers_resume_by_themselves(class_: People, mortal: Server) -> None:
    instructor = class_.somebody("instructor")
    exercise = open_exercise(instructor, table="Mortal")
    first, second = (seated(class_, exercise.code, *who) for who in (("Awa Tall", {}), ("Yann Le Goff", PHONE)))
    instructor.goto(f"/control/{exercise.id}")
    Live(instructor, exercise.id).act("start")
    for page in (first.page, second.page):
        page.evaluate("window.neverReloaded = true")
    first.say("Before the cut: we can talk about six years.")
    second.say("Before the cut: and about the flow at Mbari.")
    for desk in (first, second):
        expect(desk.message("Before the cut")).to_have_count(2)

    # One message is on its way when the server dies: nobody knows whether it was taken.
    first.say("In the very moment: the third instalment.")
    mortal.kill()
    for desk in (first, second):
        expect(desk.page.get_by_text("You are offline.")).to_be_visible()
    first.say("Offline: this waits on my device.")
    second.say("Offline: so does this.")
    expect(first.page.get_by_text("waits to be sent").first).to_be_visible()
    expect(first.message("Offline")).to_have_count(0)

    mortal.start()
    for desk in (first, second):
        expect(desk.page.get_by_text("You are offline.")).to_have_count(0)
        for text in ("Before the cut", "Offline"):
            expect(desk.message(text)).to_have_count(2)
        expect(desk.message("In the very moment")).to_have_count(1)
        assert desk.page.evaluate("window.neverReloaded")

    # A reload shows the same as those who never left: the log, and each thing in it once.
    second.page.reload()
    second.opened().region("Talks")
    expect(second.message("")).to_have_count(5)
    assert said(second.page) == said(first.page)


def seated(people: People, code: str, name: str, screen: dict[str, object]) -> Desk:
    page = people.somebody(**screen)
    join(page, code, name)
    desk = Desk(page).opened()
    desk.region("Talks")
    return desk


def said(page: Page) -> list[str]:
    return [text.strip() for text in page.locator(".msg > div > p").all_inner_texts()]

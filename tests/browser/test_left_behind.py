"""What somebody left in a browser is theirs, on that seat, while they are signed in; nobody else sends or sees it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

from tests.browser.places import People
from tests.browser.rooms import ControlRoom, Desk, Live, Opened, join, open_exercise

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SENT = "I never meant this for anybody else's mouth."
TYPED = "and this I had only begun to"


@pytest.fixture
def room(people: People, request: pytest.FixtureRequest) -> tuple[Opened, Page, Live]:
    """An exercise that runs, its control room, and the instructor's line."""
    instructor = people.somebody("instructor")
    opened = open_exercise(instructor, table=f"Left {len(request.node.name)}")
    ControlRoom(instructor, opened.id)
    line = Live(instructor, opened.id)
    line.act("start")
    return opened, instructor, line


def sits(page: Page, opened: Opened, name: str) -> Desk:
    join(page, opened.code, name)
    page.wait_for_url("**/desk/*")
    return Desk(page).opened()


class Network:
    """The network of one browser, its open lines included, which setting a browser offline leaves as they are."""

    def __init__(self, page: Page) -> None:
        self._context = page.context
        self._lines: list[WebSocketRoute] = []
        page.context.route_web_socket(re.compile("/socket.io/"), self._opened)

    def _opened(self, line: WebSocketRoute) -> None:
        line.connect_to_server()
        self._lines.append(line)

    def cut(self) -> None:
        self._context.set_offline(True)
        for line in self._lines:
            line.close()

    def mend(self) -> None:
        self._context.set_offline(False)


def leaves_words_behind(desk: Desk, network: Network) -> None:
    """Offline, one message sent and another begun."""
    network.cut()
    expect(desk.page.locator(".offline")).to_be_visible()
    desk.say(SENT)
    expect(desk.page.locator(".msg[data-state=waiting]")).to_have_count(1)
    desk.field("Message").fill(TYPED)


def kept(page: Page) -> str:
    """All that this browser keeps for the site, the drafts and the outbox among it."""
    text: str = page.evaluate("JSON.stringify({ ...localStorage })")
    return text


def said(control: Page, opened: Opened) -> str:
    """The whole log as its instructor downloads it."""
    text: str = control.evaluate("(id) => fetch(`/log/${id}.jsonl`).then((log) => log.text())", opened.id)
    return text


def nothing_of_it(desk: Desk) -> None:
    expect(desk.field("Message")).to_have_value("")
    expect(desk.page.locator(".msg")).to_have_count(0)
    expect(desk.page.get_by_text(SENT)).to_have_count(0)
    assert "only begun" not in kept(desk.page)
    assert "never meant" not in kept(desk.page)


def moves(line: Live, page: Page, opened: Opened, seat: str) -> None:
    """The instructor gives a seat to a mind, and who sat there is given the first one that is empty."""
    line.act("cover-seat", {"mind": "novice"}, seat)
    token = page.locator("meta[name=csrf-token]").get_attribute("content") or ""
    asked = {"code": opened.code, "name": "Ada First", "csrf_token": token}
    assert page.context.request.post("/join", form=asked).ok


def test_the_next_person_in_a_browser_finds_and_sends_nothing_of_the_last(
    people: People, room: tuple[Opened, Page, Live]
) -> None:
    opened, control, _line = room
    page = people.somebody()
    network = Network(page)
    leaves_words_behind(sits(page, opened, "Ada First"), network)
    context = page.context
    assert "never meant" in kept(page)
    assert "only begun" in kept(page)
    page.close()
    network.mend()

    door = context.new_page()
    door.goto("/")
    door.get_by_role("button", name="Sign out").click()
    expect(door.get_by_role("link", name="Sign in")).to_be_visible()
    assert "never meant" not in kept(door)

    second = sits(door, opened, "Ben Second")
    nothing_of_it(second)
    second.say("Good morning from Ben.")
    expect(second.message("Good morning from Ben.")).to_be_visible()
    assert "Good morning from Ben." in said(control, opened)
    assert SENT not in said(control, opened)


def test_who_signs_in_over_somebody_else_finds_and_sends_nothing_of_theirs(
    people: People, room: tuple[Opened, Page, Live]
) -> None:
    opened, control, _line = room
    page = people.somebody()
    network = Network(page)
    leaves_words_behind(sits(page, opened, "Ada First"), network)
    context = page.context
    # Ada's desk stays open in its tab while another person signs in beside it.
    others = people.somebody("student").context.cookies()
    context.add_cookies([cookie for cookie in others if cookie["name"] == "plenipo_login"])
    network.mend()
    expect(page.locator("#desk")).to_have_count(0)
    expect(page.get_by_text(SENT)).to_have_count(0)
    assert "never meant" not in kept(page)
    assert SENT not in said(control, opened)


def test_moved_to_another_seat_one_sends_nothing_from_it_and_finds_it_again_on_ones_own(
    people: People, room: tuple[Opened, Page, Live]
) -> None:
    opened, control, line = room
    page = people.somebody()
    network = Network(page)
    desk = sits(page, opened, "Ada First")
    seat = "kad-head"
    expect(page.locator(".strip .me")).to_contain_text("Tomás Ferreira")
    leaves_words_behind(desk, network)
    moves(line, page, opened, seat)
    network.mend()

    expect(page.locator(".strip .me")).to_contain_text("Naomi Okada")
    expect(desk.field("Message")).to_have_value("")
    expect(page.get_by_text(SENT)).to_have_count(0)
    desk.say("Good morning from the deputy.")
    expect(desk.message("Good morning from the deputy.")).to_be_visible()
    assert SENT not in said(control, opened)

    line.act("leave-seat", {}, seat)
    moves(line, page, opened, "kad-deputy")
    page.goto(f"/desk/{opened.id}")
    expect(desk.message(SENT)).to_be_visible()
    expect(desk.field("Message")).to_have_value(TYPED)
    assert said(control, opened).count(SENT) == 1

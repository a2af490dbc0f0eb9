"""A candidate's results and the desk's pages about them, in a browser: axe finds nothing and nothing is too wide."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from werkzeug.serving import make_server

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL
from tests.browser.places import DESKTOP, NARROWEST, PHONE, fits
from tests.browser.test_accessibility import LOOKS, check
from tests.web.marking.desk import Desk, field_of
from web.access import LOGIN
from web.accounts import Person

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LONG = "https://host.example/" + "a" * 200


class Place:
    """A finished exercise with decisions, served, and its people's browsers."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        self.browser, self.desk = browser, Desk(f"sqlite:///{folder}/results.sqlite")
        self.desk.do(cmd.EndExercise, CONTROL)
        assessor = self.desk.visit(self.desk.assessor)
        self.desk.post(assessor, "B1.2a", level="4", reason="Ranked before the talks.", comment=LONG, said="0")
        self.desk.post(assessor, "B1.1a", "rules")
        self.server = make_server("127.0.0.1", 0, self.desk.app, threaded=True)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.base = f"http://127.0.0.1:{self.server.server_port}"

    def close(self) -> None:
        self.server.shutdown()
        self.desk.house.database.close()

    def release(self) -> None:
        client = self.desk.visit(self.desk.assessor)
        page = client.get(f"{self.desk.block()}/feedback").text
        sent = {name: field_of(page, name) for name in ("csrf_token", "digest")}
        assert client.post(f"{self.desk.block()}/feedback", data=sent | {"do": "release"}).status_code == 303

    def open(self, who: Person, path: str, look: str, device: dict[str, object]) -> Page:
        context = self.browser.new_context(
            **{**device, "color_scheme": LOOKS[look]["color_scheme"], "bypass_csp": True}
        )
        values = {LOGIN: self.desk.house.accounts.sign_in(who), "language": LOOKS[look]["locale"][:2]}
        context.add_cookies([{"name": name, "value": value, "url": self.base} for name, value in values.items()])
        page = context.new_page()
        page.goto(self.base + path)
        return page


@pytest.fixture(scope="module")
def place(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    made = Place(browser, tmp_path_factory.mktemp("results"))
    yield made
    made.close()


@pytest.mark.parametrize("device", [DESKTOP, PHONE, NARROWEST], ids=["desktop", "phone", "narrowest"])
@pytest.mark.parametrize("look", LOOKS)
def test_every_page_of_results_reads_well(place: Place, look: str, device: dict[str, object]) -> None:
    desk = place.desk
    place.release()
    of_candidate = ("/results", f"/results/{desk.id}")
    of_desk = (f"{desk.block()}/feedback", f"/assess/{desk.id}/release", f"/assess/{desk.id}/people")
    pages = [(desk.dan, path) for path in of_candidate]
    pages += [(desk.assessor, path) for path in (*of_desk, f"/bundles/{desk.id}", f"{desk.block()}?criterion=B1.2a")]
    pages.append((desk.ana, f"/results/{desk.id}"))
    for who, path in pages:
        page = place.open(who, path, look, device)
        for summary in page.locator(".past > summary").all():
            summary.click()
        check(page)
        fits(page)
        page.context.close()


def test_a_candidate_goes_from_their_home_to_the_moment_that_a_level_rests_on(place: Place) -> None:
    place.release()
    page = place.open(place.desk.dan, "/", "light, English", PHONE)
    page.locator("main header").get_by_role("link", name="Your results").click()
    page.get_by_role("link", name="Two banks").click()
    expect(page.get_by_text(LONG)).to_be_visible()
    page.locator("#B1\\.2a summary").click()
    page.locator("#B1\\.2a .go").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Plan")
    page.context.close()


def test_the_bar_of_a_bundle_moves_and_the_file_is_offered(place: Place) -> None:
    page = place.open(place.desk.assessor, f"/bundles/{place.desk.id}", "light, English", DESKTOP)
    page.get_by_role("button", name="Make the file").click()
    expect(page.get_by_role("link", name="Take the file")).to_be_visible(timeout=60_000)
    page.context.close()

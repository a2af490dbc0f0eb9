"""A jury in its browsers: tests, deliberation, signatures; two blocks for one candidate, one refused to another."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader
from werkzeug.serving import make_server

from tests.browser.places import DESKTOP, NARROWEST, PHONE, fits
from tests.browser.test_accessibility import check
from tests.web.conftest import PASSWORD
from tests.web.jury.room import JuryHouse
from web.access import LOGIN
from web.accounts import Person

pytestmark = [pytest.mark.browser, pytest.mark.slow]


class Jury:
    """The house with a jury, served, and a browser for each of its people."""

    def __init__(self, folder: Path, browser: Browser) -> None:
        self.house = JuryHouse(f"sqlite:///{folder / 'jury.sqlite'}")
        self.server = make_server("127.0.0.1", 0, self.house.app, threaded=True)
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.browser = browser
        self.pages: dict[str, Page] = {}

    def page(self, who: Person, **options: object) -> Page:
        """The page of one of them, who is signed in."""
        blocked = {"locale": "en-GB", "service_workers": "block"}
        context = self.browser.new_context(**{**blocked, **DESKTOP, **options})  # type: ignore[arg-type]
        token = self.house.house.accounts.sign_in(who)
        context.add_cookies([{"name": LOGIN, "value": token, "url": self.address}])
        page = context.new_page()
        page.set_default_timeout(10_000)
        return page

    def open(self, who: Person, path: str) -> Page:
        """That person's own browser, at a page."""
        page = self.pages.get(who.id) or self.pages.setdefault(who.id, self.page(who))
        page.goto(urljoin(self.address, path))
        return page

    def close(self) -> None:
        for context in self.browser.contexts:
            context.close()
        self.server.shutdown()
        self.house.house.database.close()


@pytest.fixture
def jury(tmp_path: Path, browser: Browser) -> Iterator[Jury]:
    made = Jury(tmp_path, browser)
    yield made
    made.close()


def convene(jury: Jury) -> str:
    """The administrator convenes, names three members and enrols two candidates; its path."""
    house = jury.house
    page = jury.open(house.admin, "/jury")
    page.get_by_label("Title").fill("December jury")
    page.get_by_label("Day").fill("2026-12-04")
    page.get_by_label("Hour").fill("09:30")
    page.get_by_role("button", name="Convene").click()
    for who, quality in ((house.ada, "Presides"), (house.olu, "From outside the school, and not"), (house.pia, "")):
        form = page.locator("details", has_text="Name a member").last
        if form.get_attribute("open") is None:
            form.locator("summary").click()
        form.get_by_label("Person").select_option(who.id)
        form.get_by_label("Position").fill("Counsellor")
        form.get_by_label("Employer").fill("Ministry")
        if quality:
            form.get_by_label(quality).check()
        if who is house.olu:
            form.get_by_label("Practises the profession").check()
        form.get_by_role("button", name="Name this member").click()
        expect(page.get_by_role("rowheader", name=who.name)).to_be_visible()
    for who in (house.cam, house.noe):
        form = page.locator("details", has_text="Enrol a candidate").last
        if form.get_attribute("open") is None:
            form.locator("summary").click()
        form.get_by_label("Person").select_option(who.id)
        for block in ("B1", "B2"):
            form.get_by_label(block).check()
        form.get_by_role("button", name="Enrol").click()
        expect(page.get_by_role("link", name=who.name)).to_be_visible()
    return page.url.removeprefix(jury.address).partition("#")[0]


def decide(jury: Jury, session: str, candidate: Person, block: str, outcome: str) -> None:
    """Each of the three votes in their own browser, and the president writes the decision."""
    house = jury.house
    for who in (house.olu, house.pia, house.ada):
        page = jury.open(who, f"{session}/candidates/{candidate.id}")
        region = page.locator(f"#b-{block}")
        region.get_by_label(outcome, exact=True).check()
        region.get_by_role("button", name="Vote").click()
    region = jury.pages[house.ada.id].locator(f"#b-{block}")
    region.get_by_label("Reason for the decision").fill("As the tests and the evaluations show.")
    region.get_by_role("button", name="Write the decision").click()
    expect(region.locator(".jury-d")).to_contain_text(outcome)


def test_the_jury_validates_two_blocks_for_one_candidate_and_refuses_one_for_another(jury: Jury) -> None:
    house = jury.house
    house.closes(house.cam, "B1", B1_2a=0, B1_2b=0)
    house.closes(house.cam, "B2")
    house.closes(house.noe, "B1")
    house.closes(house.noe, "B2", B2_3a=1)
    session = convene(jury)
    for who in (house.ada, house.olu, house.pia):
        page = jury.open(who, session)
        page.get_by_role("button", name="I am present").click()
        expect(page.get_by_role("row", name=who.name)).to_contain_text("Present")

    # What the desk did not observe is tested: the clock runs, it survives a reload, and levels stay sealed.
    page = jury.open(house.ada, f"{session}/candidates/{house.cam.id}")
    page.locator("#b-B1").get_by_text("Set a test").click()
    page.get_by_role("button", name="Your limit and why").click()
    page.get_by_role("link", name="Your limit and why").click()
    trial = page.url.removeprefix(jury.address)
    page.get_by_role("button", name="Start the clock").click()
    clock = page.get_by_role("timer")
    expect(clock).to_contain_text("5:00")
    house.now += 61_000
    page.reload()
    expect(clock).to_contain_text("3:59")
    for who in (house.ada, house.olu, house.pia):
        page = jury.open(who, trial)
        for code in ("B1.2a", "B1.2b"):
            page.get_by_role("group", name=code).get_by_label("3 Acquired").check()
        page.get_by_role("button", name="Hand in my levels").click()
    page = jury.open(house.ada, trial)
    for code in ("B1.2a", "B1.2b"):
        form = page.locator(f"[id='{code}'] form")
        form.get_by_label("3 Acquired").check()
        form.get_by_role("button", name="Write the agreed level").click()
    expect(page.get_by_text("Levels agreed on")).to_be_visible()

    for block in ("B1", "B2"):
        decide(jury, session, house.cam, block, "Validated")
    decide(jury, session, house.noe, "B1", "Validated")
    refused = jury.open(house.ada, f"{session}/candidates/{house.noe.id}").locator("#b-B2")
    expect(refused.get_by_label("Validated", exact=True)).to_be_disabled()
    decide(jury, session, house.noe, "B2", "Not validated")

    for who, proof in ((house.ada, PASSWORD), (house.olu, house.olu.name), (house.pia, house.pia.name)):
        page = jury.open(who, session)
        page.locator("#proof").fill(proof)
        page.get_by_role("button", name="Sign", exact=True).click()
        expect(page.locator("#proof")).to_have_count(0)
    page = jury.open(house.admin, session)
    page.get_by_role("button", name="Close the session").click()
    expect(page.locator(".band-h .tag")).to_have_text("Closed")

    with page.expect_download() as minutes:
        page.get_by_role("link", name="Minutes (PDF)").click()
    said = " ".join(one.extract_text() for one in PdfReader(io.BytesIO(minutes.value.path().read_bytes())).pages)
    assert " ".join(said.split()).count("Not validated. Decided") == 1
    page = jury.open(house.admin, f"{session}/candidates/{house.cam.id}")
    with page.expect_download() as attestation:
        page.get_by_role("link", name="Attestation of B1 (PDF)").click()
    assert attestation.value.suggested_filename.endswith("B1-en.pdf")


@pytest.mark.parametrize("device", [DESKTOP, PHONE, NARROWEST], ids=["desktop", "phone", "narrowest"])
@pytest.mark.parametrize(("scheme", "language"), [("light", "en"), ("dark", "fr")])
def test_every_page_of_the_room_can_be_read(jury: Jury, device: dict[str, object], scheme: str, language: str) -> None:
    house = jury.house
    house.closes(house.cam, "B1", B1_2a=0)
    session = house.sits()
    house.did(house.pia, session, "conflict", candidate=house.noe.id, why="taught", note="")
    where = f"{session}/candidates/{house.cam.id}"
    fields = {"candidate": house.cam.id, "block": "B1", "test": "limit", "criteria": ["B1.2a"]}
    house.did(house.ada, where, "set-test", **fields)
    number = max(one for one in house.tests(session))
    house.did(house.ada, f"{session}/tests/{number}", "start-test", number=str(number))
    for who, paths in ((house.ada, (session, where, f"{session}/tests/{number}")), (house.admin, ("/jury", session))):
        page = jury.page(who, **{**device, "color_scheme": scheme})
        page.context.add_cookies([{"name": "language", "value": language, "url": jury.address}])
        for path in paths:
            page.goto(urljoin(jury.address, path))
            page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
            fits(page)
            check(page)

"""A Chromium, a server, and people at browsers; pictures of what they saw where a test fails."""

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.places import ROOT, People, Server
from tests.browser.rooms import Desk, Live, Played, admit, join, open_exercise, said

PICTURES = ROOT / "test-results"
NUMBERS = itertools.count(1)
"""Of tables on the server that modules share."""
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage")


@pytest.fixture(scope="package")
def browser(chromium_path: str) -> Iterator[Browser]:
    """Of this folder, not of the session: while it is open no other test of this process can run an event loop."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=chromium_path, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for every test that does not end it; each test opens exercises of its own."""
    opened = Server(tmp_path_factory.mktemp("server"), leaping=True)
    opened.start()
    yield opened
    opened.stop()


@pytest.fixture(scope="package")
def played(browser: Browser, server: Server) -> Played:
    """An exercise on the common server in which people have talked, tabled and acted; tests only look at it."""
    return play(browser, server)


def play(browser: Browser, server: Server) -> Played:
    table = f"Under the axe {next(NUMBERS)}"
    people = People(browser, server)
    try:
        instructor = people.somebody("instructor")
        opened = open_exercise(instructor, table=table, admission="ask")
        student, waiting = people.somebody(), people.somebody()
        join(student, opened.code, "Inès Moreau")
        join(waiting, opened.code, "Paul Ndiaye")
        admit(instructor, opened, "Inès Moreau")
        Desk(student).opened()
        instructor.goto(f"/control/{opened.id}")
        line = Live(instructor, opened.id)
        line.act("start")
        line.act("release-inject", {"inject": "incident"})
        spoken = {"channel": "plenary", "words": said("Selmar will answer."), "intent": "offer"}
        moment = line.act("send-message", spoken, "ost-head")
        mine, other = {"filling": "six-years", "flow": "flow-400"}, {"filling": "seven-years", "flow": "flow-420"}
        own, theirs = Live(student, opened.id), {"instrument": "basin-agreement", "channel": "plenary", "amends": None}
        own.act("send-message", {"channel": "plenary", "words": said("What is the flow for?"), "intent": "question"})
        own.act("table-package", {**theirs, "choices": mine, "note": said("Six years for 400.")})
        line.act("table-package", {**theirs, "choices": other, "note": None}, "ost-head")
        own.act("take-position", {"instrument": "basin-agreement", "issue": "filling", "option": "six-years"})
        line.act(
            "take-position", {"instrument": "basin-agreement", "issue": "filling", "option": "seven-years"}, "ost-head"
        )
        own.act("take-action", {"act": "make-statement", "target": None, "words": said("We mourn the injured.")})
        state = student.context.storage_state()
    finally:
        people.leave()
    assert people.faults == []
    return Played(opened, state, moment)


@pytest.fixture
def people(browser: Browser, server: Server, request: pytest.FixtureRequest) -> Iterator[People]:
    """People on the common server; a fault of any of their pages fails the test."""
    yield from gathered(browser, server, request)


def gathered(browser: Browser, server: Server, request: pytest.FixtureRequest) -> Iterator[People]:
    everybody = People(browser, server)
    try:
        yield everybody
        if request.node.stash.get(FAILED, False):
            photograph(everybody, PICTURES, request.node.name)
    finally:
        everybody.leave()
    assert everybody.faults == []


def photograph(people: People, folder: Path, name: str) -> None:
    folder.mkdir(exist_ok=True)
    for number, page in enumerate(people.pages(), start=1):
        stem = re.sub(r"[^\w-]+", "-", f"{name}-{number}")
        page.screenshot(path=folder / f"{stem}.png")
        (folder / f"{stem}.html").write_text(f"<!-- {page.url} -->\n{page.content()}", encoding="utf-8")


FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report

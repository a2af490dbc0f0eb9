"""A Chromium, a server, and people at browsers; pictures of what they saw where a test fails."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.places import ROOT, People, Server

PICTURES = ROOT / "test-results"


@pytest.fixture(scope="module")
def browser(chromium_path: str) -> Iterator[Browser]:
    """Of a module, not of the session: while it is open no other test of this process can run an event loop."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=chromium_path,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"],
        )
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for every test that does not end it; each test opens exercises of its own."""
    opened = Server(tmp_path_factory.mktemp("server"), leaping=True)
    opened.start()
    yield opened
    opened.stop()


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

"""Every page in the pseudo-language of the tests: nothing was never translated, and longer text breaks nothing.

Sentences of the pseudo-language stand in ⟦ ⟧ and are about 40 % longer than English. What authors and people wrote is
shown as they wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import play
from tests.browser.places import PHONE, ROOT, People, Server, fits
from tests.browser.rooms import Desk, Played, join, open_exercise
from tests.sim.language.pseudo import CLOSING, OPENING, PSEUDO, spoken
from web.codes import ALPHABET
from web.words import SENTENCES

pytestmark = [pytest.mark.browser, pytest.mark.slow]

WIDE = {"viewport": {"width": 1280, "height": 800}}
WIDTHS: dict[str, dict[str, Any]] = {"1280": WIDE, "390": PHONE}
REGIONS = ("Situation", "Talks", "Texts", "Desk")
TYPED = (
    "Inès Moreau",
    "Paul Ndiaye",
    "Camille Student",
    "Robin Instructor",
    "Dominique Assessor",
    "Under the axe",
    "Table A",
    "Table B",
    "Waiting at",
    "Selmar will answer.",
    "What is the flow for?",
    "Six years for 400.",
    "We mourn the injured.",
)
"""Words that the tests and the demo class typed."""

CODES = re.compile(rf"\b[0-9a-f]{{64}}\b|https?://\S+|\b[A-Z0-9]{{4}} ?[A-Z0-9]{{4}}\b|\b[{ALPHABET}]{{6}}\b")
"""Hashes, addresses, codes of entry and pseudonyms of candidates."""
SHORT = re.compile(r"\b[A-Z]{2,4}\b|m³/s")
"""Codes of languages and of actors, and units."""

TEXTS = """() => {
  const blockOf = (e) => {
    while (["inline", "contents"].includes(getComputedStyle(e).display) && e.parentElement) e = e.parentElement;
    return e;
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let block = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement, seen = e.closest("select") ?? e;
    if (e.closest("script, style, template, code") || !seen.checkVisibility({ visibilityProperty: true })) continue;
    const now = blockOf(e);
    if (now === block) found.at(-1)[1] += node.data;
    else found.push([`${e.tagName.toLowerCase()}.${e.className} in .${now.parentElement?.className}`, node.data]);
    block = now;
  }
  for (const e of document.querySelectorAll("[aria-label], [placeholder], [title], [alt]"))
    if (e.checkVisibility({ visibilityProperty: true }))
      for (const name of ["aria-label", "placeholder", "title", "alt"])
        if (e.getAttribute(name)) found.push([`${e.tagName.toLowerCase()}[${name}]`, e.getAttribute(name)]);
  return found;
}"""

CUT = """() => {
  const told = (e) => `${e.tagName.toLowerCase()}.${e.className} “${e.textContent.trim().slice(0, 60)}”`;
  const scrolls = (e) => /auto|scroll/.test(getComputedStyle(e).overflowX);
  const scrolled = (e) => { for (let p = e.parentElement; p; p = p.parentElement) if (scrolls(p)) return true; };
  const found = [], meant = (e) => e.title && getComputedStyle(e).textOverflow === "ellipsis";
  const widest = (e) => [...e.querySelectorAll("*")].reduce((wide, one) =>
    one.getBoundingClientRect().right > wide.getBoundingClientRect().right + 1 ? one : wide, e);
  for (const e of document.querySelectorAll("body *")) {
    if (e.closest("svg, select, input, textarea, .vh") || meant(e)) continue;
    if (!e.checkVisibility({ visibilityProperty: true })) continue;
    if (e.clientWidth > 1 && e.clientHeight > 1 && !scrolls(e) && getComputedStyle(e).display !== "inline"
        && e.scrollWidth > e.clientWidth + 1)
      found.push(`${told(e)}: ${e.scrollWidth} px in ${e.clientWidth}, by ${told(widest(e))}`);
  }
  for (const e of document.querySelectorAll("button, a, select, input, textarea, summary")) {
    const at = e.getBoundingClientRect();
    if (at.width > 1 && e.checkVisibility({ visibilityProperty: true }) && !scrolled(e)
        && (at.right > innerWidth + 1 || at.left < -1))
      found.push(`${told(e)}: from ${Math.round(at.left)} to ${Math.round(at.right)} px`);
  }
  return found;
}"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that speaks the pseudo-language, too."""
    opened = Server(tmp_path_factory.mktemp("pseudo"), leaping=True, pseudo=True)
    opened.start()
    with spoken():
        yield opened
    opened.stop()


@pytest.fixture(scope="module")
def played(browser: Browser, server: Server) -> Played:
    """The same exercise as elsewhere, on the server that speaks the pseudo-language."""
    return play(browser, server)


@pytest.fixture(params=WIDTHS.values(), ids=WIDTHS.keys())
def width(request: pytest.FixtureRequest) -> Any:
    return request.param


def comes(people: People, width: dict[str, Any], role: str | None = None, **options: Any) -> Page:
    """Somebody who reads the pseudo-language, at a window of that width."""
    page = people.somebody(role, **{**width, **options})
    page.context.add_cookies([{"name": "language", "value": PSEUDO, "url": people.server.url}])
    return page


def check(page: Page) -> None:
    """Everything shown was translated, and its text has room."""
    page.wait_for_function("document.readyState === 'complete' && document.styleSheets.length > 0")
    assert page.evaluate("document.documentElement.lang") == PSEUDO
    bare = [f"{where}: {rest}" for where, text in page.evaluate(TEXTS) if (rest := outside(text))]
    cut = page.evaluate(CUT)
    assert not bare + cut, "\n  ".join([page.url, *dict.fromkeys(bare), *dict.fromkeys(cut)])
    fits(page)


def outside(text: str) -> str:
    """The words of a text that stand in no sentence of the pseudo-language, and that nobody wrote."""
    kept, depth = "", 0
    for sign in text:
        depth += (sign == OPENING) - (sign == CLOSING and depth > 0)
        kept += " " if depth or sign == CLOSING else sign
    rest = CODES.sub(" ", re.sub(r"\s+", " ", kept))
    if not re.search(r"[^\W\d_]{2}", rest):
        return ""
    for known in written():
        rest = rest.replace(known, " ")
    rest = SHORT.sub(" ", rest)
    return rest.strip() if re.search(r"[^\W\d_]{2}", rest) else ""


@cache
def written() -> tuple[str, ...]:
    """Words of authors and of people, the longest first; languages are named by themselves."""
    own_names = [SENTENCES.say("language-name", language) for language in ("en", "fr")]
    found = {"Plenipo", "expert-ir-cooperation", *TYPED, *own_names, *(name.lower() for name in own_names)}
    for folder in (ROOT / "scenarios" / "library", ROOT / "assessment" / "frameworks"):
        for file in folder.rglob("*.yaml"):
            found |= set(_texts(file))
    return tuple(sorted(found, key=len, reverse=True))


def _texts(file: Path) -> Iterator[str]:
    def within(value: Any) -> Iterator[str]:
        if isinstance(value, dict | list):
            for item in value.values() if isinstance(value, dict) else value:
                yield from within(item)
        # Lower-case words are ids and settings of the format, unless they are a text of several.
        elif isinstance(value, str) and re.search(r"[A-Z]|\w \w", value):
            # Some hold places for options, terms and names, which a page fills.
            yield from (re.sub(r"\s+", " ", part).strip() for part in re.split(r"\{[^}]*\}|\[\[|\]\]", value))

    yield from within(yaml.safe_load(file.read_text(encoding="utf-8")))


def test_what_was_never_translated_is_found() -> None:
    assert outside(f"{OPENING}A {OPENING}b{CLOSING} c{CLOSING} Left open 12:30 Inès Moreau") == "Left open 12:30"
    assert outside(f"{OPENING}A{CLOSING} · 12:30, Inès Moreau") == ""
    assert outside("KADX OST2 http://localhost:80/join/KADXOST2") == ""
    assert outside(f"9GU8Q4 · {OPENING}A{CLOSING}") == ""
    assert outside(f"CLOSED · {OPENING}A{CLOSING}") == "CLOSED ·"


def test_the_pages_before_a_desk(people: People, width: dict[str, Any]) -> None:
    page = comes(people, width)
    for address in ("/", "/join", "/sign-in", "/no-such-page", "/enter/used-already"):
        page.goto(address)
        check(page)


def test_a_wrong_code_and_waiting_for_a_seat(people: People, width: dict[str, Any]) -> None:
    table = f"Waiting at {width['viewport']['width']}"
    opened = open_exercise(people.somebody("instructor"), table=table, admission="ask")
    page = comes(people, width)
    join(page, "ZZZZZZZZ", "Inès Moreau")
    expect(page.get_by_role("alert")).to_be_visible()
    check(page)
    join(page, opened.code, "Inès Moreau")
    page.wait_for_url("**/wait/*")
    check(page)


def test_the_desk(people: People, width: dict[str, Any], played: Played) -> None:
    page = comes(people, width, storage_state=played.student)
    page.goto(f"/desk/{played.opened.id}")
    desk = Desk(page, PSEUDO).opened()
    for region in REGIONS:
        desk.region(region)
        check(page)


def test_the_dialogs_of_the_desk(people: People, width: dict[str, Any], played: Played) -> None:
    page = comes(people, width, storage_state=played.student)
    page.goto(f"/desk/{played.opened.id}")
    desk = Desk(page, PSEUDO).opened()
    for region, opener in (("Desk", "Brief"), ("Talks", "Open talks"), ("Texts", "Table a package")):
        desk.button(opener, desk.region(region)).click()
        dialog = page.get_by_role("dialog")
        expect(dialog).to_be_visible()
        check(page)
        page.keyboard.press("Escape")
        expect(dialog).to_have_count(0)


def test_the_instructors_rooms(people: People, width: dict[str, Any], played: Played) -> None:
    page = comes(people, width, "instructor")
    page.goto("/account")
    check(page)
    page.goto("/control")
    expect(page.locator(".waiting").first).to_be_visible()
    check(page)
    page.goto(f"/control/{played.opened.id}")
    expect(page.locator(".tbl .seats-t")).to_be_visible()
    check(page)


def test_the_assessors_rooms(people: People, width: dict[str, Any], played: Played) -> None:
    page = comes(people, width, "assessor")
    page.goto("/assess")
    check(page)
    page.locator("a[href$='/B1']").first.click()
    page.wait_for_url("**/B1")
    check(page)
    page.goto(f"/moments/{played.opened.id}/{played.moment}?as=kad-head")
    expect(page.locator("article .moment")).to_be_visible()
    check(page)

"""The graph of relations on the desk and in the control room: opened and turned by the keyboard, with its tables."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.places import People
from tests.browser.rooms import Desk, Played
from tests.browser.test_accessibility import LOOKS, check, comes

WORDS = {
    "en": {"open": "Graph of relations", "talk": "Talk", "file": "Download as GraphML"},
    "fr": {"open": "Graphe des relations", "talk": "Entretiens", "file": "Télécharger en GraphML"},
}


@pytest.fixture(params=LOOKS.values(), ids=LOOKS.keys())
def look(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_a_desk_draws_what_its_seat_saw(people: People, look: dict[str, Any], played: Played) -> None:
    page = comes(people, look, storage_state=played.student)
    page.goto(f"/desk/{played.opened.id}")
    language = look["locale"][:2]
    Desk(page, language).opened()
    summary = page.get_by_text(WORDS[language]["open"], exact=True)
    summary.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".rels-graph")).to_be_visible()
    expect(page.locator(".rels-node")).to_have_count(8)
    expect(page.locator(".rels-node:not([data-seated])")).to_have_count(1)
    page.locator(".rels-layers input").first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(page.locator('.rels-pair[data-layer="trade"]')).not_to_have_count(0)
    check(page)
    with page.expect_download() as kept:
        page.get_by_role("link", name=WORDS[language]["file"]).click()
    assert "graphml" in kept.value.suggested_filename


def test_the_control_room_draws_all(people: People, look: dict[str, Any], played: Played) -> None:
    page = comes(people, look, "instructor")
    page.goto(f"/control/{played.opened.id}")
    summary = page.get_by_text(WORDS[look["locale"][:2]]["open"], exact=True)
    summary.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".rels-graph")).to_be_visible()
    check(page)

"""Two languages everywhere: what is said in one is said in the other, and the reader chooses."""

import re

import pytest

from tests.web.conftest import Browser
from web.house import House
from web.i18n import catalogue, own_path, sentences
from web.i18n.__main__ import main, missing, read_french, used

PLACES = re.compile(r"%\(\w+\)[sd]|(?<![%{])\{\w+\}")


def translated():
    for message in catalogue("fr"):
        if message.id and message.string:
            yield message


def english(message) -> str:
    return message.id if isinstance(message.id, str) else message.id[-1]


def french(message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string)


def test_every_sentence_has_its_french():
    assert missing(read_french(), used()) == []


def test_extraction_finds_the_sentences_of_code_pages_and_scripts():
    places = {place.split("/")[0] for message in used() for place, _line in message.locations}
    assert {"templates", "static", "door.py"} <= places


def test_the_french_fills_the_same_places():
    wrong = [
        english(m)
        for m in translated()
        if any(not set(PLACES.findall(f)) <= set(PLACES.findall(english(m))) for f in french(m))
        or not any(set(PLACES.findall(f)) == set(PLACES.findall(english(m))) for f in french(m))
    ]
    assert wrong == []


def test_french_punctuation_has_its_no_break_spaces():
    bare = re.compile(r"[^\s\u00a0\u202f][;!?»](?=\s|$)|[ ][;:!?»]|« |\w:(?=\s|$)")
    wrong = [f for m in translated() for f in french(m) if bare.search(f)]
    assert wrong == []


def test_the_command_lists_what_lacks_and_says_so_by_its_code(capsys: pytest.CaptureFixture[str]):
    lacking = missing(read_french(), used())
    assert main(["missing"]) == (1 if lacking else 0)
    assert capsys.readouterr().out.splitlines() == lacking


def test_a_page_comes_in_the_browsers_language(browser: Browser):
    answer = browser.get("/", headers={"Accept-Language": "fr-CA,fr;q=0.9,en;q=0.5"})
    assert '<html lang="fr"' in answer.text
    assert "Rejoindre avec un code" in answer.text


def test_an_unknown_language_reads_english(browser: Browser):
    assert '<html lang="en"' in browser.get("/", headers={"Accept-Language": "pt"}).text


def test_the_choice_keeps_the_page_and_stays(browser: Browser):
    answer = browser.post("/language/fr", {"next": "/join/ABCD2345"})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/join/ABCD2345")
    assert '<html lang="fr"' in browser.get("/sign-in", headers={"Accept-Language": "en"}).text


def test_the_choice_follows_the_person(house: House, browser: Browser, other_browser: Browser):
    ada = house.accounts.add("Ada", ["student"], "en", email="ada@school.invalid")
    browser.signed_in(house, ada).post("/language/fr")
    assert '<html lang="fr"' in other_browser.signed_in(house, ada).get("/").text


def test_there_is_no_third_language(browser: Browser):
    assert (browser.post("/language/de").status_code, browser.get("/i18n/de.json").status_code) == (404, 404)


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.invalid/",
        "//elsewhere.invalid",
        "/\\elsewhere.invalid",
        "javascript:alert(1)",
        "/a\nb",
        "",
        None,
    ],
)
def test_nobody_is_sent_to_another_site(app, address):
    with app.test_request_context("/"):
        assert own_path(address) is None


def test_an_own_address_keeps_its_query(app):
    with app.test_request_context("/"):
        assert own_path("http://localhost/join/X?a=b") == "/join/X?a=b"


def test_scripts_read_the_catalogue(browser: Browser):
    assert browser.get("/i18n/fr.json").json == dict(sentences("fr"))
    assert browser.get("/i18n/en.json").json == {}


def test_a_script_that_has_the_catalogue_is_told_so(browser: Browser):
    tag = browser.get("/i18n/fr.json").headers["ETag"]
    assert browser.get("/i18n/fr.json", headers={"If-None-Match": tag}).status_code == 304

"""Two languages everywhere: what is said in one is said in the other, and the reader chooses."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import pytest

import web
from sim.exercise.core.blueprint import ActorKind
from sim.exercise.core.words import WORDS
from sim.language.sentences import _entries
from tests.web.conftest import Browser
from web.house import House
from web.words import FOR_SCRIPTS, SENTENCES, own_path

WEB = Path(web.__file__).parent
IN_SCRIPTS = re.compile(r'\bt\(\s*"([^"]+)"')
IN_PAGES = re.compile(r"""\b(?:say|both)\(\s*["']([^"']+)["']""")


def asked(pattern: re.Pattern[str], *globs: str) -> dict[str, str]:
    """Each key that code asks for, with a file that does."""
    return {
        key: path.relative_to(WEB).as_posix()
        for glob in globs
        for path in sorted(WEB.glob(glob))
        for key in pattern.findall(path.read_text(encoding="utf-8"))
    }


def test_every_sentence_that_pages_and_code_ask_for_is_there():
    there = {key for key, _ in _entries("web", "en")}
    assert {k: f for k, f in asked(IN_PAGES, "*.py", "templates/**/*.html").items() if k not in there} == {}


def test_every_sentence_that_scripts_ask_for_is_in_a_file_they_read():
    there = {
        key
        for path in (WEB / "words").glob("*.en.ftl")
        if path.name.split(".")[0] in FOR_SCRIPTS
        for key in re.findall(r"^([\w-]+) =", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    used = asked(IN_SCRIPTS, "static/js/**/*.js")
    assert len(used) > 100
    assert {k: f for k, f in used.items() if k not in there} == {}


def test_no_sentence_is_kept_that_nobody_says():
    code = "".join(
        path.read_text(encoding="utf-8")
        for glob in ("**/*.py", "templates/**/*.html", "static/js/**/*.js", "words/*.en.ftl")
        for path in WEB.glob(glob)
    )
    asked_for = set(re.findall(r"""["'{ (]([a-z][\w-]+)(?=["' )}])""", code))
    assert {key for key, _ in _entries("web.words", "en")} - asked_for == set()


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
    assert (browser.post("/language/de").status_code, browser.get("/words/de/desk.ftl").status_code) == (404, 404)


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


def test_scripts_read_the_sentences_of_their_rooms_and_no_others(browser: Browser):
    french = browser.get("/words/fr/opened.ftl")
    assert french.status_code == 200
    assert "Engagements en vigueur" in french.text
    assert "Engagements en vigueur" not in browser.get("/words/fr/desk.ftl").text
    assert browser.get("/words/fr/site.ftl").status_code == 404


def test_a_script_that_has_the_sentences_is_told_so(browser: Browser):
    tag = browser.get("/words/fr/desk.ftl").headers["ETag"]
    assert browser.get("/words/fr/desk.ftl", headers={"If-None-Match": tag}).status_code == 304


def test_the_address_that_a_page_gives_can_be_kept_for_a_year(browser: Browser):
    version = re.search(r'name="languages" content="en (\w+) English', browser.get("/").text)
    assert version is not None
    assert "immutable" in browser.get(f"/words/en/desk.ftl?v={version[1]}").headers["Cache-Control"]
    assert browser.get("/words/en/desk.ftl?v=older").headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize(
    ("zone", "language", "said"),
    [
        ("Europe/Paris", "fr", "8 novembre 2026, 16 h 05"),
        ("America/New_York", "en", "8 November 2026, 10:05"),
        ("Nowhere/../../etc", "en", "8 November 2026, 15:05 UTC"),
        ("", "fr", "8 novembre 2026, 15 h 05 UTC"),
    ],
)
def test_a_page_tells_the_time_where_its_reader_is(app, zone: str, language: str, said: str):
    from web.words import moment

    with app.test_request_context("/", headers={"Cookie": f"zone={zone}; language={language}"}):
        assert moment(datetime(2026, 11, 8, 15, 5, tzinfo=UTC)).replace("\N{NO-BREAK SPACE}", " ") == said


@pytest.mark.parametrize("kind", get_args(ActorKind))
def test_a_desk_calls_its_home_as_the_exercise_does(kind: str):
    for language in ("en", "fr"):
        name = WORDS.say(f"home-{kind}", language)
        assert SENTENCES.say("your-capital", language, kind=kind).split()[-1] == name
        assert SENTENCES.say("ask-the-capital", language, kind=kind).split()[-1] == name
        assert SENTENCES.say("send-to-the-capital", language, kind=kind).split()[-1] == name


def test_a_percent_sign_stands_close_to_its_figure_in_english_alone():
    values = {"name": "Level", "value": "36", "unit": "% full", "percent": "yes"}
    assert SENTENCES.say("name-value-unit", "en", **values) == "Level: 36% full"
    assert SENTENCES.say("name-value-unit", "fr", **values).endswith("36\N{NO-BREAK SPACE}% full")
    assert SENTENCES.say("before-a-unit", "en", percent="no") == SENTENCES.say("before-a-unit", "fr", percent="yes")

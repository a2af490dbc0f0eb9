"""The installed program: its manifest, the files that its worker keeps, and the page it shows without a network."""

import json
import re
import struct

from sim.language import languages
from tests.web.conftest import Browser
from web.words import SENTENCES


def given(script: str, name: str):
    """A value that stands before the worker's script."""
    return json.loads(re.search(rf"^const {name} = (.*);$", script, re.MULTILINE)[1])


def test_the_manifest_names_icons_of_the_sizes_it_says(browser: Browser):
    answer = browser.get("/manifest.webmanifest?language=fr")
    assert answer.mimetype == "application/manifest+json"
    content = json.loads(answer.text)
    assert content["description"] == SENTENCES.say("what-plenipo-is", "fr")
    for icon in content["icons"]:
        picture = browser.get(icon["src"]).data
        width, height = struct.unpack(">II", picture[16:24])
        assert icon["sizes"] == f"{width}x{height}"
    assert browser.get("/manifest.webmanifest?language=xx").status_code == 404


def test_the_worker_keeps_lasting_files_that_are_the_same_for_everybody(browser: Browser):
    script = browser.get("/service-worker.js")
    assert script.headers["Cache-Control"] == "no-cache"
    files = given(script.text, "FILES")
    assert len(files) == len(set(files)) > 30
    for address in files:
        answer = browser.get(address)
        assert (answer.status_code, address) == (200, address)
        assert {"public", "immutable"} <= set(answer.headers["Cache-Control"].split(", ")), address
        assert "Set-Cookie" not in answer.headers


def test_a_new_version_of_any_file_is_a_new_worker(browser: Browser):
    script = browser.get("/service-worker.js").text
    static = re.search(r"/static/([0-9a-f]{12})/", script)[1]
    assert given(script, "VERSION").startswith(f"{static}-")


def test_the_page_without_a_network_says_so_in_every_language_and_is_nobodys(browser: Browser):
    answer = browser.get(given(browser.get("/service-worker.js").text, "OFFLINE"))
    for language in languages():
        assert f'<section lang="{language}">' in answer.text
        assert SENTENCES.say("offline-kept", language) in answer.text
    assert 'name="login"' not in answer.text
    assert "storage.js" not in answer.text, "it would clear what is kept"
    assert "page.js" not in answer.text
    assert "csrf" not in answer.text

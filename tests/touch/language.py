"""A third language: a sentence file beside every other, and a text in the author's file; no code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast

from tests.sim.language.pseudo import CLOSING, OPENING, pseudo
from tests.touch.addition import ROOT, files

CODE = "it"
NAME = "a language"
WAS = "100+"
OWN = {"language-name": "Italiano", "export-region": "IT"}
"""Entries that the program reads rather than people."""
BEGUN = (f"sim/language/language.{CODE}.ftl", f"web/words/desk.{CODE}.ftl")
"""The files that a translator writes first."""
ROLES = ("assessor", "instructor")


def sentences(project: Path = ROOT) -> list[str]:
    """The sentence files that a language consists of, one beside each English one."""
    return [path.replace(".en.ftl", f".{CODE}.ftl") for path in files(project, ".en.ftl")]


def written(project: Path) -> Iterator[tuple[str, str]]:
    """Each file of the new language: here English in accents, between marks, so that it is known when it is met."""
    for path in sentences(project):
        text = (project / path.replace(f".{CODE}.ftl", ".en.ftl")).read_text(encoding="utf-8")
        resource = FluentParser().parse(text)
        for entry in resource.body:
            if isinstance(entry, ast.Message | ast.Term):
                pseudo(entry)
        found = FluentSerializer().serialize(resource)
        for key, value in OWN.items():
            found = re.sub(rf"^{key} = .*", f"{key} = {value}", found, flags=re.MULTILINE)
        yield path, found


def proof() -> None:
    """A page, a script's sentences, a transcript, a refusal, marking, a PDF and the command line come out in it."""
    from contextlib import redirect_stdout
    from io import StringIO
    from tempfile import TemporaryDirectory

    from scenarios.check import check
    from sim.exercise import commands as cmd
    from sim.exercise.core.refusals import Refused
    from sim.language import languages
    from sim.runs import play
    from tests.sim.exercise.table import Table
    from tests.sim.small import SMALL
    from tests.touch.proofs import authored, feed, reference, transcript
    from tests.web.conftest import Browser
    from web import create_app
    from web.cli import main
    from web.config import Config
    from web.house import EXTENSION

    assert languages() == ("en", "fr", CODE)

    assert check(authored()).errors == ()  # a file in the languages there were stays as good as it was
    third = authored().replace("fr: Maire", f"{CODE}: Sindaco").replace("fr: ", f"{CODE}: ")
    checked = check(third)
    assert checked.blueprint is not None, checked.problems
    assert checked.blueprint.languages == ("en", CODE)
    assert checked.blueprint.seats[0].role[CODE] == "Sindaco"

    run = play(SMALL, 3)
    marked = [line for line in transcript(run, CODE).splitlines() if line.strip()]
    assert all(OPENING in line and CLOSING in line for line in marked), [x for x in marked if OPENING not in x][:3]
    table = Table(SMALL)
    assert all(OPENING in line["told"][CODE] for line in feed(table, "chair") if "told" in line)
    with pytest.raises(Refused) as refused:
        table.do(cmd.Pause, SMALL.seats[0].id)
    assert OPENING in refused.value.sentence[CODE]
    assert OPENING in reference(CODE)["forms"]["press-line"]["name"][CODE]

    with TemporaryDirectory() as folder:
        app = create_app(Config(f"sqlite:///{folder}/plenipo.sqlite"))
        client = app.test_client()
        page = client.get("/sign-in", headers={"Accept-Language": CODE}).text
        assert f'<html lang="{CODE}"' in page
        assert OPENING in page
        assert "Italiano" in page
        assert OPENING in client.get(f"/words/{CODE}/desk.ftl").text

        house = app.extensions[EXTENSION]
        assessor, instructor = (house.accounts.add(name, [name], CODE, email=f"{name}@x.org") for name in ROLES)
        house.lobby.demonstrate(instructor, SMALL, "Table", 3, CODE)  # of English and French texts
        browser = Browser(client).signed_in(house, assessor)
        sheet = browser.get(re.findall(r'href="(/assess/[^"/]+/[^"/]+/B1)[^"]*"', browser.get("/assess").text)[0])
        assert sheet.status_code == 200
        assert sheet.text.count(OPENING) > 50
        [pdf, *_] = re.findall(rf'href="([^"]+[.]pdf[?]lang={CODE})"', sheet.text)
        assert browser.get(pdf).data.startswith(b"%PDF")
        [moment, *_] = re.findall(r'href="(/moments/[^"#]+)"', sheet.text)
        assert OPENING in browser.get(moment).text
        house.database.close()
        path = Path(folder) / "bridge.yaml"
        path.write_text(third, encoding="utf-8")
        with redirect_stdout(StringIO()) as out:
            main(["check", str(path), "--language", CODE])
            main(["play", str(path), "--seed", "1", "--language", CODE])
        assert out.getvalue().count(OPENING) > 20


def begun() -> None:
    """Pages, scripts and transcripts have what the language has, and English for the rest."""
    from tempfile import TemporaryDirectory

    from sim.runs import play
    from tests.sim.small import SMALL
    from tests.touch.proofs import transcript
    from web import create_app
    from web.config import Config
    from web.house import EXTENSION

    told = transcript(play(SMALL, 3), CODE)
    assert "The exercise starts." in told
    assert OPENING not in told
    with TemporaryDirectory() as folder:
        app = create_app(Config(f"sqlite:///{folder}/plenipo.sqlite"))
        client = app.test_client()
        page = client.get("/sign-in", headers={"Accept-Language": CODE})
        assert (page.status_code, page.text.count(OPENING)) == (200, 0)
        assert f'<html lang="{CODE}"' in page.text
        assert OPENING in client.get(f"/words/{CODE}/desk.ftl").text
        assert client.get(f"/words/{CODE}/control.ftl").text == client.get("/words/en/control.ftl").text
        assert client.get("/sign-in", headers={"Accept-Language": "fr"}).status_code == 200
        app.extensions[EXTENSION].database.close()

"""The language of the command line, from the environment or `--language`: in help, in errors, in what is told."""

from __future__ import annotations

import re

import pytest

from scenarios.library import load
from sim.language import in_language, languages
from tests.sim.language.faults import faults
from tests.sim.language.pseudo import CLOSING, OPENING, PSEUDO, spoken
from web.cli import COMMANDS, main
from web.cli.language import LOCALE, asked
from web.config import BadSetting, from_environment
from web.serve import CannotServe

NO_WORDS = (r"--?[a-z][\w-]*", r"\{[\w,-]+\}", "|".join(("plenipo", *COMMANDS)), r"\b[A-Z]+\b", r"[^a-zA-Z]+")
"""Parts of a help page beside sentences: names of options, their values, commands, places for values, signs."""


@pytest.fixture(autouse=True)
def no_locale(monkeypatch):
    for name in LOCALE:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, "en"),
        ([], {"LANG": "fr_FR.UTF-8"}, "fr"),
        ([], {"LANG": "fr_FR.UTF-8", "LC_ALL": "C"}, "en"),
        ([], {"LANG": "C.UTF-8", "LC_MESSAGES": "fr_CA@euro"}, "fr"),
        ([], {"LANG": "fr", "LC_ALL": ""}, "fr"),
        ([], {"LANG": "pt_BR.UTF-8"}, "en"),
        (["play", "river", "--language", "fr"], {"LANG": "en_GB"}, "fr"),
        (["play", "--language=en", "river"], {"LANG": "fr_FR"}, "en"),
        (["play", "--language", "xx"], {"LANG": "fr_FR"}, "fr"),
        (["play", "river", "--language"], {}, "en"),
    ],
)
def test_the_language_is_the_one_asked_for_else_the_locales(arguments, environment, language):
    assert asked(arguments, environment) == language


def helped(capsys, *arguments: str) -> str:
    with pytest.raises(SystemExit) as ended:
        main([*arguments, "--help"])
    assert ended.value.code == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("command", COMMANDS)
def test_a_help_page_holds_nothing_that_was_not_given_to_translators(capsys, command):
    with spoken():
        page = helped(capsys, command, "--language", PSEUDO)
    outside, depth = [], 0
    for part in re.split(f"([{OPENING}{CLOSING}])", page):
        depth += (part == OPENING) - (part == CLOSING)
        if depth == 0 and part not in (OPENING, CLOSING):
            outside.append(part)
    left = " ".join(outside)
    for pattern in NO_WORDS:
        left = re.sub(pattern, " ", left)
    assert left.strip() == ""


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_is_french_where_the_locale_is(capsys, monkeypatch, command):
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    page = helped(capsys, command)
    assert page.startswith("usage\N{NO-BREAK SPACE}: plenipo ")
    assert "afficher cette aide et quitter" in page


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nosuch"], "plenipo : erreur : argument COMMANDE : choix inconnu : 'nosuch' (à choisir parmi 'serve'"),
        (["verify"], "plenipo verify : erreur : il manque : FICHIER"),
        (["play", "river", "--seed", "x"], "plenipo play : erreur : argument --seed : valeur impossible : 'x'"),
        (["play", "river", "--seed"], "argument --seed : une valeur est attendue"),
        (["play", "river", "--without", "a", "--compare", "b"], "argument --compare : incompatible avec --without"),
        (["play", "river", "more"], "arguments inconnus : more"),
    ],
)
def test_an_argument_that_does_not_fit_is_told_in_the_readers_language(capsys, monkeypatch, arguments, said):
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["simulate", "river", "--runs", "0"], "--runs vaut 0 ; il faut un nombre de 1 à 1"),
        (["simulate", "river", "--days", "3"], "--days et --csv vont avec --world-only"),
        (["simulate", "river", "--world-only", "--days", "0"], "--days vaut 0 ; il faut un nombre de 1 à 36"),
        (["negotiate", "river", "--tactics", "linear", "--rounds", "0"], "--rounds vaut 0 ; il faut"),
        (["assess", "LOG", "--out", "OUT"], "LOG ne contient aucun événement"),
        (["verify", "LOG"], "LOG ne contient aucun événement"),
        (["verify", "BAD"], "BAD : événement 1 : la ligne n’est pas du JSON"),
        (["assess", "BAD", "--out", "OUT"], "rien n’a donc été évalué : événement 1 : la ligne n’est pas du JSON"),
        (["verify", "nowhere.jsonl"], "nowhere.jsonl : lecture impossible"),
    ],
)
def test_what_goes_wrong_is_told_in_the_readers_language(tmp_path, monkeypatch, capsys, arguments, said):
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "LOG").write_text("")
    (tmp_path / "BAD").write_text("no log\n")
    assert main(arguments) in (1, 2)
    assert said in capsys.readouterr().err.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    "name", ["PLENIPO_PROXIES", "PLENIPO_PROCESSES", "PLENIPO_NICENESS", "PLENIPO_ENDPOINT", "PLENIPO_FRAMEWORK"]
)
def test_a_setting_that_cannot_be_read_is_told_in_every_language(name):
    with pytest.raises(BadSetting) as bad:
        from_environment(environment={name: "many"})
    told = CannotServe(bad.value.key, value=bad.value.value)
    said = {language: told.said(language) for language in languages()}
    assert len(set(said.values())) == len(languages())
    for language, sentence in said.items():
        assert name in sentence
        assert "many" in sentence
        assert faults(sentence, language) == []


@pytest.mark.parametrize("command", COMMANDS)
def test_french_help_has_a_no_break_space_at_each_sign(capsys, command):
    page = helped(capsys, command, "--language", "fr")
    assert re.findall(r"^[^\n]*[a-zé][:;!?](?=\s)[^\n]*$", page, re.MULTILINE) == []


def test_a_file_that_does_not_open_is_told_in_the_readers_language(tmp_path, capsys):
    """The system's own words are in one language: `No such file or directory`."""
    told = {}
    for name, path in (("none", tmp_path / "none.yaml"), ("folder", tmp_path)):
        assert main(["check", str(path), "--language", "fr"]) == 1
        told[name] = capsys.readouterr().out.replace("\N{NO-BREAK SPACE}", " ")
    assert "none.yaml:1:1: erreur : Le fichier ne s’ouvre pas : rien ne porte ce nom." in told["none"]
    assert "Le fichier ne s’ouvre pas : c’est un dossier." in told["folder"]
    assert main(["verify", str(tmp_path / "none.jsonl"), "--language", "fr"]) == 2
    assert "rien ne porte ce nom" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["analyse"], ["negotiate", "--tactics", "linear", "--rounds", "9"]])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_scenarios_domain_is_told_by_its_names(capsys, command, language):
    assert main([*command, "river", "--language", language]) == 0
    told = capsys.readouterr().out
    blueprint = load("river")
    assert in_language(blueprint.title, language) in told
    ids = {actor.id for actor in blueprint.actors} | {text.id for text in blueprint.instruments}
    ids |= {one.id for issue in blueprint.issues for one in (issue, *issue.options) if "-" in one.id}
    ids -= {"fact-finding"}  # which is English
    assert ids & set(re.findall(r"[a-z0-9][\w-]+", told)) == set()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_figure_of_the_world_alone_has_a_name_of_its_own(capsys, language):
    for name in ("river", "corridor", "accord"):
        assert main(["simulate", name, "--world-only", "--runs", "1", "--days", "1", "--language", language]) == 0
        labels = [re.split(r" {2,}", line)[0] for line in capsys.readouterr().out.splitlines()[3:]]
        assert len(labels) == len(set(labels)) > 3
        assert not [label for label in labels if re.fullmatch(r"[a-z]+(-[a-z]+)+", label)]


def test_what_was_gained_is_said_to_be_points_over_no_agreement(capsys):
    assert main(["play", "accord", "--language", "fr"]) == 0
    assert "\nPoints sur 100 gagnés par rapport à l’absence d’accord\N{NO-BREAK SPACE}:\n" in capsys.readouterr().out

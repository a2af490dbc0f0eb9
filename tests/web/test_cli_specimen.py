"""`plenipo play --script`: a candidate from a file, their log for `plenipo assess`, and what a wrong file is told."""

from __future__ import annotations

import json
from pathlib import Path
from textwrap import dedent

import pytest

from web.cli import main

ROOT = Path(__file__).parents[2]
SCRIPT = """\
seat: lus-head
name: Ana Lopes
acts:
  - {turn: 1, minute: 2, do: send-message, to: plenary, text: What does Kadera need?}
  - {turn: 1, minute: 3.5, do: sign, instrument: basin-agreement}
"""


@pytest.fixture
def script(tmp_path) -> str:
    (tmp_path / "ana.yaml").write_text(SCRIPT)
    return str(tmp_path / "ana.yaml")


def test_a_script_gives_a_log_that_is_assessed_under_the_name_of_its_candidate(script, tmp_path, capsys):
    log, out = str(tmp_path / "ana.jsonl"), tmp_path / "marks"
    assert main(["play", "river", "--seed", "3", "--script", script, "--log", log, "--json"]) == 0
    assert main(["verify", log]) == 0
    assert main(["assess", log, "--out", str(out)]) == 0
    assert [one["candidate"] for one in json.loads((out / "class.json").read_text())["report"]["candidates"]] == [
        "Ana Lopes"
    ]
    assert "Ana Lopes" in (out / "summary.csv").read_text()


def test_what_the_exercise_refused_is_listed_in_the_readers_language(script, capsys):
    assert main(["play", "river", "--seed", "3", "--script", script, "--language", "en"]) == 0
    said = capsys.readouterr().out
    assert "“What does Kadera need?”" in said
    assert "The exercise refused:\n  line 5, turn 1, minute 3.5, sign: This text has not been adopted yet.\n" in said
    assert main(["play", "river", "--seed", "3", "--script", script, "--language", "fr"]) == 0
    said = capsys.readouterr().out.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert "L’exercice a refusé :\n  ligne 5, tour 1, minute 3,5, sign : Ce texte n’est pas encore adopté.\n" in said


def test_what_it_refused_is_in_the_object_for_programs(script, capsys):
    assert main(["play", "river", "--seed", "3", "--script", script, "--json", "--language", "en"]) == 0
    (one,) = json.loads(capsys.readouterr().out)["not_done"]
    assert one == {
        "line": 5,
        "turn": 1,
        "minute": 3.5,
        "do": "sign",
        "code": "not-adopted",
        "why": "This text has not been adopted yet.",
    }


def test_a_wrong_file_is_told_line_by_line_in_the_readers_language(tmp_path, capsys):
    (tmp_path / "bad.yaml").write_text(SCRIPT.replace("lus-head", "lus-haed").replace("sign,", "sing,"))
    for language, first, second in (
        ("en", "The scenario has no seat called “lus-haed”. Did you mean “lus-head”?", "Did you mean “sign”?"),
        ("fr", "ne s’appelle « lus-haed ». Vouliez-vous écrire « lus-head » ?", "Vouliez-vous écrire « sign » ?"),
    ):
        assert main(["play", "river", "--script", str(tmp_path / "bad.yaml"), "--language", language]) == 2
        told = capsys.readouterr().err.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")
        one, two = told.splitlines()
        assert one.startswith("plenipo: bad.yaml:1:7: ")
        assert one.endswith(first)
        assert two.startswith("bad.yaml:5:32: ")
        assert two.endswith(second)


def test_a_file_that_is_not_there_and_two_ways_to_play_are_refused(script, tmp_path, capsys):
    assert main(["play", "river", "--script", str(tmp_path / "none.yaml")]) == 2
    with pytest.raises(SystemExit) as stopped:
        main(["play", "river", "--script", script, "--compare", "3"])
    assert stopped.value.code == 2


def documented(begins: str) -> str:
    """The block of docs/specimens.md that begins so, without its indentation."""
    blocks = (ROOT / "docs/specimens.md").read_text(encoding="utf-8").split("\n\n")
    return next(dedent(block) for block in blocks if block.startswith(f"    {begins}"))


def test_the_documented_example_is_played_and_refused_as_it_is_printed(tmp_path, capsys):
    example = tmp_path / "ana.yaml"
    example.write_text(documented("seat:"), encoding="utf-8")
    assert main(["play", "river", "--seed", "3", "--script", str(example), "--language", "en"]) == 0
    printed = capsys.readouterr().out
    assert all(line in printed.splitlines() for line in documented("The exercise refused:").splitlines())
    wrong = documented("seat:").replace("mer-head", "mer-haed").replace("basin-agreement", "basin-agrement", 1)
    example.write_text(wrong, encoding="utf-8")
    assert main(["play", "river", "--script", str(example), "--language", "en"]) == 2
    assert capsys.readouterr().err == documented("plenipo: ana.yaml") + "\n"

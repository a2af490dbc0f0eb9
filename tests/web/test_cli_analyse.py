"""`plenipo analyse` as a user meets it: the object a program reads, the tables a person reads, and what is refused."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from web.cli import main

SAMPLES = Path(__file__).parents[1] / "scenarios" / "domains" / "samples"
NEGOLOG, GENIUS = str(SAMPLES / "negolog"), str(SAMPLES / "genius")
POINTS = {"nash": "product", "kalai_smorodinsky": "least_ratio", "egalitarian": "least", "utilitarian": "welfare"}


def test_a_folder_gives_one_object_with_the_promised_keys(capsys):
    assert main(["analyse", NEGOLOG, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["path"] == NEGOLOG
    assert found["parties"] == ["profileA", "profileB"]
    for block in (found["raw"], found["normalised"]):
        assert block["outcomes"] == found["outcomes"] == 6
        assert block["parties"] == found["parties"]
        assert block["pareto_size"] == found["pareto_size"]
        assert isinstance(block["opposition"], float)
        for points in (block, block["rational"]):
            for name, criterion in POINTS.items():
                assert len(points[name]["utilities"]) == 2
                assert points[name]["outcome"].keys() == {"catch quota", "patrols"}
                assert isinstance(points[name][criterion], float)
    assert found["raw"]["nash"]["outcome"] == {"catch quota": "high", "patrols": "none"}
    assert found["raw"]["nash"]["product"] == pytest.approx(0.385)
    assert found["raw"]["nash"]["utilities"] == pytest.approx([0.7, 0.55])


def test_several_domains_give_a_list_each_with_its_path(capsys):
    assert main(["analyse", NEGOLOG, GENIUS, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [domain["path"] for domain in found] == [NEGOLOG, GENIUS]
    assert [domain["form"] for domain in found] == ["negolog", "genius"]


def test_a_scenario_gives_an_object_for_each_instrument(capsys):
    assert main(["analyse", "river", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [domain["instrument"] for domain in found] == ["basin-agreement", "crisis-protocol"]


def test_profile_files_are_one_negotiation(capsys):
    files = [f"{NEGOLOG}/profileA.json", f"{NEGOLOG}/profileB.json"]
    assert main(["analyse", *files, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["outcomes"] == 6


def test_good_domains_are_printed_and_bad_ones_named(tmp_path, capsys):
    assert main(["analyse", NEGOLOG, str(tmp_path / "nowhere"), "--json"]) == 1
    printed = capsys.readouterr()
    assert [domain["path"] for domain in json.loads(printed.out)] == [NEGOLOG]
    assert printed.err.startswith(f"plenipo: {tmp_path / 'nowhere'}: there is no such folder")
    assert printed.err.count("\n") == 1


def test_nothing_to_analyse_is_a_sentence_and_exit_2(tmp_path, capsys):
    assert main(["analyse", str(tmp_path), "--language", "fr"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert re.fullmatch(r"plenipo: .*: aucun profil ici\u00a0; il en faut deux ou plus.*\n", printed.err)


def test_the_tables_say_scale_points_and_zone_in_both_languages(capsys):
    assert main(["analyse", NEGOLOG]) == 0
    english = capsys.readouterr().out
    assert "6 outcomes, 4 on the Pareto frontier" in english
    assert "Raw utilities" in english
    assert "Normalised utilities" in english
    assert "catch quota: high; patrols: none" in english
    assert "that all could sign, by gains over reservation values (0.3000, 0.2000)" in english
    assert main(["analyse", NEGOLOG, "--language", "fr"]) == 0
    french = capsys.readouterr().out
    assert "6 issues possibles, dont 4 sur la frontière de Pareto" in french
    assert "Égalitaire" in french
    assert not re.search(r"\w [:;?!]", french)


def test_notes_on_a_file_stand_beside_the_figures(tmp_path, capsys):
    for name in ("profileA", "profileB"):
        text = (SAMPLES / "negolog" / f"{name}.json").read_text(encoding="utf-8")
        (tmp_path / f"{name}.json").write_text(text.replace('Value": 0.', 'Value": 0.9'), encoding="utf-8")
    assert main(["analyse", str(tmp_path), "--json"]) == 0
    printed = capsys.readouterr()
    found = json.loads(printed.out)
    assert found["raw"]["rational"] is None
    assert "the zone of agreement is empty" in printed.err
    assert found["notes"] == [printed.err.removeprefix("plenipo: ").strip()]

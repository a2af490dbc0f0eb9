"""`plenipo forecast` as its user meets it: the JSON, the table, and the sentences on what is wrong with a file."""

from __future__ import annotations

import json

import pytest

from sim.negotiation.collective import MODELS
from web.cli import forecast as command
from web.cli import main

CSV = """actor,issue,position,salience,power
Ost,water,0,0.2,1
Ost,toll,0,0.8,1
Westland,water,100,0.8,1
Westland,toll,100,0.2,1
"""


@pytest.fixture
def file(tmp_path) -> str:
    path = tmp_path / "talks.csv"
    path.write_text(CSV, encoding="utf-8")
    return str(path)


def test_a_model_gives_one_object_with_an_outcome_for_each_issue(file, capsys):
    assert main(["forecast", file, "--model", "compromise", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"model": "compromise", "outcomes": {"water": 80.0, "toll": 20.0}}


def test_exchange_adds_who_gives_on_what_and_what_both_gain(file, capsys):
    assert main(["forecast", file, "--model", "exchange", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert set(found) == {"model", "outcomes", "exchanges"}
    assert found["outcomes"] == pytest.approx({"water": 100.0, "toll": 0.0})
    (made,) = found["exchanges"]
    assert made == {"i": "Ost", "p": "water", "j": "Westland", "q": "toll", "gain": pytest.approx(12.0)}


def test_several_models_give_a_list_and_none_means_all(file, capsys):
    main(["forecast", file, "--model", "median", "--model", "compromise", "--json"])
    assert [one["model"] for one in json.loads(capsys.readouterr().out)] == ["compromise", "median"]
    main(["forecast", file, "--json"])
    assert [one["model"] for one in json.loads(capsys.readouterr().out)] == list(MODELS)


def test_the_command_knows_every_model():
    assert tuple(MODELS) == command.MODELS


def test_people_get_a_table_with_the_scale_and_the_exchanges(file, capsys):
    assert main(["forecast", file]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["issue", "scale", "compromise", "median", "exchange", "challenge"]
    assert lines[1].split()[:3] == ["water", "0–100", "80.00"]
    assert lines[-1] == "   1.  12.0000  Ost gives on water, Westland on toll"


def test_people_who_read_french_get_it_in_french(file, capsys):
    assert main(["forecast", file, "--language", "fr"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["enjeu", "échelle", "compromis", "médiane", "échange", "défi"]
    assert lines[1].split()[:3] == ["water", "0–100", "80,00"]
    assert lines[-1] == "   1.  12,0000  Ost cède sur water, Westland sur toll"


def test_a_file_with_slips_is_told_line_by_line_and_not_forecast(tmp_path, capsys):
    path = tmp_path / "slips.csv"
    path.write_text(CSV.replace("100,0.8", "much,0.8").replace("100,0.2", "100,-1"), encoding="utf-8")
    assert main(["forecast", str(path), "--model", "median"]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert [line.removeprefix(str(path)) for line in shown.err.splitlines()] == [
        ":4: error: The position “much” is not a number. Write it like 0.75.",
        ":5: error: The salience of Westland on toll is -1; it must be 0 or more.",
    ]


def test_a_warning_does_not_keep_the_forecast_back(tmp_path, capsys):
    path = tmp_path / "tons.csv"
    path.write_text(CSV.replace(",100,", ",400,"), encoding="utf-8")
    assert main(["forecast", str(path), "--model", "compromise", "--json", "--language", "fr"]) == 0
    shown = capsys.readouterr()
    assert json.loads(shown.out)["outcomes"] == {"water": 320.0, "toll": 80.0}
    assert "avertissement: Aucune échelle n’est donnée pour water" in shown.err


def test_a_file_that_is_not_there_is_said_so(tmp_path, capsys):
    assert main(["forecast", str(tmp_path / "none.csv")]) == 2
    assert "none.csv cannot be read: there is none of that name" in capsys.readouterr().err


def test_a_table_too_large_for_exchange_is_refused_by_a_sentence(tmp_path, capsys):
    path = tmp_path / "large.csv"
    rows = "".join(f"a{actor},i{issue},{actor},1,1\n" for actor in range(60) for issue in range(50))
    path.write_text("actor,issue,position,salience,power\n" + rows, encoding="utf-8")
    assert main(["forecast", str(path), "--model", "exchange"]) == 2
    assert "keep the issues that could be traded" in capsys.readouterr().err

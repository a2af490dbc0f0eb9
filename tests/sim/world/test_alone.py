"""A world with nobody at the desks: under Mesa's own tools, by the command, and as the document shows it."""

import contextlib
import csv
import io
import json
import re
from pathlib import Path

import mesa
import pytest

from scenarios.library import load
from sim.exercise.acts.snapshots import alone
from sim.world.alone import WorldAlone
from web.cli import main

MODEL = Path(__file__).resolve().parents[3] / "docs" / "model.md"


def said(*arguments):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert main(["simulate", "river", "--world-only", *arguments]) == 0
    return out.getvalue()


def test_mesa_runs_a_batch_of_worlds_and_collects_models_and_agents():
    rows = mesa.batch_run(
        WorldAlone,
        parameters={"start": alone(load("accord")), "rng": [1, 2]},
        iterations=1,
        max_steps=40,
        data_collection_period=20,
        number_processes=1,
        display_progress=False,
    )
    assert {(row["rng"], row["day"]) for row in rows} == {(seed, day) for seed in (1, 2) for day in (0, 20, 40)}
    last = [row for row in rows if row["rng"] == 1 and row["day"] == 40]
    assert {row["name"] for row in last if row["of"] == ""} == {"aldmark", "sorrel", "pell", "veld"}
    assert {row["name"] for row in last if row["of"] == "aldmark"} == {"industry", "dairy-regions", "consumers"}
    assert sum(row["done"] for row in last if row["of"] == "") == last[0]["acts"] > 0


def test_a_weight_that_does_not_exist_is_refused():
    with pytest.raises(TypeError, match="unheard"):
        WorldAlone(alone(load("accord")), 1, unheard=1.0)


def test_the_example_of_the_documentation_runs():
    example = re.search(r"```python\n(import mesa.*?)```", MODEL.read_text(encoding="utf-8"), re.DOTALL)
    assert example is not None
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(example.group(1), {})
    assert "public-anger" in out.getvalue()
    assert "60" in out.getvalue()


def test_the_command_prints_the_same_for_the_same_seed_and_a_row_for_each_run():
    rows = list(csv.DictReader(io.StringIO(said("--runs", "3", "--days", "20", "--csv"))))
    assert [(row["seed"], row["day"]) for row in rows] == [("1", "20"), ("2", "20"), ("3", "20")]
    found = json.loads(said("--runs", "3", "--days", "20", "--json"))
    assert [str(run["public-anger"]) for run in found["runs"]] == [row["public-anger"] for row in rows]


def test_the_command_speaks_both_languages():
    assert "the world alone, 1 run of 5 days" in said("--runs", "1", "--days", "5")
    french = said("--runs", "1", "--days", "5", "--language", "fr")
    assert "le monde seul" in french
    assert "échelon le plus haut" in french


def test_days_without_a_world_alone_are_refused(capsys):
    assert main(["simulate", "river", "--days", "5"]) == 2
    assert "--world-only" in capsys.readouterr().err

"""`plenipo play --compare` and `--without` as a user meets them: what one article of a scenario makes of it."""

from __future__ import annotations

import json

import pytest

from web.cli import main


def test_two_runs_are_printed_side_by_side(capsys):
    assert main(["play", "river", "--seed", "2", "--compare", "minimum-flow"]) == 0
    first, second, *_ = capsys.readouterr().out.splitlines()
    assert first == "With and without Article 5.1 of the Agreement on the Waters of the Ruvani, same seed."
    assert second.startswith("In force with it: ")


def test_the_comparison_is_also_an_object(capsys):
    assert main(["play", "river", "--seed", "2", "--compare", "5.1,data", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [a["number"] for a in found["articles"]] == ["5.1", "7.1"]
    assert set(found) == {"articles", "in_force", "obligations", "differences"}


def played(capsys, *more: str) -> str:
    assert main(["play", "river", *more]) == 0
    return capsys.readouterr().out


def test_a_scenario_played_without_an_article_tells_of_no_obligation_under_it(capsys):
    bound = "Article 5.1 of the Agreement on the Waters of the Ruvani binds Kadera"
    seed = next(str(s) for s in range(1, 13) if bound in played(capsys, "--seed", str(s)))
    struck = played(capsys, "--seed", seed, "--without", "5.1")
    assert "In force: Agreement on the Waters of the Ruvani" in struck
    assert bound not in struck


@pytest.mark.parametrize("option", ["--compare", "--without"])
def test_an_unknown_article_is_refused_with_those_there_are(capsys, option):
    assert main(["play", "river", option, "5.9"]) == 2
    assert "no one article is called “5.9”; there are basin-agreement.purpose" in capsys.readouterr().err

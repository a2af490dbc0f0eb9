"""`plenipo debrief`: the debrief of a log as text and as JSON, for CONTROL and for a seat."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from scenarios.library import load
from web.cli import main

TOWNS = load("two-towns")
PACKAGES = math.prod(len(issue.options) for issue in TOWNS.issues)
NO_DEAL = [f"{actor.stakes['arrangement'].reservation:.1f}" for actor in TOWNS.actors if actor.stakes]


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A finished exercise of two towns that minds played."""
    path = tmp_path_factory.mktemp("logs") / "towns.jsonl"
    assert main(["play", "two-towns", "--seed", "2", "--log", str(path), "--language", "en"]) == 0
    return str(path)


def told(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    capsys.readouterr()
    assert main(["debrief", *arguments]) == status
    out, err = capsys.readouterr()
    return out + err


def test_it_tells_what_was_possible_and_what_happened(log: str, capsys: pytest.CaptureFixture[str]):
    text = told(capsys, log, "--language", "en")
    without = (f"no deal {points}" for points in NO_DEAL)
    for part in (f"{PACKAGES} packages", *without, "the Nash point", "Escalation", "Who spoke"):
        assert part in text
    assert "{" not in text


def test_it_speaks_french(log: str, capsys: pytest.CaptureFixture[str]):
    text = told(capsys, log, "--language", "fr")
    assert f"{PACKAGES} paquets" in text
    for points in NO_DEAL:
        assert f"sans accord {points.replace('.', ',')}" in text
    assert "{" not in text


def test_a_seat_is_told_its_own_side_alone(log: str, capsys: pytest.CaptureFixture[str]):
    text = told(capsys, log, "--language", "en", "--seat", "arl-officer")
    assert "closed to this seat" in text
    assert "no deal" not in text
    refused = told(capsys, log, "--language", "en", "--seat", "arl-officer", "--look", status=2)
    assert "not released to arl-officer" in refused


def test_the_second_look_plays_on_from_decisions(log: str, capsys: pytest.CaptureFixture[str]):
    text = told(capsys, log, "--language", "en", "--look", "--runs", "5", "--workers", "1")
    assert "as it was done" in text
    assert "a deal in" in text


def test_one_seat_can_be_looked_at_by_whoever_has_the_whole_log(log: str, capsys: pytest.CaptureFixture[str]):
    shown = json.loads(told(capsys, log, "--json", "--look", "bes-officer", "--runs", "5", "--workers", "1"))
    assert [look["seat"] for look in shown["second_look"]] == ["bes-officer"]


def test_programs_get_all_of_it_as_one_object(log: str, capsys: pytest.CaptureFixture[str]):
    shown = json.loads(told(capsys, log, "--json", "--look", "--runs", "5", "--workers", "1"))
    assert shown["readable"] == ["stakes", "reasons", "injects"]
    assert shown["possible"][0]["outcomes"] == 27
    assert {look["seat"] for look in shown["second_look"]} == {"arl-officer", "bes-officer"}


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--seat", "nobody"), "nobody"),
        (("--look", "no-one"), "no-one"),
        (("--runs", "0"), "runs"),
        (("--runs", "99999"), "10"),
    ],
)
def test_a_slip_is_one_sentence(log: str, capsys: pytest.CaptureFixture[str], more: tuple[str, ...], said: str):
    assert said in told(capsys, log, "--language", "en", *more, status=2)


def test_an_exercise_that_goes_on_has_no_debrief(log: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    cut = tmp_path / "cut.jsonl"
    lines = Path(log).read_text().splitlines()
    cut.write_text("\n".join(lines[:20]) + "\n")
    assert "has not ended" in told(capsys, str(cut), "--language", "en", status=2)

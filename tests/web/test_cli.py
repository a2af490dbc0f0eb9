"""The command line as a user meets it: what it prints, what it writes, and what it says when something is wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from assessment.evaluation import Evaluation
from assessment.framework import load as load_framework
from sim.exercise import commands as cmd
from sim.exercise.core.lines import from_line, lines_of, to_line
from sim.exercise.core.log import GENESIS, MemoryLog, seal
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, ExerciseId, Pseudonym, Said
from sim.exercise.core.verifying import check
from sim.exercise.engine import open_exercise
from tests.sim.small import DOWN_HEAD, FILLING, FLOW, HIGH, SIX, SMALL, TREATY, UP_HEAD
from web.cli import main
from web.cli.logs import records

ROOT = Path(__file__).parents[2]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "web.cli", *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, **environment},
        check=False,
        timeout=120,
    )


@pytest.fixture(scope="module")
def log(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("log") / "river.jsonl"
    assert main(["play", "river", "--seed", "3", "--log", str(path), "--json"]) == 0
    return path


def test_the_same_seed_plays_the_same_game_whatever_the_hash_seed():
    games = [json.loads(run("play", "river", "--seed", "7", "--json", PYTHONHASHSEED=h).stdout) for h in ("1", "2")]
    assert games[0] == games[1]
    assert {"scenario", "seed", "events", "log_hash", "turns", "signed", "gains"} <= set(games[0])


def test_another_seed_plays_another_game(capsys):
    for seed in ("1", "2"):
        main(["play", "river", "--seed", seed, "--json"])
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert first["log_hash"] != second["log_hash"]


def test_the_transcript_ends_in_an_outcome(capsys):
    assert main(["play", "river", "--seed", "3", "--language", "fr"]) == 0
    printed = capsys.readouterr().out
    assert "L’exercice prend fin." in printed
    assert "En vigueur" in printed


def test_a_seats_transcript_holds_only_what_it_saw(capsys):
    main(["play", "river", "--seed", "3", "--seat", "ost-head"])
    printed = capsys.readouterr().out
    assert "receives the brief of Ostrana" in printed
    assert "receives the brief of Kadera" not in printed


def test_a_scenario_that_does_not_exist_is_a_sentence_and_exit_2(capsys):
    assert main(["play", "no-such-scenario"]) == 2
    assert "no-such-scenario" in capsys.readouterr().err


def test_a_written_log_verifies(log, capsys):
    assert main(["verify", str(log)]) == 0
    assert "unaltered" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (lambda lines: [*lines[:40], lines[40].replace('"at":', '"at":1', 1), *lines[41:]], "event 41: it was altered"),
        (lambda lines: lines[:40] + lines[41:], "event 41: missing"),
        (lambda lines: [*lines[:40], lines[41], lines[40], *lines[42:]], "event 41: missing"),
        (lambda lines: [*lines[:40], "garbage", *lines[40:]], "event 41: the line is not JSON"),
    ],
)
def test_a_spoilt_log_exits_1_and_names_the_first_event(log, tmp_path, capsys, spoil, named):
    spoilt = tmp_path / "spoilt.jsonl"
    spoilt.write_text("\n".join(spoil(log.read_text().splitlines())))
    assert main(["verify", str(spoilt)]) == 1
    assert named in capsys.readouterr().err


def test_a_log_cut_short_and_closed_again_is_found_by_its_head_or_its_length(log, tmp_path, capsys):
    *lines, _ = log.read_text().split("\n")[:-1]
    head = json.loads(lines[-1])["hash"]
    short = tmp_path / "short.jsonl"
    short.write_text("\n".join(lines[:-3]))
    assert main(["verify", str(short), "--head", head]) == 1
    assert main(["verify", str(short), "--events", str(len(lines))]) == 1
    assert capsys.readouterr().err.count("missing") == 2
    assert main(["verify", str(log), "--head", head, "--events", str(len(lines))]) == 0


def test_a_log_that_does_not_say_where_it_ends_verifies_and_that_is_said(log, tmp_path, capsys):
    lines = log.read_text().split("\n")[:-2]
    old = tmp_path / "old.jsonl"
    old.write_text("\n".join(lines))
    assert main(["verify", str(old)]) == 0
    assert f"ends at event {len(lines)}; nothing here says whether more followed" in capsys.readouterr().out


def test_a_log_cut_before_the_line_that_closes_it_is_found(log, tmp_path, capsys):
    lines = log.read_text().split("\n")[:-1]
    cut = tmp_path / "cut.jsonl"
    cut.write_text("\n".join([*lines[:-4], lines[-1]]))
    assert main(["verify", str(cut)]) == 1
    assert f"the log says that it ends with event {len(lines) - 1}" in capsys.readouterr().err


def test_nothing_is_assessed_from_a_log_that_does_not_verify(log, tmp_path, capsys):
    spoilt = tmp_path / "spoilt.jsonl"
    spoilt.write_text("\n".join(log.read_text().splitlines()[1:]))
    assert main(["assess", str(spoilt), "--out", str(tmp_path / "out")]) == 2
    assert not (tmp_path / "out").exists()


def test_a_log_whose_events_make_no_exercise_is_told(log, tmp_path, capsys):
    """One that begins in the middle, chained anew, verifies: its events are well formed and no exercise."""
    prev, cut = GENESIS, []
    for n, line in enumerate(check(lines_of(log.read_bytes())), start=0):
        if n:
            r = from_line(line)
            cut.append(seal(r.exercise, n, r.at, r.by, r.command, r.ref, r.event, r.body, prev, r.why))
            prev = cut[-1].hash
    middle = tmp_path / "middle.jsonl"
    middle.write_text("".join(f"{to_line(record)}\n" for record in cut), encoding="utf-8")
    assert main(["verify", str(middle)]) == 0
    assert main(["assess", str(middle), "--out", str(tmp_path), "--demonstration"]) == 2
    assert "they make no exercise" in capsys.readouterr().err


def test_a_log_without_people_says_how_to_demonstrate(log, tmp_path, capsys):
    assert main(["assess", str(log), "--out", str(tmp_path)]) == 2
    assert "--demonstration" in capsys.readouterr().err


def test_a_demonstration_says_so_on_every_page(log, tmp_path):
    assert main(["assess", str(log), "--out", str(tmp_path), "--demonstration"]) == 0
    pages = PdfReader(next(iter(sorted(tmp_path.glob("*.pdf"))))).pages
    assert len(pages) > 1
    assert all("Demonstration" in page.extract_text() for page in pages)
    assert (tmp_path / "class.csv").stat().st_size > 1000
    json.loads((tmp_path / "class.json").read_text())


def test_the_river_shows_at_least_two_dozen_criteria_of_two_blocks(log, tmp_path):
    main(["assess", str(log), "--out", str(tmp_path), "--demonstration"])
    report = json.loads((tmp_path / "class.json").read_text())["report"]
    shown = {
        row["code"]
        for candidate in report["candidates"]
        for block in candidate["blocks"]
        for competence in block["competences"]
        for row in competence["criteria"]
        if row["proposed"] and row["proposed"]["level"] and row["evidence"]
    }
    assert len(shown) >= 24
    assert {code[:2] for code in shown} == {"B1", "B3"}


def of_people(folder, purpose):
    """The log of an exercise that two people held seats in, opened for that purpose."""
    exercise = open_exercise(MemoryLog(), ExerciseId("two"), SMALL, 7, 0, purpose)
    for n, seat in enumerate((UP_HEAD, DOWN_HEAD)):
        take = cmd.TakeSeat(id=CommandId(f"take-{n}"), seat=seat, by=CONTROL, pseudonym=Pseudonym(f"P{n}"))
        exercise.submit(take, 0)
    exercise.submit(cmd.Start(id=CommandId("start"), seat=CONTROL), 1_000)
    words = cmd.SendMessage(
        id=CommandId("say"), seat=DOWN_HEAD, channel=PLENARY, words=Said("What must the filling protect?")
    )
    exercise.submit(words, 20_000)
    choices = {FILLING: SIX, FLOW: HIGH}
    exercise.submit(cmd.TablePackage(id=CommandId("table"), seat=DOWN_HEAD, instrument=TREATY, choices=choices), 30_000)
    exercise.submit(cmd.EndExercise(id=CommandId("end"), seat=CONTROL), 60_000)
    path = folder / f"{purpose}.jsonl"
    path.write_text("".join(f"{to_line(record)}\n" for record in exercise.records), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("purpose", "said", "draft"),
    [
        ("certifying", "Certifying", True),
        ("formative", "Formative: counts for no certification", False),
        ("practice", "Formative: counts for no certification", False),
        (None, "Formative: counts for no certification", False),
    ],
)
def test_the_purpose_is_the_one_that_the_log_states(tmp_path, capsys, purpose, said, draft):
    out = tmp_path / "out"
    assert main(["assess", str(of_people(tmp_path, purpose)), "--out", str(out)]) == 0
    printed = capsys.readouterr().out
    assert said in printed
    assert "every block is to be deliberated" in printed
    assert ("DRAFT." in printed) is draft
    report = json.loads((out / "class.json").read_text())["report"]
    assert report["draft"] is draft
    for sheet in ("summary.csv", "class.csv"):
        text = (out / sheet).read_text(encoding="utf-8-sig")
        assert said in text
        assert ("DRAFT" in text) is draft
    for path in out.glob("*.pdf"):
        assert all(("DRAFT" in page.extract_text()) is draft for page in PdfReader(path).pages)


@pytest.mark.parametrize("purpose", ["certifying", "formative"])
def test_purposes_never_mix(tmp_path, capsys, purpose):
    path = of_people(tmp_path, purpose)
    assert main(["assess", str(path), "--out", str(tmp_path / "out"), "--demonstration"]) == 2
    assert f"the log of a {purpose} exercise: purposes never mix" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    other = "formative" if purpose == "certifying" else "certifying"
    with pytest.raises(ValueError, match="purposes never mix"):
        Evaluation(records(str(path)), load_framework("expert-ir-cooperation"), other)


def test_check_tells_every_problem_and_exits_1(tmp_path, capsys):
    broken = tmp_path / "broken.yaml"
    broken.write_text("id: x\ntitel: {en: A}\n")
    assert main(["check", str(broken)]) == 1
    assert "broken.yaml:2:" in capsys.readouterr().out


def test_check_of_the_library_finds_nothing(capsys):
    assert main(["check", "river", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []

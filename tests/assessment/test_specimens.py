"""The specimens that rules of marks are tried on: each plays its script to the end, and is the candidate of its log."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from assessment.evaluation import evaluate
from assessment.framework import load as load_framework
from scenarios.library import load
from scenarios.specimens.check import read_script
from sim.exercise import events as ev
from sim.specimen.playing import Played, play

HERE = Path(__file__).parents[1] / "specimens"
FILES = sorted(path.stem for path in HERE.glob("*.yaml"))
SEED = 3


@pytest.fixture(scope="module", params=FILES)
def specimen(request) -> tuple[str, Played]:
    scenario = load(request.param.partition("-")[0])
    read = read_script((HERE / f"{request.param}.yaml").read_bytes(), scenario)
    assert [(p.line, p.said("en")) for p in read.problems] == []
    return read.script.name, play(scenario, SEED, read.script)


def test_nothing_in_its_script_is_refused_but_for_what_the_others_did(specimen):
    _, played = specimen
    others = {"not-adopted", "not-initialled", "already-adopted", "unknown-package", "unknown-reference"}
    assert {missed.refused.code for missed in played.not_done} <= others
    assert played.run.refused == 0


def test_it_is_the_candidate_of_its_log(specimen):
    name, played = specimen
    framework = load_framework("expert-ir-cooperation")
    report = evaluate(played.run.exercise.records, framework, "formative", datetime(2026, 11, 20, tzinfo=UTC))
    assert [candidate.candidate for candidate in report.candidates] == [name]
    assert any(row.proposed for b in report.candidates[0].blocks for c in b.competences for row in c.criteria)


def test_the_refuter_of_a_false_video_cites_it_to_refute_it():
    scenario = load("river")
    script = read_script((HERE / "river-refuter.yaml").read_bytes(), scenario).script
    records = play(scenario, SEED, script).run.exercise.records
    (video,) = [
        r.ref for r in records if isinstance(r.event, ev.InjectReleased) and r.event.source["en"].startswith("@mbari")
    ]
    own = [r.event for r in records if isinstance(r.event, ev.DocumentSubmitted) and r.event.seat == script.seat]
    assert [cited.stance for document in own for cited in document.cites if cited.ref == video] == [
        "refutes",
        "refutes",
    ]

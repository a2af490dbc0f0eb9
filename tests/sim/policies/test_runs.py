from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from sim.exercise.core.names import ExerciseId
from sim.exercise.engine import load_exercise
from sim.exercise.evolve import replay
from sim.exercise.views import stream
from sim.runs import play, play_many
from tests.sim.small import SMALL

GRADES = ("novice", "practitioner", "veteran")


@pytest.mark.parametrize("grade", GRADES)
@pytest.mark.parametrize("seed", range(6))
def test_a_run_of_the_small_scenario_ends_and_nothing_in_it_is_refused(played, seed, grade):
    run = played("small", seed, grade)
    assert run.exercise.state.phase == "ended"
    assert run.refusals == ()


@pytest.mark.parametrize("grade", GRADES)
@pytest.mark.parametrize("seed", range(3))
def test_a_run_of_the_river_ends_and_nothing_in_it_is_refused(played, seed, grade):
    run = played("river", seed, grade)
    assert (run.exercise.state.phase, run.turns) == ("ended", run.exercise.state.clock_plan.turns)
    assert run.refusals == ()


def test_the_same_seed_gives_the_same_log(played):
    again = play(SMALL, 3, "veteran")
    assert again.log_hash == played("small", 3, "veteran").log_hash


def test_another_seed_gives_another_log(played):
    assert played("small", 3, "veteran").log_hash != played("small", 4, "veteran").log_hash


def test_the_log_does_not_depend_on_how_python_hashes_strings():
    """Two fresh interpreters with other hash seeds."""
    program = "from tests.sim.small import SMALL; from sim.runs import play; print(play(SMALL, 5).log_hash)"
    hashes = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(hashes) == 1


def test_the_river_brings_deals_in_some_runs_and_breakdowns_in_others(river):
    results = list(play_many(river, range(14), "practitioner"))
    texts = [set(r.signed) for r in results]
    assert any("basin-agreement" in t for t in texts)
    assert any("basin-agreement" not in t for t in texts)


def test_gains_are_nothing_without_a_text_in_force_and_never_negative_with_one(river):
    for result in play_many(river, range(6), "practitioner"):
        parties = {p for t in river.instruments if t.id in result.signed for p in t.parties}
        for actor, gain in result.gains.items():
            assert gain >= 0.0 if actor in parties else True
            assert gain == 0.0 or result.signed


def test_many_runs_keep_the_order_of_their_seeds_on_any_executor():
    with ThreadPoolExecutor(2) as executor:
        there = list(play_many(SMALL, (4, 1, 3), "novice", executor, batch=1))
    assert there == list(play_many(SMALL, (4, 1, 3), "novice"))


def test_grades_may_differ_by_seat():
    minds = {s.id: GRADES[k % 3] for k, s in enumerate(SMALL.seats)}
    run = play(SMALL, 1, minds)
    assert [run.exercise.state.held[s.id].mind for s in SMALL.seats] == [minds[s.id] for s in SMALL.seats]


def test_every_seats_own_stream_of_a_run_replays(played):
    run = played("river", 0, "practitioner")
    for seat in run.exercise.state.the_scene.seats:
        view = replay(stream(run.exercise.records, seat.id))
        assert (view.phase, view.blueprint) == ("ended", None)


def test_a_run_can_be_loaded_again_from_its_log(played):
    run = played("small", 2, "veteran")
    assert load_exercise(run.exercise.log, ExerciseId("small-2")).head == run.log_hash

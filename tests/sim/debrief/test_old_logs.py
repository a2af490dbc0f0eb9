"""Logs of the first version have a debrief, moments worth a second look, and forks."""

import gzip
from pathlib import Path

import pytest

from sim.debrief.fork import fork
from sim.debrief.look.second_look import candidates
from sim.debrief.picture import debrief
from sim.exercise.core.lines import from_line, lines_of
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import CONTROL, ExerciseId
from sim.exercise.core.verifying import check
from sim.exercise.engine import Exercise

LOGS = Path(__file__).parents[2] / "logs"


@pytest.fixture(params=["accord", "corridor", "river"])
def log(request):
    lines = lines_of(gzip.decompress((LOGS / f"{request.param}-0.1.0.jsonl.gz").read_bytes()))
    return [from_line(line) for line in check(lines)]


def test_an_old_log_has_a_debrief_for_control_and_for_each_seat(log):
    seats = [card.id for r in log if r.event.kind == "scene-set" for card in r.event.seats]
    assert debrief(log, CONTROL)["possible"]
    for seat in seats:
        assert debrief(log, seat)["possible"] == []
        candidates(log, seat)


def test_an_old_log_can_be_gone_on_with(log):
    seat = next(r for r in log if r.event.kind == "scene-set").event.seats[0].id
    records = fork(log, len(log) // 2, seat, ExerciseId("fork"), log[-1].at + 1)
    store = MemoryLog()
    store.append(records)
    assert Exercise(store, ExerciseId("fork")).state.phase == "paused"

"""`plenipo simulate` as a user meets it: the same figures from one process, several, or a cluster; stopped; refused."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from web.cli import main

ROOT = Path(__file__).parents[2]


def simulated(capsys, *arguments: str) -> dict:
    assert main(["simulate", "two-towns", "--runs", "6", "--grade", "novice", "--json", *arguments]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.fixture(scope="module")
def scheduler():
    """A real Dask scheduler with two worker processes, on this machine."""
    distributed = pytest.importorskip(
        "distributed", reason="pip install plenipo[cluster] to try a cluster: it brings Dask, which nothing else needs"
    )
    # Workers start fresh interpreters, which find the project as this one does.
    os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
    ) as cluster:
        yield cluster.scheduler_address


def test_the_results_do_not_depend_on_the_number_of_workers(capsys):
    one, two = (simulated(capsys, "--workers", n) for n in ("1", "2"))
    assert one == two
    assert one["runs"] == 6


def test_a_cluster_gives_the_same_results(capsys, scheduler):
    there, here = simulated(capsys, "--cluster", scheduler), simulated(capsys, "--workers", "1")
    assert there == here


def test_another_seed_gives_other_runs(capsys):
    first, second = simulated(capsys, "--workers", "1"), simulated(capsys, "--workers", "1", "--seed", "100")
    assert first["digest"] != second["digest"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["Outcomes", "Gains over no agreement", "Escalation", "runs without people"]),
        ("fr", ["Issues", "Gains sur l’absence d’accord", "Escalade", "parties sans joueurs"]),
    ],
)
def test_the_tables_speak_the_readers_language(capsys, language, told):
    assert main(["simulate", "two-towns", "--runs", "3", "--workers", "1", "--language", language]) == 0
    printed = capsys.readouterr()
    assert all(words in printed.out for words in told)
    assert printed.err == ""  # no bar where nobody looks


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--runs", "0"], "--runs is 0"),
        (["--workers", "0"], "--workers is 0"),
        (["--seed", "-1"], "--seed is -1"),
        (["--cluster", "tcp://127.0.0.1:1"], "no Dask scheduler answers at tcp://127.0.0.1:1"),
        (["--cluster", "what"], "no Dask scheduler answers at what"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(capsys, monkeypatch, arguments, told):
    monkeypatch.setattr("web.cli.simulate.CONNECT_SECONDS", 1)
    assert main(["simulate", "two-towns", *arguments]) == 2
    refused = capsys.readouterr().err
    assert told in refused
    assert len(refused.splitlines()) == 1


def test_a_terminal_gets_a_bar_and_ctrl_c_sums_up_what_has_ended():
    """In a real terminal: the bar moves, the key stops the runs, and the figures of those that ended are printed."""
    controller, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "web.cli", "simulate", "two-towns", "--runs", "100000", "--workers", "2", "--json"],
        stdout=subprocess.PIPE,
        stderr=terminal,
        cwd=ROOT,
        text=True,
        start_new_session=True,
    )
    os.close(terminal)
    shown = b""
    until = time.monotonic() + 90
    while b"/100000" not in shown.replace(b" 0/100000", b"") and time.monotonic() < until:
        shown += os.read(controller, 4096)
    os.killpg(process.pid, signal.SIGINT)  # what the terminal does to the whole foreground group
    printed, _ = process.communicate(timeout=60)
    os.close(controller)
    assert process.returncode == 130
    assert 1 <= json.loads(printed)["runs"] < 100_000

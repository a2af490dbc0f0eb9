"""`plenipo play` runs what it needs of Mesa's company, and the rest of it is there for whoever asks."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PLAYED = """
import contextlib, io, sys
from web.cli import main
with contextlib.redirect_stdout(io.StringIO()):
    main(["play", "accord"])
print([name for name in ("scipy", "pandas.core", "networkx.classes", "mesa.experimental.devs") if name in sys.modules])
"""


def run(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_played_exercise_runs_neither_pandas_nor_scipy_nor_networkx() -> None:
    assert run(PLAYED) == "[]"


def test_a_deferred_library_is_whole_once_asked_for() -> None:
    program = """
from web.cli.quick_start import quick_start
quick_start()
import mesa
import networkx.algorithms.community
import networkx as nx
import pandas
print(nx.path_graph(3).number_of_edges(), pandas.DataFrame({"a": [1]}).shape, mesa.experimental.devs.__name__)
"""
    assert run(program) == "2 (1, 1) mesa.experimental.devs"

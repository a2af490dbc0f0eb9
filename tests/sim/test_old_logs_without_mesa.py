"""A log of version 0.1.0 is read, verified, replayed, told and marked where the simulation's libraries do not exist."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOGS = sorted((ROOT / "tests" / "logs").glob("*.jsonl.gz"))

BLOCKED = """
import sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"mesa", "networkx", "scipy", "pandas"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Absent())
"""

READ = (
    BLOCKED
    + """
import gzip
from datetime import UTC, datetime
from assessment.evaluation import evaluate
from assessment.framework import load
from sim.exercise.core.lines import from_line
from sim.exercise.core.verifying import check
from sim.exercise.core.names import CONTROL
from sim.exercise.transcript import tell
from sim.exercise.views import known
from sim.policies.phrases import renderer

with gzip.open(sys.argv[1], "rt", encoding="utf-8", newline="\\n") as lines:
    log = [from_line(line) for line in check(lines)]
render = renderer(known(log, CONTROL))
report = evaluate(log, load("expert-ir-cooperation"), "demonstration", datetime(2026, 1, 1, tzinfo=UTC))
told = [sum(1 for _ in tell(log, render, language)) for language in ("en", "fr")]
print(len(log), *told, len(report.candidates))
"""
)


def run(program: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_there_are_logs_to_read() -> None:
    assert len(LOGS) >= 3


@pytest.mark.parametrize("log", LOGS, ids=lambda path: path.stem)
def test_a_log_is_verified_replayed_told_and_marked_without_the_libraries(log: Path) -> None:
    events, english, french, candidates = (int(n) for n in run(READ, str(log)).split())
    assert events > 100
    assert english == french > 100
    assert candidates > 0


def test_stepping_a_world_is_what_needs_mesa() -> None:
    program = f"""{BLOCKED}
try:
    import sim.world.model
except ModuleNotFoundError as missing:
    print(missing.name)
"""
    assert run(program).strip() == "mesa"

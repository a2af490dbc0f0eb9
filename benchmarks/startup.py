"""Time of `plenipo play accord` from the shell, beside an interpreter that imports numpy and pydantic.

As on a user's machine, Python keeps the bytecode of what it has once compiled; the first start takes longer.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.figures import Figure, median_seconds, milliseconds, show

ROOT = Path(__file__).resolve().parent.parent
LIMIT = 1.0
UNSET = {"PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX"}


def seconds(*command: str) -> float:
    """Median processor time of a process that starts, works and ends; on an idle machine it is the time on the wall."""
    with tempfile.TemporaryDirectory() as bytecode:
        kept = {name: value for name, value in os.environ.items() if name not in UNSET}
        environment = {**kept, "PYTHONPYCACHEPREFIX": bytecode}
        return median_seconds(
            lambda: subprocess.run(
                [sys.executable, *command], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True
            ),
            runs=7,
            warmup=1,
            clock=_spent,
        )


def _spent() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


def main() -> None:
    """Print the figures."""
    plain = seconds("-c", "import numpy, pydantic")
    play = seconds("-c", "from web.cli import main; raise SystemExit(main())", "play", "accord")
    mesa = seconds("-c", "import mesa")
    show(
        "start",
        [
            Figure(
                "`plenipo play accord` from the shell, processor time",
                milliseconds(play),
                f"<= {LIMIT * 1000:.0f} ms",
                play <= LIMIT,
                f'`python -c "import numpy, pydantic"`: {milliseconds(plain)}, ratio {play / plain:.1f};'
                f' `python -c "import mesa"`, all of it: {milliseconds(mesa)}',
            )
        ],
    )


if __name__ == "__main__":
    main()

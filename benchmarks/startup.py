"""Time of `plenipo play accord` from the shell, beside an interpreter that imports numpy and pydantic."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

from benchmarks.figures import Figure, median_seconds, milliseconds, show

ROOT = Path(__file__).resolve().parent.parent
LIMIT = 1.0


def seconds(*command: str) -> float:
    """Median processor time of a process that starts, works and ends; on an idle machine it is the time on the wall."""
    return median_seconds(
        lambda: subprocess.run([sys.executable, *command], cwd=ROOT, stdout=subprocess.DEVNULL, check=True),
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

"""Same seed, same log, on every supported Python: plays the same games on each and compares their hashes.

Run it with PLENIPO_PYTHONS="python3.11 python3.12 ..." to name the interpreters; otherwise those on the PATH are taken.
Each gets an environment of its own beside .venv, with the versions that requirements/run.lock pins.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from benchmarks.figures import Figure, show

ROOT = Path(__file__).resolve().parent.parent
SUPPORTED = ("3.11", "3.12", "3.13", "3.14")
GAMES = """
import json, sys
from scenarios.library import load, names
from sim.runs import play
print(json.dumps({f"{name} {grade} {seed}": play(load(name), seed, grade).log_hash
                  for name in names() for grade in ("novice", "practitioner", "veteran") for seed in (7, 8)}))
"""
HASH_SEEDS = ("0", "1", "4242")


def main() -> None:
    """Print one line for each supported Python; exit with 1 where two of them disagree."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    first = play(sys.executable, HASH_SEEDS[0])
    figures, agree = [], True
    for version in SUPPORTED:
        python = interpreter(version)
        if python is None:
            figures.append(Figure(f"Python {version}", "not on this machine", "the same hashes", None))
            continue
        prepared = prepare(python, version)
        same = all(play(prepared, seed) == first for seed in HASH_SEEDS)
        agree &= same
        exact = subprocess.run([prepared, "--version"], capture_output=True, text=True, check=True).stdout.strip()
        figures.append(
            Figure(
                exact,
                f"{len(first)} games, {len(HASH_SEEDS)} hash seeds: {'all equal' if same else 'DIFFERENT'}",
                "the same hashes",
                same,
            )
        )
    show("Determinism", figures)
    for game, digest in first.items():
        print(f"  {game:<32} {digest}")
    sys.exit(not agree)


def interpreter(version: str) -> str | None:
    """A working interpreter of that version, if this machine has one."""
    named = os.environ.get("PLENIPO_PYTHONS", "").split()
    for candidate in (*named, f"python{version}"):
        found = shutil.which(candidate)
        check = f"import sys; sys.exit('%d.%d' % sys.version_info[:2] != {version!r})"
        if found and subprocess.run([found, "-c", check], capture_output=True, check=False).returncode == 0:
            return found
    return None


def prepare(python: str, version: str) -> str:
    """The interpreter of an environment for that version, with the pinned versions in it."""
    home = ROOT / f".venv-{version}"
    inside = home / "bin" / "python"
    lock = (ROOT / "requirements" / "run.lock").read_text(encoding="utf-8")
    stamp = home / "run.lock"
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != lock:
        subprocess.run([python, "-m", "venv", "--clear", home], check=True)
        pip = [inside, "-m", "pip", "--disable-pip-version-check", "--no-input", "-q", "install"]
        subprocess.run(
            [*pip, "--require-hashes", "--only-binary=:all:", "-r", ROOT / "requirements" / "run.lock"], check=True
        )
        stamp.write_text(lock, encoding="utf-8")
    return str(inside)


def play(python: str, hash_seed: str) -> dict[str, str]:
    """The log hashes of the games, by name, as that interpreter plays them."""
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([python, "-c", GAMES], capture_output=True, text=True, cwd=ROOT, env=environment, check=True)
    games: dict[str, str] = json.loads(done.stdout)
    return games


if __name__ == "__main__":
    main()

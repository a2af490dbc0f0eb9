"""The house with a jury, on SQLite."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.jury.room import JuryHouse


@pytest.fixture
def jury(tmp_path: Path) -> Iterator[JuryHouse]:
    made = JuryHouse(f"sqlite:///{tmp_path / 'jury.sqlite'}")
    yield made
    made.house.database.close()

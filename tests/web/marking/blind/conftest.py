"""The exercise to mark apart, on each database in turn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.web.marking.blind.school import Blind


@pytest.fixture
def blind(database_url: str) -> Iterator[Blind]:
    made = Blind(database_url, purpose="certifying")
    yield made
    made.house.database.close()

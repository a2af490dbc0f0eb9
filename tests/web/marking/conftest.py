"""The exercise to mark, on SQLite, and its assessor's browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from tests.web.marking.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(f"sqlite:///{tmp_path / 'test.sqlite'}")
    yield made
    made.house.database.close()


@pytest.fixture
def assessor(desk: Desk) -> FlaskClient:
    return desk.visit(desk.assessor)

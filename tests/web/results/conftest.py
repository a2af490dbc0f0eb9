"""The exercise to mark, on SQLite, its assessor's browser and its candidate's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from tests.web.marking.desk import Desk


@pytest.fixture
def make_desk(tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def make(**values: object) -> Desk:
        made.append(Desk(f"sqlite:///{tmp_path / f'test{len(made)}.sqlite'}", **values))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for desk in made:
        desk.house.database.close()


@pytest.fixture
def desk(database_url: str) -> Iterator[Desk]:
    made = Desk(database_url)
    yield made
    made.house.database.close()


@pytest.fixture
def assessor(desk: Desk) -> FlaskClient:
    return desk.visit(desk.assessor)


@pytest.fixture
def candidate(desk: Desk) -> FlaskClient:
    return desk.visit(desk.dan)

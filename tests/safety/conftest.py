"""The place that tests send nonsense to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import requests

from tests.safety.place import Place
from tests.safety.school import School, Server


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """A place for all tests of a module."""
    folder = tmp_path_factory.mktemp("school")
    school = School(folder)
    server = Server(school.url, folder)
    made = Place(school, server)
    server.start()
    yield made
    server.stop()
    school.close()


@pytest.fixture
def unshaken(place: Place) -> Iterator[None]:
    """After each test the server serves, and has met no fault."""
    yield
    assert place.server.faults() == []
    assert requests.get(place.server.url + "/health", timeout=20).json() == {"ok": True}

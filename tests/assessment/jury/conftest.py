"""The session of a jury that its tests begin with."""

from __future__ import annotations

import pytest

from tests.assessment.jury.room import Room, closed


@pytest.fixture
def room() -> Room:
    found = Room().sits()
    found.evaluations = [closed("B1"), closed("B2", exercise="x2")]
    return found

"""Refusals and decisions of a jury that several tests of it need."""

from __future__ import annotations

import pytest

from assessment.framework import BlockCode
from assessment.jury.refusal import JuryRefused
from tests.assessment.jury.room import CAM, NOE, Room

B1, B2 = BlockCode("B1"), BlockCode("B2")


def refused(key: str):
    return pytest.raises(JuryRefused, match=f"^{key}$")


def decided(room: Room) -> Room:
    for candidate in (CAM, NOE):
        room.decides(candidate, "B1")
    room.decides(CAM, "B2")
    room.decides(NOE, "B2", *["not_validated"] * 3)
    return room

"""An exercise that is over: two students held a seat each, a third nothing, minds none; each left a word of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL
from tests.sim.small import DOWN_HEAD, SMALL
from tests.web.staged import Staged
from web import shelf

NOTE = "canary-of-the-instructor"
"""Noted by the instructor for nobody else."""


SCENARIO = replace(
    SMALL,
    seats=tuple(
        replace(seat, competences=("B1.2a", "B1.3a")) if seat.id == DOWN_HEAD else seat for seat in SMALL.seats
    ),
)


class Played(Staged):
    """The exercise with a note of its instructor, and one who came too late for a seat."""

    def __init__(self, database: str) -> None:
        super().__init__(database, SCENARIO)
        self.waits = self.house.accounts.add("Jo Late", ["student"], email="jo@example.invalid")

    def play(self) -> None:
        """The acts of the two before the end."""
        self.begin()
        self.bargain()
        self.do(cmd.NoteObservation, CONTROL, text=NOTE)


@pytest.fixture
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Played]:
    monkeypatch.setattr(shelf, "shelf", lambda: (SMALL,))
    monkeypatch.setattr(shelf, "scenario", lambda name: SMALL if name == SMALL.id else None)
    made = Played(f"sqlite:///{tmp_path / 'test.sqlite'}")
    made.play()
    yield made
    made.house.database.close()


@pytest.fixture
def silent(tmp_path: Path) -> Iterator[Played]:
    """The exercise after its end, in which nobody said or did anything."""
    made = Played(f"sqlite:///{tmp_path / 'test.sqlite'}")
    made.do(cmd.Start, CONTROL)
    made.end()
    yield made
    made.house.database.close()


@pytest.fixture
def over(played: Played) -> Played:
    """The same, after its end."""
    played.end()
    return played

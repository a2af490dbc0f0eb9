"""Questions about remarks: who reads those on a text."""

from __future__ import annotations

from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import Audience
from sim.exercise.state import State

MOST = 3
"""Remarks of one seat on one article in one turn."""


def readers(state: State, text: Instrument) -> Audience:
    """The seats of the parties to the text, and those that chair."""
    seats = (s.id for s in state.the_scene.seats if s.actor in text.parties or "chair" in s.powers)
    return Audience.of(*seats)

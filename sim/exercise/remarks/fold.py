"""Remarks, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.remarks.state import Remark
from sim.exercise.state import State


@fold(ev.RemarkMade)
def remark_made(event: ev.RemarkMade, state: State, entry: Entry) -> None:
    state.remarks.append(
        Remark(
            entry.ref,
            event.instrument,
            event.provision,
            event.seat,
            event.actor,
            event.words,
            state.turn,
            entry.at,
        )
    )

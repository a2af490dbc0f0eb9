"""CONTROL's notes."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.refusals import Refused
from sim.exercise.core.typed import shows
from sim.exercise.deciding import CONTROL_ONLY, LONGEST_FIELD, from_control, rule, short
from sim.exercise.state import State


@rule(cmd.NoteObservation)
def note_observation(command: cmd.NoteObservation, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    if not shows(command.text):
        raise Refused("empty")
    short(command.text, LONGEST_FIELD)
    if command.about is not None and command.about not in state.audiences:
        raise Refused("unknown-reference")
    return [
        ev.ObserverNoted(audience=CONTROL_ONLY, text=command.text.strip(), about=command.about, seat=command.about_seat)
    ]

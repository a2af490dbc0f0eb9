"""Remarking on an article: short, a few a turn, read by those who negotiate the text."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.refusals import Refused
from sim.exercise.deciding import acting_seat, rule, running, written
from sim.exercise.remarks.queries import MOST, readers
from sim.exercise.state import State
from sim.exercise.texts.rules import text_of

LONGEST = 600
"""Characters of a remark: a margin, not a letter."""


@rule(cmd.MakeRemark)
def make_remark(command: cmd.MakeRemark, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    text = text_of(state, command.instrument)
    audience = readers(state, text)
    if not audience.includes(command.seat):
        raise Refused("remark-not-party")
    if all(provision.id != command.provision for provision in text.provisions):
        raise Refused("unknown-provision")
    written(command.words, LONGEST)
    made = sum(
        remark.seat == command.seat
        and remark.instrument == text.id
        and remark.provision == command.provision
        and remark.turn == state.turn
        for remark in state.remarks
    )
    if made >= MOST:
        raise Refused("too-many-remarks", most=MOST)
    return [
        ev.RemarkMade(
            audience=audience,
            instrument=text.id,
            provision=command.provision,
            seat=command.seat,
            actor=actor,
            words=command.words,
        )
    ]

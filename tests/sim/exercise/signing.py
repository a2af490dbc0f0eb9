"""A treaty that has just been signed, and what happened since."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, Said
from sim.exercise.views import stream
from tests.sim.exercise.table import Table
from tests.sim.pledges import (
    BOUND,
)
from tests.sim.small import (
    DOWN_HEAD,
    FILLING,
    FLOW,
    HIGH,
    SIX,
    TREATY,
    UP_HEAD,
)


def signed(blueprint=BOUND, seed=7) -> Table:
    """A table where the treaty has just been signed by both banks."""
    table = adopt(Table(blueprint, seed))
    for command in (cmd.Initial, cmd.Sign):
        for seat in (UP_HEAD, DOWN_HEAD):
            table.do(command, seat, instrument=TREATY)
    return table


def adopt(table: Table) -> Table:
    """The table with its treaty adopted, by an exchange that both banks can live with."""
    table.do(cmd.AskCapital, UP_HEAD, instrument=TREATY, issue=FLOW, option=HIGH, argument=Said("please"))
    table.later(4)
    choices = {FLOW: HIGH, FILLING: SIX}
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices=choices, id="deal")
    table.do(cmd.AnswerPackage, UP_HEAD, package=table.package(), answer="accept")
    return table


def happened(table: Table, kind: type, seat=CONTROL) -> list:
    return [e.event for e in stream(table.log.read(table.exercise.id), seat) if isinstance(e.event, kind)]


def to_the_end(table: Table) -> Table:
    while table.state.phase == "running":
        table.next_turn()
    return table

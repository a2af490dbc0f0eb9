"""The names of a scenario that a script may use, by the types of the fields that they fill."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import (
    ActId,
    ActorId,
    DueId,
    InjectId,
    InstrumentId,
    IssueId,
    ObligationId,
    ProvisionId,
    SeatId,
)
from sim.world.catalogue import ACTS

KINDS: Mapping[Any, str] = {
    SeatId: "seat",
    ActorId: "actor",
    IssueId: "issue",
    InstrumentId: "instrument",
    InjectId: "inject",
    DueId: "due",
    ActId: "act",
    ObligationId: "obligation",
}
"""Word of each type of name, as a problem speaks of it."""


class Names:
    """The names of one scenario."""

    def __init__(self, blueprint: Blueprint) -> None:
        self.blueprint = blueprint
        clauses = [clause for issue in blueprint.issues for option in issue.options for clause in option.obligations]
        clauses += [clause for text in blueprint.instruments for one in text.provisions for clause in one.obligations]
        dues = [*blueprint.due, *(due for inject in blueprint.injects for due in inject.due)]
        self.dues = {due.id: due for due in dues}
        self._known: Mapping[Any, tuple[str, ...]] = {
            SeatId: tuple(seat.id for seat in blueprint.seats),
            ActorId: tuple(actor.id for actor in blueprint.actors),
            IssueId: tuple(issue.id for issue in blueprint.issues),
            InstrumentId: tuple(text.id for text in blueprint.instruments),
            InjectId: tuple(inject.id for inject in blueprint.injects),
            DueId: tuple(self.dues),
            ActId: tuple(ACTS),
            ObligationId: tuple(dict.fromkeys(clause.id for clause in clauses)),
        }

    def of(self, kind: Any) -> tuple[str, ...]:
        """The names of that type."""
        return self._known[kind]

    def options(self, issue: Any) -> tuple[str, ...]:
        """The options of an issue; none where there is no such issue."""
        return tuple(option.id for one in self.blueprint.issues if one.id == issue for option in one.options)

    def provisions(self, instrument: Any) -> tuple[str, ...]:
        """The articles of a text; none where there is no such text."""
        texts = (text for text in self.blueprint.instruments if text.id == instrument)
        return tuple(ProvisionId(provision.id) for text in texts for provision in text.provisions)

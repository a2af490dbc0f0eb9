"""Identifiers and the few value types that every room of the exercise shares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NewType, Self

import msgspec

from sim.language import SOURCE
from sim.language import Language as Language
from sim.language import Text as Text

ExerciseId = NewType("ExerciseId", str)
SeatId = NewType("SeatId", str)
ActorId = NewType("ActorId", str)
CommandId = NewType("CommandId", str)
ChannelId = NewType("ChannelId", str)
IssueId = NewType("IssueId", str)
OptionId = NewType("OptionId", str)
InstrumentId = NewType("InstrumentId", str)
ProvisionId = NewType("ProvisionId", str)
PackageId = NewType("PackageId", str)
DecisionId = NewType("DecisionId", str)
DeclarationId = NewType("DeclarationId", str)
DocumentId = NewType("DocumentId", str)
DueId = NewType("DueId", str)
InjectId = NewType("InjectId", str)
"""The author's name of an inject; only CONTROL knows it."""
NewsId = NewType("NewsId", str)
"""The name of a released inject among its readers; in logs of version 0.1.0 the author's."""
TaskId = NewType("TaskId", str)
ActId = NewType("ActId", str)
IndicatorId = NewType("IndicatorId", str)
ObligationId = NewType("ObligationId", str)
BlocId = NewType("BlocId", str)
IncidentId = NewType("IncidentId", str)
CrisisId = NewType("CrisisId", str)
PlaceId = NewType("PlaceId", str)
"""A place on the scenario's map."""
Pseudonym = NewType("Pseudonym", str)
Ref = NewType("Ref", str)
"""The public name of one event: stable, unguessable from outside its audience, the same for every reader."""


CONTROL = SeatId("control")
"""The instructor's seat. It sees every event; nobody else sees one that does not name them."""


PLENARY = ChannelId("plenary")

Aliases = Mapping[Language, tuple[str, ...]]
"""Other names by which people call a thing, in each language: those by which it is known in what they write."""

Choices = Mapping[IssueId, OptionId]
"""The option chosen for each issue that a package or a text settles."""


class Said(msgspec.Struct, frozen=True, rename={"text": "said"}):
    """A person's own words, kept as they were typed. `rename` gives the names that logs know."""

    text: str
    language: str = SOURCE


class Phrase(msgspec.Struct, frozen=True, rename={"template": "phrase"}):
    """A template and its values: what a simulated actor or the world says, rendered for each reader."""

    template: str
    values: Mapping[str, str | int | float] = {}


Words = Said | Phrase

Cell = Words | str | float
"""One cell of a table in a document: words, a figure, or a bare text that is an id, a date, a time or a grade."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table in a document: its filled cells by column."""

    cells: Mapping[str, Cell]


Filled = Words | str | float | tuple[Words | Row, ...]
"""Contents of a field of a document: one cell, a list of words, or the rows of a table."""


@dataclass(frozen=True, slots=True)
class Audience:
    """The seats that may see an event. `seats=None` is every seat; CONTROL always belongs."""

    seats: frozenset[SeatId] | None

    def includes(self, seat: SeatId) -> bool:
        return self.seats is None or seat == CONTROL or seat in self.seats

    @classmethod
    def of(cls, *seats: SeatId) -> Self:
        return cls(frozenset(seats))


EVERYONE = Audience(None)


def only(*seats: SeatId) -> Audience:
    """The audience of these seats (and CONTROL)."""
    return Audience(frozenset(seats))

"""Documents that a scenario asks for: their kinds, and what each is to be about."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from sim.exercise.core.names import DueId, IndicatorId, InjectId, IssueId, SeatId, Text

DocumentKindId = str
"""The name of a form: one of those that come along (`sim.exercise.papers.forms`), or one that the scenario adds."""

SubjectKind = Literal[
    "event", "issue", "indicator", "contingency", "nationals", "cyber-24h", "cyber-72h", "cyber-final"
]


@dataclass(frozen=True, slots=True)
class Subject:
    """The kind of subject of a document, and which issue, indicator or piece of news it is about."""

    kind: SubjectKind
    issue: IssueId | None = None
    gauge: IndicatorId | None = None
    inject: InjectId | None = None
    measure: Text = field(default_factory=dict)
    """A measure for the day that a contingency note prepares for, as “on that day, ...” goes on."""


@dataclass(frozen=True, slots=True)
class Due:
    """A document that is due from one seat: after an inject, or at a turn when no inject asks for it."""

    id: DueId
    kind: DocumentKindId
    seat: SeatId
    minutes: int
    subject: Text
    turn: int | None = None
    about: Subject | None = None
    """None: the news that asks for it, else the talks."""

"""The authored format of injects and the shocks they bring."""

# ruff: noqa: RUF012 - pydantic gives each form its own copy of a default

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from scenarios.format.incidents.form import EvidenceForm, IncidentForm
from scenarios.format.papers.form import DueForm
from scenarios.format.words import (
    ActorName,
    Aliases,
    Form,
    Formula,
    GaugeName,
    InjectName,
    MapPlaceName,
    Name,
    Number,
    SeatName,
    TextForm,
    Truth,
    Turn,
)
from sim.exercise.core import blueprint as bp

Actors = Annotated[list[ActorName], Field(max_length=20)]


class ShockForm(Form):
    """The effects of an inject on the world."""

    change: Number
    indicator: GaugeName | None = None
    pair: Annotated[list[ActorName], Field(min_length=2, max_length=2)] | None = None


class InjectForm(Form):
    """News that reaches some seats at a moment, or when a condition holds."""

    form: bp.InjectForm
    title: TextForm
    in_a_sentence: TextForm | None = None
    body: TextForm
    source: TextForm
    reliability: Annotated[str, StringConstraints(pattern=r"^[A-F][1-6]$")]
    to: Annotated[list[SeatName], Field(max_length=100)] = []
    turn: Turn | None = None
    minute: Annotated[int, Field(ge=0, le=600)] = 0
    when: Formula | None = None
    priority: Literal["routine", "priority", "immediate"] = "routine"
    truth: Truth = "true"
    corrects: InjectName | None = None
    follows: InjectName | None = None
    author: ActorName | None = None
    hidden: bool = False
    knows: Annotated[list[SeatName], Field(max_length=20)] = []
    accused: Actors = []
    victims: Actors = []
    owner: Actors = []
    lender: Actors = []
    addressee: Actors = []
    deaths: Annotated[int, Field(ge=0, le=1_000_000)] = 0
    ultimatum: bool = False
    major: bool = False
    due: Annotated[dict[Name, DueForm], Field(max_length=100)] = {}
    shocks: Annotated[list[ShockForm], Field(max_length=40)] = []
    incident: IncidentForm | None = None
    evidence: EvidenceForm | None = None
    also: Aliases = {}
    place: MapPlaceName | None = None

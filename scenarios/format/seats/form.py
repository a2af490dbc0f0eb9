"""The authored format of actors and of their seats."""

# ruff: noqa: RUF012 - pydantic gives each form its own copy of a default

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from scenarios.format.mandate.form import StakesForm
from scenarios.format.pledges.form import Temptations
from scenarios.format.ratification.form import Blocs, Watches
from scenarios.format.words import (
    ActName,
    ActorName,
    Aliases,
    Articles,
    CriterionName,
    Form,
    Genders,
    InstrumentName,
    Line,
    Points,
    Share,
    TextForm,
)
from sim.exercise.core import blueprint as bp


class ActorForm(Form):
    """A delegation's principal: its public face, its resources and its secrets."""

    kind: bp.ActorKind
    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
    colour: Annotated[int, Field(ge=1, le=8)]
    name: TextForm
    article: Articles = {}
    gender: Genders = {}
    summary: TextForm
    capability: Share
    wealth: Annotated[float, Field(ge=0, le=1e6)]
    legitimacy: Points
    resolve: Share
    risk: Annotated[float, Field(ge=-1, le=1)]
    style: Literal["conciliatory", "principled", "hard", "mediator", "anxious", "spoiler", "humanitarian"]
    interests: Annotated[list[TextForm], Field(min_length=1, max_length=12)]
    alternative: TextForm
    acts: Annotated[list[ActName], Field(max_length=200)] = []
    stakes: Annotated[dict[InstrumentName, StakesForm], Field(max_length=20)] = {}
    blocs: Blocs = {}
    watches: Watches = []
    temptations: Temptations = {}
    also: Aliases = {}


class SeatForm(Form):
    """A place at the table."""

    actor: ActorName
    persona: Line
    role: TextForm
    faces: TextForm | None = None
    profession: bp.Profession
    powers: Annotated[list[bp.Power], Field(max_length=20)]
    brief: TextForm
    competences: Annotated[list[CriterionName], Field(max_length=200)] = []
    also: Aliases = {}

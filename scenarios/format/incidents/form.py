"""The authored format of incidents and of evidence about their authors."""

# ruff: noqa: RUF012 - pydantic gives each form its own copy of a default

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from scenarios.format.words import ActorName, Form, IncidentName, SeatName, Share, TextForm

Ten = Annotated[float, Field(ge=0, le=10)]


class FactorsForm(Form):
    """The gravity of an incident: the eight factors of the Tallinn Manual, 0 to 10."""

    severity: Ten = 0.0
    immediacy: Ten = 0.0
    directness: Ten = 0.0
    invasiveness: Ten = 0.0
    measurability: Ten = 0.0
    military: Ten = 0.0
    state: Ten = 0.0
    legality: Ten = 0.0


class DeadlinesForm(Form):
    """The reports that an incident makes one seat owe."""

    rule: Literal["nis2"]
    seat: SeatName


class IncidentForm(Form):
    """An incident that news reports."""

    name: TextForm
    victim: ActorName
    author: ActorName
    factors: FactorsForm
    interference: Literal["none", "territory", "coercion"] = "territory"
    suspects: Annotated[dict[ActorName, Share], Field(max_length=20)] = {}
    deadlines: DeadlinesForm | None = None


class EvidenceForm(Form):
    """A report on who was behind an incident."""

    incident: IncidentName
    suspect: ActorName

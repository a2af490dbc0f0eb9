"""The authored format of obligations, how they are verified, and what breaches bring."""

# ruff: noqa: RUF012 - pydantic gives each form its own copy of a default

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from scenarios.format.words import (
    ActName,
    ActorName,
    Days,
    Form,
    GaugeName,
    Name,
    Number,
    ObligationName,
    Points,
    Share,
    TextForm,
)
from sim.world.obligations import Kind, Means

Count = Annotated[int, Field(ge=1, le=1_000_000)]


class VerificationForm(Form):
    """The verification of an obligation: how others learn whether it is kept."""

    means: Means
    detection: Share = 1.0
    false_alarm: Share = 0.0
    items: Count = 1
    sample: Count = 1
    amiss: Count = 1
    gauge: GaugeName | None = None
    at_least: Number | None = None
    at_most: Number | None = None
    error: Annotated[float, Field(ge=0, le=1e9)] = 0.0


class BreachForm(Form):
    """The consequences of a breach that was found."""

    suspends: Annotated[list[ObligationName], Field(max_length=20)] = []
    automatic: bool = False
    act: ActName | None = None
    tension: Annotated[float, Field(ge=-10, le=10)] = 0.0
    legitimacy: Annotated[float, Field(ge=-100, le=100)] = 0.0
    indicator: GaugeName | None = None
    change: Number = 0.0


class ObligationForm(Form):
    """An obligation of an actor once the text is in force."""

    kind: Kind
    by: ActorName
    to: Annotated[list[ActorName], Field(min_length=1, max_length=40)]
    words: TextForm
    after: Days = 0
    every: Annotated[int, Field(ge=1, le=3660)] | None = None
    until: Days | None = None
    verified: VerificationForm | None = None
    breach: BreachForm | None = None


class SettlementForm(Form):
    """The procedure by which an option settles disputes."""

    days: Annotated[int, Field(ge=1, le=3660)]
    truth: Share
    binding: bool = False


Obligations = Annotated[dict[Name, ObligationForm], Field(max_length=20)]


Temptations = Annotated[dict[ObligationName, Points], Field(max_length=60)]

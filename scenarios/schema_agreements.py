"""The authored format of what texts bind to: obligations, how they are verified, what breaches bring, ratification."""

# ruff: noqa: RUF012 - pydantic gives each form its own copy of a default

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from scenarios.schema_words import (
    ActName,
    ActorName,
    Bilingual,
    Form,
    GaugeName,
    InstrumentName,
    IssueName,
    Name,
    Number,
    ObligationName,
    OptionName,
    Points,
    Share,
)
from sim.world.obligations import Kind, Means

Days = Annotated[int, Field(ge=0, le=3660)]
Count = Annotated[int, Field(ge=1, le=1_000_000)]


class VerificationForm(Form):
    """How others learn whether an obligation is kept."""

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
    """What follows when a breach is found."""

    suspends: Annotated[list[ObligationName], Field(max_length=20)] = []
    automatic: bool = False
    act: ActName | None = None
    tension: Annotated[float, Field(ge=-10, le=10)] = 0.0
    legitimacy: Annotated[float, Field(ge=-100, le=100)] = 0.0
    indicator: GaugeName | None = None
    change: Number = 0.0


class ObligationForm(Form):
    """What somebody owes once the text is in force."""

    kind: Kind
    by: ActorName
    to: Annotated[list[ActorName], Field(min_length=1, max_length=40)]
    words: Bilingual
    after: Days = 0
    every: Annotated[int, Field(ge=1, le=3660)] | None = None
    until: Days | None = None
    verified: VerificationForm | None = None
    breach: BreachForm | None = None


class SettlementForm(Form):
    """How an option on disputes settles one."""

    days: Annotated[int, Field(ge=1, le=3660)]
    truth: Share
    binding: bool = False


class RatificationForm(Form):
    """What must happen at home between signature and entry into force."""

    parties: Annotated[list[ActorName], Field(min_length=1, max_length=40)] | None = None
    quota: Annotated[float, Field(gt=0, le=1)] = 0.5
    days: Days = 30
    provision: Annotated[str, StringConstraints(max_length=48)] | None = None


class BlocStakeForm(Form):
    """What one issue is worth to one bloc."""

    weight: Share
    values: Annotated[dict[OptionName, Share], Field(max_length=12)]


class BlocStakesForm(Form):
    """What one instrument is worth to one bloc."""

    no_agreement: Points
    tau: Annotated[float, Field(gt=0, le=100)] = 10.0
    issues: Annotated[dict[IssueName, BlocStakeForm], Field(min_length=1, max_length=60)]


class BlocForm(Form):
    """Those at home whose yes an actor needs."""

    name: Bilingual
    weight: Annotated[float, Field(gt=0, le=1e6)]
    veto: bool = False
    stakes: Annotated[dict[InstrumentName, BlocStakesForm], Field(min_length=1, max_length=20)]


Obligations = Annotated[dict[Name, ObligationForm], Field(max_length=20)]
Blocs = Annotated[dict[Name, BlocForm], Field(max_length=12)]
Temptations = Annotated[dict[ObligationName, Points], Field(max_length=60)]

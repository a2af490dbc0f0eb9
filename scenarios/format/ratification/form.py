"""The authored format of ratification and of the blocs at home that decide it."""

# ruff: noqa: RUF012 - pydantic gives each form its own copy of a default

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from scenarios.format.words import (
    ActorName,
    Days,
    Form,
    GaugeName,
    InstrumentName,
    IssueName,
    Name,
    Number,
    OptionName,
    Points,
    Share,
    TextForm,
)


class RatificationForm(Form):
    """The ratification at home between signature and entry into force."""

    parties: Annotated[list[ActorName], Field(min_length=1, max_length=40)] | None = None
    quota: Annotated[float, Field(gt=0, le=1)] = 0.5
    days: Days = 30
    provision: Annotated[str, StringConstraints(max_length=48)] | None = None


class BlocStakeForm(Form):
    """The stakes of one bloc in one issue."""

    weight: Share
    values: Annotated[dict[OptionName, Share], Field(max_length=12)]


class BlocStakesForm(Form):
    """The stakes of one bloc in one instrument."""

    no_agreement: Points
    tau: Annotated[float, Field(gt=0, le=100)] = 10.0
    issues: Annotated[dict[IssueName, BlocStakeForm], Field(min_length=1, max_length=60)]


class WatchForm(Form):
    """An indicator that an actor without a seat, or a bloc, minds on one side of a mark, wholly so `span` beyond it."""

    indicator: GaugeName
    side: Literal["above", "below"]
    mark: Number
    span: Annotated[float, Field(gt=0, le=1e9)]
    blames: ActorName | None = None


Watches = Annotated[list[WatchForm], Field(max_length=12)]


class BlocForm(Form):
    """Those at home whose yes an actor needs."""

    name: TextForm
    weight: Annotated[float, Field(gt=0, le=1e6)]
    veto: bool = False
    watches: Watches = []
    stakes: Annotated[dict[InstrumentName, BlocStakesForm], Field(min_length=1, max_length=20)]


Blocs = Annotated[dict[Name, BlocForm], Field(max_length=12)]

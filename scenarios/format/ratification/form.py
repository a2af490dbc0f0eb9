"""The authored format of ratification and of the blocs at home that decide it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from scenarios.format.words import (
    ActorName,
    Days,
    Form,
    InstrumentName,
    IssueName,
    Name,
    OptionName,
    Points,
    Share,
    TextForm,
)


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

    name: TextForm
    weight: Annotated[float, Field(gt=0, le=1e6)]
    veto: bool = False
    stakes: Annotated[dict[InstrumentName, BlocStakesForm], Field(min_length=1, max_length=20)]


Blocs = Annotated[dict[Name, BlocForm], Field(max_length=12)]

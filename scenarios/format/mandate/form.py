"""The authored format of what texts are worth to an actor, and how far its mandate goes."""

# ruff: noqa: RUF012 - pydantic gives each form its own copy of a default

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from scenarios.format.words import Form, IssueName, OptionName, Points, Share, TextForm, Turn


class StakeForm(Form):
    """The stakes of one actor in one issue, and the limits of its mandate on it."""

    weight: Share
    values: Annotated[dict[OptionName, Share], Field(max_length=12)]
    limits: Annotated[list[OptionName], Field(min_length=1, max_length=12)] | None = None
    grants: Annotated[dict[OptionName, Turn], Field(max_length=12)] = {}


class InteractionForm(Form):
    """The worth of options of several issues, beyond their own values, when a package holds them all together."""

    when: Annotated[dict[IssueName, OptionName], Field(min_length=2, max_length=60)]
    points: Annotated[float, Field(ge=-100, le=100)]
    reason: TextForm | None = None


class StakesForm(Form):
    """The stakes of one actor in one instrument."""

    reservation: Points
    aim: Points
    issues: Annotated[dict[IssueName, StakeForm], Field(min_length=1, max_length=60)]
    interactions: Annotated[list[InteractionForm], Field(max_length=40)] = []

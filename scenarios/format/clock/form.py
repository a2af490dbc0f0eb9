"""The authored format of real and simulated time."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from scenarios.format.words import Days, Form


class ClockForm(Form):
    """Real and simulated time."""

    turns: Annotated[int, Field(ge=1, le=60)]
    days: Annotated[int, Field(ge=0, le=366)]
    minutes: Annotated[int, Field(ge=1, le=600)]
    pulses: Annotated[int, Field(ge=1, le=60)] = 6
    points: Annotated[int, Field(ge=0, le=50)] = 5
    after: Days = 0
    closing_minutes: Annotated[float, Field(ge=0, le=600)] | None = None

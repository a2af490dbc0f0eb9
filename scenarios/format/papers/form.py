"""The authored format of documents that are due."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from scenarios.format.words import Form, SeatName, TextForm, Turn
from sim.exercise.core import blueprint as bp


class DueForm(Form):
    """A document that a seat owes."""

    kind: bp.DocumentKindId
    seat: SeatName
    minutes: Annotated[int, Field(ge=1, le=600)]
    subject: TextForm
    turn: Turn | None = None

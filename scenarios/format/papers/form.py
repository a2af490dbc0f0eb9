"""The authored format of documents that are due."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from scenarios.format.words import Form, GaugeName, InjectName, IssueName, SeatName, TextForm, Turn
from sim.exercise.core.due import DocumentKindId, SubjectKind


class AboutForm(Form):
    """The kind of subject of a document, and the thing that it is about."""

    kind: SubjectKind
    issue: IssueName | None = None
    gauge: GaugeName | None = None
    inject: InjectName | None = None
    measure: TextForm | None = None


class DueForm(Form):
    """A document that a seat owes."""

    kind: DocumentKindId
    seat: SeatName
    minutes: Annotated[int, Field(ge=1, le=600)]
    subject: TextForm
    about: AboutForm | None = None
    turn: Turn | None = None

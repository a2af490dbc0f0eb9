"""The structured documents of the trade: which fields each form has, and which of them the public may read.

Their names, purposes and labels stand beside this file, in `forms.LANGUAGE.ftl`; what a mind writes into one is in
`sim/policies/reports.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sim.exercise.core.due import DocumentKindId
from sim.language import Sentences, Text

WORDS = Sentences("sim.exercise.papers")

FieldForm = Literal["text", "lines", "percent"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form. `lines` takes several entries."""

    document: DocumentKindId
    id: str
    form: FieldForm
    required: bool

    @property
    def label(self) -> Text:
        return WORDS.text(f"form-{self.document}-{self.id}")

    @property
    def help(self) -> Text:
        return WORDS.text(f"form-{self.document}-{self.id}.help")


@dataclass(frozen=True, slots=True)
class DocumentForm:
    """A kind of document."""

    id: DocumentKindId
    fields: tuple[Field, ...]
    released: tuple[str, ...] = ()
    """The fields that the public reads once it is approved and released; everything else stays in the delegation."""

    @property
    def public(self) -> bool:
        """Whether it can be released."""
        return bool(self.released)

    @property
    def name(self) -> Text:
        return WORDS.text(f"form-{self.id}")

    @property
    def purpose(self) -> Text:
        return WORDS.text(f"form-{self.id}.purpose")


def _form(
    id: DocumentKindId, optional: tuple[str, ...] = (), released: tuple[str, ...] = (), **fields: FieldForm
) -> DocumentForm:
    listed = tuple(Field(id, name, form, name not in optional) for name, form in fields.items())
    return DocumentForm(id, listed, released)


FORMS: Mapping[DocumentKindId, DocumentForm] = {
    form.id: form
    for form in (
        _form(
            "negotiation-plan",
            objectives="lines",
            reservation="text",
            alternative="text",
            others="lines",
            trades="lines",
            allies="text",
            optional=("allies",),
        ),
        _form("situation-report", summary="text", known="lines", assumed="lines", unknown="lines", next="text"),
        _form(
            "decision-note",
            question="text",
            options="lines",
            recommendation="text",
            confidence="percent",
            trigger="text",
            legal="text",
            optional=("legal",),
        ),
        _form("press-line", line="text", unsaid="text", basis="text", optional=("unsaid", "basis"), released=("line",)),
        _form(
            "after-action-review",
            timeline="lines",
            causes="lines",
            kept="lines",
            actions="lines",
            optional=("kept",),
        ),
    )
}

"""The structured documents of the trade: which fields each form has, who signs it off, and who then reads it.

Their names, purposes and labels stand beside this file, in `forms.LANGUAGE.ftl`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sim.exercise.core.blueprint import DocumentKindId
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
    """A kind of document. `public` forms are released to everyone once approved."""

    id: DocumentKindId
    fields: tuple[Field, ...]
    public: bool = False

    @property
    def name(self) -> Text:
        return WORDS.text(f"form-{self.id}")

    @property
    def purpose(self) -> Text:
        return WORDS.text(f"form-{self.id}.purpose")


def _fields(document: DocumentKindId, optional: tuple[str, ...] = (), **forms: FieldForm) -> tuple[Field, ...]:
    return tuple(Field(document, name, form, name not in optional) for name, form in forms.items())


FORMS: Mapping[DocumentKindId, DocumentForm] = {
    form.id: form
    for form in (
        DocumentForm(
            "negotiation-plan",
            _fields(
                "negotiation-plan",
                objectives="lines",
                reservation="text",
                alternative="text",
                others="lines",
                trades="lines",
                allies="text",
                optional=("allies",),
            ),
        ),
        DocumentForm(
            "situation-report",
            _fields("situation-report", summary="text", known="lines", assumed="lines", unknown="lines", next="text"),
        ),
        DocumentForm(
            "decision-note",
            _fields(
                "decision-note",
                question="text",
                options="lines",
                recommendation="text",
                confidence="percent",
                trigger="text",
                legal="text",
                optional=("legal",),
            ),
        ),
        DocumentForm(
            "press-line",
            _fields("press-line", line="text", unsaid="text", basis="text", optional=("unsaid", "basis")),
            public=True,
        ),
        DocumentForm(
            "after-action-review",
            _fields(
                "after-action-review",
                timeline="lines",
                causes="lines",
                kept="lines",
                actions="lines",
                optional=("kept",),
            ),
        ),
    )
}

RELEASED_FIELDS: Mapping[DocumentKindId, tuple[str, ...]] = {"press-line": ("line",)}
"""The fields that the public reads; everything else stays in the delegation."""

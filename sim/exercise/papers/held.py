"""The checks that each form is held to: `unmet` gives those that a document falls short of."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise.core.due import DocumentKindId
from sim.exercise.papers.checks import Check, Fields, Rule, differs, each, sums, unmet_of
from sim.exercise.papers.forms import FORMS

HELD: Mapping[DocumentKindId, tuple[Rule, ...]] = {
    "logframe": (
        each("results", "indicator", "baseline", "target", "date"),
        differs("results", "baseline", "target"),
        each("risks", "owner"),
        each("budget", "funder"),
        sums("budget", "amount", "total"),
    ),
}


def unmet(form: DocumentKindId, fields: Fields) -> tuple[Check, ...]:
    """The checks that a document of that form does not meet, with the fields that it holds; none for most forms."""
    return unmet_of(HELD.get(form, ()), FORMS[form], fields)

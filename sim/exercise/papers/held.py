"""The checks that each form is held to: `unmet` gives those that a document falls short of."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise.core.due import DocumentKindId
from sim.exercise.core.paper import DocumentForm, FormCheck
from sim.exercise.papers.checks import (
    Check,
    Fields,
    Rule,
    accounted,
    differs,
    each,
    earlier,
    every,
    includes,
    no_more,
    once,
    several,
    stated,
    sums,
    unmet_of,
    within,
)
from sim.exercise.papers.judged import consistent, explained, independent, no_further, owned, whole

HELD: Mapping[DocumentKindId, tuple[Rule, ...]] = {
    "logframe": (
        each("results", "indicator", "baseline", "target", "date"),
        differs("results", "baseline", "target"),
        each("risks", "owner"),
        each("budget", "funder"),
        sums("budget", "amount", "total"),
    ),
    "contingency-plan": (each("triggers", "threshold"), each("actions", "owner", "date"), stated("fallback")),
    "threat-assessment": (each("threats", "grade", "measure", "owner"), stated("alternative", "review")),
    "attribution-statement": (
        no_further,
        each("sources", "grade"),
        independent,
        stated("alternative"),
    ),
    "diagnosis": (
        each("sources", "grade"),
        accounted("sources", "contradicts"),
        several("hypotheses", 2),
        every("hypotheses", "against"),
        stated("gaps"),
    ),
    "options-matrix": (
        includes("options", "kind", "do-nothing"),
        several("options", 3),
        every("options", "risk", "basis"),
        once("options", "option"),
    ),
    "strategy": (
        each("objectives", "sign", "date", "owner"),
        each("actions", "basis"),
        stated("alternative", "review"),
    ),
    "country-note": (
        each("figures", "value", "date", "source"),
        each("people", "stands", "grade"),
        stated("sensitivities"),
    ),
    "monitoring-report": (
        each("indicators", "baseline", "target", "actual", "date", "source"),
        explained,
        every("deviations", "cause", "decision", "owner"),
        stated("budget", "spent"),
        no_more("spent", "budget"),
    ),
    "needs-assessment": (
        each("needs", "people", "source", "grade"),
        within("needs", "people", "population"),
        once("needs", "sector"),
        stated("gaps"),
    ),
    "who-does-what-where": (
        each("activities", "sector", "where", "people", "date"),
        once("activities", "sector", "where"),
        each("gaps", "proposed"),
    ),
    "movement-notification": (
        each("movements", "departs", "confirmed", "party"),
        earlier("movements", "confirmed", "departs"),
        stated("fallback"),
    ),
    "transition-plan": (
        each("handovers", "taker", "condition", "date"),
        each("funding", "funder"),
        each("risks", "owner"),
        stated("reversal"),
    ),
    "protection-plan": (
        each("threats", "measure", "owner", "date"),
        each("referrals", "provider", "contact"),
        stated("consent"),
    ),
    "sanctions-check": (
        each("lists", "date"),
        each("owners", "share", "listed", "source"),
        whole,
        owned,
        every("goods", "controlled"),
    ),
    "declaration-of-interests": (
        consistent,
        every("interests", "since", "measure"),
        stated("undertaking", "told"),
    ),
}
"""By form; those that are words alone are held to none."""


def unmet(form: DocumentForm, fields: Fields) -> tuple[Check, ...]:
    """The checks that a document of that form does not meet, with the fields that it holds."""
    return unmet_of(HELD.get(form.id) or tuple(map(_rule, form.checks)), form, fields)


def _rule(check: FormCheck) -> Rule:
    """The rule that a scenario's own form names."""
    match check.kind:
        case "filled":
            return each(check.field, *check.columns)
        case "sums":
            return sums(check.field, check.columns[0], check.total)
        case "within":
            return within(check.field, check.columns[0], check.total)
        case "earlier":
            return earlier(check.field, check.columns[0], check.columns[1])
        case "several":
            return several(check.field, check.least)
        case "once":
            return once(check.field, *check.columns)
        case "stated":
            return stated(check.field)

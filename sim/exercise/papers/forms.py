"""The structured documents of the trade: which fields each form has, and which of them the public may read.

Their names, purposes and labels stand beside this file, in `forms.LANGUAGE.ftl`; what a mind writes into one is in
`sim/policies/reports.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from sim.exercise.core.due import DocumentKindId
from sim.exercise.core.paper import DocumentForm
from sim.exercise.papers.form import form

DEGREES = ("low", "medium", "high")
ANSWERS = ("yes", "no", "unclear")
SECTORS = ("water", "food", "shelter", "health", "protection")
LEVELS = ("possible", "likely", "very-likely", "certain")
"""Degrees of an attribution, the weakest first."""

FORMS: Mapping[DocumentKindId, DocumentForm] = {
    one.id: one
    for one in (
        form(
            "negotiation-plan",
            objectives="lines",
            reservation="text",
            alternative="text",
            others="lines",
            trades="lines",
            allies="text",
            optional=("allies",),
        ),
        form("situation-report", summary="text", known="lines", assumed="lines", unknown="lines", next="text"),
        form(
            "decision-note",
            question="text",
            options="lines",
            recommendation="text",
            confidence="percent",
            trigger="text",
            legal="text",
            optional=("legal",),
        ),
        form("press-line", line="text", unsaid="text", basis="text", optional=("unsaid", "basis"), released=("line",)),
        form(
            "after-action-review",
            timeline="lines",
            causes="lines",
            kept="lines",
            actions="lines",
            optional=("kept",),
        ),
        form(
            "logframe",
            goal="text",
            purpose="text",
            results={
                "result": "text",
                "indicator": "text",
                "baseline": "number",
                "target": "number",
                "date": "date",
                "verified": "text",
            },
            assumptions="lines",
            risks={"risk": "text", "likelihood": DEGREES, "impact": DEGREES, "response": "text", "owner": "seat"},
            currency="text",
            total="money",
            budget={"item": "text", "amount": "money", "funder": "actor"},
            optional=("assumptions",),
        ),
        form(
            "contingency-plan",
            case="text",
            authority="text",
            triggers={"sign": "text", "threshold": "text", "source": "text"},
            actions={"action": "text", "owner": "seat", "date": "date", "means": "text"},
            fallback="text",
            optional=("fallback",),
        ),
        form(
            "threat-assessment",
            subject="text",
            threats={
                "threat": "text",
                "likelihood": DEGREES,
                "impact": DEGREES,
                "source": "text",
                "grade": "grade",
                "measure": "text",
                "owner": "seat",
            },
            judgement="text",
            alternative="text",
            review="date",
            optional=("alternative", "review"),
        ),
        form(
            "attribution-statement",
            act="text",
            actor="actor",
            level=LEVELS,
            sources={"source": "text", "says": "text", "grade": "grade", "kind": ("technical", "human", "open")},
            alternative="text",
            legal="text",
            statement="text",
            optional=("alternative",),
            released=("statement",),
        ),
        form(
            "diagnosis",
            question="text",
            sources={"source": "text", "says": "text", "grade": "grade", "contradicts": "text"},
            hypotheses={"hypothesis": "text", "supports": "text", "against": "text", "likelihood": DEGREES},
            judgement="text",
            confidence=DEGREES,
            gaps="lines",
            optional=("gaps",),
        ),
        form(
            "options-matrix",
            question="text",
            criteria="lines",
            options={
                "option": "text",
                "kind": ("act", "do-nothing"),
                "gain": "text",
                "cost": "text",
                "risk": "text",
                "basis": "text",
                "score": "number",
            },
            recommendation="text",
        ),
        form(
            "strategy",
            aim="text",
            situation="text",
            legal="text",
            objectives={"objective": "text", "sign": "text", "date": "date", "owner": "seat"},
            actions={"action": "text", "basis": "text", "partner": "actor", "cost": "money"},
            alternative="text",
            review="date",
            optional=("alternative", "review"),
        ),
        form(
            "country-note",
            country="actor",
            system="text",
            figures={"figure": "text", "value": "number", "date": "date", "source": "text"},
            people={"person": "text", "office": "text", "stands": "text", "grade": "grade"},
            interests="lines",
            relations="text",
            sensitivities="lines",
            points="lines",
            optional=("sensitivities",),
        ),
        form(
            "monitoring-report",
            period="text",
            indicators={
                "indicator": "text",
                "baseline": "number",
                "target": "number",
                "actual": "number",
                "date": "date",
                "source": "text",
            },
            deviations={"deviation": "text", "cause": "text", "decision": "text", "owner": "seat"},
            budget="money",
            spent="money",
            recommendation="text",
            optional=("deviations", "budget", "spent"),
        ),
        form(
            "needs-assessment",
            area="text",
            date="date",
            population="number",
            method="text",
            needs={"sector": SECTORS, "people": "number", "severity": DEGREES, "source": "text", "grade": "grade"},
            gaps="lines",
            priorities="lines",
            optional=("gaps",),
        ),
        form(
            "who-does-what-where",
            area="text",
            date="date",
            activities={
                "who": "actor",
                "sector": SECTORS,
                "where": "text",
                "people": "number",
                "date": "date",
                "status": ("planned", "under-way", "done"),
            },
            gaps={"sector": SECTORS, "where": "text", "people": "number", "proposed": "actor"},
            optional=("gaps",),
        ),
        form(
            "movement-notification",
            purpose="text",
            date="date",
            contact="text",
            movements={
                "origin": "text",
                "destination": "text",
                "departs": "time",
                "vehicles": "text",
                "people": "number",
                "confirmed": "time",
                "party": "actor",
            },
            fallback="text",
            optional=("fallback",),
        ),
        form(
            "transition-plan",
            end="text",
            handovers={"task": "text", "giver": "actor", "taker": "actor", "condition": "text", "date": "date"},
            funding={"item": "text", "amount": "money", "funder": "actor", "date": "date"},
            risks={"risk": "text", "response": "text", "owner": "seat"},
            reversal="text",
            optional=("reversal",),
        ),
        form(
            "protection-plan",
            group="text",
            people="number",
            threats={"threat": "text", "vulnerability": "text", "measure": "text", "owner": "seat", "date": "date"},
            referrals={"service": "text", "provider": "actor", "contact": "text", "where": "text"},
            consent="text",
            redlines="lines",
            optional=("consent",),
        ),
        form(
            "sanctions-check",
            subject="text",
            lists={"list": "text", "date": "date", "hit": ANSWERS},
            owners={"owner": "text", "share": "percent", "listed": ANSWERS, "source": "text"},
            goods={"goods": "text", "use": "text", "controlled": ANSWERS},
            conclusion=("cleared", "referred", "refused"),
            reason="text",
            optional=("goods",),
        ),
        form(
            "declaration-of-interests",
            declarant="seat",
            matter="text",
            statement=("nothing-declared", "interests-declared"),
            interests={
                "interest": "text",
                "kind": ("financial", "family", "post", "gift"),
                "since": "date",
                "measure": "text",
            },
            undertaking="text",
            told="seat",
            optional=("interests", "undertaking", "told"),
        ),
    )
}


class HasForms(Protocol):
    """A scene or a blueprint: it may add forms of its own."""

    @property
    def forms(self) -> tuple[DocumentForm, ...]:
        """The scenario's own forms."""


def form_of(id: DocumentKindId, scenario: HasForms) -> DocumentForm | None:
    """The form of that name, one that comes along or one of the scenario's own; None where there is none."""
    return FORMS.get(id) or next((one for one in scenario.forms if one.id == id), None)


def all_forms(scenario: HasForms) -> tuple[DocumentForm, ...]:
    """Every form that can be filed in the scenario."""
    return (*FORMS.values(), *scenario.forms)

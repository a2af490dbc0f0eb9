"""The structured documents of the trade: which fields each form has, and which of them the public may read.

Their names, purposes and labels stand beside this file, in `forms.LANGUAGE.ftl`; what a mind writes into one is in
`sim/policies/reports.py`.
"""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise.core.due import DocumentKindId
from sim.exercise.papers.form import DocumentForm, form

DEGREES = ("low", "medium", "high")

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
    )
}

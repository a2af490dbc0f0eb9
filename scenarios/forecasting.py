"""Forecasts of the collective models for a text, from its parties' stakes alone and without talks.

Each party's position on an issue is the option worth most to it, on a scale of 0 (the first option) to 100 (the last);
its salience is the issue's share of its weights, its power the actor's capability. The models are those of
`sim.negotiation.collective`, whose modules name their sources: the weighted mean of Van den Bos (1991), Black's (1958)
median, and the exchange of positions of Stokman and Van Oosten (1994).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import numpy as np

from sim.exercise.core.blueprint import Blueprint, Instrument, Issue
from sim.exercise.core.names import InstrumentId, IssueId, OptionId
from sim.exercise.core.stakes import Stakes
from sim.exercise.core.worth import shares
from sim.negotiation.collective import Model, Positions, forecast
from sim.negotiation.collective.positions import COMMON

MODELS: tuple[Model, ...] = ("compromise", "median", "exchange")

Forecasts: TypeAlias = Mapping[IssueId, Mapping[Model, float]]
"""For each issue and model, the outcome expected, from 0 (the first option) to 100 (the last)."""


def forecasts(blueprint: Blueprint, instrument: InstrumentId) -> Forecasts:
    """The forecast of each model for each ordered issue of a text on which some party has a stake.

    Raises KeyError where the blueprint has no such text.
    """
    text = next((i for i in blueprint.instruments if i.id == instrument), None)
    if text is None:
        raise KeyError(f"{blueprint.id} has no text {instrument}; it has {[i.id for i in blueprint.instruments]}.")
    table = positions(blueprint, text)
    if table is None:
        return {}
    found = {model: forecast(table, model).outcomes for model in MODELS}
    return {
        IssueId(issue): {model: round(float(found[model][row]), 1) for model in MODELS}
        for row, issue in enumerate(table.issues)
    }


def positions(blueprint: Blueprint, text: Instrument) -> Positions | None:
    """The parties' positions on a text's ordered issues; None where nobody has a stake in any of them."""
    actors = [a for a in blueprint.actors if a.id in (*text.parties, *text.signatories) and text.id in a.stakes]
    stakes = [a.stakes[text.id] for a in actors]
    issues = [
        issue
        for issue in (blueprint.issue(i) for i in text.issues)
        if issue.ordered and any(s.weights.get(issue.id, 0.0) > 0.0 for s in stakes)
    ]
    if not issues or not any(a.capability > 0.0 for a in actors):
        return None
    return Positions(
        actors=tuple(a.id for a in actors),
        issues=tuple(i.id for i in issues),
        scales=((0.0, COMMON),) * len(issues),
        position=np.array([[_position(issue, s) for s in stakes] for issue in issues]),
        salience=np.array([[_salience(issue, s) for s in stakes] for issue in issues]),
        power=np.array([[a.capability for a in actors]] * len(issues)),
    )


def nearest(issue: Issue, value: float) -> OptionId:
    """The option that lies nearest to a value of 0 to 100 on the issue's scale."""
    return issue.options[round(value / COMMON * (len(issue.options) - 1))].id


def _position(issue: Issue, stakes: Stakes) -> float:
    """Where the option that is worth most to a party stands on 0 to 100."""
    values = stakes.values.get(issue.id, {})
    best = max(range(len(issue.options)), key=lambda k: values.get(issue.options[k].id, 0.0))
    return COMMON * best / max(1, len(issue.options) - 1)


def _salience(issue: Issue, stakes: Stakes) -> float:
    """The issue's share of what the text weighs for a party, in [0, 1]."""
    return shares(stakes).get(issue.id, 0.0)

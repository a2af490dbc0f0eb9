"""The option that a delegation asks for now on each issue: what it stands for on the table, else the best it may have.

A delegation that tabled 400 and is then heard to need 450 has two positions, and nobody can believe either.
"""

from __future__ import annotations

from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import IssueId, OptionId
from sim.policies.desk import Desk
from sim.policies.worth import Worth


def asks_for(desk: Desk, text: Instrument, worth: Worth, issue: IssueId) -> OptionId:
    """The option of its position on the article or of the package it says yes to; its best where it has neither."""
    stands = desk.view.instruments[text.id].positions.get(issue, {}).get(desk.actor)
    if stands is None and (stood := desk.notes(text.id).stood_by()) is not None:
        stands = stood.choices.get(issue)
    return worth.best_option(issue) if stands is None else stands


def short(desk: Desk, text: Instrument, worth: Worth, issue: IssueId, option: OptionId) -> float:
    """Points by which an option lies below what the delegation asks for there; negative above it."""
    return worth.option_value(issue, asks_for(desk, text, worth, issue)) - worth.option_value(issue, option)

"""Chances of ratification at home, estimated by a delegation that knows its own blocs."""

from __future__ import annotations

import numpy as np

from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import Choices
from sim.exercise.core.stakes import Bloc
from sim.exercise.core.worth import tables
from sim.exercise.ratification.chances import ratifies
from sim.negotiation.domain import BoolArray, FloatArray
from sim.policies.desk import Desk
from sim.policies.worth import Shape, rounded_values

LIKELY = 0.5
"""Chance of ratification from which a mind counts a package as one that it can bring home."""
HOPELESS = 0.35
"""Chance under which it says before everybody that its parliament would not follow."""


def ratified(desk: Desk, text: Instrument) -> FloatArray | None:
    """For every outcome, the chance that the delegation's blocs ratify it, (N,); None where nobody at home is asked."""
    plan, mandate = text.ratification, desk.mandate
    if plan is None or mandate is None or desk.actor not in plan.parties:
        return None
    blocs = tuple(bloc for bloc in mandate.blocs if text.id in bloc.stakes)
    if not blocs:
        return None
    notes = desk.notes(text.id)
    if notes.ratified is None or notes.ratified[0] is not mandate.blocs:
        notes.ratified = mandate.blocs, _chances(notes.shape, text, blocs, plan.quota)
    return notes.ratified[1]


def ratification(desk: Desk, text: Instrument, choices: Choices) -> float | None:
    """The chance that the delegation's blocs ratify this complete package; None where nobody at home is asked."""
    chances = ratified(desk, text)
    return None if chances is None else float(chances[desk.shape(text).index(choices)])


def win_set(desk: Desk, text: Instrument) -> BoolArray | None:
    """The outcomes that are likelier ratified than not (Putnam 1988), (N,); None where nobody at home is asked."""
    chances = ratified(desk, text)
    return None if chances is None else chances >= LIKELY


def _chances(shape: Shape, text: Instrument, blocs: tuple[Bloc, ...], quota: float) -> FloatArray:
    """The chance of ratification of every outcome, (N,), to nine decimals so that no choice hangs on a last bit."""
    each = [rounded_values(tables(bloc.stakes[text.id], shape.issues, shape.options)) for bloc in blocs]
    return np.asarray(np.round(ratifies(blocs, text.id, each, quota), 9), dtype=np.float64)

"""What those at home would ratify, as a delegation that knows its own blocs reckons it; nothing of other capitals."""

from __future__ import annotations

import math

import numpy as np

from sim.exercise.blueprint import Instrument
from sim.exercise.names import Choices
from sim.exercise.undertakings import Bloc
from sim.exercise.worth import EXACT
from sim.negotiation import BoolArray, FloatArray
from sim.policies.desk import Desk
from sim.policies.worth import Shape, outer_sum

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
    reading = desk.read(text.id)
    if reading.ratified is None:
        reading.ratified = _tail(reading.shape, text, blocs, plan.quota)
    return reading.ratified


def ratification(desk: Desk, text: Instrument, choices: Choices) -> float | None:
    """The chance that the delegation's blocs ratify this complete package; None where nobody at home is asked."""
    chances = ratified(desk, text)
    return None if chances is None else float(chances[desk.shape(text).index(choices)])


def win_set(desk: Desk, text: Instrument) -> BoolArray | None:
    """The outcomes that are likelier ratified than not (Putnam 1988), (N,); None where nobody at home is asked."""
    chances = ratified(desk, text)
    return None if chances is None else chances >= LIKELY


def _tail(shape: Shape, text: Instrument, blocs: tuple[Bloc, ...], quota: float) -> FloatArray:
    """P(weight of the blocs that say yes >= quota, no veto saying no), by convolution over the distinct weights.

    Each bloc says yes with the logit chance of its gain over no agreement (`sim.exercise.worth.says_yes`).
    """
    total = math.fsum(bloc.weight for bloc in blocs)
    held: dict[float, FloatArray] = {0.0: np.ones(shape.size)}
    for bloc in blocs:
        stakes = bloc.stakes[text.id]
        whole = math.fsum(stakes.weights.values()) or 1.0
        value = outer_sum(
            tuple(
                tuple(
                    100.0 * stakes.weights.get(i, 0.0) * stakes.values.get(i, {}).get(o, 0.0) / whole for o in options
                )
                for i, options in zip(shape.issues, shape.options, strict=True)
            )
        )
        yes = 1.0 / (1.0 + np.exp(-np.clip((value - stakes.no_agreement) / stakes.tau, -700.0, 700.0)))
        moved: dict[float, FloatArray] = {}
        for weight, chance in held.items():
            gained = round(weight + bloc.weight, 12)
            moved[gained] = moved.get(gained, 0.0) + chance * yes
            if not bloc.veto:
                moved[weight] = moved.get(weight, 0.0) + chance * (1.0 - yes)
        held = moved
    enough = [chance for weight, chance in held.items() if weight / total >= quota - EXACT]
    total_chance: FloatArray = np.zeros(shape.size)
    for chance in enough:
        total_chance = total_chance + chance
    return np.asarray(np.round(total_chance, 9), dtype=np.float64)

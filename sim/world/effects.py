"""Immediate effects of acts, commitments and shocks on a world, as snapshots; `model` has the effects of time.

No Mesa model is built for them, so that a turn can apply any number of acts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

import numpy as np

from sim.world.catalogue import ACTS, Act, Visibility
from sim.world.equations import (
    TENSION_MAX,
    TENSION_MIN,
    Parameters,
    audience_cost,
    cooperation_after_act,
    legitimacy_after_withdrawal,
    tension_after_act,
    trust_after,
)
from sim.world.snapshot import NO_THREAT, Arrays, WorldSnapshot

Conduct = Literal["kept", "broken"]
GOLDSTEIN = 10.0
"""The end of the Goldstein scale, either way."""
MOVED_BY_ACTS = ("tension", "cooperation", "alpha", "beta", "last_rung", "threat_day", "legitimacy")
"""The arrays that `apply_act` writes to."""


def after_act(
    snapshot: WorldSnapshot,
    act_id: str,
    actor: int,
    target: int | None,
    parameters: Parameters,
    visibility: Visibility | None = None,
) -> WorldSnapshot:
    """The world just after ``actor`` did the act to ``target`` (positions; None when the act has no target).

    ``visibility`` defaults to the act's own. Raises KeyError for an unknown act, ValueError for a missing, needless or
    impossible target.
    """
    return after_acts(snapshot, act_id, [(actor, target)], parameters, visibility)


def after_acts(
    snapshot: WorldSnapshot,
    act_id: str,
    pairs: Iterable[tuple[int, int | None]],
    parameters: Parameters,
    visibility: Visibility | None = None,
) -> WorldSnapshot:
    """The world once the act was done by each actor to its target, one after the other; the same errors."""
    act = ACTS[act_id]
    arrays = snapshot.arrays.opened(*MOVED_BY_ACTS)
    for actor, target in pairs:
        check_target(act, actor, target, len(snapshot.actors))
        apply_act(arrays, act, actor, target, visibility or act.visibility, snapshot.day, parameters)
    return replace(snapshot, arrays=arrays)


def after_commitment(
    snapshot: WorldSnapshot,
    obligor: int,
    witnesses: Sequence[int],
    conduct: Conduct,
    parameters: Parameters,
    weight: float = 1.0,
) -> WorldSnapshot:
    """The world once ``obligor`` is seen by ``witnesses`` to have kept or broken one commitment (equation 3).

    ``weight`` is how much of one it counts for.
    """
    arrays = snapshot.arrays.opened("alpha", "beta")
    rows = np.array([witness for witness in witnesses if witness != obligor], dtype=np.intp)
    kept, broken = (weight, 0.0) if conduct == "kept" else (0.0, weight)
    arrays.alpha[rows, obligor], arrays.beta[rows, obligor] = trust_after(
        arrays.alpha[rows, obligor], arrays.beta[rows, obligor], kept, broken, parameters.trust_penalty
    )
    return replace(snapshot, arrays=arrays)


def after_withdrawal(snapshot: WorldSnapshot, actor: int, target: int) -> WorldSnapshot:
    """The world once ``actor`` withdraws its public threat against ``target``, if one stands, at its audience cost."""
    arrays = snapshot.arrays.opened("threat_day", "legitimacy")
    withdraw_threat(arrays, actor, target, snapshot.day)
    return replace(snapshot, arrays=arrays)


def after_answer(snapshot: WorldSnapshot, actor: int, target: int) -> WorldSnapshot:
    """The world once ``target`` has given ``actor`` what its public threat asked for: it ends, and costs nothing."""
    arrays = snapshot.arrays.opened("threat_day")
    arrays.threat_day[actor, target] = NO_THREAT
    return replace(snapshot, arrays=arrays)


def after_tension_shock(snapshot: WorldSnapshot, holder: int, other: int, change: float) -> WorldSnapshot:
    """The world once news moves what ``holder`` holds against ``other`` by ``change``, clipped to 0-10."""
    arrays = snapshot.arrays.opened("tension")
    arrays.tension[holder, other] = min(max(arrays.tension[holder, other] + change, TENSION_MIN), TENSION_MAX)
    return replace(snapshot, arrays=arrays)


def cost_of_withdrawal(snapshot: WorldSnapshot, actor: int, target: int) -> float:
    """Legitimacy that ``actor`` would lose today by withdrawing its public threat against ``target``, 0 if none."""
    since = snapshot.arrays.threat_day[actor, target]
    if since == NO_THREAT:
        return 0.0
    return float(audience_cost(snapshot.arrays.audience[actor], snapshot.day - since))


def check_target(act: Act, actor: int, target: int | None, actors: int) -> None:
    """Raise ValueError unless the act can be done by ``actor`` to ``target`` in a world of that many actors."""
    if act.targets == "none":
        if target is not None:
            raise ValueError(f"{act.id} is done to nobody in particular")
        return
    if target is None:
        raise ValueError(f"{act.id} needs a target")
    if target == actor:
        raise ValueError(f"{act.id} cannot be done to oneself")
    if not (0 <= actor < actors and 0 <= target < actors):
        raise ValueError(f"no actor at position {actor if not 0 <= actor < actors else target}")


def apply_act(
    arrays: Arrays,
    act: Act,
    actor: int,
    target: int | None,
    visibility: Visibility,
    day: int,
    parameters: Parameters,
) -> None:
    """Do the act in place: equations 1 to 4, for the target and, when it is public, for the target's allies.

    What an actor does tells something of its word: an act counts as a part of one commitment kept or broken.
    """
    if target is None:
        return
    weight = {"public": 1.0, "private": parameters.private_weight, "covert": parameters.covert_weight}[visibility]
    felt = np.zeros(len(arrays.legitimacy))
    if visibility == "public":
        felt += parameters.third_party * arrays.alliance[:, target]
    felt[target] = weight
    felt[actor] = 0.0
    arrays.tension[:, actor] = tension_after_act(
        arrays.tension[:, actor], act.goldstein, felt, parameters.k1, parameters.k2
    )
    arrays.alpha[:, actor], arrays.beta[:, actor] = trust_after(
        arrays.alpha[:, actor],
        arrays.beta[:, actor],
        parameters.trust_of_acts * felt * max(0.0, act.goldstein) / GOLDSTEIN,
        parameters.trust_of_acts * felt * max(0.0, -act.goldstein) / GOLDSTEIN,
        parameters.trust_penalty,
    )
    arrays.cooperation[actor, target] = cooperation_after_act(
        arrays.cooperation[actor, target], act.goldstein, parameters.stock_scale
    )
    if act.rung is not None and visibility != "covert":
        arrays.last_rung[actor, target] = max(arrays.last_rung[actor, target], act.rung)
    if act.lowers_to is not None:
        arrays.last_rung[actor, target] = min(arrays.last_rung[actor, target], act.lowers_to)
    if act.is_public_threat and visibility == "public":
        if arrays.threat_day[actor, target] == NO_THREAT:
            arrays.threat_day[actor, target] = day
    elif act.follows_through:
        arrays.threat_day[actor, target] = NO_THREAT
    elif act.withdraws:
        withdraw_threat(arrays, actor, target, day)


def withdraw_threat(arrays: Arrays, actor: int, target: int, day: int) -> None:
    """End, in place, ``actor``'s public threat against ``target``, if one stands, at its audience cost."""
    since = arrays.threat_day[actor, target]
    if since == NO_THREAT:
        return
    cost = audience_cost(arrays.audience[actor], day - since)
    arrays.legitimacy[actor] = legitimacy_after_withdrawal(arrays.legitimacy[actor], cost)
    arrays.threat_day[actor, target] = NO_THREAT

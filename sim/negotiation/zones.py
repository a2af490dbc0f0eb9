"""Zones of possible agreement by coalition: what each could agree on without the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sim.negotiation.coalitions import Game
from sim.negotiation.domain import BoolArray, FloatArray, IndexArray

MAX_PARTIES = 16


@dataclass(frozen=True, slots=True)
class CoalitionZone:
    """The outcomes that the coalition of the parties with these numbers could agree on.

    `size` counts the outcomes acceptable to all members; `best` is the most each member gets in any of them, None when
    there is none; `wins` says whether the coalition can carry a decision.
    """

    members: tuple[int, ...]
    size: int
    best: tuple[float, ...] | None
    wins: bool


def coalition_zones(
    utilities: FloatArray, acceptable: BoolArray, body: Game | None = None
) -> tuple[CoalitionZone, ...]:
    """The zone of every coalition, small ones first.

    `utilities` and `acceptable` are (N, n): each party's utility, and whether the outcome is inside its red lines and
    worth its reservation value (`Preferences.acceptable`). Without a decision rule (`body`) only all together carry a
    decision. Cost: one pass over the outcomes and n 2^n additions. Raises ValueError for more than MAX_PARTIES parties.
    """
    n = acceptable.shape[1]
    if utilities.shape != acceptable.shape:
        raise ValueError(f"zones: utilities of shape {utilities.shape} for acceptance of shape {acceptable.shape}.")
    if n > MAX_PARTIES:
        raise ValueError(f"zones: {n} parties have too many coalitions; {MAX_PARTIES} parties are the most.")
    if body is not None and len(body.voters) != n:
        raise ValueError(f"zones: a rule for {len(body.voters)} voters among {n} parties.")
    codes = acceptable @ (1 << np.arange(n))
    sizes = np.bincount(codes, minlength=1 << n)
    best = _best_by_code(utilities, codes, n)
    # From the outcomes that exactly these parties accept to those that they accept at least: a sum and a maximum over
    # supersets, one party at a time.
    for party in range(n):
        halves, tops = sizes.reshape(-1, 2, 1 << party), best.reshape(-1, 2, 1 << party, n)
        halves[:, 0] += halves[:, 1]
        np.maximum(tops[:, 0], tops[:, 1], out=tops[:, 0])
    coalitions = [tuple(i for i in range(n) if code >> i & 1) for code in range(1, 1 << n)]
    found = [
        CoalitionZone(
            members,
            int(sizes[code]),
            tuple(float(best[code, i]) for i in members) if sizes[code] else None,
            len(members) == n if body is None else body.wins(members),
        )
        for code, members in enumerate(coalitions, start=1)
    ]
    return tuple(sorted(found, key=lambda zone: (len(zone.members), zone.members)))


def agreeing(zones: Sequence[CoalitionZone]) -> tuple[CoalitionZone, ...]:
    """The coalitions that can carry a decision and have something to agree on."""
    return tuple(zone for zone in zones if zone.wins and zone.size)


def indispensable(zones: Sequence[CoalitionZone]) -> tuple[int, ...]:
    """The parties in every coalition of `agreeing`: nothing can be carried without them. Empty when none agrees."""
    member_sets = [set(zone.members) for zone in agreeing(zones)]
    return tuple(sorted(set.intersection(*member_sets))) if member_sets else ()


def holdouts(zones: Sequence[CoalitionZone]) -> tuple[int, ...]:
    """The parties pivotal for the common zone: all together have none, and all but this one have.

    Empty when all together have a zone, and when no single departure would open one.
    """
    by_members = {zone.members: zone.size for zone in zones}
    everybody = max(by_members, key=len)
    if by_members[everybody]:
        return ()
    return tuple(i for i in everybody if by_members.get(tuple(j for j in everybody if j != i), 0))


def _best_by_code(utilities: FloatArray, codes: IndexArray, n: int) -> FloatArray:
    """The most each party gets among the outcomes of each code, (2^n, n); minus infinity where there is none."""
    best = np.full((1 << n, n), -np.inf)
    order = np.argsort(codes, kind="stable")
    if order.size:
        present, starts = np.unique(codes[order], return_index=True)
        best[present] = np.maximum.reduceat(utilities[order], starts, axis=0)
    return best

"""What a delegation asks for at this moment, from its line, the clock and what the others gave; it makes no move."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from sim.exercise.blueprint import Instrument
from sim.negotiation import Heard, Ranking, Standing, TimeDependent, accepts, micro_floor, rank, target
from sim.negotiation.acceptance import ACCombi, ACNext
from sim.policies.desk import Ambition, Desk
from sim.policies.grade import LINES
from sim.policies.worth import Worth

STEPS = 12
"""Into how many concessions a MiCRO mind divides the way from its best package to where it stops."""
AT_FLOOR = 0.88
"""Share of the talks at which a delegation asks for no more than it settles for: the others need time to answer."""


def ambition(desk: Desk, text: Instrument, worth: Worth) -> Ambition:
    """What this delegation asks for now on this text."""
    if text.id not in desk.ambitions:
        desk.ambitions[text.id] = _ambition(desk, text, worth)
    return desk.ambitions[text.id]


def _ambition(desk: Desk, text: Instrument, worth: Worth) -> Ambition:
    line = desk.line or "balanced"
    factor, margin = LINES[line]
    allowed = worth.values[worth.allowed]
    best = float(allowed.max()) if allowed.size else worth.reservation
    room = max(0.0, best - worth.reservation)
    floor = worth.reservation + min(margin, 0.3 * room)
    time = desk.time(text)
    level = target(TimeDependent(desk.grade.e * factor), time / AT_FLOOR, floor, best)
    if desk.grade.micro:
        matched = _matched(desk, text, worth, floor)
        level = min(level, matched)
    return Ambition(round(best, 9), round(max(level, floor), 9), round(floor, 9), time)


def _matched(desk: Desk, text: Instrument, worth: Worth, floor: float) -> float:
    """The least a MiCRO party would offer now, over a ladder of STEPS levels: one step for each package received."""
    ranking = _ladder(worth, floor)
    if len(ranking) == 0:
        return floor
    sent: set[int] = set()
    received: dict[str, set[int]] = {}
    for package in desk.view.packages.values():
        if package.instrument != text.id or not desk.complete(text, package):
            continue
        index = worth.shape.index(package.choices)
        if package.actor == desk.actor:
            sent.add(index)
        elif package.actor in text.parties:
            received.setdefault(package.actor, set()).add(index)
    counts = sorted(len(r) for r in received.values())
    middle = counts[len(counts) // 2] if counts else 0
    return micro_floor(ranking, min(len(sent), len(ranking)), middle)


@lru_cache(maxsize=512)
def _ladder(worth: Worth, floor: float) -> Ranking:
    """Of the acceptable outcomes, one for each of STEPS equal steps from the best down to the floor."""
    values, allowed = worth.values, worth.allowed
    if not allowed.any():
        return rank(values, float("inf"))
    best = float(values[allowed].max())
    chosen = np.zeros(len(values), dtype=np.bool_)
    for step in range(STEPS):
        asked = best - (best - floor) * step / STEPS
        reaching = np.flatnonzero(allowed & (values >= asked - 1e-9))
        chosen[reaching[np.argmin(values[reaching])]] = True
    return rank(values, floor, chosen)


def would_accept(desk: Desk, text: Instrument, worth: Worth, now: Ambition, value: float, within: bool) -> bool:
    """Whether the delegation says yes to a package of that value."""
    rule = ACCombi(0.85) if desk.grade.combi else ACNext(1.0, desk.grade.haste)
    received: list[Heard] = []
    if desk.grade.combi and now.time >= 0.85:
        start = text.opens - 1
        for package in desk.view.packages.values():
            if package.instrument != text.id or package.actor == desk.actor or not package.alive:
                continue
            if desk.complete(text, package) and worth.within(package.choices):
                gone = desk.turns_gone - desk.since(package.at) / desk.plan.pulses
                share = (gone - start) / max(0.25, desk.plan.turns - start)
                received.append(Heard(min(now.time, max(0.0, share)), worth.value(package.choices)))
    standing = Standing(
        offer=value,
        own_next=now.level,
        time=now.time,
        reservation=now.floor,
        crosses_red_line=not within,
        received=received,
    )
    return accepts(rule, standing)

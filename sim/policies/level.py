"""The value that a delegation asks for now, from its line, the clock and the concessions of the others."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from sim.exercise.core.blueprint import Instrument
from sim.negotiation.acceptance import ACCombi, ACNext, Heard, Standing, accepts
from sim.negotiation.tactics import Ranking, TimeDependent, micro_floor, rank, target
from sim.policies.desk import Ambition, Desk
from sim.policies.grade import LINES, Line
from sim.policies.others import fair_value
from sim.policies.worth import Worth

STEPS = 12
"""Concessions of a MiCRO mind between its best package and its floor."""
AT_FLOOR = 0.88
"""Share of the talks at which a delegation asks for no more than it settles for: the others need time to answer."""
HOLD, FAIR = 0.55, 0.78
"""Shares of the talks: a mind that reads the others comes down to its aspiration until HOLD, keeps it while they still
move, and comes from it to the fair point by FAIR."""
LIFT = {"firm": 0.35, "balanced": 0.22, "open": 0.1}
"""By line, the aspiration's place above the fair point, as a share of the way to the best."""
LAST = 0.3
"""Share of the gain a delegation otherwise settles for that it still asks for once last packages have been called."""
COMBI = 0.85
"""Share of the talks from which AC_combi takes the best that has been offered for as long as there is time left."""


def ambition(desk: Desk, text: Instrument, worth: Worth) -> Ambition:
    """The delegation's ambition on this text now, computed once a moment."""
    if text.id not in desk.ambitions:
        desk.ambitions[text.id] = _ambition(desk, text, worth)
    return desk.ambitions[text.id]


def _ambition(desk: Desk, text: Instrument, worth: Worth) -> Ambition:
    line = desk.line or "balanced"
    best, floor = worth.best, floor_of(worth, line)
    if desk.view.closing:
        # Nothing better will be tabled: what beats having no agreement by a little is taken.
        floor = round(worth.reservation + LAST * (floor - worth.reservation), 9)
        return Ambition(best, floor, floor, desk.time(text))
    time = desk.time(text)
    level = target(_tactic(desk.grade.e, line), min(1.0, time / AT_FLOOR), floor, best)
    if desk.grade.infers and (fair := fair_value(desk, text, worth)) is not None:
        level = held(time, best, min(best, max(floor, fair)), floor, LIFT[line])
    if desk.grade.micro and time < HOLD:
        # Until then it answers concessions and makes none first.
        level = max(level, _matched(desk, text, worth, floor))
    return Ambition(worth.best, round(max(level, floor), 9), floor, time)


@lru_cache(maxsize=1024)
def floor_of(worth: Worth, line: Line) -> float:
    """The least a delegation settles for on its line, in points; never under its no-agreement value."""
    return round(worth.reservation + min(LINES[line][1], 0.3 * max(0.0, worth.best - worth.reservation)), 9)


@lru_cache(maxsize=64)
def _tactic(e: float, line: Line) -> TimeDependent:
    return TimeDependent(e * LINES[line][0])


def held(time: float, best: float, fair: float, floor: float, lift: float) -> float:
    """The level of a mind that knows the fair point: slow steps to an aspiration above it, then to it, then the floor.

    Each stretch is Faratin's time-dependent concession (1998): Boulware to the aspiration at HOLD and, past FAIR, from
    the fair point to the floor; linear between.
    """
    aspiration = fair + lift * (best - fair)
    if time <= HOLD:
        return target(TimeDependent(0.6), time / HOLD, aspiration, best)
    if time <= FAIR:
        return target(TimeDependent(0.5), (time - HOLD) / (FAIR - HOLD), fair, aspiration)
    return target(TimeDependent(0.5), (time - FAIR) / (1.0 - FAIR), floor, fair)


def _matched(desk: Desk, text: Instrument, worth: Worth, floor: float) -> float:
    """The least a MiCRO party would offer now, over a ladder of STEPS levels: one step for each package received."""
    ranking = _ladder(worth, floor)
    if len(ranking) == 0:
        return floor
    sent = desk.notes(text.id).sent
    counts = sorted(len(found) for actor, found in sent.items() if actor != desk.actor and actor in text.parties)
    middle = counts[len(counts) // 2] if counts else 0
    return micro_floor(ranking, min(len(sent.get(desk.actor, ())), len(ranking)), middle)


@lru_cache(maxsize=512)
def _ladder(worth: Worth, floor: float) -> Ranking:
    """Of the acceptable outcomes, one for each of STEPS equal steps from the best down to the floor."""
    values, allowed = worth.values, worth.allowed
    if not allowed.any():
        return rank(values, float("inf"))
    chosen = np.zeros(len(values), dtype=np.bool_)
    for step in range(STEPS):
        asked = worth.best - (worth.best - floor) * step / STEPS
        reaching = np.flatnonzero(allowed & (values >= asked - 1e-9))
        chosen[reaching[np.argmin(values[reaching])]] = True
    return rank(values, floor, chosen)


def would_accept(desk: Desk, text: Instrument, worth: Worth, now: Ambition, value: float, within: bool) -> bool:
    """Whether the delegation says yes to a package of that value."""
    combi = desk.grade.combi and now.time >= COMBI
    if not combi and value + desk.grade.haste < now.level - 1e-6:
        return False
    rule = ACCombi(COMBI) if desk.grade.combi else ACNext(1.0, desk.grade.haste)
    standing = Standing(
        offer=value,
        own_next=now.level,
        time=now.time,
        reservation=now.floor,
        crosses_red_line=not within,
        received=_received(desk, text, now) if combi else (),
    )
    return accepts(rule, standing)


def _received(desk: Desk, text: Instrument, now: Ambition) -> list[Heard]:
    """The acceptable packages of others that lie on the table, with the share of the talks when they came."""
    notes = desk.notes(text.id)
    start, _ = notes.span
    received: list[Heard] = []
    for package in notes.standing():
        value, within = notes.values.get(package.id, (0.0, False))
        if package.actor != desk.actor and within:
            gone = desk.turns_gone - desk.since(package.at) / desk.plan.pulses
            share = (gone - start) / max(0.25, desk.plan.turns - start)
            received.append(Heard(min(now.time, max(0.0, share)), value))
    return received

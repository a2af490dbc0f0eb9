"""Packages that a delegation can still table without contradicting what was agreed, or what it has offered itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np

from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import ActorId, IssueId, OptionId
from sim.negotiation.domain import BoolArray
from sim.negotiation.packages import Places, outcome_values
from sim.policies.desk import Desk
from sim.policies.worth import Shape, Worth


def keeping(shape: Shape, settled: Mapping[IssueId, OptionId]) -> BoolArray:
    """Which outcomes leave the articles that are agreed as they were agreed, shape (N,)."""
    rows = [
        [0.0 if settled.get(issue, option) == option else 1.0 for option in options]
        for issue, options in zip(shape.issues, shape.options, strict=True)
    ]
    return np.asarray(outcome_values(tuple(map(tuple, rows))) < 0.5)


def between(shape: Shape, stands: Mapping[ActorId, Places]) -> BoolArray:
    """Which outcomes lie, issue by issue, between what the parties stand for, shape (N,).

    Where options have no order, only those that a party stands for; where fewer than two spoke of an issue, all.
    """
    rows = []
    for k, (options, ordered) in enumerate(zip(shape.options, shape.ordered, strict=True)):
        said = [place for places in stands.values() if (place := places[k]) is not None]
        inside = set(range(min(said), max(said) + 1)) if said and ordered else set(said)
        rows.append(tuple(0.0 if len(said) < 2 or at in inside else 1.0 for at in range(len(options))))
    return np.asarray(outcome_values(tuple(rows)) < 0.5)


def approaching(shape: Shape, stands: Mapping[ActorId, Places], old: Places, free: Collection[IssueId]) -> BoolArray:
    """Which outcomes change a text, in articles that are not `free`, only towards the parties' median, shape (N,).

    Where options have no order, only to one that more parties stand for.
    """
    rows = []
    for k, (issue, options, ordered) in enumerate(zip(shape.issues, shape.options, shape.ordered, strict=True)):
        here = old[k]
        said = sorted(place for places in stands.values() if (place := places[k]) is not None)
        if issue in free or here is None or not said:
            rows.append((0.0,) * len(options))
            continue
        low, high = said[(len(said) - 1) // 2], said[len(said) // 2]
        away = [max(low - at, at - high, 0) if ordered else -said.count(at) for at in range(len(options))]
        rows.append(tuple(0.0 if at == here or far < away[here] else 1.0 for at, far in enumerate(away)))
    return np.asarray(outcome_values(tuple(rows)) < 0.5)


def taking_back(worth: Worth, last: Places) -> BoolArray:
    """Which outcomes only take back what the delegation offered last, and give nothing for it, shape (N,)."""
    gains = _over(worth, last, 1.0)
    return np.asarray((gains > 1e-9) & (_over(worth, last, -1.0) < 1e-9))


def _over(worth: Worth, last: Places, sign: float) -> np.ndarray:
    rows = []
    for row, place in zip(worth.tables, last, strict=True):
        before = 0.0 if place is None else row[place]
        rows.append(tuple(max(0.0, sign * (value - before)) for value in row))
    return outcome_values(tuple(rows))


def tableable(desk: Desk, text: Instrument, worth: Worth, level: float) -> BoolArray:
    """The outcomes that contradict neither what is agreed nor what the delegation offered, shape (N,).

    Nor is anything tabled that is worth less to it than a package of another that it could accept as it stands.
    """
    notes = desk.notes(text.id)
    found = keeping(worth.shape, desk.settled(text))
    mine = next((p for p in reversed(notes.mine) if p.id in notes.outcome), None)
    if mine is not None and not desk.grade.infers:
        # Who reckons where the fair point lies may ask for more again once it is seen to lie higher.
        found &= ~taking_back(worth, notes.places[mine.id])
        if mine.alive:
            found[notes.outcome[mine.id]] = False
    offered = next((-minus for minus, _, p in notes.welcome if p.alive and p.public), None)
    if offered is not None and offered >= level - 1e-9 and not desk.grade.combi:
        # Who takes the best that is offered at the end, by AC_combi, tables on until then.
        found &= worth.values >= offered - 1e-9
    return found

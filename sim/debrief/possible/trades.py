"""Trades left on the table: changes of one or two issues of a package that would have been better."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import combinations, product

import numpy as np

from sim.debrief.figures import PRINTED, figure
from sim.debrief.possible.shown import ChangeShown, TradeShown
from sim.debrief.possible.space import Space
from sim.exercise.core.names import Choices
from sim.policies.worth import Shape

TRADES = 2
"""Trades that a debrief shows."""


def trades(
    space: Space, origin: Choices, floors: Sequence[float] | None = None, most: int = TRADES
) -> list[TradeShown]:
    """The best changes of one or two issues inside everybody's red lines, the most gain first, then the fewest issues.

    From a deal nobody loses by them. With `floors` (there was no deal) everybody comes to its no-deal value at least.
    """
    before = space.of(origin)
    found: list[tuple[float, int, TradeShown]] = []
    for changes in _changes(space.shape, origin):
        after_choices = {**origin, **{c["issue"]: c["now"] for c in changes}}
        if not space.within(after_choices):
            continue
        after = space.of(after_choices)
        least = before if floors is None else np.array(floors)
        total = math.fsum(after - before)
        if (after < least - 1e-9).any() or total < PRINTED:
            continue
        more = [figure(d) for d in after - before]
        trade: TradeShown = {
            "changes": changes,
            "points": [figure(v) for v in after],
            "more": more,
            "total": figure(total),
        }
        found.append((total, len(changes), trade))
    found.sort(key=lambda f: (-round(f[0], 6), f[1]))
    return _different([trade for _, _, trade in found], most)


def _different(ranked: Sequence[TradeShown], most: int) -> list[TradeShown]:
    """The first of these, none of which only adds a change to one before it for no more gain."""
    kept: list[TradeShown] = []
    for trade in ranked:
        own = {(c["issue"], c["now"]) for c in trade["changes"]}
        if all({(c["issue"], c["now"]) for c in other["changes"]} - own for other in kept):
            kept.append(trade)
        if len(kept) == most:
            break
    return kept


def _changes(shape: Shape, origin: Choices) -> Iterator[list[ChangeShown]]:
    """Every change of one issue, then of two."""
    single = {
        issue: [ChangeShown(issue=issue, was=origin[issue], now=o) for o in options if o != origin[issue]]
        for issue, options in zip(shape.issues, shape.options, strict=True)
        if issue in origin
    }
    for changes in single.values():
        yield from ([change] for change in changes)
    for one, other in combinations(single.values(), 2):
        yield from ([a, b] for a, b in product(one, other))

# mypy: allow-subclassing-any
"""The Mesa agents of a world: actors that nobody plays, and the blocs at home of every actor. Each acts by its `step`.

An actor that somebody plays is no agent: it is a row of the world's arrays, and its acts come from outside.
"""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from itertools import count
from typing import TYPE_CHECKING, Any, ClassVar
from weakref import WeakKeyDictionary

import mesa

from sim.world.equations import LEGITIMACY_MAX, LEGITIMACY_MIN, share_left, trust_mean
from sim.world.stance import Manner, Reason, Stance, Watch, act_for, fitting, is_news, stance

if TYPE_CHECKING:
    from sim.world.model import World

SAID_LATELY = 20
"""Days before an actor addresses the same one again: an assumption of ours."""
RALLY = 0.5
"""Where support tends while the country stands in a crisis: round the flag (Mueller 1970); the size is ours."""
SUPPORT_HALF_LIFE = 45.0
"""Days in which half the distance to where support tends is gone: a choice of ours."""
SUPPORT_WORTH = 0.04
"""Points of legitimacy that full support gives in a day, and full opposition takes."""


class _Counters(WeakKeyDictionary[Any, "count[int]"]):
    """One counter of unique ids per model, forgotten with the model.

    Before 3.4.2 Mesa keeps every model that ever had an agent in a class attribute of this name; a run that builds a
    world per turn would never give one back.
    """

    def __getitem__(self, model: Any) -> count[int]:
        return self.setdefault(model, count(1))


class Actor(mesa.Agent):
    """An actor that nobody plays, at its position in the world's arrays."""

    _ids: ClassVar[MutableMapping[Any, count[int]]] = _Counters()

    model: World

    def __init__(self, model: World, name: str, manner: Manner | None) -> None:
        """Register the actor with its world; without a ``manner`` it acts in disputes only."""
        super().__init__(model)
        self.name = name
        self.index = model.names.index(name)
        self.manner = manner

    def step(self) -> None:
        """One day: the disputes it begins, its side of those that stand, and what it has to say to the others."""
        conduct = self.model.conduct
        assert conduct is not None
        conduct.outbreaks(self.model, self.index)
        for now in conduct.crises and conduct.standing:
            if self.name in now.parties:
                conduct.move(self.model, now.id, now.parties.index(self.name))
        if self.manner is not None and self.model.rng.random() < 1.0 / self.manner.patience:
            self.deal(self.manner)

    def deal(self, manner: Manner) -> None:
        """Express a stance by an act, the strongest whose reason is new; no act is done to the same actor twice."""
        conduct = self.model.conduct
        assert conduct is not None
        found: list[tuple[float, int, str, Reason]] = []
        for other, name in enumerate(self.model.names):
            if other == self.index or conduct.between(self.name, name) is not None:
                continue
            done = conduct.past.get((self.name, name), [])
            if done and self.model.day - done[-1].day < SAID_LATELY:
                continue
            held = self.stance(name)
            act = act_for(held.value, fitting(manner, held, self.model.kinds[other], done))
            if act is not None and is_news(held.reason, manner, done):
                found.append((abs(held.value), other, act, held.reason))
        if found:
            _, other, act, reason = max(found, key=lambda one: one[0])
            conduct.do(self.model, act, self.index, other, reason)

    def stance(self, towards: str) -> Stance:
        """The actor's stance towards another today."""
        assert self.manner is not None
        other = self.model.names.index(towards)
        arrays, at = self.model.arrays, (self.index, other)
        return stance(
            towards,
            self.manner,
            self.model.conduct.tempers[self.name] if self.model.conduct else 0.0,
            float(arrays.tension[at]),
            float(arrays.cooperation[other, self.index]),
            float(trust_mean(arrays.alpha[at], arrays.beta[at])),
            self.model.values,
        )


class Bloc(mesa.Agent):
    """Those at home whose yes an actor needs: a support for its government that erodes and rallies, -1 to 1."""

    _ids: ClassVar[MutableMapping[Any, count[int]]] = _Counters()
    _LEFT = share_left(1.0, SUPPORT_HALF_LIFE)

    model: World

    def __init__(self, model: World, actor: str, name: str, support: float, watches: Sequence[Watch]) -> None:
        """Register the bloc of ``actor`` with its world."""
        super().__init__(model)
        self.actor = actor
        self.name = name
        self.index = model.names.index(actor)
        self.support = support
        self.watches = tuple(watches)

    def step(self) -> None:
        """One day nearer to where support tends; what it is today moves the government's legitimacy."""
        self.support = self._LEFT * self.support + (1.0 - self._LEFT) * self.tendency()
        legitimacy = self.model.arrays.legitimacy
        moved = legitimacy[self.index] + SUPPORT_WORTH * self.support / self.model.blocs_of[self.actor]
        legitimacy[self.index] = min(max(moved, LEGITIMACY_MIN), LEGITIMACY_MAX)

    def tendency(self) -> float:
        """Where its support tends today, -1 to 1: down with what it minds, up while the country is in a crisis."""
        rallied = RALLY if self.model.pressed[self.index] else 0.0
        if not self.watches:
            return rallied
        values = self.model.values
        minded = sum(w.discontent(values[w.indicator]) for w in self.watches if w.indicator in values)
        return rallied - min(minded, 1.0)

"""The usual answer to an act: what a delegation of that kind does, drawn from the rules that minds follow.

A seat knows neither the style, the nerve nor the mandate of others. So each draw gives the addressee a style, a resolve
and an attitude to risk of its own, all alike likely, and every act of its kind; and the figures rest on those rules and
on the tension that the asking seat sees. Nothing of the addressee's own goes in.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np

from sim.exercise.core.names import ActorId
from sim.exercise.state import State
from sim.policies.acting import ANSWERING, ANSWERS, NEVER
from sim.policies.crisis import CALM, FRESH, FRIENDLY, MEASURES, OWN, RETURNING, RETURNS, UNBENDING
from sim.policies.dice import first_likeliest
from sim.policies.notebook import HOSTILE
from sim.world.catalogue import ACTS, Act
from sim.world.catalogue.kinds import ActorKind, fits, open_among
from sim.world.equations import Parameters, tension_after_act
from sim.world.ladder import between
from sim.world.response import LABELS, TEMPERS, answer, policy

DRAWS = 1000
LIKELY = (0.1, 0.9)
"""Quantiles between which four in five draws lie."""
MOST_NAMED = 3

Sort = Literal["none", "peaceable", "hostile"]


@dataclass(frozen=True, slots=True)
class Usual:
    """Of `n` draws: how many answer and how, the acts they answer with most, and the change that both acts make.

    `tension` is the change of the mean tension of the two, from the low to the high end of four in five draws; `climbs`
    the share of draws after which the two stand on a higher rung than now.
    """

    target: ActorId
    n: int
    answers: Mapping[Sort, float]
    named: Sequence[tuple[str, float]]
    now: float
    tension: tuple[float, float]
    climbs: float


def usual(view: State, actor: ActorId, act: Act, target: ActorId, world: Parameters) -> Usual:
    """The usual answer of `target` to that act of `actor`, as `actor` can reckon it. `view` is its own fold."""
    kinds = {card.id: card.kind for card in view.the_scene.actors}
    drawn = replies(act.id, kinds[actor], kinds[target])
    held = np.array([[0.0, _tension(view, actor, target)], [_tension(view, target, actor), 0.0]])
    rungs = np.array([[0.0, _rung(view, actor, target)], [_rung(view, target, actor), 0.0]])
    stood = between(held, rungs, 0, 1)
    changes: list[float] = []
    climbs = 0
    sorts: Counter[Sort] = Counter()
    for reply, times in drawn:
        after, rung = _done(act, 0, held, rungs, world)
        if reply is not None:
            after, rung = _done(ACTS[reply], 1, after, rung, world)
        changes += [float(after.sum() - held.sum()) / 2.0] * times
        climbs += times * (between(after, rung, 0, 1) > stood)
        sorts[_sort(reply)] += times
    n = sum(times for _, times in drawn)
    low, high = (float(x) for x in np.quantile(changes, LIKELY))
    named = [(reply, times / n) for reply, times in drawn if reply is not None][:MOST_NAMED]
    return Usual(
        target=target,
        n=n,
        answers={sort: sorts[sort] / n for sort in ("hostile", "peaceable", "none")},
        named=named,
        now=float(held.sum()) / 2.0,
        tension=(round(low, 4), round(high, 4)),
        climbs=climbs / n,
    )


@lru_cache(maxsize=512)
def replies(act: str, by: ActorKind, to: ActorKind) -> tuple[tuple[str | None, int], ...]:
    """The answers to an act in so many draws, the commonest first; None where nothing answers it."""
    done = ACTS[act]
    if done.visibility == "covert":
        return ((None, DRAWS),)
    able = {name for name in open_among(ACTS, to) if name not in NEVER and fits(name, by)}
    dice = np.random.default_rng(zlib.crc32(f"{act} {by} {to}".encode()))
    found = Counter(_reply(done, able, dice) for _ in range(DRAWS))
    return tuple(sorted(found.items(), key=lambda one: (-one[1], one[0] or "")))


def _reply(act: Act, able: set[str], dice: np.random.Generator) -> str | None:
    """One answer of one addressee, its style, resolve and attitude to risk drawn with it."""
    styles = tuple(TEMPERS)
    style = styles[int(dice.integers(len(styles)))]
    resolve, risk, nerve = float(dice.random()), float(dice.uniform(-1.0, 1.0)), float(dice.random())
    looks = dice.random(int(FRESH))
    if act.family in FRIENDLY:
        chance = 0.0 if style == "spoiler" else UNBENDING if style == "hard" else RETURNING
        return next((name for name in RETURNS if name in able), None) if (looks < chance).any() else None
    if act.family not in HOSTILE or not (looks < ANSWERING).any():
        return None
    if act.mid_level >= 2:
        temper = TEMPERS[style] + resolve - 0.5 + 0.5 * risk
        law = answer(act.mid_level, policy(act.mid_level, temper), OWN)
        assert law is not None
        label = LABELS[min(law.draw(nerve), 3) - 1]
        return next((name for name in (*MEASURES[label], *CALM) if name in able), None)
    options = [name for name in ANSWERS[style] if name in able]
    return options[first_likeliest(dice, len(options))] if options else None


def _sort(reply: str | None) -> Sort:
    if reply is None:
        return "none"
    return "hostile" if ACTS[reply].family in HOSTILE else "peaceable"


def _done(act: Act, by: int, held: np.ndarray, rungs: np.ndarray, world: Parameters) -> tuple[np.ndarray, np.ndarray]:
    """Tension and rungs (2 x 2, holder by other) once one of the two has done that to the other."""
    if act.targets == "none":
        return held, rungs
    weight = {"public": 1.0, "private": world.private_weight, "covert": world.covert_weight}[act.visibility]
    other, after, climbed = 1 - by, held.copy(), rungs.copy()
    after[other, by] = tension_after_act(held[other, by], act.goldstein, weight, world.k1, world.k2)
    if act.rung is not None and act.visibility != "covert":
        climbed[by, other] = max(climbed[by, other], act.rung)
    if act.lowers_to is not None:
        climbed[by, other] = min(climbed[by, other], act.lowers_to)
    return after, climbed


def _tension(view: State, holder: ActorId, other: ActorId) -> float:
    tie = view.dyads.get((holder, other))
    return tie.tension if tie is not None else 0.0


def _rung(view: State, holder: ActorId, other: ActorId) -> float:
    tie = view.dyads.get((holder, other))
    return tie.rung if tie is not None else 0.0

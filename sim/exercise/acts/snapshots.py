"""The world as an exercise has it: a snapshot of its state, and the worlds that start from one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from sim.exercise.acts import modules
from sim.exercise.core.blueprint import Blueprint, Gauge
from sim.exercise.core.memo import by_identity
from sim.exercise.core.names import ActorId, IssueId, OptionId
from sim.exercise.state import State
from sim.world.conduct import Conduct
from sim.world.equations import Parameters
from sim.world.indicators import Indicator, Season
from sim.world.response import TEMPERS
from sim.world.snapshot import Kind, WorldSnapshot
from sim.world.snapshot import opening as world_opening
from sim.world.stance import Home, Manner

if TYPE_CHECKING:
    from sim.world.alone import Start
    from sim.world.model import World

TOLD = ("tension", "cooperation", "alpha", "beta", "last_rung", "threat_day")
"""The arrays of a world that a relation's event tells, in the order of `Dyad` and of `_figures`."""
_figures = attrgetter("tension", "cooperation", "alpha", "beta", "rung", "threat_day")
DEFAULT_TRUST = (2.0, 2.0)
"""Beta prior of a relation nobody has tested: mean one half, wide."""


def snapshot_of(state: State) -> WorldSnapshot:
    """The world as the exercise's events have it."""
    assert state.blueprint is not None
    first = first_snapshot(state.blueprint)
    pairs, index = _places(state.blueprint)
    arrays = first.arrays.opened(*TOLD, "legitimacy")
    if state.dyads:
        at = np.array([pairs[pair] for pair in state.dyads])
        figures = np.array([figure for tie in state.dyads.values() for figure in _figures(tie)]).reshape(-1, len(TOLD))
        for column, name in enumerate(TOLD):
            getattr(arrays, name).reshape(-1)[at] = figures[:, column]
    for actor, legitimacy in state.legitimacy.items():
        arrays.legitimacy[index[actor]] = legitimacy
    for name in (*TOLD, "legitimacy"):
        # What an event told is rounded already: locked, it is not rounded again.
        getattr(arrays, name).setflags(write=False)
    indicators: dict[str, float] = {**first.indicators, **dict(state.indicators.items())}
    return WorldSnapshot(first.actors, first.kinds, arrays, state.day, indicators, _drivers(state))


@by_identity
def first_snapshot(blueprint: Blueprint) -> WorldSnapshot:
    """The world before the first act."""
    actors: dict[str, Kind] = {a.id: Kind(a.kind) for a in blueprint.actors}
    n, index = len(actors), {a: i for i, a in enumerate(actors)}
    tension, cooperation = np.full((n, n), 1.0), np.zeros((n, n))
    trade, alliance = np.zeros((n, n)), np.zeros((n, n))
    np.fill_diagonal(tension, 0.0)
    for tie in blueprint.ties:
        for a, b in ((tie.a, tie.b), (tie.b, tie.a)):
            at = index[a], index[b]
            tension[at], cooperation[at] = tie.tension, tie.cooperation
            trade[at], alliance[at] = tie.trade, float(tie.alliance)
    trust = np.ones((n, n))
    capability = np.array([a.capability for a in blueprint.actors])
    return world_opening(
        actors,
        tension=tension,
        rest_tension=tension,
        k3=blueprint.world.k3,
        k4=blueprint.world.k4,
        capability=capability / capability.sum() if capability.sum() else capability,
        wealth=np.array([a.wealth for a in blueprint.actors]),
        legitimacy=np.array([a.legitimacy for a in blueprint.actors]),
        cooperation=cooperation,
        alpha=trust * DEFAULT_TRUST[0],
        beta=trust * DEFAULT_TRUST[1],
        trade=trade,
        alliance=alliance,
        indicators={**modules.first_figures(blueprint), **{g.id: g.start for g in blueprint.gauges}},
    )


@by_identity
def _places(blueprint: Blueprint) -> tuple[dict[tuple[ActorId, ActorId], int], dict[ActorId, int]]:
    """The position of each pair in a matrix of the world, row by row, and of each actor in a vector."""
    actors = [actor.id for actor in blueprint.actors]
    pairs = {(a, b): i * len(actors) + j for i, a in enumerate(actors) for j, b in enumerate(actors)}
    return pairs, {actor: place for place, actor in enumerate(actors)}


def _drivers(state: State) -> dict[str, float]:
    """Drivers of the choices in force, for indicators; a choice has none while its obligations are not performed."""
    drivers: dict[str, float] = modules.act_drivers(state)
    drivers |= {f"obligation:{o.id}": float(o.performing) for o in state.obligations.values()}
    idle = {o.issue for o in state.obligations.values() if not o.performing and o.status != "ended"}
    for text in state.instruments.values():
        if text.in_force and text.adopted is not None:
            drivers |= {f"choice:{i}": _effect(state, i, o) for i, o in text.adopted.items() if i not in idle}
    return drivers


def _effect(state: State, issue: IssueId, option: OptionId) -> float:
    return state.option(issue, option).effect


def rules(state: State) -> Parameters:
    """The weights of the world's equations in this exercise."""
    assert state.blueprint is not None
    return state.blueprint.world


# --- worlds that start from a snapshot -------------------------------------------------------------------------------


def alone(blueprint: Blueprint) -> Start:
    """The first day of a world in which nobody plays: every actor acts by its style, its acts and what it minds."""
    from sim.world.alone import Start

    return Start(
        first_snapshot(blueprint),
        tempers={actor.id: TEMPERS[actor.style] for actor in blueprint.actors},
        manners={actor.id: Manner(actor.acts, actor.watches) for actor in blueprint.actors},
        homes={
            actor.id: tuple(Home(bloc.id, watches=bloc.watches) for bloc in actor.blocs)
            for actor in blueprint.actors
            if actor.blocs
        },
        indicators=_indicators(blueprint.gauges),
        modules=modules.running(blueprint),
        parameters=blueprint.world,
    )


def contributions(state: State) -> dict[str, dict[str, float]]:
    """Each driver's part in each indicator now: in the level where a module's one settles, per day for the others."""
    assert state.blueprint is not None
    return world_from(state.blueprint, snapshot_of(state), 0).contributions()


def world_from(
    blueprint: Blueprint,
    start: WorldSnapshot,
    seed: int,
    conduct: Conduct | None = None,
    homes: Mapping[str, Sequence[Home]] | None = None,
) -> World:
    """A world of the scenario's actors that starts from a snapshot and moves by itself, day by day."""
    # Here, not above: a log opens, replays and is marked where Mesa is not installed.
    from sim.world.model import World

    return World(
        start,
        rng=seed,
        indicators=_indicators(blueprint.gauges),
        parameters=blueprint.world,
        conduct=conduct,
        modules=modules.running(blueprint),
        homes=homes,
    )


def homes_of(state: State) -> dict[str, tuple[Home, ...]]:
    """The blocs at home of each delegation, as they stand now."""
    assert state.blueprint is not None
    return {
        actor.id: tuple(
            Home(bloc.id, state.support.get(actor.id, {}).get(bloc.id, 0.0), bloc.watches) for bloc in actor.blocs
        )
        for actor in state.blueprint.actors
        if actor.blocs
    }


@by_identity
def _indicators(gauges: tuple[Gauge, ...]) -> tuple[Indicator, ...]:
    return tuple(
        Indicator(
            id=g.id,
            start=min(max(g.start, g.low), g.high),
            low=g.low,
            high=g.high,
            level=g.level,
            noise=g.noise,
            drift=g.drift,
            reversion=g.reversion,
            season=Season(g.amplitude, g.period, g.phase) if g.amplitude else None,
            pulls=tuple(g.pulls.items()),
        )
        for g in gauges
        if g.mover == "gauge"
    )

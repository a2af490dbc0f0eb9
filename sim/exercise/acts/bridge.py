"""Bridge between the exercise and the world: state to snapshot, and snapshots to events."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from itertools import permutations
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from sim.exercise import events as ev
from sim.exercise.acts import modules
from sim.exercise.core.blueprint import Blueprint, Gauge, Shock
from sim.exercise.core.memo import by_identity
from sim.exercise.core.names import EVERYONE, ActId, ActorId, Audience, BlocId, IndicatorId, IssueId, OptionId
from sim.exercise.crises import rules as crises
from sim.exercise.deciding import delegation
from sim.exercise.state import State
from sim.world import effects
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

AGREEMENT = "sign-agreement"
SHOWN = 5e-5
"""The least change that four decimals show."""
HEARD = 0.05
"""The least change of a bloc's support, on a scale of -1 to 1, that its delegation hears of."""
DEFAULT_TRUST = (2.0, 2.0)
"""Beta prior of a relation nobody has tested: mean one half, wide."""


def opening(blueprint: Blueprint) -> list[ev.Event]:
    """The relations from which the exercise starts."""
    snapshot = _first(blueprint)
    ladder = _ladder(snapshot.crisis_level(), 0, "time")
    return [_relations(snapshot, None, EVERYONE), ladder, *crises.opening(snapshot)]


def acted(state: State, act: ActId, actor: ActorId, target: ActorId | None, audience: Audience) -> list[ev.Event]:
    """Immediate effects of an act on the world, as events.

    Relations moved by an act would betray it, so at first only its `audience` sees them; everybody else does when the
    turn ends.
    """
    before = snapshot_of(state)
    after = effects.after_act(
        before, act, before.index(actor), None if target is None else before.index(target), rules(state)
    )
    told: list[ev.Event] = []
    if audience.seats is None:
        after, told = crises.answered(state, after, act, actor, target)
        told += crises.acted(state, before, after, act, actor, target)
    told += crises.mediated(state, act, actor, target, audience)
    moved = moves(state, before, after, "act", audience, ev.Because("act", actor, act))
    return [*moved, *told, *modules.acted(state, before.indicators, act, actor, target, audience)]


def agreed(state: State, parties: Sequence[ActorId]) -> list[ev.Event]:
    """Effects of a new agreement between its parties: each signs with each, and each is seen to keep its word."""
    before = after = snapshot_of(state)
    places = [before.index(p) for p in parties]
    after = effects.after_acts(after, AGREEMENT, permutations(places, 2), rules(state))
    for place in places:
        after = effects.after_commitment(after, place, places, "kept", rules(state))
    after = crises.settled_by_agreement(state, after, parties)
    return [
        *moves(state, before, after, "agreement", because=ev.Because("agreement")),
        *crises.agreed(state, parties),
    ]


def reputed(
    state: State,
    conduct: effects.Conduct,
    ground: ev.Ground,
    actor: ActorId,
    witnesses: Iterable[ActorId],
    weight: float,
    audience: Audience,
) -> list[ev.Event]:
    """Trust of the witnesses in an actor that kept or broke its word before them, or spoke as if; as an event.

    `weight` is how much of one commitment it counts for; `audience` must be those who were told why.
    """
    before = snapshot_of(state)
    places = [before.index(witness) for witness in witnesses if witness != actor]
    if not places:
        return []
    after = effects.after_commitment(before, before.index(actor), places, conduct, rules(state), weight)
    moved = _relations(after, before, audience, because=ev.Because(ground, actor))
    return [moved] if moved.dyads else []


def shocked(state: State, shocks: Iterable[Shock], *, major: bool = False, deaths: int = 0) -> list[ev.Event]:
    """Immediate effects of news on the world; major news opens a crisis between every pair whose relation it moves."""
    shocks = tuple(shocks)
    if not shocks:
        return []
    before = after = snapshot_of(state)
    values: dict[IndicatorId, float] = {}
    for shock in shocks:
        if shock.pair is not None:
            a, b = (after.index(x) for x in shock.pair)
            after = effects.after_tension_shock(after, a, b, shock.change)
            after = effects.after_tension_shock(after, b, a, shock.change)
        if shock.indicator is not None:
            gauge = state.index.gauges[shock.indicator]
            now = values.get(shock.indicator, state.indicators[shock.indicator])
            values[shock.indicator] = round(min(max(now + shock.change, gauge.low), gauge.high), 6)
    made = [
        *moves(state, before, after, "inject", because=ev.Because("inject")),
        *crises.shocked(state, before, after, shocks, major, deaths),
    ]
    if values:
        made.append(ev.IndicatorsMoved(audience=EVERYONE, day=state.day, values=values))
    return made


def days_passed(state: State, days: int) -> list[ev.Event]:
    """The world's own moves over `days` days, with dice from the exercise's seed and the turn."""
    assert state.blueprint is not None
    before = snapshot_of(state)
    seed = int(np.random.SeedSequence([state.seed, state.turn, zlib.crc32(b"world")]).generate_state(1)[0])
    conduct = crises.conduct(state)
    world = _world(state.blueprint, before, seed, conduct, _homes(state))
    world.advance(days)
    after, settled = crises.lapsed(state, world.snapshot(), conduct)
    moved = _relations(after, before, EVERYONE, state)
    made: list[ev.Event] = [moved] if moved.dyads or moved.legitimacy else []
    made += [*_ladder_moves(state, after, "time"), *crises.passed(state, conduct), *settled]
    made += _support(state, world.support(), state.day + days)
    if after.indicators:
        made.append(
            ev.IndicatorsMoved(
                audience=EVERYONE,
                day=state.day + days,
                values={IndicatorId(i): round(v, 4) for i, v in after.indicators.items()},
            )
        )
    return made


def alone(blueprint: Blueprint) -> Start:
    """The first day of a world in which nobody plays: every actor acts by its style, its acts and what it minds."""
    from sim.world.alone import Start

    return Start(
        _first(blueprint),
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
    return _world(state.blueprint, snapshot_of(state), 0).contributions()


def rules(state: State) -> Parameters:
    """The weights of the world's equations in this exercise."""
    assert state.blueprint is not None
    return state.blueprint.world


def _homes(state: State) -> dict[str, tuple[Home, ...]]:
    assert state.blueprint is not None
    return {
        actor.id: tuple(
            Home(bloc.id, state.support.get(actor.id, {}).get(bloc.id, 0.0), bloc.watches) for bloc in actor.blocs
        )
        for actor in state.blueprint.actors
        if actor.blocs
    }


def _support(state: State, now: Mapping[str, Mapping[str, float]], day: int) -> list[ev.Event]:
    """The blocs that moved since their delegation last heard of them, told to it."""
    made: list[ev.Event] = []
    for actor, blocs in now.items():
        known = state.support.get(ActorId(actor), {})
        moved = {
            BlocId(bloc): round(support, 4)
            for bloc, support in blocs.items()
            if abs(support - known.get(BlocId(bloc), 0.0)) >= HEARD
        }
        if moved:
            audience = delegation(state, ActorId(actor))
            made.append(ev.SupportMoved(audience=audience, actor=ActorId(actor), day=day, support=moved))
    return made


def _world(
    blueprint: Blueprint,
    start: WorldSnapshot,
    seed: int,
    conduct: Conduct | None = None,
    homes: Mapping[str, Sequence[Home]] | None = None,
) -> World:
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


# --- snapshots -------------------------------------------------------------------------------------------------------


def snapshot_of(state: State) -> WorldSnapshot:
    """The world as the exercise's events have it."""
    assert state.blueprint is not None
    first = _first(state.blueprint)
    pairs, index = _places(state.blueprint)
    arrays = first.arrays.opened(*_TOLD, "legitimacy")
    if state.dyads:
        at = np.array([pairs[pair] for pair in state.dyads])
        figures = np.array([figure for tie in state.dyads.values() for figure in _figures(tie)]).reshape(-1, len(_TOLD))
        for column, name in enumerate(_TOLD):
            getattr(arrays, name).reshape(-1)[at] = figures[:, column]
    for actor, legitimacy in state.legitimacy.items():
        arrays.legitimacy[index[actor]] = legitimacy
    for name in (*_TOLD, "legitimacy"):
        # What an event told is rounded already: locked, it is not rounded again.
        getattr(arrays, name).setflags(write=False)
    indicators: dict[str, float] = {**first.indicators, **dict(state.indicators.items())}
    return WorldSnapshot(first.actors, first.kinds, arrays, state.day, indicators, _drivers(state))


@by_identity
def _first(blueprint: Blueprint) -> WorldSnapshot:
    """The world before the first act."""
    return _build(blueprint)


@by_identity
def _places(blueprint: Blueprint) -> tuple[dict[tuple[ActorId, ActorId], int], dict[ActorId, int]]:
    """The position of each pair in a matrix of the world, row by row, and of each actor in a vector."""
    actors = [actor.id for actor in blueprint.actors]
    pairs = {(a, b): i * len(actors) + j for i, a in enumerate(actors) for j, b in enumerate(actors)}
    return pairs, {actor: place for place, actor in enumerate(actors)}


def _build(blueprint: Blueprint) -> WorldSnapshot:
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


# --- events ----------------------------------------------------------------------------------------------------------


def moves(
    state: State,
    before: WorldSnapshot,
    after: WorldSnapshot,
    cause: str,
    audience: Audience = EVERYONE,
    because: ev.Because | None = None,
) -> list[ev.Event]:
    """The relations and the rung that changed between two snapshots, as events that `audience` sees, and why."""
    moved = _relations(after, before, audience, because=because)
    told: list[ev.Event] = [moved] if moved.dyads or moved.legitimacy else []
    # Rules of acts and news report the crises that they open, with the cause; a breach reports them here.
    opened = crises.crossed(state, before, after) if cause == "agreement" and audience.seats is None else []
    # All see the ladder. That somebody acted where they were told of no act, its cause would give away.
    return [*told, *_ladder_moves(state, after, cause if audience.seats is None else "unseen"), *opened]


def _ladder_moves(state: State, after: WorldSnapshot, cause: str) -> list[ev.Event]:
    rung = after.crisis_level()
    return [] if rung == state.rung else [_ladder(rung, state.rung, cause)]


def _ladder(rung: int, was: int, cause: str) -> ev.LadderMoved:
    return ev.LadderMoved(audience=EVERYONE, rung=rung, was=was, cause=cause)  # type: ignore[arg-type]


def _relations(
    after: WorldSnapshot,
    before: WorldSnapshot | None,
    audience: Audience,
    untold: State | None = None,
    because: ev.Because | None = None,
) -> ev.RelationsMoved:
    """Values of the relations changed since `before` (all for None), and of those changed in private in `untold`."""
    now, standing = _table(after), after.arrays.legitimacy
    changed, shifted = np.ones(now.shape[1:], dtype=bool), np.ones(standing.shape, dtype=bool)
    if before is not None:
        changed = (np.abs(now - _table(before)) > SHOWN).any(axis=0)
        shifted = np.abs(standing - before.arrays.legitimacy) > SHOWN
    if untold is not None:
        for a, b in untold.whispered:
            changed[after.index(a), after.index(b)] = True
        for actor in untold.whispered_of:
            shifted[after.index(actor)] = True
    np.fill_diagonal(changed, False)
    names = [ActorId(a) for a in after.actors]
    pairs = np.argwhere(changed)
    figures = now[:, pairs[:, 0], pairs[:, 1]].T.round(4).tolist()
    dyads = tuple(ev.Dyad(names[i], names[j], *row) for (i, j), row in zip(pairs.tolist(), figures, strict=True))
    legitimacy = standing.round(4).tolist()
    return ev.RelationsMoved(
        audience=audience,
        dyads=dyads,
        legitimacy={names[i]: legitimacy[i] for i in np.flatnonzero(shifted).tolist()},
        because=because,
    )


_TOLD = ("tension", "cooperation", "alpha", "beta", "last_rung", "threat_day")
"""The arrays of a world that a relation's event tells, in the order of `Dyad` and of `_figures`."""
_figures = attrgetter("tension", "cooperation", "alpha", "beta", "rung", "threat_day")


def _table(snapshot: WorldSnapshot) -> np.ndarray:
    """The arrays of `_TOLD` of a world in one, shape (6, n, n)."""
    return np.array([getattr(snapshot.arrays, name) for name in _TOLD])

"""From the world to the exercise: what an act, an agreement, news or days moved between two snapshots, as events."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from itertools import permutations

import numpy as np

from sim.exercise import events as ev
from sim.exercise.acts import modules
from sim.exercise.acts.snapshots import TOLD, first_snapshot, homes_of, rules, snapshot_of, world_from
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.inject import Shock
from sim.exercise.core.names import EVERYONE, ActId, ActorId, Audience, BlocId, IndicatorId, NewsId
from sim.exercise.crises import rules as crises
from sim.exercise.deciding import delegation
from sim.exercise.state import State
from sim.world import effects
from sim.world.snapshot import WorldSnapshot

AGREEMENT = "sign-agreement"
SHOWN = 5e-5
"""The least change that four decimals show."""
OPEN_DRIVERS = ("indicator:", "ladder")
"""Beginnings of the names of drivers whose values all seats see at every moment."""
HEARD = 0.05
"""The least change of a bloc's support, on a scale of -1 to 1, that its delegation hears of."""


def opening(blueprint: Blueprint) -> list[ev.Event]:
    """The relations from which the exercise starts."""
    snapshot = first_snapshot(blueprint)
    level = snapshot.crisis_level()
    ladder = _ladder(level, level, "time")
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
        *crises.agreed(state, after, parties),
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


def shocked(
    state: State, shocks: Iterable[Shock], news: NewsId | None = None, *, major: bool = False, deaths: int = 0
) -> list[ev.Event]:
    """Immediate effects of news on the world; major news opens a crisis between every pair whose relation it moves.

    `news` names it where everybody reads it: its effects are for all to see.
    """
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
    because = ev.Because("inject", inject=news)
    made = [
        *moves(state, before, after, "inject", because=because),
        *crises.shocked(state, before, after, shocks, major, deaths),
    ]
    if values:
        made.append(ev.IndicatorsMoved(audience=EVERYONE, day=state.day, values=values, because=because))
    return made


def days_passed(state: State, days: int) -> list[ev.Event]:
    """The world's own moves over `days` days, with dice from the exercise's seed and the turn."""
    assert state.blueprint is not None
    before = snapshot_of(state)
    seed = int(np.random.SeedSequence([state.seed, state.turn, zlib.crc32(b"world")]).generate_state(1)[0])
    conduct = crises.conduct(state)
    world = world_from(state.blueprint, before, seed, conduct, homes_of(state))
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
                pulled={IndicatorId(i): pulls for i, pulls in _in_sight(world.pulled()).items()},
            )
        )
    return made


def _in_sight(pulled: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """The pulls of drivers that everybody reads anyway. What texts and obligations did would tell who performs them."""
    found = {
        moved: {
            driver: round(part, 4)
            for driver, part in parts.items()
            if driver.startswith(OPEN_DRIVERS) and abs(part) > SHOWN
        }
        for moved, parts in pulled.items()
    }
    return {moved: parts for moved, parts in found.items() if parts}


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
    in_public = audience.seats is None
    return [*told, *_ladder_moves(state, after, *((cause, because) if in_public else ("unseen", None))), *opened]


def _ladder_moves(state: State, after: WorldSnapshot, cause: str, because: ev.Because | None = None) -> list[ev.Event]:
    rung = after.crisis_level()
    return [] if rung == state.rung else [_ladder(rung, state.rung, cause, because)]


def _ladder(rung: int, was: int, cause: str, because: ev.Because | None = None) -> ev.LadderMoved:
    return ev.LadderMoved(audience=EVERYONE, rung=rung, was=was, cause=cause, because=because)  # type: ignore[arg-type]


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


def _table(snapshot: WorldSnapshot) -> np.ndarray:
    """The arrays of `TOLD` of a world in one, shape (6, n, n)."""
    return np.array([getattr(snapshot.arrays, name) for name in TOLD])

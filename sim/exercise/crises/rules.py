"""Events of crises and ultimatums after acts, agreements, news and days; `acts.bridge` moves the relations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from sim.exercise import events as ev
from sim.exercise.acts.offered import offered
from sim.exercise.core.blueprint import Actor, Blueprint
from sim.exercise.core.inject import Shock
from sim.exercise.core.names import EVERYONE, ActId, ActorId, Audience, CrisisId
from sim.exercise.deciding import delegation
from sim.exercise.pledges.queries import is_told
from sim.exercise.state import State
from sim.world import crisis, effects
from sim.world.catalogue import ACTS
from sim.world.conduct import MEDIATORS, Conduct, Done, noted
from sim.world.crisis import CRISIS_FROM, Crisis
from sim.world.response import TEMPERS
from sim.world.snapshot import NO_THREAT, WorldSnapshot
from sim.world.stance import Deed, Manner, Pledge, Reason

ULTIMATUM = "ultimatum"
CALM = ("tacit", "faded")
"""Outcomes of a crisis that ends by itself, its sides being calm."""
CLASHES = 2
"""The violence of a crisis in which people have been killed, on the scale of 1 to 4."""


def unseated(blueprint: Blueprint) -> dict[str, float]:
    """The actors that no seat belongs to, each with the temper of its style: the world acts for them."""
    seated = {seat.actor for seat in blueprint.seats}
    return {actor.id: TEMPERS[actor.style] for actor in blueprint.actors if actor.id not in seated}


def conduct(state: State) -> Conduct:
    """Crises, open and closed, and the conduct of actors that nobody plays, for the world."""
    assert state.blueprint is not None
    tempers = unseated(state.blueprint)
    return Conduct(
        state.crises.values(),
        tempers=tempers,
        seed=state.seed,
        manners={actor.id: _manner(state, actor) for actor in state.blueprint.actors if actor.id in tempers},
        past=_past(state.moves),
    )


def _past(moves: Iterable[ev.ActorMoved]) -> dict[tuple[str, str], list[Deed]]:
    """For each two, what the one that nobody plays has done to the other for a reason, oldest first."""
    found: dict[tuple[str, str], list[Deed]] = {}
    for m in moves:
        if m.target is not None and m.why is not None:
            deed = Deed(m.day, m.act, Reason(m.why, m.about, m.figure))
            found.setdefault((m.actor, m.target), []).append(deed)
    return found


def _manner(state: State, actor: Actor) -> Manner:
    """Conduct of an actor that nobody plays: the acts and watches its scenario gives it, and the pledges it follows.

    It judges by the findings that reached it: nobody is thanked or blamed for what no look has shown, nor blamed for
    what the breach of another has suspended.
    """
    found = (o for o in state.obligations.values() if o.status == "open" and o.finding in ("kept", "amiss"))
    pledges: dict[str, Pledge] = {
        o.id: Pledge(o.obligor, o.finding == "kept") for o in found if is_told(state, o, actor.id)
    }
    return Manner(offered(actor), actor.watches, pledges)


# --- what happened to crises -----------------------------------------------------------------------------------------


def opening(snapshot: WorldSnapshot) -> list[ev.Event]:
    """The crises in which an exercise begins: every relation that already stands on the rungs of one."""
    levels = snapshot.levels()
    calm = np.zeros_like(levels)
    return _told({}, _crossings({}, calm, levels, snapshot.actors, snapshot.day))


def acted(
    state: State, before: WorldSnapshot, after: WorldSnapshot, act: ActId, actor: ActorId, target: ActorId | None
) -> list[ev.Event]:
    """Changes of crises right after a public act: in those between its two sides and those of the target's allies."""
    if target is None:
        return []
    rung = int(after.levels()[after.index(actor), after.index(target)])
    now = {CrisisId(c.id): c for c in noted(tuple(state.crises.values()), ACTS[act], actor, target, rung, state.day)}
    now = _crossings(now, before.levels(), after.levels(), after.actors, state.day)
    return _told(state.crises, now)


def mediated(state: State, act: ActId, actor: ActorId, target: ActorId | None, audience: Audience) -> list[ev.Event]:
    """Mediation by this act in each open crisis of the party it speaks to, shown to those who know of the act."""
    style = MEDIATORS.get(act)
    return [
        ev.CrisisMediated(audience=audience, crisis=name, mediator=actor, style=style)
        for name, standing in state.crises.items()
        if style is not None and standing.open and target in standing.parties and actor not in standing.parties
    ]


def agreed(state: State, after: WorldSnapshot, parties: Sequence[ActorId]) -> list[ev.Event]:
    """An agreement in force answers every ultimatum between its parties, and ends each crisis whose acts have ended.

    A crisis goes on under a text while the two stand on its rungs: by what they hold against each other, or by forces
    that nobody has withdrawn. It ends once they are calm, by that text.
    """
    now = _standing_at(state.crises, after, state.day)
    ended = {
        name: crisis.close(standing, "formal", state.day)
        for name, standing in now.items()
        if standing.open and set(standing.parties) <= set(parties) and standing.rung < CRISIS_FROM
    }
    answered = [
        _ended(actor, target, "answered", 0.0)
        for actor, target in state.ultimatums
        if actor in parties and target in parties
    ]
    return [*_told(state.crises, {**now, **ended}), *answered]


def _standing_at(crises: Mapping[CrisisId, Crisis], after: WorldSnapshot, day: int) -> dict[CrisisId, Crisis]:
    """The crises, each open one at the rung on which its two sides now stand."""
    levels = after.levels()
    return {
        name: crisis.stands(c, int(levels[after.index(c.initiator), after.index(c.target)]), day) if c.open else c
        for name, c in crises.items()
    }


def _settled_by_text(state: State, ended: Crisis) -> bool:
    """Whether a text between its two sides has come into force since it opened: then calm is that text's doing."""
    texts = {o.instrument for o in state.obligations.values() if o.since >= ended.opened}
    signed = (t.signatories for t in state.the_scene.instruments if t.id in texts)
    return any(set(ended.parties) <= set(signatories) for signatories in signed)


def shocked(
    state: State, before: WorldSnapshot, after: WorldSnapshot, shocks: Sequence[Shock], major: bool, deaths: int = 0
) -> list[ev.Event]:
    """Crises that news opens: where a relation reaches their rungs and, if major, between every pair it names.

    Those that stand already are told at the rung to which the news brings them.
    Deaths make the crises of those pairs violent: minor clashes, as the International Crisis Behavior data have it.
    """
    now = _standing_at(state.crises, after, state.day)
    now = _crossings(now, before.levels(), after.levels(), after.actors, state.day)
    for pair in (shock.pair for shock in shocks if shock.pair is not None) if major else ():
        if not _standing(now, *pair):
            rung = int(after.levels()[after.index(pair[0]), after.index(pair[1])])
            begun = crisis.begin(*pair, state.day, max(CRISIS_FROM, rung), None, now)
            # A grave event makes a crisis of a quarrel that has not climbed to its rungs: it is told where it stands.
            now[CrisisId(begun.id)] = crisis.stands(replace(begun, rung=rung, peak=rung), rung, state.day)
    for pair in (shock.pair for shock in shocks if shock.pair is not None) if deaths else ():
        now = {
            n: replace(c, violence=max(c.violence, CLASHES)) if c.open and c.of(*pair) else c for n, c in now.items()
        }
    return _told(state.crises, now)


def crossed(state: State, before: WorldSnapshot, after: WorldSnapshot) -> list[ev.Event]:
    """The crises that open because a relation has just reached their rungs, from any cause."""
    return _told(state.crises, _crossings(state.crises, before.levels(), after.levels(), after.actors, state.day))


def passed(state: State, after: Conduct) -> list[ev.Event]:
    """Acts of actors that nobody plays (a private one shown to its target alone), and changes of crises."""
    names = [a.id for a in state.the_scene.actors]
    acts = [_moved(state, done, names) for done in after.done if ACTS[done.act].visibility != "covert"]
    now = {
        CrisisId(c.id): replace(c, outcome="formal") if c.outcome in CALM and _settled_by_text(state, c) else c
        for c in after.crises
    }
    return [*acts, *_told(state.crises, {**state.crises, **now})]


def _moved(state: State, done: Done, names: Sequence[ActorId]) -> ev.ActorMoved:
    target = None if done.target is None else names[done.target]
    public = target is None or ACTS[done.act].visibility == "public"
    return ev.ActorMoved(
        audience=EVERYONE if public or target is None else delegation(state, target),
        act=ActId(done.act),
        actor=names[done.actor],
        target=target,
        day=done.day,
        why=None if done.reason is None else done.reason.why,
        about="" if done.reason is None else done.reason.about,
        figure=0.0 if done.reason is None else round(done.reason.figure, 2),
    )


def _crossings(
    crises: Mapping[CrisisId, Crisis], before: np.ndarray, after: np.ndarray, actors: Sequence[str], day: int
) -> dict[CrisisId, Crisis]:
    """The crises, with one more for each relation that has just reached the rungs of a crisis and has none open."""
    found = dict(crises)
    reached = np.triu((after >= CRISIS_FROM) & (before < CRISIS_FROM), 1)
    for i, j in np.argwhere(reached).tolist():
        if not _standing(found, actors[i], actors[j]):
            begun = crisis.begin(actors[i], actors[j], day, int(after[i, j]), None, found)
            found[CrisisId(begun.id)] = begun
    return found


def _standing(crises: Mapping[CrisisId, Crisis], one: str, other: str) -> bool:
    return any(c.open and c.of(one, other) for c in crises.values())


def _told(before: Mapping[CrisisId, Crisis], after: Mapping[CrisisId, Crisis]) -> list[ev.Event]:
    """The difference as events: opened first, then moved, then closed."""
    made: list[ev.Event] = []
    for name, now in after.items():
        was = before.get(name)
        if was is None:
            made.append(
                ev.CrisisOpened(
                    audience=EVERYONE,
                    crisis=name,
                    initiator=ActorId(now.initiator),
                    target=ActorId(now.target),
                    day=now.opened,
                    trigger=now.trigger,
                    gravity=now.gravity,
                    rung=now.rung,
                    hostility=now.hostility,
                )
            )
        calm = now.opened if now.rung < CRISIS_FROM else None
        opened_only = was is None and now.peak == now.rung and now.calm_since == calm and now.violence == 1
        if not opened_only and (was is None or _face(was) != _face(now)):
            made.append(
                ev.CrisisMoved(
                    audience=EVERYONE,
                    crisis=name,
                    rung=now.rung,
                    peak=now.peak,
                    hostility=now.hostility,
                    violence=now.violence,
                    calm_since=now.calm_since,
                )
            )
        if now.outcome is not None and now.closed is not None and (was is None or was.open):
            made.append(
                ev.CrisisClosed(
                    audience=EVERYONE,
                    crisis=name,
                    outcome=now.outcome,
                    day=now.closed,
                    violence=now.violence,
                    winner=None if now.winner is None else ActorId(now.winner),
                )
            )
    return made


def _face(now: Crisis) -> tuple[object, ...]:
    return now.rung, now.peak, now.hostility, now.violence, now.calm_since


# --- ultimatums ------------------------------------------------------------------------------------------------------


def answered(
    state: State, after: WorldSnapshot, act: ActId, actor: ActorId, target: ActorId | None
) -> tuple[WorldSnapshot, list[ev.Event]]:
    """The ultimatums that an act gives, carries out, withdraws or answers, and the world once they are settled.

    To give way to an author answers its ultimatum, which then costs it nothing; withdrawing it has cost it already.
    """
    if target is None:
        return after, []
    assert state.blueprint is not None
    made: list[ev.Event] = []
    done = ACTS[act]
    if (actor, target) in state.ultimatums and (done.follows_through or done.withdraws):
        cost = state.legitimacy.get(actor, 0.0) - float(after.arrays.legitimacy[after.index(actor)])
        made.append(_ended(actor, target, "withdrawn" if done.withdraws else "carried-out", max(cost, 0.0)))
    if (target, actor) in state.ultimatums and done.withdraws:
        after = effects.after_answer(after, after.index(target), after.index(actor))
        made.append(_ended(target, actor, "answered", 0.0))
    if act == ULTIMATUM and (actor, target) not in state.ultimatums:
        deadline = state.day + round(state.blueprint.world.ultimatum_days)
        made.append(ev.UltimatumGiven(audience=EVERYONE, actor=actor, target=target, deadline=deadline))
    return after, made


def settled_by_agreement(state: State, after: WorldSnapshot, parties: Sequence[ActorId]) -> WorldSnapshot:
    """The world once an agreement has answered the ultimatums between its parties."""
    for actor, target in state.ultimatums:
        if actor in parties and target in parties:
            after = effects.after_answer(after, after.index(actor), after.index(target))
    return after


def lapsed(state: State, after: WorldSnapshot, by_conduct: Conduct) -> tuple[WorldSnapshot, list[ev.Event]]:
    """The ultimatums whose day has come, and the world once their authors have paid for an empty threat.

    One that ended with its crisis is answered if that cost its author nothing, else withdrawn at what it cost.
    """
    made: list[ev.Event] = []
    for (actor, target), deadline in state.ultimatums.items():
        a, b = after.index(actor), after.index(target)
        if after.arrays.threat_day[a, b] == NO_THREAT:
            cost = by_conduct.withdrawn.get((actor, target), 0.0)
            made.append(_ended(actor, target, "withdrawn" if cost > 0.0 else "answered", cost))
        elif after.day >= deadline:
            cost = effects.cost_of_withdrawal(after, a, b)
            after = effects.after_withdrawal(after, a, b)
            made.append(_ended(actor, target, "lapsed", cost))
    return after, made


def close_all(state: State) -> list[ev.Event]:
    """Every ultimatum that still stands, closed at no cost, since the exercise ends before its day."""
    return [_ended(actor, target, "overtaken", 0.0) for actor, target in state.ultimatums]


def _ended(actor: ActorId, target: ActorId, how: str, cost: float) -> ev.UltimatumEnded:
    return ev.UltimatumEnded(
        audience=EVERYONE,
        actor=actor,
        target=target,
        how=how,  # type: ignore[arg-type]
        cost=round(cost, 4),
    )

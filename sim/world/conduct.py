"""Crises of a world: the acts of the sides that nobody plays, and when crises open and close.

It moves a `World` by the same acts as people do. The agents (`agents`) call it, each on its day.

A side of a dispute aims at the highest level of force it would go to: the one that began it by the record of
initiators, the other by its answer to what has been done to it (`response`), each the quantile of its own nerve. It
climbs there an act at a time, renews its act now and then, and once nothing is pending the dispute may end (`closing`).
Nerves come from the seed, the crisis and the actor alone, so that a crisis goes on over several worlds as it would in
one.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from sim.world import closing, crisis, ending, hazard, response, routine
from sim.world.catalogue import ACTS, Act
from sim.world.crisis import CRISIS_FROM, WAR_FROM, Crisis
from sim.world.ending import rung_between
from sim.world.equations import Array
from sim.world.ladder import stands_at
from sim.world.stance import Deed, Manner, Reason

if TYPE_CHECKING:
    from sim.world.model import World

MEANS: Mapping[int, Sequence[str]] = {
    2: ("threaten-force", "ultimatum"),
    3: ("mobilise-forces", "raise-alert"),
    4: ("use-force", "blockade"),
    5: ("use-force",),
}
"""Acts of an actor at each MID level, the likeliest first."""

BY_THREAT_OR_FORCE = (1, 7, 9)
"""Triggers of a crisis that its initiator opened by a threat, a display or a use of force."""

MEDIATORS: Mapping[str, hazard.MediationStyle] = {
    "mediate": "facilitate",
    "propose-formula": "formulate",
    "press-for-settlement": "manipulate",
}
"""The acts by which an outsider mediates, and the style of each (ICB's MEDSTYLE)."""


@dataclass(frozen=True, slots=True)
class Tempo:
    """Pace of disputes: assumptions, tuned so that durations come out as recorded.

    ``pace`` is the chance that a side carries out today what it has decided; ``surprise`` that an initiator begins at
    its highest level at once; ``renewal`` that a side that has gone as far as it will acts again today.
    """

    pace: float = 0.5
    surprise: float = 0.75
    renewal: float = 0.01


@dataclass(frozen=True, slots=True)
class Done:
    """An act of an actor that nobody plays: positions in the world, its MID level (5 for an act of war), the reason."""

    day: int
    act: str
    actor: int
    target: int | None
    mid_level: int
    reason: Reason | None = None
    """None for the ordinary acts that `routine` draws."""


def noted(crises: Sequence[Crisis], act: Act, one: str, other: str, rung: int, day: int) -> list[Crisis]:
    """The crises once ``one`` has done the act to ``other``, whose relation now stands at ``rung``.

    A hostile act opens a crisis between two who have none open, or climbs in theirs; a mediator's act makes it the
    mediator of every open crisis of the party it speaks to.
    """
    style = MEDIATORS.get(act.id)
    if style is not None:
        return [
            crisis.mediated(c, one, style) if c.open and other in c.parties and one not in c.parties else c
            for c in crises
        ]
    found = list(crises)
    for at, now in enumerate(found):
        if now.open and now.of(one, other):
            found[at] = crisis.stands(crisis.reached(now, one, act.mid_level), rung, day)
            return found
    if rung >= CRISIS_FROM and (act.mid_level > 1 or act.goldstein < 0.0):
        found.append(crisis.begin(one, other, day, rung, act, {c.id for c in found}))
    return found


class Conduct:
    """The crises of a world and the conduct of those in it whom nobody plays."""

    def __init__(
        self,
        crises: Iterable[Crisis] = (),
        *,
        tempers: Mapping[str, float],
        seed: int,
        manners: Mapping[str, Manner] | None = None,
        past: Mapping[tuple[str, str], Sequence[Deed]] | None = None,
        w: float | None = None,
        tempo: Tempo | None = None,
        law: closing.Closing = closing.DEFAULT,
    ) -> None:
        """Go on with ``crises``. ``tempers`` names the actors nobody plays, each with its temper (0 neutral);
        ``manners`` says how they deal outside disputes, ``past`` what each has done to whom, oldest first; ``w``
        overrides the world's blend.
        """
        self.crises = list(crises)
        self.tempers = dict(tempers)
        self.manners = dict(manners or {})
        self.past = {pair: list(deeds) for pair, deeds in (past or {}).items()}
        self.done: list[Done] = []
        self.withdrawn: dict[tuple[str, str], float] = {}
        """Public threats that ended with their crisis, (author, target), and the legitimacy each cost its author."""
        self._seed = seed
        self._w = w
        self._tempo = tempo or Tempo()
        self._law = law
        self._was: NDArray[np.bool_] | None = None
        self._daily: Array | None = None
        self._aims: dict[tuple[str, int, tuple[int, int]], int] = {}
        self._nerves: dict[tuple[str, str], float] = {}

    # --- what is known

    @property
    def standing(self) -> list[Crisis]:
        """The crises that are open."""
        return [c for c in self.crises if c.open]

    def between(self, one: str, other: str) -> Crisis | None:
        """The open crisis of these two, in any order."""
        return next((c for c in self.crises if c.open and c.of(one, other)), None)

    # --- what happens

    def observe(self, world: World, act: Act, actor: int, target: int | None) -> None:
        """Take note of an act just done: it opens a crisis, climbs in one, or mediates."""
        if target is not None:
            rung = rung_between(world, actor, target)
            self.crises = noted(self.crises, act, world.names[actor], world.names[target], rung, world.day)

    def provoke(self, world: World, actor: int, target: int) -> Crisis:
        """Let ``actor``, whom nobody plays, begin a dispute with ``target``: at its highest level, or one below.

        Raises ValueError when the two already are in crisis.
        """
        one, other = world.names[actor], world.names[target]
        if self.between(one, other) is not None:
            raise ValueError(f"{one} and {other} are in crisis already")
        aim = response.quantile(response.initiatives(self.tempers[one]), self._nerve(one, f"{one}>{other}@{world.day}"))
        first = aim if aim == 2 or world.rng.random() < self._tempo.surprise else aim - 1
        self._act(world, actor, target, first)
        begun = self.between(one, other)
        assert begun is not None  # every militarised act takes its dyad to CRISIS_FROM at least
        return begun

    def begin_day(self, world: World) -> None:
        """Before the agents act: crises that tension alone has opened since yesterday, and the day's ordinary acts."""
        self._arise(world)
        if world.parameters.routine > 0.0:
            self._routine(world)

    def end_day(self, world: World) -> None:
        """Where each crisis stands once everybody has acted, and whether it is over."""
        for now in self.standing:
            self._conclude(world, now.id)

    def do(self, world: World, act: str, actor: int, target: int | None, reason: Reason | None) -> None:
        """Let an actor that nobody plays do an act, and keep it with its reason."""
        world.apply(act, actor, target)
        self.done.append(Done(world.day, act, actor, target, ACTS[act].mid_level, reason))
        if target is not None and reason is not None:
            self.past.setdefault((world.names[actor], world.names[target]), []).append(Deed(world.day, act, reason))

    # --- opening

    def _arise(self, world: World) -> None:
        """Open crises where tension alone reached their rungs, and mark the actors in one."""
        tense = self._tense(world)
        world.pressed = np.asarray(tense.any(axis=0))
        if self._was is not None and np.array_equal(tense, self._was):
            return
        before = self._recorded(world, tense) if self._was is None else self._was
        self._was = tense
        risen = tense & ~before
        for i, j in np.argwhere(np.triu(risen, 1)).tolist() if risen.any() else ():
            one, other = world.names[i], world.names[j]
            if self.between(one, other) is None:
                taken = {c.id for c in self.crises}
                self.crises.append(crisis.begin(one, other, world.day, rung_between(world, i, j), None, taken))

    def _recorded(self, world: World, tense: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """The tense relations whose crisis is on record, open or over: they open no other by themselves."""
        known = np.zeros_like(tense)
        for standing in self.crises:
            i, j = (world.names.index(p) for p in standing.parties)
            known[i, j] = known[j, i] = True
        return np.asarray(known & tense, dtype=np.bool_)

    def outbreaks(self, world: World, actor: int) -> None:
        """Disputes that an actor begins today without a cause in the world, by the hazard between neighbours."""
        if world.parameters.background <= 0.0:
            return
        if self._daily is None:
            free = np.array([name in self.tempers for name in world.names])
            arrays = world.arrays
            self._daily = hazard.daily_onsets(arrays.capability, arrays.alliance, free, world.parameters.background)
        for target in np.flatnonzero(world.rng.random(len(world.names)) < self._daily[actor]).tolist():
            if self.between(world.names[actor], world.names[target]) is None:
                self.provoke(world, actor, target)

    def _routine(self, world: World) -> None:
        """The day's ordinary acts of actors that nobody plays: a Poisson number, then each act, then its two sides."""
        free = np.array([name in self.tempers for name in world.names])
        for _ in range(int(world.rng.poisson(world.parameters.routine * int(free.sum())))):
            tense = self._tense(world)
            name = routine.draw(float(world.rng.random()), any_tense=bool(tense[free].any()))
            pair = routine.between(name, tense, free, float(world.rng.random()))
            if pair is not None:
                self.do(world, name, pair[0], None if ACTS[name].targets == "none" else pair[1], None)

    # --- what a side does

    def move(self, world: World, name: str, side: int) -> None:
        """A day of one side (0, 1) of a standing crisis: it climbs to where it aims, or renews its act now and then."""
        now = self._get(name)
        if not now.open:
            return
        actor, target = (world.names.index(p) for p in (now.parties if side == 0 else now.parties[::-1]))
        aim, reached = self._aim(now, side, world), now.hostility[side]
        if aim > reached:
            if world.rng.random() < self._tempo.pace:
                self._act(world, actor, target, aim if side == 1 or reached < 2 else reached + 1)
        elif reached > 1 and world.day > now.opened and world.rng.random() < self._tempo.renewal:
            self._act(world, actor, target, min(reached, 4))

    def _conclude(self, world: World, name: str) -> None:
        now = self._get(name)
        played = [side for side, party in enumerate(now.parties) if party not in self.tempers]
        pending = any(
            self._aim(now, side, world) > now.hostility[side] for side in (0, 1) if now.parties[side] in self.tempers
        )
        if played:
            # Without a played side, war follows from the levels that the record of disputes gives.
            now = ending.war_breaks_out(world, now)
        self._put(crisis.stands(now, rung_between(world, *map(world.names.index, now.parties)), world.day))
        if not pending:
            self._put(ending.today(world, self._get(name), played, self._law, self.withdrawn))

    def _aim(self, now: Crisis, side: int, world: World) -> int:
        """The highest MID level this side would go to now: as far as it has gone, or further."""
        asked = now.id, side, now.hostility
        if asked not in self._aims:
            self._aims[asked] = max(now.hostility[side], self._intent(now, side), self._answer(now, side, world))
        return self._aims[asked]

    def _intent(self, now: Crisis, side: int) -> int:
        """The highest MID level that the initiator of a dispute by threat or force intends; 1 for the other side."""
        if side == 1 or now.trigger not in BY_THREAT_OR_FORCE or now.hostility[0] == 1:
            return 1
        nerve = self._nerve(now.initiator, f"{now.initiator}>{now.target}@{now.opened}")
        return response.quantile(response.initiatives(self.tempers[now.initiator]), nerve)

    def _answer(self, now: Crisis, side: int, world: World) -> int:
        """The MID level of a side's answer to what has been done to it, 1 for none.

        The record of initiators already holds how they met their targets' answers: they answer only people, or in a
        crisis that no threat or force of theirs began.
        """
        actor, other = now.parties[side], now.parties[1 - side]
        provoked = now.hostility[1 - side]
        if provoked == 1 or (side == 0 and other in self.tempers and now.trigger in BY_THREAT_OR_FORCE):
            return 1
        w = world.parameters.blend if self._w is None else self._w
        found = response.answer(provoked, response.policy(provoked, self.tempers[actor]), w)
        return 1 if found is None else found.draw(self._nerve(actor, now.id))

    def _act(self, world: World, actor: int, target: int, mid_level: int) -> None:
        means = MEANS[mid_level]
        name = means[0] if len(means) == 1 or world.rng.random() < 0.75 else means[1]
        self.do(world, name, actor, target, Reason("dispute", figure=float(mid_level)))
        if mid_level == 5:
            world.arrays.last_rung[actor, target] = WAR_FROM
        now = self.between(world.names[actor], world.names[target])
        if now is not None:
            now = crisis.reached(now, world.names[actor], mid_level)
            self._put(crisis.stands(now, rung_between(world, actor, target), world.day))

    # --- small things

    def _nerve(self, actor: str, occasion: str) -> float:
        """A draw in [0, 1), always the same for this actor on this occasion."""
        if (actor, occasion) not in self._nerves:
            entropy = [self._seed, zlib.crc32(occasion.encode()), zlib.crc32(actor.encode())]
            self._nerves[actor, occasion] = float(np.random.default_rng(entropy).random())
        return self._nerves[actor, occasion]

    def _get(self, name: str) -> Crisis:
        return next(c for c in reversed(self.crises) if c.id == name)

    def _put(self, now: Crisis) -> None:
        at = next(i for i in range(len(self.crises) - 1, -1, -1) if self.crises[i].id == now.id)
        self.crises[at] = now

    @staticmethod
    def _tense(world: World) -> NDArray[np.bool_]:
        either = stands_at(world.arrays.tension, world.arrays.last_rung, CRISIS_FROM)
        return either | either.T

"""The clock of running exercises: things fall due, turns end, minds move.

One greenlet in each process calls `tick`. The id of each command follows from the state it answers to: two processes
that make it at once make one command, and none is decided anew once the state has moved on.
"""

from __future__ import annotations

import hashlib
import logging
import random
import zlib
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import Protocol

import numpy as np

from sim.exercise.clock.commands import CloseGap, EndTurn, Pulse
from sim.exercise.clock.queries import all_ready
from sim.exercise.clock.state import Pace
from sim.exercise.core.command import Command
from sim.exercise.core.names import CONTROL, ChannelId, CommandId, ExerciseId, Ref, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.state import State
from sim.policies import Mind, mind
from web.answering import Answering
from web.rewording import Rewording
from web.steady import awake
from web.tables import Table, Tables

_log = logging.getLogger("plenipo.clock")

EVERY = 2.0
"""Seconds between two ticks."""
BEAT = 5_000
"""Milliseconds between two notes that exercises are being played."""
AWAY = 3 * int(EVERY * 1000)
"""Milliseconds without a tick after which this process could not be played on meanwhile."""
UNHEARD = 15_000
"""Milliseconds without a note of any process after which an exercise could not be played meanwhile."""
MOST_KNOWN = 10_000

QUICKEST, SLOWEST = 0.08, 0.3
"""Time from a mind's last move or look to its next, as shares of a beat.

A beat is the turn's time divided by the pulses it has where nobody plays. In a turn of 20 minutes and 6 pulses: 16 to
60 seconds.
"""

PACES: Mapping[Pace, float] = {"slower": 2.0, "as-is": 1.0, "faster": 0.4}
"""The part of that time which passes at a pace."""


class Think(Protocol):
    """The next command of a named mind in its seat, from that seat's own fold; None to wait."""

    def __call__(self, name: str, view: State, seat: SeatId, now: int, dice: int) -> Command | None: ...


class Life(Protocol):
    """Where it is noted until when exercises were played, for all processes of one database."""

    def beat(self, exercises: Collection[ExerciseId], now: int) -> None:
        """Note that these are being played."""

    def last_beat(self, exercise: ExerciseId) -> int | None:
        """When that was noted last (wall ms)."""


class Notes:
    """A Life of this process alone."""

    def __init__(self) -> None:
        self._noted: dict[ExerciseId, int] = {}

    def beat(self, exercises: Collection[ExerciseId], now: int) -> None:
        self._noted.update(dict.fromkeys(exercises, now))

    def last_beat(self, exercise: ExerciseId) -> int | None:
        return self._noted.get(exercise)


class Minds:
    """The simulation's own minds. Each goes on reading its seat's view where it stopped, and is kept while in use."""

    KEPT = 512

    def __init__(self) -> None:
        self._minds: OrderedDict[tuple[int, str], Mind] = OrderedDict()

    def __call__(self, name: str, view: State, seat: SeatId, now: int, dice: int) -> Command | None:
        return self._mind(name, view).decide(view, seat, now, np.random.default_rng(dice))

    def reply(
        self, name: str, view: State, seat: SeatId, to: Ref, now: int, dice: int, worn: frozenset[str]
    ) -> Command | None:
        """The mind's answer to a person's message or package."""
        return self._mind(name, view).reply(view, seat, to, now, np.random.default_rng(dice), worn)

    def _mind(self, name: str, view: State) -> Mind:
        # A mind keeps a reference to its view, so that no other object can get the same id() meanwhile.
        key = (id(view), name)
        thinking = self._minds.setdefault(key, mind(name))
        self._minds.move_to_end(key)
        if len(self._minds) > self.KEPT:
            self._minds.popitem(last=False)
        return thinking

    def __len__(self) -> int:
        """The number of minds kept."""
        return len(self._minds)

    def forget(self, views: Iterable[State]) -> None:
        """Keep no mind that reads one of these views."""
        gone = {id(view) for view in views}
        for key in [k for k in self._minds if k[0] in gone]:
            del self._minds[key]


think = Minds()


class Clock:
    """The time of every running exercise; `tick` moves it."""

    def __init__(
        self,
        tables: Tables,
        running: Callable[[], Iterable[ExerciseId]],
        think: Think = think,
        life: Life | None = None,
        awake: Callable[[], float] = awake,
        show_writing: Callable[[ExerciseId, ChannelId, SeatId], object] | None = None,
        rewording: Rewording | None = None,
    ) -> None:
        """`running` names the exercises that run, in this process or not; `awake` is a clock that only goes forward.

        `show_writing` tells the readers of a channel that a mind writes there; `rewording` finds other words for it.
        """
        self._tables = tables
        self._life: Life = life or Notes()
        self._awake = awake
        self._ticked = awake()
        self._beaten = 0
        self._attends: int | None = None
        """Since when (wall ms) this process has let exercises be played without a gap; None before the first look."""
        self._whole: set[ExerciseId] = set()
        """The exercises that have got back all time lost in outages."""
        tables.on_submit.append(self.mend)
        self._running = running
        self._think = think
        self._looks: dict[tuple[ExerciseId, SeatId], int] = {}
        self._answers = (
            Answering(think, self._submit, dice, show_writing, rewording) if isinstance(think, Minds) else None
        )
        tables.on_dropped.append(self._forget)

    def _forget(self, table: Table) -> None:
        """Drop everything kept for a table."""
        self._rest(table.id)
        if self._answers is not None:
            self._answers.forget(table.id)
        if isinstance(self._think, Minds):
            self._think.forget(table.exercise.views)

    def tick(self, now: int) -> None:
        """Do what is due at wall-clock `now` (ms). A fault in one exercise is logged; the others get their time."""
        try:
            running = tuple(self._running())
        except Exception:  # noqa: BLE001 - the database may be away; the next tick asks again
            _log.exception("the clock could not read which exercises run")
            return
        for exercise in running:
            try:
                self.mend(exercise, now)
                self._tick(exercise, now)
            except Refused as refused:
                _log.info("%s: the clock was refused: %s", exercise, refused)
            except Exception:  # noqa: BLE001 - see above
                _log.exception("%s: the clock met a fault", exercise)
        self._note(running, now)

    def _note(self, running: Collection[ExerciseId], now: int) -> None:
        """Note that all is well; where it cannot be noted, time that is lost from here on is given back later."""
        try:
            if running and not 0 <= now - self._beaten < BEAT:
                self._life.beat(running, now)
                self._beaten = now
        except Exception:  # noqa: BLE001 - the database may be full or away; the next tick tries again
            _log.exception("the clock could not note that exercises run")
            return
        self._ticked = self._awake()

    def mend(self, exercise: ExerciseId, now: int) -> None:
        """Give an exercise back the time in which no process could play it, before anything else happens in it.

        A process that was stopped, suspended, or without its database finds that its last tick was long ago. One that
        starts takes all time since the last note for lost, however short: nobody was connected to it. (Where others
        played on meanwhile, that is a few seconds more for everybody.)
        """
        since = int((self._awake() - self._ticked) * 1000)
        if self._attends is None:
            self._attends = now - since
        if since > AWAY:
            self._ticked = self._awake()
            self._attends = now
            self._whole.clear()
        if len(self._whole) > MOST_KNOWN:
            self._whole.clear()
        if exercise in self._whole:
            return
        self._whole.add(exercise)  # first: the command below comes by here itself
        table = self._tables[exercise]
        with table.lock:
            state = table.exercise.state
            if state.phase != "running":
                return
            known = (self._life.last_beat(exercise) or 0, state.timer.since or 0, table.exercise.records[-1].at)
            if max(known) < self._attends or now - max(known) > UNHEARD:
                self._close_gap(table, max(known))

    def _close_gap(self, table: Table, played: int) -> None:
        state = table.exercise.state
        elapsed = state.timer.elapsed(played)
        try:
            self._submit(table, CloseGap(id=unguessable("gap", state), seat=CONTROL, elapsed=elapsed))
        except Exception:
            self._whole.discard(table.id)
            raise

    def _tick(self, exercise: ExerciseId, now: int) -> None:
        table = self._tables[exercise]
        with table.lock:
            state = table.exercise.state
            if state.phase != "running":
                self._rest(exercise)
                return
            self._pulse(table, now)
            if state.timer.elapsed(now) >= state.turn_ends or all_ready(state):
                self._submit(table, EndTurn(id=CommandId(f"turn:{state.turn}"), seat=CONTROL))
                self._pulse(table, now)
            if self._answers is not None:
                self._answers.tick(table, now, PACES[state.pace])
            self._move(table, now)

    def _submit(self, table: Table, command: Command) -> None:
        self._tables.submit(table.id, command, tries=1)

    def _pulse(self, table: Table, now: int) -> None:
        """Submit a pulse; where nothing comes of it, nothing is written and nothing kept."""
        state = table.exercise.state
        if state.phase == "running":
            self._submit(table, Pulse(id=unguessable("pulse", state), seat=CONTROL))

    # --- minds

    def _move(self, table: Table, now: int) -> None:
        """Ask the mind that is most overdue for its next command, and submit it; one mind in each tick."""
        state = table.exercise.state
        if state.phase != "running":
            return
        moments = [(self._moment(table, seat), seat) for seat, held in state.held.items() if held.mind is not None]
        if not moments:
            return
        moment, seat = min(moments)
        name = state.held[seat].mind
        if moment > now or name is None:
            return
        self._looks[table.id, seat] = now
        command = self._think(name, table.exercise.view(seat), seat, now, dice(state.seed, seat, state.seq))
        if command is not None:
            self._submit(table, replace(command, id=unguessable("mind", state), seat=seat, by=None))

    def _moment(self, table: Table, seat: SeatId) -> int:
        """When the seat's mind looks next (wall ms): a while after its last look here, or its last move anywhere."""
        state = table.exercise.state
        moved = table.exercise.last_by(seat)
        since = max(self._looks.get((table.id, seat), 0), state.timer.since or 0, moved.at if moved is not None else 0)
        beat = state.clock_plan.minutes * 60_000 / state.clock_plan.pulses
        share = random.Random(dice(state.seed, seat, since)).uniform(QUICKEST, SLOWEST)
        return since + int(share * beat * PACES[state.pace])

    def _rest(self, exercise: ExerciseId) -> None:
        for key in [k for k in self._looks if k[0] == exercise]:
            del self._looks[key]


def dice(seed: int, seat: SeatId, moment: int) -> int:
    """The seed of a mind's dice for one decision: the same in every process."""
    return zlib.crc32(f"{seed}\n{seat}\n{moment}".encode())


def unguessable(what: str, state: State) -> CommandId:
    """A command id from the exercise's seed and its last event: the same in every process, and secret to seats.

    The names of events and things are digests of it, in sight of every seat. Were it to be found by trying numbers, it
    would tell how many events a seat was not shown, and which mind acted covertly.
    """
    moment = hashlib.blake2b(f"{what}\n{state.seq}".encode(), key=str(state.seed).encode()[:64], digest_size=12)
    return CommandId(f"{what}:{moment.hexdigest()}")

"""Second looks under way: each played by processes beside the loop, with its progress, and cancelled on request.

One is played at a time, in the order in which they were asked for. What was found is kept in the database; a look that
its server lost says so, and is begun again on request.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from typing import Any, Literal, TypedDict, TypeVar

from sim.debrief.look.second_look import RUNS, SecondLookShown, second_look
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import SeatId
from web import background
from web.background import Background
from web.config import NICENESS
from web.database import Database
from web.debrief.kept_looks import Key, begin_look, drop_look, keep_look, kept_look
from web.steady import wall_clock

T = TypeVar("T")
Standing = Literal["none", "waiting", "playing", "done", "cancelled", "failed", "lost"]
"""`lost` was under way on a server that has stopped."""

HANDS = 2
"""Processes that play for one look."""
LONGEST = 1800.0
"""Seconds that a look may take."""
KEPT = 64
"""Looks of which the end is remembered here, be it only that they failed."""
BEAT = 5.0
"""Seconds between two words on how far a look is."""
MOST_WAITING = 8
"""Looks that may wait their turn; beyond it more are refused."""
MOST_OF_ONE = 2
"""Looks that one student may have under way, so that nobody fills the queue alone."""
MOST_OF_GUESTS = 4
"""Looks at practices of guests under way, all together: anybody may open those, and a class needs room beside them."""

_log = logging.getLogger("plenipo.looks")


class LookShown(TypedDict):
    """A second look: where it stands, plays done and at most, and what it found, once it is done or was cancelled."""

    standing: Standing
    done: int
    most: int
    found: SecondLookShown | None


GUEST = "guest"
"""The asker of a look at a guest's practice, whoever it is."""


class Full(Exception):
    """Too many looks wait already."""


@dataclass(slots=True)
class Look:
    """One look and the plays that were given to other processes for it."""

    standing: Standing = "waiting"
    done: int = 0
    most: int = 0
    cancelled: bool = False
    found: SecondLookShown | None = None
    beaten: float = 0.0
    """When it was said last how far it is, by the process's own clock."""
    plays: dict[int, Future[Any]] = field(default_factory=dict)
    over: threading.Event = field(default_factory=threading.Event)
    asker: str | None = None


class Looks:
    """The looks of this server process. Safe from any thread or greenlet."""

    def __init__(
        self,
        database: Database,
        processes: int,
        runs: int = RUNS,
        now: Callable[[], int] = wall_clock,
        niceness: int = NICENESS,
    ) -> None:
        """Without `processes` a thread of this one plays. `runs` are the plays of each way; `now` is in ms."""
        self._database = database
        self._runs = runs
        self._now = now
        self._niceness = niceness
        self._hands = Background(HANDS if processes else 0, longest=LONGEST, niceness=niceness)
        self._looks: OrderedDict[Key, Look] = OrderedDict()
        self._turn = threading.Lock()
        self._beside = processes > 0

    def shown(self, key: Key) -> LookShown:
        """Where a look stands, here or on another server process."""
        look = self._looks.get(key)
        if look is not None:
            return {"standing": look.standing, "done": look.done, "most": look.most, "found": look.found}
        kept = kept_look(self._database, key)
        if kept is None:
            return {"standing": "none", "done": 0, "most": 0, "found": None}
        standing: Standing = "done" if kept.found is not None else "lost" if kept.lost(self._now()) else "playing"
        return {"standing": standing, "done": kept.done, "most": kept.most, "found": kept.found}

    def start(self, key: Key, log: Sequence[Recorded], asker: str | None = None) -> None:
        """Have a seat looked at, unless it is or was. `asker` is a student, GUEST, or None for staff. Raises Full."""
        if self.shown(key)["standing"] in ("waiting", "playing", "done"):
            return
        under_way = [look.asker for look in self._looks.values() if look.standing in ("waiting", "playing")]
        most = MOST_OF_GUESTS if asker == GUEST else MOST_OF_ONE
        if len(under_way) >= MOST_WAITING or (asker is not None and under_way.count(asker) >= most):
            raise Full
        begin_look(self._database, key, self._now())
        look = self._looks[key] = Look(asker=asker)
        self._looks.move_to_end(key)
        self._forget()
        threading.Thread(target=self._play, args=(look, log, key), daemon=True).start()

    def cancel(self, key: Key) -> None:
        """End a look that is under way, here or elsewhere; what it has found by then is shown where it was played."""
        if self.shown(key)["standing"] not in ("waiting", "playing"):
            return
        drop_look(self._database, key)
        look = self._looks.get(key)
        if look is not None:
            look.cancelled = True
            if look.standing == "waiting":
                look.standing = "cancelled"

    def wait(self, key: Key, seconds: float) -> LookShown:
        """Where a look stands once it has ended, or after so long."""
        look = self._looks.get(key)
        if look is not None:
            look.over.wait(seconds)
        return self.shown(key)

    def _forget(self) -> None:
        over = [key for key, look in self._looks.items() if look.standing not in ("waiting", "playing")]
        for key in over[: max(0, len(self._looks) - KEPT)]:
            del self._looks[key]

    def _beat(self, look: Look, key: Key) -> None:
        """Say how far it is, every few seconds; where somebody dropped it elsewhere, it is cancelled."""
        now = time.monotonic()
        if not look.cancelled and now - look.beaten >= BEAT:
            look.beaten = now
            look.cancelled = not keep_look(self._database, key, self._now(), look.done, look.most)

    def _play(self, look: Look, log: Sequence[Recorded], key: Key) -> None:
        while not self._turn.acquire(timeout=BEAT):
            self._beat(look, key)
        try:
            if look.cancelled:
                look.standing = "cancelled"
                return
            look.standing = "playing"
            look.found = self._looked(look, log, key)
            # One that somebody dropped at the last moment has no place any more in which it is kept.
            kept = look.found["complete"] and keep_look(
                self._database, key, self._now(), look.done, look.most, look.found
            )
            look.standing = "done" if kept else "cancelled"
        except Exception:  # noqa: BLE001 - whoever waits is told that it failed
            _log.exception("a second look at %s met a fault", key[1])
            look.standing = "failed"
            drop_look(self._database, key)
        finally:
            look.plays.clear()
            look.over.set()
            self._hands.close()  # a look is rare, and its processes are large
            self._turn.release()

    def _looked(self, look: Look, log: Sequence[Recorded], key: Key) -> SecondLookShown:
        def told(done: int, most: int) -> None:
            look.done, look.most = done, most
            self._beat(look, key)

        if not self._beside:
            return second_look(log, key[1], None, self._runs, told, lambda: look.cancelled)
        head = Background(1, lambda *asked: self._answer(look, told, *asked), LONGEST, self._niceness)
        try:
            return head.run(looked, tuple(log), key[1], self._runs)
        finally:
            head.close()

    def _answer(self, look: Look, told: Callable[[int, int], None], what: str, *values: Any) -> Any:
        """The answer to the process that looks: it orders the plays, others play them."""
        match what:
            case "told":
                told(*values)
            case "cancelled":
                return look.cancelled
            case "submit":
                function, given = values
                number = len(look.plays)
                play = look.plays[number] = Future[Any]()
                threading.Thread(target=self._hand, args=(play, function, given), daemon=True).start()
                return number
            case "result":
                return look.plays[values[0]].result()
            case "drop":
                return look.plays[values[0]].cancel()
        return None

    def _hand(self, play: Future[Any], function: Callable[..., Any], given: tuple[Any, ...]) -> None:
        try:
            found = self._hands.run(_unless, play.cancelled(), function, *given)
        except Exception as error:  # noqa: BLE001 - it is raised where the result is asked for
            if not play.cancelled():
                play.set_exception(error)
        else:
            if not play.cancelled():
                play.set_result(found)


def _unless(dropped: bool, function: Callable[..., T], *given: Any) -> T | None:
    return None if dropped else function(*given)


# --- in the process that looks ---------------------------------------------------------------------------------------


def looked(log: Sequence[Recorded], seat: SeatId, runs: int) -> SecondLookShown:
    """The second look, its plays given to the processes of whoever started this one."""
    return second_look(
        log,
        seat,
        Others(),
        runs,
        lambda done, most: background.ask("told", done, most),
        lambda: bool(background.ask("cancelled")),
    )


class Others(Executor):
    """An executor whose work is done by the processes of the process that gave this work."""

    def submit(self, function: Callable[..., T], /, *given: Any, **_: Any) -> Future[T]:
        """Work under way elsewhere."""
        return Elsewhere(background.ask("submit", function, given))


class Elsewhere(Future[T]):
    """The result of work that another process keeps by a number."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def result(self, timeout: float | None = None) -> T:
        """Wait for it. Raises what the work raised."""
        found: T = background.ask("result", self.number)
        return found

    def cancel(self) -> bool:
        """Drop it, where it has not begun."""
        return bool(background.ask("drop", self.number))

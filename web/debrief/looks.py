"""Second looks under way: each played by processes beside the loop, with its progress, and cancelled on request.

One is played at a time, in the order in which they were asked for. What was found is kept in this process's memory:
a log that has ended changes no more, and whoever asks after a restart waits once more.
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from typing import Any, Literal, TypedDict, TypeVar

from sim.debrief.look.second_look import RUNS, SecondLookShown, second_look
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import ExerciseId, SeatId
from web import background
from web.background import Background

T = TypeVar("T")
Key = tuple[ExerciseId, SeatId]
Standing = Literal["none", "waiting", "playing", "done", "cancelled", "failed"]

HANDS = 2
"""Processes that play for one look."""
LONGEST = 1800.0
"""Seconds that a look may take."""
KEPT = 64
"""Looks of which the end is remembered."""
MOST_WAITING = 8
"""Looks that may wait their turn; beyond it more are refused."""

_log = logging.getLogger("plenipo.looks")


class LookShown(TypedDict):
    """A second look: where it stands, plays done and at most, and what it found, once it is done or was cancelled."""

    standing: Standing
    done: int
    most: int
    found: SecondLookShown | None


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
    plays: dict[int, Future[Any]] = field(default_factory=dict)
    over: threading.Event = field(default_factory=threading.Event)


class Looks:
    """The looks of this server process. Safe from any thread or greenlet."""

    def __init__(self, processes: int, runs: int = RUNS) -> None:
        """Without `processes` a thread of this one plays. `runs` are the plays of each way."""
        self._runs = runs
        self._hands = Background(HANDS if processes else 0)
        self._looks: OrderedDict[Key, Look] = OrderedDict()
        self._turn = threading.Lock()
        self._beside = processes > 0

    def shown(self, key: Key) -> LookShown:
        """Where a look stands."""
        look = self._looks.get(key)
        if look is None:
            return {"standing": "none", "done": 0, "most": 0, "found": None}
        return {"standing": look.standing, "done": look.done, "most": look.most, "found": look.found}

    def start(self, key: Key, log: Sequence[Recorded]) -> None:
        """Have a seat looked at, unless it is or was. Raises Full."""
        known = self._looks.get(key)
        if known is not None and known.standing in ("waiting", "playing", "done"):
            return
        if sum(look.standing in ("waiting", "playing") for look in self._looks.values()) >= MOST_WAITING:
            raise Full
        look = self._looks[key] = Look()
        self._looks.move_to_end(key)
        self._forget()
        threading.Thread(target=self._play, args=(look, log, key[1]), daemon=True).start()

    def cancel(self, key: Key) -> None:
        """End a look that is under way; what it has found by then stays."""
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

    def _play(self, look: Look, log: Sequence[Recorded], seat: SeatId) -> None:
        with self._turn:
            if look.cancelled:
                look.over.set()
                return
            look.standing = "playing"
            try:
                look.found = self._looked(look, log, seat)
                look.standing = "done" if look.found["complete"] else "cancelled"
            except Exception:  # noqa: BLE001 - whoever waits is told that it failed
                _log.exception("a second look at %s met a fault", seat)
                look.standing = "failed"
            finally:
                look.plays.clear()
                look.over.set()
                self._hands.close()  # a look is rare, and its processes are large

    def _looked(self, look: Look, log: Sequence[Recorded], seat: SeatId) -> SecondLookShown:
        if not self._beside:

            def told(done: int, most: int) -> None:
                look.done, look.most = done, most

            return second_look(log, seat, None, self._runs, told, lambda: look.cancelled)
        head = Background(1, lambda *asked: self._answer(look, *asked), LONGEST)
        try:
            return head.run(looked, tuple(log), seat, self._runs)
        finally:
            head.close()

    def _answer(self, look: Look, what: str, *values: Any) -> Any:
        """The answer to the process that looks: it orders the plays, others play them."""
        match what:
            case "told":
                look.done, look.most = values
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

"""References for outcomes: those that come with scenarios, and others, played beside the loop on request and kept.

Plays are kept as they are made, some at a time: whoever cancels, or stops a server, loses none, and the next go on from
there. One table is played at a time; of two servers that play the same one, the one that is behind leaves it.
"""

from __future__ import annotations

import hashlib
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.engine import RowMapping

from assessment.outcome.reference import FIRST_SEED, MINDS, Reference, played
from assessment.outcome.table import Table
from scenarios.outcomes import key_of, shipped
from sim.exercise.core.blueprint import Blueprint
from web.background import Background
from web.config import NICENESS
from web.database import Database
from web.models import outcome_reference
from web.steady import wall_clock

EXTENSION = "references"
PLAYS = 300
"""Plays of a reference made on request: the interval of a percentile at the middle is then ± 6."""
BATCH = 10
SILENT = 120_000
"""Milliseconds without a play, after which nobody plays any more."""
BEAT = 5.0
"""Seconds between two words that a table waits for its turn."""
LONGEST = 600.0
"""Seconds that a batch may take on a loaded machine."""
MOST_WAITING = 8
"""Tables that may wait their turn; beyond it more are refused."""

_log = logging.getLogger("plenipo.references")


@dataclass(frozen=True, slots=True)
class Wish:
    """A table to be played, or to be played no more, by the process that serves: others only read."""

    blueprint: Blueprint
    table: Table
    stop: bool = False


class Full(Exception):
    """Too many tables wait to be played already."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The reference of a table, once complete; until then the plays done of all, and whether more are under way."""

    reference: Reference | None
    done: int
    plays: int
    playing: bool


@dataclass(frozen=True, slots=True)
class _Kept:
    """A row of the database."""

    done: int
    wanted: bool
    at: int
    reference: Reference | None


class References:
    """The references that this server process knows or plays. Safe from any thread or greenlet."""

    def __init__(
        self,
        database: Database,
        processes: int,
        plays: int = PLAYS,
        now: Callable[[], int] = wall_clock,
        niceness: int = NICENESS,
    ) -> None:
        """Without `processes` a thread of this one plays. `plays` are those of each table; `now` is in ms."""
        self._database = database
        self._plays = plays
        self._now = now
        self._hands = Background(min(1, processes), longest=LONGEST, niceness=niceness)
        self._under_way: dict[str, threading.Event] = {}
        self._turn = threading.Lock()

    def standing(self, blueprint: Blueprint, table: Table) -> Standing:
        """Where the reference of a table stands."""
        if not table.grades and (found := shipped(blueprint)) is not None:
            return Standing(found, found.plays, found.plays, False)
        key = key_for(blueprint, table)
        kept = _kept(self._database, key)
        if kept is None:
            return Standing(None, 0, self._plays, False)
        if kept.done >= self._plays:
            return Standing(kept.reference, kept.done, kept.done, False)
        here = key in self._under_way
        return Standing(None, kept.done, self._plays, kept.wanted and (here or self._now() - kept.at <= SILENT))

    def take(self, wish: Wish) -> None:
        """Have a table played to the end of its plays, unless it is or was; or no more of it. Raises Full."""
        if wish.stop:
            self._stop(key_for(wish.blueprint, wish.table))
        else:
            self._start(wish.blueprint, wish.table)

    def _start(self, blueprint: Blueprint, table: Table) -> None:
        now = self.standing(blueprint, table)
        if now.reference is not None or now.playing:
            return
        if len(self._under_way) >= MOST_WAITING:
            raise Full
        key = key_for(blueprint, table)
        _want(self._database, key, self._now())
        over = self._under_way[key] = threading.Event()
        threading.Thread(target=self._play, args=(key, blueprint, table, over), daemon=True).start()

    def _stop(self, key: str) -> None:
        """Play no more, here or on another server; what was played is kept."""
        self._database.execute(update(outcome_reference).where(outcome_reference.c.key == key).values(wanted=False))

    def wait(self, blueprint: Blueprint, table: Table, seconds: float) -> Standing:
        """Where the reference stands once nobody plays it here, or after so long."""
        over = self._under_way.get(key_for(blueprint, table))
        if over is not None:
            over.wait(seconds)
        return self.standing(blueprint, table)

    def _play(self, key: str, blueprint: Blueprint, table: Table, over: threading.Event) -> None:
        try:
            while not self._turn.acquire(timeout=BEAT):
                if not _still_wanted(self._database, key, self._now()):
                    return
            try:
                while self._played_some(key, blueprint, table):
                    pass
            finally:
                self._turn.release()
        except Exception:  # noqa: BLE001 - whoever waits sees that nobody plays, and what was played
            _log.exception("the reference %s met a fault", key)
            self._stop(key)
        finally:
            self._under_way.pop(key, None)
            if not self._under_way:
                self._hands.close()  # a reference is rare, and its process is large
            over.set()

    def _played_some(self, key: str, blueprint: Blueprint, table: Table) -> bool:
        """Play a batch and keep it; False where nothing more is to be played."""
        before = _kept(self._database, key)
        if before is None or not before.wanted or before.done >= self._plays:
            return False
        seeds = range(FIRST_SEED + before.done, FIRST_SEED + min(before.done + BATCH, self._plays))
        some = self._hands.run(played, blueprint, table, seeds)
        whole = some if before.reference is None else before.reference + some
        return _keep(self._database, key, before.done, whole, self._now())


def key_for(blueprint: Blueprint, table: Table) -> str:
    """SHA-256 (64 hexadecimal digits) of a scenario without its words, the minds, and a table."""
    return hashlib.sha256(f"{key_of(blueprint)}\n{MINDS}\n{table.key}".encode()).hexdigest()


# --- in the database -------------------------------------------------------------------------------------------------


def _kept(database: Database, key: str) -> _Kept | None:
    wanted = select(outcome_reference).where(outcome_reference.c.key == key)
    row: RowMapping | None = database.read(lambda connection: connection.execute(wanted).mappings().first())
    if row is None:
        return None
    return _Kept(row["done"], row["wanted"], row["at"], Reference.load(row["found"]) if row["found"] else None)


def _want(database: Database, key: str, now: int) -> None:
    """Say that a table is to be played, from the plays on that it has."""
    changed = update(outcome_reference).where(outcome_reference.c.key == key).values(wanted=True, at=now)
    begun = insert(outcome_reference).values(key=key, done=0, wanted=True, at=now, found=None)

    def change(connection: Connection) -> None:
        if connection.execute(changed).rowcount == 0:
            connection.execute(begun)

    database.write(change)


def _still_wanted(database: Database, key: str, now: int) -> bool:
    """Whether a table is still to be played; it is said then that somebody waits to do so."""
    here = (outcome_reference.c.key == key, outcome_reference.c.wanted)
    changed = update(outcome_reference).where(*here).values(at=now)
    return database.write(lambda connection: connection.execute(changed).rowcount > 0)


def _keep(database: Database, key: str, before: int, whole: Reference, now: int) -> bool:
    """Keep plays in place of the first `before`; False where there are others by now, or no more are wanted."""
    here = (outcome_reference.c.key == key, outcome_reference.c.done == before)
    changed = update(outcome_reference).where(*here).values(done=whole.plays, at=now, found=whole.dump())
    return database.write(lambda connection: connection.execute(changed).rowcount > 0)

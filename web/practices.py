"""Practices for one: they run while their player is there, pause without one, and are deleted when nobody comes back.

Their time is their player's, who may pause them; such a practice does not go on by itself.

A practice costs a quarter of a megabyte on the disk while it is kept, and memory and a mind's time while it is played:
so each is bounded, for one network and for the whole site, and a guest who meets the bound of what is kept takes the
place of what a guest left longest ago. How a practice is opened is `lobby`'s.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Connection, Select, case, delete, func, or_, select, update

from sim.exercise import commands as cmd
from sim.exercise.clock.queries import people
from sim.exercise.commands import Command
from sim.exercise.core.names import CONTROL, CommandId, ExerciseId
from sim.exercise.core.refusals import Refused
from sim.exercise.debrief.queries import releases_itself
from web.accounts import DAY, HOUR, MINUTE
from web.database import Database
from web.models import command_result, draft, event, exercise, membership, person
from web.tables import Table

_log = logging.getLogger("plenipo.practices")

UNHEARD = 90_000
"""Milliseconds after which a practice counts as left by a server that stopped in the middle of it."""
UNBEGUN = HOUR
"""Time in ms for which a practice whose player never came is kept."""
RESUMABLE = 3 * DAY
KEPT = 7 * DAY
"""Time in ms for which a guest may come back, and after which a guest's practice is deleted, since their last visit."""
SPARED = 10 * MINUTE
"""Time in ms since a practice was left, within which it is not deleted to make room for another."""

PLAYED_FROM_ONE_NETWORK, PLAYED = 80, 400
"""Practices played at one moment: two classes of forty, and what one process bears."""
KEPT_FROM_ONE_NETWORK, KEPT_IN_ALL = 400, 4_000
"""Practices kept: ten for each of a class of forty, about 100 MB; about a gigabyte for the site."""
_OF_GUESTS = exercise.c.opened_by.in_(select(person.c.id).where(person.c.email.is_(None)))
"""Practices whose opener has no account: what people with one have played is theirs, and takes nobody's place."""
AT_ONCE = 50
"""Most that one sweep closes, and deletes."""


class Tables(Protocol):
    """The part of `web.tables` that practices use."""

    def __getitem__(self, exercise: ExerciseId, /) -> Table:
        """The exercise, loaded where it is not open."""

    def submit(self, exercise: ExerciseId, command: Command) -> int:
        """Carry out a command; raises Refused."""

    def let_go(self, exercise: ExerciseId) -> None:
        """Keep the exercise in memory no longer."""


class Practices:
    """The practices of one database, as far as this process has to do with them."""

    def __init__(
        self,
        database: Database,
        tables: Tables,
        now: Callable[[], int],
        followed: Callable[[], Iterable[ExerciseId]],
    ) -> None:
        """`now` gives wall-clock ms; `followed` names the exercises that somebody follows in this process."""
        self._database = database
        self._tables = tables
        self._now = now
        self._followed = followed

    # --- there, and away

    def arrived(self, wanted: ExerciseId) -> None:
        """Somebody is about to follow an exercise: a practice goes on. Raises Refused where too many are played."""
        found = self._one(wanted)
        if found is None or found.status not in ("lobby", "paused"):
            return
        played = (exercise.c.purpose == "practice") & (exercise.c.status == "running")
        of_network = played & (exercise.c.origin == found.origin)
        if self._count(of_network) >= PLAYED_FROM_ONE_NETWORK or self._count(played) >= PLAYED:
            raise Refused("practices-full")
        noted = update(exercise).where(exercise.c.id == wanted).values(seen=self._now())
        self._database.execute(noted.execution_options(opens_only=True))
        self._lend(wanted)
        self._go_on(wanted, found.status)

    def _lend(self, wanted: ExerciseId) -> None:
        """Let the player keep the time."""
        table = self._tables[wanted]
        with table.lock:
            seats, keeper = people(table.exercise.state), table.exercise.state.keeper
        for seat in seats - {keeper}:
            with suppress(Refused):
                self._tables.submit(wanted, cmd.LendTime(id=CommandId(f"lent:{seat}"), seat=CONTROL, to=seat))

    def _go_on(self, wanted: ExerciseId, status: str) -> None:
        if self._held(wanted):
            return
        going = cmd.Start if status == "lobby" else cmd.Resume
        with suppress(Refused):  # another window, or another process, was faster
            self._tables.submit(wanted, going(id=_new_id(), seat=CONTROL))

    def _held(self, wanted: ExerciseId) -> bool:
        """Whether its player paused it: then it goes on when they say so."""
        state = self._tables[wanted].exercise.state
        return state.phase == "paused" and state.stopped == "keeper"

    def left(self, wanted: ExerciseId, since: int | None = None) -> None:
        """Nobody has followed an exercise here since then (wall ms): a practice stands still from then on."""
        found = self._one(wanted)
        if found is None or wanted in self._followed():
            return
        if found.status == "running":
            table = self._tables[wanted]
            with table.lock:
                # Time never goes back behind what happened in it.
                gone = max(self._now() if since is None else since, table.exercise.records[-1].at)
                elapsed = table.exercise.state.timer.elapsed(gone)
            with suppress(Refused):
                self._tables.submit(wanted, cmd.StandStill(id=_new_id(), seat=CONTROL, elapsed=elapsed))
        self._tables.let_go(wanted)

    def running(self) -> tuple[ExerciseId, ...]:
        """The exercises whose time this process moves: every one that runs, but of practices only those played here.

        A practice that another process paused while its player is here goes on.
        """
        here = frozenset(self._followed())
        stopped = (exercise.c.status == "paused") & exercise.c.id.in_(here) if here else exercise.c.id.is_(None)
        wanted = (
            select(exercise.c.id, exercise.c.purpose, exercise.c.status)
            .where(or_(exercise.c.status == "running", (exercise.c.purpose == "practice") & stopped))
            .order_by(exercise.c.id)
        )
        found = [row for row in self._all(wanted) if row.status == "running" or not self._held(row.id)]
        for row in found:
            if row.status == "paused":
                self._go_on(row.id, row.status)
        return tuple(row.id for row in found if row.purpose != "practice" or row.id in here)

    # --- the end

    def ended(self, wanted: ExerciseId) -> None:
        """Release the debrief of a practice that is over, as its scenario allows; once, and to nobody else's loss."""
        found = self._one(wanted) if self._database.writes else None
        if found is None or found.status != "ended":
            return
        table = self._tables[wanted]
        with table.lock:
            releases = releases_itself(table.exercise.state)
        if releases:
            with suppress(Refused):  # another window was faster
                self._tables.submit(wanted, cmd.ReleaseDebrief(id=CommandId("practice:released"), seat=CONTROL))

    # --- room

    def room_for(self, origin: str) -> bool:
        """Whether one more practice of a guest may be kept, having made room where those of other guests can go."""
        of_network = exercise.c.origin == origin
        return self._room(of_network, KEPT_FROM_ONE_NETWORK) and self._room(exercise.c.id.is_not(None), KEPT_IN_ALL)

    def _room(self, which: ColumnElement[bool], most: int) -> bool:
        practices = which & (exercise.c.purpose == "practice") & _OF_GUESTS
        if self._count(practices) < most:
            return True
        away = practices & (exercise.c.status != "running") & (exercise.c.seen < self._now() - SPARED)
        oldest = (
            select(exercise.c.id)
            .where(away)
            .order_by(case((exercise.c.status == "lobby", 0), else_=1), exercise.c.seen)
            .limit(AT_ONCE)
        )
        self._delete([row.id for row in self._all(oldest)])
        return self._count(practices) < most

    # --- what time brings

    def sweep(self) -> None:
        """Pause what a stopped server left running, close what nobody came back to, delete what is old."""
        now, here = self._now(), frozenset(self._followed())
        practices = exercise.c.purpose == "practice"
        seen = exercise.c.seen
        unheard = practices & (exercise.c.status == "running") & (seen < now - UNHEARD)
        for row in self._all(select(exercise.c.id).where(unheard).limit(AT_ONCE)):
            if row.id not in here:
                self.left(row.id)
        over = practices & _OF_GUESTS & (exercise.c.status == "paused") & (seen < now - RESUMABLE)
        for row in self._all(select(exercise.c.id).where(over).limit(AT_ONCE)):
            with suppress(Refused):
                self._tables.submit(row.id, cmd.EndExercise(id=CommandId("practice:closed"), seat=CONTROL))
            self._tables.let_go(row.id)
        unbegun = (exercise.c.status == "lobby") & (seen < now - UNBEGUN)
        old = _OF_GUESTS & exercise.c.status.in_(("ended", "paused")) & (seen < now - KEPT)
        gone = select(exercise.c.id).where(practices & or_(unbegun, old)).limit(AT_ONCE)
        self._delete([row.id for row in self._all(gone) if row.id not in here])

    def _delete(self, practices: Sequence[ExerciseId]) -> None:
        """Delete practices with their logs, and the guests of whom nothing is left by it."""
        if not practices:
            return
        these = exercise.c.id.in_(practices) & (exercise.c.purpose == "practice")

        def change(connection: Connection) -> None:
            ids = connection.execute(select(exercise.c.id).where(these)).scalars().all()
            players = select(membership.c.person).where(membership.c.exercise.in_(ids))
            guests = connection.execute(players).scalars().all()
            connection.execute(delete(event).where(event.c.exercise.in_(ids)))
            connection.execute(delete(command_result).where(command_result.c.exercise.in_(ids)))
            connection.execute(delete(draft).where(draft.c.exercise.in_(ids)))
            connection.execute(delete(exercise).where(exercise.c.id.in_(ids)))
            elsewhere = select(membership.c.id).where(membership.c.person == person.c.id).exists()
            alone = person.c.id.in_(guests) & person.c.email.is_(None) & ~elsewhere
            connection.execute(delete(person).where(alone))

        self._database.write(change)
        for wanted in practices:
            self._tables.let_go(wanted)
        _log.info("%d practices that nobody came back to were deleted", len(practices))

    # --- rows

    def _one(self, wanted: ExerciseId) -> Any:
        found = self._all(
            select(exercise.c.status, exercise.c.origin).where(
                exercise.c.id == wanted, exercise.c.purpose == "practice"
            )
        )
        return found[0] if found else None

    def _all(self, wanted: Select[Any]) -> Sequence[Any]:
        return self._database.read(lambda connection: connection.execute(wanted).all())

    def _count(self, which: ColumnElement[bool]) -> int:
        counted = select(func.count()).select_from(exercise).where(which)
        return self._database.read(lambda connection: connection.scalar(counted)) or 0


def _new_id() -> CommandId:
    return CommandId(secrets.token_hex(16))

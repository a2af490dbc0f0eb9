"""From a code to a seat: opening exercises, asking for a seat, admitting, and practising alone.

The lobby alone issues TakeSeat, with the pseudonym that `membership` keeps for the person.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any, Protocol, get_args

from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Blueprint, Scaffold
from sim.exercise.core.command import Command
from sim.exercise.core.log import Conflict, Recorded
from sim.exercise.core.memo import by_identity
from sim.exercise.core.names import CONTROL, CommandId, ExerciseId, Pseudonym, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.engine import Exercise, open_exercise
from sim.runs import play
from web.access import ExerciseRow, Membership, Place, exercise_row
from web.accounts import Person
from web.codes import CODE_LENGTH, clean_code, is_code, named_after, random_code
from web.members import Members, part_row
from web.models import exercise, membership
from web.openings import Admission, Openings, Purpose
from web.opposite import Opposite, tempered
from web.store import Store

OPENABLE: tuple[Admission, ...] = ("ask", "open")
PURPOSES: tuple[Purpose, ...] = ("formative", "certifying")

MIND = "practitioner"
"""The mind that plays the other seats of a practice."""


class Seating(Protocol):
    """The part of `web.tables` that the lobby uses."""

    def __getitem__(self, exercise: ExerciseId) -> _Table:
        """The table of an exercise."""

    def submit(self, exercise: ExerciseId, command: Command) -> int:
        """Carry out a command; raises Refused."""

    def open(self) -> tuple[ExerciseId, ...]:
        """The exercises that are in memory."""

    def let_go(self, exercise: ExerciseId) -> None:
        """Keep the exercise in memory no longer."""


class _Table(Protocol):
    exercise: Exercise
    lock: Any


class CannotJoin(Exception):
    """A seat that cannot be had; `code` says why: no-such-code, ended, refused, seat-taken, no-seat.

    Where it is `decided`, somebody decided it otherwise meanwhile, and `part` says how it stands.
    """

    def __init__(self, code: str, part: Membership | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.part = part


Run = Callable[..., Any]


def _here(function: Callable[..., Any], *values: Any) -> Any:
    return function(*values)


def _played(blueprint: Blueprint, seed: int, exercise_id: str, began: int) -> tuple[Recorded, ...]:
    """The records of an exercise that minds play to its end."""
    return tuple(play(blueprint, seed, MIND, exercise_id, began=began).exercise.records)


class Lobby:
    """Opening exercises and seating people."""

    def __init__(
        self, store: Store, tables: Seating, now: Callable[[], int], framework: str, apart: Run = _here
    ) -> None:
        """`now` gives wall-clock milliseconds; `framework` is what exercises opened here are marked by.

        `apart` runs a function with values: where it takes long, beside the loop that serves sockets.
        """
        self._apart = apart
        self._store = store
        self._database = store.database
        self._members = Members(store.database, now)
        self._openings = Openings(store.database, now, framework)
        self._tables = tables
        self._now = now

    # --- opening

    def open(
        self,
        opener: Person,
        blueprint: Blueprint,
        table_name: str,
        admission: Admission,
        purpose: Purpose,
        language: str,
        *,
        once: str | None = None,
        origin: str | None = None,
        framework: str | None = None,
    ) -> ExerciseRow:
        """Open an exercise in the lobby, with its opener as instructor and every assessor of the house admitted.

        A practice has neither: its opener only sits in it, and `origin` is the network it was opened from. `once` names
        the opener's wish: the same wish a second time gives the same exercise. `framework` names what it is marked by,
        where that is not the house's own.
        """
        row = self._openings.row(opener, blueprint, table_name, admission, purpose, language, once, framework)
        # The log first: a row without a log would be an exercise nobody can open.
        try:
            open_exercise(self._store, row.id, blueprint, secrets.randbits(63), row.opened_at, purpose)
        except (Conflict, ValueError):  # the same wish, granted before or at this moment
            if once is None or not self._store.length(row.id):
                raise
        return self._openings.enrol(row, opener, origin)

    def demonstrate(
        self, opener: Person, blueprint: Blueprint, table_name: str, seed: int, language: str
    ) -> ExerciseRow:
        """A finished exercise that minds played, to look at and to mark as a demonstration; its pages say so."""
        row = self._openings.row(opener, blueprint, table_name, "closed", "demonstration", language)
        lasted = blueprint.clock.turns * blueprint.clock.minutes * 60_000
        self._store.append(self._apart(_played, blueprint, seed, row.id, row.opened_at - lasted))
        row = replace(row, status="ended")
        self._openings.enrol(row, opener)
        return row

    def practise(
        self,
        player: Person,
        blueprint: Blueprint,
        seat: SeatId,
        scaffold: Scaffold,
        language: str,
        *,
        once: str | None = None,
        origin: str | None = None,
        opposite: Opposite = Opposite(),  # noqa: B008 - a frozen value
    ) -> ExerciseRow:
        """An exercise for one: seated, every other seat covered by a mind; it starts when its player is there.

        `once` and `origin` are as in `open`. Raises CannotJoin.
        """
        if all(s.id != seat for s in blueprint.seats):
            raise CannotJoin("no-seat")
        own = next(s.actor for s in blueprint.seats if s.id == seat)
        written = tempered(_helped(blueprint)[scaffold], own, opposite.temper)
        row = self.open(player, written, "", "closed", "practice", language, once=once, origin=origin)
        self._seat(row.id, self._members.request(row, player, seat), seat)
        for other in blueprint.seats:
            if other.id != seat:
                # Named after the seat, so that a second request of the same wish covers none twice.
                covering = CommandId(f"practice:{other.id}")
                self._submit(row.id, cmd.CoverSeat(id=covering, seat=other.id, by=CONTROL, mind=opposite.grade))
        self._tables.let_go(row.id)
        return row

    def go_on(
        self,
        player: Person,
        source: ExerciseRow,
        seat: SeatId,
        forked: Callable[[ExerciseId, int, Pseudonym], Sequence[Recorded]],
        language: str,
        *,
        once: str | None = None,
        origin: str | None = None,
    ) -> ExerciseRow:
        """A practice that goes on from a moment of a finished exercise: `forked` gives its log, for the player's seat.

        It stands, paused, until its player is there. `once` and `origin` are as in `open`.
        """
        wish = random_code(16) if once is None else f"{player.id}\n{once}"
        row = replace(
            source,
            id=ExerciseId(named_after(wish, 10).lower()),
            table_name="",
            code=random_code(CODE_LENGTH),
            admission="closed",
            purpose="practice",
            opened_by=player.id,
            opened_at=self._now(),
            status="paused",
            framework=self._openings.framework(),
            language=language,
        )
        pseudonym = Pseudonym(named_after(f"{wish}\npseudonym", 6))
        try:
            self._store.append(forked(row.id, row.opened_at, pseudonym))
        except Conflict:  # the same wish, granted before or at this moment
            if once is None:
                raise
        made = self._openings.enrol(row, player, origin)
        part = part_row(made.id, player.id, "student", "admitted", made.opened_at, seat) | {"pseudonym": pseudonym}
        with suppress(IntegrityError):
            self._database.write(lambda connection: connection.execute(insert(membership), part))
        return made

    def running(self) -> tuple[ExerciseId, ...]:
        """The exercises whose time runs now."""
        wanted = select(exercise.c.id).where(exercise.c.status == "running").order_by(exercise.c.id)
        return tuple(ExerciseId(found) for found in self._database.read(lambda c: c.execute(wanted).scalars().all()))

    def latest(self, instructor: Person) -> ExerciseRow | None:
        """The newest exercise that an instructor opened and that has not ended."""
        wanted = (
            select(exercise)
            .where(exercise.c.opened_by == instructor.id, exercise.c.status != "ended")
            .where(exercise.c.purpose != "practice")
            .order_by(exercise.c.opened_at.desc())
            .limit(1)
        )
        row = self._database.read(lambda connection: connection.execute(wanted).mappings().first())
        return None if row is None else exercise_row(row)

    # --- asking

    def by_code(self, code: str) -> ExerciseRow | None:
        """The exercise of a code that can still be joined."""
        code = clean_code(code)
        if not is_code(code):
            return None
        wanted = select(exercise).where(exercise.c.code == code, exercise.c.admission != "closed")
        row = self._database.read(lambda connection: connection.execute(wanted).mappings().first())
        return None if row is None or row["status"] == "ended" else exercise_row(row)

    def ask(self, joiner: Person, code: str, seat: SeatId | None = None) -> Membership:
        """Ask for a seat, or any; where admission is open one is seated at once. Raises CannotJoin.

        Whoever asks again keeps the part and the pseudonym they had.
        """
        row = self.by_code(code)
        if row is None:
            raise CannotJoin("no-such-code")
        part = self._members.request(row, joiner, seat)
        if part.role != "student" or part.status == "admitted":
            return part
        if part.status == "refused":
            raise CannotJoin("refused")
        if row.admission == "open":
            return self._seat_unasked(row.id, part, seat)
        return part

    def prefer(self, place: Place, seat: SeatId | None) -> None:
        """Change the seat one waits for; None for any. With open admission one is seated at once. Raises CannotJoin."""
        if place.exercise.status == "ended":
            raise CannotJoin("ended")
        if seat is not None and seat not in self.free_seats(place.exercise.id):
            raise CannotJoin("seat-taken")
        if self._members.prefer(place.member.id, seat) and place.exercise.admission == "open":
            self._seat_unasked(place.exercise.id, place.member, seat)

    def _seat_unasked(self, wanted: ExerciseId, part: Membership, seat: SeatId | None) -> Membership:
        """Seat somebody with nobody's leave, where that tells them no other delegation's mandate; else they wait.

        Whoever held a seat comes back to it or to another of that delegation, so far as the instructor gave none of
        these to a mind.
        """
        free = self.free_seats(wanted)
        table = self._tables[wanted]
        with table.lock:
            state = table.exercise.state
            before = state.sat.get(part.pseudonym)
            own = () if before is None else state.seats_of(state.actor_of(before))
            back = [s for s in (before, *own) if s in free and state.held[s].holder == "nobody"]
        if before is None:
            return self._seat_somewhere(wanted, part, seat)
        if seat in back or (seat is None and back):
            return self._seat_somewhere(wanted, part, seat or back[0])
        return part

    def free_seats(self, wanted: ExerciseId) -> tuple[SeatId, ...]:
        """The seats that no person holds, in the scenario's order: the empty ones, then those that minds play."""
        table = self._tables[wanted]
        with table.lock:
            state = table.exercise.state
            holders = {s.id: state.held[s.id].holder for s in state.the_scene.seats}
        held = self._members.seated(wanted)
        free = [seat for seat, holder in holders.items() if holder != "person" and seat not in held]
        return tuple(sorted(free, key=lambda seat: holders[seat] == "mind"))

    # --- admitting

    def admit(self, place: Place, wanted: str, seat: SeatId | None = None, was: str = "requested") -> Membership:
        """Give somebody the seat they asked for, this one, or any; `was` is their status as the instructor saw it.

        Raises CannotJoin, or LookupError.
        """
        part = self._members.student(place, wanted)
        if part.status != was:
            if part.status == "admitted" and seat in (None, part.seat):
                return part
            raise CannotJoin("decided", part)
        seated = self._seat_somewhere(place.exercise.id, part, seat or part.seat)
        if seat not in (None, seated.seat):
            raise CannotJoin("decided", seated)
        return seated

    def refuse(self, place: Place, wanted: str) -> None:
        """Turn somebody down who waits. Raises CannotJoin where that was decided otherwise, or LookupError."""
        part = self._members.student(place, wanted)
        self._members.refuse(part.id)
        now = self._members.student(place, wanted)
        if now.status != "refused":
            raise CannotJoin("decided", now)

    def resume(self, place: Place) -> None:
        """Bring the log in line with the membership, where a server stopped between writing the two."""
        seat = place.member.seat
        if seat is None or place.exercise.status == "ended":
            return
        passing = place.exercise.purpose == "practice" and place.exercise.id not in self._tables.open()
        table = self._tables[place.exercise.id]
        with table.lock:
            empty = table.exercise.state.held[seat].holder == "nobody"
        if empty:
            self._submit(place.exercise.id, _take(seat, place.member.pseudonym))
        if passing:  # a page was asked for; only whoever then follows it keeps a practice in memory
            self._tables.let_go(place.exercise.id)

    # --- seating

    def _seat_somewhere(self, wanted: ExerciseId, part: Membership, seat: SeatId | None) -> Membership:
        """Seat somebody in this seat, or in the first that is free."""
        for choice in (seat,) if seat is not None else self.free_seats(wanted):
            try:
                return self._seat(wanted, part, choice)
            except CannotJoin as taken:
                if seat is not None or taken.code != "seat-taken":
                    raise
        raise CannotJoin("no-seat")

    def _seat(self, wanted: ExerciseId, part: Membership, seat: SeatId) -> Membership:
        """Reserve the seat, then take it; two people cannot have it, and a refusal leaves them waiting.

        Somebody who was given another seat meanwhile keeps that one.
        """
        try:
            reserved = self._members.reserve(part.id, seat)
        except IntegrityError:
            raise CannotJoin("seat-taken") from None
        if not reserved:
            now = self._members.one(membership.c.id == part.id)
            assert now is not None
            return now
        try:
            self._submit(wanted, _take(seat, part.pseudonym))
        except Refused as refused:
            if self._sits(wanted, part, seat):
                return replace(part, status="admitted", seat=seat)
            self._members.set(part.id, "requested", part.seat)
            raise CannotJoin({"ended": "ended", "unknown-seat": "no-seat"}.get(refused.code, "seat-taken")) from refused
        return replace(part, status="admitted", seat=seat)

    def _sits(self, wanted: ExerciseId, part: Membership, seat: SeatId) -> bool:
        """Whether the log says already that this person holds the seat."""
        table = self._tables[wanted]
        with table.lock:
            held = table.exercise.state.held.get(seat)
        return held is not None and (held.holder, held.pseudonym) == ("person", part.pseudonym)

    def _submit(self, wanted: ExerciseId, command: Command) -> None:
        self._tables.submit(wanted, command)


@by_identity
def _helped(blueprint: Blueprint) -> Mapping[Scaffold, Blueprint]:
    """The scenario with each amount of help: one for all practices, since much is worked out once for each."""
    return {scaffold: replace(blueprint, scaffold=scaffold) for scaffold in get_args(Scaffold)}


def _new_id() -> CommandId:
    return CommandId(secrets.token_hex(16))


def _take(seat: SeatId, pseudonym: Pseudonym) -> Command:
    return cmd.TakeSeat(id=_new_id(), seat=seat, by=CONTROL, pseudonym=pseudonym)

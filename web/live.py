"""The sockets: who is connected, what they follow, what they may ask: `join` and `act`.

A socket belongs to a login. Which seat the login holds is asked of the doors at every join and every act, never read
from a payload and never remembered from before. Events leave through `broadcast` alone.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import NoReturn

from flask import Flask
from flask_socketio import ConnectionRefusedError, SocketIO

from sim.exercise.core.log import EventLog, Recorded
from sim.exercise.core.names import CONTROL, ExerciseId, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.state import State
from sim.exercise.telling import Render
from sim.language import languages
from web import wire
from web.advising import Advising
from web.broadcast import Broadcast
from web.clients import HASTE, PICTURE, Asking, Askings, Client, Doors, Following
from web.composing import Composing
from web.packets import Answer, Done, Joined, Parting
from web.parting import parting
from web.presence import Presences
from web.sockets import driver
from web.tables import Table, Tables
from web.turnstile import Lanes, Turnstile, step_aside

_log = logging.getLogger("plenipo.live")

PESTERING = 200
"""Refusals for haste in a row after which the socket is cut."""
MOST_UNTAKEN = 256 * 1024
"""Bytes that a login may leave untaken on all its sockets and still join."""
MOST_SOCKETS = 12
"""Sockets of one login: pages left open in tabs."""
TOGETHER = 100
"""Logins about which the doors are asked in one question."""
RELOADING = 3.0
"""Seconds in which a page that is loaded anew is back: only after them is an exercise told to be deserted."""


class Live:
    """The live half of the application: sockets over tables."""

    def __init__(
        self,
        app: Flask,
        log: EventLog,
        doors: Doors,
        *,
        now: Callable[[], int],
        renderer: Callable[[State], Render],
        origins: str | list[str] | None = None,
    ) -> None:
        """`now` gives wall-clock ms; `renderer` is what words phrases for a fold's reader.

        `origins` are those that may connect beside our own.
        """
        self.app = app
        self.doors = doors
        self.now = now
        self.broadcast = Broadcast(self, now, renderer)
        self.tables = Tables(log, now, self._publish)
        self._clients: dict[str, Client] = {}
        self._askings = Askings()
        self._followers: dict[ExerciseId, dict[SeatId, set[str]]] = {}
        self._presence = Presences(self)
        # Connections being admitted have a queue of their own: behind all HTTP requests, a crowd that comes back at
        # once would wait longer than a connection lasts.
        self._coming, self._hurrying = Turnstile(), Turnstile()
        self._lanes = Lanes()
        """Of each exercise, where those in haste wait behind each other; who is in none waits for one of them."""
        self.around_act: Callable[[wire.Acting], AbstractContextManager[None]] = lambda asked: nullcontext()
        """Held while an act is carried out."""
        self.on_arrival: list[Callable[[ExerciseId], None]] = []
        """Told before somebody follows an exercise from their own seat; may raise Refused."""
        self.on_desertion: list[Callable[[ExerciseId, int], None]] = []
        """Told when nobody follows an exercise here any more, and since when (wall ms)."""
        self.io: SocketIO = driver.socketio(cors_allowed_origins=origins)
        self.io.init_app(app)
        driver.drive(self.io)
        self.io.on_event("connect", self._connect)
        server = self.io.server
        server.on("disconnect", self._disconnect)
        self.answer("join", self._join)
        self.answer("act", self._act)
        self.composing = Composing(self)
        Advising(self)
        unknown = self._answering(_refuse_event)
        server.on("*", lambda event, sid, *payload: unknown(sid))
        app.extensions["live"] = self

    # --- what a socket asks

    def answer(
        self, event: str, handle: Callable[[Client, object], Answer], pace: Callable[[Client], None] | None = None
    ) -> None:
        """Answer that event of a socket by `handle`; `pace` refuses those who ask too often, instead of the usual."""
        self.io.server.on(event, self._answering(handle, pace))

    def hear(self, event: str, handle: Callable[[Client, object], None]) -> None:
        """Pass that event of a socket to `handle`; what is refused there is passed over without an answer."""

        def listen(sid: str, *payload: object) -> None:
            client = self._clients.get(sid)
            if client is not None:
                with suppress(Refused):
                    handle(client, payload[0] if len(payload) == 1 else None)

        self.io.server.on(event, listen)

    def _connect(self, auth: object = None) -> None:
        from flask import request

        if driver.is_admitted(self.io, request.sid):  # type: ignore[attr-defined]
            raise ConnectionRefusedError("not-yours")
        token = auth.get("token") if isinstance(auth, dict) else None
        self._coming.enter()
        login = self.doors.admit(token) if isinstance(token, str) and len(token) <= 200 else None
        if login is None:
            raise ConnectionRefusedError("not-yours")
        asking = self.asking(login)
        if asking.allowance.spent or sum(c.login == login for c in self._clients.values()) >= MOST_SOCKETS:
            raise ConnectionRefusedError("too-fast")
        sid: str = request.sid  # type: ignore[attr-defined]
        self._clients[sid] = Client(sid, login, self.now(), asking.bucket)
        driver.admitted(self.io, sid, asking.allowance)

    def asking(self, login: str) -> Asking:
        """A login's allowance now."""
        return self._askings.of(login, self.now() / 1000)

    def _disconnect(self, sid: str, *_reason: object) -> None:
        client = self._clients.pop(sid, None)
        if client is not None:
            for exercise in tuple(client.follows):
                self._unfollow(client, exercise)
                self._presence.show(exercise)

    def _answering(
        self, handle: Callable[[Client, object], Answer], pace: Callable[[Client], None] | None = None
    ) -> Callable[..., Answer]:
        """Answer refusals and faults alike, so that one bad payload never ends a connection."""

        def answer(sid: str, *payload: object) -> Answer:
            try:
                with self.app.app_context():
                    client = self._clients.get(sid)
                    if client is None:
                        raise Refused("not-yours")
                    (pace or self._hurry)(client)
                    return handle(client, payload[0] if len(payload) == 1 else None)
            except Refused as refused:
                return wire.refusal(refused)
            except Exception:  # noqa: BLE001 - ours to mend, not the student's to suffer
                _log.exception("a socket's request could not be answered")
                return wire.broken()

        return answer

    def _hurry(self, client: Client) -> None:
        if client.bucket.left < HASTE:
            self._hurrying.enter()
        now = self.now()
        wait = client.bucket.take(now / 1000)
        if wait:
            if client.bucket.ignored > PESTERING:
                driver.cut(self.io, client.sid)
            raise Refused("too-fast", seconds=math.ceil(wait))
        client.active = now

    def seat_of(self, client: Client, exercise: ExerciseId) -> SeatId:
        """The seat that a client's login holds now. Raises Refused."""
        seat = self.doors.seat(client.login, exercise)
        if seat is None:
            if exercise in client.follows:  # later, so that the refusal gets there first
                self.io.start_background_task(self._close, client, exercise)
            raise Refused("not-yours")
        return SeatId(seat)

    def _join(self, client: Client, payload: object) -> Joined:
        asked = wire.joining(payload)
        self._coming.enter()
        holds = seat = self.seat_of(client, asked.exercise)
        for arriving in self.on_arrival:
            arriving(asked.exercise)
        table = self.tables[asked.exercise]
        if asked.watch is not None:
            with table.lock:
                if holds != CONTROL or table.exercise.state.card(asked.watch) is None:
                    raise Refused("not-yours")
            seat = asked.watch
        with self._viewing(client.login, table, seat, asked.after):
            ready = self.broadcast.made_ready(table, seat, asked.after, asked.language)
            with table.lock:
                if (
                    self._clients.get(client.sid) is not client
                    or self.doors.seat(client.login, asked.exercise) != holds
                ):
                    raise Refused("not-yours")  # they left, or their seat was ended, while they waited
                self._unfollow(client, asked.exercise)
                self._follow(client, asked.exercise, Following(seat, holds, asked.language))
                view = self.broadcast.view(table, seat, asked.after, asked.language, ready)
        self._presence.show(asked.exercise)
        return {"ok": True, **view, "presence": self._presence.of_seats(table)}

    def _act(self, client: Client, payload: object) -> Done:
        asked = wire.acting(payload)
        seat = self.seat_of(client, asked.exercise)
        following = client.follows.get(asked.exercise)
        if following is not None and (following.watching or following.holds != seat):
            raise Refused("not-yours")
        lane = self._lanes.alone(asked.exercise) if client.bucket.left < HASTE else nullcontext()
        with lane, self.around_act(asked):
            n = self.tables.submit(asked.exercise, wire.command(asked, seat))
        self._presence.show(asked.exercise)
        return {"ok": True, "n": n}

    def view(self, exercise: ExerciseId, seat: SeatId, after: int | None, login: str) -> Joined:
        """A seat's picture and lines, as a join answers them: the same over HTTP. The caller has asked the doors.

        Some of it is encoded already (`web.encoding`). Raises Refused where there is no such exercise, and where the
        login has had too much.
        """
        table = self.tables[exercise]
        with self._viewing(login, table, seat, after):
            ready = self.broadcast.made_ready(table, seat, after)
            with table.lock:
                view = self.broadcast.view(table, seat, after, ready=ready)
        return {"ok": True, **view, "presence": self._presence.of_seats(table)}

    @contextmanager
    def _viewing(self, login: str, table: Table, seat: SeatId, after: int | None) -> Iterator[None]:
        """Make a view, one of the login's at a time, charged by its size. Raises Refused.

        Nothing is made for a login while it leaves untaken what it was sent.
        """
        asking = self.asking(login)
        with asking.turn:
            if sum(driver.untaken(self.io, c.sid) for c in self._clients.values() if c.login == login) > MOST_UNTAKEN:
                raise Refused("too-fast", seconds=1)
            with table.lock:
                lines = self.broadcast.behind(table, seat, after)
            wait = asking.lines.take(self.now() / 1000, PICTURE + lines)
            if wait:
                raise Refused("too-fast", seconds=math.ceil(wait))
            yield

    # --- who follows what

    def followed(self, exercise: ExerciseId) -> Iterable[SeatId]:
        """The seats of an exercise that somebody follows now."""
        return self._followers.get(exercise, {}).keys()

    def languages(self, exercise: ExerciseId, seat: SeatId) -> Collection[str]:
        """The languages that the followers of a seat read."""
        sids = self._followers.get(exercise, {}).get(seat, ())
        read = {c.follows[exercise].language for s in sids if (c := self._clients.get(s)) and exercise in c.follows}
        return languages() if None in read or not read else sorted(language for language in read if language)

    def followed_exercises(self) -> Iterable[ExerciseId]:
        """The exercises that somebody follows now."""
        return self._followers.keys()

    def _follow(self, client: Client, exercise: ExerciseId, following: Following) -> None:
        client.follows[exercise] = following
        self._followers.setdefault(exercise, {}).setdefault(following.seat, set()).add(client.sid)

    def _unfollow(self, client: Client, exercise: ExerciseId) -> None:
        following = client.follows.pop(exercise, None)
        if following is None:
            return
        seats = self._followers.get(exercise, {})
        sids = seats.get(following.seat, set())
        sids.discard(client.sid)
        if not sids:
            seats.pop(following.seat, None)
            self.broadcast.forget(exercise, following.seat)
        if not seats and self._followers.pop(exercise, None) is not None and self.on_desertion:
            # Later: a person who only reloads the page is back by then.
            self.io.start_background_task(self._deserted, exercise, self.now())

    def _deserted(self, exercise: ExerciseId, since: int) -> None:
        self.io.sleep(RELOADING)
        for deserted in self.on_desertion:
            try:
                if exercise not in self._followers:
                    deserted(exercise, since)
            except Exception:  # noqa: BLE001 - the next sweep finds it
                _log.exception("%s: nobody is there, and that could not be noted", exercise)

    def followers(self, exercise: ExerciseId) -> Iterator[tuple[Client, Following]]:
        """The clients that follow an exercise now, each with its view of it."""
        for sids in self._followers.get(exercise, {}).values():
            for client in (self._clients[sid] for sid in sids if sid in self._clients):
                yield client, client.follows[exercise]

    # --- out

    def _publish(self, table: Table, records: Sequence[Recorded]) -> None:
        self.broadcast.publish(table, records)
        if any(r.event.kind in ("seat-taken", "seat-left") for r in records):
            # Later: a person who just left their seat is told so before their socket is closed.
            self.io.start_background_task(self.recheck, table.id)

    def send(self, exercise: ExerciseId, seat: SeatId, event: str, payload: bytes) -> None:
        """Queue a packet for everybody who follows the seat; whoever lets too many pile up is cut."""
        packet = driver.EventPacket(event, payload)
        for sid in tuple(self._followers.get(exercise, {}).get(seat, ())):
            driver.send(self.io, sid, packet)

    def send_to(self, sid: str, event: str, payload: bytes) -> None:
        """Queue a packet for one socket."""
        driver.send(self.io, sid, driver.EventPacket(event, payload))

    def seat_shown(self, sid: str, exercise: ExerciseId) -> SeatId | None:
        """The seat whose screen a socket shows in an exercise; None where it follows that no longer."""
        client = self._clients.get(sid)
        following = None if client is None else client.follows.get(exercise)
        return None if following is None else following.seat

    # --- closing

    def close_login(self, login: str) -> None:
        """Cut every socket of a login that was ended."""
        for client in tuple(self._clients.values()):
            if client.login == login:
                self._close(client, None)

    def close_all(self) -> None:
        """Cut every socket: the process ends, and clients come back to the next one."""
        for client in tuple(self._clients.values()):
            driver.cut(self.io, client.sid)

    def recheck(self, exercise: ExerciseId | None = None) -> None:
        """Ask the doors anew for every socket that follows the exercise (any, where None), and cut those refused."""
        logins = sorted({c.login for c in self._clients.values() if exercise is None or exercise in c.follows})
        for start in range(0, len(logins), TOGETHER):
            some = set(logins[start : start + TOGETHER])
            with self.app.app_context():
                seats = self.doors.seats(some)
            for client in tuple(self._clients.values()):
                if client.login in some:
                    self._compare(client, seats)
            step_aside()  # the others get the loop between two questions

    def doors_moved(self) -> None:
        """Rely no more on who had which seat, as another process ended something, and cut whom it put out."""
        self.doors.forget()
        self.recheck()

    def _compare(self, client: Client, seats: Mapping[tuple[str, str], str]) -> None:
        for followed, following in tuple(client.follows.items()):
            if seats.get((client.login, followed)) != following.holds and client.sid in self._clients:
                self._close(client, followed)

    def _close(self, client: Client, exercise: ExerciseId | None) -> None:
        why = wire.closed()
        if exercise is not None:
            why = {"exercise": exercise, **wire.closed(self._parting(client, exercise))}
        for followed in tuple(client.follows):
            self._unfollow(client, followed)
            self._presence.show(followed)
        self.io.server.emit("closed", why, to=client.sid)
        driver.dismiss(self.io, client.sid)

    def _parting(self, client: Client, exercise: ExerciseId) -> Parting:
        """The way in which a client's seat ceased to be theirs, from the last that the log says of it."""
        following = client.follows.get(exercise)
        if following is None or following.holds == CONTROL:
            return "closed"
        with self.app.app_context():
            elsewhere = self.doors.seat(client.login, exercise)
        if elsewhere is not None and elsewhere != following.holds:
            return "moved"
        table = self.tables[exercise]
        with table.lock:
            return parting(table.exercise.records, following.holds)

    def sweep(self) -> None:
        """Changes that no event causes: people fall idle, logins end elsewhere, tables stand unused."""
        self.recheck()
        self._presence.sweep()
        self.tables.forget(lambda exercise: exercise in self._followers)


def _refuse_event(client: Client, payload: object) -> NoReturn:
    raise Refused("malformed", what="event")

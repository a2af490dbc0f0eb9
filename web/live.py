"""The sockets: who is connected, what they follow, what they may ask: `join`, `act`, `read`; and `writing`.

A socket belongs to a login. Which seat the login holds is asked of the doors at every join and every act, never read
from a payload and never remembered from before. Events leave through `broadcast` alone.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from typing import NoReturn, Protocol
from weakref import WeakValueDictionary

from flask import Flask
from flask_socketio import ConnectionRefusedError, SocketIO
from gevent.lock import BoundedSemaphore

from sim.exercise import events as ev
from sim.exercise.core.event import Event
from sim.exercise.core.log import EventLog, Recorded
from sim.exercise.core.names import CONTROL, ChannelId, ExerciseId, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.state import State
from sim.exercise.talk.queries import channel_audience, speaks_in
from sim.exercise.telling import Render
from sim.language import languages
from web import wire
from web.broadcast import Broadcast
from web.encoding import encoded
from web.packets import Answer, Done, Joined, Parting, Presence, PresenceNews, WritingNews
from web.sockets import allowance, driver
from web.tables import Table, Tables
from web.turnstile import Turnstile, step_aside
from web.understanding import Propose, understanding, unsought

_log = logging.getLogger("plenipo.live")

BURST, PER_SECOND = 20, 2.0
"""A login may ask 20 things at once, and 20 in every 10 seconds."""
PESTERING = 200
"""Refusals for haste in a row after which the socket is cut."""
LINES, LINES_PER_SECOND, PICTURE = 50_000, 1_000.0, 200
"""Of views, a login may have so many lines at once and so many every second; a picture counts as so many."""
MOST_UNTAKEN = 256 * 1024
"""Bytes that a login may leave untaken on all its sockets and still join."""
MOST_SOCKETS = 12
"""Sockets of one login: pages left open in tabs."""
MOST_ASKINGS = 4_096
"""Logins whose allowance is remembered; those with nothing missing go first."""
HASTE = BURST - 4
"""A login that has fewer askings left than these is in haste, and waits behind others in haste."""
TOGETHER = 100
"""Logins about which the doors are asked in one question."""
RELOADING = 3.0
"""Seconds in which a page that is loaded anew is back: only after them is an exercise told to be deserted."""
IDLE = 3 * 60_000
"""Milliseconds without an act or a join after which a person counts as idle."""
READING = 250
"""Milliseconds in which one socket may have one draft read."""
DRAFTED, DRAFTED_PER_SECOND, LEAST_DRAFTED = 20_000, 4_000.0, 200
"""Characters of drafts that a login may have read at once and every second; the least that one draft counts."""
WRITING = 1_500
"""Milliseconds in which one socket is heard once to say that its person writes."""


class Doors(Protocol):
    """Access of logins to exercises, as `access` grants it."""

    def admit(self, token: str) -> str | None:
        """The login that a page's one-use token was given to, spending the token.

        It must be the login of the current request's cookie. None where anything does not hold.
        """

    def seat(self, login: str, exercise: str) -> str | None:
        """The seat that the login holds now in the exercise; CONTROL for its instructor.

        None for anybody else, for a login that was ended, for an exercise that is not there. Asked outside any request.
        """

    def seats(self, logins: Collection[str]) -> Mapping[tuple[str, str], str]:
        """The same for every exercise of some logins, by (login, exercise)."""

    def forget(self) -> None:
        """Ask anew from now on."""


@dataclass(slots=True)
class Bucket:
    """Tokens that come back with time; `now` in seconds."""

    left: float = BURST
    at: float = 0.0
    ignored: int = 0
    most: float = BURST
    per_second: float = PER_SECOND

    def take(self, now: float, count: float = 1) -> float:
        """Take so many; the seconds to wait where there are too few, else 0. Of more than it holds it asks all."""
        self.left = min(self.most, self.left + max(0.0, now - self.at) * self.per_second)
        self.at = now
        needed = min(count, self.most)
        if self.left < needed:
            self.ignored += 1
            return (needed - self.left) / self.per_second
        self.left -= count
        self.ignored = 0
        return 0.0


@dataclass(frozen=True, slots=True)
class Asking:
    """Remaining allowance of one login: frames and bytes to send, joins and acts to ask, lines to view."""

    allowance: allowance.Allowance
    bucket: Bucket
    lines: Bucket
    """Lines that it may still view."""
    drafted: Bucket
    """Characters of drafts that it may still have read."""
    turn: BoundedSemaphore = field(default_factory=BoundedSemaphore)
    """Held while a view is made for it."""


@dataclass(frozen=True, slots=True)
class Following:
    """View of one socket on one exercise: a seat's screen, its own or one it watches."""

    seat: SeatId
    holds: SeatId
    language: str | None = None
    """The language it reads; None for every language."""

    @property
    def watching(self) -> bool:
        return self.seat != self.holds


@dataclass(slots=True)
class Client:
    """One connected socket."""

    sid: str
    login: str
    active: int
    bucket: Bucket = field(default_factory=Bucket)
    follows: dict[ExerciseId, Following] = field(default_factory=dict)
    wrote: int = 0
    """When it last said that its person writes (wall ms)."""
    had_read: int = 0
    """When it last had a draft read (wall ms)."""


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
        self._askings: dict[str, Asking] = {}
        self._followers: dict[ExerciseId, dict[SeatId, set[str]]] = {}
        self._presence: dict[ExerciseId, dict[SeatId, Presence]] = {}
        # Connections being admitted have a queue of their own: behind all HTTP requests, a crowd that comes back at
        # once would wait longer than a connection lasts.
        self._coming, self._hurrying = Turnstile(), Turnstile()
        self._lanes: WeakValueDictionary[ExerciseId, Turnstile] = WeakValueDictionary()
        self.around_act: Callable[[wire.Acting], AbstractContextManager[None]] = lambda asked: nullcontext()
        """Held while an act is carried out."""
        self.propose: Propose = unsought
        """Gives a surer reading of a draft, from elsewhere."""
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
        server.on("writing", self._writing)
        server.on("read", self._read)
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
        asking = self._asking(login)
        if asking.allowance.spent or sum(c.login == login for c in self._clients.values()) >= MOST_SOCKETS:
            raise ConnectionRefusedError("too-fast")
        sid: str = request.sid  # type: ignore[attr-defined]
        self._clients[sid] = Client(sid, login, self.now(), asking.bucket)
        driver.admitted(self.io, sid, asking.allowance)

    def _asking(self, login: str) -> Asking:
        """A login's allowance, kept over its connections, so that connecting anew brings no more."""
        found = self._askings.get(login)
        if found is None:
            if len(self._askings) >= MOST_ASKINGS:
                self._askings = {of: kept for of, kept in self._askings.items() if not kept.allowance.whole}
            found = self._askings[login] = Asking(
                allowance.Allowance(),
                Bucket(BURST, self.now() / 1000, most=BURST, per_second=PER_SECOND),
                Bucket(LINES, self.now() / 1000, most=LINES, per_second=LINES_PER_SECOND),
                Bucket(DRAFTED, self.now() / 1000, most=DRAFTED, per_second=DRAFTED_PER_SECOND),
            )
            found.allowance.admit()
        return found

    def _disconnect(self, sid: str, *_reason: object) -> None:
        client = self._clients.pop(sid, None)
        if client is not None:
            for exercise in tuple(client.follows):
                self._unfollow(client, exercise)
                self._show_presence(exercise)

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
        self._show_presence(asked.exercise)
        return {"ok": True, **view, "presence": self._seen_seats(table)}

    def _act(self, client: Client, payload: object) -> Done:
        asked = wire.acting(payload)
        seat = self.seat_of(client, asked.exercise)
        following = client.follows.get(asked.exercise)
        if following is not None and (following.watching or following.holds != seat):
            raise Refused("not-yours")
        lane = self._lane(asked.exercise) if client.bucket.left < HASTE else nullcontext()
        with lane, self.around_act(asked):
            n = self.tables.submit(asked.exercise, wire.command(asked, seat))
        self._show_presence(asked.exercise)
        return {"ok": True, "n": n}

    @contextmanager
    def _lane(self, exercise: ExerciseId) -> Iterator[None]:
        """Wait behind others in haste in the same exercise: however many they are, who is not waits for one of them.

        A lane for each, as an exercise that takes long must keep nobody elsewhere.
        """
        lane = self._lanes.get(exercise)
        if lane is None:
            lane = self._lanes[exercise] = Turnstile()
        with lane.alone():
            yield

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
        return {"ok": True, **view, "presence": self._seen_seats(table)}

    @contextmanager
    def _viewing(self, login: str, table: Table, seat: SeatId, after: int | None) -> Iterator[None]:
        """Make a view, one of the login's at a time, charged by its size. Raises Refused.

        Nothing is made for a login while it leaves untaken what it was sent.
        """
        asking = self._asking(login)
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

    # --- presence

    def _seen(self, exercise: ExerciseId) -> dict[SeatId, Presence]:
        """Each seat somebody sits in front of: here or idle."""
        now, seen = self.now(), dict[SeatId, Presence]()
        for sids in self._followers.get(exercise, {}).values():
            for client in (self._clients[s] for s in sids if s in self._clients):
                following = client.follows[exercise]
                if following.watching or following.holds == CONTROL:
                    continue
                if now - client.active <= IDLE:
                    seen[following.seat] = "here"
                else:
                    seen.setdefault(following.seat, "idle")
        return seen

    def _seen_seats(self, table: Table) -> dict[SeatId, Presence]:
        seen = self._seen(table.id)
        return {s.id: seen.get(s.id, "gone") for s in table.exercise.state.the_scene.seats}

    def _show_presence(self, exercise: ExerciseId) -> None:
        seen, before = self._seen(exercise), self._presence.get(exercise, {})
        changed: dict[SeatId, Presence] = {
            seat: seen.get(seat, "gone") for seat in seen.keys() | before.keys() if seen.get(seat) != before.get(seat)
        }
        if seen:
            self._presence[exercise] = seen
        else:
            self._presence.pop(exercise, None)
        if changed:
            news: PresenceNews = {"exercise": exercise, "seats": changed}
            payload = encoded(news)
            for seat in tuple(self.followed(exercise)):
                self.send(exercise, seat, "presence", payload)

    # --- writing

    def _writing(self, sid: str, *payload: object) -> None:
        """Pass on that a person writes; whatever does not hold, or comes too fast, is passed over without an answer."""
        client = self._clients.get(sid)
        now = self.now()
        if client is None or now - client.wrote < WRITING:
            return
        client.wrote = now
        try:
            exercise, channel = wire.writing(payload[0] if len(payload) == 1 else None)
        except Refused:
            return
        following = client.follows.get(exercise)
        if following is None or following.watching or following.holds == CONTROL:
            return
        client.active = now
        self.show_writing(exercise, channel, following.holds)

    def show_writing(self, exercise: ExerciseId, channel: ChannelId, seat: SeatId) -> None:
        """Tell who else reads these talks that a seat, a person's or a mind's, writes there; nothing is kept of it."""
        table = self.tables[exercise]
        with table.lock:
            state = table.exercise.state
            if state.phase not in ("lobby", "running") or not speaks_in(state, channel, seat):
                return
            readers = channel_audience(state, channel)
        told: WritingNews = {"exercise": exercise, "channel": channel, "seat": seat}
        payload = encoded(told)
        for reader in tuple(self.followed(exercise)):
            if reader != seat and readers.includes(reader):
                self.send(exercise, reader, "writing", payload)

    # --- reading

    def _read(self, sid: str, *payload: object) -> Answer:
        """Tell a writer what will be understood of their draft, from what their seat sees; nothing is kept of it."""
        try:
            with self.app.app_context():
                client = self._clients.get(sid)
                if client is None:
                    raise Refused("not-yours")
                now = self.now()
                if now - client.had_read < READING:
                    raise Refused("too-fast", seconds=1)
                client.had_read = now
                exercise, text, language = wire.reading(payload[0] if len(payload) == 1 else None)
                seat = self.seat_of(client, exercise)
                following = client.follows.get(exercise)
                if following is None or following.watching or following.holds != seat or seat == CONTROL:
                    raise Refused("not-yours")
                wait = self._asking(client.login).drafted.take(now / 1000, max(LEAST_DRAFTED, len(text)))
                if wait:
                    raise Refused("too-fast", seconds=math.ceil(wait))
                table = self.tables[exercise]
                with table.lock:
                    return understanding(table.exercise.view(seat), seat, text, language, self.propose)
        except Refused as refused:
            return wire.refusal(refused)
        except Exception:  # noqa: BLE001 - ours to mend, not the student's to suffer
            _log.exception("a draft could not be read")
            return wire.broken()

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
            self._show_presence(followed)
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
            said = next((r for r in reversed(table.exercise.records) if _of_seat(r.event, following.holds)), None)
        match said:
            case Recorded(event=ev.SeatLeft(), by=by):
                return "freed" if by == CONTROL else "left"
            case Recorded(event=ev.SeatTaken(holder="mind")):
                return "relieved"
            case _:
                return "closed"

    def sweep(self) -> None:
        """Changes that no event causes: people fall idle, logins end elsewhere, tables stand unused."""
        self.recheck()
        for exercise in tuple(self._presence):
            self._show_presence(exercise)
        self.tables.forget(lambda exercise: exercise in self._followers)


def _refuse_event(client: Client, payload: object) -> NoReturn:
    raise Refused("malformed", what="event")


def _of_seat(event: Event, seat: SeatId) -> bool:
    return isinstance(event, ev.SeatLeft | ev.SeatTaken) and event.seat == seat

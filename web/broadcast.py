"""The only way out: what each followed seat has new to see, as lines of its own stream and the slices they touched.

Everything is built from the seat's own stream and its own fold, once per seat, whoever and however many follow it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sim.exercise.acts.picture import world
from sim.exercise.clock.picture import clock
from sim.exercise.control.picture import control
from sim.exercise.core.event import ALL
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import CONTROL, ActorId, ExerciseId, InstrumentId, PackageId, SeatId
from sim.exercise.crises.picture import crises
from sim.exercise.notices import Noticing, notice_of
from sim.exercise.picture import desk
from sim.exercise.pledges.picture import agreements
from sim.exercise.scene.picture import scene
from sim.exercise.seats.picture import people
from sim.exercise.state import State
from sim.exercise.talk.picture import talks
from sim.exercise.telling import Render
from sim.exercise.texts.picture import packages, stakes, texts
from sim.exercise.views import may_see
from sim.exercise.vocabulary import kind_of
from sim.language import languages
from web import wire
from web.encoding import Encoded, encoded
from web.one_language import cut_part, others
from web.packets import Line, News, Parts, Told, View
from web.tables import Table
from web.turnstile import step_aside

Slices = dict[str, Mapping[Any, object]]

TOGETHER = 200
"""Lines that are made before the others get the loop."""


class Outlet(Protocol):
    """The sockets of readers, to which news is sent."""

    def followed(self, exercise: ExerciseId) -> Iterable[SeatId]:
        """The seats of an exercise that somebody follows now."""

    def languages(self, exercise: ExerciseId, seat: SeatId) -> Collection[str]:
        """The languages that those who follow a seat read."""

    def send(self, exercise: ExerciseId, seat: SeatId, event: str, payload: bytes) -> None:
        """Queue a packet for everybody who follows the seat; it never waits."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The packages and texts that changed, where it is known that no others did."""

    packages: Collection[PackageId] | None = None
    texts: Collection[InstrumentId] | None = None


EVERYTHING = Moved()


class Broadcast:
    """Remembers, for each followed seat, which slices it was last sent, by a mark of each."""

    def __init__(self, outlet: Outlet, now: Callable[[], int], renderer: Callable[[State], Render]) -> None:
        """`now` gives wall-clock milliseconds; `renderer` gives what puts phrases into words for a fold's reader."""
        self._outlet = outlet
        self._now = now
        self._renderer = renderer
        self._shown: dict[tuple[ExerciseId, SeatId], dict[str, Marks]] = {}

    def publish(self, table: Table, records: Sequence[Recorded]) -> None:
        """Send each followed seat what it may see of the newest records. Call it under the table's lock."""
        for seat in tuple(self._outlet.followed(table.id)):
            visible = [r for r in records if may_see(r.event, seat)]
            if visible:
                self._outlet.send(table.id, seat, "news", encoded(self._news(table, seat, visible)))

    def _news(self, table: Table, seat: SeatId, visible: Sequence[Recorded]) -> News:
        now, n = self._now(), len(table.stream(seat))
        start, state = n - len(visible), table.exercise.view(seat)
        read = self._outlet.languages(table.id, seat)
        names = {name for r in visible for name in kind_of(r.event).touches}
        fresh = self._slices(table, seat, now, names, _moved(visible))
        reader = Reader(seat, state, self._renderer(state), read, others(tuple(read)))
        return {
            "exercise": table.id,
            "from": start,
            "n": n,
            "now": now,
            "lines": [_line(table, record, position, reader) for position, record in enumerate(visible, start + 1)],
            "picture": _changed(self._shown.setdefault((table.id, seat), {}), fresh, reader),
        }

    def behind(self, table: Table, seat: SeatId, after: int | None) -> int:
        """Number of lines in a view after a cursor. Call it under the table's lock."""
        n = len(table.stream(seat))
        return n - _start(after, n)

    def made_ready(self, table: Table, seat: SeatId, after: int | None, language: str | None = None) -> Ready:
        """The lines of a view, made without the table's lock, so that the exercise goes on beside it.

        The fold moves only while the others have the loop, between two lines.
        """
        with table.lock:
            reader, start = self._reader(table, seat, language), _start(after, len(table.stream(seat)))
            records = tuple(table.stream(seat)[start:])
        return Ready(start, tuple(_lines(table, records, start, reader)))

    def view(
        self, table: Table, seat: SeatId, after: int | None, language: str | None = None, ready: Ready | None = None
    ) -> View:
        """The whole picture of a seat and its lines after its line `after`, in a language or all: what a join answers.

        The picture's parts are encoded already. A cursor beyond the stream is none of ours and counts as none. Lines
        that are `ready` are taken from there. Call it under the table's lock.
        """
        now, n = self._now(), len(table.stream(seat))
        start = _start(after, n)
        reader = self._reader(table, seat, language)
        known = ready.lines if ready is not None and ready.start == start else ()
        shown: dict[str, Marks] = {}
        slices = self._slices(table, seat, now, ALL)
        picture = Parts({name: {} for name in slices} | _changed(shown, slices, reader))
        if seat in self._outlet.followed(table.id):
            # What others who follow the seat were shown last stays known: they are told what has changed since.
            self._shown.setdefault((table.id, seat), shown)
        return {
            "seat": seat,
            "from": start,
            "n": n,
            "now": now,
            "lines": [*known, *_lines(table, table.stream(seat)[start + len(known) :], start + len(known), reader)],
            "picture": picture,
        }

    def _reader(self, table: Table, seat: SeatId, language: str | None) -> Reader:
        state = table.exercise.view(seat)
        read = languages() if language is None else (language,)
        return Reader(seat, state, self._renderer(state), read, others(read))

    def forget(self, exercise: ExerciseId, seat: SeatId) -> None:
        """Nobody follows the seat any more."""
        self._shown.pop((exercise, seat), None)

    def _slices(
        self, table: Table, seat: SeatId, now: int, names: Collection[str], moved: Moved = EVERYTHING
    ) -> Slices:
        state = table.exercise.view(seat)
        if state.scene is None:
            return {}
        actor = None if seat == CONTROL else state.actor_of(seat)
        shown = Shown(state, seat, actor, now, moved)
        slices = {name: SLICES[name](shown) for name in names if name in SLICES}
        own, build = _own(shown)
        if own in names:
            slices[own] = build()
        return slices


@dataclass(frozen=True, slots=True)
class Reader:
    """A seat's screen: its own fold, and who puts phrases into words of the languages it reads."""

    seat: SeatId
    state: State
    render: Render
    read: Collection[str]
    others: tuple[bytes, ...]
    """The first bytes of a text in JSON, for each language that the reader does not read."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Lines of a seat's stream from after line `start` on, ready to be sent."""

    start: int
    lines: Sequence[Line]


Marks = dict[str, int]
"""Hash of each part of a slice as last sent: keeping the parts themselves for each seat would take much memory."""


def _said(value: Any, reader: Reader) -> tuple[Any, bytes]:
    """A part with its template phrases put into words, and its JSON, with texts in every language."""
    plain = encoded(value)
    if wire.PHRASE not in plain:  # mostly there is nothing to do
        return value, plain
    value = wire.spoken(value, reader.render, reader.read)
    return value, encoded(value)


def _cut(name: str, part: str, value: Any, plain: bytes, reader: Reader) -> Encoded:
    """The JSON of a part with its texts in the reader's languages alone."""
    foreign = any(map(plain.__contains__, reader.others))
    return Encoded(encoded(cut_part(name, part, value, reader.read)) if foreign else plain)


def _changed(shown: dict[str, Marks], fresh: Slices, reader: Reader) -> Parts:
    """The parts of slices that differ from those last shown, which are noted; a browser lays them over what it has."""
    changed: dict[str, dict[str, Encoded]] = {}
    for name, parts in fresh.items():
        known = shown.setdefault(name, {})
        for part, value in parts.items():
            worded, plain = _said(value, reader)
            mark = hash(plain)
            if known.get(part) != mark:
                known[part] = mark
                changed.setdefault(name, {})[part] = _cut(name, part, worded, plain, reader)
    return Parts(changed)


def _moved(visible: Sequence[Recorded]) -> Moved:
    """The packages and texts that these records name; everything where a mandate moved."""
    if any("stakes" in kind_of(r.event).touches for r in visible):
        return EVERYTHING
    return Moved(_named(visible, "packages", "package"), _named(visible, "texts", "instrument"))


def _named(visible: Sequence[Recorded], touched: str, field: str) -> frozenset[Any] | None:
    """Values of a field in the records that touch a slice; None where one of them has no value there."""
    named = {getattr(r.event, field, None) for r in visible if touched in kind_of(r.event).touches}
    return None if None in named else frozenset(named)


@dataclass(frozen=True, slots=True)
class Shown:
    """Input of a slice: a seat's fold, the actor it plays (None for CONTROL), and the items that moved."""

    state: State
    seat: SeatId
    actor: ActorId | None
    now: int
    moved: Moved


SLICES: Mapping[str, Callable[[Shown], Mapping[Any, object]]] = {
    "clock": lambda s: clock(s.state),
    "people": lambda s: people(s.state, s.seat, s.actor),
    "scene": lambda s: scene(s.state),
    "talks": lambda s: talks(s.state),
    "texts": lambda s: texts(s.state, s.actor, s.moved.texts),
    "packages": lambda s: packages(s.state, s.actor, s.moved.packages),
    "stakes": lambda s: stakes(s.state, s.actor),
    "world": lambda s: world(s.state),
    "agreements": lambda s: agreements(s.state, s.actor),
    "crises": lambda s: crises(s.state, s.actor),
}
"""Slices of every screen; a seat has its desk beside them, and CONTROL the instructor's part."""


def _own(shown: Shown) -> tuple[str, Callable[[], Mapping[Any, object]]]:
    """The slice that only this kind of screen has."""
    actor = shown.actor
    if actor is None:
        return "control", lambda: control(shown.state, shown.now)
    return "desk", lambda: desk(shown.state, shown.seat, actor)


def _start(after: int | None, n: int) -> int:
    return after if after is not None and after <= n else 0


def _lines(table: Table, records: Sequence[Recorded], start: int, reader: Reader) -> Iterator[Line]:
    for n, record in enumerate(records, start=start + 1):
        yield _line(table, record, n, reader)
        if n % TOGETHER == 0:
            step_aside()


def _line(table: Table, record: Recorded, n: int, reader: Reader) -> Line:
    told = _told(table, record, reader)
    shown = wire.line(record, _body(table, record), told, n, reader.seat, reader.render, reader.read)
    return Line(Encoded(encoded(shown)))


def _told(table: Table, record: Recorded, reader: Reader) -> Told:
    """The event in a feed's words, as the reader's own fold names things; whether it is news, and how it concerns."""
    kind = kind_of(record.event)
    told: Told = {}
    if kind.shelf is not None:
        lines = table.told(record)
        told["told"] = {language: lines.line(reader.state, language, reader.render) for language in reader.read}
    if kind.is_news(record.event):
        told["news"] = True
    if reader.seat != CONTROL and reader.state.scene is not None:
        concern = notice_of(record.event, Noticing(reader.seat, reader.state.actor_of(reader.seat), reader.state))
        if concern is not None:
            told["notice"] = concern
    return told


def _body(table: Table, record: Recorded) -> dict[str, Any]:
    found = table.bodies.get(record.seq)
    if found is None:
        found = table.bodies[record.seq] = wire.body(record)
    return found

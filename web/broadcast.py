"""The only way out: what each followed seat has new to see, as lines of its own stream and the slices they touched.

Everything is built from the seat's own stream and its own fold, once per seat, whoever and however many follow it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sim.exercise.acts.picture import world
from sim.exercise.clock.picture import clock
from sim.exercise.control.picture import control
from sim.exercise.core.event import ALL
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import CONTROL, ExerciseId, PackageId, SeatId
from sim.exercise.crises.picture import crises
from sim.exercise.picture import desk
from sim.exercise.pledges.picture import agreements
from sim.exercise.scene.picture import scene
from sim.exercise.seats.picture import people
from sim.exercise.state import State
from sim.exercise.talk.picture import talks
from sim.exercise.telling import Lines, Render
from sim.exercise.texts.picture import packages, stakes, texts
from sim.exercise.views import may_see
from sim.exercise.vocabulary import kind_of
from sim.language import languages
from web import wire
from web.encoding import Encoded, encoded
from web.packets import Line, News, Parts, View
from web.tables import Table

Slices = dict[str, Mapping[Any, object]]

TOGETHER = 200
"""Lines that are made before the others get the loop."""


class Outlet(Protocol):
    """Where news leaves the house: the sockets."""

    def followed(self, exercise: ExerciseId) -> Iterable[SeatId]:
        """The seats of an exercise that somebody follows now."""

    def languages(self, exercise: ExerciseId, seat: SeatId) -> Collection[str]:
        """The languages that those who follow a seat read."""

    def send(self, exercise: ExerciseId, seat: SeatId, event: str, payload: bytes) -> None:
        """Queue a packet for everybody who follows the seat; it never waits."""


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
        lines = [Lines(record.event) for record in records]
        for seat in tuple(self._outlet.followed(table.id)):
            visible = [(r, told) for r, told in zip(records, lines, strict=True) if may_see(r.event, seat)]
            if visible:
                self._outlet.send(table.id, seat, "news", encoded(self._news(table, seat, visible)))

    def _news(self, table: Table, seat: SeatId, visible: Sequence[tuple[Recorded, Lines]]) -> News:
        now, n = self._now(), len(table.stream(seat))
        start, state = n - len(visible), table.exercise.view(seat)
        render = self._renderer(state)
        read = self._outlet.languages(table.id, seat)
        names = {name for r, _ in visible for name in kind_of(r.event).touches}
        fresh = self._slices(table, seat, now, names, _packages([r for r, _ in visible]))
        reader = Reader(seat, state, render, read)
        return {
            "exercise": table.id,
            "from": start,
            "n": n,
            "now": now,
            "lines": [
                _line(table, record, told, position, reader)
                for position, (record, told) in enumerate(visible, start=start + 1)
            ],
            "picture": _sent(_changed(self._shown.setdefault((table.id, seat), {}), _pictured(fresh, reader))),
        }

    def view(self, table: Table, seat: SeatId, after: int | None, language: str | None = None) -> View:
        """The whole picture of a seat and its lines after its line `after`, in a language or all: what a join answers.

        The picture's parts are encoded already. A cursor beyond the stream is none of ours and counts as none. Call it
        under the table's lock.
        """
        now, n = self._now(), len(table.stream(seat))
        start = after if after is not None and after <= n else 0
        state = table.exercise.view(seat)
        reader = Reader(seat, state, self._renderer(state), languages() if language is None else (language,))
        picture = _pictured(self._slices(table, seat, now, ALL), reader)
        if seat in self._outlet.followed(table.id):
            # What others who follow the seat were shown last stays known: they are told what has changed since.
            shown = {name: {part: hash(now) for part, now in parts.items()} for name, parts in picture.items()}
            self._shown.setdefault((table.id, seat), shown)
        return {
            "seat": seat,
            "from": start,
            "n": n,
            "now": now,
            "lines": _lines(table, start, reader),
            "picture": _sent(picture),
        }

    def forget(self, exercise: ExerciseId, seat: SeatId) -> None:
        """Nobody follows the seat any more."""
        self._shown.pop((exercise, seat), None)

    def _slices(
        self, table: Table, seat: SeatId, now: int, names: Iterable[str], only: Collection[PackageId] | None = None
    ) -> Slices:
        state = table.exercise.view(seat)
        if state.scene is None:
            return {}
        build = _control(state, now, only) if seat == CONTROL else _own(state, seat, only)
        return {name: build[name]() for name in names if name in build}


@dataclass(frozen=True, slots=True)
class Reader:
    """A seat's screen: its own fold, and who puts phrases into words of the languages it reads."""

    seat: SeatId
    state: State
    render: Render
    read: Collection[str]


Marks = dict[str, int]
"""By part of a slice, a mark that tells it from another: the pictures themselves would be large, for each seat."""


Pictured = dict[str, dict[str, bytes]]
"""Slices whose parts are encoded."""


def _pictured(slices: Slices, reader: Reader) -> Pictured:
    """The slices encoded, with what is said in them in words of the reader's languages."""
    return {name: {part: _encoded(value, reader) for part, value in parts.items()} for name, parts in slices.items()}


def _encoded(part: Any, reader: Reader) -> bytes:
    plain = encoded(part)
    return encoded(wire.spoken(part, reader.render, reader.read)) if wire.PHRASE in plain else plain


def _sent(picture: Pictured) -> Parts:
    return Parts({name: {part: Encoded(value) for part, value in parts.items()} for name, parts in picture.items()})


def _changed(shown: dict[str, Marks], fresh: Pictured) -> Pictured:
    """The parts of slices that differ from those last shown, which are noted; a browser lays them over what it has."""
    changed: Pictured = {}
    for name, parts in fresh.items():
        known = shown.setdefault(name, {})
        for part, value in parts.items():
            mark = hash(value)
            if known.get(part) != mark:
                known[part] = mark
                changed.setdefault(name, {})[part] = value
    return changed


def _packages(visible: Sequence[Recorded]) -> Collection[PackageId] | None:
    """The packages that these records name, where they change no others: None where a mandate moved."""
    if any("stakes" in kind_of(r.event).touches for r in visible):
        return None
    named = {getattr(r.event, "package", None) for r in visible if "packages" in kind_of(r.event).touches}
    return {package for package in named if package is not None}


def _own(
    state: State, seat: SeatId, only: Collection[PackageId] | None
) -> dict[str, Callable[[], Mapping[Any, object]]]:
    actor = state.actor_of(seat)
    return {
        "clock": lambda: clock(state),
        "people": lambda: people(state, seat, actor),
        "scene": lambda: scene(state),
        "talks": lambda: talks(state),
        "texts": lambda: texts(state, actor),
        "packages": lambda: packages(state, actor, only),
        "stakes": lambda: stakes(state, actor),
        "world": lambda: world(state),
        "agreements": lambda: agreements(state, actor),
        "crises": lambda: crises(state, actor),
        "desk": lambda: desk(state, seat, actor),
    }


def _control(
    state: State, now: int, only: Collection[PackageId] | None
) -> dict[str, Callable[[], Mapping[Any, object]]]:
    return {
        "clock": lambda: clock(state),
        "people": lambda: people(state, CONTROL, None),
        "scene": lambda: scene(state),
        "talks": lambda: talks(state),
        "texts": lambda: texts(state, None),
        "packages": lambda: packages(state, None, only),
        "stakes": lambda: stakes(state, None),
        "world": lambda: world(state),
        "agreements": lambda: agreements(state, None),
        "crises": lambda: crises(state, None),
        "control": lambda: control(state, now),
    }


def _lines(table: Table, start: int, reader: Reader) -> list[Line]:
    lines = []
    for n, record in enumerate(table.stream(reader.seat)[start:], start=start + 1):
        lines.append(_line(table, record, Lines(record.event), n, reader))
        if len(lines) % TOGETHER == 0:
            time.sleep(0)  # whoever comes back to thousands holds up their own exercise, not the others
    return lines


def _line(table: Table, record: Recorded, lines: Lines, n: int, reader: Reader) -> Line:
    told = _told(lines, record, reader)
    return wire.line(record, _body(table, record), told, n, reader.seat, reader.render, reader.read)


def _told(lines: Lines, record: Recorded, reader: Reader) -> dict[str, Any]:
    """How a feed says the event, named as the reader's own fold names things, and whether it is news to a seat."""
    kind, told = kind_of(record.event), dict[str, Any]()
    if kind.shelf is not None:
        told["told"] = {language: lines.line(reader.state, language, reader.render) for language in reader.read}
    if kind.is_news(record.event):
        told["news"] = True
    return told


def _body(table: Table, record: Recorded) -> dict[str, Any]:
    found = table.bodies.get(record.seq)
    if found is None:
        found = table.bodies[record.seq] = wire.body(record)
    return found

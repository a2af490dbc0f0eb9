"""The only way out: what each followed seat has new to see, as lines of its own stream and the slices they touched.

Everything is built from the seat's own stream and its own fold, once per seat, whoever and however many follow it.
"""

from __future__ import annotations

import marshal
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
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
from sim.exercise.telling import Render, line
from sim.exercise.texts.picture import packages, stakes, texts
from sim.exercise.views import may_see
from sim.exercise.vocabulary import kind_of
from sim.language import languages
from web import wire
from web.tables import Table

Slices = dict[str, Mapping[Any, object]]

TOGETHER = 200
"""Lines that are made before the others get the loop."""

WORDED = frozenset(("desk", "packages", "control"))
"""The slices in which somebody's words may stand, a mind's among them."""


class Outlet(Protocol):
    """Where news leaves the house: the sockets."""

    def followed(self, exercise: ExerciseId) -> Iterable[SeatId]:
        """The seats of an exercise that somebody follows now."""

    def languages(self, exercise: ExerciseId, seat: SeatId) -> Collection[str]:
        """The languages that those who follow a seat read."""

    def send(self, exercise: ExerciseId, seat: SeatId, event: str, payload: Mapping[str, Any]) -> None:
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
        for seat in tuple(self._outlet.followed(table.id)):
            visible = [r for r in records if may_see(r.event, seat)]
            if visible:
                self._outlet.send(table.id, seat, "news", self._news(table, seat, visible))

    def _news(self, table: Table, seat: SeatId, visible: Sequence[Recorded]) -> dict[str, Any]:
        now, n = self._now(), len(table.stream(seat))
        start = n - len(visible)
        render = self._renderer(table.exercise.view(seat))
        read = self._outlet.languages(table.id, seat)
        names = {name for r in visible for name in kind_of(r.event).touches}
        fresh = self._slices(table, seat, now, render, read, names, _packages(visible))
        changed = _changed(self._shown.setdefault((table.id, seat), {}), fresh)
        return {
            "exercise": table.id,
            "from": start,
            "n": n,
            "now": now,
            "lines": _lines(table, seat, start, render, read),
            "picture": changed,
        }

    def view(self, table: Table, seat: SeatId, after: int | None, language: str | None = None) -> dict[str, Any]:
        """The whole picture of a seat and its lines after its line `after`, in a language or all: what a join answers.

        A cursor beyond the stream is none of ours and counts as none. Call it under the table's lock.
        """
        now, n = self._now(), len(table.stream(seat))
        start = after if after is not None and after <= n else 0
        render = self._renderer(table.exercise.view(seat))
        read = languages() if language is None else (language,)
        picture = self._slices(table, seat, now, render, read, ALL)
        if seat in self._outlet.followed(table.id):
            # What others who follow the seat were shown last stays known: they are told what has changed since.
            self._shown.setdefault((table.id, seat), {name: _marks(value) for name, value in picture.items()})
        return {
            "seat": seat,
            "from": start,
            "n": n,
            "now": now,
            "lines": _lines(table, seat, start, render, read),
            "picture": picture,
        }

    def forget(self, exercise: ExerciseId, seat: SeatId) -> None:
        """Nobody follows the seat any more."""
        self._shown.pop((exercise, seat), None)

    def _slices(
        self,
        table: Table,
        seat: SeatId,
        now: int,
        render: Render,
        read: Collection[str],
        names: Iterable[str],
        only: Collection[PackageId] | None = None,
    ) -> Slices:
        state = table.exercise.view(seat)
        if state.scene is None:
            return {}
        build = _control(state, now, only) if seat == CONTROL else _own(state, seat, only)
        return {
            name: wire.spoken(build[name](), render, read) if name in WORDED else build[name]()
            for name in names
            if name in build
        }


Marks = dict[str, int]
"""By part of a slice, a mark that tells it from another: the pictures themselves would be large, for each seat."""


def _marks(value: Mapping[str, Any]) -> Marks:
    return {name: _mark(part) for name, part in value.items()}


def _mark(part: Any) -> int:
    return hash(marshal.dumps(part, 2))


def _changed(shown: dict[str, Marks], fresh: Slices) -> Slices:
    """The parts of slices that differ from those last shown, which are noted; a browser lays them over what it has."""
    changed: Slices = {}
    for name, value in fresh.items():
        known, marks = shown.setdefault(name, {}), _marks(value)
        if parts := {part: value[part] for part, mark in marks.items() if known.get(part) != mark}:
            changed[name] = parts
            known.update(marks)
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


def _lines(table: Table, seat: SeatId, start: int, render: Render, read: Collection[str]) -> list[dict[str, Any]]:
    state = table.exercise.view(seat)
    lines = []
    for n, record in enumerate(table.stream(seat)[start:], start=start + 1):
        lines.append(wire.line(record, _body(table, record), _told(state, record, render, read), n, seat, render, read))
        if len(lines) % TOGETHER == 0:
            time.sleep(0)  # whoever comes back to thousands holds up their own exercise, not the others
    return lines


def _told(state: State, record: Recorded, render: Render, read: Collection[str]) -> dict[str, Any]:
    """How a feed says the event, named as the reader's own fold names things, and whether it is news to a seat."""
    kind = kind_of(record.event)
    told: dict[str, Any] = {} if kind.shelf is None else {"told": line(state, record.event, render, read)}
    return told | {"news": True} if kind.is_news(record.event) else told


def _body(table: Table, record: Recorded) -> dict[str, Any]:
    found = table.bodies.get(record.seq)
    if found is None:
        found = table.bodies[record.seq] = wire.body(record)
    return found

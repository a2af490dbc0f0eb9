"""A seat's screen at a moment of its past: the answer of a join, built from what it had seen by then."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from sim.exercise.clock.picture import clock
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import ExerciseId, SeatId
from sim.policies.phrases import renderer
from web.broadcast import Broadcast
from web.encoding import Encoded, encoded
from web.packets import Joined
from web.tables import Table


class Own:
    """An EventLog of one seat's own records up to a moment: whatever reads it can know no more."""

    def __init__(self, records: Sequence[Recorded]) -> None:
        self._records = records

    def read(self, exercise: ExerciseId, after: int = 0) -> Iterator[Recorded]:
        """The records after the first `after`."""
        return iter(self._records[after:])

    def append(self, records: Sequence[Recorded]) -> None:
        """Raises TypeError: the past is over."""
        raise TypeError("nothing is appended to the past")


class Nobody:
    """An outlet without followers."""

    def followed(self, exercise: ExerciseId) -> Iterable[SeatId]:
        """No seat."""
        return ()

    def languages(self, exercise: ExerciseId, seat: SeatId) -> Collection[str]:
        """No language."""
        return ()

    def send(self, exercise: ExerciseId, seat: SeatId, event: str, payload: bytes) -> None:
        """Send nothing."""


def screen(own: Sequence[Recorded], seat: SeatId, n: int, after: int | None, language: str | None) -> Joined:
    """The screen after the seat's event `n`, and its lines after line `after`, as `web.live` answers a join.

    Time stands still in it. Raises LookupError where the seat has no such event, or had nothing before it yet.
    """
    if not 1 <= n <= len(own):
        raise LookupError(f"{seat} has no event {n}")
    at = own[n - 1].at
    table = Table(Own(own[:n]), own[0].exercise)
    state = table.exercise.view(seat)
    if state.scene is None or state.card(seat) is None:
        raise LookupError(f"at event {n} {seat} had nothing before it yet")
    view = Broadcast(Nobody(), lambda: at, renderer).view(table, seat, after, language)
    stood = {**clock(state), "banked": state.timer.elapsed(at), "since": None}
    if stood["phase"] == "running":
        stood["phase"] = "paused"
    view["picture"]["clock"] = {name: Encoded(encoded(value)) for name, value in stood.items()}
    return {"ok": True, **view, "presence": dict.fromkeys((s.id for s in state.the_scene.seats), "gone")}

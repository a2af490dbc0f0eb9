"""Presence: the seats that somebody sits in front of, and telling those who follow the exercise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.exercise.core.names import CONTROL, ExerciseId, SeatId
from web.encoding import encoded
from web.packets import Presence, PresenceNews
from web.tables import Table

if TYPE_CHECKING:
    from web.live import Live

IDLE = 3 * 60_000
"""Milliseconds without an act or a join after which a person counts as idle."""


class Presences:
    """The presence of every seat of the exercises that somebody follows here."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self._shown: dict[ExerciseId, dict[SeatId, Presence]] = {}

    def _seen(self, exercise: ExerciseId) -> dict[SeatId, Presence]:
        """Each seat somebody sits in front of: here or idle."""
        now, seen = self._live.now(), dict[SeatId, Presence]()
        for client, following in self._live.followers(exercise):
            if following.watching or following.holds == CONTROL:
                continue
            if now - client.active <= IDLE:
                seen[following.seat] = "here"
            else:
                seen.setdefault(following.seat, "idle")
        return seen

    def of_seats(self, table: Table) -> dict[SeatId, Presence]:
        seen = self._seen(table.id)
        return {s.id: seen.get(s.id, "gone") for s in table.exercise.state.the_scene.seats}

    def show(self, exercise: ExerciseId) -> None:
        seen, before = self._seen(exercise), self._shown.get(exercise, {})
        changed: dict[SeatId, Presence] = {
            seat: seen.get(seat, "gone") for seat in seen.keys() | before.keys() if seen.get(seat) != before.get(seat)
        }
        if seen:
            self._shown[exercise] = seen
        else:
            self._shown.pop(exercise, None)
        if changed:
            news: PresenceNews = {"exercise": exercise, "seats": changed}
            payload = encoded(news)
            for seat in tuple(self._live.followed(exercise)):
                self._live.send(exercise, seat, "presence", payload)

    def sweep(self) -> None:
        """Show who fell idle since."""
        for exercise in tuple(self._shown):
            self.show(exercise)

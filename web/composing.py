"""Composing a message: others are told that one writes, and a draft is read before it is sent."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from sim.exercise.core.names import CONTROL, ChannelId, ExerciseId, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.talk.queries import channel_audience, speaks_in
from web import wire
from web.clients import LEAST_DRAFTED, Client
from web.encoding import encoded
from web.packets import Answer, WritingNews
from web.understanding import Propose, understanding, unsought

if TYPE_CHECKING:
    from web.live import Live

READING = 250
"""Milliseconds in which one socket may have one draft read."""
WRITING = 1_500
"""Milliseconds in which one socket is heard once to say that its person writes."""


class Composing:
    """The messages that are being written in the exercises open in this process."""

    def __init__(self, live: Live) -> None:
        """Listen on the sockets of `live`."""
        self._live = live
        self.propose: Propose = unsought
        """Gives a surer reading of a draft, from elsewhere."""
        live.hear("writing", self.write)
        live.answer("read", self.read, self._pace)

    def write(self, client: Client, payload: object) -> None:
        """Pass on that a person writes; whatever comes too fast is passed over. Raises Refused."""
        now = self._live.now()
        if now - client.wrote < WRITING:
            return
        client.wrote = now
        exercise, channel = wire.writing(payload)
        following = client.follows.get(exercise)
        if following is None or following.watching or following.holds == CONTROL:
            return
        client.active = now
        self.show_writing(exercise, channel, following.holds)

    def show_writing(self, exercise: ExerciseId, channel: ChannelId, seat: SeatId) -> None:
        """Tell who else reads these talks that a seat, a person's or a mind's, writes there; nothing is kept of it."""
        table = self._live.tables[exercise]
        with table.lock:
            state = table.exercise.state
            if state.phase not in ("lobby", "running") or not speaks_in(state, channel, seat):
                return
            readers = channel_audience(state, channel)
        told: WritingNews = {"exercise": exercise, "channel": channel, "seat": seat}
        payload = encoded(told)
        for reader in tuple(self._live.followed(exercise)):
            if reader != seat and readers.includes(reader):
                self._live.send(exercise, reader, "writing", payload)

    def read(self, client: Client, payload: object) -> Answer:
        """Tell a writer what will be understood of their draft, from what their seat sees; nothing is kept of it."""
        exercise, text, language = wire.reading(payload)
        seat = self._live.seat_of(client, exercise)
        following = client.follows.get(exercise)
        if following is None or following.watching or following.holds != seat or seat == CONTROL:
            raise Refused("not-yours")
        drafted = self._live.asking(client.login).drafted
        wait = drafted.take(self._live.now() / 1000, max(LEAST_DRAFTED, len(text)))
        if wait:
            raise Refused("too-fast", seconds=math.ceil(wait))
        table = self._live.tables[exercise]
        with table.lock:
            return understanding(table.exercise.view(seat), seat, text, language, self.propose)

    def _pace(self, client: Client) -> None:
        now = self._live.now()
        if now - client.had_read < READING:
            raise Refused("too-fast", seconds=1)
        client.had_read = now

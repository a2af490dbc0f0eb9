"""Errands of clients: what each asks is carried out in its order, beside the reading of its frames."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

import gevent
import gevent.event

_log = logging.getLogger("plenipo.live")

PENDING_FRAMES, PENDING_BYTES = 32, 128 * 1024
"""Most of one client's events that wait to be carried out; beyond it nothing more is read from the client."""


@dataclass(slots=True)
class _Line:
    """One client's events that are being carried out, or wait for it."""

    errands: deque[tuple[int, Callable[[], None]]] = field(default_factory=deque)
    size: int = 0
    moved: gevent.event.Event = field(default_factory=gevent.event.Event)


class Errands:
    """Carries out what each client asks in the order it was asked, beside the reading of its frames.

    Its end comes last, so that what somebody sent before leaving is still done.
    """

    def __init__(
        self,
        carry_out: Callable[[str, str], None],
        end: Callable[[str, str], None],
        admitted: Callable[[str], bool],
    ) -> None:
        """`admitted` tells whether a client is no stranger: of a stranger's, nothing waits behind another."""
        self._carry_out = carry_out
        self._end = end
        self._admitted = admitted
        self._lines: dict[str, _Line] = {}

    def ask(self, client: str, message: str) -> None:
        """Put a message at the end of the client's line; blocks while that is full, and so stops the reading."""
        while self._full(line := self._line(client), client):
            line.moved.clear()
            line.moved.wait()
        self._append(line, len(message), lambda: self._carry_out(client, message))

    def end(self, client: str, reason: str) -> None:
        """Let the client's end follow what waits."""
        self._append(self._line(client), 0, lambda: self._end(client, reason))

    def waiting(self, client: str) -> int:
        """The number of a client's messages that are not done."""
        line = self._lines.get(client)
        return 0 if line is None else len(line.errands)

    def _full(self, line: _Line, client: str) -> bool:
        if not self._admitted(client):
            return bool(line.errands)
        return len(line.errands) >= PENDING_FRAMES or line.size >= PENDING_BYTES

    def _line(self, client: str) -> _Line:
        line = self._lines.get(client)
        if line is None:
            line = self._lines[client] = _Line()
            gevent.spawn(self._work, client, line)
        return line

    @staticmethod
    def _append(line: _Line, size: int, errand: Callable[[], None]) -> None:
        line.errands.append((size, errand))
        line.size += size

    def _work(self, client: str, line: _Line) -> None:
        while line.errands:
            size, errand = line.errands[0]
            try:
                errand()
            except Exception:  # noqa: BLE001 - ours to mend; the client's next errand is another
                _log.exception("a client's errand met a fault")
            line.errands.popleft()
            line.size -= size
            line.moved.set()
        del self._lines[client]

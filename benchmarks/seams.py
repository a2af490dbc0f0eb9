"""Where a run's processor time goes: the time that each of its rooms takes for itself, measured at their doors."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

Door = tuple[Any, str]
"""Owner of a function (a module or a class), and the function's name there."""


class Seams:
    """Exclusive processor time and calls of each room, while its doors are watched."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self.calls: dict[str, int] = defaultdict(int)
        self._inner: list[float] = []

    @contextmanager
    def watching(self, rooms: Sequence[tuple[str, Sequence[Door]]]) -> Iterator[None]:
        """Watch the doors of these rooms; whatever a room calls in another counts for the other alone."""
        with ExitStack() as doors:
            for room, held in rooms:
                for holder, name in held:
                    doors.enter_context(patch.object(holder, name, self._watched(room, getattr(holder, name))))
            yield

    def _watched(self, room: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def watched(*args: Any, **named: Any) -> Any:
            began = time.thread_time()
            self._inner.append(0.0)
            try:
                return work(*args, **named)
            finally:
                took = time.thread_time() - began
                self.seconds[room] += took - self._inner.pop()
                self.calls[room] += 1
                if self._inner:
                    self._inner[-1] += took

        return watched

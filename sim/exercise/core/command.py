"""The root of all commands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sim.exercise.core.names import CONTROL, CommandId, Phrase, SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """The root of all commands.

    `seat` acts; `by` is who asked, as the server knows it: the seat itself, or CONTROL speaking for it. `reason` is a
    mind's explanation and reaches CONTROL only.
    """

    kind: ClassVar[str]
    id: CommandId
    seat: SeatId
    by: SeatId | None = None
    reason: Phrase | None = None

    @property
    def asker(self) -> SeatId:
        return self.by if self.by is not None else self.seat

    @property
    def from_control(self) -> bool:
        return self.asker == CONTROL

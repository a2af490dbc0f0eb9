"""The root of all commands, and the declaration of their kinds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Literal, TypeVar, dataclass_transform

from sim.exercise.core.names import CONTROL, CommandId, Phrase, SeatId

Asker = Literal["seat", "control", "keeper", "control-for-seat", "server"]
"""Issuer of a command: a person from their seat (and CONTROL for a seat that no person holds), CONTROL, CONTROL or the
seat that keeps the time, CONTROL about a seat that it names, or the server alone."""


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


@dataclass(frozen=True, slots=True)
class CommandKind:
    """One kind of command: its name on the wire, its class, and who may ask for it."""

    name: str
    command: type[Command]
    by: Asker


COMMANDS: dict[str, CommandKind] = {}
"""By name, filled as topics declare theirs; `sim.exercise.vocabulary` has them all."""

C = TypeVar("C", bound=Command)


@dataclass_transform(kw_only_default=True, frozen_default=True)
def command(name: str, *, by: Asker) -> Callable[[type[C]], type[C]]:
    """Declare a kind of command: its class becomes a frozen dataclass with this `kind`."""

    def declare(cls: type[C]) -> type[C]:
        if name in COMMANDS:
            raise ValueError(f"two commands are called {name!r}: {COMMANDS[name].command.__name__}, {cls.__name__}")
        made = dataclass(frozen=True, slots=True, kw_only=True)(cls)
        made.kind = name
        COMMANDS[name] = CommandKind(name, made, by)
        return made

    return declare

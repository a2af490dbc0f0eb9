"""The table of rules, and the questions that every rule asks first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from sim.exercise.core.blueprint import Power
from sim.exercise.core.command import Command
from sim.exercise.core.names import CONTROL, ActorId, Audience, Ref, Said, SeatId, Words
from sim.exercise.core.opaque import opaque
from sim.exercise.core.refusals import Refused
from sim.exercise.core.typed import shows
from sim.exercise.state import State

LONGEST_MESSAGE = 4_000
LONGEST_FIELD = 8_000
LONGEST_TITLE = 200


Rule = Callable[[Any, State, int], list[Any]]
R = TypeVar("R", bound=Rule)

RULES: dict[type[Command], Rule] = {}
"""By the command's class."""


def rule(kind: type[Command]) -> Callable[[R], R]:
    """Declare what a command of that class does."""

    def declare(function: R) -> R:
        if kind in RULES:
            raise ValueError(f"{kind.__name__} has two rules: {RULES[kind].__name__}, {function.__name__}")
        RULES[kind] = function
        return function

    return declare


def name_of(command: Command, state: State, kind: str) -> str:
    """The name of what a command makes: the same whoever reads it, and telling nobody who asked for it."""
    return f"{kind}-{opaque(state.seed, kind, command.asker, command.id)}"


def running(state: State) -> None:
    """Refuse unless the exercise runs."""
    match state.phase:
        case "running":
            return
        case "paused":
            raise Refused("paused")
        case "ended":
            raise Refused("ended")
    raise Refused("not-started")


def acting_seat(command: Command, state: State) -> ActorId:
    """The actor of the acting seat. CONTROL may act for any seat that no person holds."""
    card = state.card(command.seat)
    if card is None:
        raise Refused("unknown-seat")
    if command.from_control and state.held[command.seat].holder == "person":
        raise Refused("seat-held")
    return card.actor


def from_control(command: Command) -> None:
    """Refuse anybody but CONTROL."""
    if not command.from_control:
        raise Refused("control-only")


def power(state: State, seat: SeatId, needed: Power) -> None:
    """Refuse unless the seat has the power, naming who in the delegation has it."""
    card = state.card(seat)
    if card is not None and needed in card.powers:
        return
    actor = state.actor_of(seat)
    others = [s.persona for s in state.the_scene.seats if s.actor == actor and needed in s.powers]
    if others:
        raise Refused("no-power", who=", ".join(others))
    raise Refused("no-power-none")


def written(words: Words | None, limit: int = LONGEST_MESSAGE) -> None:
    """Refuse words without a visible character, and words that are too long."""
    if not isinstance(words, Said):
        return
    if not shows(words.text):
        raise Refused("empty")
    short(words.text, limit)


def short(text: str, limit: int) -> None:
    """Refuse a text longer than `limit` characters, or of invisible characters alone; there may be none at all."""
    if text.strip() and not shows(text):
        raise Refused("empty")
    if len(text) > limit:
        raise Refused("too-long", length=len(text), limit=limit)


def delegation(state: State, actor: ActorId) -> Audience:
    """The seats of one actor."""
    return Audience.of(*state.seats_of(actor))


def visible(state: State, ref: Ref, seat: SeatId) -> bool:
    """Whether the seat has seen the event of that ref."""
    audience = state.audiences.get(ref)
    return audience is not None and audience.includes(seat)


CONTROL_ONLY = Audience.of(CONTROL)

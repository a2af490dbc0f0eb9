"""A seat's stream folded once, with each event told in every language as the seat knew things when it came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from assessment.evaluation import shortened
from sim.exercise import events as ev
from sim.exercise.core.event import Entry, Event
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import ActorId, CommandId, SeatId
from sim.exercise.evolve import evolve
from sim.exercise.state import State
from sim.exercise.telling import Teller
from sim.exercise.vocabulary import kind_of
from sim.language import languages
from sim.policies.phrases import renderer
from web.debrief.shown import Lane, MarkShown, TurnPlace

LANES: Mapping[str, Lane] = {
    "message": "talks",
    "package": "texts",
    "provision": "texts",
    "vote": "texts",
    "signature": "texts",
    "act": "acts",
    "inject": "news",
    "document": "papers",
    "signoff": "papers",
    "task": "papers",
    "mandate": "papers",
}
"""The row of the replay for each kind of evidence."""


@dataclass(slots=True)
class Told:
    """A seat's stream in words: its marks, its turns, and the fold at its end."""

    seat: SeatId
    state: State = field(default_factory=State)
    marks: list[MarkShown] = field(default_factory=list)
    turns: list[TurnPlace] = field(default_factory=list)
    records: list[Recorded] = field(default_factory=list)
    """The record of each mark."""
    highest: int = 0
    """The highest rung of the ladder that the seat saw."""
    evening: int | None = None
    """The place among the marks from which on nobody sat at the desks; None where the exercise was stopped."""
    days_played: int = 0
    stopped: bool = False


def told(own: Sequence[Recorded], seat: SeatId) -> Told:
    """The stream told."""
    made = Told(seat)
    state = made.state
    tellers: dict[str, Teller] = {}
    last = _last_command(own)
    aftermath = False
    for n, record in enumerate(own, start=1):
        event = record.event
        if record.command == last and isinstance(event, ev.TurnEnded):
            aftermath, made.days_played, made.evening = True, state.day, len(made.marks)
        evolve(state, Entry(n, record.ref, record.at, event))
        if state.scene is None:
            continue
        if not tellers:
            tellers = {language: Teller(state, language, renderer(state)) for language in languages()}
        made.highest = max(made.highest, state.rung)
        _note(made, event, record)
        kind = kind_of(event)
        if kind.silent or kind.pictured or kind.shelf is None:
            continue
        day = max(state.day, getattr(event, "day", state.day)) if aftermath else state.day
        made.records.append(record)
        made.marks.append(
            {
                "n": n,
                "ref": record.ref,
                "at": record.at,
                "elapsed": state.timer.elapsed(record.at),
                "turn": state.turn,
                "day": day,
                "lane": LANES.get(kind.evidence, "frame"),
                "actor": _actor(event, state),
                "icon": kind.icon,
                "told": {language: shortened(teller.tell(event)) for language, teller in tellers.items()},
                "after": aftermath and day > made.days_played,
            }
        )
    if not aftermath:
        made.days_played = state.day
    return made


def _note(made: Told, event: Event, record: Recorded) -> None:
    state = made.state
    match event:
        case ev.TurnBegan(turn=turn, day=day):
            made.turns.append({"turn": turn, "elapsed": state.timer.elapsed(record.at), "day": day})
        case ev.ExerciseEnded(reason=reason):
            made.stopped = reason == "control"


def _last_command(own: Sequence[Recorded]) -> CommandId | None:
    """The command that ended the exercise, whose events follow the last turn."""
    ended = next((r for r in reversed(own) if isinstance(r.event, ev.ExerciseEnded)), None)
    return ended.command if ended is not None else None


def _actor(event: Any, state: State) -> ActorId | None:
    """The delegation or actor that an event is an act of."""
    seat = getattr(event, "seat", None)
    if seat is not None and seat in state.index.cards:
        return state.actor_of(seat)
    actor = getattr(event, "actor", None)
    return actor if actor in state.index.actors else None

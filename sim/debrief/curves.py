"""Curves: the escalation ladder and each indicator over the exercise, with the acts and news that moved them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, TypedDict

from sim.debrief.reader import Reader
from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import ActId, ActorId, IndicatorId, Ref, Text

Cause = Literal["act", "inject", "time", "agreement", "unseen"]
MOVERS = (
    ev.ActionTaken
    | ev.CovertActionTaken
    | ev.ActorMoved
    | ev.InjectReleased
    | ev.ConsequenceFollowed
    | ev.InstrumentInForce
)


class MoverShown(TypedDict):
    """The event behind a move, and the act and its author where it was one."""

    ref: Ref
    kind: str
    actor: ActorId | None
    target: ActorId | None
    act: ActId | None


class RungShown(TypedDict):
    """A move of the ladder; `elapsed` is exercise time in ms, `day` the world's."""

    at: int
    elapsed: int
    turn: int
    day: int
    rung: int
    was: int
    cause: Cause
    mover: MoverShown | None


class ReadingTold(TypedDict):
    """An indicator's value from that day on, and what moved it, where the reader saw that."""

    at: int
    elapsed: int
    turn: int
    day: int
    value: float
    movers: list[MoverShown]


class IndicatorTold(TypedDict):
    """An indicator's curve: `talks` and `after` are its changes during the turns and in the days after the last."""

    indicator: IndicatorId
    name: Text
    unit: Text
    place: Text
    decimals: int
    better: Literal["higher", "lower"]
    threshold: float | None
    start: float
    end: float
    talks: float
    after: float
    values: list[ReadingTold]


class CurvesShown(TypedDict):
    """The ladder and the indicators. `rung` is where the ladder stood at the opening."""

    rung: int
    peak: int
    ladder: list[RungShown]
    indicators: list[IndicatorTold]


def curves(reading: Reader) -> CurvesShown:
    """The curves as this reader saw them."""
    moves = list(_ladder(reading))
    opening = [move for move in moves if move["turn"] == 0]
    ladder = moves[len(opening) :]
    return {
        "rung": opening[-1]["rung"] if opening else ladder[0]["was"] if ladder else reading.state.rung,
        "peak": max([reading.state.rung, *(max(move["rung"], move["was"]) for move in ladder)]),
        "ladder": ladder,
        "indicators": list(_indicators(reading)),
    }


def _ladder(reading: Reader) -> Iterator[RungShown]:
    for place, entry in enumerate(reading.entries):
        event = entry.event
        if isinstance(event, ev.LadderMoved):
            moment = reading.moment(entry)
            # An act comes before the move that it made, in one command: at the same moment, with nothing of its own
            # kind between them. A move of time has no mover.
            seen = _movers(reading.entries, place, entry.at) if event.cause != "time" else []
            yield {
                "at": entry.at,
                "elapsed": moment.elapsed,
                "turn": moment.turn,
                "day": moment.day,
                "rung": event.rung,
                "was": event.was,
                "cause": event.cause,
                "mover": seen[-1] if seen and event.cause != "unseen" else None,
            }


def _movers(entries: Sequence[Entry], place: int, at: int) -> list[MoverShown]:
    """Events that the reader saw just before, at the same moment, oldest first."""
    found: list[MoverShown] = []
    for entry in reversed(entries[:place]):
        if entry.at != at or isinstance(entry.event, ev.TurnBegan | ev.TurnEnded | ev.DaysPassed):
            break
        if isinstance(entry.event, MOVERS):
            found.append(mover(entry, entry.event))
    return found[::-1]


def mover(entry: Entry, event: MOVERS) -> MoverShown:
    """An event as what moved something."""
    match event:
        case ev.ActionTaken() | ev.CovertActionTaken() | ev.ActorMoved():
            return _shown(entry, event.actor, event.target, event.act)
        case ev.ConsequenceFollowed():
            return _shown(entry, event.obligor, None, None)
        case _:
            return _shown(entry, None, None, None)


def _shown(entry: Entry, actor: ActorId | None, target: ActorId | None, act: ActId | None) -> MoverShown:
    return {"ref": entry.ref, "kind": entry.event.kind, "actor": actor, "target": target, "act": act}


def _indicators(reading: Reader) -> Iterator[IndicatorTold]:
    last_turn = _end_of_talks(reading)
    moved: dict[IndicatorId, list[ReadingTold]] = {}
    during: dict[IndicatorId, float] = {}
    for place, entry in enumerate(reading.entries):
        if not isinstance(entry.event, ev.IndicatorsMoved):
            continue
        moment = reading.moment(entry)
        for indicator, value in entry.event.values.items():
            shown: ReadingTold = {
                "at": entry.at,
                "elapsed": moment.elapsed,
                "turn": moment.turn,
                "day": entry.event.day,
                "value": value,
                "movers": [m for m in _movers(reading.entries, place, entry.at) if _touches(reading, m, indicator)],
            }
            moved.setdefault(indicator, []).append(shown)
            if entry.n <= last_turn:
                during[indicator] = value
    for gauge in reading.state.the_scene.gauges:
        values = moved.get(gauge.id, [])
        talks = during.get(gauge.id, gauge.value)
        end = values[-1]["value"] if values else gauge.value
        yield {
            "indicator": gauge.id,
            "name": dict(gauge.name),
            "unit": dict(gauge.unit),
            "place": dict(gauge.place),
            "decimals": gauge.decimals,
            "better": gauge.better,
            "threshold": gauge.threshold,
            "start": gauge.value,
            "end": end,
            "talks": round(talks - gauge.value, 6),
            "after": round(end - talks, 6),
            "values": values,
        }


def _end_of_talks(reading: Reader) -> int:
    """The place of the last turn's end in the stream; that of the last event where it never ended."""
    return max((e.n for e in reading.entries if isinstance(e.event, ev.TurnEnded)), default=len(reading.entries))


def _touches(reading: Reader, shown: MoverShown, indicator: IndicatorId) -> bool:
    """Whether what happened moves that indicator, as its event says; acts and news say nothing of it and may have.

    What actors that nobody plays did on the days between two readings is no cause: those days moved it by themselves.
    """
    if shown["kind"] != ev.ConsequenceFollowed.kind:
        return shown["kind"] != ev.ActorMoved.kind
    event = next(e.event for e in reading.entries if e.ref == shown["ref"])
    assert isinstance(event, ev.ConsequenceFollowed)
    return any(shift.what in ("indicator", "pull") and shift.of == indicator for shift in event.shifts)

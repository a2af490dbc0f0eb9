"""The course of an exercise: who spoke to whom, acts by kind, time used, and the days after the last turn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from statistics import median
from typing import TypedDict

from sim.debrief.reader import Reader
from sim.exercise import events as ev
from sim.exercise.acts.relations import graph, measure
from sim.exercise.core.event import KINDS, Entry, Evidence
from sim.exercise.core.names import PLENARY, ActorId, Ref, SeatId
from sim.world.catalogue import ACTS

OWN = (
    ev.MessageSent
    | ev.ChannelOpened
    | ev.PackageTabled
    | ev.PackageAnswered
    | ev.PackageWithdrawn
    | ev.PositionTaken
    | ev.DecisionOpened
    | ev.VoteCast
    | ev.SilenceBroken
    | ev.CapitalAsked
    | ev.TextInitialled
    | ev.TextSigned
    | ev.ActionTaken
    | ev.CovertActionTaken
    | ev.ConductOrdered
    | ev.ObligationDisputed
    | ev.DocumentSubmitted
    | ev.DocumentSignedOff
    | ev.ApprovalAsked
    | ev.DocumentReleased
    | ev.TaskSet
)
"""Events by which a seat does something."""


class SpeakerShown(TypedDict):
    """A delegation in the talk graph: `said` counts its messages, `talk` those with others outside the plenary.

    `broker` is the share, 0-1, of pairs of other camps which do not talk with each other that it talks with both of.
    """

    actor: ActorId
    said: int
    plenary: int
    talk: int
    broker: float
    left_out: bool


class SpokenShown(TypedDict):
    """Messages from one delegation to another outside the plenary."""

    speaker: ActorId
    hearer: ActorId
    messages: int


class TalkShown(TypedDict):
    """The talk graph."""

    actors: list[SpeakerShown]
    spoken: list[SpokenShown]


class DoneShown(TypedDict):
    """Acts of one seat: events by the kind of evidence they are, and acts in the world by their family."""

    seat: SeatId
    actor: ActorId
    kinds: dict[Evidence, int]
    families: dict[str, int]


class TurnShown(TypedDict):
    """A turn: planned and used time in ms of exercise time, the world's days, and events of seats in it."""

    turn: int
    began: int
    ended: int
    planned: int
    day: int
    done: int


class PaceShown(TypedDict):
    """A seat's pace in ms of exercise time: its first move, the middle time between two, and its longest silence."""

    seat: SeatId
    moves: int
    first: int | None
    median: int | None
    longest: int | None
    longest_from: int | None


class TimeShown(TypedDict):
    """Time used: `played` is exercise time in all, `away` wall-clock time paused or lost."""

    began: int
    ended: int
    played: int
    away: int
    turns: list[TurnShown]
    seats: list[PaceShown]


class AfterShown(TypedDict):
    """An event of the days after the last turn, with its day."""

    ref: Ref
    kind: str
    day: int


def talk(reading: Reader) -> TalkShown:
    """Talk between seats, as far as the reader was there."""
    state = reading.state
    measures = measure(graph(state))
    said: Counter[ActorId] = Counter()
    plenary: Counter[ActorId] = Counter()
    spoken: Counter[tuple[ActorId, ActorId]] = Counter()
    for _, message in state.messages:
        speaker = state.actor_of(message.seat)
        said[speaker] += 1
        channel = state.channels.get(message.channel)
        if message.channel == PLENARY:
            plenary[speaker] += 1
        elif channel is not None:
            spoken.update((speaker, hearer) for hearer in {state.actor_of(s) for s in channel.seats} - {speaker})
    order = {card.id: place for place, card in enumerate(state.the_scene.actors)}
    seated = {card.actor for card in state.the_scene.seats}
    return {
        "actors": [
            {
                "actor": actor,
                "said": said[actor],
                "plenary": plenary[actor],
                "talk": measures.talk[actor],
                "broker": measures.brokers[actor],
                "left_out": actor in measures.left_out,
            }
            for actor in order
            if actor in seated
        ],
        "spoken": [
            {"speaker": a, "hearer": b, "messages": spoken[a, b]}
            for a, b in sorted(spoken, key=lambda pair: (order[pair[0]], order[pair[1]]))
        ],
    }


def done(reading: Reader) -> list[DoneShown]:
    """Every seat's acts by kind, as far as the reader saw them."""
    kinds: dict[SeatId, Counter[Evidence]] = {card.id: Counter() for card in reading.state.the_scene.seats}
    families: dict[SeatId, Counter[str]] = {seat: Counter() for seat in kinds}
    for seat, entry in _moves(reading):
        kinds[seat][KINDS[entry.event.kind].evidence] += 1
        if isinstance(entry.event, ev.ActionTaken | ev.CovertActionTaken) and entry.event.act in ACTS:
            families[seat][ACTS[entry.event.act].family] += 1
    return [
        {
            "seat": seat,
            "actor": reading.state.actor_of(seat),
            "kinds": dict(sorted(kinds[seat].items())),
            "families": dict(sorted(families[seat].items())),
        }
        for seat in kinds
    ]


def _moves(reading: Reader) -> Iterator[tuple[SeatId, Entry]]:
    """Acts of each seat, in its order."""
    for entry in reading.entries:
        event = entry.event
        if isinstance(event, OWN):
            seat = event.by if isinstance(event, ev.ChannelOpened) else event.seat
            if seat is not None and reading.state.card(seat) is not None:
                yield seat, entry


def time(reading: Reader) -> TimeShown:
    """Time used in each turn, and each seat's pace."""
    turns: list[TurnShown] = []
    ended = 0
    for entry in reading.entries:
        event, elapsed = entry.event, reading.moment(entry).elapsed
        match event:
            case ev.TurnBegan():
                planned = event.ends - elapsed
                turns.append(
                    TurnShown(turn=event.turn, began=elapsed, ended=elapsed, planned=planned, day=event.day, done=0)
                )
            case ev.TurnEnded() | ev.ExerciseEnded() if turns:
                turns[-1]["ended"] = ended = elapsed
            case _:
                if turns and isinstance(event, OWN):
                    turns[-1]["done"] += 1
    starts = [e.at for e in reading.entries if isinstance(e.event, ev.ExerciseStarted)]
    began, last = starts[0] if starts else reading.entries[0].at, reading.entries[-1].at
    over = next((e.at for e in reading.entries if isinstance(e.event, ev.ExerciseEnded)), last)
    return {
        "began": began,
        "ended": over,
        "played": ended,
        "away": max(0, over - began - ended),
        "turns": turns,
        "seats": list(_paces(reading)),
    }


def _paces(reading: Reader) -> Iterator[PaceShown]:
    moments: dict[SeatId, list[int]] = {card.id: [] for card in reading.state.the_scene.seats}
    for seat, entry in _moves(reading):
        moments[seat].append(reading.moment(entry).elapsed)
    for seat, times in moments.items():
        gaps = [(later - earlier, earlier) for earlier, later in pairwise(times)]
        longest = max(gaps, default=None)
        yield {
            "seat": seat,
            "moves": len(times),
            "first": times[0] if times else None,
            "median": round(median(gap for gap, _ in gaps)) if gaps else None,
            "longest": longest[0] if longest is not None else None,
            "longest_from": longest[1] if longest is not None else None,
        }


def after(reading: Reader) -> list[AfterShown]:
    """The days after the last turn as a story: every event worth a line, each on its day.

    They are all recorded at one moment, since nobody sat at a desk any more; the world's days put them in order.
    """
    last = max((e.n for e in reading.entries if isinstance(e.event, ev.TurnEnded)), default=None)
    if last is None:
        return []
    day = 0
    found: list[AfterShown] = []
    for entry in reading.entries:
        day = max(day, int(getattr(entry.event, "day", 0)))
        kind = KINDS[entry.event.kind]
        if entry.n > last and kind.shelf is not None and not kind.silent and kind.shelf != "frame":
            found.append({"ref": entry.ref, "kind": kind.name, "day": int(getattr(entry.event, "day", day))})
    return sorted(found, key=lambda told: told["day"])

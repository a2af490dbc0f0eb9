"""One candidate's part of a log: what they did, and what they had been shown when they did it. It judges nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from sim.exercise import events as ev
from sim.exercise.core.blueprint import Actor, Blueprint, Inject, Seat
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import ActorId, ChannelId, InjectId, Ref, SeatId
from sim.exercise.evolve import evolve
from sim.exercise.state import State
from sim.exercise.views import known, may_see, whole

E = TypeVar("E", bound=ev.Event)


@dataclass(frozen=True, slots=True)
class Tenure:
    """A seat held from event `first` until event `until` of the log (None: to its end)."""

    seat: SeatId
    first: int
    until: int | None = None

    def covers(self, seq: int) -> bool:
        return seq >= self.first and (self.until is None or seq < self.until)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody to be assessed: a pseudonym (or, in a demonstration, a mind) and the seats they held."""

    pseudonym: str
    tenures: tuple[Tenure, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """One event with its place: number in the log, wall clock, exercise time and turn."""

    seq: int
    ref: Ref
    at: int
    elapsed: int
    """Milliseconds of exercise time."""
    turn: int
    event: ev.Event


def candidates(log: Sequence[Recorded], demonstration: bool = False) -> tuple[Candidate, ...]:
    """Everybody who held a seat, in order of sitting down; minds are nobody unless in a demonstration."""
    held: dict[SeatId, tuple[str, int]] = {}
    tenures: dict[str, list[Tenure]] = {}

    def rise(seat: SeatId, until: int | None) -> None:
        if seat in held:
            who, first = held.pop(seat)
            tenures.setdefault(who, []).append(Tenure(seat, first, until))

    for record in log:
        match record.event:
            case ev.SeatTaken(seat=seat, holder=holder, pseudonym=pseudonym):
                rise(seat, record.seq)
                who = (
                    pseudonym if holder == "person" else f"mind:{seat}" if demonstration and holder == "mind" else None
                )
                if who is not None:
                    held[seat] = (who, record.seq)
            case ev.SeatLeft(seat=seat):
                rise(seat, record.seq)
    for seat in list(held):
        rise(seat, None)
    ordered = sorted(tenures.items(), key=lambda item: min(t.first for t in item[1]))
    return tuple(Candidate(who, tuple(sorted(ts, key=lambda t: t.first))) for who, ts in ordered)


class Dossier:
    """What the rules read about one candidate. Indexes are built once; nothing here is kept between logs."""

    def __init__(self, log: Sequence[Recorded], candidate: Candidate) -> None:
        self.log = log
        self.candidate = candidate
        self.moments = _moments(log)
        self.state = _final(log)
        opened = next(m.event for m in self.moments if isinstance(m.event, ev.ExerciseOpened))
        self.blueprint: Blueprint = opened.blueprint
        longest = max(candidate.tenures, key=lambda t: (t.until or len(log) + 1) - t.first)
        self.seat: SeatId = longest.seat
        self.card: Seat = self.blueprint.seat(self.seat)
        self.actor: ActorId = self.card.actor
        self.principal: Actor = self.blueprint.actor(self.actor)
        self.colleagues: frozenset[SeatId] = frozenset(self.blueprint.seats_of(self.actor))

    # --- what they did

    def own(self, kind: type[E]) -> list[tuple[Moment, E]]:
        """Events of this kind that the candidate made while holding the seat."""
        return [(m, m.event) for m in self.moments if isinstance(m.event, kind) and self._made(m)]

    def _made(self, moment: Moment) -> bool:
        seat = getattr(moment.event, "seat", None)
        return any(t.seat == seat and t.covers(moment.seq) for t in self.candidate.tenures)

    def delegation(self, kind: type[E]) -> list[tuple[Moment, E]]:
        """Events of this kind made by any seat of the candidate's delegation."""
        return [
            (m, m.event)
            for m in self.moments
            if isinstance(m.event, kind) and getattr(m.event, "seat", None) in self.colleagues
        ]

    # --- what they were shown

    def shown(self, kind: type[E]) -> list[tuple[Moment, E]]:
        """Events of this kind that reached the seat while the candidate could still act on them."""
        last = max((t.until or len(self.log) + 1) for t in self.candidate.tenures)
        return [
            (m, m.event)
            for m in self.moments
            if isinstance(m.event, kind) and m.seq < last and may_see(m.event, self.seat)
        ]

    def knew(self, seq: int) -> State:
        """All that the seat had been shown before that event."""
        return known(self.log, self.seat, until=seq)

    def inject(self, inject: InjectId) -> Inject | None:
        """The authored inject, with the truth that no seat was told."""
        return next((i for i in self.blueprint.injects if i.id == inject), None)

    def is_false(self, news: ev.InjectReleased) -> bool:
        """Whether that news was planted: something no seat is told."""
        inject = self.inject(news.inject)
        return inject is not None and inject.truth == "false"

    def inject_of(self, ref: Ref) -> tuple[Moment, ev.InjectReleased] | None:
        """The news that a cited ref names, if it names news."""
        return next(((m, e) for m, e in self._news if m.ref == ref), None)

    @cached_property
    def _news(self) -> list[tuple[Moment, ev.InjectReleased]]:
        return self.shown(ev.InjectReleased)

    # --- the course of things

    @cached_property
    def crisis(self) -> Moment | None:
        """The first major inject the seat saw: where crisis clocks start."""
        for moment, news in self._news:
            inject = self.inject(news.inject)
            if inject is not None and inject.major:
                return moment
        return None

    def dues(self, *forms: str) -> list[tuple[Moment, ev.DocumentDue]]:
        """The documents of these forms asked of the candidate's own seat."""
        return [
            (m, e)
            for m, e in self.shown(ev.DocumentDue)
            if e.document in forms
            and any(t.seat == e.seat and self._could_file(t, m, e) for t in self.candidate.tenures)
        ]

    def _could_file(self, tenure: Tenure, asked: Moment, due: ev.DocumentDue) -> bool:
        """Whether some of the time it was due in fell within the tenure: who sits down later still answers for it."""
        seated = self.moments[tenure.first - 1].elapsed
        return seated < due.ends and (tenure.until is None or asked.seq < tenure.until)

    def documents(self, form: str) -> list[tuple[Moment, ev.DocumentSubmitted]]:
        """The candidate's documents of a form, every revision, oldest first."""
        return [(m, e) for m, e in self.own(ev.DocumentSubmitted) if e.form == form]

    def approval(self, document: ev.DocumentSubmitted) -> Moment | None:
        """When that revision was approved."""
        return next(
            (
                m
                for m in self.moments
                if isinstance(m.event, ev.DocumentSignedOff)
                and (m.event.document, m.event.revision, m.event.decision)
                == (document.document, document.revision, "approved")
            ),
            None,
        )

    def members(self, channel: ChannelId) -> frozenset[ActorId]:
        """The delegations in a channel."""
        found = self.state.channels.get(channel)
        return frozenset(self.state.actor_of(s) for s in found.seats) if found else frozenset()


def _moments(log: Iterable[Recorded]) -> list[Moment]:
    state, moments = State(), []
    for entry in whole(log):
        evolve(state, entry)
        moments.append(Moment(entry.n, entry.ref, entry.at, state.timer.elapsed(entry.at), state.turn, entry.event))
    return moments


def _final(log: Iterable[Recorded]) -> State:
    state = State()
    for entry in whole(log):
        evolve(state, entry)
    return state

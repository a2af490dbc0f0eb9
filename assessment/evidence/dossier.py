"""One candidate's part of a log: what they did, and what they had been shown when they did it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any, TypeVar

from assessment.evidence.index import LogIndex, Moment, SeatView
from assessment.evidence.reader import Reader
from sim.exercise import events as ev
from sim.exercise.core.blueprint import Actor, Blueprint, Seat
from sim.exercise.core.inject import Inject
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import ActorId, ChannelId, Ref, SeatId
from sim.exercise.views import may_see

E = TypeVar("E", bound=ev.Event)


TO_A_SEAT = (ev.BriefGiven, ev.DocumentDue, ev.DueLapsed, ev.HandoverBriefed, ev.SeatLeft, ev.SeatTaken)
"""Events about a seat that are no act of its holder."""


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


def candidates(
    log: Sequence[Recorded], demonstration: bool = False, joined: Mapping[str, str] = MappingProxyType({})
) -> tuple[Candidate, ...]:
    """Everybody who held a seat, in order of sitting down; minds are nobody unless in a demonstration.

    `joined` gives the pseudonym under which a person is a candidate, for their other pseudonyms.
    """
    held: dict[SeatId, tuple[str, int]] = {}
    tenures: dict[str, list[Tenure]] = {}

    def rise(seat: SeatId, until: int | None) -> None:
        if seat in held:
            who, first = held.pop(seat)
            tenures.setdefault(joined.get(who, who), []).append(Tenure(seat, first, until))

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
    """One candidate's part of an index, as the rules read it; several dossiers share the index.

    Acts count only while the candidate held the seat. What a seat was shown before they sat down is context: news,
    requests and the start of a crisis, never a credit or a blame.
    """

    def __init__(self, index: LogIndex, candidate: Candidate) -> None:
        self.index = index
        self.candidate = candidate
        self.moments = _seen(index, candidate)
        """All that the candidate's seats were shown until they left them."""
        self.blueprint: Blueprint = index.blueprint
        longest = max(candidate.tenures, key=lambda t: (t.until or len(index.log) + 1) - t.first)
        # The seat that a report is headed with. Rules ask for the seat or the delegation at an event.
        self.seat: SeatId = longest.seat
        self.card: Seat = self.blueprint.seat(self.seat)
        self.principal: Actor = self.blueprint.actor(self.card.actor)
        self._actors: Mapping[SeatId | None, ActorId] = {s.id: s.actor for s in self.blueprint.seats}
        self._seen: dict[type[ev.Event], list[tuple[Moment, Any]]] = defaultdict(list)
        self._shown: dict[type[ev.Event], list[tuple[Moment, Any]]] = defaultdict(list)
        self._own: dict[type[ev.Event], list[tuple[Moment, Any]]] = defaultdict(list)
        sat = candidate.tenures[0].first if len(candidate.tenures) == 1 else len(index.log) + 1
        # With one tenure, all that was seen from its beginning on was shown to its holder; others are asked one by one.
        for moment in self.moments:
            event = moment.event
            kind = type(event)
            self._seen[kind].append((moment, event))
            if moment.seq >= sat or self.was_shown(moment):
                self._shown[kind].append((moment, event))
                if hasattr(event, "seat") and self.made(moment):
                    self._own[kind].append((moment, event))

    @property
    def last(self) -> int:
        """The number of the last event that this candidate's levels can depend on."""
        return self.moments[-1].seq if self.moments else 0

    def view(self, seq: int) -> SeatView:
        """The view as which the candidate saw an event: of the seat they held then, else of one that was shown it."""
        return self.index.view(self.seat_at(seq))

    def seat_at(self, seq: int) -> SeatId:
        """The seat as which the candidate saw an event."""
        event, tenures = self.index.moments[seq - 1].event, self.candidate.tenures
        held = [t.seat for t in tenures if t.covers(seq)]
        shown = [t.seat for t in tenures if t.until is None or seq < t.until]
        return next((s for s in (*held, *shown) if may_see(event, s)), self.seat)

    def actor_at(self, seq: int) -> ActorId:
        """The delegation of the seat as which the candidate saw an event."""
        return self.blueprint.seat(self.seat_at(seq)).actor

    def actors_at(self, seq: int) -> frozenset[ActorId]:
        """The delegations in which the candidate sat when that event happened."""
        return frozenset(self._actors[t.seat] for t in self.candidate.tenures if t.covers(seq))

    def admits(self, seq: int) -> bool:
        """Whether an event may be cited: it was shown to a seat of the candidate before they left it, or is a note on them.

        An act of that seat in another's hands is none: a predecessor's, a mind's, or the instructor's speaking for it.
        """
        if not 1 <= seq <= len(self.index.moments):
            return False
        event = self.index.moments[seq - 1].event
        if isinstance(event, ev.ObserverNoted):
            return self.noted(seq)
        seen = any((t.until is None or seq < t.until) and may_see(event, t.seat) for t in self.candidate.tenures)
        return seen and not self._of_another(seq)

    def noted(self, seq: int) -> bool:
        """Whether an event is an observer's note on the candidate: on their seat or an act of it, while they held it.

        No rule reads notes; an assessor may cite them.
        """
        note = self.index.moments[seq - 1].event
        if not isinstance(note, ev.ObserverNoted):
            return False
        about = self.index.by_ref.get(note.about) if note.about is not None else None
        seat = note.seat or getattr(about.event if about is not None else None, "seat", None)
        at = about.seq if about is not None else seq
        return any(t.seat == seat and t.covers(at) for t in self.candidate.tenures)

    def _of_another(self, seq: int) -> bool:
        """Whether the event is an act of a seat of the candidate while somebody else held it, or nobody."""
        event = self.index.moments[seq - 1].event
        seat = getattr(event, "seat", None)
        mine = [t for t in self.candidate.tenures if t.seat == seat]
        return bool(mine) and not isinstance(event, TO_A_SEAT) and not any(t.covers(seq) for t in mine)

    # --- what they said

    @cached_property
    def reader(self) -> Reader:
        """The reading of what the candidate said and wrote."""
        return Reader(self.index, self.moments, self.made)

    # --- what they did

    def own(self, kind: type[E]) -> Sequence[tuple[Moment, E]]:
        """Events of this kind that the candidate made while holding the seat."""
        return self._own[kind]

    def made(self, moment: Moment) -> bool:
        """Whether the candidate made that event."""
        seat = getattr(moment.event, "seat", None)
        return any(tenure.seat == seat and tenure.covers(moment.seq) for tenure in self.candidate.tenures)

    def delegation(self, kind: type[E]) -> list[tuple[Moment, E]]:
        """Events of this kind made by any seat of a delegation while the candidate sat in that one."""
        return [
            (m, e) for m, e in self.shown(kind) if self._actors.get(getattr(e, "seat", None)) in self.actors_at(m.seq)
        ]

    def others(self, moment: Moment, channel: ChannelId) -> frozenset[ActorId]:
        """The delegations in a channel, but for those in which the candidate sat at that moment."""
        return self.members(channel) - self.actors_at(moment.seq)

    # --- what they were shown

    def shown(self, kind: type[E]) -> Sequence[tuple[Moment, E]]:
        """Events of this kind that happened before the candidate's eyes, while they held the seat that was shown them."""
        return self._shown[kind]

    def seen(self, kind: type[E]) -> Sequence[tuple[Moment, E]]:
        """Events of this kind that the seat had been shown, those from before the candidate sat down among them."""
        return self._seen[kind]

    def held(self, seq: int) -> bool:
        """Whether the candidate held a seat when that event happened."""
        return any(tenure.covers(seq) for tenure in self.candidate.tenures)

    def was_shown(self, moment: Moment) -> bool:
        """Whether a seat that the candidate held at that moment was shown the event."""
        return any(t.covers(moment.seq) and may_see(moment.event, t.seat) for t in self.candidate.tenures)

    def inject(self, news: ev.InjectReleased) -> Inject | None:
        """The author's plan of that news, with the truth that no seat was told; None where it was improvised."""
        return self.index.injects.get(news.inject)

    def inject_of(self, ref: Ref) -> tuple[Moment, ev.InjectReleased] | None:
        """The news that a cited ref names, if it names news."""
        return next(((m, e) for m, e in self.seen(ev.InjectReleased) if m.ref == ref), None)

    # --- the course of things

    @cached_property
    def crisis(self) -> Moment | None:
        """The first major inject the seat saw: where crisis clocks start."""
        for moment, news in self.seen(ev.InjectReleased):
            inject = self.inject(news)
            if inject is not None and inject.major:
                return moment
        return None

    def turns_since(self, moment: Moment) -> frozenset[int]:
        """The turns from that moment on in which the candidate sat in a delegation of several seats."""
        return frozenset(
            m.turn
            for m in self.moments
            if m.seq >= moment.seq and any(len(self.blueprint.seats_of(a)) > 1 for a in self.actors_at(m.seq))
        )

    def dues(self, *forms: str) -> list[tuple[Moment, ev.DocumentDue]]:
        """The documents of these forms asked of a seat of the candidate, where some of their time fell to them."""
        return [
            (m, e)
            for m, e in self._kept_open()
            if e.document in forms
            and any(
                t.seat == e.seat and self._began(t) < e.ends and (t.until is None or m.seq < t.until)
                for t in self.candidate.tenures
            )
        ]

    def _kept_open(self) -> Iterator[tuple[Moment, ev.DocumentDue]]:
        """The documents asked for, with the time that was given them after gaps in which nobody could play."""
        for moment, due in self.seen(ev.DocumentDue):
            filed = next((m.seq for m, e in self.seen(ev.DocumentSubmitted) if e.due == due.due), None)
            for gap, closed in self.seen(ev.GapClosed):
                open_then = moment.seq < gap.seq and (filed is None or gap.seq < filed)
                if open_then and closed.elapsed < due.ends < closed.until:
                    due = replace(due, ends=closed.until)
            yield moment, due

    def overdue(self, due: ev.DocumentDue) -> bool:
        """Whether its time ran out while the candidate held the seat it was asked of, and half of that time was theirs."""
        ran_out = any(t.seat == due.seat and self._began(t) < due.ends < self._ended(t) for t in self.candidate.tenures)
        return ran_out and self.had_time(due)

    def had_time(self, due: ev.DocumentDue) -> bool:
        """Whether the candidate held the seat for half of the time that a document was given, at least."""
        asked = next(m.elapsed for m, e in self.seen(ev.DocumentDue) if e.due == due.due)
        held = sum(
            max(0, min(due.ends, self._ended(t)) - max(asked, self._began(t)))
            for t in self.candidate.tenures
            if t.seat == due.seat
        )
        return 2 * held >= due.ends - asked

    def lasted(self, elapsed: int, actor: ActorId) -> bool:
        """Whether the candidate sat in that delegation at that moment of the exercise."""
        return any(
            self._began(t) < elapsed < self._ended(t)
            for t in self.candidate.tenures
            if self.blueprint.seat(t.seat).actor == actor
        )

    def share_held(self, actor: ActorId) -> float:
        """The share of the exercise's time in which the candidate sat in that delegation, 0 to 1."""
        whole = self.index.moments[-1].elapsed
        spent = sum(
            self._ended(t) - self._began(t)
            for t in self.candidate.tenures
            if self.blueprint.seat(t.seat).actor == actor
        )
        return min(1.0, spent / whole) if whole else 1.0

    def _began(self, tenure: Tenure) -> int:
        return self.index.moments[tenure.first - 1].elapsed

    def _ended(self, tenure: Tenure) -> int:
        if tenure.until is not None:
            return self.index.moments[tenure.until - 1].elapsed
        return self.moments[-1].elapsed if self.moments else 0

    def documents(self, form: str) -> list[tuple[Moment, ev.DocumentSubmitted]]:
        """The candidate's documents of a form, every revision, oldest first."""
        return [(m, e) for m, e in self.own(ev.DocumentSubmitted) if e.form == form]

    def approval(self, document: ev.DocumentSubmitted) -> Moment | None:
        """The approval of that revision by somebody else, or the capital: an author is no second pair of eyes.

        To approve a document that says nothing is none, be it a mind's, a colleague's or the capital's: nobody read it.
        """
        if any(e is document and self.reader.written(m, e).noise for m, e in self.own(ev.DocumentSubmitted)):
            return None
        decided: list[tuple[Moment, ev.DocumentSignedOff | ev.CapitalSignedOff]] = [
            *((m, e) for m, e in self.seen(ev.DocumentSignedOff) if not self.made(m)),
            *self.seen(ev.CapitalSignedOff),
        ]
        wanted = (document.document, document.revision, "approved")
        approved = (m for m, e in decided if (e.document, e.revision, e.decision) == wanted)
        return min(approved, key=lambda m: m.seq, default=None)

    def approvers(self, actor: ActorId) -> frozenset[SeatId]:
        """The seats of a delegation, other than the candidate's own, that may approve a document."""
        own = {t.seat for t in self.candidate.tenures}
        return frozenset(
            s for s in self.blueprint.seats_of(actor) if s not in own and "approve" in self.blueprint.seat(s).powers
        )

    def members(self, channel: ChannelId) -> frozenset[ActorId]:
        """The delegations in a channel."""
        opened = next((e for _, e in self.seen(ev.ChannelOpened) if e.channel == channel), None)
        return frozenset(self.blueprint.seat(s).actor for s in opened.seats) if opened is not None else frozenset()


def _seen(index: LogIndex, candidate: Candidate) -> tuple[Moment, ...]:
    parts = [
        moments if tenure.until is None else moments[: bisect_left(moments, tenure.until, key=lambda m: m.seq)]
        for tenure in candidate.tenures
        for moments in (index.view(tenure.seat).moments,)
    ]
    if len(parts) == 1:
        return parts[0]
    shown = {moment.seq: moment for part in parts for moment in part}
    return tuple(shown[seq] for seq in sorted(shown))

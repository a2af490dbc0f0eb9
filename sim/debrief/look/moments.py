"""Moments of one seat that may be worth a second look, screened by what can be reckoned without playing anything.

Each has what the seat did and what else it could have done. Scores are in points of 100 of its own delegation: about
what the other choice might have been worth, by stakes alone. Roll-outs then tell what minds reach from there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sim.debrief.look import conduct, talks
from sim.debrief.look.decided import Decided, Weighed, decided
from sim.debrief.look.standpoint import Standpoint
from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import ActorId, PackageId, SeatId
from sim.exercise.evolve import evolve
from sim.exercise.mandate.queries import beyond
from sim.exercise.texts.queries import complete
from sim.exercise.texts.state import Package
from sim.exercise.views import may_see

LEAST = 1.0
"""Points below which a moment is not worth a look."""
DECISIONS = (
    ev.PackageAnswered
    | ev.PackageTabled
    | ev.TextSigned
    | ev.ConductOrdered
    | ev.ActionTaken
    | ev.CovertActionTaken
    | ev.SilenceBroken
    | ev.VoteCast
)
"""Events by which a seat decides something."""


def moments(log: Sequence[Recorded], seat: SeatId) -> list[Decided]:
    """The seat's moments, the highest score first. `log` is the whole log of an exercise that has ended."""
    found = list(_Watch(log, seat).walk())
    return sorted(found, key=lambda moment: (-moment.score, moment.seq))


class _Watch:
    """One seat, followed through the log."""

    def __init__(self, log: Sequence[Recorded], seat: SeatId) -> None:
        self.log = log
        self.seat = seat
        self.here = Standpoint(log, seat)
        self.struck: dict[ActorId, int] = {}
        """By actor, the turn of its last hostile act against the delegation."""
        self.waiting: dict[PackageId, int] = {}
        """Packages of others, unanswered by the delegation, by the event number that tabled them."""

    def walk(self) -> Iterator[Decided]:
        state = self.here.state
        for place, record in enumerate(self.log):
            if state.scene is not None and state.phase == "running":
                self.here.actor = self.here.actor or state.actor_of(self.seat)
                for weighed in self._weighed(record):
                    if weighed is not None and weighed.score >= LEAST:
                        yield decided(self.log, place, weighed)
                self._note(record)
            evolve(state, Entry(record.seq, record.ref, record.at, record.event))

    def _weighed(self, record: Recorded) -> Iterator[Weighed | None]:
        """The decision of the seat that this event is, and those to let a package pass that it makes beside it."""
        event = record.event
        if isinstance(event, DECISIONS) and event.seat == self.seat:
            yield self._decision(event)
            yield from self._passed(record)
        elif isinstance(event, ev.WordBroken) and event.actor == self.here.actor and record.by == self.seat:
            yield conduct.broke_word()

    def _decision(self, event: DECISIONS) -> Weighed | None:
        here = self.here
        match event:
            case ev.PackageAnswered():
                return talks.answered(here, here.state.packages[event.package], event.answer)
            case ev.PackageTabled():
                return talks.tabled(here, event)
            case ev.TextSigned():
                return talks.signed(here, event.instrument)
            case ev.ConductOrdered(conduct="withhold", by="delegation"):
                return conduct.withheld(here, event)
            case ev.ActionTaken() | ev.CovertActionTaken():
                return conduct.escalated(here, event, self.struck)
            case ev.SilenceBroken():
                return talks.broke_silence(here, event.decision)
            case ev.VoteCast(vote="no" | "abstain"):
                return talks.voted(here, event.decision)
        return None

    def _passed(self, record: Recorded) -> Iterator[Weighed | None]:
        """Packages that the delegation let pass: the moment is the first thing it did with that package before it.

        While its capital has not answered on what it lacks for one, that package waits on.
        """
        event = record.event
        for name in [n for n, seq in self.waiting.items() if seq < record.seq]:
            package = self.here.state.packages[name]
            if package.alive and self._asks_for(package):
                continue
            del self.waiting[name]
            answers = isinstance(event, ev.PackageAnswered) and event.package == name
            if not answers and package.alive and not self._answers_later(name):
                yield talks.passed_over(self.here, package)

    def _asks_for(self, package: Package) -> bool:
        """Whether the delegation waits for its capital's answer on something in the package."""
        actor = self.here.actor
        over = beyond(self.here.state, actor, package.instrument, package.choices)
        return any((asked.issue, asked.option) in over for asked in self.here.state.asked if asked.actor == actor)

    def _answers_later(self, package: PackageId) -> bool:
        """Whether somebody of the delegation still answers the package."""
        return any(
            isinstance(r.event, ev.PackageAnswered) and r.event.package == package and r.event.actor == self.here.actor
            for r in self.log
        )

    def _note(self, record: Recorded) -> None:
        """Keep what later moments ask for."""
        state, actor = self.here.state, self.here.actor
        match record.event:
            case ev.PackageTabled() as tabled if tabled.actor != actor and may_see(tabled, self.seat):
                text = state.instrument(tabled.instrument)
                if text is not None and actor in text.parties and complete(text, tabled.choices):
                    self.waiting[tabled.package] = record.seq
            case ev.PackageAnswered() as answered if answered.actor == actor:
                self.waiting.pop(answered.package, None)
            case ev.PackageWithdrawn(package=package):
                self.waiting.pop(package, None)
            case ev.TextAdopted(instrument=instrument):
                for name in [n for n in self.waiting if state.packages[n].instrument == instrument]:
                    del self.waiting[name]
            case ev.ActionTaken() | ev.CovertActionTaken() as act:
                if act.target == actor and conduct.hostile(act):
                    self.struck[act.actor] = state.turn

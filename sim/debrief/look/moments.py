"""Moments of one seat that may be worth a second look, screened by what can be reckoned without playing anything.

Each has what the seat did and what else it could have done. Scores are in points of 100 of its own delegation: about
what the other choice might have been worth, by stakes alone. Roll-outs then tell what minds reach from there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from sim.debrief.look.choices import Bar, Choice, no_act, no_answer
from sim.debrief.look.points import RUNG, WORD
from sim.debrief.look.side import Side, side_of
from sim.debrief.possible.space import Space, red_lines
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.blueprint import Actor
from sim.exercise.core.event import Entry
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import (
    ActorId,
    Choices,
    CommandId,
    InstrumentId,
    IssueId,
    OptionId,
    PackageId,
    Phrase,
    SeatId,
)
from sim.exercise.evolve import evolve
from sim.exercise.mandate.queries import beyond
from sim.exercise.pledges.queries import clause_of
from sim.exercise.state import State
from sim.exercise.texts.queries import complete
from sim.exercise.texts.state import Package
from sim.exercise.views import may_see
from sim.world.catalogue import ACTS
from sim.world.obligations import detection, expected_loss

Kind = Literal[
    "accepted",
    "rejected",
    "passed-over",
    "tabled",
    "signed",
    "broke",
    "broke-word",
    "escalated",
    "did-not-ask",
    "broke-silence",
    "voted",
]
HOSTILE = ("protest", "threaten", "coerce", "force")
LEAST = 1.0
"""Points below which a moment is not worth a look."""
FORCED = 1
"""Turns within which a hostile act answers one that was done to its author."""
HALF = 0.5
"""Share of a gain that counts where only others' minds could bring it: a better package may be refused too."""
ARGUMENT = Phrase("talk.ask")
"""Words of a question to a capital; no rule reads them."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to go on: a choice, from the log before event number `before`."""

    choice: Choice
    before: int


@dataclass(frozen=True, slots=True)
class Decided:
    """A moment: event number `seq` of the whole log, its matter, its score, and the ways; the first is as done."""

    kind: Kind
    seq: int
    at: int
    score: float
    ways: tuple[Way, ...]
    about: Mapping[str, str] = field(default_factory=dict)
    figures: Mapping[str, float] = field(default_factory=dict)


def moments(log: Sequence[Recorded], seat: SeatId) -> list[Decided]:
    """The seat's moments, the highest score first. `log` is the whole log of an exercise that has ended."""
    found = list(_Watch(log, seat).walk())
    return sorted(found, key=lambda moment: (-moment.score, moment.seq))


def screened(found: Sequence[Decided], most: int, of_a_kind: int) -> list[Decided]:
    """The best of these, at most so many of a kind and one of each matter."""
    kept: list[Decided] = []
    for moment in found:
        same = [other for other in kept if other.kind == moment.kind]
        if len(same) >= of_a_kind or any(dict(other.about) == dict(moment.about) for other in same):
            continue
        kept.append(moment)
    return kept[:most]


class _Watch:
    """One seat, followed through the log."""

    def __init__(self, log: Sequence[Recorded], seat: SeatId) -> None:
        self.log = log
        self.seat = seat
        self.state = State()
        self.actor = ActorId("")
        self.sides: dict[InstrumentId, Side | None] = {}
        self.struck: dict[ActorId, int] = {}
        """By actor, the turn of its last hostile act against the delegation."""
        self.waiting: dict[PackageId, int] = {}
        """Packages of others, unanswered by the delegation, by the event number that tabled them."""

    def walk(self) -> Iterator[Decided]:
        for place, record in enumerate(self.log):
            state, event = self.state, record.event
            if state.scene is not None and state.phase == "running":
                self.actor = self.actor or state.actor_of(self.seat)
                if getattr(event, "seat", None) == self.seat and self._decides(event):
                    yield from self._decided(place, record)
                elif isinstance(event, ev.WordBroken) and event.actor == self.actor and record.by == self.seat:
                    yield from self._broke_word(place, record)
                yield from self._passed(place, record)
                self._note(record)
            evolve(state, Entry(record.seq, record.ref, record.at, event))

    def _decides(self, event: ev.Event) -> bool:
        return isinstance(
            event,
            ev.PackageAnswered
            | ev.PackageTabled
            | ev.TextSigned
            | ev.ConductOrdered
            | ev.ActionTaken
            | ev.CovertActionTaken
            | ev.SilenceBroken
            | ev.VoteCast,
        )

    @property
    def me(self) -> Actor:
        assert self.state.blueprint is not None
        return self.state.blueprint.actor(self.actor)

    # --- the moments

    def _decided(self, place: int, record: Recorded) -> Iterator[Decided]:
        match record.event:
            case ev.PackageAnswered() as answered:
                package = self.state.packages[answered.package]
                yield from self._answered(place, record, package, answered.answer)
            case ev.PackageTabled() as tabled:
                yield from self._tabled(place, record, tabled)
            case ev.TextSigned(instrument=instrument):
                yield from self._signed(place, record, instrument)
            case ev.ConductOrdered(conduct="withhold", by="delegation") as ordered:
                yield from self._broke(place, record, ordered)
            case ev.ActionTaken() | ev.CovertActionTaken() as act:
                yield from self._acted(place, record, act)
            case ev.SilenceBroken(decision=decision):
                package = self.state.packages[self.state.decisions[decision].package]
                yield from self._stopped(place, record, package, decision, "broke-silence")
            case ev.VoteCast(decision=decision, vote="no" | "abstain"):
                package = self.state.packages[self.state.decisions[decision].package]
                yield from self._stopped(place, record, package, decision, "voted")

    def _answered(self, place: int, record: Recorded, package: Package, answer: str) -> Iterator[Decided]:
        side = self._side(package.instrument)
        if side is None or not complete(side.space.text, package.choices):
            return
        about = {"instrument": package.instrument, "package": package.id}
        figures = side.figures(package.choices)
        if answer == "reject":
            done = Choice("as-done", bars=(no_answer(package.id, "accept"),))
            accept = Choice("accept", self._answer(package, "accept"), (no_answer(package.id, "reject"),))
            score = side.missed(package.choices)
            yield from self._moment("rejected", place, record, score, done, [accept], about, figures)
            return
        better, more = side.better(package.choices)
        bars = (no_answer(package.id, "accept"),)
        ways = [Choice("reject", self._answer(package, "reject"), bars)]
        if better is not None:
            ways.append(self._table(side.space, better, bars))
        value = side.value(package.choices)
        score = max(side.floor - value, more, side.fair - value)
        done = Choice("as-done", bars=(no_answer(package.id, "reject"),))
        yield from self._moment("accepted", place, record, score, done, ways, about, {**figures, "more": more})

    def _passed(self, place: int, record: Recorded) -> Iterator[Decided]:
        """A package that the delegation let pass: the moment is the first thing it did with that package before it."""
        if getattr(record.event, "seat", None) != self.seat or not self._decides(record.event):
            return
        for name in [n for n, seq in self.waiting.items() if seq < record.seq]:
            package = self.state.packages[name]
            del self.waiting[name]
            side = self._side(package.instrument)
            answers = isinstance(record.event, ev.PackageAnswered) and record.event.package == name
            if side is None or answers or not package.alive or self._answers_later(name):
                continue
            about = {"instrument": package.instrument, "package": package.id}
            figures, score = side.figures(package.choices), side.missed(package.choices)
            over = beyond(self.state, self.actor, package.instrument, package.choices)
            bars = (no_answer(name, "accept"),)
            if not over:
                accept = Choice("accept", self._answer(package, "accept"), (no_answer(name, "reject"),))
                yield from self._moment(
                    "passed-over", place, record, score, Choice("as-done", bars=bars), [accept], about, figures
                )
            elif (question := self._question(package.instrument, over)) is not None:
                issue, option = question
                ask = cmd.AskCapital(
                    id=CommandId("look-ask"),
                    seat=self.seat,
                    instrument=package.instrument,
                    issue=issue,
                    option=option,
                    argument=ARGUMENT,
                )
                about = {"instrument": package.instrument, "issue": issue, "option": option}
                ways = [Choice("ask", ask)]
                yield from self._moment(
                    "did-not-ask", place, record, HALF * score, Choice("as-done"), ways, about, figures
                )

    def _tabled(self, place: int, record: Recorded, tabled: ev.PackageTabled) -> Iterator[Decided]:
        side = self._side(tabled.instrument)
        if side is None or not complete(side.space.text, tabled.choices):
            return
        better, more = side.better(tabled.choices)
        if better is None:
            return
        about = {"instrument": tabled.instrument, "package": tabled.package}
        figures = {"value": side.value(tabled.choices), "no_deal": side.floor, "more": more}
        ways = [self._table(side.space, better)]
        yield from self._moment("tabled", place, record, HALF * more, Choice("as-done"), ways, about, figures)

    def _signed(self, place: int, record: Recorded, instrument: InstrumentId) -> Iterator[Decided]:
        side = self._side(instrument)
        adopted = self.state.instruments[instrument].adopted
        if side is None or adopted is None:
            return
        value = side.value(adopted)
        ways = [Choice("do-not-sign", bars=(Bar(cmd.Sign.kind, instrument),))]
        figures = {"value": value, "no_deal": side.floor}
        about = {"instrument": instrument}
        yield from self._moment("signed", place, record, side.floor - value, Choice("as-done"), ways, about, figures)

    def _broke(self, place: int, record: Recorded, ordered: ev.ConductOrdered) -> Iterator[Decided]:
        standing = self.state.obligations.get(ordered.obligation)
        if standing is None:
            return
        clause = clause_of(self.state, standing)
        side = self._side(standing.instrument)
        adopted = self.state.instruments[standing.instrument].adopted
        gain = 0.0 if side is None or adopted is None else max(0.0, side.value(adopted) - side.floor)
        tempted = self.me.temptations.get(ordered.obligation, 0.0)
        loss = expected_loss(detection(clause.verified), gain) + WORD
        keep = Choice("keep", bars=(Bar(cmd.Withhold.kind, ordered.obligation),))
        done = Choice("as-done", bars=(Bar(cmd.Perform.kind, ordered.obligation),))
        about = {"instrument": standing.instrument, "obligation": ordered.obligation, "number": standing.number}
        figures = {"temptation": tempted, "loss": loss}
        yield from self._moment("broke", place, record, loss - tempted, done, [keep], about, figures)

    def _broke_word(self, place: int, record: Recorded) -> Iterator[Decided]:
        """A word given in talk, broken by tabling or accepting a package: it could have been left."""
        ways = [Choice("hold-back")]
        yield from self._moment("broke-word", place, record, WORD, Choice("as-done"), ways, {}, {"loss": WORD})

    def _acted(self, place: int, record: Recorded, act: ev.ActionTaken | ev.CovertActionTaken) -> Iterator[Decided]:
        known = ACTS.get(act.act)
        if known is None or known.family not in HOSTILE or act.target is None:
            return
        if self.struck.get(act.target, -9) >= self.state.turn - FORCED:
            return
        at = max(
            (max(d.tension, d.rung) for pair, d in self.state.dyads.items() if {*pair} == {self.actor, act.target}),
            default=0.0,
        )
        rung = float(known.rung or 1)
        about = {"act": act.act, "target": act.target}
        figures = {"rung": rung, "was": round(at, 2)}
        hold = Choice("hold-back", bars=(no_act(act.act, act.target),))
        score = RUNG * (1.0 + max(0.0, rung - at)) + (known.cost if known.family in ("coerce", "force") else 0)
        yield from self._moment("escalated", place, record, score, Choice("as-done"), [hold], about, figures)

    def _stopped(
        self, place: int, record: Recorded, package: Package, decision: str, kind: Literal["broke-silence", "voted"]
    ) -> Iterator[Decided]:
        side = self._side(package.instrument)
        if side is None:
            return
        about = {"instrument": package.instrument, "package": package.id}
        figures = side.figures(package.choices)
        if kind == "broke-silence":
            other = Choice("let-pass", bars=(Bar(cmd.BreakSilence.kind, decision),))
        else:
            yes = cmd.CastVote(
                id=CommandId("look-vote"),
                seat=self.seat,
                decision=decision,  # type: ignore[arg-type]
                vote="yes",
                authority=self._authority(package.instrument, package.choices),
            )
            other = Choice("accept", yes)
        score = side.missed(package.choices)
        yield from self._moment(kind, place, record, score, Choice("as-done"), [other], about, figures)

    def _moment(
        self,
        kind: Kind,
        place: int,
        record: Recorded,
        score: float,
        done: Choice,
        others: Sequence[Choice],
        about: Mapping[str, Any],
        figures: Mapping[str, float],
    ) -> Iterator[Decided]:
        if score < LEAST or not others:
            return
        first, after = self._group(place)
        ways = (Way(done, after), *(Way(other, first) for other in others))
        rounded = {name: round(figure, 2) for name, figure in figures.items()}
        yield Decided(kind, record.seq, record.at, round(score, 2), ways, dict(about), rounded)

    def _group(self, place: int) -> tuple[int, int]:
        """The first event number of the command that made this record, and the first after it."""
        key = (self.log[place].by, self.log[place].command)
        first = last = place
        while first > 0 and (self.log[first - 1].by, self.log[first - 1].command) == key:
            first -= 1
        while last + 1 < len(self.log) and (self.log[last + 1].by, self.log[last + 1].command) == key:
            last += 1
        return self.log[first].seq, self.log[last].seq + 1

    # --- what is on the table

    def _note(self, record: Recorded) -> None:
        """Keep what later moments ask for."""
        match record.event:
            case ev.PackageTabled() as tabled if tabled.actor != self.actor and may_see(tabled, self.seat):
                text = self.state.instrument(tabled.instrument)
                if text is not None and self.actor in text.parties and complete(text, tabled.choices):
                    self.waiting[tabled.package] = record.seq
            case ev.PackageAnswered() as answered if answered.actor == self.actor:
                self.waiting.pop(answered.package, None)
            case ev.PackageWithdrawn(package=package):
                self.waiting.pop(package, None)
            case ev.TextAdopted(instrument=instrument):
                for name in [n for n in self.waiting if self.state.packages[n].instrument == instrument]:
                    del self.waiting[name]
            case ev.ActionTaken() | ev.CovertActionTaken() as act:
                if act.target == self.actor and act.act in ACTS and ACTS[act.act].family in HOSTILE:
                    self.struck[act.actor] = self.state.turn

    def _answers_later(self, package: PackageId) -> bool:
        """Whether somebody of the delegation still answers the package."""
        return any(
            isinstance(r.event, ev.PackageAnswered) and r.event.package == package and r.event.actor == self.actor
            for r in self.log
        )

    def _side(self, instrument: InstrumentId) -> Side | None:
        """The delegation's side of a text in which it has stakes as a party."""
        if instrument not in self.sides:
            self.sides[instrument] = side_of(self.state, self.actor, instrument, self.log)
        return self.sides[instrument]

    def _authority(self, instrument: InstrumentId, choices: Choices) -> ev.Authority:
        return "ad-referendum" if beyond(self.state, self.actor, instrument, choices) else "mandate"

    def _answer(self, package: Package, answer: Literal["accept", "reject"]) -> cmd.Command:
        return cmd.AnswerPackage(
            id=CommandId(f"look-{answer}"),
            seat=self.seat,
            package=package.id,
            answer=answer,
            authority=self._authority(package.instrument, package.choices),
        )

    def _table(self, space: Space, choices: Mapping[IssueId, OptionId], bars: tuple[Bar, ...] = ()) -> Choice:
        table = cmd.TablePackage(
            id=CommandId("look-table"),
            seat=self.seat,
            instrument=space.text.id,
            choices=dict(choices),
            authority=self._authority(space.text.id, choices),
        )
        return Choice("table", table, bars)

    def _question(
        self, instrument: InstrumentId, over: Sequence[tuple[IssueId, OptionId]]
    ) -> tuple[IssueId, OptionId] | None:
        """The question that would have opened a package beyond the mandate: where its capital grants all it lacks."""
        card = self.state.card(self.seat)
        if card is None or "ask-capital" not in card.powers:
            return None
        side = self._side(instrument)
        assert side is not None
        allowed = red_lines(self.me.stakes[instrument], side.space.shape)
        asked = {(a.issue, a.option) for a in self.state.asked if a.actor == self.actor}
        asked |= {(a.event.issue, a.event.option) for a in self.state.answered if a.event.actor == self.actor}
        if any(option not in allowed.get(issue, (option,)) or (issue, option) in asked for issue, option in over):
            return None
        return over[0]

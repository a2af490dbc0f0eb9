"""A coach's advice on one moment: questions about the player's own acts, each with where on the desk to look.

It never says what to agree to, and it never knows more than the seat's own view. The screen shows each piece once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Literal

from sim.coaching import noticing
from sim.exercise.clock.queries import time_left
from sim.exercise.clock.state import MINUTE
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import ActorId, InstrumentId, IssueId, OptionId, SeatId
from sim.exercise.core.worth import points
from sim.exercise.mandate.queries import beyond
from sim.exercise.state import State
from sim.exercise.texts.queries import complete, letter
from sim.exercise.texts.state import Package

Values = dict[str, str | float]
Region = Literal["situation", "talks", "texts", "desk"]

LONGEST_WAIT, LONGEST_END = 4.0, 10.0
"""Minutes that a question may wait, and before the end from which nothing initialled is worth a word; less in a short
exercise: a tenth of it, and a third."""


@dataclass(frozen=True, slots=True)
class Advice:
    """One piece of advice: a sentence of `advice.LANGUAGE.ftl` with its values, by id, and the place that it is about.

    `id` names the matter, so that a screen can tell what it has shown already.
    """

    id: str
    sentence: str
    region: Region
    place: str = ""
    values: Mapping[str, str | float] = field(default_factory=dict)


def advise(view: State, seat: SeatId, now: int) -> tuple[Advice, ...]:
    """The coach's words to this seat now, the most urgent first. `now` is wall-clock ms.

    Raises ValueError for a fold that sees more than a seat does.
    """
    if view.blueprint is not None:
        raise ValueError("a coach reads a seat's own view")
    if view.phase != "running":
        return ()
    moment = Moment(view, seat, view.actor_of(seat), view.timer.elapsed(now))
    return tuple(chain.from_iterable(look(moment) for look in LOOKS))


@dataclass(frozen=True, slots=True)
class Moment:
    """One seat's view at one moment of exercise time."""

    view: State
    seat: SeatId
    actor: ActorId
    elapsed: int

    @property
    def length(self) -> float:
        """Minutes that the exercise lasts."""
        return self.view.clock_plan.turns * self.view.clock_plan.minutes

    @property
    def left(self) -> float:
        """Minutes until it ends."""
        return time_left(self.view, self.elapsed) / MINUTE

    @property
    def patience(self) -> float:
        """Minutes after which something has waited long."""
        return min(LONGEST_WAIT, self.length / 10)

    def may(self, power: str) -> bool:
        """Whether the seat has a power."""
        card = self.view.card(self.seat)
        return card is not None and power in card.powers

    def texts(self) -> Iterator[Instrument]:
        """The texts to which the delegation is a party and which are open to talks."""
        for text in self.view.the_scene.instruments:
            if self.actor in text.parties and self.view.turn >= text.opens:
                yield text


def _closing(moment: Moment) -> Iterator[Advice]:
    view = moment.view
    for text in moment.texts():
        now = view.instruments[text.id]
        if now.in_force or moment.actor not in text.signatories:
            continue
        values: Values = {"text": text.id, "minutes": max(1, round(moment.left))}
        if now.adopted is not None:
            if moment.may("initial") and moment.actor not in now.initialled:
                yield Advice(f"initial:{text.id}", "initial", "texts", text.id, values)
            elif moment.may("sign") and moment.actor in now.initialled and moment.actor not in now.signed:
                yield Advice(f"sign:{text.id}", "sign", "texts", text.id, values)
        elif moment.left <= min(LONGEST_END, moment.length / 3):
            yield Advice(f"late:{text.id}", "late", "texts", text.id, values)


def _question(moment: Moment) -> Iterator[Advice]:
    for entry, said in noticing.waiting_questions(moment.view, moment.actor):
        waited = noticing.minutes_since(moment.view, entry, moment.elapsed)
        if waited >= moment.patience:
            values: Values = {"seat": said.seat, "minutes": max(1, int(waited))}
            yield Advice(f"question:{entry.ref}", "question", "talks", entry.ref, values)


def _unasked(moment: Moment) -> Iterator[Advice]:
    own = noticing.tabled_packages(moment.view, moment.actor)
    seats = moment.view.seats_of(moment.actor)
    spoken = [said for _, said in moment.view.messages if said.seat in seats]
    if len(own) >= 2 and not any(noticing.asked_what_they_need(moment.view, said) for said in spoken):
        yield Advice("unasked", "unasked", "talks", "", {"count": len(own)})


def _mandate(moment: Moment) -> Iterator[Advice]:
    """Packages of one's own, or accepted, that leave the mandate or are worth less than no agreement."""
    view, actor, scaffold = moment.view, moment.actor, moment.view.the_scene.scaffold
    if scaffold == "none":
        return
    for package in view.packages.values():
        standing = view.instruments.get(package.instrument)
        backed = package.actor == actor or package.answers.get(actor) == "accept"
        if not package.alive or not backed or standing is None or standing.adopted is not None:
            continue
        values: Values = {"package": letter(package.n), "text": package.instrument}
        over = beyond(view, actor, package.instrument, package.choices)
        if over:
            issue, option = over[0]
            more: Values = {"issue": issue, "option": option, "home": actor}
            yield Advice(f"beyond:{package.id}", "beyond", "desk", "h-mandate", {**values, **more})
        elif scaffold == "full" and (poor := _poor(moment, package)) is not None:
            yield Advice(f"poor:{package.id}", "poor", "texts", package.id, {**values, **poor})


def _poor(moment: Moment, package: Package) -> Values | None:
    text, mandate = moment.view.instrument(package.instrument), moment.view.mandates.get(moment.actor)
    stakes = mandate.stakes.get(package.instrument) if mandate is not None else None
    if stakes is None or text is None or not complete(text, package.choices):
        return None
    worth = points(stakes, package.choices)
    return {"worth": round(worth), "none": round(stakes.reservation)} if worth < stakes.reservation else None


def _ask(moment: Moment) -> Iterator[Advice]:
    """Options that others ask for beyond the mandate, and those that the capital has allowed and nobody was told of."""
    view, actor = moment.view, moment.actor
    if not moment.may("ask-capital"):
        return
    own = noticing.own_packages(view, actor)
    for one in view.answered:
        told = one.event
        allowed = told.option if told.granted else told.instead
        if told.actor != actor or allowed is None or view.instruments[told.instrument].adopted is not None:
            continue
        if not any(package.choices.get(told.issue) == allowed for package in own):
            values: Values = {"issue": told.issue, "option": allowed, "home": actor}
            yield Advice(f"granted:{told.issue}:{allowed}", "granted", "texts", told.instrument, values)
    pending = any(one.actor == actor for one in view.asked)
    if not pending and (wanted := noticing.wanted_beyond(view, actor)) is not None:
        instrument, issue, option, who = wanted
        values = {"actor": who, "issue": issue, "option": option, "home": actor, "text": instrument}
        yield Advice(f"ask:{issue}:{option}", "ask", "desk", "h-mandate", values)


def _answer(moment: Moment) -> Iterator[Advice]:
    """The newest complete package of others that nobody here has answered."""
    waiting: dict[InstrumentId, Package] = {}
    for package in noticing.open_packages(moment.view, moment.actor):
        text = moment.view.instrument(package.instrument)
        if text is not None and complete(text, package.choices) and moment.actor not in package.answers:
            waiting[package.instrument] = package
    for package in waiting.values():
        since = (moment.elapsed - moment.view.timer.elapsed(package.at)) / MINUTE
        if since >= moment.patience and moment.may("table"):
            values: Values = {"package": letter(package.n), "actor": package.actor, "minutes": max(1, int(since))}
            yield Advice(f"answer:{package.id}", "answer", "texts", package.id, values)


def _word(moment: Moment) -> Iterator[Advice]:
    """A word given, and a later package of one's own that says something else."""
    given: dict[IssueId, tuple[OptionId, int]] = {}
    for entry, promised in noticing.words_given(moment.view, moment.actor):
        given.update({issue: (option, entry.at) for issue, option in promised.items()})
    for package in noticing.own_packages(moment.view, moment.actor):
        for issue, (option, at) in given.items():
            if package.at >= at and package.choices.get(issue, option) != option:
                values: Values = {"package": letter(package.n), "issue": issue, "option": option}
                yield Advice(f"word:{issue}:{package.id}", "word", "texts", package.id, values)


def _papers(moment: Moment) -> Iterator[Advice]:
    view = moment.view
    for name, due in view.due.items():
        left = (due.ends - moment.elapsed) / MINUTE
        if due.seat == moment.seat and name not in view.filed and name not in view.lapsed and 0 < left <= 3:
            yield Advice(f"due:{name}", "due", "desk", "h-due", {"due": name, "minutes": max(1, round(left))})


def _silence(moment: Moment) -> Iterator[Advice]:
    """Nothing said, tabled or done by this delegation for a while."""
    view = moment.view
    own = view.seats_of(moment.actor)
    last = max(
        chain(
            (view.activity[seat].last_at for seat in own if seat in view.activity),
            (package.at for package in view.packages.values() if package.actor == moment.actor),
        ),
        default=0,
    )
    began = view.timer.elapsed(last) if last else 0
    quiet = (moment.elapsed - began) / MINUTE
    if quiet >= 2 * moment.patience and not any(view.instruments[t.id].adopted for t in moment.texts()):
        yield Advice(f"silence:{view.turn}", "silence", "talks", "", {"minutes": max(1, int(quiet))})


LOOKS: tuple[Callable[[Moment], Iterator[Advice]], ...] = (
    *(_closing, _mandate, _question, _ask),
    *(_word, _unasked, _answer, _papers, _silence),
)
"""The matters that a coach looks at, the most urgent first."""

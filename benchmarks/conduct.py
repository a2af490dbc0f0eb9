"""Do minds keep to what a table of diplomats would? Run `python -m benchmarks.conduct [--runs 200] [--workers 2]`.

Every scenario of the library is played by minds alone, and each log is read for what gave them away: texts named before
they were opened, two acceptances of one seat on one text, texts adopted and never signed, plays that end without any
text in force, questions to a capital by the dozen, or for something that nobody had asked for.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, fields, is_dataclass
from functools import partial
from itertools import groupby
from typing import Any

from benchmarks.figures import Figure, show
from scenarios.library import load, names
from sim.exercise import events as ev
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import PLENARY, ActorId, InstrumentId, IssueId, OptionId, PackageId, Phrase
from sim.runs import play, relax_garbage_collection

MOST_ASKED = 8
"""Questions to its capital that a delegation puts in a play, at the most."""
UNSIGNED = 0.05
IN_FORCE = (0.55, 0.90)


@dataclass(frozen=True, slots=True)
class Conduct:
    """One play: how often each thing happened in it."""

    early: int
    """Events that name a text, or an issue of one, that had not opened."""
    doubled: int
    """Acceptances by a party that had another acceptance standing on the same text."""
    left: int
    """Texts adopted by a package that its author had moved off."""
    adopted: int
    unsigned: int
    """Texts adopted, and those of them that were not in force (nor before the parliaments) at the end."""
    in_force: int
    asked: Mapping[ActorId, int] = field(default_factory=dict)
    unwanted: int = 0
    """Questions to a capital for an option that no other delegation had asked for before, nor for one beyond it."""
    crowded: int = 0
    """Questions to a capital beyond the first of a delegation in one turn."""


def conduct(blueprint: Blueprint, seed: int) -> Conduct:
    """The figures of one play."""
    return _Reading(blueprint).of(play(blueprint, seed).exercise.records)


class _Reading:
    """One log, read from its first event to its last."""

    def __init__(self, blueprint: Blueprint) -> None:
        self.blueprint = blueprint
        self.text_of: dict[IssueId, InstrumentId] = {i: t.id for t in blueprint.instruments for i in t.issues}
        self.options = {option.id for issue in blueprint.issues for option in issue.options}
        """Names of options, which an issue may bear too."""
        self.opened: set[InstrumentId] = set()
        self.packages: dict[PackageId, ev.PackageTabled] = {}
        self.stands: dict[tuple[ActorId, InstrumentId], dict[PackageId, None]] = {}
        """The packages before the plenary to which a party says yes, its own included."""
        self.dead: set[PackageId] = set()
        self.wanted: dict[tuple[IssueId, OptionId], set[ActorId]] = {}
        self.counts: Counter[str] = Counter()
        self.asked: Counter[ActorId] = Counter()
        self.turn = 0
        self.in_turn: set[ActorId] = set()
        self.adopted: set[InstrumentId] = set()
        self.done: set[InstrumentId] = set()
        self.in_force: set[InstrumentId] = set()
        self.signed: Counter[InstrumentId] = Counter()

    def of(self, records: list[Recorded]) -> Conduct:
        for _, same in groupby(records, key=lambda record: (record.by, record.command)):
            for record in same:
                self._read(record.event, record)
            self.counts["doubled"] += sum(len(packages) > 1 for packages in self.stands.values())
        return Conduct(
            early=self.counts["early"],
            doubled=self.counts["doubled"],
            left=self.counts["left"],
            adopted=len(self.adopted),
            unsigned=len(self.adopted - self.done),
            in_force=len(self.in_force),
            asked=dict(self.asked),
            unwanted=self.counts["unwanted"],
            crowded=self.counts["crowded"],
        )

    def _read(self, event: ev.Event, record: Recorded) -> None:
        self._open(event)
        if not isinstance(
            event, ev.ExerciseOpened | ev.SceneSet | ev.BriefGiven | ev.TextLaid | ev.TextOpened | ev.InstructionsGiven
        ):
            named = {*_named(event), *(_named(record.why) if record.why is not None else ())}
            closed = {t.id for t in self.blueprint.instruments} - self.opened
            hidden = closed | {i for i, text in self.text_of.items() if text in closed} - self.options
            self.counts["early"] += bool(named & hidden)
        match event:
            case ev.TurnBegan(turn=turn):
                self.turn, self.in_turn = turn, set()
            case ev.PackageTabled():
                self.packages[event.package] = event
                self._accepted(event.actor, event.package)
                for choice in event.choices.items():
                    self.wanted.setdefault(choice, set()).add(event.actor)
            case ev.PositionTaken():
                self.wanted.setdefault((event.issue, event.option), set()).add(event.actor)
            case ev.MessageSent(words=Phrase(values=values)) if "issue" in values and "option" in values:
                named_by = next(s.actor for s in self.blueprint.seats if s.id == event.seat)
                self.wanted.setdefault((values["issue"], values["option"]), set()).add(named_by)  # type: ignore[arg-type]
            case ev.PackageAnswered(answer="accept"):
                self._accepted(event.actor, event.package)
                for choice in self.packages[event.package].choices.items():
                    self.wanted.setdefault(choice, set()).add(event.actor)
            case ev.PackageAnswered() | ev.AcceptanceSuperseded():
                self._left(event.package, event.actor)
            case ev.PackageWithdrawn() | ev.PackageLapsed():
                self.dead.add(event.package)
                for actor, _ in list(self.stands):
                    self._left(event.package, actor)
            case ev.TextAdopted():
                self.adopted.add(event.instrument)
                package = event.package
                if package is not None:
                    author = self.packages[package].actor
                    stood = self.stands.get((author, event.instrument), {})
                    parties = next(t.parties for t in self.blueprint.instruments if t.id == event.instrument)
                    self.counts["left"] += package in self.dead or (author in parties and package not in stood)
            case ev.TextSigned():
                self.signed[event.instrument] += 1
                text = self.blueprint.instrument(event.instrument)
                if self.signed[event.instrument] == len(text.signatories):
                    self.done.add(event.instrument)
            case ev.InstrumentInForce():
                self.in_force.add(event.instrument)
            case ev.CapitalAsked():
                self.asked[event.actor] += 1
                self.counts["crowded"] += event.actor in self.in_turn
                self.in_turn.add(event.actor)
                self.counts["unwanted"] += not self._needed(event)

    def _open(self, event: ev.Event) -> None:
        match event:
            case ev.TurnBegan(turn=turn):
                found = [t for t in self.blueprint.instruments if t.opens_when is None and t.opens <= turn]
                self.opened.update(t.id for t in found)
            case ev.TextLaid():
                self.opened.add(event.instrument.id)

    def _needed(self, event: ev.CapitalAsked) -> bool:
        """Whether another delegation asked for the option, or, where options have an order, for one beyond it."""
        issue = self.blueprint.issue(event.issue)
        order = [option.id for option in issue.options]
        at, own = order.index(event.option), self.blueprint.actor(event.actor).stakes[event.instrument].limits
        inside = [order.index(option) for option in own.get(event.issue, ())]
        up = bool(inside) and at > max(inside)
        beyond = (order[at:] if up else order[: at + 1]) if issue.ordered and inside else [event.option]
        return any(self.wanted.get((event.issue, option), set()) - {event.actor} for option in beyond)

    def _accepted(self, actor: ActorId, package: PackageId) -> None:
        if self.packages[package].channel != PLENARY:
            return
        self.stands.setdefault((actor, self.packages[package].instrument), {})[package] = None

    def _left(self, package: PackageId, actor: ActorId) -> None:
        self.stands.get((actor, self.packages[package].instrument), {}).pop(package, None)


def _named(value: Any) -> Iterator[str]:
    """All the strings that an event or a reason holds, at whatever depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _named(key)
            yield from _named(item)
    elif isinstance(value, tuple | list | set | frozenset):
        for item in value:
            yield from _named(item)
    elif is_dataclass(value):
        for part in fields(value):
            yield from _named(getattr(value, part.name))


def figures(plays: list[Conduct]) -> list[Figure]:
    """The table of one scenario."""
    runs = len(plays)
    early, doubled, left = (sum(getattr(p, name) > 0 for p in plays) for name in ("early", "doubled", "left"))
    adopted, unsigned = sum(p.adopted for p in plays), sum(p.unsigned for p in plays)
    share = unsigned / adopted if adopted else 0.0
    force = sum(p.in_force > 0 for p in plays) / runs
    asked = [n for p in plays for n in p.asked.values()]
    most, mean = max(asked, default=0), sum(asked) / len(asked) if asked else 0.0
    low, high = IN_FORCE
    return [
        Figure("plays that name, table or plan anything unopened", f"{early} of {runs}", "0", early == 0),
        Figure("plays with two acceptances of one party", f"{doubled} of {runs}", "0", doubled == 0),
        Figure("plays that adopt what its author had left", f"{left} of {runs}", "0", left == 0),
        Figure("texts adopted and not signed by all", f"{share:.1%}", f"< {UNSIGNED:.0%}", share < UNSIGNED),
        Figure("plays with a text in force", f"{force:.0%}", f"{low:.0%} to {high:.0%}", low <= force <= high),
        Figure("questions of one delegation, most", f"{most}", f"<= {MOST_ASKED}", most <= MOST_ASKED),
        Figure("questions of a delegation that asked, mean", f"{mean:.1f}", "", None),
        Figure(
            "questions for what nobody else had asked for",
            f"{sum(p.unwanted for p in plays)}",
            "0",
            not any(p.unwanted for p in plays),
        ),
        Figure(
            "second questions of a delegation in one turn",
            f"{sum(p.crowded for p in plays)}",
            "0",
            not any(p.crowded for p in plays),
        ),
    ]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=200)
    options.add_argument("--workers", type=int, default=2)
    options.add_argument("--scenario", action="append", help="only this one; may be given again")
    given = options.parse_args()
    with ProcessPoolExecutor(given.workers, initializer=relax_garbage_collection) as pool:
        for blueprint in _blueprints(given.scenario):
            plays = list(pool.map(partial(conduct, blueprint), range(1, given.runs + 1), chunksize=4))
            show(f"{blueprint.id}, {given.runs} plays", figures(plays))


def _blueprints(wanted: list[str] | None) -> Iterator[Blueprint]:
    for name in wanted or names():
        yield load(name)


if __name__ == "__main__":
    main()

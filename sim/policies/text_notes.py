"""A delegation's notes on one text: what was tabled on it, what that is worth, and what each party stood for."""

from __future__ import annotations

from bisect import insort
from collections.abc import Mapping
from functools import lru_cache

from sim.exercise.core.blueprint import Clock, Instrument
from sim.exercise.core.memo import by_identity
from sim.exercise.core.names import (
    PLENARY,
    ActorId,
    IssueId,
    OptionId,
    PackageId,
)
from sim.exercise.core.stakes import Bloc
from sim.exercise.decisions.queries import rule_of
from sim.exercise.mandate.state import Mandate
from sim.exercise.state import State
from sim.exercise.texts.state import Package
from sim.negotiation.coalitions import Game, game
from sim.negotiation.domain import FloatArray
from sim.negotiation.packages import Places
from sim.policies.worth import Shape, Worth, worth_of

Mark = tuple[int, int, int, Places]
"""A package or a wish that a party stood for: (when, 0 or 1, order, option places)."""
SIGNING = 5.0
"""Pulses kept free at the end of the last turn, to answer the last packages, initial and sign what was adopted."""
TO_SIGN = 2.6
"""Pulses that initialling and signing take: later than that before the end, nothing is adopted that can be signed."""
JOINING = 1.5
"""Pulses before last packages are called by which a delegation has come down to what it settles for: others need
time to join."""


@by_identity
def _game(text: Instrument) -> Game:
    return game(rule_of(text.rule, text.parties), text.parties)


@lru_cache(maxsize=256)
def _fewest(of: Game) -> int:
    weights = sorted(of.weights, reverse=True)
    sizes = range(len(weights) + 1)
    return next((k for k in sizes if sum(weights[:k]) >= of.needed[k]), len(weights) + 1)


def _span(text: Instrument, plan: Clock, start: float) -> tuple[float, float]:
    deciding = 0.0 if not text.rule.voted else text.rule.minutes / plan.minutes
    closing = plan.closing / plan.minutes + JOINING / plan.pulses
    end = plan.turns - max(SIGNING / plan.pulses, closing) - deciding
    return start, max(0.25, end - start)


class TextNotes:
    """One text: the packages on it, what they are worth to the delegation, and what each party stood for."""

    def __init__(self, view: State, text: Instrument, shape: Shape, actor: ActorId) -> None:
        self._view = view
        self._actor = actor
        self.text = text
        self.shape = shape
        opened = view.instruments[text.id].opened
        self.span = _span(text, view.clock_plan, text.opens - 1.0 if opened is None else opened)
        """From when on it can be negotiated, and for how long, in turns."""
        self.tabled: list[Package] = []
        """Every package ever tabled, oldest first."""
        self.sent: dict[ActorId, set[int]] = {}
        """By delegation, the different complete packages it ever tabled."""
        self._standing: list[Package] = []
        self._public: list[Package] = []
        self._private: list[Package] = []
        self._stood = -1
        self.mine: list[Package] = []
        self.places: dict[PackageId, Places] = {}
        """The option numbers of each package."""
        self.outcome: dict[PackageId, int] = {}
        """The outcome of each complete package."""
        self.shown: dict[ActorId, list[Mark]] = {}
        """By party, what it tabled and the wishes it voiced, oldest first."""
        self.worth: Worth | None = None
        self.values: dict[PackageId, tuple[float, bool]] = {}
        """Value of each complete package to the delegation, and whether the mandate covers it."""
        self.welcome: list[tuple[float, int, Package]] = []
        """Complete packages of others that the mandate covers, the one worth most first, as (-value, n, package)."""
        self.over: dict[PackageId, tuple[tuple[IssueId, OptionId], ...]] = {}
        """The packages that go beyond the mandate, each with the choices that do."""
        self.traced: tuple[int, Mapping[ActorId, tuple[Places, ...]]] | None = None
        """Length of the stream at the last `others.traces`, and its result."""
        self.fair: tuple[tuple[int, ...], Worth, float] | None = None
        """Input of the last `others.fair_value` (counts of the other parties' marks; stakes), and its result."""
        self.ratified: tuple[tuple[Bloc, ...], FloatArray] | None = None
        """Blocs at the last `home.ratified` (their support for the government moves), and its result."""

    @property
    def game(self) -> Game:
        """Which coalitions of the parties carry the text."""
        return _game(self.text)

    @property
    def fewest(self) -> int:
        """With how many acceptances, at the least, a package could be carried."""
        return _fewest(self.game)

    def complete(self, package: Package) -> bool:
        return package.id in self.outcome

    def add(self, package: Package, mine: bool) -> None:
        self.tabled.append(package)
        self._standing.append(package)
        if mine:
            self.mine.append(package)
        places, index = self.shape.read(package.choices)
        if index is not None:
            self.outcome[package.id] = index
            self.sent.setdefault(package.actor, set()).add(index)
        self.places[package.id] = places
        self._judge(package)
        insort(self.shown.setdefault(package.actor, []), (package.at, 0, package.n, places))

    def wish(self, at: int, order: int, actor: ActorId, choices: Mapping[IssueId, OptionId]) -> None:
        """Take down that a party said what it needs, or would give; once for each message."""
        options = dict(zip(self.shape.issues, self.shape.options, strict=True))
        known = {issue: option for issue, option in choices.items() if option in options.get(issue, ())}
        if known:
            insort(self.shown.setdefault(actor, []), (at, 1, order, self.shape.places(known)))

    def settle(self, mandate: Mandate | None) -> None:
        """Take the delegation's stakes, and its limits as they now stand."""
        if mandate is None or self.text.id not in mandate.stakes:
            return
        limits, prices = mandate.limits.get(self.text.id, {}), mandate.prices.get(self.text.id, {})
        worth = worth_of(mandate.stakes[self.text.id], self.shape, limits, prices)
        before, self.worth = self.worth, worth
        if worth is before:
            return
        # A capital mostly allows more: what its delegation could accept before, it still can.
        wider = before is not None and before.permitted <= worth.permitted and not worth.prices
        if not wider:
            self.welcome.clear()
        for package in self.tabled:
            if not wider or package.id in self.over:
                self._judge(package)

    def _judge(self, package: Package) -> None:
        if self.worth is None:
            return
        index = self.outcome.get(package.id)
        within = index is not None and bool(self.worth.allowed[index])
        if not within:
            permitted = self.worth.permitted
            over = tuple([c for c in package.choices.items() if c not in permitted])
            over += tuple([c for c in self.worth.unpaid(package.choices) if c not in over])
            within = not over
        if within:
            self.over.pop(package.id, None)
        else:
            self.over[package.id] = over
        if index is not None:
            points = self.worth.value_at(index)
            self.values[package.id] = points, within
            if within and package.actor != self._actor:
                insort(self.welcome, (-points, package.n, package))

    def standing(self) -> list[Package]:
        """The packages neither withdrawn nor lapsed, wherever they were tabled, oldest first."""
        if self._stood != self._view.seq:
            self._stood = self._view.seq
            self._standing = [p for p in self._standing if p.alive]
            self._public = [p for p in self._standing if p.channel == PLENARY]
            self._private = [p for p in self._standing if p.channel != PLENARY]
        return self._standing

    def public(self) -> list[Package]:
        """Those of them that lie before the plenary."""
        self.standing()
        return self._public

    def stood_by(self) -> Package | None:
        """The package before the plenary to which the delegation says yes now, its own included; the newest."""
        accepted = (p for p in reversed(self.public()) if p.answers.get(self._actor) == "accept")
        return next(accepted, None)

    def private(self) -> list[Package]:
        """The others of them."""
        self.standing()
        return self._private

"""One party during a run of offers: its tactic and what it must remember.

A bidder is asked once in each round, first for the `level` of its next offer and then, unless it accepts what lies on
the table, for the offer itself. Whatever the tactic, an offer is one of the party's ranking: within its red lines and
worth its reservation value or more.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np

from sim.negotiation.domain import Domain, FloatArray
from sim.negotiation.opponent import Belief, OpponentModel, begin
from sim.negotiation.tactics import (
    Imitation,
    Logrolling,
    MiCRO,
    Nearing,
    NiceTitForTat,
    Planned,
    Ranking,
    ResourceDependent,
    Tactic,
    TimeDependent,
    at_target,
    conceded,
    imitated,
    logroll,
    micro_floor,
    micro_move,
    mirrored,
    nice_target,
    round_times,
    schedule,
    target,
)


class Bidder(Protocol):
    """A party as the protocol needs it."""

    def level(self, number: int) -> float:
        """The party's utility of its next offer in round `number`; the lowest it could be, if that is open."""

    def offer(self, number: int) -> int:
        """The outcome that the party puts on the table in round `number`."""

    def hear(self, speaker: int, outcome: int, time: float) -> None:
        """Take note of another party's offer."""


def bidder(
    tactic: Tactic,
    own: FloatArray,
    ranking: Ranking,
    reservation: float,
    rounds: int,
    rng: np.random.Generator,
    domain: Domain | None,
) -> Bidder:
    """A party at the start of a run. `own`, shape (N,), is what each outcome is worth to it.

    Raises ValueError for a tactic that reads the others' packages when no `domain` says what is in them.
    """
    match tactic:
        case MiCRO():
            return _Micro(ranking, rng)
        case NiceTitForTat():
            return _Nice(tactic, own, ranking, reservation, rounds, _required(domain, "nice tit-for-tat"))
        case Logrolling():
            return _Logroller(tactic, own, ranking, reservation, rounds, _required(domain, "logrolling"))
        case TimeDependent() | ResourceDependent():
            return _Planned(ranking, tactic, reservation, rounds)
        case _:
            return _Imitator(tactic, own, ranking, reservation, rounds, rng)


def _required(domain: Domain | None, tactic: str) -> Domain:
    if domain is None:
        raise ValueError(f"bargain: {tactic} reads the others' packages; give `seat` the domain they come from.")
    return domain


class _Planned:
    """All is known from the start."""

    def __init__(self, ranking: Ranking, tactic: Planned, reservation: float, rounds: int) -> None:
        outcomes, utilities = schedule(ranking, tactic, reservation, rounds)
        self._outcomes: list[int] = outcomes.tolist()
        self._utilities: list[float] = utilities.tolist()

    def level(self, number: int) -> float:
        return self._utilities[number]

    def offer(self, number: int) -> int:
        return self._outcomes[number]

    def hear(self, speaker: int, outcome: int, time: float) -> None:
        """Nothing that is said changes the plan."""


class _Micro:
    """Counts the distinct packages sent and received; among several others, those of all of them together."""

    def __init__(self, ranking: Ranking, rng: np.random.Generator) -> None:
        self._ranking = ranking
        self._rng = rng
        self._sent = 0
        self._received: set[int] = set()

    def level(self, number: int) -> float:
        return micro_floor(self._ranking, self._sent, len(self._received))

    def offer(self, number: int) -> int:
        move = micro_move(self._ranking, self._sent, len(self._received), self._rng)
        self._sent += move.fresh
        return move.outcome

    def hear(self, speaker: int, outcome: int, time: float) -> None:
        self._received.add(outcome)


class _Imitator:
    """Answers the steps of those who made a new offer since its last turn, by the mean of its answers to each."""

    def __init__(
        self,
        tactic: Imitation,
        own: FloatArray,
        ranking: Ranking,
        reservation: float,
        rounds: int,
        rng: np.random.Generator,
    ) -> None:
        self._tactic = tactic
        self._own = own
        self._ranking = ranking
        self._reservation = reservation
        self._times = round_times(rounds)
        self._rng = rng
        self._worst, self._best = float(own.min()), float(ranking.utilities[0])
        self._heard: dict[int, list[float]] = {}
        self._new: set[int] = set()
        # The demand is remembered as asked for: the outcome offered for it may be worth more, and small steps add up.
        self._asked = self._best
        self._number = self._next = -1

    def level(self, number: int) -> float:
        return float(self._own[self.offer(number)])

    def offer(self, number: int) -> int:
        if number != self._number:
            self._number = number
            self._asked = min(max(self._answer(number), self._reservation), self._best)
            self._next = at_target(self._ranking, self._asked)
            self._new.clear()
        return self._next

    def hear(self, speaker: int, outcome: int, time: float) -> None:
        self._heard.setdefault(speaker, []).append(float(self._own[outcome]))
        self._new.add(speaker)

    def _answer(self, number: int) -> float:
        told = [self._heard[speaker] for speaker in sorted(self._heard)]
        if not any(len(offers) > self._tactic.window for offers in told):
            return target(self._tactic.opening, self._times[number], self._reservation, self._best)
        answers = [
            imitated(self._tactic, self._asked, self._heard[speaker], self._worst, self._best, self._draw())
            for speaker in sorted(self._new)
            if len(self._heard[speaker]) > self._tactic.window
        ]
        return sum(answers) / len(answers) if answers else self._asked

    def _draw(self) -> float:
        return float(self._rng.uniform(-1.0, 1.0))


class _Reading:
    """A party's reading of the others' packages: a belief about each, and their estimated utilities."""

    def __init__(self, model: OpponentModel, domain: Domain) -> None:
        self._model = model
        self._domain = domain
        self._beliefs: dict[int, Belief] = {}
        self._estimated: FloatArray | None = None

    def hear(self, speaker: int, outcome: int, time: float) -> None:
        if speaker not in self._beliefs:
            self._beliefs[speaker] = begin(self._model, self._domain)
        self._beliefs[speaker].observe(self._domain.choices(outcome), time)
        self._estimated = None

    def estimated(self) -> FloatArray:
        """The estimated utilities of the others heard so far, shape (N, m); one column of zeros before any is heard."""
        if self._estimated is None:
            self._estimated = np.zeros((len(self._domain), max(1, len(self._beliefs))))
            for column, speaker in enumerate(sorted(self._beliefs)):
                self._estimated[:, column] = self._beliefs[speaker].estimate().utilities(self._domain)
        return self._estimated


class _Logroller:
    """Plans its targets and reads the others to choose among the outcomes that reach them."""

    def __init__(
        self,
        tactic: Logrolling,
        own: FloatArray,
        ranking: Ranking,
        reservation: float,
        rounds: int,
        domain: Domain,
    ) -> None:
        self._tactic = tactic
        self._own = own
        self._acceptable = ranking.mask(len(own))
        self._reservation, self._best = reservation, float(ranking.utilities[0])
        self._times = round_times(rounds)
        self._reading = _Reading(tactic.model, domain)
        self._number = self._next = -1

    def level(self, number: int) -> float:
        return float(self._own[self.offer(number)])

    def offer(self, number: int) -> int:
        if number != self._number:
            self._number = number
            asked = target(self._tactic.pace, self._times[number], self._reservation, self._best)
            likes = self._reading.estimated()
            self._next = logroll(asked, self._own, likes, self._tactic.tolerance, self._acceptable)
        return self._next

    def hear(self, speaker: int, outcome: int, time: float) -> None:
        self._reading.hear(speaker, outcome, time)


class _Nice:
    """Watches how near the others came to the fair point, and goes as far itself."""

    def __init__(
        self,
        tactic: NiceTitForTat,
        own: FloatArray,
        ranking: Ranking,
        reservation: float,
        rounds: int,
        domain: Domain,
    ) -> None:
        self._tactic = tactic
        self._own = own
        self._ranking = ranking
        self._acceptable = ranking.mask(len(own))
        self._reservation, self._best = reservation, float(ranking.utilities[0])
        self._times = round_times(rounds)
        self._reading = _Reading(tactic.model, domain)
        self._nearing: dict[int, Nearing] = {}
        self._number = self._next = -1

    def level(self, number: int) -> float:
        return float(self._own[self.offer(number)])

    def offer(self, number: int) -> int:
        if number != self._number:
            self._number = number
            fair = self._fair()
            shares = [mirrored(self._nearing[speaker], fair) for speaker in sorted(self._nearing)]
            asked = nice_target(shares, conceded(self._tactic.bonus, self._times[number]), self._best, fair)
            likes = self._reading.estimated()
            self._next = logroll(asked, self._own, likes, self._tactic.tolerance, self._acceptable)
        return self._next

    def hear(self, speaker: int, outcome: int, time: float) -> None:
        self._reading.hear(speaker, outcome, time)
        offered = float(self._own[outcome])
        known = self._nearing.get(speaker, Nearing(offered, offered))
        self._nearing[speaker] = Nearing(min(known.lowest, offered), max(known.highest, offered))

    def _fair(self) -> float:
        """The party's utility at the Nash point as it now seems: the others are taken to have no alternative."""
        if not self._nearing:
            return self._best
        outcomes = self._ranking.outcomes
        product = np.maximum(self._own[outcomes] - self._reservation, 0.0)
        for estimated in self._reading.estimated().T:
            product *= estimated[outcomes]
        return float(self._own[outcomes[int(np.argmax(product))]])

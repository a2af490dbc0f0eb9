"""Free tabling, as people do it: any party at any time, several packages alive; no turns and no order of speaking.

A package stands from its tabling until its author withdraws it. Whoever tables a package says yes to it; the others
accept it, oppose it, or leave it. It is agreed as soon as the decision rule adopts it whatever those who have not
spoken may still say; `close` ends the talks, and the rule then takes them as silent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np

from sim.negotiation.acceptance import Acceptance, Heard, Standing, accepts
from sim.negotiation.alternating import Table
from sim.negotiation.bidders import bidder
from sim.negotiation.tactics import Tactic, round_times
from sim.negotiation.voting import Rule, Vote, decided_already, outcome


@dataclass(frozen=True, slots=True)
class Tabled:
    """A package on the table: its number in the order of tabling, the outcome, and what the parties said to it."""

    number: int
    outcome: int
    author: int
    yes: frozenset[int]
    no: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Propose:
    """A party tables an outcome; if one like it stands already, this is a yes to that one."""

    party: int
    outcome: int


@dataclass(frozen=True, slots=True)
class Accept:
    """A party says yes to the package of that number; it may have opposed it before."""

    party: int
    number: int


@dataclass(frozen=True, slots=True)
class Oppose:
    """A party says no to the package of that number; it may have accepted it before, unless it is its own."""

    party: int
    number: int


@dataclass(frozen=True, slots=True)
class Withdraw:
    """An author takes its package off the table, with all that was said to it."""

    party: int
    number: int


Saying: TypeAlias = Propose | Accept | Oppose | Withdraw


@dataclass(frozen=True, slots=True)
class Talks:
    """Talks as they stand: who takes part, by which rule they decide, what is on the table, and what was agreed.

    `tabled` counts all packages ever tabled, which numbers the next; `said` counts the sayings.
    """

    rule: Rule
    parties: tuple[str, ...]
    standing: tuple[Tabled, ...] = ()
    tabled: int = 0
    said: int = 0
    agreed: Tabled | None = None
    closed: bool = False


def open_talks(rule: Rule, parties: Sequence[str]) -> Talks:
    """Talks in which nothing has been said; ValueError when the rule does not fit the parties."""
    outcome(rule, {}, parties)
    return Talks(rule, tuple(parties))


def after(talks: Talks, saying: Saying) -> Talks:
    """The talks once `saying` has been said.

    Raises ValueError when they are over, when the party or the package does not exist, when someone withdraws another's
    package, or opposes its own (it is withdrawn instead).
    """
    if talks.closed:
        raise ValueError("tabling: these talks are over; nothing can be said in them any more.")
    if not 0 <= saying.party < len(talks.parties):
        raise ValueError(f"tabling: there is no party {saying.party}; parties run from 0 to {len(talks.parties) - 1}.")
    talks = replace(talks, said=talks.said + 1)
    match saying:
        case Propose(party, chosen):
            like = next((package for package in talks.standing if package.outcome == chosen), None)
            if like is not None:
                return _settled(talks, _with_yes(like, party))
            package = Tabled(talks.tabled, chosen, party, frozenset({party}))
            return _settled(replace(talks, standing=(*talks.standing, package), tabled=talks.tabled + 1), package)
        case Accept(party, number):
            return _settled(talks, _with_yes(_find(talks, number), party))
        case Oppose(party, number):
            package = _find(talks, number)
            if package.author == party:
                raise ValueError(f"tabling: package {number} is this party's own; it may withdraw it.")
            return _settled(talks, replace(package, yes=package.yes - {party}, no=package.no | {party}))
        case Withdraw(party, number):
            package = _find(talks, number)
            if package.author != party:
                raise ValueError(f"tabling: package {number} can be withdrawn by its author only.")
            return replace(talks, standing=tuple(p for p in talks.standing if p.number != number))


def close(talks: Talks) -> Talks:
    """The talks at their end: whoever has not spoken to a package is silent, and the first that the rule adopts stands.

    Under consensus by silence, this is when a package is agreed. Talks that are over stay as they are.
    """
    if talks.closed:
        return talks
    adopted = (p for p in talks.standing if outcome(talks.rule, _votes(talks, p), talks.parties).adopted)
    return replace(talks, agreed=next(adopted, None), closed=True)


def talk(
    table: Table,
    tactics: Sequence[Tactic],
    acceptances: Sequence[Acceptance],
    rule: Rule,
    rounds: int,
    rng: np.random.Generator,
    alive: int = 3,
) -> Talks:
    """Talks between simulated parties; in each round all speak once, in an order that `rng` draws anew.

    A party accepts the standing package of another that is best for it, if its condition says yes to it; otherwise it
    tables its next offer, and beforehand withdraws its oldest if `alive` of its own stand. It says yes within its red
    lines and at its reservation value or better only; a rule short of unanimity may all the same bind it to a package
    that it did not accept. Parties are named "0", "1", ... to the rule. Raises ValueError as `bargain` does.
    """
    parties = len(table.reservations)
    if not len(tactics) == len(acceptances) == parties:
        raise ValueError("talk: one tactic and one acceptance condition are needed for each party.")
    if alive < 1:
        raise ValueError(f"talk: {alive} packages alive; at least one is needed.")
    talks = open_talks(rule, [str(party) for party in range(parties)])
    able = [party for party in range(parties) if len(table.rankings[party])]
    bidders = {
        party: bidder(
            tactics[party],
            table.utilities[:, party],
            table.rankings[party],
            table.reservations[party],
            rounds,
            rng,
            table.domain,
        )
        for party in able
    }
    heard: list[list[Heard]] = [[] for _ in range(parties)]
    for number, time in enumerate(round_times(rounds)):
        for place in rng.permutation(len(able)):
            party = able[int(place)]
            own_next = bidders[party].level(number)
            liked = _liked(talks, table, party, acceptances[party], own_next, time, heard[party])
            if liked is not None:
                talks = after(talks, Accept(party, liked.number))
            else:
                own = [package.number for package in talks.standing if package.author == party]
                if len(own) >= alive:
                    talks = after(talks, Withdraw(party, own[0]))
                offered = bidders[party].offer(number)
                talks = after(talks, Propose(party, offered))
                for listener, other in bidders.items():
                    if listener != party:
                        other.hear(party, offered, time)
                        worth = float(table.acceptable[listener, offered])
                        if worth > -np.inf:
                            heard[listener].append(Heard(time, worth))
            if talks.closed:
                return talks
    return close(talks)


def _liked(
    talks: Talks,
    table: Table,
    party: int,
    condition: Acceptance,
    own_next: float,
    time: float,
    received: Sequence[Heard],
) -> Tabled | None:
    """The standing package, among those the party has not accepted, that is best for it and that it says yes to."""
    worths = [(float(table.acceptable[party, p.outcome]), p) for p in talks.standing if party not in p.yes]
    if not worths:
        return None
    worth, package = max(worths, key=lambda pair: (pair[0], -pair[1].number))
    reservation = table.reservations[party]
    standing = Standing(worth, own_next, time, reservation, worth == -np.inf, received)
    return package if accepts(condition, standing) else None


def _find(talks: Talks, number: int) -> Tabled:
    for package in talks.standing:
        if package.number == number:
            return package
    raise ValueError(f"tabling: package {number} is not on the table.")


def _with_yes(package: Tabled, party: int) -> Tabled:
    return replace(package, yes=package.yes | {party}, no=package.no - {party})


def _settled(talks: Talks, package: Tabled) -> Talks:
    """The talks with `package` as it now is; over, if that agrees it."""
    standing = tuple(package if p.number == package.number else p for p in talks.standing)
    votes = _votes(talks, package)
    if decided_already(talks.rule, votes, talks.parties) and outcome(talks.rule, votes, talks.parties).adopted:
        return replace(talks, standing=standing, agreed=package, closed=True)
    return replace(talks, standing=standing)


def _votes(talks: Talks, package: Tabled) -> dict[str, Vote]:
    votes: dict[str, Vote] = {}
    votes.update({talks.parties[party]: "yes" for party in package.yes})
    votes.update({talks.parties[party]: "no" for party in package.no})
    return votes

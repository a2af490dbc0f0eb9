"""The alternating-offers protocol between tactics, on arrays.

Stacked alternating offers (Aydogan, Festen, Hindriks and Jonker 2017): in each round every party acts once, in the
order of the columns. It accepts the offer on the table or replaces it by its own; an offer that all others accept one
after the other is the agreement. When the last round ends, there is none, and each party has its reservation value.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeGuard

import numpy as np

from sim.negotiation.acceptance import Acceptance, ACCombi, ACConst, ACNext, ACTime, Heard, Standing, accepts
from sim.negotiation.bidders import bidder
from sim.negotiation.domain import BoolArray, Domain, FloatArray, IndexArray
from sim.negotiation.preferences import ROUNDING
from sim.negotiation.tactics import (
    Planned,
    Ranking,
    ResourceDependent,
    Tactic,
    TimeDependent,
    rank,
    round_times,
    schedule,
)


@dataclass(frozen=True, slots=True)
class Agreement:
    """A deal: the outcome's index, each party's utility, who proposed it, when it was sealed, after how many offers.

    `round` and `turn` count from 0 and are those of the last acceptance.
    """

    outcome: int
    utilities: tuple[float, ...]
    proposer: int
    round: int
    turn: int
    offers: int


@dataclass(frozen=True, slots=True)
class Move:
    """One turn: a party puts `outcome` on the table, or accepts it as it lies there; `round` and `turn` from 0."""

    kind: Literal["offer", "accept"]
    party: int
    outcome: int
    round: int
    turn: int


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Parties ready to bargain over the same outcomes; built once by `seat` and used for any number of runs.

    `utilities` is (N, n). `acceptable` is (n, N): row p holds party p's utilities, and minus infinity where an outcome
    is worth less to it than its reservation value or crosses its red lines. `domain` says what the outcomes are made
    of, for the tactics that read the others' packages.
    """

    utilities: FloatArray
    reservations: tuple[float, ...]
    rankings: tuple[Ranking, ...]
    acceptable: FloatArray
    domain: Domain | None = None


def seat(
    utilities: FloatArray,
    reservations: Sequence[float],
    allowed: BoolArray | None = None,
    domain: Domain | None = None,
) -> Table:
    """Prepare a table: `utilities` (N, n), one reservation value for each party, `allowed` (N, n) for the red lines.

    Raises ValueError for fewer than two parties or shapes that do not agree.
    """
    parties = len(reservations)
    if parties < 2 or utilities.ndim != 2 or utilities.shape[1] != parties:
        raise ValueError(f"seat: utilities of shape {utilities.shape} for {parties} parties; two or more are needed.")
    if allowed is not None and allowed.shape != utilities.shape:
        raise ValueError(f"seat: `allowed` has shape {allowed.shape}; {utilities.shape} is expected.")
    if domain is not None and len(domain) != len(utilities):
        raise ValueError(f"seat: the domain has {len(domain)} outcomes, and utilities are given for {len(utilities)}.")
    acceptable = np.empty((parties, len(utilities)))
    rankings = []
    for party, reservation in enumerate(reservations):
        own = utilities[:, party]
        ranking = rank(own, reservation, None if allowed is None else allowed[:, party])
        acceptable[party] = own
        if len(ranking) < len(own):
            acceptable[party, ~ranking.mask(len(own))] = -np.inf
        rankings.append(ranking)
    return Table(utilities, tuple(float(value) for value in reservations), tuple(rankings), acceptable, domain)


def run(
    utilities: FloatArray,
    reservations: Sequence[float],
    tactics: Sequence[Tactic],
    acceptances: Sequence[Acceptance],
    rounds: int,
    rng: np.random.Generator,
    allowed: BoolArray | None = None,
    domain: Domain | None = None,
) -> Agreement | None:
    """`bargain` at a table seated for this one run."""
    return bargain(seat(utilities, reservations, allowed, domain), tactics, acceptances, rounds, rng)


def bargain(
    table: Table,
    tactics: Sequence[Tactic],
    acceptances: Sequence[Acceptance],
    rounds: int,
    rng: np.random.Generator,
) -> Agreement | None:
    """The agreement that these tactics reach within `rounds` rounds, or None.

    None also when some party has no acceptable outcome at all. For a MiCRO party, "my next offer" in an acceptance
    condition is the lowest utility it would now send, which makes ACNext() the acceptance rule of its author; among
    more than two parties it counts the distinct packages of all the others together. `rng` serves MiCRO's repetitions
    and tit-for-tat's chance only. Raises ValueError when tactics or conditions are not as many as parties, without a
    round, or when a tactic needs the domain and the table has none.
    """
    if not _ready(table, tactics, acceptances, rounds):
        return None
    if _planned(tactics) and not any(isinstance(condition, ACCombi) for condition in acceptances):
        return _by_the_clock(table, tactics, acceptances, rounds)
    return _turn_by_turn(table, tactics, acceptances, rounds, rng, [])


def follow(
    table: Table,
    tactics: Sequence[Tactic],
    acceptances: Sequence[Acceptance],
    rounds: int,
    rng: np.random.Generator,
) -> tuple[Agreement | None, tuple[Move, ...]]:
    """The result of `bargain`, and every move that led there, in order; slower, as it plays every turn."""
    moves: list[Move] = []
    if not _ready(table, tactics, acceptances, rounds):
        return None, ()
    return _turn_by_turn(table, tactics, acceptances, rounds, rng, moves), tuple(moves)


def _ready(table: Table, tactics: Sequence[Tactic], acceptances: Sequence[Acceptance], rounds: int) -> bool:
    """Whether every party has something to offer; ValueError when the run is not well posed."""
    if not len(tactics) == len(acceptances) == len(table.reservations):
        raise ValueError("bargain: one tactic and one acceptance condition are needed for each party.")
    if rounds < 1:
        raise ValueError(f"bargain: {rounds} rounds; at least one is needed.")
    return all(len(ranking) for ranking in table.rankings)


def _planned(tactics: Sequence[Tactic]) -> TypeGuard[Sequence[Planned]]:
    return all(isinstance(tactic, TimeDependent | ResourceDependent) for tactic in tactics)


def _by_the_clock(
    table: Table, tactics: Sequence[Planned], acceptances: Sequence[Acceptance], rounds: int
) -> Agreement | None:
    """A run in which nobody reacts to anybody: all offers and answers are computed at once, then read in turn."""
    parties = len(tactics)
    plans = [
        schedule(ranking, tactic, reservation, rounds)
        for ranking, tactic, reservation in zip(table.rankings, tactics, table.reservations, strict=True)
    ]
    # yes[p, r, d - 1]: the offer that p would make in round r is accepted by the party d turns later.
    yes: BoolArray = np.zeros((parties, rounds, parties - 1), dtype=np.bool_)
    for proposer, (offers, _) in enumerate(plans):
        for delay in range(1, parties):
            listener = proposer + delay
            late = listener >= parties  # the answer comes in the next round
            listener -= parties if late else 0
            heard = table.acceptable[listener].take(offers[:-1] if late else offers)
            own_next = plans[listener][1][1:] if late else plans[listener][1]
            times = slice(1, None) if late else slice(None)
            answers = _answers(acceptances[listener], heard, own_next, rounds, times)
            yes[proposer, : rounds - late, delay - 1] = answers
    return _read(table, [offers for offers, _ in plans], yes)


def _answers(condition: Acceptance, heard: FloatArray, own_next: FloatArray, rounds: int, times: slice) -> BoolArray:
    """The answers of one party to one other's offers; `heard` is minus infinity where its guards forbid a yes."""
    match condition:
        case ACNext(a, b):
            offered = heard if (a, b) == (1.0, 0.0) else a * heard + b
            return offered >= own_next - ROUNDING
        case ACConst(level):
            return heard >= level - ROUNDING
        case ACTime(time):
            return (heard > -np.inf) & (np.array(round_times(rounds))[times] >= time)
        case ACCombi():
            raise TypeError("ACCombi looks at the offers received, which the clock alone does not tell.")


def _read(table: Table, plans: Sequence[IndexArray], yes: BoolArray) -> Agreement | None:
    """Follow the turns: an offer stands until the first refusal, whose author makes the next one."""
    parties = len(plans)
    sealed = yes.all(axis=2).T.reshape(-1)
    if not sealed.any():
        return None
    if parties == 2:
        turn = int(sealed.argmax())
        offers = turn + 1
    else:
        refusals = (yes.argmin(axis=2).T.reshape(-1) + 1).tolist()
        done = sealed.tolist()
        turn = 0
        offers = 1
        while not done[turn]:
            turn += refusals[turn]
            offers += 1
            if turn >= len(done):
                return None
    number, proposer = divmod(turn, parties)
    last = turn + parties - 1
    return _agreement(table, int(plans[proposer][number]), proposer, last, offers)


def _agreement(table: Table, outcome: int, proposer: int, turn: int, offers: int) -> Agreement:
    parties = len(table.reservations)
    return Agreement(outcome, tuple(table.utilities[outcome].tolist()), proposer, turn // parties, turn, offers)


def _turn_by_turn(
    table: Table,
    tactics: Sequence[Tactic],
    acceptances: Sequence[Acceptance],
    rounds: int,
    rng: np.random.Generator,
    moves: list[Move],
) -> Agreement | None:
    """A run in which some party reacts to what it hears; every turn is added to `moves`."""
    parties = len(tactics)
    times = round_times(rounds)
    bidders = [
        bidder(tactic, table.utilities[:, party], ranking, reservation, rounds, rng, table.domain)
        for party, (tactic, ranking, reservation) in enumerate(
            zip(tactics, table.rankings, table.reservations, strict=True)
        )
    ]
    heard: list[list[Heard]] = [[] for _ in bidders]
    outcome = proposer = -1
    agreed = offers = 0
    for turn in range(rounds * parties):
        number, party = divmod(turn, parties)
        if offers:
            worth = float(table.acceptable[party, outcome])
            standing = Standing(
                offer=worth,
                own_next=bidders[party].level(number),
                time=times[number],
                reservation=table.reservations[party],
                crosses_red_line=worth == -np.inf,
                received=heard[party],
            )
            if accepts(acceptances[party], standing):
                moves.append(Move("accept", party, outcome, number, turn))
                agreed += 1
                if agreed == parties - 1:
                    return _agreement(table, outcome, proposer, turn, offers)
                continue
        outcome, proposer, agreed = bidders[party].offer(number), party, 0
        moves.append(Move("offer", party, outcome, number, turn))
        offers += 1
        for listener, other in enumerate(bidders):
            if listener != party:
                other.hear(party, outcome, times[number])
                worth = float(table.acceptable[listener, outcome])
                if worth > -np.inf:
                    heard[listener].append(Heard(times[number], worth))
    return None

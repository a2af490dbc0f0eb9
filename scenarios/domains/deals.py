"""Negotiations between tactics over an opened domain, and the scales their deals are measured on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from scenarios.domains.analysis import normalised
from scenarios.domains.opened import Opened
from sim.negotiation.alternating import Agreement, Move, Table, bargain, follow, seat
from sim.negotiation.measures import Yardstick, yardstick
from sim.negotiation.named import Line, dice


@dataclass(frozen=True, slots=True)
class Series:
    """Negotiations at one table: the result of each, None where there was no agreement, and the moves of one alone."""

    results: tuple[Agreement | None, ...]
    moves: tuple[Move, ...]


def table(opened: Opened) -> Table:
    """The parties of a domain seated to negotiate, with raw utilities, reservation values and red lines.

    Raises DomainError where the domain is past enumeration.
    """
    allowed = np.column_stack([preferences.allowed(opened.domain) for preferences in opened.preferences])
    reservations = [preferences.reservation for preferences in opened.preferences]
    return seat(opened.utilities(opened.preferences), reservations, allowed, opened.domain)


def runs(opened: Opened, lines: Sequence[Line], rounds: int, seed: int, count: int = 1) -> Iterator[Agreement | None]:
    """Negotiations between these lines, one for each party, in at most `rounds` rounds, each as it ends.

    Run i throws dice of its own from (seed, i), so that it is the same whatever the number of runs. Raises ValueError
    when there are not as many lines as parties, or less than one round.
    """
    seated = table(opened)
    tactics, acceptances = [line.tactic for line in lines], [line.acceptance for line in lines]
    for run in range(count):
        yield bargain(seated, tactics, acceptances, rounds, dice(seed, run))


def first_moves(opened: Opened, lines: Sequence[Line], rounds: int, seed: int) -> tuple[Move, ...]:
    """The moves of the first of these negotiations, in order."""
    tactics, acceptances = [line.tactic for line in lines], [line.acceptance for line in lines]
    return follow(table(opened), tactics, acceptances, rounds, dice(seed, 0))[1]


def yardsticks(opened: Opened) -> Mapping[Literal["raw", "normalised"], Yardstick]:
    """The two yardsticks of a domain's deals: the utilities its form defines, and those with worst at 0 and best at 1.

    Raises DomainError where the domain is past enumeration or a party values all outcomes the same.
    """
    return {
        "raw": yardstick(opened.preferences, opened.domain, "as-given"),
        "normalised": yardstick(normalised(opened), opened.domain, "as-given"),
    }

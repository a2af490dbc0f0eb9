"""Negotiations between tactics over an opened domain, and the scales their deals are measured on; no protocol."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from scenarios.domains.analysis import normalised
from scenarios.domains.opened import Opened
from sim.negotiation.alternating import Agreement, Move, Table, follow, seat
from sim.negotiation.measures import Yardstick, yardstick
from sim.negotiation.named import Line, dice, play_series


@dataclass(frozen=True, slots=True)
class Series:
    """Negotiations at one table: the result of each, None where there was no agreement, and the moves of the first."""

    results: tuple[Agreement | None, ...]
    moves: tuple[Move, ...]


def table(opened: Opened) -> Table:
    """The parties of a domain seated to negotiate, with raw utilities, reservation values and red lines.

    Raises DomainError where the domain is past enumeration.
    """
    allowed = np.column_stack([preferences.allowed(opened.domain) for preferences in opened.preferences])
    reservations = [preferences.reservation for preferences in opened.preferences]
    return seat(opened.utilities(opened.preferences), reservations, allowed, opened.domain)


def play(opened: Opened, lines: Sequence[Line], rounds: int, seed: int, runs: int = 1) -> Series:
    """The results of `runs` negotiations between these lines, one for each party, in at most `rounds` rounds.

    Raises ValueError when there are not as many lines as parties, or less than one round or run.
    """
    seated = table(opened)
    results = play_series(seated, lines, rounds, seed, runs)
    tactics, acceptances = [line.tactic for line in lines], [line.acceptance for line in lines]
    return Series(results, follow(seated, tactics, acceptances, rounds, dice(seed, 0))[1])


def yardsticks(opened: Opened) -> Mapping[Literal["raw", "normalised"], Yardstick]:
    """What deals of a domain are measured against: the utilities its form defines, and worst at 0 with best at 1.

    Raises DomainError where the domain is past enumeration or a party values all outcomes the same.
    """
    return {
        "raw": yardstick(opened.preferences, opened.domain, "as-given"),
        "normalised": yardstick(normalised(opened), opened.domain, "as-given"),
    }

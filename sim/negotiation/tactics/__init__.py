"""How a party decides what to offer next, from its own utilities and what it has seen; not when it says yes."""

from __future__ import annotations

from typing import TypeAlias

from sim.negotiation.tactics.logrolling import logroll
from sim.negotiation.tactics.micro import MiCRO, MicroMove, micro_floor, micro_move
from sim.negotiation.tactics.ranking import Ranking, at_target, rank
from sim.negotiation.tactics.timed import (
    Form,
    TimeDependent,
    conceded,
    concession_curve,
    round_times,
    schedule,
    target,
)

Tactic: TypeAlias = TimeDependent | MiCRO

__all__ = [
    "Form",
    "MiCRO",
    "MicroMove",
    "Ranking",
    "Tactic",
    "TimeDependent",
    "at_target",
    "conceded",
    "concession_curve",
    "logroll",
    "micro_floor",
    "micro_move",
    "rank",
    "round_times",
    "schedule",
    "target",
]

"""Tactics: the next offer of a party, from its own utilities and the offers it has seen."""

from __future__ import annotations

from typing import TypeAlias

from sim.negotiation.tactics.imitating import (
    AbsoluteTitForTat,
    AveragedTitForTat,
    Imitation,
    Nearing,
    NiceTitForTat,
    RelativeTitForTat,
    imitated,
    mirrored,
    nice_target,
    proportional,
)
from sim.negotiation.tactics.logrolling import Logrolling, at_level, logroll
from sim.negotiation.tactics.micro import MiCRO, MicroMove, micro_floor, micro_move
from sim.negotiation.tactics.ranking import Ranking, at_target, rank
from sim.negotiation.tactics.timed import (
    Form,
    Planned,
    ResourceDependent,
    TimeDependent,
    conceded,
    conceded_for_want,
    concession_curve,
    round_times,
    schedule,
    target,
)

Tactic: TypeAlias = Planned | MiCRO | Imitation | NiceTitForTat | Logrolling

__all__ = [
    "AbsoluteTitForTat",
    "AveragedTitForTat",
    "Form",
    "Imitation",
    "Logrolling",
    "MiCRO",
    "MicroMove",
    "Nearing",
    "NiceTitForTat",
    "Planned",
    "Ranking",
    "RelativeTitForTat",
    "ResourceDependent",
    "Tactic",
    "TimeDependent",
    "at_level",
    "at_target",
    "conceded",
    "conceded_for_want",
    "concession_curve",
    "imitated",
    "logroll",
    "micro_floor",
    "micro_move",
    "mirrored",
    "nice_target",
    "proportional",
    "rank",
    "round_times",
    "schedule",
    "target",
]

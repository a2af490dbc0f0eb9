"""Tactics by the words an author or a command line uses, and the dice of a series of runs.

Each word stands for what a party offers and when it says yes: `LINES` is the whole table.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from sim.negotiation.acceptance import Acceptance, ACNext
from sim.negotiation.tactics import (
    AbsoluteTitForTat,
    AveragedTitForTat,
    Logrolling,
    MiCRO,
    NiceTitForTat,
    RelativeTitForTat,
    ResourceDependent,
    Tactic,
    TimeDependent,
)


@dataclass(frozen=True, slots=True)
class Line:
    """The line of one party: what it offers and when it says yes."""

    tactic: Tactic
    acceptance: Acceptance = field(default_factory=ACNext)


LINES: Mapping[str, Line] = {
    "boulware": Line(TimeDependent(0.25)),
    "linear": Line(TimeDependent(1.0)),
    "conceder": Line(TimeDependent(4.0)),
    "hardliner": Line(TimeDependent(0.0)),
    "micro": Line(MiCRO()),
    "tit-for-tat": Line(AbsoluteTitForTat()),
    "relative-tft": Line(RelativeTitForTat()),
    "random-tft": Line(AbsoluteTitForTat(spread=0.05)),
    "averaged-tft": Line(AveragedTitForTat()),
    "nice-tft": Line(NiceTitForTat()),
    "resource": Line(ResourceDependent()),
    "logrolling": Line(Logrolling()),
}


def named(word: str) -> Line:
    """The line of bargaining that `word` names; capitals, spaces and underscores are forgiven.

    Raises ValueError, naming the nearest word, when there is none of that name.
    """
    asked = word.strip().lower().replace("_", "-").replace(" ", "-")
    if asked in LINES:
        return LINES[asked]
    near = difflib.get_close_matches(asked, LINES, n=1, cutoff=0.0)[0]
    raise ValueError(f"tactic: there is none named {word!r}; did you mean {near}? The words are {', '.join(LINES)}.")


def dice(seed: int, run: int) -> np.random.Generator:
    """The dice of run `run` of a series: the same whatever the number of runs."""
    return np.random.default_rng([seed, run])

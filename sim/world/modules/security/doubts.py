"""Doubts between actors, and inspections, of a scenario before the first day."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Doubt:
    """Doubt of ``holder`` about ``about``: its cost of war, as a share of the stake, with mean and deviation.

    ``own_cost`` is what war would cost the holder. ``pulls`` says by how much a unit of each driver lowers, in log, the
    deviation that doubt returns to (standing measures: observers, notifications, a hotline).
    """

    holder: str
    about: str
    mean_cost: float
    deviation: float
    own_cost: float
    pulls: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Inspection:
    """Items that may be inspected by sample: of ``items``, ``falsified`` would be enough for a cheat to matter.

    ``sampled`` are inspected without an agreement, and ``pulls`` says how many more each unit of a driver brings.
    """

    id: str
    name: Words
    inspected: str
    items: int
    falsified: int
    sampled: float = 0.0
    pulls: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Security:
    """The security module as a scenario switches it on.

    ``thresholds`` are the beliefs from which a demarche, a listing, a countermeasure and a forcible answer are held to
    be taken in good faith; left out, those of `attribution`.
    """

    doubts: tuple[Doubt, ...] = ()
    inspections: tuple[Inspection, ...] = ()
    thresholds: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Incident:
    """An incident as only the instructor knows it: its victim, author and gravity, and the first suspects.

    ``factors`` are the eight of `incidents`, 0-10; ``suspects`` first shares of belief, the rest being unknown.
    """

    id: str
    name: Words
    victim: str
    author: str
    factors: Mapping[str, float]
    interference: str = "territory"
    suspects: Mapping[str, float] = field(default_factory=dict)

"""Economies of a scenario: outputs, distances, tariffs, quotas and rules of origin."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Partner:
    """An economy: the actor it belongs to, its yearly output in the scenario's money, and its inner distance in km."""

    actor: str
    output: float
    inner_km: float = 200.0


@dataclass(frozen=True, slots=True)
class Pair:
    """Two economies: how far, and what they share; ``pulls`` says how much of an agreement (0-1) a driver brings."""

    a: str
    b: str
    km: float
    contiguity: float = 0.0
    language: float = 0.0
    colony: float = 0.0
    pulls: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Origin:
    """A rule of origin on a tariff line and the firms that must meet it (see `origin.Firms`).

    ``threshold`` is the content asked for, moved by ``pulls``; ``cost`` what proving it costs for one consignment.
    """

    threshold: float
    median: float
    spread: float
    content: float
    content_spread: float
    cost: float
    pulls: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """Duty of ``importer`` on the goods of ``exporter``: ``applied`` under the most-favoured nation, as a share.

    ``pulls`` says by how much each unit of a driver changes the preferential rate (negative lowers it). ``quota`` is
    the yearly value that may enter at that rate, 0 for no limit; ``quota_pulls`` moves it. ``bound`` is the highest
    rate the schedule allows.
    """

    importer: str
    exporter: str
    applied: float
    bound: float = 1.0
    pulls: Mapping[str, float] = field(default_factory=dict)
    quota: float = 0.0
    quota_pulls: Mapping[str, float] = field(default_factory=dict)
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Economy:
    """The economy module as a scenario switches it on.

    ``sigma`` is the elasticity of substitution, ``sanctions`` the log change of trade under complete sanctions,
    ``adjustment`` the share of the way to its new value that trade goes each day; ``money`` the unit in words.
    """

    partners: tuple[Partner, ...]
    pairs: tuple[Pair, ...]
    lines: tuple[Line, ...] = ()
    sigma: float = 7.0
    sanctions: float = -1.0
    adjustment: float = 0.02
    money: Mapping[str, str] = field(default_factory=dict)

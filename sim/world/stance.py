"""An unplayed actor's stance towards another, and the act that expresses it: pure functions of past acts.

A stance is a sum on [-1, 1], one term for each thing that an actor minds, each with a name, so that an act can give its
reason. The act is the one of its repertoire whose Goldstein score (Goldstein 1992) comes nearest to the stance. The
weights are assumptions of ours, not estimates: only their order is meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import tanh
from typing import Literal

from sim.world.catalogue import ACTS
from sim.world.catalogue.kinds import fits

Why = Literal["grievance", "goodwill", "trust", "mistrust", "concern", "pledge-kept", "pledge-broken", "dispute"]
"""Why an act was done: the term of the stance that weighs most, or a dispute that is open."""

AT_REST = 1.0
"""The tension that two who have nothing against each other hold."""
FRIENDLY_STOCK = 3.0
"""The stock of cooperation at which goodwill stands at three quarters of its weight."""
KEPT, BROKEN = 0.4, 0.8
"""Weights of a pledge that is performed and of one that is not: losses loom larger (Kahneman and Tversky 1979)."""
TEMPERED = 0.4
"""Share by which a temper of 1 sharpens what speaks against another, and one of -1 dulls it."""
QUIET = 0.2
"""The stance, either way, under which an actor says nothing."""
THANKS = ("praise", "visit", "phone-call")
"""Acts that thank for a pledge that is kept: nobody pays a third party for keeping its word to others."""
OF_A_QUARREL = ("appeal-for-talks", "offer-to-negotiate", "mediate")
"""Friendly acts that answer a quarrel, and so are no thanks and no mark of goodwill."""
WORSE: Mapping[Why, float] = {"grievance": 1.0, "trust": 0.15, "mistrust": 0.15}
"""By how much the figure of a reason must have moved before it is a reason to act again."""
WORSE_BY_SPAN = 0.25
"""The same for an indicator, as a share of the span over which its watcher becomes discontent."""


@dataclass(frozen=True, slots=True)
class Watch:
    """An indicator that somebody minds: it is wholly content up to ``mark``, wholly discontent ``span`` beyond it.

    A negative ``span`` lies below the mark. ``blames`` is who answers for it. Raises ValueError for a span of 0.
    """

    indicator: str
    mark: float
    span: float
    blames: str | None = None

    def __post_init__(self) -> None:
        """Refuse a watch that would divide by nothing."""
        if self.span == 0.0:
            raise ValueError(f"the watch on {self.indicator} has no span")

    def discontent(self, value: float) -> float:
        """0 (content) to 1."""
        return min(max((value - self.mark) / self.span, 0.0), 1.0)


@dataclass(frozen=True, slots=True)
class Pledge:
    """A pledge as an actor was told of it: who owes it, and whether the last finding is that it is kept."""

    obligor: str
    kept: bool


@dataclass(frozen=True, slots=True)
class Manner:
    """Conduct of an actor that nobody plays: the acts and watches it has, and the pledges it holds others to.

    ``pledges`` has the obligations in force of whose keeping it was told, by name; what nobody has found out, and what
    is suspended for another's breach, is in none. ``patience`` is the mean number of days between two acts.
    """

    acts: tuple[str, ...]
    watches: tuple[Watch, ...] = ()
    pledges: Mapping[str, Pledge] | None = None
    patience: float = 12.0


@dataclass(frozen=True, slots=True)
class Home:
    """One bloc at home as a world starts: its support for its government, -1 to 1, and what it minds."""

    bloc: str
    support: float = 0.0
    watches: tuple[Watch, ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an act was done: the term, what it is about (an indicator or an obligation), and the figure it rests on."""

    why: Why
    about: str = ""
    figure: float = 0.0


@dataclass(frozen=True, slots=True)
class Deed:
    """A past act of one actor towards another, with its day and its reason."""

    day: int
    act: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Stance:
    """An actor's stance towards another, -1 to 1, and the reason that weighs most."""

    value: float
    reason: Reason


def stance(
    towards: str,
    manner: Manner,
    temper: float,
    tension: float,
    cooperation: float,
    trust: float,
    values: Mapping[str, float],
) -> Stance:
    """The stance towards one other.

    ``tension`` is 0-10, ``cooperation`` the stock of what the other has done for it (equation 1), ``trust`` the mean
    of equation 4 in (0, 1); ``values`` are the indicators.
    """
    terms = list(_terms(towards, manner, tension, cooperation, trust, values))
    sharper = 1.0 + TEMPERED * temper
    felt = [(weight * sharper if weight < 0.0 else weight, reason) for weight, reason in terms]
    total = min(max(sum(weight for weight, _ in felt), -1.0), 1.0)
    most = max(felt, key=lambda term: term[0] if total >= 0.0 else -term[0])
    return Stance(total, most[1])


def _terms(
    towards: str,
    manner: Manner,
    tension: float,
    cooperation: float,
    trust: float,
    values: Mapping[str, float],
) -> Iterable[tuple[float, Reason]]:
    yield -max(tension - AT_REST, 0.0) / (10.0 - AT_REST), Reason("grievance", figure=tension)
    yield (
        0.6 * tanh(cooperation / FRIENDLY_STOCK),
        (Reason("goodwill") if cooperation >= 0.0 else Reason("grievance", figure=tension)),
    )
    yield 0.6 * (trust - 0.5), Reason("trust" if trust >= 0.5 else "mistrust", figure=trust)
    for watch in manner.watches:
        if watch.blames == towards and watch.indicator in values:
            value = values[watch.indicator]
            yield -watch.discontent(value), Reason("concern", watch.indicator, value)
    for obligation, pledge in (manner.pledges or {}).items():
        if pledge.obligor == towards and pledge.kept:
            yield KEPT, Reason("pledge-kept", obligation)
        elif pledge.obligor == towards:
            yield -BROKEN, Reason("pledge-broken", obligation)


def act_for(value: float, acts: Sequence[str]) -> str | None:
    """The act that says a stance best, the first of equals; None for a quiet stance or where no act has its sign."""
    if abs(value) < QUIET:
        return None
    fitting = [act for act in acts if ACTS[act].targets != "none" and ACTS[act].goldstein * value > 0.0]
    return min(fitting, key=lambda act: abs(ACTS[act].goldstein - 10.0 * value), default=None)


def is_news(reason: Reason, manner: Manner, done: Sequence[Deed]) -> bool:
    """Whether a reason has not been acted on yet, or its figure has moved enough since to be one again."""
    earlier = [d.reason.figure for d in done if (d.reason.why, d.reason.about) == (reason.why, reason.about)]
    if not earlier:
        return True
    least = WORSE.get(reason.why)
    if reason.why == "concern":
        least = WORSE_BY_SPAN * abs(next(w.span for w in manner.watches if w.indicator == reason.about))
    return least is not None and abs(reason.figure - earlier[-1]) >= least


def fitting(manner: Manner, held: Stance, kind: str, done: Sequence[Deed]) -> list[str]:
    """The acts by which an actor may express a stance to one of that kind, none of those it has done before."""
    past = {d.act for d in done}
    acts = [act for act in manner.acts if act not in past and fits(act, kind)]
    if held.reason.why == "pledge-kept":
        return [act for act in acts if act in THANKS]
    return [act for act in acts if held.value < 0.0 or act not in OF_A_QUARREL]

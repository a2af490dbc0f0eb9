"""Obligations of a clause: when it falls due, how a breach comes to light, and whether a breach pays.

Everything random takes its dice from `dice`, one stream for each clause and day, so that striking one clause out of a
text leaves the luck of all the others as it was.

Sources: attribute sampling as nuclear safeguards plan it (IAEA, *Statistical Concepts and Techniques for IAEA
Safeguards*); compliance under the shadow of the future (Friedman 1971; Green & Porter 1984 for noisy monitoring); logit
choice (McKelvey & Palfrey 1995); trust as a Beta posterior (Josang & Ismail 2002).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import comb, exp
from typing import Literal

import numpy as np

from sim.world.equations import LEGITIMACY_MAX, LEGITIMACY_MIN, TENSION_MAX, TENSION_MIN, Parameters, trust_after
from sim.world.snapshot import WorldSnapshot

Kind = Literal["deliver", "pay", "refrain", "report", "allow-inspection", "withdraw", "consult"]
Means = Literal["none", "self-report", "reports", "sampling", "inspectors", "gauge"]
Finding = Literal["kept", "amiss", "unverified"]
Ruling = Literal["upheld", "rejected", "unsettled"]

DISCOUNT = 0.7
"""Worth of the next look's gains to a capital, this look's being 1. A choice of ours, not an estimate."""
CHOICE_NOISE = 2.0
"""Points of 100 that change the odds of keeping a clause by a factor e: the scale of the logit. A choice of ours."""
INVOLUNTARY = 0.5
"""Weight of a defection nobody at the table wanted, beside a breach's 1: partners forgive half. A choice of ours."""


@dataclass(frozen=True, slots=True)
class Verification:
    """Means by which others learn whether a clause is kept. Raises ValueError when the plan makes no sense.

    ``detection`` is the chance that one look at a breach shows it, ``false_alarm`` that a look at a kept clause shows
    one. Sampling looks at ``sample`` of ``items``, of which ``amiss`` are bad when the clause is broken. A gauge is
    read with a normal error of standard deviation ``error`` and held against ``at_least`` or ``at_most``.
    """

    means: Means = "none"
    detection: float = 1.0
    false_alarm: float = 0.0
    items: int = 1
    sample: int = 1
    amiss: int = 1
    gauge: str | None = None
    at_least: float | None = None
    at_most: float | None = None
    error: float = 0.0

    def __post_init__(self) -> None:
        """Refuse plans nobody could carry out."""
        if not (0.0 <= self.detection <= 1.0 and 0.0 <= self.false_alarm <= 1.0):
            raise ValueError("detection and false_alarm are chances, in [0, 1]")
        if not (1 <= self.sample <= self.items and 1 <= self.amiss <= self.items):
            raise ValueError(f"a sample of {self.sample} and {self.amiss} amiss must lie within {self.items} items")
        if self.error < 0.0:
            raise ValueError("error is a standard deviation and cannot be negative")
        if self.means == "gauge" and (self.gauge is None or (self.at_least is None) == (self.at_most is None)):
            raise ValueError("a gauge needs its name and one limit, at_least or at_most")


@dataclass(frozen=True, slots=True)
class Consequence:
    """Consequences of an observed breach.

    ``suspends`` are clauses that fall away until the breach is cured (snap-back), by a creditor's decision or, where
    ``automatic``, at once. ``act`` is done by each creditor against the obligor; ``tension`` moves what each creditor
    holds against it (0-10), ``legitimacy`` its standing (0-100), ``change`` the ``indicator``.
    """

    suspends: tuple[str, ...] = ()
    automatic: bool = False
    act: str | None = None
    tension: float = 0.0
    legitimacy: float = 0.0
    indicator: str | None = None
    change: float = 0.0


@dataclass(frozen=True, slots=True)
class Clause:
    """One obligation as a text lays it down: ``by`` owes it ``to`` others.

    Days count from entry into force: first due ``after`` days, then ``every`` so many (once, where None), never past
    ``until``. Its ``id`` is the same in every option of an issue that carries it, so that its luck is too.
    """

    id: str
    kind: Kind
    by: str
    to: tuple[str, ...]
    words: Mapping[str, str]
    after: int = 0
    every: int | None = None
    until: int | None = None
    verified: Verification = field(default_factory=Verification)
    breach: Consequence = field(default_factory=Consequence)


@dataclass(frozen=True, slots=True)
class Settlement:
    """Terms of an option on disputes: days it takes, chance that it finds the truth, whether it binds."""

    days: int
    truth: float
    binding: bool = False


# --- schedule


def due_days(clause: Clause, in_force: int, after: int, upto: int) -> tuple[int, ...]:
    """The days in (``after``, ``upto``] on which the clause falls due, ``in_force`` being the day it began to bind."""
    first = in_force + clause.after
    last = upto if clause.until is None else min(upto, in_force + clause.until)
    if clause.every is None:
        return (first,) if after < first <= last else ()
    skipped = max(0, (after - first) // clause.every + 1)
    return tuple(range(first + skipped * clause.every, last + 1, clause.every))


def next_due(clause: Clause, in_force: int, after: int) -> int | None:
    """The first day after ``after`` on which the clause falls due, or None where none does."""
    first = in_force + clause.after
    steps = 0 if clause.every is None else max(0, (after - first) // clause.every + 1)
    day = first + steps * (clause.every or 0)
    ends = None if clause.until is None else in_force + clause.until
    return day if day > after and (ends is None or day <= ends) else None


def over(clause: Clause, in_force: int, day: int) -> bool:
    """Whether nothing more falls due after ``day``."""
    if clause.every is None:
        return day >= in_force + clause.after
    return clause.until is not None and day >= in_force + clause.until


def dice(seed: int, *names: str | int) -> np.random.Generator:
    """The dice of one clause on one day: a stream of its own, whatever else the exercise holds."""
    digest = hashlib.blake2b("\n".join(map(str, names)).encode(), digest_size=8).digest()
    return np.random.default_rng(np.random.SeedSequence([seed, int.from_bytes(digest)]))


# --- monitoring


def sampling_detection(items: int, sample: int, amiss: int) -> float:
    """Chance that a sample without replacement holds at least one bad item: 1 - C(N-d, n) / C(N, n)."""
    return 1.0 - comb(items - amiss, sample) / comb(items, sample)


def detection(plan: Verification) -> float:
    """Chance that one look at a broken clause shows it; a gauge's depends on the shortfall and counts as ``detection``.

    Nobody looks without a plan, and a breaker's own report does not give it away.
    """
    match plan.means:
        case "none" | "self-report":
            return 0.0
        case "sampling":
            return plan.detection * sampling_detection(plan.items, plan.sample, plan.amiss)
        case _:
            return plan.detection


def meets(plan: Verification, value: float) -> bool:
    """Whether a gauge's value is within the limit."""
    if plan.at_least is not None:
        return value >= plan.at_least
    return plan.at_most is None or value <= plan.at_most


def look(plan: Verification, kept: bool, value: float | None, rng: np.random.Generator) -> tuple[Finding, float | None]:
    """Finding of one look, and the reading of a gauge. Two draws are always taken, so plans can change alone.

    ``kept`` is the truth and ``value`` the gauge's. Without a plan nothing is found.
    """
    chance, error = float(rng.random()), float(rng.standard_normal())
    match plan.means:
        case "none":
            return "unverified", None
        case "self-report":
            return "kept", None
        case "gauge" if value is not None:
            reading = value + plan.error * error
            return ("kept" if meets(plan, reading) else "amiss"), reading
    amiss = chance < (plan.false_alarm if kept else detection(plan))
    return ("amiss" if amiss else "kept"), None


# --- whether it pays


def expected_loss(detected: float, at_stake: float, discount: float = DISCOUNT) -> float:
    """Expected cost of one breach: P(detect) delta / (1 - delta) (R - P), in the unit of ``at_stake`` = R - P.

    With P(detect) = 1 a gain of T - R is worth it exactly when delta < (T - R) / (T - P) (Friedman 1971).
    """
    if not 0.0 <= discount < 1.0:
        raise ValueError("the discount factor lies in [0, 1)")
    return detected * discount / (1.0 - discount) * max(0.0, at_stake)


def keeps(temptation: float, loss: float, noise: float = CHOICE_NOISE) -> float:
    """Chance that a capital keeps a clause: the logit of what a breach costs over what it gains, 1 without temptation.

    All in points of 100; ``noise`` > 0 is the scale of the logit.
    """
    if temptation <= 0.0:
        return 1.0
    return 1.0 / (1.0 + exp(min(700.0, (temptation - loss) / noise)))


def rule_on(settlement: Settlement, kept: bool, rng: np.random.Generator) -> Ruling:
    """Result of a dispute: the truth with chance ``truth``, otherwise unsettled."""
    if float(rng.random()) >= settlement.truth:
        return "unsettled"
    return "rejected" if kept else "upheld"


# --- what it does to the world


def after_conduct(
    snapshot: WorldSnapshot,
    obligor: int,
    witnesses: Sequence[int],
    kept: float,
    broken: float,
    parameters: Parameters,
) -> WorldSnapshot:
    """The world once ``witnesses`` have seen so many commitments of ``obligor`` kept and broken (equation 3).

    Shares are allowed: what was not meant counts in part.
    """
    arrays = snapshot.arrays.opened("alpha", "beta")
    rows = np.array([w for w in witnesses if w != obligor], dtype=np.intp)
    arrays.alpha[rows, obligor], arrays.beta[rows, obligor] = trust_after(
        arrays.alpha[rows, obligor], arrays.beta[rows, obligor], kept, broken, parameters.trust_penalty
    )
    return replace(snapshot, arrays=arrays)


def after_breach(
    snapshot: WorldSnapshot, obligor: int, creditors: Sequence[int], tension: float, legitimacy: float
) -> WorldSnapshot:
    """The world once a breach moves what creditors hold against the obligor, and its own legitimacy, both clipped."""
    arrays = snapshot.arrays.opened("tension", "legitimacy")
    for creditor in creditors:
        if creditor != obligor:
            moved = arrays.tension[creditor, obligor] + tension
            arrays.tension[creditor, obligor] = min(max(moved, TENSION_MIN), TENSION_MAX)
    arrays.legitimacy[obligor] = min(max(arrays.legitimacy[obligor] + legitimacy, LEGITIMACY_MIN), LEGITIMACY_MAX)
    return replace(snapshot, arrays=arrays)

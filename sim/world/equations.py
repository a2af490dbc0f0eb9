"""The update equations of the world (cooperation, tension, trust, audience) as pure functions on arrays.

Indices read (holder, other): ``tension[i, j]`` is what i holds against j, ``cooperation[i, j]`` the stock of what i did
towards j, ``alpha[i, j]`` and ``beta[i, j]`` what i believes of j's word. Time is in days. A function given a span of
days returns the exact solution over that span, so ten steps of one day equal one step of ten days.

Sources: event-data stock and Goldstein scale (Goldstein 1992); arms-race coupling (Richardson 1960, *Arms and
Insecurity*); Beta reputation (Josang & Ismail 2002); audience costs (Fearon 1994).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

TENSION_MIN, TENSION_MAX = 0.0, 10.0
LEGITIMACY_MIN, LEGITIMACY_MAX = 0.0, 100.0


NEVER_NEGATIVE = (
    "k1",
    "k2",
    "trust_penalty",
    "trust_of_acts",
    "rung_fade",
    "routine",
    "background",
    "quiet_days",
    "ultimatum_days",
    "war_cost",
)


@dataclass(frozen=True, slots=True)
class Parameters:
    """The free weights of the world, with their units; a scenario may override any of them.

    The defaults are a starting point for calibration, not estimates: only ``trust_penalty``, the two half-lives of
    cooperation and legitimacy and the scale of the stock are given by the model's specification.
    Raises ValueError when a value leaves its range, or when k4 >= k3 (two rivals would then spiral without any act).
    """

    k1: float = 0.15  # tension per point of hostile Goldstein score
    k2: float = 0.06  # tension removed per point of cooperative Goldstein score
    k3: float = 0.0058  # decay of tension, 1/day (half-life of about 120 days when uncoupled)
    k4: float = 0.002  # tension caught from the other side's tension, 1/day
    cooperation_half_life: float = 60.0  # days
    stock_scale: float = 10.0  # Goldstein points that make one unit of cooperation stock
    legitimacy_half_life: float = 365.0  # days
    legitimacy_rest: float = 50.0  # where legitimacy drifts to, on 0-100
    trust_penalty: float = 2.0  # lambda: a broken commitment weighs as this many kept ones
    trust_of_acts: float = 0.5  # commitments that an act of ten Goldstein points counts for; an assumption of ours
    blend: float = 0.5  # w: weight of an actor's own policy against the empirical response, 0-1
    private_weight: float = 0.7  # how hard a private act lands on its target, public = 1
    covert_weight: float = 0.3  # the same for a covert act, before any attribution
    third_party: float = 0.25  # share of a public act that a full ally of its target feels as its own
    rung_fade: float = 0.066667  # rungs the last hostile act loses each day: 1/15, at the decimals a log keeps
    routine: float = 0.0  # ordinary acts a day of each actor that nobody plays
    background: float = 0.0  # disputes that begin by themselves, as a multiple of the published onset hazard
    quiet_days: float = 30.0  # calm after which a crisis has ended tacitly, or faded
    ultimatum_days: float = 14.0  # how long an ultimatum stands before it lapses
    victory_exponent: float = 1.0  # m of the war lottery: 1 leaves the weak a chance, 2 hardly any
    war_cost: float = 10.0  # legitimacy points a war costs each side, and its loser twice

    def __post_init__(self) -> None:
        """Refuse values outside their range."""
        if not 0.0 <= self.k4 < self.k3:
            raise ValueError(
                f"k4 ({self.k4}) must lie in [0, k3) with k3 = {self.k3}: the coupled tensions would diverge"
            )
        for name in NEVER_NEGATIVE:
            if getattr(self, name) < 0.0:
                raise ValueError(f"{name} must not be negative")
        for name in ("cooperation_half_life", "legitimacy_half_life", "stock_scale", "victory_exponent"):
            if getattr(self, name) <= 0.0:
                raise ValueError(f"{name} must be positive")
        for name in ("blend", "private_weight", "covert_weight", "third_party"):
            if not 0.0 <= getattr(self, name) <= 1.0:
                raise ValueError(f"{name} must lie in [0, 1]")
        if not LEGITIMACY_MIN <= self.legitimacy_rest <= LEGITIMACY_MAX:
            raise ValueError("legitimacy_rest must lie in [0, 100]")


def share_left(days: float, half_life: float) -> float:
    """Share of a stock left after ``days``: 2^(-days / half_life)."""
    return float(2.0 ** (-days / half_life))


# Equation 1: cooperation


def cooperation_after_act(stock: Array, goldstein: float, scale: float) -> Array:
    """Cooperation stock after an act of the given Goldstein score (-10..10): G + g / scale."""
    return stock + goldstein / scale


# Equation 2: tension


def tension_after_act(tension: Array, goldstein: float, weight: Array | float, k1: float, k2: float) -> Array:
    """Tension (0-10, any shape) after an act: T + k1 max(0, -g) weight - k2 max(0, g) weight, clipped.

    ``weight`` (0-1) is how much of the act its holder feels: visibility for the target, alliance for a third party.
    """
    shock = k1 * max(0.0, -goldstein) - k2 * max(0.0, goldstein)
    return np.clip(tension + shock * weight, TENSION_MIN, TENSION_MAX)


@dataclass(frozen=True, slots=True)
class TensionFlow:
    """The exact move of the coupled tensions over a fixed span of days, ready to be applied many times.

    Each dyad follows Richardson's pair T' = -k3 T + k4 T^t + grievance. Its sum and its difference decay independently,
    at k3 - k4 and k3 + k4; ``own`` and ``other`` are the resulting weights and ``gain`` (n x n) what grievance adds.
    """

    own: float
    other: float
    gain: Array

    @classmethod
    def over(cls, days: float, grievance: Array, k3: float, k4: float) -> "TensionFlow":
        """The flow over ``days`` for a grievance matrix (n x n, tension per day). Needs k3 > k4 >= 0."""
        slow, fast = k3 - k4, k3 + k4
        sum_left, gap_left = float(np.exp(-slow * days)), float(np.exp(-fast * days))
        sum_gain, gap_gain = (1.0 - sum_left) / slow, (1.0 - gap_left) / fast
        total, gap = grievance + grievance.T, grievance - grievance.T
        return cls(
            own=(sum_left + gap_left) / 2.0,
            other=(sum_left - gap_left) / 2.0,
            gain=(sum_gain * total + gap_gain * gap) / 2.0,
        )

    def apply(self, tension: Array) -> Array:
        """Tension (n x n, 0-10) at the end of the span, clipped."""
        moved = self.own * tension
        moved += self.other * tension.T
        moved += self.gain
        # Two ufuncs rather than np.clip, which takes four times as long on so few numbers.
        np.maximum(moved, TENSION_MIN, out=moved)
        return np.minimum(moved, TENSION_MAX, out=moved)


def grievance_holding(rest: Array, k3: float, k4: float) -> Array:
    """The grievance (n x n, tension per day) that holds the given tensions still: k3 T - k4 T^t.

    A negative entry is goodwill, as in Richardson: the holder would be colder yet if the other's tension alone decided.
    """
    return k3 * rest - k4 * rest.T


# Equation 3: trust


def trust_after(
    alpha: Array, beta: Array, kept: Array | float, broken: Array | float, penalty: float
) -> tuple[Array, Array]:
    """Beta posterior (alpha, beta) after ``kept`` and ``broken`` commitments; a breach weighs ``penalty`` times."""
    return alpha + kept, beta + penalty * broken


def trust_mean(alpha: Array, beta: Array) -> Array:
    """Expected reliability in [0, 1]: alpha / (alpha + beta). Needs alpha, beta > 0."""
    return alpha / (alpha + beta)


# Equation 4: audience and legitimacy


def audience_cost(audience: Array | float, days: Array | float) -> Array:
    """Legitimacy at stake ``days`` after a public threat: a x days (Fearon 1994). ``audience`` in points per day."""
    return np.asarray(audience, dtype=np.float64) * np.maximum(days, 0.0)


def legitimacy_after_withdrawal(legitimacy: Array, cost: Array | float) -> Array:
    """Legitimacy (0-100) once a public threat is withdrawn at the given audience cost, clipped."""
    return np.clip(legitimacy - cost, LEGITIMACY_MIN, LEGITIMACY_MAX)

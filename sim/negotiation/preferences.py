"""The preferences of a party: utilities by issue and by linked issues, red lines, a reservation value."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from sim.negotiation.domain import BoolArray, Domain, FloatArray
from sim.negotiation.packages import Places, outcome_values

# Sums of weights such as 0.1 + 0.2 miss the number an author wrote by about 1e-17: a utility that falls short of a
# reservation value or a target by less than this meets it. Every guard of the package uses this one figure.
ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class RedLine:
    """One option of one issue that the party may never agree to."""

    issue: int
    option: int


@dataclass(frozen=True, slots=True)
class Limit:
    """The lowest and highest option (both included) that the party may agree to on an issue with ordered options."""

    issue: int
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class Interaction:
    """A bonus (`worth` > 0) or malus (< 0), on the utility scale, when all `parts`, pairs of issue and option, hold."""

    parts: tuple[tuple[int, int], ...]
    worth: float


@dataclass(frozen=True, slots=True)
class Preferences:
    """Preferences by issue and by linked issues.

    u(w) = base + sum over issues k of weights[k] * values[k][w_k] + the worth of every interaction that w fulfils.

    `weights` (one for each issue, >= 0) usually sum to 1, which puts the additive part in [0, 1]; `values[k]` holds one
    value in [0, 1] for each option of issue k; interactions may lead outside [0, 1] (`shifted` brings them back).
    `base` is the same for every outcome. `reservation` is the utility of the best no-agreement alternative, on the same
    scale. Red lines and limits are hard constraints: they forbid outcomes, whatever their utility. Sequences and arrays
    given for weights and values are kept as tuples of floats, so that preferences compare and hash by value.
    Raises ValueError naming the issue at fault. Source of the form: the constraint utilities of Ito, Hattori and Klein
    2007, with one option of an issue for each side of a constraint.
    """

    weights: tuple[float, ...]
    values: tuple[tuple[float, ...], ...]
    reservation: float = 0.0
    forbidden: tuple[RedLine, ...] = ()
    limits: tuple[Limit, ...] = ()
    interactions: tuple[Interaction, ...] = ()
    base: float = 0.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "weights", tuple(float(weight) for weight in self.weights))
        object.__setattr__(self, "values", tuple(tuple(float(value) for value in issue) for issue in self.values))
        if not self.weights or len(self.weights) != len(self.values):
            raise ValueError(f"Preferences: {len(self.weights)} weights for {len(self.values)} issues.")
        for issue, (weight, values) in enumerate(zip(self.weights, self.values, strict=True)):
            if not (math.isfinite(weight) and weight >= 0.0):
                raise ValueError(f"Preferences: the weight of issue {issue} is {weight}; it must be 0 or more.")
            if not values:
                raise ValueError(f"Preferences: issue {issue} has no option values.")
            for option, value in enumerate(values):
                if not 0.0 <= value <= 1.0:
                    raise ValueError(
                        f"Preferences: option {option} of issue {issue} is valued {value}; it must be in 0..1."
                    )
        if not math.isfinite(self.reservation):
            raise ValueError(f"Preferences: the reservation value is {self.reservation}; it must be finite.")
        if not math.isfinite(self.base):
            raise ValueError(f"Preferences: the base is {self.base}; it must be finite.")
        for number, interaction in enumerate(self.interactions):
            self._check_interaction(number, interaction)
        for line in self.forbidden:
            self._check_option("red line", line.issue, line.option)
        for limit in self.limits:
            self._check_option("limit", limit.issue, limit.lowest)
            self._check_option("limit", limit.issue, limit.highest)
            if limit.lowest > limit.highest:
                raise ValueError(
                    f"Preferences: the limit on issue {limit.issue} runs from {limit.lowest} to {limit.highest}."
                )

    def utilities(self, domain: Domain) -> FloatArray:
        """The utility of every outcome of `domain`, shape (N,)."""
        self._check_domain(domain)
        tables = tuple(
            tuple(weight * value for value in values) for weight, values in zip(self.weights, self.values, strict=True)
        )
        return outcome_values(tables, [self._linked(interaction) for interaction in self.interactions], self.base)

    def utility(self, choices: Sequence[int]) -> float:
        """The utility of one outcome; bit for bit the entry that `utilities` has for it."""
        if len(choices) != len(self.weights):
            raise ValueError(f"Preferences: {len(choices)} choices for {len(self.weights)} issues.")
        total = self.base
        for issue, (weight, values, option) in enumerate(zip(self.weights, self.values, choices, strict=True)):
            if not 0 <= option < len(values):
                raise ValueError(f"Preferences: issue {issue} has no option {option}.")
            total += weight * values[option]
        for interaction in self.interactions:
            if all(choices[issue] == option for issue, option in interaction.parts):
                total += interaction.worth
        return total

    def allowed(self, domain: Domain) -> BoolArray:
        """Which outcomes of `domain` cross no red line and no limit, shape (N,)."""
        self._check_domain(domain)
        mask: BoolArray = np.ones(1, dtype=np.bool_)
        for issue in range(len(self.weights)):
            options = np.array([self.permits(issue, option) for option in range(len(self.values[issue]))])
            mask = (mask[:, np.newaxis] & options).reshape(-1)
        return mask

    def allows(self, choices: Sequence[int]) -> bool:
        """Whether one outcome crosses no red line and no limit."""
        return all(self.permits(issue, option) for issue, option in enumerate(choices))

    def acceptable(self, domain: Domain) -> BoolArray:
        """Which outcomes the party could sign: allowed, and worth at least the reservation value; shape (N,)."""
        return self.allowed(domain) & meets(self.utilities(domain), self.reservation)

    def permits(self, issue: int, option: int) -> bool:
        """Whether one option of one issue crosses no red line and no limit."""
        crossed = any(line.issue == issue and line.option == option for line in self.forbidden)
        return not crossed and all(
            limit.lowest <= option <= limit.highest for limit in self.limits if limit.issue == issue
        )

    def _linked(self, interaction: Interaction) -> tuple[Places, float]:
        held = dict(interaction.parts)
        return tuple(held.get(issue) for issue in range(len(self.weights))), interaction.worth

    def _check_option(self, what: str, issue: int, option: int) -> None:
        if not 0 <= issue < len(self.values):
            raise ValueError(f"Preferences: a {what} names issue {issue}; issues run from 0 to {len(self.values) - 1}.")
        if not 0 <= option < len(self.values[issue]):
            raise ValueError(f"Preferences: a {what} names option {option} of issue {issue}, which does not exist.")

    def _check_interaction(self, number: int, interaction: Interaction) -> None:
        issues = [issue for issue, _ in interaction.parts]
        if len(issues) < 2 or len(set(issues)) != len(issues):
            raise ValueError(f"Preferences: interaction {number} must join options of two or more different issues.")
        if not math.isfinite(interaction.worth):
            raise ValueError(f"Preferences: interaction {number} is worth {interaction.worth}; it must be finite.")
        for issue, option in interaction.parts:
            self._check_option("interaction", issue, option)

    def _check_domain(self, domain: Domain) -> None:
        sizes = tuple(len(values) for values in self.values)
        if sizes != domain.sizes:
            raise ValueError(f"Preferences: option counts {sizes} do not fit the domain's {domain.sizes}.")


def meets(utilities: FloatArray, level: float) -> BoolArray:
    """Where utilities reach `level`, up to ROUNDING; same shape as `utilities`."""
    return utilities >= level - ROUNDING


def utility_matrix(parties: Sequence[Preferences], domain: Domain) -> FloatArray:
    """The utilities of all parties, shape (N, n); each party's column is contiguous in memory."""
    matrix = np.empty((len(parties), len(domain)))
    for row, preferences in enumerate(parties):
        matrix[row] = preferences.utilities(domain)
    return matrix.T


def allowed_by_all(parties: Sequence[Preferences], domain: Domain) -> BoolArray:
    """Which outcomes cross nobody's red line, shape (N,)."""
    mask: BoolArray = np.ones(len(domain), dtype=np.bool_)
    for preferences in parties:
        mask &= preferences.allowed(domain)
    return mask


def raw(preferences: Preferences) -> Preferences:
    """The same preferences with weights summing to 1 and values as the author gave them.

    The worst outcome is not moved to 0, as in GENIUS: a party whose worst case is bearable keeps a high floor.
    Interactions, base and reservation are divided by the same total. Raises ValueError when all weights are 0.
    """
    total = math.fsum(preferences.weights)
    if total <= 0.0:
        raise ValueError("Preferences: all weights are 0; there is nothing to normalise.")
    return replace(
        preferences,
        weights=tuple(weight / total for weight in preferences.weights),
        reservation=preferences.reservation / total,
        interactions=_scaled(preferences.interactions, total),
        base=preferences.base / total,
    )


def extremes(preferences: Preferences) -> tuple[float, float]:
    """The lowest and the highest utility over all outcomes, red lines left out of account.

    Only the issues that interactions link are enumerated; the others are bounded one by one, so that the domain may be
    far larger than can be enumerated. Raises ValueError when the linked issues alone have too many outcomes.
    """
    linked = sorted({issue for interaction in preferences.interactions for issue, _ in interaction.parts})
    low = high = preferences.base
    for issue, (weight, values) in enumerate(zip(preferences.weights, preferences.values, strict=True)):
        if issue not in linked:
            low, high = low + weight * min(values), high + weight * max(values)
    if not linked:
        return low, high
    place = {issue: number for number, issue in enumerate(linked)}
    together = Preferences(
        tuple(preferences.weights[issue] for issue in linked),
        tuple(preferences.values[issue] for issue in linked),
        interactions=tuple(
            Interaction(tuple((place[issue], option) for issue, option in interaction.parts), interaction.worth)
            for interaction in preferences.interactions
        ),
    )
    utilities = together.utilities(Domain(tuple(len(values) for values in together.values)))
    return low + float(utilities.min()), high + float(utilities.max())


def shifted(preferences: Preferences) -> Preferences:
    """The same preferences on the scale where the party's worst outcome is 0 and its best is 1 (as NegMAS normalises).

    Worst and best are the true extremes, interactions included. Red lines are not taken into account: worst and best
    are over the whole domain. The reservation value is carried along and may leave [0, 1]. Raises ValueError when the
    party is indifferent between all outcomes.
    """
    lows = [min(values) for values in preferences.values]
    spans = [max(values) - low for values, low in zip(preferences.values, lows, strict=True)]
    floor = math.fsum(weight * low for weight, low in zip(preferences.weights, lows, strict=True))
    if preferences.interactions:
        worst, best = extremes(preferences)
        scale = best - worst
        base = (preferences.base + floor - worst) / scale if scale > 0.0 else 0.0
    else:
        worst = preferences.base + floor
        scale = math.fsum(weight * span for weight, span in zip(preferences.weights, spans, strict=True))
        base = 0.0
    if scale <= 0.0:
        raise ValueError("Preferences: all outcomes have the same utility; there is no worst and best to shift.")
    values = tuple(
        tuple((value - low) / span if span > 0.0 else 0.0 for value in issue)
        for issue, low, span in zip(preferences.values, lows, spans, strict=True)
    )
    return replace(
        preferences,
        weights=tuple(weight * span / scale for weight, span in zip(preferences.weights, spans, strict=True)),
        values=values,
        reservation=(preferences.reservation - worst) / scale,
        interactions=_scaled(preferences.interactions, scale),
        base=base,
    )


def _scaled(interactions: Sequence[Interaction], scale: float) -> tuple[Interaction, ...]:
    return tuple(Interaction(interaction.parts, interaction.worth / scale) for interaction in interactions)

"""The decision rule of a text, as the mathematics of voting takes it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from sim.exercise.core.blueprint import DecisionRule
from sim.exercise.core.names import ActorId
from sim.negotiation import voting


def rule_of(rule: DecisionRule, voters: Sequence[ActorId]) -> voting.Rule:
    """The blueprint's rule among these voters, as the mathematics takes it: shares in thousandths, none of them 0.

    A voter without a weight where others have one counts as one; without a population, as nobody. Raises ValueError for
    a double majority or a constructive abstention without any population.
    """
    double, weighed = rule.kind == "double", rule.weights and rule.kind != "double"
    peopled = double or rule.abstention == "constructive"
    return voting.Rule(
        kind=rule.kind,
        threshold=_share(rule.threshold),
        quorum=Fraction(rule.quorum).limit_denominator(1000),
        vetoes=tuple(rule.vetoes),
        abstention=rule.abstention,
        weights=tuple((v, _amount(rule.weights.get(v, 1.0))) for v in voters) if weighed else (),
        populations=tuple((v, _amount(rule.populations.get(v, 0.0))) for v in voters) if peopled else (),
        population_threshold=_share(rule.population_threshold),
        blocking=rule.blocking,
        abstention_limit=_share(rule.abstention_limit),
    )


def _share(share: float) -> Fraction:
    return max(Fraction(1, 1000), Fraction(share).limit_denominator(1000))


def _amount(amount: float) -> Fraction:
    """In ten-thousandths: one denominator for all keeps whole-number weights small."""
    return Fraction(round(amount * 10_000), 10_000)

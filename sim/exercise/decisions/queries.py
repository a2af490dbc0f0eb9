"""The decision rule of a text, as the mathematics of voting takes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from fractions import Fraction

from sim.exercise.core.blueprint import DecisionRule
from sim.exercise.core.names import ActorId
from sim.negotiation import voting
from sim.negotiation.kinds import KINDS


def rule_of(rule: DecisionRule, voters: Sequence[ActorId]) -> voting.Rule:
    """The blueprint's rule among these voters, as the mathematics takes it: shares in thousandths, none of them 0.

    A voter without a weight where others have one counts as one; without a population, as nobody. Raises ValueError for
    a double majority or a constructive abstention without any population.
    """
    peopled, by_head = voting.peopled(rule.kind, rule.abstention), KINDS[rule.kind].peopled
    own = {figure.name: getattr(rule, figure.name) for figure in fields(voting.Rule)}
    return voting.Rule(
        **{
            **own,
            **{name: _share(own[name]) for name in voting.SHARES},
            "quorum": Fraction(rule.quorum).limit_denominator(1000),
            "weights": _amounts(rule.weights, voters, 1.0) if rule.weights and not by_head else (),
            "populations": _amounts(rule.populations, voters, 0.0) if peopled else (),
        }
    )


def _amounts(
    given: Mapping[ActorId, float], voters: Sequence[ActorId], otherwise: float
) -> tuple[tuple[ActorId, Fraction], ...]:
    return tuple((voter, _amount(given.get(voter, otherwise))) for voter in voters)


def _share(share: float) -> Fraction:
    return max(Fraction(1, 1000), Fraction(share).limit_denominator(1000))


def _amount(amount: float) -> Fraction:
    """In ten-thousandths: one denominator for all keeps whole-number weights small."""
    return Fraction(round(amount * 10_000), 10_000)


def figures(rule: DecisionRule | voting.Rule) -> dict[str, float]:
    """The figures of a rule as sentences take them: shares in hundredths, counts as they are."""
    own = {figure.name: getattr(rule, figure.name) for figure in fields(rule)}
    shares = {name: 100 * float(value) for name, value in own.items() if isinstance(value, float | Fraction)}
    return shares | {name: value for name, value in own.items() if isinstance(value, int)}

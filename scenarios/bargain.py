"""The bargaining problem inside a blueprint: which outcomes of an instrument its parties could sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sim.exercise.core import stakes as staked
from sim.exercise.core.blueprint import Blueprint, DecisionRule, Instrument
from sim.exercise.core.names import ActorId, Choices, InstrumentId, IssueId, OptionId
from sim.exercise.core.stakes import Stakes
from sim.exercise.core.worth import shares, worths
from sim.exercise.decisions.queries import rule_of
from sim.exercise.ratification.chances import concerned, ratifies
from sim.negotiation.coalitions import game
from sim.negotiation.domain import BoolArray, Domain, FloatArray
from sim.negotiation.kinds import KINDS
from sim.negotiation.preferences import Interaction, Preferences, RedLine, utility_matrix


@dataclass(frozen=True)
class Bargain:
    """An instrument as a domain of N outcomes and the preferences of its n parties, in [0, 1] (points of 100 / 100).

    Signatories who are not parties count among the parties here: without them nothing enters into force.
    """

    instrument: Instrument
    issues: tuple[IssueId, ...]
    options: tuple[tuple[OptionId, ...], ...]
    parties: tuple[ActorId, ...]
    stakes: tuple[Stakes, ...]
    domain: Domain
    preferences: tuple[Preferences, ...]
    """With what is in neither limits nor grants as red lines."""

    @cached_property
    def utilities(self) -> FloatArray:
        """(N, n)."""
        return utility_matrix(self.preferences, self.domain)

    @cached_property
    def acceptable(self) -> BoolArray:
        """(N, n): the outcomes each party could sign, inside its red lines and worth its reservation value."""
        return np.column_stack([preference.acceptable(self.domain) for preference in self.preferences])

    @cached_property
    def agreements(self) -> BoolArray:
        """(N,): the outcomes that can be adopted under the rule and signed by every signatory."""
        accepted = self.acceptable
        signed = [column for column, party in enumerate(self.parties) if party in self.instrument.signatories]
        mask: BoolArray = np.all(accepted[:, signed], axis=1)
        return mask & _adopted(self.instrument.rule, self.parties, self.instrument.parties, accepted)

    def choices(self, outcome: int) -> Choices:
        """The option of each issue in an outcome."""
        picked = self.domain.choices(outcome)
        return {issue: self.options[k][picked[k]] for k, issue in enumerate(self.issues)}


def bargain(blueprint: Blueprint, instrument: InstrumentId) -> Bargain:
    """The bargaining problem of an instrument. Raises ValueError where there are too many outcomes to enumerate."""
    text = blueprint.instrument(instrument)
    issues = text.issues
    options = tuple(tuple(o.id for o in blueprint.issue(issue).options) for issue in issues)
    parties = tuple(dict.fromkeys((*text.parties, *text.signatories)))
    stakes = tuple(blueprint.actor(party).stakes[instrument] for party in parties)
    return Bargain(
        instrument=text,
        issues=issues,
        options=options,
        parties=parties,
        stakes=stakes,
        domain=Domain(tuple(len(o) for o in options)),
        preferences=tuple(preferences(s, issues, options) for s in stakes),
    )


def ratification_chances(blueprint: Blueprint, instrument: InstrumentId) -> tuple[float, dict[ActorId, float]]:
    """The best chance that any agreement is ratified by all who must, and each one's own best over the agreements.

    An actor whose blocs have no stakes in the text always ratifies. Raises ValueError where there are no agreements.
    """
    deal = bargain(blueprint, instrument)
    plan = deal.instrument.ratification
    if plan is None:
        return 1.0, {}
    together, best = np.ones(np.count_nonzero(deal.agreements)), dict[ActorId, float]()
    for actor in plan.parties:
        blocs = concerned(blueprint.actor(actor).blocs, instrument)
        each = [worths(bloc.stakes[instrument], deal.issues, deal.options)[deal.agreements] for bloc in blocs]
        ratified = ratifies(blocs, instrument, each, plan.quota)
        best[actor] = float(ratified.max())
        together = together * ratified
    return float(together.max()), best


def preferences(stakes: Stakes, issues: Sequence[IssueId], options: Sequence[Sequence[OptionId]]) -> Preferences:
    """An actor's stakes as preferences on the scale where 100 points are 1: by issue, and by interaction."""
    weights = shares(stakes)
    granted = {(grant.issue, grant.option) for grant in stakes.grants}
    return Preferences(
        weights=tuple(weights[issue] for issue in issues),
        values=tuple(tuple(stakes.values[i][o] for o in those) for i, those in zip(issues, options, strict=True)),
        reservation=stakes.reservation / 100.0,
        forbidden=tuple(
            RedLine(k, number)
            for k, issue in enumerate(issues)
            for number, option in enumerate(options[k])
            if option not in stakes.limits.get(issue, options[k]) and (issue, option) not in granted
        ),
        interactions=tuple(_interaction(one, issues, options) for one in stakes.interactions),
    )


def _interaction(
    found: staked.Interaction, issues: Sequence[IssueId], options: Sequence[Sequence[OptionId]]
) -> Interaction:
    parts = ((issues.index(issue), option) for issue, option in found.when.items())
    return Interaction(tuple((k, options[k].index(option)) for k, option in parts), found.points / 100.0)


def _adopted(
    rule: DecisionRule, columns: Sequence[ActorId], voters: Sequence[ActorId], accepted: BoolArray
) -> BoolArray:
    """(N,): where the rule adopts the outcome if each voter says yes to what it accepts and no to the rest."""
    votes = accepted[:, [columns.index(voter) for voter in voters]]
    if KINDS[rule.kind].consensus:
        every: BoolArray = np.all(votes, axis=1)
        return every
    return game(rule_of(rule, voters), voters).carried(votes)

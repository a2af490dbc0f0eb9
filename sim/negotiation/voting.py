"""Decision rules as data, and the results of votes under them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias, get_args

from sim.negotiation.kinds import KINDS, Reason, RuleKind

Vote: TypeAlias = Literal["yes", "no", "abstain", "silent"]
Abstention: TypeAlias = Literal["counts-as-no", "not-counted", "blocks", "constructive"]

VOTES: tuple[Vote, ...] = get_args(Vote)
SHARES = ("threshold", "population_threshold", "abstention_limit")
"""The figures of a rule that are shares above 0."""
CONSTRUCTIVE = ("populations", "abstention_limit")
"""The figures that count under a constructive abstention, whatever the kind."""


@dataclass(frozen=True, slots=True)
class Rule:
    """The decision rule of a body.

    `kind`:
    - unanimity: every voter takes part and nobody says no;
    - silence: adopted unless someone breaks the silence; whoever stays silent consents, and counts as taking part;
    - simple: more than half of the base says yes;
    - qualified: at least `threshold` of the base says yes;
    - double: at least `threshold` of the base by head and at least `population_threshold` of it by population say yes,
      or else so few stand against that they are fewer than `blocking` members and cannot block;
    - negative: adopted unless someone says no and nobody says yes (consensus against).

    `abstention` says what an abstention does and, with it, what the base is:
    - not-counted: the base is the votes cast for or against; an abstention does not prevent unanimity;
    - counts-as-no: the base is the whole membership, absent voters included: whatever is not a yes stands against;
    - blocks: a single abstention defeats the proposal, under any kind;
    - constructive: as not-counted, but abstentions defeat the proposal when they reach `abstention_limit` both of the
      members and of their population.

    `quorum` is the share of voters (by head) who must take part, by yes, no or abstention. A no from one of `vetoes`
    defeats the proposal; its abstention or silence does not. `weights`, pairs of voter and weight, replace one voter
    one vote in the base; `populations`, pairs of voter and inhabitants, are what a double majority and constructive
    abstention also count. The rules of real bodies are in `bodies`. Raises ValueError for a share outside 0..1, for a
    bad weight or population, and for populations that are missing or that nothing counts.
    """

    kind: RuleKind
    threshold: Fraction = Fraction(1, 2)
    quorum: Fraction = Fraction(0)
    vetoes: tuple[str, ...] = ()
    abstention: Abstention = "not-counted"
    weights: tuple[tuple[str, Fraction | int], ...] = ()
    populations: tuple[tuple[str, Fraction | int], ...] = ()
    population_threshold: Fraction = Fraction(1, 2)
    blocking: int = 0
    abstention_limit: Fraction = Fraction(1, 3)

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"Rule: {self.kind!r} is no kind of rule; expected one of {', '.join(KINDS)}.")
        if self.abstention not in get_args(Abstention):
            raise ValueError(
                f"Rule: {self.abstention!r} is no abstention policy; expected one of {', '.join(get_args(Abstention))}."
            )
        for name in SHARES:
            share = getattr(self, name)
            if not 0 < share <= 1:
                raise ValueError(f"Rule: the {name.replace('_', ' ')} is {share}; it must be above 0 and at most 1.")
        if not 0 <= self.quorum <= 1:
            raise ValueError(f"Rule: the quorum is {self.quorum}; it must be in 0..1.")
        if self.blocking < 0:
            raise ValueError(f"Rule: a blocking minority of {self.blocking} members; it must be 0 or more.")
        for what, pairs in (("weight", self.weights), ("population", self.populations)):
            if len({voter for voter, _ in pairs}) != len(pairs):
                raise ValueError(f"Rule: a voter has two {what}s.")
            for voter, amount in pairs:
                if amount < 0:
                    raise ValueError(f"Rule: the {what} of {voter} is {amount}; it must be 0 or more.")
        if KINDS[self.kind].peopled and self.weights:
            raise ValueError("Rule: a double majority counts members by head; give populations instead of weights.")
        counted = peopled(self.kind, self.abstention)
        if counted and not sum(amount for _, amount in self.populations):
            raise ValueError("Rule: a double majority and constructive abstention need populations above 0.")
        if self.populations and not counted:
            raise ValueError("Rule: only a double majority and constructive abstention count populations.")


def peopled(kind: RuleKind, abstention: Abstention) -> bool:
    """Whether a rule counts populations."""
    return KINDS[kind].peopled or abstention == "constructive"


@dataclass(frozen=True, slots=True)
class Tally:
    """The count of a vote, by head, and the share in favour with the share it had to reach (exact fractions).

    Under `simple` the share must be passed, under `qualified` and `double` reached; under the other kinds they describe
    the vote. `in_favour` is 0 when the base is empty. `population`, the share of the base's inhabitants in favour, is
    0 where populations are not counted.
    """

    yes: int
    no: int
    abstain: int
    silent: int
    in_favour: Fraction
    needed: Fraction
    population: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class Decision:
    """The result of a vote: adopted or not, the first reason that settles it, and the count."""

    adopted: bool
    reason: Reason
    tally: Tally


def outcome(rule: Rule, votes: Mapping[str, Vote], voters: Sequence[str]) -> Decision:
    """The decision on `votes`; a voter with no vote is silent.

    Raises ValueError when there is no voter, when a vote is not from a voter or not a vote, when a veto holder is not a
    voter, or when the rule weighs votes and leaves a voter without weight.
    """
    _check(rule, votes, voters)
    cast = {voter: votes.get(voter, "silent") for voter in voters}
    tally = _count(rule, cast)
    reason = _reason(rule, cast, tally)
    return Decision(reason == "adopted", reason, tally)


def never(rule: Rule, voters: Sequence[str], able: Sequence[str]) -> Reason | None:
    """Why nobody can satisfy the rule: what defeats a proposal that every voter in `able` supports; None if it passes.

    The voters not in `able` cannot vote and stay silent: a body whose quorum or threshold counts on them decides
    nothing. A yes from all who can vote is the best case of every rule.
    """
    decision = outcome(rule, {voter: "yes" for voter in voters if voter in set(able)}, voters)
    return None if decision.adopted else decision.reason


def _count(rule: Rule, cast: Mapping[str, Vote]) -> Tally:
    heads = _weighed(cast, {})
    return Tally(
        int(heads["yes"]),
        int(heads["no"]),
        int(heads["abstain"]),
        int(heads["silent"]),
        _in_favour(rule, _weighed(cast, dict(rule.weights))),
        KINDS[rule.kind].needed(rule),
        _in_favour(rule, _weighed(cast, dict(rule.populations))) if rule.populations else Fraction(0),
    )


def _weighed(cast: Mapping[str, Vote], weights: Mapping[str, Fraction | int]) -> dict[Vote, Fraction]:
    """The weight behind each vote; one each where nobody has a weight."""
    weighed: dict[Vote, Fraction] = dict.fromkeys(VOTES, Fraction(0))
    for voter, vote in cast.items():
        weighed[vote] += weights[voter] if weights else 1
    return weighed


def _in_favour(rule: Rule, weighed: Mapping[Vote, Fraction]) -> Fraction:
    """The share of the base that says yes; 0 when the base is empty."""
    whole = rule.abstention == "counts-as-no"
    base = sum(weighed.values(), Fraction(0)) if whole else weighed["yes"] + weighed["no"]
    return weighed["yes"] / base if base else Fraction(0)


def _reason(rule: Rule, cast: Mapping[str, Vote], tally: Tally) -> Reason:
    kind = KINDS[rule.kind]
    part = len(cast) if kind.silence_takes_part else tally.yes + tally.no + tally.abstain
    if part < rule.quorum * len(cast):
        return "no-quorum"
    if any(cast[holder] == "no" for holder in rule.vetoes):
        return "vetoed"
    if tally.no and kind.opposed is not None:
        return kind.opposed
    if tally.abstain and _abstention_defeats(rule, cast, tally):
        return "abstention-blocks"
    return kind.verdict(rule, tally)


def _abstention_defeats(rule: Rule, cast: Mapping[str, Vote], tally: Tally) -> bool:
    match rule.abstention:
        case "blocks":
            return True
        case "counts-as-no":
            return KINDS[rule.kind].consensus
        case "constructive":
            people = _weighed(cast, dict(rule.populations))
            return tally.abstain >= rule.abstention_limit * len(cast) and people[
                "abstain"
            ] >= rule.abstention_limit * sum(people.values())
        case "not-counted":
            return False


def _check(rule: Rule, votes: Mapping[str, Vote], voters: Sequence[str]) -> None:
    known = set(voters)
    if not voters or len(known) != len(voters):
        raise ValueError("vote: at least one voter is needed, and each only once.")
    for voter, vote in votes.items():
        if voter not in known:
            raise ValueError(f"vote: {voter} has no vote here.")
        if vote not in VOTES:
            raise ValueError(f"vote: {voter} voted {vote!r}; one of {', '.join(VOTES)} is expected.")
    strangers = [holder for holder in rule.vetoes if holder not in known]
    if strangers:
        raise ValueError(f"vote: {', '.join(strangers)} may veto but is not a voter.")
    for what, pairs in (("weight", rule.weights), ("population", rule.populations)):
        left_out = known - {voter for voter, _ in pairs}
        if pairs and left_out:
            raise ValueError(f"vote: the rule gives no {what} to {', '.join(sorted(left_out))}.")

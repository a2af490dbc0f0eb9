"""Decision rules as data and what they make of a vote; not who may call one, nor when it closes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias, get_args

Kind: TypeAlias = Literal["unanimity", "silence", "simple", "qualified"]
Vote: TypeAlias = Literal["yes", "no", "abstain", "silent"]
Abstention: TypeAlias = Literal["counts-as-no", "not-counted", "blocks"]
Reason: TypeAlias = Literal[
    "adopted",
    "no-quorum",
    "vetoed",
    "opposed",
    "silence-broken",
    "abstention-blocks",
    "not-all-spoke",
    "short-of-threshold",
]

VOTES: tuple[Vote, ...] = get_args(Vote)


@dataclass(frozen=True, slots=True)
class Rule:
    """How a body decides.

    `kind`:
    - unanimity: every voter takes part and nobody says no;
    - silence: adopted unless someone breaks the silence; whoever stays silent consents, and counts as taking part;
    - simple: more than half of the base says yes;
    - qualified: at least `threshold` of the base says yes.

    `abstention` says what an abstention does and, with it, what the base is:
    - not-counted: the base is the votes cast for or against; an abstention does not prevent unanimity;
    - counts-as-no: the base is the whole membership, absent voters included: whatever is not a yes stands against;
    - blocks: a single abstention defeats the proposal, under any kind.

    `quorum` is the share of voters (by head) who must take part, by yes, no or abstention. A no from one of `vetoes`
    defeats the proposal; its abstention or silence does not. `weights`, pairs of voter and weight, replace one voter
    one vote in the base. Raises ValueError for a share outside 0..1 or a bad weight.
    """

    kind: Kind
    threshold: Fraction = Fraction(1, 2)
    quorum: Fraction = Fraction(0)
    vetoes: tuple[str, ...] = ()
    abstention: Abstention = "not-counted"
    weights: tuple[tuple[str, Fraction | int], ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in get_args(Kind):
            raise ValueError(f"Rule: {self.kind!r} is no kind of rule; expected one of {', '.join(get_args(Kind))}.")
        if self.abstention not in get_args(Abstention):
            raise ValueError(
                f"Rule: {self.abstention!r} is no abstention policy; expected one of {', '.join(get_args(Abstention))}."
            )
        if not 0 < self.threshold <= 1:
            raise ValueError(f"Rule: the threshold is {self.threshold}; it must be above 0 and at most 1.")
        if not 0 <= self.quorum <= 1:
            raise ValueError(f"Rule: the quorum is {self.quorum}; it must be in 0..1.")
        if len({voter for voter, _ in self.weights}) != len(self.weights):
            raise ValueError("Rule: a voter has two weights.")
        for voter, weight in self.weights:
            if weight < 0:
                raise ValueError(f"Rule: the weight of {voter} is {weight}; it must be 0 or more.")


@dataclass(frozen=True, slots=True)
class Tally:
    """The count of a vote, by head, and the share in favour with the share it had to reach (exact fractions).

    Under `simple` the share must be passed, under `qualified` reached; under the other kinds they describe the vote.
    `in_favour` is 0 when the base is empty.
    """

    yes: int
    no: int
    abstain: int
    silent: int
    in_favour: Fraction
    needed: Fraction


@dataclass(frozen=True, slots=True)
class Decision:
    """What a rule makes of a vote: adopted or not, the first reason that settles it, and the count."""

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


def decided_already(rule: Rule, votes: Mapping[str, Vote], voters: Sequence[str]) -> bool:
    """Whether the votes still missing can no longer change the decision.

    Missing are the voters without an entry in `votes`; an explicit "silent" is final. When True, `outcome` on the same
    votes already says whether the proposal is adopted.
    """
    missing = [voter for voter in voters if voter not in votes]
    # Each ground for defeat is at its strongest when all missing voters do one same thing (stay away for the quorum,
    # say no for the share, abstain where that blocks), and adoption is easiest when all say yes: four cases cover all.
    outcomes = {outcome(rule, {**votes, **dict.fromkeys(missing, last)}, voters).adopted for last in VOTES}
    return len(outcomes) == 1


def _count(rule: Rule, cast: Mapping[str, Vote]) -> Tally:
    weights = dict(rule.weights)
    weighed: dict[Vote, Fraction] = dict.fromkeys(VOTES, Fraction(0))
    heads: dict[Vote, int] = dict.fromkeys(VOTES, 0)
    for voter, vote in cast.items():
        heads[vote] += 1
        weighed[vote] += weights[voter] if weights else 1
    whole = rule.abstention == "counts-as-no"
    base = sum(weighed.values(), Fraction(0)) if whole else weighed["yes"] + weighed["no"]
    in_favour = weighed["yes"] / base if base else Fraction(0)
    needed = {"simple": Fraction(1, 2), "qualified": rule.threshold}.get(rule.kind, Fraction(1))
    return Tally(heads["yes"], heads["no"], heads["abstain"], heads["silent"], in_favour, needed)


def _reason(rule: Rule, cast: Mapping[str, Vote], tally: Tally) -> Reason:
    part = len(cast) if rule.kind == "silence" else tally.yes + tally.no + tally.abstain
    if part < rule.quorum * len(cast):
        return "no-quorum"
    if any(cast[holder] == "no" for holder in rule.vetoes):
        return "vetoed"
    strict_abstention = rule.abstention == "blocks" or (
        rule.abstention == "counts-as-no" and rule.kind in ("unanimity", "silence")
    )
    if tally.no and rule.kind == "unanimity":
        return "opposed"
    if tally.no and rule.kind == "silence":
        return "silence-broken"
    if tally.abstain and strict_abstention:
        return "abstention-blocks"
    match rule.kind:
        case "silence":
            return "adopted"
        case "unanimity":
            return "not-all-spoke" if tally.silent else "adopted"
        case "simple":
            return "adopted" if tally.in_favour > tally.needed else "short-of-threshold"
        case "qualified":
            return "adopted" if tally.in_favour >= tally.needed else "short-of-threshold"


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
    if rule.weights:
        unweighed = known - {voter for voter, _ in rule.weights}
        if unweighed:
            raise ValueError(f"vote: the rule gives no weight to {', '.join(sorted(unweighed))}.")

"""Decision rules: each clause by hand, real bodies by their published rule, and small bodies exhaustively."""

import itertools
from fractions import Fraction
from typing import get_args

import pytest

from sim.negotiation.kinds import KINDS, RuleKind
from sim.negotiation.voting import VOTES, Abstention, Rule, Vote, outcome

LETTERS: dict[str, Vote] = {vote[0]: vote for vote in VOTES}
ABC = ("a", "b", "c")


def decide(rule, word, voters=None):
    """`word` has a letter for each voter in turn: y, n, a(bstain), s(ilent)."""
    voters = voters or [f"v{number}" for number in range(len(word))]
    return outcome(rule, {voter: LETTERS[letter] for voter, letter in zip(voters, word, strict=True)}, voters)


UNANIMITY = Rule("unanimity")
SILENCE = Rule("silence")
SIMPLE = Rule("simple")
TWO_THIRDS = Rule("qualified", Fraction(2, 3))


@pytest.mark.parametrize(
    ("rule", "word", "reason"),
    [
        (UNANIMITY, "yyy", "adopted"),
        (UNANIMITY, "yya", "adopted"),
        (UNANIMITY, "yyn", "opposed"),
        (UNANIMITY, "yys", "not-all-spoke"),
        (Rule("unanimity", abstention="counts-as-no"), "yya", "abstention-blocks"),
        (Rule("unanimity", abstention="blocks"), "yya", "abstention-blocks"),
        (SILENCE, "sss", "adopted"),
        (SILENCE, "sya", "adopted"),
        (SILENCE, "ssn", "silence-broken"),
        (Rule("silence", quorum=Fraction(1)), "sss", "adopted"),
        (Rule("silence", abstention="blocks"), "ssa", "abstention-blocks"),
        (SIMPLE, "yyn", "adopted"),
        (SIMPLE, "yn", "short-of-threshold"),
        (SIMPLE, "yaaa", "adopted"),
        (SIMPLE, "aaa", "short-of-threshold"),
        (SIMPLE, "sss", "short-of-threshold"),
        (Rule("simple", abstention="counts-as-no"), "yyas", "short-of-threshold"),
        (Rule("simple", abstention="counts-as-no"), "yyys", "adopted"),
        (Rule("simple", abstention="blocks"), "yyya", "abstention-blocks"),
        (Rule("simple", quorum=Fraction(1, 2)), "yyss", "adopted"),
        (Rule("simple", quorum=Fraction(1, 2)), "yass", "adopted"),
        (Rule("simple", quorum=Fraction(1, 2)), "ysss", "no-quorum"),
        (TWO_THIRDS, "yyn", "adopted"),
        (TWO_THIRDS, "yynaaa", "adopted"),
        (TWO_THIRDS, "yyynn", "short-of-threshold"),
        (Rule("qualified", Fraction(2, 3), abstention="counts-as-no"), "yyna", "short-of-threshold"),
        (Rule("simple", vetoes=("v0",)), "nyy", "vetoed"),
        (Rule("simple", vetoes=("v0",)), "ayy", "adopted"),
        (Rule("simple", vetoes=("v0",)), "syy", "adopted"),
        (Rule("simple", vetoes=("v0",), quorum=Fraction(1)), "nys", "no-quorum"),
    ],
)
def test_a_rule_decides_and_says_why(rule, word, reason):
    decision = decide(rule, word)
    assert (decision.reason, decision.adopted) == (reason, reason == "adopted")


def test_the_tally_counts_heads_and_gives_the_exact_share():
    tally = decide(TWO_THIRDS, "yyynnas").tally
    assert (tally.yes, tally.no, tally.abstain, tally.silent) == (3, 2, 1, 1)
    assert (tally.in_favour, tally.needed) == (Fraction(3, 5), Fraction(2, 3))


def test_a_threshold_is_met_exactly_where_floats_would_miss_it():
    assert decide(Rule("qualified", Fraction(7, 10)), "yyyyyyynnn").adopted


def test_weights_replace_one_voter_one_vote():
    rule = Rule("qualified", Fraction(1, 2), weights=(("a", 10), ("b", 3), ("c", Fraction(5, 2))))
    assert decide(rule, "ynn", ABC).tally.in_favour == Fraction(20, 31)
    assert not decide(rule, "nyy", ABC).adopted


def test_weights_of_nothing_adopt_nothing():
    assert not decide(Rule("qualified", Fraction(1, 2), weights=(("a", 0), ("b", 0), ("c", 0))), "yyy", ABC).adopted


def test_who_did_not_vote_is_silent():
    assert outcome(SIMPLE, {"a": "yes"}, ABC).tally.silent == 2


PERMANENT = tuple(f"p{number}" for number in range(5))
ELECTED = tuple(f"e{number}" for number in range(10))
SECURITY_COUNCIL = Rule("qualified", Fraction(9, 15), vetoes=PERMANENT, abstention="counts-as-no")


def test_the_security_council_needs_nine_and_no_permanent_no():
    # UN Charter, Article 27(3), with the practice that an abstention is not a veto; every count of votes is tried.
    for p_yes, p_no, e_yes in itertools.product(range(6), range(6), range(11)):
        if p_yes + p_no <= 5:
            permanent = "y" * p_yes + "n" * p_no + "a" * (5 - p_yes - p_no)
            elected = "y" * e_yes + "n" * (10 - e_yes)
            adopted = decide(SECURITY_COUNCIL, permanent + elected, PERMANENT + ELECTED).adopted
            assert adopted == (p_yes + e_yes >= 9 and p_no == 0)


@pytest.mark.parametrize(("yes", "adopted"), [(14, False), (15, True)])
def test_fifteen_of_twenty_seven_states_make_fifty_five_per_cent(yes, adopted):
    # The first condition of the Council's qualified majority; abstaining is not voting for.
    rule = Rule("qualified", Fraction(55, 100), abstention="counts-as-no")
    assert decide(rule, "y" * yes + "a" * (27 - yes)).adopted is adopted


def test_the_general_assembly_counts_members_present_and_voting():
    # Rules of procedure of the General Assembly, rule 86: abstaining members are considered as not voting.
    assert decide(TWO_THIRDS, "y" * 80 + "n" * 40 + "a" * 60 + "s" * 13).adopted


def restated(rule, votes):
    """The rules in a second wording: count what counts, without reasons."""
    count = {vote: sum(1 for cast in votes.values() if cast == vote) for vote in VOTES}
    taking_part = len(votes) - (0 if rule.kind == "silence" else count["silent"])
    if Fraction(taking_part, len(votes)) < rule.quorum or any(votes[holder] == "no" for holder in rule.vetoes):
        return False
    if rule.abstention == "blocks" and count["abstain"]:
        return False
    against = count["no"] + (count["abstain"] if rule.abstention == "counts-as-no" else 0)
    if rule.kind == "silence":
        return against == 0
    if rule.kind == "unanimity":
        return against == 0 and count["silent"] == 0
    against += count["silent"] if rule.abstention == "counts-as-no" else 0
    if rule.kind == "simple":
        return count["yes"] > against
    share = rule.threshold
    return count["yes"] > 0 and count["yes"] * (1 - share) >= against * share


SOME: tuple[RuleKind, ...] = ("unanimity", "silence", "simple", "qualified")
POLICIES: tuple[Abstention, ...] = ("not-counted", "counts-as-no", "blocks")
RULES = [
    Rule(kind, Fraction(2, 3), quorum, vetoes, abstention)
    for kind in SOME
    for quorum in (Fraction(0), Fraction(2, 3))
    for vetoes in ((), ("b",))
    for abstention in POLICIES
]


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_every_vote_of_a_small_body_is_decided_as_the_rule_reads(rule):
    for cast in itertools.product(VOTES, repeat=3):
        votes = dict(zip(ABC, cast, strict=True))
        assert outcome(rule, votes, ABC).adopted == restated(rule, votes)


@pytest.mark.parametrize(
    ("build", "sentence"),
    [
        (lambda: Rule("qualified", Fraction(0)), "threshold is 0"),
        (lambda: Rule("qualified", Fraction(3, 2)), "threshold is 3/2"),
        (lambda: Rule("simple", quorum=Fraction(-1, 2)), "quorum is -1/2"),
        (lambda: Rule("simple", weights=(("a", 1), ("a", 2))), "two weights"),
        (lambda: Rule("simple", weights=(("a", -1),)), "weight of a is -1"),
        (lambda: outcome(SIMPLE, {}, ()), "at least one voter"),
        (lambda: outcome(SIMPLE, {}, ("a", "a")), "each only once"),
        (lambda: outcome(SIMPLE, {"z": "yes"}, ABC), "z has no vote here"),
        (lambda: outcome(Rule("simple", vetoes=("z",)), {}, ABC), "z may veto but is not a voter"),
        (lambda: outcome(Rule("simple", weights=(("a", 1),)), {}, ABC), "no weight to b, c"),
    ],
)
def test_what_is_no_vote_is_refused(build, sentence):
    with pytest.raises(ValueError, match=sentence):
        build()


@pytest.mark.parametrize(
    ("build", "sentence"),
    [
        (lambda word: Rule(word), "'perhaps' is no kind of rule; expected one of unanimity"),
        (lambda word: Rule("simple", abstention=word), "'perhaps' is no abstention policy"),
        (lambda word: outcome(SIMPLE, {"a": word}, ABC), "a voted 'perhaps'"),
    ],
)
def test_a_word_that_is_not_known_is_refused_with_those_that_are(build, sentence):
    with pytest.raises(ValueError, match=sentence):
        build("perhaps")


def test_every_kind_of_rule_is_declared_and_no_other():
    assert set(KINDS) == set(get_args(RuleKind))

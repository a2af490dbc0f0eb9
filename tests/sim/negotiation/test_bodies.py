"""The rules of real bodies against the texts they come from, and the clauses that only they use."""

from fractions import Fraction

import pytest

from sim.negotiation.bodies import (
    common_foreign_policy,
    council_of_the_eu,
    council_of_the_eu_reinforced,
    general_assembly_important,
    general_assembly_other,
    security_council,
    silence_procedure,
    wto_consensus,
    wto_negative_consensus,
)
from sim.negotiation.voting import Rule, never, outcome
from tests.published import compare

# A union of 27 whose three largest members hold 45 % of the people: enough people to block, too few members.
LARGE, SMALL = ("x", "y", "z"), tuple(f"s{number}" for number in range(24))
UNION = {**dict.fromkeys(LARGE, 150), **dict.fromkeys(SMALL, Fraction(550, 24))}
COUNCIL = council_of_the_eu(UNION)


@pytest.mark.parametrize(
    ("large", "small", "expected"),
    [
        (3, 12, "adopted"),  # 15 members; 72.5 % of the people
        (3, 11, "short-of-threshold"),  # 14 members; 70.2 %
        (0, 24, "adopted"),  # 24 members; 55 %, but the three against are too few to block
        (0, 23, "short-of-population"),  # 23 members; 52.7 %, and four stand against
        (2, 13, "short-of-population"),  # 15 members; 59.8 %
        (2, 16, "adopted"),  # 18 members; 66.7 %
        (2, 15, "short-of-population"),  # 17 members; 64.4 %
        (0, 0, "short-of-threshold"),
    ],
)
@pytest.mark.parametrize("rest", ["no", "abstain", "silent"])
def test_the_qualified_majority_of_the_council_by_its_truth_table(large, small, expected, rest):
    members = (*LARGE, *SMALL)
    votes = dict.fromkeys(members, rest) | dict.fromkeys((*LARGE[:large], *SMALL[:small]), "yes")
    decision = outcome(COUNCIL, votes, members)
    assert (decision.reason, decision.adopted) == (expected, expected == "adopted")


def test_fifteen_of_twenty_seven_is_the_treatys_number():
    members = (*LARGE, *SMALL)
    least = next(k for k in range(28) if outcome(COUNCIL, dict.fromkeys(members[:k], "yes"), members).adopted)
    compare("Council, least number of members, TEU Article 16(4)", 15, least, 0)


@pytest.mark.parametrize(
    ("large", "small", "expected"),
    [(3, 17, "adopted"), (3, 16, "short-of-threshold"), (0, 24, "short-of-population")],
)
def test_the_reinforced_majority_asks_twenty_of_twenty_seven_and_lets_three_large_members_block(large, small, expected):
    votes = dict.fromkeys((*LARGE[:large], *SMALL[:small]), "yes")
    assert outcome(council_of_the_eu_reinforced(UNION), votes, (*LARGE, *SMALL)).reason == expected


def test_the_security_council_lets_a_permanent_member_stand_aside():
    permanent, elected = ("a", "b", "c", "d", "e"), tuple(f"e{number}" for number in range(10))
    votes = dict.fromkeys((*permanent[1:], *elected[:5]), "yes") | dict.fromkeys(elected[5:], "no")
    assert outcome(security_council(permanent), {**votes, "a": "abstain"}, (*permanent, *elected)).adopted
    vetoed = outcome(security_council(permanent), {**votes, "a": "no"}, (*permanent, *elected))
    assert vetoed.reason == "vetoed"


def test_the_general_assembly_counts_who_votes_once_a_majority_is_present():
    members = tuple(f"m{number}" for number in range(193))
    votes = dict.fromkeys(members[:80], "yes") | dict.fromkeys(members[80:120], "no")
    assert outcome(general_assembly_important(), votes, members).adopted
    assert outcome(general_assembly_important(), {**votes, "m79": "no"}, members).reason == "short-of-threshold"
    assert outcome(general_assembly_other(), dict.fromkeys(members[:96], "yes"), members).reason == "no-quorum"


# Of nine members, a, b and c hold exactly a third of the people.
NINE = tuple("abcdefghi")
PEOPLE = dict.fromkeys("abc", 100) | dict.fromkeys("defghi", 100)


@pytest.mark.parametrize(
    ("abstaining", "people", "reason"),
    [
        ("ab", PEOPLE, "adopted"),  # two of nine are less than a third of the members
        ("abc", PEOPLE, "abstention-blocks"),  # a third of both
        ("abc", {**PEOPLE, "a": 99}, "adopted"),  # a third of the members, less than a third of the people
        ("ab", {**PEOPLE, "a": 900}, "adopted"),  # most of the people, less than a third of the members
    ],
)
def test_constructive_abstention_defeats_only_with_a_third_of_members_and_people(abstaining, people, reason):
    votes = {voter: "abstain" if voter in abstaining else "yes" for voter in NINE}
    assert outcome(common_foreign_policy(people), votes, NINE).reason == reason


@pytest.mark.parametrize(
    ("word", "reason"),
    [("nnn", "consensus-against"), ("nss", "consensus-against"), ("nny", "adopted"), ("sss", "adopted")],
)
def test_negative_consensus_is_broken_by_one_voice_in_favour(word, reason):
    votes = {voter: {"n": "no", "y": "yes", "s": "silent"}[letter] for voter, letter in zip("abc", word, strict=True)}
    assert outcome(wto_negative_consensus(), votes, "abc").reason == reason


@pytest.mark.parametrize("rule", [wto_consensus(), silence_procedure()])
def test_consensus_is_broken_by_one_objection(rule):
    assert outcome(rule, {"a": "abstain"}, "abc").adopted
    assert outcome(rule, {"a": "no"}, "abc").reason == "silence-broken"


ABC = (("a", 5), ("b", 3), ("c", 2))
NEW_RULES = [
    Rule("double", share, quorum, vetoes, abstention, (), ABC, people, blocking)  # type: ignore[arg-type]
    for share, people in ((Fraction(2, 3), Fraction(1, 2)), (Fraction(1, 3), Fraction(7, 10)))
    for quorum in (Fraction(0), Fraction(2, 3))
    for vetoes in ((), ("b",))
    for abstention in ("not-counted", "counts-as-no", "blocks", "constructive")
    for blocking in (0, 2)
] + [
    Rule(kind, abstention="constructive", populations=ABC, vetoes=vetoes)  # type: ignore[arg-type]
    for kind in ("unanimity", "silence", "simple", "qualified", "negative")
    for vetoes in ((), ("c",))
]


@pytest.mark.parametrize(
    ("rule", "able", "reason"),
    [
        (Rule("simple"), "abc", None),
        (Rule("simple", quorum=Fraction(1)), "ab", "no-quorum"),
        (Rule("unanimity"), "ab", "not-all-spoke"),
        (Rule("qualified", Fraction(2, 3), abstention="counts-as-no"), "a", "short-of-threshold"),
        (Rule("simple", weights=(("a", 0), ("b", 0), ("c", 0))), "abc", "short-of-threshold"),
        (Rule("double", populations=ABC, abstention="counts-as-no"), "bc", None),
        (
            Rule("double", populations=ABC, abstention="counts-as-no", population_threshold=Fraction(3, 5)),
            "bc",
            "short-of-population",
        ),
    ],
)
def test_a_rule_that_counts_on_who_cannot_vote_is_out_of_reach(rule, able, reason):
    assert never(rule, "abc", able) == reason


@pytest.mark.parametrize(
    ("build", "sentence"),
    [
        (lambda: Rule("double"), "need populations above 0"),
        (lambda: Rule("double", populations=(("a", 0),)), "need populations above 0"),
        (lambda: Rule("simple", populations=ABC), "only a double majority"),
        (lambda: Rule("double", populations=ABC, weights=ABC), "give populations instead of weights"),
        (lambda: Rule("double", populations=(*ABC, ("a", 1))), "two populations"),
        (lambda: Rule("double", populations=(("a", -1), ("b", 2))), "population of a is -1"),
        (lambda: Rule("double", populations=ABC, population_threshold=Fraction(0)), "population threshold is 0"),
        (lambda: Rule("double", populations=ABC, blocking=-1), "blocking minority of -1"),
        (lambda: Rule("simple", abstention_limit=Fraction(2)), "abstention limit is 2"),
        (lambda: outcome(Rule("double", populations=ABC), {}, "abcd"), "no population to d"),
    ],
)
def test_a_rule_that_cannot_be_counted_is_refused(build, sentence):
    with pytest.raises(ValueError, match=sentence):
        build()

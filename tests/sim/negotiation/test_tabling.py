"""Free tabling: what may be said, when a package is agreed under each rule, and talks between simulated parties."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.negotiation.acceptance import ACConst, ACNext
from sim.negotiation.alternating import seat
from sim.negotiation.domain import Domain
from sim.negotiation.named import named
from sim.negotiation.tabling import Accept, Oppose, Propose, Withdraw, after, close, open_talks, talk
from sim.negotiation.tactics import Logrolling, MiCRO, TimeDependent
from sim.negotiation.voting import Rule

UNANIMITY = Rule("unanimity")
SILENCE = Rule("silence")
MAJORITY = Rule("simple", abstention="counts-as-no")
TWO_THIRDS = Rule("qualified", Fraction(2, 3), abstention="counts-as-no")
PARTIES = ("a", "b", "c")


def told(rule, *sayings):
    talks = open_talks(rule, PARTIES)
    for saying in sayings:
        talks = after(talks, saying)
    return talks


def test_several_packages_stand_side_by_side_in_the_order_of_tabling():
    talks = told(UNANIMITY, Propose(0, 7), Propose(0, 3), Propose(2, 5))
    assert [(p.number, p.outcome, p.author) for p in talks.standing] == [(0, 7, 0), (1, 3, 0), (2, 5, 2)]
    assert talks.agreed is None


def test_who_tables_says_yes():
    assert told(UNANIMITY, Propose(1, 7)).standing[0].yes == {1}


def test_to_table_what_stands_is_to_accept_it():
    talks = told(UNANIMITY, Propose(0, 7), Propose(1, 7))
    assert [(p.author, p.yes) for p in talks.standing] == [(0, {0, 1})]


def test_a_package_that_all_accept_is_agreed():
    talks = told(UNANIMITY, Propose(0, 7), Propose(1, 3), Accept(2, 0), Accept(1, 0))
    assert talks.closed
    assert talks.agreed is not None
    assert (talks.agreed.outcome, talks.agreed.author) == (7, 0)


def test_a_majority_agrees_without_the_rest():
    talks = told(MAJORITY, Propose(0, 7), Oppose(1, 0), Accept(2, 0))
    assert talks.agreed is not None
    assert talks.agreed.yes == {0, 2}


def test_no_package_is_agreed_while_a_missing_voice_could_still_undo_it():
    # Two of three yes under a rule that counts only votes cast: the third may still make it two thirds or not.
    strict = Rule("qualified", Fraction(3, 4))
    assert told(strict, Propose(0, 7), Accept(1, 0)).agreed is None
    assert told(TWO_THIRDS, Propose(0, 7), Accept(1, 0)).agreed is not None


def test_silence_consents_when_talks_close_and_not_before():
    talks = told(SILENCE, Propose(0, 7))
    assert talks.agreed is None
    ended = close(talks)
    assert ended.agreed is not None
    assert ended.agreed.outcome == 7


def test_one_voice_breaks_the_silence():
    assert close(told(SILENCE, Propose(0, 7), Oppose(1, 0))).agreed is None


def test_of_several_that_pass_in_silence_the_first_tabled_stands():
    ended = close(told(SILENCE, Propose(0, 7), Propose(1, 5), Oppose(2, 0)))
    assert ended.agreed is not None
    assert ended.agreed.outcome == 5


def test_who_opposed_may_come_round():
    talks = told(UNANIMITY, Propose(0, 7), Oppose(1, 0), Accept(1, 0), Accept(2, 0))
    assert talks.agreed is not None


def test_who_accepted_may_think_again():
    talks = told(UNANIMITY, Propose(0, 7), Accept(1, 0), Oppose(1, 0))
    assert (talks.standing[0].yes, talks.standing[0].no) == ({0}, {1})


def test_a_package_withdrawn_takes_its_support_along():
    talks = told(UNANIMITY, Propose(0, 7), Accept(1, 0), Withdraw(0, 0), Propose(0, 7))
    assert [(p.number, p.yes) for p in talks.standing] == [(1, {0})]


def test_a_veto_holder_is_waited_for():
    rule = Rule("simple", vetoes=("c",), abstention="counts-as-no")
    assert told(rule, Propose(0, 7), Accept(1, 0)).agreed is None
    assert told(rule, Propose(0, 7), Accept(1, 0), Accept(2, 0)).agreed is not None


@pytest.mark.parametrize(
    ("sayings", "sentence"),
    [
        ((Propose(3, 1),), "there is no party 3"),
        ((Accept(0, 0),), "package 0 is not on the table"),
        ((Propose(0, 1), Withdraw(1, 0)), "by its author only"),
        ((Propose(0, 1), Oppose(0, 0)), "this party's own"),
        ((Propose(0, 1), Accept(1, 0), Accept(2, 0), Propose(1, 2)), "these talks are over"),
    ],
)
def test_what_cannot_be_said_is_refused(sayings, sentence):
    with pytest.raises(ValueError, match=sentence):
        told(UNANIMITY, *sayings)


def test_a_rule_that_does_not_fit_the_parties_is_refused():
    with pytest.raises(ValueError, match="z may veto"):
        open_talks(Rule("simple", vetoes=("z",)), PARTIES)


words = st.sampled_from(["boulware", "conceder", "micro", "random-tft", "relative-tft", "logrolling", "resource"])
rules = st.sampled_from([UNANIMITY, SILENCE, MAJORITY, TWO_THIRDS])
DOMAIN = Domain((3, 2, 4))


@settings(max_examples=150)
@given(st.lists(words, min_size=2, max_size=4), rules, st.integers(0, 10_000), st.integers(1, 15), st.integers(1, 3))
def test_whoever_says_yes_does_so_within_its_guards(lines, rule, seed, rounds, alive):
    dice = np.random.default_rng(seed)
    utilities = dice.integers(0, 11, size=(len(DOMAIN), len(lines))) / 10.0
    allowed = dice.random(utilities.shape) < 0.8
    table = seat(utilities, [0.3] * len(lines), allowed, DOMAIN)
    tactics = [named(word).tactic for word in lines]
    talks = talk(table, tactics, [ACNext()] * len(lines), rule, rounds, dice, alive)
    assert talks.closed
    for package in talks.standing:
        for party in package.yes:
            assert allowed[package.outcome, party]
            assert utilities[package.outcome, party] >= 0.3 - 1e-9
    for party in range(len(lines)):
        assert sum(package.author == party for package in talks.standing) <= alive


def pie(slices):
    k = np.arange(slices + 1)
    return np.column_stack([k, slices - k]) / slices


def test_two_linear_parties_halve_the_pie_as_in_alternating_offers():
    linear = TimeDependent(1.0)
    talks = talk(seat(pie(100), (0.0, 0.0)), [linear] * 2, [ACNext()] * 2, UNANIMITY, 101, np.random.default_rng(3))
    assert talks.agreed is not None
    assert talks.agreed.outcome / 100 == pytest.approx(0.5, abs=0.02)


def test_an_early_package_is_taken_up_late():
    # The first party moves to and fro no more once it has offered half; the second takes the best that stands.
    utilities = np.array([[1.0, 0.0], [0.6, 0.5], [0.0, 1.0]])
    tactics = [MiCRO(), TimeDependent(0.05)]
    talks = talk(
        seat(utilities, (0.3, 0.4)), tactics, [ACNext(), ACConst(0.5)], UNANIMITY, 30, np.random.default_rng(0)
    )
    assert talks.agreed is not None
    assert talks.agreed.outcome == 1


def test_without_agreement_talks_end_with_what_stands():
    hard = TimeDependent(0.0)
    talks = talk(seat(pie(10), (0.0, 0.0)), [hard, hard], [ACNext()] * 2, UNANIMITY, 5, np.random.default_rng(0))
    assert talks.agreed is None
    assert {package.outcome for package in talks.standing} == {0, 10}


def test_the_same_dice_give_the_same_talks():
    utilities = np.random.default_rng(1).random((24, 3))
    table = seat(utilities, (0.2,) * 3, None, DOMAIN)
    tactics = [MiCRO(), Logrolling(), TimeDependent(1.0)]
    once, again = (talk(table, tactics, [ACNext()] * 3, MAJORITY, 20, np.random.default_rng(7)) for _ in range(2))
    assert once == again


@pytest.mark.parametrize(
    ("change", "sentence"),
    [({"alive": 0}, "0 packages alive"), ({"tactics": [MiCRO()]}, "one tactic and one acceptance")],
)
def test_talks_that_do_not_fit_are_refused(change, sentence):
    asked = {
        "table": seat(pie(10), (0.0, 0.0)),
        "tactics": [MiCRO()] * 2,
        "acceptances": [ACNext()] * 2,
        "rule": UNANIMITY,
        "rounds": 5,
        "rng": np.random.default_rng(0),
    }
    with pytest.raises(ValueError, match=sentence):
        talk(**{**asked, **change})

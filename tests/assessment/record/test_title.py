"""Blocks and equivalences into the title."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.framework import BlockCode
from assessment.jury.rules import Certified
from assessment.record import admission, equivalences
from assessment.record.fold import Record
from assessment.record.refusal import Refusal
from assessment.record.standing import outcome, validated
from assessment.record.values import (
    Authority,
    Document,
)
from assessment.scoring import BlockOutcome
from tests.assessment.record.person import (
    DIPLOMA,
    FRAMEWORK,
    ONE,
    TWO,
    WITH_PROFESSIONALISATION,
    Person,
    admitted,
    code,
)


def test_four_blocks_from_four_exercises_give_the_title():
    person = admitted()
    for number, block in enumerate(("B1", "B2", "B3", "O1"), 1):
        found = outcome(FRAMEWORK, person.now)
        assert found is not None
        assert found.outcome is not Certified.FULL
        person.jury(block, f"session {number}")
    found = outcome(FRAMEWORK, person.now)
    assert found is not None
    assert (found.outcome, found.missing) == (Certified.FULL, ())
    assert [one.reference for one in validated(person.now).values()] == [f"session {n}" for n in (1, 2, 3, 4)]


def test_three_blocks_and_two_options_do_not_give_the_title():
    for blocks in ("B1 B2 O1 O2", "B1 B2 B3 O2 O3", "B1 B3 O1 O2 O3"):
        found = outcome(FRAMEWORK, admitted().jury(blocks).now)
        assert found is not None
        assert found.outcome is Certified.PARTIAL


@given(st.sets(st.sampled_from(["B1", "B2", "B3", "O1", "O2", "O3"])), st.sampled_from(["O1", "O2", "O3"]))
def test_the_title_takes_every_common_block_and_the_own_option(blocks, course):
    person = Person(*admission.choose_course(FRAMEWORK, Record(), BlockCode(course))).jury(" ".join(sorted(blocks)))
    found = outcome(FRAMEWORK, person.now)
    assert found is not None
    assert (found.outcome is Certified.FULL) == (blocks >= {"B1", "B2", "B3", course})


def test_a_professionalisation_block_chosen_as_the_course_counts_once():
    person = Person(*admission.choose_course(WITH_PROFESSIONALISATION, Record(), BlockCode("P1")))
    before = outcome(WITH_PROFESSIONALISATION, person.jury("B1 B2 B3").now)
    assert before is not None
    assert [one.block for one in before.missing] == ["P1"]
    after = outcome(WITH_PROFESSIONALISATION, person.jury("P1").now)
    assert after is not None
    assert after.outcome is Certified.FULL
    two = replace(WITH_PROFESSIONALISATION, aggregation=replace(FRAMEWORK.aggregation, options_needed=2))
    person.say(admission.choose_course(two, replace(person.now, decisions=()), BlockCode("O1")))
    both = outcome(two, person.now)
    assert both is not None
    assert [one.block for one in both.missing] == ["O1"]


def test_without_a_course_there_is_no_certification():
    assert outcome(FRAMEWORK, Person().jury("B1 B2 B3 O1").now) is None


def test_a_block_that_was_refused_later_stays():
    person = admitted().jury("B1").jury("B1", "2027-06", BlockOutcome.NOT_VALIDATED)
    assert validated(person.now)[BlockCode("B1")].reference == "2026-12"


def asked(block: str = "B2") -> Person:
    person = admitted()
    return person.say(equivalences.ask(FRAMEWORK, person.now, ONE, BlockCode(block), "Master, Geneva, 2022"))


@pytest.mark.parametrize("authority", list(Authority))
def test_an_equivalence_granted_by_a_jury_or_a_rule_validates_its_block(authority):
    person = asked().say(equivalences.attach(asked().now, ONE, DIPLOMA))
    assert validated(person.now) == {}
    person.say(equivalences.decide(person.now, ONE, authority, "Rule 4", "Same content", granted=True))
    found = validated(person.now)[BlockCode("B2")]
    assert (found.by, found.reference, found.equivalence) == (authority, "Rule 4", True)
    assert person.now.equivalences[ONE].asked.documents == (DIPLOMA,)


def test_an_equivalence_refused_validates_nothing_and_may_be_asked_again():
    person = asked()
    person.say(equivalences.decide(person.now, ONE, Authority.JURY, "2026-12", "Other content", granted=False))
    assert validated(person.now) == {}
    assert not isinstance(equivalences.ask(FRAMEWORK, person.now, TWO, BlockCode("B2"), "More"), Refusal)
    assert code(equivalences.decide(person.now, ONE, Authority.JURY, "x", "y", granted=True)) == "equivalence-decided"
    assert code(equivalences.attach(person.now, ONE, DIPLOMA)) == "equivalence-decided"


def test_an_equivalence_is_asked_once_for_a_block_that_is_there_and_lacking():
    person = asked()
    assert code(equivalences.ask(FRAMEWORK, person.now, TWO, BlockCode("B2"), "x")) == "equivalence-pending"
    assert code(equivalences.ask(FRAMEWORK, person.now, TWO, BlockCode("B9"), "x")) == "block"
    assert code(equivalences.ask(FRAMEWORK, person.now, TWO, BlockCode("B1"), "")) == "grounds"
    person.jury("B1")
    assert code(equivalences.ask(FRAMEWORK, person.now, TWO, BlockCode("B1"), "x")) == "block-validated"
    assert code(equivalences.decide(person.now, TWO, Authority.JURY, "x", "y", granted=True)) == "gone"
    assert code(equivalences.decide(person.now, ONE, Authority.JURY, "", "y", granted=True)) == "reference"
    assert code(equivalences.decide(person.now, ONE, Authority.JURY, "x", "", granted=True)) == "reason"
    assert code(equivalences.attach(replace(person.now, route=None), ONE, DIPLOMA)) == "route-first"
    full = [Document(str(n), "0" * 64) for n in range(equivalences.MOST_DOCUMENTS)]
    for one in full:
        person.say(equivalences.attach(person.now, ONE, one))
    assert code(equivalences.attach(person.now, ONE, DIPLOMA)) == "too-many-documents"

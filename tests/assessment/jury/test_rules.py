"""Blocks into a certification, as a truth table, and who makes a jury for a candidate."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.agreement.allocation import CandidateId, TableId
from assessment.framework import BlockCode, JuryRules, load
from assessment.jury.rules import (
    BlockDecision,
    Certified,
    Course,
    Fault,
    JuryMember,
    Missing,
    Withdrawn,
    capitalised,
    certification,
    composition,
)
from assessment.scoring import AssessorId, BlockOutcome
from assessment.text import WORDS
from sim.language import languages

FRAMEWORK = load("expert-ir-cooperation")
P1 = replace(FRAMEWORK.block("O1"), code=BlockCode("P1"), kind="professionalisation")
WITH_PROFESSIONALISATION = replace(FRAMEWORK, blocks=(*FRAMEWORK.blocks, P1))
COMMON, OPTIONS = {"B1", "B2", "B3"}, ("O1", "O2", "O3")
AT = datetime(2026, 12, 4, 14, tzinfo=UTC)


def course(*options):
    return Course(frozenset(map(BlockCode, options)))


def every_set(codes):
    return chain.from_iterable(combinations(codes, size) for size in range(len(codes) + 1))


@pytest.mark.parametrize(
    ("validated", "chosen", "outcome", "missing"),
    [
        ("", "O1", "none", "B1 B2 B3 O1"),
        ("B1", "O1", "partial", "B2 B3 O1"),
        ("B1 B2 B3", "O1", "partial", "O1"),
        ("B1 B2 O1", "O1", "partial", "B3"),
        ("B1 B2 B3 O2", "O1", "partial", "O1"),
        ("B1 B2 B3 O2 O3", "O1", "partial", "O1"),
        ("B1 B2 O1 O2 O3", "O1", "partial", "B3"),
        ("O1 O2 O3", "O1", "partial", "B1 B2 B3"),
        ("B1 B2 B3 O1", "O1", "full", ""),
        ("B1 B2 B3 O2", "O2", "full", ""),
        ("B1 B2 B3 O1 O2 O3", "O3", "full", ""),
        ("B1 B2 B3 P1", "O2", "full", ""),
        ("B1 B2 P1", "O2", "partial", "B3"),
        ("B1 B2 B3 O1 P1", "O2", "full", ""),
    ],
)
def test_the_certification_is_three_common_blocks_and_the_option_of_the_course(validated, chosen, outcome, missing):
    found = certification(WITH_PROFESSIONALISATION, course(chosen), validated.split())
    assert (found.outcome, " ".join(lack.block for lack in found.missing)) == (outcome, missing)


@pytest.mark.parametrize("chosen", OPTIONS)
def test_every_set_of_validated_blocks_keeps_the_rule(chosen):
    for blocks in every_set([*sorted(COMMON), *OPTIONS, "P1"]):
        validated = {*blocks}
        found = certification(WITH_PROFESSIONALISATION, course(chosen), validated)
        full = validated >= COMMON and not validated.isdisjoint({chosen, "P1"})
        assert (found.outcome is Certified.FULL) == full == (not found.missing)
        assert (found.outcome is Certified.NONE) == (not validated)
        assert {*found.counted, *found.beside} == validated
        assert {*found.counted}.isdisjoint(found.beside)


def test_no_number_of_other_blocks_makes_up_for_one_that_is_missing():
    everything = {block.code for block in WITH_PROFESSIONALISATION.blocks}
    for lacking in COMMON:
        found = certification(WITH_PROFESSIONALISATION, course("O1"), everything - {lacking})
        assert found.missing == (Missing(BlockCode(lacking), ()),)


def test_a_professionalisation_block_stands_for_one_option_and_is_named_where_it_would_help():
    two = replace(WITH_PROFESSIONALISATION, aggregation=replace(WITH_PROFESSIONALISATION.aggregation, options_needed=2))
    none = certification(two, course("O1", "O3"), COMMON)
    one = certification(two, course("O1", "O3"), {*COMMON, "P1"})
    assert none.missing == (Missing("O1", ("P1",)), Missing("O3", ("P1",)))
    assert (one.counted[-1], one.missing) == ("P1", (Missing("O3", ()),))


def test_a_professionalisation_block_is_never_named_in_place_of_a_common_one():
    found = certification(WITH_PROFESSIONALISATION, course("O1"), set())
    assert [lack.instead for lack in found.missing] == [(), (), (), ("P1",)]


def test_another_course_s_option_is_kept_beside():
    found = certification(FRAMEWORK, course("O1"), {"B1", "O2"})
    assert (found.counted, found.beside) == (("B1",), ("O2",))


@pytest.mark.parametrize(
    ("chosen", "validated", "why"),
    [
        (("O1",), {"B9"}, "no such block"),
        (("O9",), set(), "no such block"),
        ((), set(), "leads to 1"),
        (("O1", "O2"), set(), "leads to 1"),
        (("B1",), set(), "leads to 1"),
    ],
)
def test_a_course_or_a_block_that_the_framework_lacks_is_refused(chosen, validated, why):
    with pytest.raises(ValueError, match=why):
        certification(FRAMEWORK, course(*chosen), validated)


def decision(block, outcome, day):
    return BlockDecision(BlockCode(block), BlockOutcome(outcome), f"session {day}", AT + timedelta(days=day))


decisions = st.builds(
    decision, st.sampled_from(["B1", "B2"]), st.sampled_from(["validated", "not_validated"]), st.integers(0, 9)
)


@given(st.lists(decisions, max_size=6), decisions)
def test_a_block_once_validated_is_never_lost_and_keeps_its_first_session(earlier, later):
    before, after = capitalised(earlier), capitalised([*earlier, later])
    assert before.keys() <= after.keys()
    for block, kept in after.items():
        days = [one.at for one in [*earlier, later] if one.block == block and one.outcome == "validated"]
        assert kept.at == min(days)


def test_a_decision_without_a_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        capitalised([replace(decision("B1", "validated", 1), at=AT.replace(tzinfo=None))])


CANDIDATE, TABLES = CandidateId("c1"), {TableId("north")}


def member(name, *, outside=False, professional=False, taught=(), conducted=(), conflicts=()):
    who = (frozenset(map(CandidateId, taught)), frozenset(map(TableId, conducted)))
    return JuryMember(AssessorId(name), outside, professional, *who, frozenset(map(CandidateId, conflicts)))


ADA = member("ada")
BEN = member("ben", outside=True, professional=True)
CLEO = member("cleo", outside=True)
DAN = member("dan", professional=True)
EVE = member("eve", outside=True, professional=True, conflicts=["c1"])
FEW, OUTSIDE = Fault.TOO_FEW_MEMBERS, Fault.TOO_FEW_OUTSIDE_PROFESSIONALS


@pytest.mark.parametrize(
    ("members", "faults"),
    [
        ([ADA, BEN], ()),
        ([BEN], (FEW,)),
        ([ADA], (FEW, OUTSIDE)),
        ([], (FEW, OUTSIDE)),
        ([ADA, CLEO, DAN], (OUTSIDE,)),
        ([ADA, EVE], (FEW, OUTSIDE)),
        ([ADA, CLEO, EVE], (OUTSIDE,)),
        ([BEN, EVE], (FEW,)),
        ([ADA, BEN, EVE], ()),
    ],
    ids=lambda value: " ".join(getattr(one, "id", one) for one in value) or "nobody",
)
def test_a_jury_is_two_members_and_a_professional_from_outside_among_those_who_may_sit(members, faults):
    found = composition(FRAMEWORK.jury, members, CANDIDATE, TABLES)
    assert (found.faults, found.may_decide) == (faults, not faults)


@pytest.mark.parametrize(
    ("who", "why"),
    [
        (member("x", taught=["c1"]), Withdrawn.TAUGHT),
        (member("x", conducted=["north"]), Withdrawn.CONDUCTED),
        (member("x", conflicts=["c1"]), Withdrawn.CONFLICT),
    ],
    ids=lambda value: getattr(value, "value", ""),
)
def test_a_member_who_knows_the_candidate_leaves_for_that_candidate_alone(who, why):
    found = composition(FRAMEWORK.jury, [ADA, BEN, who], CANDIDATE, TABLES)
    other = composition(FRAMEWORK.jury, [ADA, BEN, who], CandidateId("c2"), {TableId("south")})
    assert (found.sitting, found.withdrawn) == (("ada", "ben"), {"x": why})
    assert (other.sitting, other.withdrawn) == (("ada", "ben", "x"), {})


def test_a_certifier_may_ask_for_more():
    strict = JuryRules(fewest_members=3, outside_professionals=2)
    assert composition(strict, [ADA, BEN], CANDIDATE, TABLES).faults == (FEW, OUTSIDE)


def test_a_member_named_twice_is_refused():
    with pytest.raises(ValueError, match="named twice"):
        composition(FRAMEWORK.jury, [ADA, ADA], CANDIDATE, TABLES)


@pytest.mark.parametrize("language", languages())
def test_every_outcome_and_reason_is_said(language):
    said = [one.said(language) for one in (*Certified, *Withdrawn)]
    said += [fault.said(language, JuryRules(needed, needed)) for fault in Fault for needed in (2, 3)]
    said += [Missing("B1", ()).said(language), Missing("O1", ("P1", "P2")).said(language)]
    assert len({*said}) == len(said)
    assert all(code in said[-1] for code in ("O1", "P1, P2"))
    for group, prefix in ((Certified, "certified-"), (Withdrawn, "withdrawn-"), (Fault, "jury-")):
        assert sum(key.startswith(prefix) for key in WORDS.keys()) == len(group)  # noqa: SIM118

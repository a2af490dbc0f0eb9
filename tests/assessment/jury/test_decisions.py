"""Decisions of a jury: what a block is validated on, votes, and whoever presides."""

from __future__ import annotations

import pytest

from assessment.framework import CriterionCode
from assessment.jury import entries as e
from assessment.jury.entries import Ground, Outcome
from assessment.jury.refusal import JuryRefused
from assessment.jury.rules import Withdrawn
from assessment.jury.session import Test
from assessment.jury.sitting import decision
from assessment.jury.standing import Granted, stand
from assessment.scoring import Shortfall
from tests.assessment.jury.room import ADA, CAM, CATALOGUE, FRAMEWORK, NOE, OLU, PIA, Room, closed
from tests.assessment.jury.rulings import B1, refused


def test_a_block_is_validated_on_a_closed_evaluation_and_on_nothing_less():
    room = Room().sits()
    with refused("unsupported"):
        room.votes(CAM, "B1", "validated")
    room.evaluations = [closed("B1")]
    room.decides(CAM, "B1")
    (decided,) = room.session.decisions
    assert decided.entry.grounds == (room.evaluations[0].ground,)


def test_no_other_competence_makes_up_for_one_that_is_not_acquired():
    room = Room().sits()
    room.evaluations = [closed("B1", 4, B1_2a=2)]
    with pytest.raises(JuryRefused) as found:
        room.votes(CAM, "B1", "validated")
    assert found.value.values == {"codes": "B1.2"}


def test_what_the_desk_did_not_observe_a_test_can_show():
    room = Room().sits()
    room.evaluations = [closed("B1", 3, B1_2a=0, B1_2b=0)]
    assert room.standing(CAM, "B1").lacking == ("B1.2",)
    codes = (CriterionCode("B1.2a"), CriterionCode("B1.2b"))
    number = room.writes(ADA, e.TestSet(CAM, "limit", codes))
    room.writes(ADA, e.TestStarted(number, 300))
    for one in (ADA, OLU, PIA):
        room.writes(one, e.LevelsHandedIn(number, one, dict.fromkeys(codes, 3), ""))
    for code in codes:
        room.writes(ADA, e.LevelAgreed(number, code, 3, ""))
    found = room.standing(CAM, "B1")
    assert found.supported
    assert Ground("test", str(number)) in found.grounds


def test_two_forms_of_test_of_the_same_criteria_are_two_kinds_of_evidence():
    codes = tuple(CriterionCode(f"B1.2{letter}") for letter in "abc")
    tests = []
    for number, test in enumerate(("limit", "file"), 1):
        levels = {code: (10 * number, e.LevelAgreed(number, code, 3, "")) for code in codes}
        tests.append(Test(number, CAM, test, codes, agreed=levels))
    first, both = (stand(FRAMEWORK, CATALOGUE, "B1", (), tests[:count]).competences[1] for count in (1, 2))
    assert first.shortfalls == {Shortfall.TOO_FEW_KINDS}
    assert both.acquired
    assert [ground.reference for ground in both.grounds] == ["1", "2"]


def test_a_poor_test_takes_nothing_from_what_the_desk_acquired():
    room = Room().sits()
    room.evaluations = [closed("B1")]
    code = CriterionCode("B1.2a")
    number = room.writes(ADA, e.TestSet(CAM, "limit", (code,)))
    room.writes(ADA, e.TestStarted(number, 300))
    for one in (ADA, OLU, PIA):
        room.writes(one, e.LevelsHandedIn(number, one, {code: 1}, ""))
    room.writes(ADA, e.LevelAgreed(number, code, 1, ""))
    assert room.standing(CAM, "B1").supported


def test_competences_acquired_in_two_exercises_come_together():
    room = Room().sits()
    room.evaluations = [closed("B1", 3, "x1", B1_2a=1), closed("B1", 3, "x2", B1_4a=1, B1_4b=1)]
    assert room.standing(CAM, "B1").supported


def test_a_granted_equivalence_stands_for_the_block():
    room = Room().sits()
    room.grants = [Granted(Ground("equivalence", "record:cam/3"), B1)]
    room.decides(CAM, "B1")
    assert room.session.decisions[0].entry.grounds == (Ground("equivalence", "record:cam/3"),)


def test_most_votes_decide_and_the_president_breaks_a_tie(room):
    room.decides(CAM, "B1", "not_validated", "validated", "validated")
    assert (room.session.decisions[-1].entry.outcome, room.session.decisions[-1].entry.casting) == ("validated", False)
    room.writes(PIA, e.ConflictDeclared(PIA, NOE, Withdrawn.CONFLICT, ""))
    for one, outcome in ((ADA, Outcome.CONTINUED), (OLU, Outcome.VALIDATED)):
        room.writes(one, e.Voted(one, NOE, B1, outcome))
    made = decision(room.session, NOE, B1, "Tie", room.standing(NOE, "B1"), room.case(ADA))
    assert (made.outcome, made.casting) == ("continued", True)


def test_nothing_is_decided_before_all_who_sit_have_voted(room):
    with refused("votes-lacking"):
        room.decides(CAM, "B1", "validated", "validated")


def test_where_the_president_leaves_the_first_member_who_sits_presides(room):
    room.writes(ADA, e.ConflictDeclared(ADA, CAM, Withdrawn.CONFLICT, ""))
    for one in (OLU, PIA):
        room.writes(one, e.Voted(one, CAM, B1, Outcome.VALIDATED))
    made = decision(room.session, CAM, B1, "Shown", room.standing(CAM, "B1"), room.case(OLU))
    with refused("president-only"):
        room.writes(PIA, made)
    room.writes(OLU, made)


def test_a_decision_needs_a_reason(room):
    room.votes(CAM, "B1", *["validated"] * 3)
    made = decision(room.session, CAM, B1, " ", room.standing(CAM, "B1"), room.case(ADA))
    with refused("decision-reason"):
        room.writes(ADA, made)

"""Signatures, corrections and appeals, and blocks of several sessions into a certification."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from assessment.framework import BlockCode
from assessment.jury import entries as e
from assessment.jury.entries import Outcome
from assessment.jury.rules import BlockDecision, Certified, Course, capitalised, certification
from assessment.jury.session import Stage
from assessment.jury.sitting import decision
from assessment.scoring import BlockOutcome
from tests.assessment.jury.room import ADA, ADMIN, CAM, FRAMEWORK, NOE, OLU, PIA, Room, closed
from tests.assessment.jury.rulings import B1, B2, decided, refused


def test_nobody_signs_what_is_not_decided_nor_closes_what_is_not_signed(room):
    with refused("undecided"):
        room.signs(ADA)
    decided(room).signs(ADA, OLU)
    with refused("signatures-lacking"):
        room.writes(ADMIN, e.SessionClosed(room.session.hash))


def test_a_signature_is_under_what_was_decided_then(room):
    decided(room).signs()
    room.decides(NOE, "B2", *["continued"] * 3)
    assert not room.session.signed_by
    with refused("signatures-lacking"):
        room.writes(ADMIN, e.SessionClosed(room.session.hash))


def test_a_correction_refers_to_what_it_corrects_and_both_stay(room):
    first = room.decides(CAM, "B1", *["not_validated"] * 3)
    second = room.decides(CAM, "B1")
    standing = room.session.standing(CAM, "B1")
    assert standing is not None
    assert (standing.seq, standing.entry.corrects) == (second, first)
    assert [one.seq for one in room.session.decisions] == [first, second]


def test_a_correction_of_another_decision_than_the_one_that_stands_is_overtaken(room):
    room.decides(CAM, "B1", *["not_validated"] * 3)
    room.votes(CAM, "B1", *["validated"] * 3)
    made = decision(room.session, CAM, B1, "Shown", room.standing(CAM, "B1"), room.case(ADA))
    with refused("overtaken"):
        room.writes(ADA, replace(made, corrects=None))


def test_a_block_validated_in_sealed_minutes_stays_validated(room):
    decided(room).closes()
    with refused("validated-stays"):
        room.decides(CAM, "B1", *["not_validated"] * 3)


def test_an_appeal_is_lodged_after_the_closing_answered_and_followed_by_a_correction(room):
    lodged = e.AppealLodged(NOE, B2, "The second test was not counted")
    decided(room)
    with refused("appeal-early"):
        room.writes(NOE, lodged)
    room.closes()
    with refused("appeal-by"):
        room.writes(CAM, lodged)
    with refused("appeal-none"):
        room.writes(CAM, e.AppealLodged(CAM, B1, "I want it twice"))
    number = room.writes(NOE, lodged)
    assert room.session.stage is Stage.CLOSED
    room.writes(ADA, e.AppealDecided(number, True, "It was not"))
    assert room.session.stage is Stage.DECIDED
    room.decides(NOE, "B2")
    room.closes()
    standing = room.session.standing(NOE, "B2")
    assert standing is not None
    assert standing.entry.outcome is Outcome.VALIDATED
    assert len(room.session.closings) == 2


def test_after_the_closing_nobody_changes_the_session(room):
    decided(room).closes()
    convened = room.session.convened
    assert convened is not None
    for entry in (convened, e.MemberReleased(PIA), e.Enrolled(CAM, (B1,), "O1"), e.TestSet(CAM, "limit", ())):
        with refused("closed"):
            room.writes(ADMIN, entry)


@pytest.mark.parametrize(
    ("validated", "outcome", "missing"),
    [("B1 B2 B3 O1", "full", ""), ("B1 B2 B3 O2 O3", "partial", "O1"), ("B1 B2 O1", "partial", "B3")],
)
def test_blocks_validated_in_several_sessions_from_several_exercises_make_the_certification(
    validated, outcome, missing
):
    decisions = []
    for number, block in enumerate(validated.split()):
        room = Room()
        room.convened()
        room.writes(ADMIN, e.Enrolled(CAM, (BlockCode(block),), "O1"))
        for one in (ADA, OLU, PIA):
            room.writes(one, e.Attended(one))
        room.evaluations = [closed(block, exercise=f"x{number}")]
        room.decides(CAM, block)
        (made,) = room.session.decisions
        at = datetime.fromtimestamp(made.at / 1000, UTC)
        decisions.append(BlockDecision(made.entry.block, BlockOutcome(made.entry.outcome.value), f"s{number}", at))
    found = certification(FRAMEWORK, Course(frozenset({BlockCode("O1")})), capitalised(decisions))
    assert found.outcome is Certified(outcome)
    assert " ".join(one.block for one in found.missing) == missing

"""A jury's session from its convening to an appeal: what may be written, by whom, and what stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from assessment.agreement.allocation import TableId
from assessment.framework import BlockCode, CriterionCode
from assessment.jury import entries as e
from assessment.jury.acts import admit
from assessment.jury.entries import Ground, Outcome, body, entry_of
from assessment.jury.refusal import JuryRefused
from assessment.jury.rules import BlockDecision, Certified, Course, Withdrawn, capitalised, certification
from assessment.jury.session import Stage, Test
from assessment.jury.sitting import Facts, decision, sitting
from assessment.jury.standing import Granted, stand
from assessment.ledger import broken
from assessment.scoring import BlockOutcome, Shortfall
from assessment.text import WORDS
from sim.language import languages
from tests.assessment.jury.room import ADA, ADMIN, CAM, CATALOGUE, FRAMEWORK, NOE, OLU, PIA, Room, closed

B1, B2 = BlockCode("B1"), BlockCode("B2")


def refused(key: str):
    return pytest.raises(JuryRefused, match=f"^{key}$")


@pytest.fixture
def room() -> Room:
    found = Room().sits()
    found.evaluations = [closed("B1"), closed("B2", exercise="x2")]
    return found


def test_a_session_goes_from_its_convening_to_sealed_minutes(room):
    assert room.session.stage is Stage.DELIBERATING
    for candidate, block in ((CAM, "B1"), (CAM, "B2"), (NOE, "B1")):
        room.decides(candidate, block)
    room.decides(NOE, "B2", "not_validated", "not_validated", "validated")
    assert room.session.stage is Stage.DECIDED
    room.closes()
    assert room.session.stage is Stage.CLOSED
    outcomes = {(d.entry.candidate, d.entry.block): d.entry.outcome.value for d in room.session.decisions}
    assert outcomes == {
        (CAM, "B1"): "validated",
        (CAM, "B2"): "validated",
        (NOE, "B1"): "validated",
        (NOE, "B2"): "not_validated",
    }
    assert broken(room.record) is None


def test_only_an_administrator_convenes_names_and_enrols():
    room = Room().convened()
    convened = room.session.convened
    assert convened is not None
    for entry in (
        replace(convened, title="Another"),
        replace(room.session.members[PIA], role="Dean"),
        e.MemberReleased(PIA),
        replace(room.session.candidates[CAM], blocks=(B1,)),
    ):
        with refused("administrator-only"):
            room.writes(ADA, entry)


def test_an_administrator_who_is_a_candidate_organises_nothing():
    room = Room().convened()
    room.writes(ADMIN, replace(room.session.candidates[CAM], person=ADMIN))
    for entry in (replace(room.session.members[PIA], role="Dean"), e.MemberReleased(PIA), room.session.candidates[CAM]):
        with refused("own-session"):
            room.writes(ADMIN, entry)


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        (e.Convened(" ", "expert-ir-cooperation", "2026-12-04", "09:30", "", ()), "title"),
        (e.Convened("T", "expert-ir-cooperation", "4 December", "09:30", "", ()), "when"),
        (e.Convened("T", "expert-ir-cooperation", "2026-12-04", "9h30", "", ()), "when"),
        (e.Convened("T", "another", "2026-12-04", "09:30", "", ()), "framework-fixed"),
        (e.MemberNamed(CAM, "Envoy", "Ministry", False, False, False), "member-is-candidate"),
        (e.MemberNamed(PIA, "Envoy", " ", False, False, False), "member-role"),
        (e.Enrolled(ADA, (B1,), "O1"), "member-is-candidate"),
        (e.Enrolled(CAM, (), "O1"), "blocks"),
        (e.Enrolled(CAM, (BlockCode("B9"),), "O1"), "blocks"),
        (e.Enrolled(CAM, (B1,), "B2"), "option"),
        (e.Enrolled(CAM, (B1,), "O1", 101), "extra"),
    ],
)
def test_what_is_wrong_with_a_session_is_said(entry, why):
    with refused(why):
        Room().convened().writes(ADMIN, entry)


def test_a_member_acts_for_themselves_alone(room):
    for entry in (
        e.Attended(OLU),
        e.ConflictDeclared(OLU, CAM, Withdrawn.CONFLICT, ""),
        e.Voted(OLU, CAM, B1, Outcome.VALIDATED),
        e.Signed(OLU, room.session.hash, by_password=True),
    ):
        with refused("themselves-only"):
            room.writes(ADA, entry)


def test_who_has_not_said_that_they_are_there_does_not_sit():
    room = Room().convened()
    room.writes(ADA, e.Attended(ADA))
    assert sitting(room.session, CAM, room.case(ADA)).sitting == (ADA,)
    with refused("not-present"):
        room.writes(OLU, e.Voted(OLU, CAM, B1, Outcome.NOT_VALIDATED))
    with refused("composition"):
        room.writes(ADA, e.Voted(ADA, CAM, B1, Outcome.NOT_VALIDATED))


def test_a_conflict_takes_its_member_from_that_candidate_alone(room):
    room.writes(PIA, e.ConflictDeclared(PIA, CAM, Withdrawn.TAUGHT, "Seminar"))
    seats = sitting(room.session, CAM, room.case(ADA))
    assert (seats.sitting, seats.withdrawn) == ((ADA, OLU), {PIA: Withdrawn.TAUGHT})
    assert sitting(room.session, NOE, room.case(ADA)).sitting == (ADA, OLU, PIA)
    with refused("withdrawn"):
        room.writes(PIA, e.Voted(PIA, CAM, B1, Outcome.VALIDATED))


def test_who_conducted_the_candidate_s_table_leaves_without_a_word_of_theirs():
    north = frozenset({TableId("north")})
    room = Room(Facts(tables={CAM: north}, conducted={PIA: north})).sits()
    assert sitting(room.session, CAM, room.case(ADA)).withdrawn == {PIA: Withdrawn.CONDUCTED}
    assert not sitting(room.session, NOE, room.case(ADA)).withdrawn


def test_without_its_outside_professional_the_jury_cannot_act_for_that_candidate(room):
    room.writes(OLU, e.ConflictDeclared(OLU, CAM, Withdrawn.CONFLICT, "Cousin"))
    with pytest.raises(JuryRefused) as found:
        room.writes(ADA, e.Voted(ADA, CAM, B1, Outcome.VALIDATED))
    assert "outside the school" in found.value.said("en")
    room.decides(NOE, "B1")


def test_a_conflict_after_the_decision_is_for_an_appeal(room):
    room.decides(CAM, "B1")
    with refused("conflict-late"):
        room.writes(PIA, e.ConflictDeclared(PIA, CAM, Withdrawn.CONFLICT, ""))


def test_the_jury_keeps_its_members_once_it_has_decided(room):
    room.decides(CAM, "B1")
    with refused("members-fixed"):
        room.names(e.PersonId(e.AssessorId("new")))


# --- tests


def test_levels_stay_sealed_until_all_have_handed_in(room):
    number = room.writes(ADA, e.TestSet(CAM, "limit", (CriterionCode("B1.2a"),)))
    room.writes(OLU, e.TestStarted(number, 300))
    room.writes(ADA, e.LevelsHandedIn(number, ADA, {CriterionCode("B1.2a"): 3}, "Clear"))
    agreed = e.LevelAgreed(number, CriterionCode("B1.2a"), 3, "Agreed after talk")
    with refused("sealed"):
        room.writes(ADA, agreed)
    for one, level in ((OLU, 3), (PIA, 2)):
        room.writes(one, e.LevelsHandedIn(number, one, {CriterionCode("B1.2a"): level}, ""))
    with refused("agreed-reason"):
        room.writes(ADA, replace(agreed, reason=""))
    with refused("president-only"):
        room.writes(OLU, agreed)
    room.writes(ADA, agreed)
    assert room.session.tests[number].complete


def test_nobody_hands_in_twice_or_without_a_level_for_each_criterion(room):
    number = room.writes(ADA, e.TestSet(CAM, "limit", (CriterionCode("B1.2a"), CriterionCode("B1.2b"))))
    with refused("test-not-begun"):
        room.writes(ADA, e.LevelsHandedIn(number, ADA, {}, ""))
    room.writes(ADA, e.TestStarted(number, 300))
    with refused("levels"):
        room.writes(ADA, e.LevelsHandedIn(number, ADA, {CriterionCode("B1.2a"): 3}, ""))
    whole = {CriterionCode("B1.2a"): 0, CriterionCode("B1.2b"): 4}
    room.writes(ADA, e.LevelsHandedIn(number, ADA, whole, ""))
    with refused("already"):
        room.writes(ADA, e.LevelsHandedIn(number, ADA, whole, ""))


def test_extra_time_lengthens_a_test(room):
    room.writes(ADMIN, replace(room.session.candidates[CAM], extra_percent=33))
    number = room.writes(ADA, e.TestSet(CAM, "limit", (CriterionCode("B1.2a"),)))
    with refused("test-time"):
        room.writes(ADA, e.TestStarted(number, 300))
    room.writes(ADA, e.TestStarted(number, 399))
    test = room.session.tests[number]
    assert test.started is not None
    assert test.ends() == test.started + 399_000


@pytest.mark.parametrize(
    ("test", "criteria", "why"),
    [
        ("no-such-test", ("B1.2a",), "no-test"),
        ("limit", (), "test-criteria"),
        ("limit", ("B1.3a",), "test-criteria"),
        ("camera", ("B3.6a",), "test-criteria"),
        ("limit", ("B1.2a", "B1.2a"), "test-criteria"),
    ],
)
def test_a_test_is_set_on_criteria_that_it_can_show_in_blocks_asked_for(room, test, criteria, why):
    with refused(why):
        room.writes(ADA, e.TestSet(CAM, test, tuple(map(CriterionCode, criteria))))


def test_an_open_test_keeps_its_block_from_being_voted_on(room):
    number = room.writes(ADA, e.TestSet(CAM, "limit", (CriterionCode("B1.2a"),)))
    with refused("tests-open"):
        room.votes(CAM, "B1", "validated")
    room.decides(CAM, "B2")
    room.writes(ADA, e.TestCancelled(number))
    room.decides(CAM, "B1")


# --- decisions


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


# --- signatures, corrections, appeals


def decided(room: Room) -> Room:
    for candidate in (CAM, NOE):
        room.decides(candidate, "B1")
    room.decides(CAM, "B2")
    room.decides(NOE, "B2", *["not_validated"] * 3)
    return room


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


# --- blocks into a certification


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


# --- entries and words


def test_every_entry_comes_back_from_the_record_as_it_was_written(room):
    decided(room).closes()
    number = room.writes(NOE, e.AppealLodged(NOE, B2, "Grounds"))
    room.writes(ADA, e.AppealDecided(number, False, "No"))
    for row in room.record:
        entry = room.entry(row)
        assert entry_of(row.kind, body(entry)) == entry


def test_every_refusal_is_said_in_each_language():
    values = {"most": 100, "blocks": "B1", "why": "-", "count": 1, "codes": "B1.2", "block": "B1", "name": "Ada"}
    keys = [key for key in WORDS.keys() if key.startswith("session-refused-")]  # noqa: SIM118
    assert len(keys) > 30
    for key in keys:
        assert len({WORDS.say(key, language, **values) for language in languages()}) == len(languages())


def test_an_entry_without_a_rule_is_a_fault():
    with pytest.raises(TypeError, match="no rule"):
        admit(object(), Room().session, Room().case(ADMIN))  # type: ignore[arg-type]

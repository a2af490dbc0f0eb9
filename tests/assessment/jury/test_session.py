"""A jury's session from its convening to an appeal: what may be written, by whom, and what stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assessment.agreement.allocation import TableId
from assessment.framework import BlockCode, CriterionCode
from assessment.jury import entries as e
from assessment.jury.acts import admit
from assessment.jury.entries import Outcome, body, entry_of
from assessment.jury.refusal import JuryRefused
from assessment.jury.rules import Withdrawn
from assessment.jury.session import Stage
from assessment.jury.sitting import Facts, sitting
from assessment.ledger import broken
from assessment.text import WORDS
from sim.language import languages
from tests.assessment.jury.room import ADA, ADMIN, CAM, NOE, OLU, PIA, Room
from tests.assessment.jury.rulings import B1, B2, decided, refused


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


# --- signatures, corrections, appeals


# --- blocks into a certification


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

"""A candidate's record: its entries in a ledger, what they make, and each act that it allows or refuses."""

from __future__ import annotations

import itertools
import re
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment import ledger
from assessment.framework import BlockCode, CompetenceCode, CriterionCode, load
from assessment.jury.rules import Certified
from assessment.record import admission, complementary, equivalences, vae
from assessment.record.entries import KINDS, ActivityKept, BlockDecided, Written, decoded, encoded
from assessment.record.fold import Record, record
from assessment.record.refusal import Refusal
from assessment.record.standing import choices, outcome, second_language, unmet, validated
from assessment.record.values import (
    Authority,
    CivilStatus,
    Document,
    Field,
    File,
    ItemId,
    Level,
    Prerequisite,
    Route,
    Sex,
    Source,
)
from assessment.scoring import BlockOutcome
from assessment.text import WORDS
from sim.language import languages

ROOT = Path(__file__).parents[3]
FRAMEWORK = load("expert-ir-cooperation")
P1 = replace(FRAMEWORK.block("O1"), code=BlockCode("P1"), kind="professionalisation")
WITH_PROFESSIONALISATION = replace(FRAMEWORK, blocks=(*FRAMEWORK.blocks, P1))
AT = datetime(2026, 12, 4, 14, tzinfo=UTC)
TODAY, MONTH = AT.date(), "2026-12"
ONE, TWO = ItemId("one"), ItemId("two")
DIPLOMA = Document("d1", "0" * 64)


class Person:
    """Somebody's record, written act by act; a refusal fails the test unless it is asked for."""

    def __init__(self, *entries) -> None:
        self.written = list[Written]()
        self.say(entries)

    def say(self, made) -> Person:
        assert not isinstance(made, Refusal), made
        for entry in made:
            seq = len(self.written) + 1
            self.written.append(Written(seq, AT + timedelta(minutes=seq), "ana", entry))
        return self

    @property
    def now(self) -> Record:
        return record(self.written)

    def jury(self, blocks: str, session: str = "2026-12", outcome: BlockOutcome = BlockOutcome.VALIDATED) -> Person:
        return self.say([BlockDecided(BlockCode(code), outcome, session, AT) for code in blocks.split()])


def code(refused) -> str:
    assert isinstance(refused, Refusal), refused
    for language in languages():
        assert refused.said(language)
    return refused.code


# --- the ledger


def test_every_kind_of_entry_is_read_from_a_ledger_as_it_was_written():
    written = [one for person in (through_vae(), admitted(), with_tests()) for one in person.written]
    written += Person(*admission.note_language("x1", "fr")).written
    assert {type(one.entry) for one in written} == set(KINDS.values())
    salts = itertools.repeat("salt")
    kept = ledger.following("record:p", None, encoded(one.entry for one in written), "ana", 1_000, salts)
    assert [one.entry for one in decoded(kept)] == [one.entry for one in written]


def test_an_erased_entry_leaves_the_others_readable():
    kept = ledger.following("record:p", None, encoded(admission.seek_admission(Level.M1) * 2), "ana", 1, "ab")
    assert [one.seq for one in decoded([replace(kept[0], text=None, salt=None), kept[1]])] == [2]


def test_a_kind_that_nobody_knows_is_not_passed_over():
    strange = ledger.following("record:p", None, [ledger.New("canonised", {})], "ana", 1, "a")
    with pytest.raises(ValueError, match="canonised"):
        list(decoded(strange))


def test_each_refusal_of_a_record_has_its_sentence_and_is_used():
    keys = {key.removeprefix("record-refused-") for key in WORDS.keys() if key.startswith("record-refused-")}  # noqa: SIM118
    said = "".join(
        path.read_text("utf-8") for room in ("assessment", "web") for path in ROOT.glob(f"{room}/record/*.py")
    )
    assert {key for key in keys if f'"{key}"' not in said} == set()
    assert {key for key in re.findall(r'Refusal\(\s*"([a-z-]+)"', said) if key not in keys} == set()


def test_every_value_has_a_name_in_every_language():
    for kind in (Level, Field, Prerequisite, Route, Sex, File, Authority, Source):
        for value in kind:
            assert all(value.said(language) for language in languages())


# --- admission


def admitted(level: Level = Level.M1) -> Person:
    person = Person(*admission.seek_admission(level))
    person.say(admission.check_studies(person.now, 240, "Licence, Lille, 2024"))
    person.say(admission.check_field(Field.LAW, "Licence, Lille, 2024"))
    person.say(admission.check_english("IELTS 7.5, 2025", met=True))
    person.say(admission.take_route(person.now, Route.INITIAL))
    person.say(admission.give_civil_status(BORN_IN_LYON, TODAY))
    person.say(admission.choose_course(FRAMEWORK, person.now, BlockCode("O1")))
    person.say(admission.position(FRAMEWORK, Source.SELF, {CompetenceCode("B1.1"): 2}, "New to talks."))
    person.say(admission.grant_extra_time(person.now, Fraction(1, 3), "Dyslexia"))
    return person.say(admission.declare_first_language(person.now, "es"))


BORN_IN_LYON = CivilStatus("Martín", "Ana", "1998-02-03", Sex.FEMALE, "Lyon", "69001", "", "France", "99100")


@pytest.mark.parametrize(
    ("level", "credits", "met"),
    [(Level.M1, 179, False), (Level.M1, 180, True), (Level.M2, 180, False), (Level.M2, 240, True)],
)
def test_studies_are_met_from_the_credits_of_the_level_on(level, credits, met):
    person = Person(*admission.seek_admission(level))
    person.say(admission.check_studies(person.now, credits, "Transcript"))
    assert (Prerequisite.STUDIES not in unmet(person.now)) is met


def test_admission_lacks_what_nobody_checked_and_what_was_found_lacking():
    assert unmet(Record()) == tuple(Prerequisite)
    assert unmet(admitted().now) == ()
    person = admitted().say(admission.check_field(None, "Diploma in chemistry"))
    assert unmet(person.now) == (Prerequisite.FIELD,)


def test_a_check_names_who_made_it_and_what_it_rests_on():
    check, (_, by) = admitted().now.prerequisites[Prerequisite.ENGLISH]
    assert (check.evidence, by) == ("IELTS 7.5, 2025", "ana")
    assert code(admission.check_english("", met=True)) == "evidence"
    assert code(admission.check_field(Field.LAW, "")) == "evidence"
    assert code(admission.check_studies(admitted().now, 200, "")) == "evidence"


def test_credits_are_judged_against_a_level_and_within_reason():
    assert code(admission.check_studies(Record(), 180, "Transcript")) == "level-first"
    for credits in (-1, 601):
        assert code(admission.check_studies(admitted().now, credits, "Transcript")) == "credits"


@pytest.mark.parametrize(
    ("change", "refused"),
    [
        ({}, None),
        ({"birth_name": "x" * 60}, None),
        ({"birth_name": "x" * 61}, "birth-name"),
        ({"birth_name": ""}, "birth-name"),
        ({"first_name": "x" * 61}, "first-name"),
        ({"born": "1998-02-30"}, "born"),
        ({"born": "2026-12-04"}, "born"),
        ({"born": "1899-12-31"}, "born"),
        ({"place": ""}, "birth-place"),
        ({"country": ""}, "birth-place"),
        ({"country_code": "FR"}, "country-code"),
        ({"insee": "69381"}, "one-code"),
        ({"postcode": ""}, "one-code"),
        ({"postcode": "", "insee": "69381"}, None),
        ({"postcode": "", "insee": "2A004"}, None),
        ({"postcode": "", "insee": "2C004"}, "commune-code"),
        ({"postcode": "6900"}, "commune-code"),
        ({"country_code": "99109", "country": "Germany"}, "code-abroad"),
        ({"country_code": "99109", "country": "Germany", "postcode": ""}, None),
    ],
)
def test_a_civil_status_is_one_that_the_certifiers_feed_takes(change, refused):
    made = admission.give_civil_status(replace(BORN_IN_LYON, **change), TODAY)
    assert (code(made) if isinstance(made, Refusal) else None) == refused


def test_each_access_route_is_a_value_of_the_certifiers_feed():
    assert {route.value for route in Route} == {
        "FORMATION_INITIALE_HORS_APPRENTISSAGE",
        "FORMATION_INITIALE_APPRENTISSAGE",
        "FORMATION_CONTINUE_HORS_CONTRAT_DE_PROFESSIONNALISATION",
        "FORMATION_CONTINUE_CONTRAT_DE_PROFESSIONNALISATION",
        "VAE",
        "EQUIVALENCE_(DIPLOME_ETRANGER)",
        "CANDIDAT_LIBRE",
    }


def test_a_change_of_course_keeps_the_earlier_choice():
    person = admitted().say(admission.choose_course(FRAMEWORK, admitted().now, BlockCode("O3")))
    assert [block for block, _ in person.now.courses] == ["O1", "O3"]
    assert person.now.course == "O3"


def test_a_course_is_an_option_or_a_professionalisation_block():
    assert choices(WITH_PROFESSIONALISATION) == ("O1", "O2", "O3", "P1")
    for block in ("B1", "P1", "x"):
        assert code(admission.choose_course(FRAMEWORK, Record(), BlockCode(block))) == "course"
    assert not isinstance(admission.choose_course(WITH_PROFESSIONALISATION, Record(), BlockCode("P1")), Refusal)
    assert code(admission.choose_course(FRAMEWORK, admitted().now, BlockCode("O1"))) == "same-course"


def test_a_course_whose_block_is_validated_stays():
    person = admitted().jury("O1")
    assert code(admission.choose_course(FRAMEWORK, person.now, BlockCode("O2"))) == "course-validated"
    other = admitted().jury("O2")
    assert not isinstance(admission.choose_course(FRAMEWORK, other.now, BlockCode("O2")), Refusal)


@pytest.mark.parametrize("levels", [{}, {"B1.1": 0}, {"B1.1": 5}, {"B9.1": 2}])
def test_a_positioning_places_competences_of_the_framework_from_1_to_4(levels):
    placed = {CompetenceCode(key): level for key, level in levels.items()}
    assert code(admission.position(FRAMEWORK, Source.SELF, placed, "")) == "positioning"


def test_a_positioning_is_kept_beside_the_others_and_validates_nothing():
    person = admitted()
    person.say(admission.position(FRAMEWORK, Source.ASSESSOR, {CompetenceCode("B1.1"): 4}, ""))
    assert [made.source for made, _ in person.now.positionings] == [Source.SELF, Source.ASSESSOR]
    assert validated(person.now) == {}


def test_extra_time_has_its_reason_apart_and_can_end():
    person = admitted()
    assert (person.now.extra_time, person.now.extra_time_reason) == (Fraction(1, 3), "Dyslexia")
    assert "Dyslexia" not in str(person.written[-3].entry)
    assert code(admission.grant_extra_time(person.now, Fraction(1, 3), "x")) == "same-extra-time"
    assert code(admission.grant_extra_time(person.now, Fraction(4, 3), "x")) == "extra-time"
    assert code(admission.grant_extra_time(person.now, Fraction(-1, 3), "x")) == "extra-time"
    assert code(admission.grant_extra_time(person.now, Fraction(1, 2), "")) == "extra-time-reason"
    assert person.say(admission.grant_extra_time(person.now, Fraction(0), "Ended")).now.extra_time == 0


def test_work_in_a_second_language_is_told_by_the_first_language_and_the_exercise():
    assert second_language(Record(), "x1", "en") is None
    person = admitted()
    assert second_language(person.now, "x1", "en") is True
    assert second_language(person.now, "x1", "es") is False
    person.say(admission.note_language("x1", "es"))
    assert second_language(person.now, "x1", "en") is False
    assert code(admission.note_language("x1", "Spanish!")) == "language"
    assert code(admission.declare_first_language(person.now, "es")) == "same-language"
    assert code(admission.declare_first_language(person.now, "")) == "language"


# --- blocks and the title


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


# --- equivalences


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


# --- VAE

ACTIVITY = ActivityKept(
    ONE, File.ELIGIBILITY, "Desk officer", "Ministry", "2019-01", "2022-06", 50, "Followed a border commission."
)
EXPERIENCE = replace(
    ACTIVITY, id=TWO, file=File.EXPERIENCE, title="Talks on the river", criteria=(CriterionCode("B1.2a"),)
)


def on_vae() -> Person:
    return Person(*admission.take_route(Record(), Route.VAE))


def keep(person: Person, activity: ActivityKept) -> Person:
    return person.say(vae.keep_activity(FRAMEWORK, person.now, activity, MONTH))


def with_eligibility() -> Person:
    person = keep(on_vae(), ACTIVITY)
    person.say(vae.attach(person.now, ONE, DIPLOMA))
    return person.say(vae.submit(person.now, File.ELIGIBILITY))


def receivable() -> Person:
    person = with_eligibility()
    return person.say(vae.decide_eligibility(person.now, "Three years in the field.", is_receivable=True))


def through_vae() -> Person:
    person = with_eligibility()
    person.say(vae.decide_eligibility(person.now, "No proof of the second year.", is_receivable=False))
    person.say(vae.submit(person.now, File.ELIGIBILITY))
    person.say(vae.decide_eligibility(person.now, "Three years in the field.", is_receivable=True))
    keep(person, replace(EXPERIENCE, id=ItemId("three")))
    person.say(vae.drop_activity(person.now, ItemId("three")))
    keep(person, EXPERIENCE)
    person.say(vae.attach(person.now, TWO, DIPLOMA))
    person.say(vae.submit(person.now, File.EXPERIENCE))
    person.say(vae.book_interview(person.now, "2026-12", AT + timedelta(days=9), "Room 4", AT))
    person.jury("B1")
    person.say(equivalences.ask(FRAMEWORK, person.now, ONE, BlockCode("B2"), "Master, Geneva, 2022"))
    return person.say(equivalences.decide(person.now, ONE, Authority.JURY, "x", "No", granted=False))


def test_a_vae_candidate_gets_a_block_by_the_jurys_decision():
    person = through_vae()
    assert validated(person.now).keys() == {"B1"}
    person.say(admission.choose_course(FRAMEWORK, person.now, BlockCode("O2")))
    found = outcome(FRAMEWORK, person.now)
    assert found is not None
    assert (found.outcome, [one.block for one in found.missing]) == (Certified.PARTIAL, ["B2", "B3", "O2"])


def test_an_activity_keeps_its_documents_when_it_is_written_anew():
    person = keep(on_vae(), ACTIVITY)
    person.say(vae.attach(person.now, ONE, DIPLOMA))
    keep(person, replace(ACTIVITY, title="Head of desk"))
    assert person.now.activities[ONE].documents == (DIPLOMA,)
    person.say(vae.take_off(person.now, ONE, DIPLOMA.id))
    assert person.now.activities[ONE].documents == ()
    assert code(vae.take_off(person.now, ONE, DIPLOMA.id)) == "gone"


@pytest.mark.parametrize(
    ("change", "refused"),
    [
        ({"title": ""}, "activity-title"),
        ({"start": "2019-13"}, "month"),
        ({"start": "01/2019"}, "month"),
        ({"start": "2022-07"}, "months"),
        ({"end": "2027-01"}, "months"),
        ({"share": 0}, "share"),
        ({"share": 101}, "share"),
        ({"criteria": (CriterionCode("Z1.1a"),)}, "criteria"),
    ],
)
def test_an_activity_that_makes_no_sense_is_not_kept(change, refused):
    made = vae.keep_activity(FRAMEWORK, on_vae().now, replace(ACTIVITY, **change), MONTH)
    assert code(made) == refused


def test_an_unfinished_activity_is_kept_and_cannot_be_handed_in():
    person = keep(on_vae(), replace(ACTIVITY, employer="", start="", end="", description=""))
    assert code(vae.submit(person.now, File.ELIGIBILITY)) == "activity-incomplete"
    assert code(vae.submit(on_vae().now, File.ELIGIBILITY)) == "no-activity"
    assert code(vae.submit(keep(on_vae(), ACTIVITY).now, File.ELIGIBILITY)) == "no-document"
    second = keep(receivable(), replace(EXPERIENCE, criteria=()))
    assert code(vae.submit(second.now, File.EXPERIENCE)) == "activity-unmapped"


def test_a_file_handed_in_stays_unless_it_is_given_back():
    person = with_eligibility()
    assert code(vae.keep_activity(FRAMEWORK, person.now, ACTIVITY, MONTH)) == "submitted"
    assert code(vae.drop_activity(person.now, ONE)) == "submitted"
    assert code(vae.attach(person.now, ONE, DIPLOMA)) == "submitted"
    assert code(vae.take_off(person.now, ONE, DIPLOMA.id)) == "submitted"
    assert code(vae.submit(person.now, File.ELIGIBILITY)) == "submitted"
    assert code(vae.return_file(person.now, File.ELIGIBILITY, "")) == "reason"
    person.say(vae.return_file(person.now, File.ELIGIBILITY, "A payslip of 2020, please."))
    assert person.now.filed(File.ELIGIBILITY).returned.reason == "A payslip of 2020, please."
    keep(person, ACTIVITY)


def test_the_steps_of_a_vae_come_in_their_order():
    assert code(vae.keep_activity(FRAMEWORK, Record(), ACTIVITY, MONTH)) == "not-vae"
    assert code(vae.decide_eligibility(on_vae().now, "x", is_receivable=True)) == "not-submitted"
    assert code(vae.decide_eligibility(with_eligibility().now, "", is_receivable=True)) == "reason"
    assert code(vae.decide_eligibility(receivable().now, "x", is_receivable=False)) == "already-receivable"
    assert code(vae.return_file(receivable().now, File.ELIGIBILITY, "x")) == "already-receivable"
    assert code(vae.return_file(receivable().now, File.EXPERIENCE, "x")) == "not-submitted"
    assert code(vae.keep_activity(FRAMEWORK, with_eligibility().now, EXPERIENCE, MONTH)) == "eligibility-first"
    later = AT + timedelta(days=1)
    assert code(vae.book_interview(receivable().now, "x", later, "Room 4", AT)) == "experience-first"
    done = through_vae().now
    assert code(vae.book_interview(done, "", later, "Room 4", AT)) == "session"
    assert code(vae.book_interview(done, "x", later, "", AT)) == "place"
    assert code(vae.book_interview(done, "x", AT, "Room 4", AT)) == "past"
    assert code(admission.take_route(done, Route.FREE)) == "vae-begun"
    assert code(vae.attach(done, ItemId("none"), DIPLOMA)) == "gone"
    assert code(vae.drop_activity(done, ItemId("none"))) == "gone"
    moved = replace(ACTIVITY, id=TWO)
    assert code(vae.keep_activity(FRAMEWORK, keep(receivable(), EXPERIENCE).now, moved, MONTH)) == "submitted"


def test_a_file_holds_so_many_activities_and_no_more():
    person = on_vae()
    for number in range(vae.MOST_ACTIVITIES):
        keep(person, replace(ACTIVITY, id=ItemId(str(number))))
    assert code(vae.keep_activity(FRAMEWORK, person.now, ACTIVITY, MONTH)) == "too-many"
    keep(person, replace(ACTIVITY, id=ItemId("0"), title="Head of desk"))


@pytest.mark.parametrize(
    ("start", "end", "share", "months"),
    [
        ("2019-01", "2019-12", 100, 12),
        ("2019-01", "2019-01", 100, 1),
        ("2019-12", "2020-01", 50, 1),
        ("2026-01", "", 100, 12),
        ("", "", 100, 0),
    ],
)
def test_the_duration_of_an_activity_is_in_months_of_full_time(start, end, share, months):
    assert vae.months(replace(ACTIVITY, start=start, end=end, share=share), MONTH) == months


def test_a_file_aims_at_the_blocks_of_its_criteria():
    mapped = replace(EXPERIENCE, criteria=(CriterionCode("O1.1a"), CriterionCode("B1.2a")))
    assert vae.aimed_at([mapped, ACTIVITY], FRAMEWORK) == ("B1", "O1")


# --- complementary tests

B12 = (CriterionCode("B1.2a"), CriterionCode("B1.2b"))


def with_tests() -> Person:
    person = admitted()
    person.say(
        complementary.prescribe(
            FRAMEWORK, person.now, ONE, BlockCode("B1"), tuple(reversed(B12)), "Oral, 20 min", "2027-01-08", TODAY
        )
    )
    return person.say(complementary.take(person.now, ONE, B12[:1], "The first was shown."))


def test_a_complementary_test_names_its_criteria_in_order_and_what_came_of_it():
    test = with_tests().now.tests[ONE]
    assert (test.prescribed.criteria, test.taken.observed) == (B12, B12[:1])
    assert validated(with_tests().now) == {}


@pytest.mark.parametrize(
    ("block", "criteria", "test", "due", "refused"),
    [
        ("B9", B12, "Oral", "", "block"),
        ("B1", (), "Oral", "", "test-criteria"),
        ("B1", ("B2.1a",), "Oral", "", "test-criteria"),
        ("B1", B12, "", "", "test"),
        ("B1", B12, "Oral", "2026-12-03", "due"),
        ("B1", B12, "Oral", "soon", "due"),
    ],
)
def test_a_complementary_test_is_on_criteria_of_its_block_and_to_come(block, criteria, test, due, refused):
    made = complementary.prescribe(FRAMEWORK, admitted().now, ONE, BlockCode(block), criteria, test, due, TODAY)
    assert code(made) == refused


def test_the_outcome_of_a_complementary_test_is_written_once():
    done = with_tests().now
    assert code(complementary.take(done, ONE, (), "x")) == "test-taken"
    assert code(complementary.take(done, TWO, (), "x")) == "gone"
    open_test = replace(done, tests={ONE: replace(done.tests[ONE], taken=None)})
    assert code(complementary.take(open_test, ONE, ("B1.1a",), "x")) == "test-criteria"
    assert code(complementary.take(open_test, ONE, B12, "")) == "test-outcome"
    assert not isinstance(complementary.take(open_test, ONE, (), "Nothing was shown."), Refusal)
    had = admitted().jury("B1").now
    made = complementary.prescribe(FRAMEWORK, had, ONE, BlockCode("B1"), B12, "Oral", "", date(2026, 1, 1))
    assert code(made) == "block-validated"


def test_restricted_parts_stand_in_entries_of_their_own():
    assert {f.name for f in fields(KINDS["extra-time-granted"])} == {"part", "whole"}
    assert {f.name for f in fields(KINDS["civil-status-given"])} == {"status"}

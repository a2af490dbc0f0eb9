"""A candidate's record: its entries in a ledger, what they make, and each act that it allows or refuses."""

from __future__ import annotations

import itertools
import re
from dataclasses import fields, replace
from datetime import date
from fractions import Fraction

import pytest

from assessment import ledger
from assessment.framework import BlockCode, CompetenceCode
from assessment.record import admission, complementary
from assessment.record.entries import KINDS, decoded, encoded
from assessment.record.fold import Record
from assessment.record.refusal import Refusal
from assessment.record.standing import choices, second_language, unmet, validated
from assessment.record.values import (
    Authority,
    Field,
    File,
    Level,
    Prerequisite,
    Route,
    Sex,
    Source,
)
from assessment.text import WORDS
from sim.language import languages
from tests.assessment.record.person import (
    B12,
    BORN_IN_LYON,
    FRAMEWORK,
    ONE,
    ROOT,
    TODAY,
    TWO,
    WITH_PROFESSIONALISATION,
    Person,
    admitted,
    code,
    through_vae,
    with_tests,
)

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


# --- equivalences


# --- VAE


# --- complementary tests


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

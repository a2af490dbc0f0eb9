"""VAE: the eligibility file, the experience file mapped to criteria, and their steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from assessment.framework import BlockCode, CriterionCode
from assessment.jury.rules import Certified
from assessment.record import admission, vae
from assessment.record.fold import Record
from assessment.record.standing import outcome, validated
from assessment.record.values import (
    File,
    ItemId,
    Route,
)
from tests.assessment.record.person import (
    ACTIVITY,
    AT,
    DIPLOMA,
    EXPERIENCE,
    FRAMEWORK,
    MONTH,
    ONE,
    TWO,
    code,
    keep,
    on_vae,
    receivable,
    through_vae,
    with_eligibility,
)


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

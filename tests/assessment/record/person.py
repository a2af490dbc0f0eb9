"""A candidate as tests write their record: admitted, on VAE, or with tests prescribed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from pathlib import Path

from assessment.framework import BlockCode, CompetenceCode, CriterionCode, load
from assessment.record import admission, complementary, equivalences, vae
from assessment.record.entries import ActivityKept, BlockDecided, Written
from assessment.record.fold import Record, record
from assessment.record.refusal import Refusal
from assessment.record.values import (
    Authority,
    CivilStatus,
    Document,
    Field,
    File,
    ItemId,
    Level,
    Route,
    Sex,
    Source,
)
from assessment.scoring import BlockOutcome
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


B12 = (CriterionCode("B1.2a"), CriterionCode("B1.2b"))


def with_tests() -> Person:
    person = admitted()
    person.say(
        complementary.prescribe(
            FRAMEWORK, person.now, ONE, BlockCode("B1"), tuple(reversed(B12)), "Oral, 20 min", "2027-01-08", TODAY
        )
    )
    return person.say(complementary.take(person.now, ONE, B12[:1], "The first was shown."))


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

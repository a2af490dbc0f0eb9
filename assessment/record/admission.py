"""Admission, course and conditions of a candidate: each act gives the entries to write, or a refusal."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from assessment.framework import BlockCode, CompetenceCode, Framework
from assessment.record.entries import (
    AdmissionSought,
    CivilStatusGiven,
    CourseChosen,
    Entry,
    ExtraTimeGranted,
    ExtraTimeReasoned,
    FirstLanguageDeclared,
    LanguageWorked,
    Positioned,
    PrerequisiteChecked,
    RouteTaken,
)
from assessment.record.fold import Record
from assessment.record.refusal import Refusal
from assessment.record.standing import choices, validated
from assessment.record.values import CivilStatus, Field, Level, Prerequisite, Route, Source

LONGEST_NAME = 60
"""Characters of a birth name or a first name in the certifiers' feed."""
MOST_CREDITS = 600
EARLIEST_BIRTH = date(1900, 1, 1)
MOST_EXTRA = Fraction(1)

_COUNTRY = re.compile(r"99\d{3}")
_INSEE = re.compile(r"(\d{2}|2[AB])\d{3}")
_POSTCODE = re.compile(r"\d{5}")
FRANCE = "99100"


def seek_admission(level: Level) -> tuple[Entry, ...]:
    """The level at which a candidate enters."""
    return (AdmissionSought(level),)


def check_studies(record: Record, credits: int, evidence: str) -> tuple[Entry, ...] | Refusal:
    """The check of the earlier studies, by their ECTS: met where they reach what the level asks for."""
    if record.level is None:
        return Refusal("level-first")
    if not 0 <= credits <= MOST_CREDITS:
        return Refusal("credits", {"most": MOST_CREDITS})
    if not evidence:
        return Refusal("evidence")
    return (PrerequisiteChecked(Prerequisite.STUDIES, credits >= record.level.credits, evidence, credits),)


def check_field(field: Field | None, evidence: str) -> tuple[Entry, ...] | Refusal:
    """The check of the field in which the earlier diploma lies; None for another than the six."""
    if not evidence:
        return Refusal("evidence")
    return (PrerequisiteChecked(Prerequisite.FIELD, field is not None, evidence, field=field),)


def check_english(evidence: str, *, met: bool) -> tuple[Entry, ...] | Refusal:
    """The check of professional English."""
    return (PrerequisiteChecked(Prerequisite.ENGLISH, met, evidence),) if evidence else Refusal("evidence")


def take_route(record: Record, route: Route) -> tuple[Entry, ...] | Refusal:
    """The access route. A VAE file that was handed in keeps its candidate on that route."""
    if route is not Route.VAE and any(filed.submitted for filed in record.files.values()):
        return Refusal("vae-begun")
    return (RouteTaken(route),)


def give_civil_status(status: CivilStatus, today: date) -> tuple[Entry, ...] | Refusal:
    """The civil status, within the lengths and codes of the certifiers' feed."""
    for name, given in (("birth-name", status.birth_name), ("first-name", status.first_name)):
        if not given or len(given) > LONGEST_NAME:
            return Refusal(name, {"most": LONGEST_NAME})
    try:
        born = date.fromisoformat(status.born)
    except ValueError:
        return Refusal("born")
    if not EARLIEST_BIRTH <= born < today:
        return Refusal("born")
    if not status.place or not status.country:
        return Refusal("birth-place")
    if not _COUNTRY.fullmatch(status.country_code):
        return Refusal("country-code")
    if status.country_code != FRANCE:
        return Refusal("code-abroad") if status.postcode or status.insee else (CivilStatusGiven(status),)
    if bool(status.postcode) == bool(status.insee):
        return Refusal("one-code")
    if not (_POSTCODE.fullmatch(status.postcode) or _INSEE.fullmatch(status.insee)):
        return Refusal("commune-code")
    return (CivilStatusGiven(status),)


def choose_course(framework: Framework, record: Record, block: BlockCode) -> tuple[Entry, ...] | Refusal:
    """A course; another may be chosen until the block that the present one leads to is validated."""
    if block not in choices(framework):
        return Refusal("course", {"courses": choices(framework)})
    if block == record.course:
        return Refusal("same-course", {"block": block})
    if record.course in validated(record):
        return Refusal("course-validated", {"block": record.course})
    return (CourseChosen(block),)


def position(
    framework: Framework, source: Source, levels: Mapping[CompetenceCode, int], note: str
) -> tuple[Entry, ...] | Refusal:
    """An initial positioning, of at least one competence."""
    known = {competence.code for competence in framework.competences()}
    if not levels or not levels.keys() <= known or not all(1 <= level <= 4 for level in levels.values()):
        return Refusal("positioning")
    return (Positioned(source, dict(levels), note),)


def grant_extra_time(record: Record, share: Fraction, reason: str) -> tuple[Entry, ...] | Refusal:
    """A share of extra time in tests and the reason for it, kept apart; nothing ends it."""
    if not 0 <= share <= MOST_EXTRA:
        return Refusal("extra-time")
    if share == record.extra_time:
        return Refusal("same-extra-time")
    if not reason:
        return Refusal("extra-time-reason")
    return ExtraTimeGranted(share.numerator, share.denominator), ExtraTimeReasoned(reason)


def declare_first_language(record: Record, language: str) -> tuple[Entry, ...] | Refusal:
    """The first language, by a code of two or three letters."""
    if not re.fullmatch(r"[a-z]{2,3}", language):
        return Refusal("language")
    return (FirstLanguageDeclared(language),) if language != record.first_language else Refusal("same-language")


def note_language(exercise: str, language: str) -> tuple[Entry, ...] | Refusal:
    """The language in which the candidate worked in an exercise."""
    return (LanguageWorked(exercise, language),) if re.fullmatch(r"[a-z]{2,3}", language) else Refusal("language")

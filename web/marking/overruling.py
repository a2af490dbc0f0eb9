"""The page that says how often the rules were overruled, by criterion, in the exercises that its reader may see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flask import Blueprint, render_template, request
from sqlalchemy import func, select

from assessment.agreement.overruled import Answer, Overruled, overruled
from assessment.exports.words import word
from assessment.framework import CriterionCode, FrameworkError
from assessment.text import Language
from sim.language import in_language
from web.access import NoAccess, Place, exercises_of, reader, signed_in
from web.accounts import Person
from web.database import Database
from web.frameworks.kept import frameworks
from web.house import house
from web.marking.blind.seal import keeping_out
from web.marking.marks import NO_RULE
from web.marking.rules import listed
from web.models import mark
from web.words import current

routes = Blueprint("overruling", __name__)

PURPOSES = ("formative", "certifying", "demonstration")
"""The purposes whose decisions are counted, each by itself: what certifies and what does not never mix."""


@dataclass(frozen=True, slots=True)
class Line:
    """The answers to one rule, with the criterion's statement and the share overruled as the page draws it."""

    counts: Overruled
    statement: str
    share: float | None
    low: float | None
    high: float | None

    @property
    def from_percent(self) -> float:
        """The lower end of the interval, in percent of the bar."""
        return 100.0 * (self.low or 0.0)

    @property
    def width_percent(self) -> float:
        """The width of the interval, in percent of the bar."""
        return 100.0 * ((self.high or 0.0) - (self.low or 0.0))


@routes.get("/assess/rules")
@signed_in
def rules() -> str:
    """The counts of what each rule proposed and assessors kept, raised, lowered or set aside, by criterion."""
    who, language = reader(), current()
    places = visible(who)
    kept_out = keeping_out(house().database, who.id, [place.exercise.id for place in places])
    places = [place for place in places if place.exercise.id not in kept_out]
    had = [purpose for purpose in PURPOSES if any(p.exercise.purpose == purpose for p in places)]
    asked = request.args.get("purpose", "")
    purpose = asked if asked in PURPOSES else next(iter(had), PURPOSES[0])
    those = [place for place in places if place.exercise.purpose == purpose]
    counted = overruled(answers(house().database, [str(place.exercise.id) for place in those]))
    statements = _statements(those, language)
    lines = [_line(one, statements.get(one.criterion, "")) for one in counted]
    return render_template(
        "rules.html",
        lines=lines,
        decided=sum(one.decided for one in counted),
        overruled=sum(one.overruled for one in counted),
        exercises=len(those),
        purpose=purpose,
        accounts=listed(language),
        purposes={one: word(f"purpose.{one}", language) for one in dict.fromkeys([*had, purpose])},
        reader=who.name,
    )


def visible(who: Person) -> list[Place]:
    """The exercises that a person instructs or assesses, without practice. Raises NoAccess for who does neither."""
    mine = {p.exercise.id: p for role in ("instructor", "assessor") for p in exercises_of(house().database, who, role)}
    if not mine and "assessor" not in who.roles:
        raise NoAccess
    return [place for place in mine.values() if place.exercise.purpose != "practice"]


def answers(database: Database, exercises: Sequence[str]) -> list[Answer]:
    """The last decision on each criterion of each candidate, where a rule looks for it, beside what that proposed."""
    last = (
        select(func.max(mark.c.id))
        .where(mark.c.exercise.in_(exercises))
        .group_by(mark.c.exercise, mark.c.pseudonym, mark.c.criterion)
    )
    wanted = select(mark).where(mark.c.id.in_(last), mark.c.rule != NO_RULE)
    rows = database.read(lambda connection: connection.execute(wanted).all())
    return [Answer(CriterionCode(row.criterion), row.rule, row.proposed, row.level) for row in rows]


def _statements(places: Sequence[Place], language: Language) -> dict[CriterionCode, str]:
    told = dict[CriterionCode, str]()
    for framework in dict.fromkeys(place.exercise.framework for place in places):
        try:
            criteria = frameworks().of(framework).criteria()
        except FrameworkError:  # taken away since the exercise was opened: its codes are told alone
            continue
        told |= {criterion.code: in_language(criterion.statement, language) for criterion in criteria}
    return told


def _line(counts: Overruled, statement: str) -> Line:
    interval = counts.share.interval
    low, high = (interval.low, interval.high) if interval is not None else (None, None)
    return Line(counts, statement, counts.share.value, low, high)

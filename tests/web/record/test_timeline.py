"""The questions that records ask of the database, on each kind of it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import pytest
from sqlalchemy import insert

from assessment.record import admission
from assessment.record.fold import Record
from web.accounts import Accounts, Person
from web.database import Database
from web.models import closing, exercise, mark, membership
from web.record.kept import extra_times, kept, write
from web.record.roll import roll
from web.record.sight import marked_by
from web.record.timeline import timeline, unobserved


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    opened = Database(database_url)
    yield opened
    opened.close()


@pytest.fixture
def people(database: Database) -> dict[str, Person]:
    accounts = Accounts(database, lambda: 1_000)
    return {name: accounts.add(name, ["student"], email=f"{name}@x.invalid") for name in ("ada", "bo", "cy")}


def opens(database: Database, name: str, purpose: str, at: int = 0) -> None:
    row = {
        "id": name,
        "scenario": "small",
        "title": {"en": f"Talks {name}"},
        "table_name": f"Table {name}",
        "code": name.upper().ljust(8, "X"),
        "admission": "ask",
        "purpose": purpose,
        "opened_at": at,
        "status": "ended",
        "framework": "f",
        "language": "en",
    }
    database.execute(insert(exercise), row)


def sits(database: Database, who: Person, where: str, role: str = "student", status: str = "admitted") -> None:
    row = {
        "id": f"{who.id}{where}",
        "exercise": where,
        "person": who.id,
        "role": role,
        "pseudonym": f"p-{who.name}",
        "status": status,
        "created": 5,
    }
    database.execute(insert(membership), row)


def decides(database: Database, where: str, criterion: str, level: int, corrects: int | None = None) -> None:
    row = {
        "exercise": where,
        "pseudonym": "p-ada",
        "criterion": criterion,
        "level": level,
        "reason": "r",
        "by": "x",
        "at": 5,
        "proposed": 0,
        "rule": "",
        "events": [],
        "kinds": [],
        "corrects": corrects,
    }
    database.execute(insert(mark), row)


def closes(database: Database, where: str, block: str, by: str) -> None:
    row = {"exercise": where, "pseudonym": "p-ada", "block": block, "by": by, "at": 5, "marks": [], "hash": "h"}
    database.execute(insert(closing), row)


def test_a_timeline_has_what_counts_newest_first_with_the_last_closing(database, people):
    for number, (name, purpose) in enumerate((("a", "certifying"), ("b", "formative"), ("c", "practice"))):
        opens(database, name, purpose, number)
        sits(database, people["ada"], name)
    opens(database, "d", "formative", 9)
    sits(database, people["ada"], "d", status="refused")
    closes(database, "a", "B1", people["bo"].id)
    decides(database, "a", "B1.1a", 2, corrects=1)
    closes(database, "a", "B2", "erased")
    found = timeline(database, people["ada"].id)
    assert [one.exercise for one in found] == ["b", "a"]
    assert [(one.block, one.by, one.corrected) for one in found[1].closed] == [("B1", "bo", True), ("B2", "", False)]
    closes(database, "a", "B1", people["bo"].id)
    assert not timeline(database, people["ada"].id)[1].closed[0].corrected


def test_what_nobody_observed_is_told_from_certifying_exercises_and_their_last_decisions(database, people):
    for name, purpose in (("a", "certifying"), ("b", "certifying"), ("c", "formative")):
        opens(database, name, purpose)
        sits(database, people["ada"], name)
    decides(database, "a", "B1.1a", 3)
    decides(database, "a", "B1.1a", 0)
    decides(database, "a", "B1.2a", 0)
    decides(database, "b", "B1.2a", 2)
    decides(database, "c", "B2.1a", 0)
    found = unobserved(database, timeline(database, people["ada"].id))
    assert found == {"B1": frozenset({"B1.1a"})}


def test_an_assessor_marks_those_who_sit_in_their_exercises_now(database, people):
    opens(database, "a", "certifying")
    sits(database, people["ada"], "a")
    sits(database, people["cy"], "a", status="requested")
    sits(database, people["bo"], "a", "assessor")
    assert marked_by(database, people["bo"]) == {people["ada"].id}
    assert marked_by(database, people["ada"]) == set()


def test_the_roll_leaves_out_guests_who_only_practise(database, people):
    guest = Accounts(database, lambda: 1_000).add("Guest", ["student"])
    opens(database, "a", "practice")
    sits(database, guest, "a")
    assert [one.name for one in roll(database, None, "", "")] == ["ada", "bo", "cy"]
    opens(database, "b", "formative")
    sits(database, guest, "b")
    assert [one.name for one in roll(database, None, "", "table b")] == ["Guest"]
    assert roll(database, [people["ada"].id], "bo", "") == []


def test_extra_time_is_read_for_many_at_once(database, people):
    for name, share in (("ada", Fraction(1, 3)), ("bo", Fraction(1, 2))):
        made = admission.grant_extra_time(Record(), share, "r")
        assert isinstance(made, tuple)
        write(database, kept(database, people[name]), made, by="x", at=5, seen=0)
    ended = admission.grant_extra_time(kept(database, people["bo"]).record, Fraction(0), "r")
    assert isinstance(ended, tuple)
    write(database, kept(database, people["bo"]), ended, by="x", at=6, seen=2)
    assert extra_times(database, [one.id for one in people.values()]) == {people["ada"].id: Fraction(1, 3)}

"""Acts on a candidate in their ledger: the latest on a subject counts, and who was overtaken on it is told."""

from __future__ import annotations

import pickle
from collections.abc import Iterator

import pytest

from web import ledger
from web.database import Database
from web.marking import acts
from web.marking.acts import Act, Overtaken

EXERCISE = "x1"


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    made = Database(database_url)
    yield made
    made.close()


def act(topic: acts.Topic = "comment", about: str = "B1.2a", by: str = "ada", **body: str) -> Act:
    return Act("C1", topic, about, by, 1_000, body)


def read(database: Database) -> acts.Acts:
    return acts.read(database, EXERCISE, "C1")


def test_the_latest_on_a_subject_counts_and_the_first_stays(database: Database) -> None:
    acts.append(database, EXERCISE, act(text="First."), 0)
    acts.append(database, EXERCISE, act(text="Second."), 1)
    found = read(database)
    assert [one.body["text"] for one in found.history("comment", "B1.2a")] == ["Second.", "First."]
    standing = found.standing("comment", "B1.2a")
    assert standing is not None
    assert standing.body == {"text": "Second."}


def test_an_empty_one_takes_back_what_stood(database: Database) -> None:
    acts.append(database, EXERCISE, act(text="First."), 0)
    acts.append(database, EXERCISE, act(), 1)
    assert read(database).standing("comment", "B1.2a") is None
    assert len(read(database).rows) == 2


def test_what_others_did_on_other_subjects_overtakes_nobody(database: Database) -> None:
    acts.append(database, EXERCISE, act(text="First."), 0)
    acts.append(database, EXERCISE, act("release", "B1", by="bo", digest="5" * 64), 0)
    acts.append(database, EXERCISE, act(text="Second."), 1)
    assert [one.topic for one in read(database).rows] == ["comment", "release", "comment"]


def test_who_was_overtaken_on_a_subject_is_told_by_whom(database: Database) -> None:
    acts.append(database, EXERCISE, act(text="First."), 0)
    with pytest.raises(Overtaken) as told:
        acts.append(database, EXERCISE, act(by="bo", text="Mine."), 0)
    assert pickle.loads(pickle.dumps(told.value)).latest.by == "ada"
    assert len(read(database).rows) == 1


def test_the_same_said_again_by_the_same_person_is_not_written_twice(database: Database) -> None:
    for _ in range(2):
        acts.append(database, EXERCISE, act(text="First."), 0)
    assert len(read(database).rows) == 1


def test_a_write_between_the_reading_and_the_writing_is_tried_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, late = ledger.append, [act("identity", "", by="bo", way="card")]

    def between(*values: object, **named: object) -> object:
        if late:
            acts.append(database, EXERCISE, late.pop(), 0)
        return real(*values, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(ledger, "append", between)
    acts.append(database, EXERCISE, act(text="First."), 0)
    assert {one.topic for one in read(database).rows} == {"comment", "identity"}


def test_an_erased_ledger_says_nothing_and_still_proves_itself(database: Database) -> None:
    acts.append(database, EXERCISE, act(text="First."), 0)
    ledger.erase(database, f"marking:{EXERCISE}:C1")
    assert read(database).standing("comment", "B1.2a") is None

"""Ledgers and attached documents in the database: one order, no change, and erasure that breaks no chain."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, delete, update
from sqlalchemy.event import listen, remove
from sqlalchemy.exc import DBAPIError

from assessment.ledger import New, broken
from web import attachments, ledger
from web.database import Database
from web.models import attachment
from web.models import ledger as table


@pytest.fixture
def database(database_url: str):
    opened = Database(database_url)
    yield opened
    opened.close()


def write(database: Database, kind: str, after: int, name: str = "jury:1", **body: object):
    return ledger.append(database, name, [New(kind, body)], by="ana", at=5, after=after)


def test_entries_are_read_as_they_were_written_and_prove_themselves(database):
    write(database, "convened", 0, place="Genève")
    write(database, "closed", 1)
    found = ledger.read(database, "jury:1")
    assert [(entry.seq, entry.kind, ledger.body(entry)) for entry in found] == [
        (1, "convened", {"place": "Genève"}),
        (2, "closed", {}),
    ]
    assert broken(found) is None
    assert ledger.read(database, "jury:2") == ()


def test_who_has_not_read_the_last_entry_writes_nothing(database):
    write(database, "convened", 0)
    with pytest.raises(ledger.Overtaken):
        write(database, "convened", 0)
    assert len(ledger.read(database, "jury:1")) == 1


def test_ledgers_are_listed_by_the_beginning_of_their_names(database):
    for name in ("jury:2", "jury:1", "record:x", "jury_3"):
        write(database, "opened", 0, name)
    assert ledger.names(database, "jury:") == ("jury:1", "jury:2")


def test_several_ledgers_are_read_by_one_query_each_whole_and_in_the_order_asked(database):
    for after, name in enumerate(("jury:2", "jury:1", "jury:2")):
        write(database, f"entry-{after}", len(ledger.read(database, name)), name)
    asked = list[str]()

    def note(*given: object) -> None:
        asked.append(str(given[2]))

    listen(Engine, "before_cursor_execute", note)
    found = ledger.read_each(database, ["jury:2", "jury:3", "jury:1"])
    remove(Engine, "before_cursor_execute", note)
    assert len([one for one in asked if "FROM ledger" in " ".join(one.split())]) == 1
    assert list(found) == ["jury:2", "jury:3", "jury:1"]
    assert [entry.kind for entry in found["jury:2"]] == ["entry-0", "entry-2"]
    assert found["jury:3"] == ()
    assert broken(found["jury:2"]) is None


def test_nothing_written_is_changed_or_taken_away(database):
    write(database, "decided", 0, level=1)
    for change in (
        update(table).values(text="{}"),
        update(table).values(kind="other", text=None, salt=None),
        update(table).values(text=None),
        delete(table),
    ):
        with pytest.raises(DBAPIError, match="append-only"):
            database.write(lambda connection, change=change: connection.execute(change))
    assert ledger.body(ledger.read(database, "jury:1")[0]) == {"level": 1}


def test_erasure_empties_one_ledger_and_leaves_its_chain_whole(database):
    write(database, "born", 0, "record:x", year=1999)
    write(database, "born", 0, "record:y", year=2001)
    ledger.erase(database, "record:x")
    erased = ledger.read(database, "record:x")
    assert ledger.body(erased[0]) == {}
    assert broken(erased) is None
    assert ledger.body(ledger.read(database, "record:y")[0]) == {"year": 2001}
    write(database, "reopened", 1, "record:x")
    assert broken(ledger.read(database, "record:x")) is None


def test_a_document_is_kept_whole_and_read_through_its_own_ledger_alone(database):
    kept = attachments.keep(database, "record:x", "diplôme.pdf", "application/pdf", b"%PDF-1.7", by="x", at=7)
    assert attachments.of_ledger(database, "record:x") == (kept,)
    assert attachments.content(database, "record:x", kept.id) == b"%PDF-1.7"
    assert attachments.content(database, "record:y", kept.id) is None
    with pytest.raises(DBAPIError, match="append-only"):
        database.write(lambda connection: connection.execute(update(attachment).values(content=b"other")))
    attachments.erase(database, "record:x")
    assert attachments.content(database, "record:x", kept.id) is None
    assert attachments.of_ledger(database, "record:x")[0].digest == kept.digest

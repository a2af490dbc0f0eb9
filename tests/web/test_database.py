"""One writer: what it promises whatever waits beside it."""

import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError, OperationalError

from web.database import Database
from web.models import metadata, person

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def database(database_url: str):
    opened = Database(database_url)
    yield opened
    opened.close()


def row(name: str, email: str | None = None) -> dict[str, object]:
    return {"id": name, "name": name, "email": email, "roles": [], "language": "en", "created": 0}


def names(database: Database) -> list[str]:
    return list(database.read(lambda c: c.execute(select(person.c.id).order_by(person.c.id)).scalars().all()))


def test_the_migrations_make_the_tables_the_code_declares(database: Database):
    def compare(connection):
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return [d for d in compare_metadata(context, metadata) if d[0] not in ("remove_table", "remove_index")]

    assert database.read(compare) == []


def test_a_database_opens_again_with_what_was_written(database_url: str):
    first = Database(database_url)
    first.execute(insert(person), row("a"))
    first.close()
    second = Database(database_url)
    assert names(second) == ["a"]
    second.close()


def test_a_change_that_fails_leaves_its_neighbours_alone(database: Database):
    database.execute(insert(person), row("a", "same@x.invalid"))
    errors: list[Exception] = []
    start = threading.Barrier(9)

    def write(number: int) -> None:
        start.wait()
        try:
            database.execute(insert(person), row(f"p{number}", "same@x.invalid" if number % 2 else None))
        except IntegrityError as error:
            errors.append(error)

    threads = [threading.Thread(target=write, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    start.wait()
    for thread in threads:
        thread.join()
    assert (len(errors), names(database)) == (4, ["a", "p0", "p2", "p4", "p6"])


def test_a_change_that_fails_undoes_all_it_did(database: Database):
    def change(connection):
        connection.execute(insert(person), row("a"))
        raise RuntimeError("no")

    with pytest.raises(RuntimeError, match="no"):
        database.write(change)
    assert names(database) == []


def test_readers_of_sqlite_cannot_write(tmp_path: Path):
    database = Database(f"sqlite:///{tmp_path / 'a.sqlite'}")
    with pytest.raises(OperationalError, match="readonly"):
        database.read(lambda connection: connection.execute(insert(person), row("a")))
    database.close()


def test_sqlite_flushes_each_commit_and_checks_references(tmp_path: Path):
    database = Database(f"sqlite:///{tmp_path / 'a.sqlite'}")
    asked = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
    found = database.write(lambda c: [c.exec_driver_sql(f"PRAGMA {name}").scalar() for name in asked])
    assert found == ["wal", 2, 1, 0]
    database.close()


def test_a_full_disk_fails_one_change_and_harms_no_other(tmp_path: Path):
    database = Database(f"sqlite:///{tmp_path / 'a.sqlite'}")
    pages = database.write(lambda c: c.exec_driver_sql("PRAGMA page_count").scalar() or 0)
    database.write(lambda c: c.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}").scalar())
    with pytest.raises(OperationalError, match="full"):
        database.execute(insert(person), row("big", "x" * 100_000))
    database.execute(insert(person), row("small"))
    assert names(database) == ["small"]
    database.close()


def test_greenlets_go_on_while_a_commit_is_under_way(tmp_path: Path):
    """Under gevent's patches: 50 greenlets write while another keeps counting, and nobody waits for nobody."""
    script = textwrap.dedent(
        f"""
        from gevent import monkey; monkey.patch_all()
        import gevent, time
        from sqlalchemy import insert
        from web.database import Database
        from web.models import person
        from tests.web.test_database import row, names
        database = Database("sqlite:///{tmp_path / "a.sqlite"}")
        ticks = []
        def slow(connection):
            while len(ticks) < 10:  # the disk is slow until the others have gone on
                gevent.monkey.get_original("time", "sleep")(0.001)
            connection.execute(insert(person), row("slow"))
        def tick():
            while True:
                ticks.append(1)
                gevent.sleep(0.005)
        ticker = gevent.spawn(tick)
        writers = [gevent.spawn(database.write, slow)]
        writers += [gevent.spawn(database.execute, insert(person), row(f"p{{n:02}}")) for n in range(50)]
        gevent.joinall(writers, raise_error=True)
        assert len(names(database)) == 51
        database.close()
        """
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr

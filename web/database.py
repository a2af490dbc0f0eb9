"""The database: reading, and writing in one place.

SQLite is written by exactly one connection in one real thread, in groups: whatever waits is carried out in one
transaction, each change behind a savepoint of its own, and answered after the commit. So a commit's fsync is shared, no
greenlet's loop is ever blocked by one, no writer meets a lock, and only one connection checkpoints. PostgreSQL is
written over a plain pool.
"""

from __future__ import annotations

import logging
import sqlite3
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

import alembic.command
from alembic.config import Config
from gevent import monkey
from gevent.threadpool import ThreadPool
from sqlalchemy import (
    Connection,
    Delete,
    Engine,
    Executable,
    NullPool,
    Table,
    Update,
    create_engine,
    event,
    make_url,
    text,
)

T = TypeVar("T")
Change = Callable[[Connection], T]

MIGRATIONS = Path(__file__).parent / "migrations"
MIGRATING = 0x506C656E
"""The PostgreSQL advisory lock that one migrating process holds."""

_log = logging.getLogger("plenipo.database")

DOORS = frozenset({"person", "login", "membership", "exercise"})
"""Tables whose rows let somebody in. An UPDATE or DELETE of one may end that, unless executed with `opens_only`."""

_MOVED = "plenipo.doors"

_PRAGMAS = {
    "busy_timeout": "5000",
    "foreign_keys": "ON",
    "trusted_schema": "OFF",
}
_WRITER_PRAGMAS = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "journal_size_limit": "67108864",
}
_READER_PRAGMAS = {
    "query_only": "ON",
    "wal_autocheckpoint": "0",
}


class Database:
    """A migrated database. `read` and `write` are safe from any thread or greenlet; close it once, at the end."""

    _writer: _Writer | None

    writes = True
    """Whether anything can be written by it."""

    def __init__(self, url: str) -> None:
        """Open and migrate. `url` is SQLAlchemy's: sqlite:///FILE or postgresql://..."""
        self._name(url)
        if self.sqlite:
            Path(str(self.url.database)).parent.mkdir(parents=True, exist_ok=True)
        _migrate(self._engine(_WRITER_PRAGMAS, poolclass=NullPool))
        if self.sqlite:
            self._reader = self._engine(_READER_PRAGMAS, pool_size=4, max_overflow=12)
            self._writer = _Writer(self._engine(_WRITER_PRAGMAS, poolclass=NullPool))
        else:
            self._reader = self._engine({}, pool_size=8, max_overflow=8, pool_pre_ping=True)

    def _name(self, url: str) -> None:
        self.url = make_url(url.replace("postgres://", "postgresql://", 1))
        self.sqlite = self.url.get_backend_name() == "sqlite"
        if self.sqlite and self.url.database in (None, "", ":memory:"):
            raise ValueError("a SQLite database needs a file: readers and the writer are different connections")
        self.doors = 0
        """A version that changes with every commit that may have ended somebody's access: see `DOORS`."""
        self.on_doors: list[Callable[[], None]] = []
        """Told after each such commit made here."""
        self._versions = count(1)
        self._writer = None

    def _engine(self, pragmas: dict[str, str], **options: Any) -> Engine:
        if not self.sqlite:
            engine = create_engine(self.url, **options)
            event.listen(engine, "after_execute", _note_doors)
            return engine
        engine = create_engine(self.url, connect_args={"check_same_thread": False}, **options)

        @event.listens_for(engine, "connect")
        def set_pragmas(connection: sqlite3.Connection, _record: object) -> None:
            connection.isolation_level = None  # transactions begin below, where it is said what kind
            for name, value in (_PRAGMAS | pragmas).items():
                connection.execute(f"PRAGMA {name} = {value}")

        event.listen(engine, "after_execute", _note_doors)
        begin = "BEGIN" if "query_only" in pragmas else "BEGIN IMMEDIATE"

        @event.listens_for(engine, "begin")
        def begin_transaction(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

        return engine

    def read(self, ask: Change[T]) -> T:
        """The result of `ask`. It must fetch what it returns: the connection goes back to the pool."""
        with self._reader.connect() as connection:
            return ask(connection)

    def write(self, change: Change[T]) -> T:
        """Carry out a change in a transaction and answer once it is committed. Raises what `change` raises.

        `change` runs in another thread, and again where a group's commit failed: it takes what it needs as values, has
        no effect outside the database, and must not call `write` itself.
        """
        moved = False

        def watched(connection: Connection) -> T:
            nonlocal moved
            connection.info.pop(_MOVED, None)
            result = change(connection)
            moved = connection.info.pop(_MOVED, False)
            return result

        if self._writer is not None:
            result = self._writer.write(watched)
        else:
            with self._reader.begin() as connection:
                result = watched(connection)
        if moved:
            self.doors_moved()
            for told in self.on_doors:
                told()
        return result

    def doors_moved(self) -> None:
        """Invalidate seats cached anywhere in this process: a commit here or elsewhere may have ended one."""
        self.doors = next(self._versions)

    def execute(self, statement: Executable, values: Mapping[str, Any] | None = None) -> None:
        """Write one statement."""

        def change(connection: Connection) -> None:
            connection.execute(statement, values)

        self.write(change)

    def check(self) -> None:
        """Test a write that changes nothing. Raises as any write would: on a full disk, or without the file."""
        if self.sqlite and not Path(str(self.url.database)).exists():
            raise FileNotFoundError(f"{self.url.database} was removed under the server")
        self.execute(text("UPDATE alembic_version SET version_num = version_num"))

    def close(self) -> None:
        """Finish the queued changes and close every connection."""
        if self._writer is not None:
            self._writer.close()
        self._reader.dispose()


class Reader(Database):
    """The database of a process that only reads it, beside the one that has migrated it and writes."""

    writes = False

    def __init__(self, url: str) -> None:
        """Open. `url` is SQLAlchemy's."""
        self._name(url)
        self._reader = self._engine(_READER_PRAGMAS if self.sqlite else {}, pool_size=2)

    def write(self, change: Change[T]) -> T:
        """Raises RuntimeError: what this process wants written, it asks of the one that writes."""
        raise RuntimeError("this process only reads the database")


class _Waiting(Generic[T]):
    """One change, and what came of it."""

    def __init__(self, change: Change[T]) -> None:
        self.change = change
        self.done = False
        self.result: T | None = None
        self.error: Exception | None = None

    def attempt(self, connection: Connection) -> None:
        # Plain SAVEPOINT statements: SQLAlchemy's begin_nested costs as much as the change itself.
        connection.exec_driver_sql("SAVEPOINT change")
        try:
            self.result = self.change(connection)
            self.error = None
        except Exception as error:
            self.error = error
            if not _in_transaction(connection):
                raise _TransactionLost from error
            connection.exec_driver_sql("ROLLBACK TO change")
        connection.exec_driver_sql("RELEASE change")

    def answer(self) -> T:
        if self.error is not None:
            raise self.error
        if not self.done:
            raise RuntimeError("the writer is gone; the change was not made")
        return cast(T, self.result)


class _TransactionLost(Exception):
    """SQLite gave up the whole transaction (disk full, I/O error), not only the change that met it."""


class _Writer:
    """The one thread that writes to SQLite. Each caller queues its change, then waits for its turn of `_drain`.

    A turn carries out all that waits, so the callers behind find their own turn empty and their change made: the group
    forms by itself while a commit is on its way to the disk.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._queue: deque[_Waiting[Any]] = deque()
        self._turn: Callable[[Callable[[], None]], None]
        self._stop: Callable[[], None]
        if monkey.is_module_patched("threading"):
            pool = ThreadPool(1)  # a real thread; the caller's greenlet yields meanwhile
            self._turn = pool.apply
            self._stop = pool.kill
        else:
            executor = ThreadPoolExecutor(1, thread_name_prefix="plenipo-writer")
            self._turn = lambda drain: executor.submit(drain).result()
            self._stop = executor.shutdown

    def write(self, change: Change[T]) -> T:
        waiting = _Waiting(change)
        self._queue.append(waiting)
        self._turn(self._drain)
        return waiting.answer()

    def _drain(self) -> None:
        group: list[_Waiting[Any]] = []
        while self._queue:
            group.append(self._queue.popleft())
        try:
            self._together(group)
        except Exception:  # noqa: BLE001 - each change is tried again and answered
            _log.exception("a group of %d changes could not be committed; trying each alone", len(group))
            for waiting in group:
                self._alone(waiting)
        for waiting in group:
            waiting.done = True

    def _together(self, group: list[_Waiting[Any]]) -> None:
        if not group:
            return
        connection = self._open()
        with connection.begin():
            for waiting in group:
                waiting.attempt(connection)

    def _alone(self, waiting: _Waiting[Any]) -> None:
        try:
            self._together([waiting])
        except Exception as error:  # noqa: BLE001 - it is the caller's, and raised there
            waiting.error = waiting.error or error
            self._drop()

    def _open(self) -> Connection:
        if self._connection is None:
            self._connection = self._engine.connect()
        return self._connection

    def _drop(self) -> None:
        """Let the connection go, so that the next change starts on a fresh one."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.invalidate()
            connection.close()

    def close(self) -> None:
        self._turn(self._close)
        self._stop()

    def _close(self) -> None:
        self._drain()
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _note_doors(
    connection: Connection,
    statement: object,
    _many: object,
    _values: object,
    options: Mapping[str, Any],
    _result: object,
) -> None:
    """Mark a transaction that may end somebody's access."""
    if isinstance(statement, Update | Delete) and not options.get("opens_only"):
        table = statement.table
        if isinstance(table, Table) and table.name in DOORS:
            connection.info[_MOVED] = True


def _in_transaction(connection: Connection) -> bool:
    raw = cast(sqlite3.Connection, connection.connection.dbapi_connection)
    return raw.in_transaction


def _migrate(engine: Engine) -> None:
    """Bring the database to the newest tables, whatever it holds; of several processes one does it, the others wait."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATING})
        config.attributes["connection"] = connection
        alembic.command.upgrade(config, "head")
    engine.dispose()

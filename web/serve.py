"""`plenipo serve`: an application over a migrated database, its addresses, and the server that runs it."""

from __future__ import annotations

import fcntl
import logging
import resource
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic.util import CommandError
from flask import Flask
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from assessment.authored.system import why
from assessment.certifier import BadCertifier
from sim.language import SOURCE, Language, Sentence, Text, languages
from web import create_app, demo, journal
from web.accounts import DAY
from web.background import Background
from web.config import BadSetting, Config, from_environment
from web.house import EXTENSION, House
from web.words import SENTENCES

_log = logging.getLogger("plenipo.serve")

SPARE_FILES = 200
"""Files open beside a descriptor for each connection: the database's, the loop's, what libraries hold."""
SCHOOL = 1_000
"""Connections that a school may need."""


class CannotServe(Exception):
    """A server that cannot start, in one sentence that whoever started it can act on."""

    def __init__(self, key: str, **values: str | Text) -> None:
        self.key = key
        self.values = values
        super().__init__(self.said(SOURCE))

    def said(self, language: Language) -> str:
        """The sentence in that language."""
        return Sentence(SENTENCES, self.key, self.values).said(language)


def serve(
    host: str,
    port: int,
    demo: bool = False,
    database_url: str | None = None,
    redis_url: str | None = None,
    language: Language = SOURCE,
) -> None:
    """Serve until told to stop, the addresses told in that language. The caller has had gevent patch everything."""
    from web.server import run

    journal.keep(logging.INFO)
    for library in ("alembic", "MESA"):
        logging.getLogger(library).setLevel(logging.WARNING)
    config = _settings(database_url)
    _raise_file_limit()
    with alone(config.database_url):
        app = _application(config, redis_url)
        house: House = app.extensions[EXTENSION]
        if house.database.sqlite and wal_reset_fault(sqlite3.sqlite_version_info):
            _log.warning(
                "SQLite %s can damage a database that two programs write to at once (fixed in 3.51.3). "
                "This server writes alone; open its file with no other program while it runs.",
                sqlite3.sqlite_version,
            )
        background: Background = app.extensions["background"]
        if config.prestart:
            background.start()
        try:
            run(app, host, port, ready=_announcing(house, host, demo, language))
        except OSError as error:
            raise CannotServe("port-closed", address=f"{host}:{port}", why=why(error)) from error
        except DBAPIError as error:
            raise CannotServe("database-unusable", why=_first_line(error.orig)) from error
        finally:
            background.close()
            house.database.close()


def _settings(database_url: str | None) -> Config:
    try:
        return from_environment(database_url)
    except BadSetting as error:
        raise CannotServe(error.key, value=error.value) from None


def _application(config: Config, redis_url: str | None) -> Flask:
    """The application over its database, migrated. Raises CannotServe."""
    try:
        return create_app(config, redis_url=redis_url)
    except (ArgumentError, NoSuchModuleError):
        raise CannotServe("database-no-address", address=config.database_url) from None
    except CommandError as error:
        raise CannotServe("database-newer", why=str(error)) from error
    except DBAPIError as error:
        raise CannotServe("database-unusable", why=_first_line(error.orig)) from error
    except BadCertifier as faulty:
        told = {language: faulty.said(language) for language in languages()}
        raise CannotServe("certifier-faulty", why=told) from None
    except (OSError, ValueError) as error:
        raise CannotServe("not-set-up", why=str(error)) from error


def _first_line(error: object) -> str:
    return str(error).strip().partition("\n")[0]


@contextmanager
def alone(database_url: str) -> Iterator[None]:
    """Hold a SQLite file for this server alone, by a lock beside it that ends with the process. Raises CannotServe.

    Each server remembers who holds which seat and hears of no change another makes to the same file; several processes
    want PostgreSQL.
    """
    try:
        url = make_url(database_url)
    except ArgumentError:
        yield  # refused when it is opened
        return
    if url.get_backend_name() != "sqlite" or not url.database:
        yield
        return
    path = Path(url.database)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = path.with_name(path.name + ".lock").open("w")
    except OSError as error:
        raise CannotServe("not-writable", path=str(path.parent), why=why(error)) from None
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise CannotServe("database-taken", path=str(path)) from None
        yield


def _raise_file_limit() -> None:
    """Let as many files be open as this process may have, as each connection is one, and say where that is few."""
    soft, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    room = most - SPARE_FILES
    _log.log(
        logging.WARNING if room < SCHOOL else logging.INFO,
        "At most %d files may be open here: room for about %d connections (ulimit -Hn, or LimitNOFILE= of systemd).",
        most,
        max(0, room),
    )


def wal_reset_fault(version: tuple[int, ...]) -> bool:
    """Whether this SQLite has the WAL-reset fault: 3.7.0 to 3.51.2, but for the repaired 3.44.6 and 3.50.7."""
    repaired = version[:2] in ((3, 44), (3, 50)) and version >= {44: (3, 44, 6), 50: (3, 50, 7)}[version[1]]
    return (3, 7, 0) <= version < (3, 51, 3) and not repaired


def _announcing(house: House, host: str, with_demo: bool, language: Language) -> Callable[[int], None]:
    def announce(port: int) -> None:
        base = f"http://{'localhost' if host in ('127.0.0.1', '0.0.0.0', '::') else host}:{port}"
        sys.stdout.write("\n".join(addresses(house, base, with_demo, language)) + "\n")
        sys.stdout.flush()

    return announce


def addresses(house: House, base: str, with_demo: bool, language: Language = SOURCE) -> list[str]:
    """The lines to print: where to go, and as whom."""

    def told(key: str, **values: str) -> str:
        return SENTENCES.say(key, language, **values)

    lines = ["", told("open-at", address=f"{base}/")]
    if with_demo:
        made = demo.prepare(house)
        people = {
            "demo-instructor": made.instructor,
            "demo-student": made.student,
            "demo-assessor": made.assessor,
            "demo-administrator": made.administrator,
            "demo-president": made.president,
            "demo-outside": made.outside,
        }
        roles = {told(role): f"{base}{path}" for role, path in people.items()}
        width = max(map(len, roles))
        lines += ["", told("demo-class"), *(f"  {role:<{width}}  {address}" for role, address in roles.items())]
        lines += [f"  {told('demo-joins', address=f'{base}/join', code=made.code)}"]
    else:
        first = house.accounts.unclaimed_instructor()
        if first is not None:
            link = house.accounts.make_link(first, "/account", DAY)
            lines += ["", told("first-instructor", address=f"{base}/enter/{link}")]
    return [*lines, ""]

"""Versions of frameworks, kept in the database as they were: an exercise stays marked by the one it opened with.

An exercise names its framework as `NAME@VERSION`. A version is kept when the first exercise is opened with it or when
somebody uploads it, and never changes; exercises of before there were versions name a framework of the platform alone.
"""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from typing import cast

from flask import current_app
from sqlalchemy import ColumnElement, Connection, insert, or_, select
from sqlalchemy.exc import IntegrityError

from assessment.authored.problem import Place
from assessment.authored.reading import Written
from assessment.framework import Framework, load, made, names, plain
from assessment.framework_files import WHOLE, FrameworkError, error
from web.database import Database
from web.models import exercise
from web.models import framework as table

AT = "@"
LONGEST_NAME = 40
LONGEST_VERSION = 30
EXTENSION = "frameworks"


class AlreadyKept(Exception):
    """There is another framework of that name and version."""


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a framework, and where it came from."""

    key: str
    framework: Framework
    by: str | None
    """The id of the person who uploaded it; None for what comes with the platform."""
    at: int | None
    """Wall-clock milliseconds of when it was kept; None where no exercise was opened with it yet."""
    current: bool
    """Whether exercises may be opened with it: the platform's own as it now is, and the last upload of a name."""


class Frameworks:
    """The frameworks of one database and of the platform. Safe from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[str, Framework] = {}
        self._lock = threading.Lock()

    def of(self, key: str) -> Framework:
        """The framework that an exercise names. Raises FrameworkError where there is none."""
        name, _, label = key.partition(AT)
        if not label:
            return load(name)
        with self._lock:
            if key not in self._known:
                self._known[key] = self._kept(name, label)
            return self._known[key]

    def pinned(self, key: str, at: int) -> str:
        """The name under which an exercise opened now is marked by that framework for good, which is kept for it."""
        name, _, label = key.partition(AT)
        if label:
            self.of(key)
            return key
        framework = load(name)
        with self._lock:
            ours = (known for known, one in self._known.items() if one.hash == framework.hash)
            found = next((known for known in ours if known.partition(AT)[0] == name), None)
        return found or self._pin(framework, at)

    def keep(self, framework: Framework, by: str, at: int) -> str:
        """Keep an upload, and give the name that it is known by. Raises AlreadyKept."""
        key = f"{framework.id}{AT}{framework.version}"
        taken = {version.key for version in self.versions()} | {f"{name}{AT}{load(name).version}" for name in names()}
        if key in taken or framework.id in names() or not self._insert(framework, framework.version, by, at):
            raise AlreadyKept(key)
        return key

    def versions(self) -> tuple[Version, ...]:
        """Every version, by name, the newest first; of the platform's own also the one that nobody has used yet."""
        wanted = select(table.c.name, table.c.version, table.c.by, table.c.at).order_by(table.c.at.desc())
        rows = self._database.read(lambda connection: connection.execute(wanted).all())
        found = list[Version]()
        seen = set[str]()
        for row in rows:
            key = f"{row.name}{AT}{row.version}"
            framework = self.of(key)
            ours = row.name in names()
            current = framework.hash == load(row.name).hash if ours else row.name not in seen
            seen.add(row.name)
            found.append(Version(key, framework, row.by, row.at, current))
        for name in names():
            if not any(one.current and one.framework.id == name for one in found):
                found.append(Version(name, load(name), None, None, current=True))
        return tuple(sorted(found, key=lambda one: (one.framework.id, not one.current, -(one.at or 0))))

    def other_than(self, key: str) -> str:
        """The first framework of the platform that is not the one named: one to read an exercise by as well."""
        return next(name for name in names() if name != key.partition(AT)[0])

    def _kept(self, name: str, label: str) -> Framework:
        wanted = select(table.c.content, table.c.hash).where(table.c.name == name, table.c.version == label)
        row = self._database.read(lambda connection: connection.execute(wanted).first())
        if row is None:
            whole = Place(WHOLE, WHOLE, f"{name}{AT}{label}")
            raise FrameworkError([error("framework-unknown", whole, (), expected=names())])
        return made(Written(json.loads(row.content)))

    def _pin(self, framework: Framework, at: int) -> str:
        """Keep a framework of the platform; one that changed without a new version is told apart by its hash."""
        for label in (framework.version, f"{framework.version}+{framework.hash[:8]}"):
            key = f"{framework.id}{AT}{label}"
            if self._insert(framework, label, None, at) or self.of(key).hash == framework.hash:
                with self._lock:
                    self._known[key] = framework
                return key
        raise ValueError(f"{framework.id} {framework.version}: two contents of one hash")

    def _insert(self, framework: Framework, label: str, by: str | None, at: int) -> bool:
        """Whether it was written: another may have been there under that name and version."""
        content = json.dumps(plain(framework), ensure_ascii=False)
        values = {"name": framework.id, "version": label, "hash": framework.hash, "content": content}

        def change(connection: Connection) -> None:
            connection.execute(insert(table), values | {"by": by, "at": at})

        try:
            self._database.write(change)
        except IntegrityError:
            return False
        return True


def opened_with(name: str) -> ColumnElement[bool]:
    """The condition on exercises that they are marked by any version of the framework of that name."""
    named = exercise.c.framework
    return or_(named == name, named.startswith(f"{name}{AT}", autoescape=True))


def frameworks() -> Frameworks:
    """The frameworks of the current application."""
    return cast(Frameworks, current_app.extensions[EXTENSION])

"""An application on a database of its own, and browsers that behave as people's do."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

import psycopg
import pytest
from argon2 import PasswordHasher
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import make_url
from werkzeug.test import TestResponse

from tests.sim.small import SMALL
from web import create_app, passwords, shelf
from web.access import ExerciseRow
from web.accounts import Person
from web.config import Config
from web.house import EXTENSION, House

TOKEN = re.compile(r'(?:name="csrf_token" value|name="csrf-token" content)="([0-9a-f]{64})"')

PASSWORD = "four random words do well"

DEAR = passwords._hasher
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture(autouse=True)
def cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashes of passwords at the least cost: a class that signs in would take twenty seconds."""
    monkeypatch.setattr(passwords, "_hasher", CHEAP)
    monkeypatch.setattr(passwords, "NOBODY", f"{CHEAP.hash('nobody')}#opaque")


def path(answer: TestResponse) -> str:
    """The path to which an answer leads on. Fails where it does not."""
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"]


class Time:
    """Wall-clock milliseconds that pass when a test says so."""

    def __init__(self) -> None:
        self.ms = 1_800_000_000_000

    def __call__(self) -> int:
        return self.ms

    def passes(self, ms: int) -> None:
        self.ms += ms


@dataclass
class Browser:
    """One browser: cookies, and the token that its forms send back."""

    client: FlaskClient

    def get(self, path: str, **options) -> TestResponse:
        return self.client.get(path, **options)

    def token(self) -> str:
        found = TOKEN.search(self.client.get("/sign-in?next=/").text) or TOKEN.search(self.client.get("/").text)
        assert found is not None
        return found.group(1)

    def post(self, path: str, form: dict[str, str] | None = None, **options) -> TestResponse:
        return self.client.post(path, data={"csrf_token": self.token(), **(form or {})}, **options)

    def send(self, path: str, body: object) -> TestResponse:
        return self.client.post(path, json=body, headers={"X-CSRF-Token": self.token()})

    def signed_in(self, house: House, person: Person) -> "Browser":
        token = house.accounts.sign_in(person)
        self.client.set_cookie("plenipo_login", token)
        return self


@pytest.fixture
def now() -> Time:
    return Time()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Each database in turn, empty."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'plenipo.sqlite'}"
        return
    whole = make_url(request.getfixturevalue("postgres_url"))
    schema = f"s{uuid4().hex}"
    plain = whole.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute(f'CREATE SCHEMA "{schema}"')
    yield f"{whole.render_as_string(hide_password=False)}?options={quote(f'-csearch_path={schema}')}"
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute(f'DROP SCHEMA "{schema}" CASCADE')


@pytest.fixture
def app(tmp_path: Path, now: Time, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    """The application on SQLite, with the small scenario alone in its library."""
    monkeypatch.setattr(shelf, "shelf", lambda: (SMALL,))
    monkeypatch.setattr(shelf, "scenario", lambda name: SMALL if name == SMALL.id else None)
    made = create_app(Config(f"sqlite:///{tmp_path / 'plenipo.sqlite'}"), now=now)
    yield made
    made.extensions[EXTENSION].database.close()


@pytest.fixture
def house(app: Flask) -> House:
    found: House = app.extensions[EXTENSION]
    return found


@pytest.fixture
def browser(app: Flask) -> Browser:
    return Browser(app.test_client())


@pytest.fixture
def other_browser(app: Flask) -> Browser:
    return Browser(app.test_client())


@pytest.fixture
def instructor(house: House) -> Person:
    return house.accounts.add("Iris", ["instructor"], "en", email="iris@school.invalid")


@pytest.fixture
def assessor(house: House) -> Person:
    return house.accounts.add("Ali", ["assessor"], "en", email="ali@school.invalid")


@pytest.fixture
def opened(house: House, instructor: Person) -> ExerciseRow:
    """An exercise of the instructor that is joined by asking."""
    return house.lobby.open(instructor, SMALL, "Table A", "ask", "formative", "en")

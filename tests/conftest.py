"""What any test may ask for: a database of its own on a real server, and a browser; nothing that only one room needs.

A server that does not answer skips the test, with the reason. One that answers and then refuses is an error on a build
machine (CI=true), and anything the environment names must be there.
"""

import os
import socket
import sys
from collections.abc import Iterator
from typing import NoReturn
from uuid import uuid4

import psycopg
import pytest
import redis
from hypothesis import settings
from sqlalchemy import URL, make_url

from tools.browser import chromium

# Commands speak the language of the locale; what tests expect of them does not depend on the machine's.
os.environ["LC_ALL"] = "C.UTF-8"
# Servers and other processes that tests start load what one of them has compiled: compiling is most of a start.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# Beside several test processes on few cores, one that gives way to every other would hardly run.
os.environ["PLENIPO_NICENESS"] = "0"

# How long an example takes says more of the machine than of the code; figures of speed stand in benchmarks.
settings.register_profile("plenipo", deadline=None)
settings.load_profile("plenipo")

POSTGRES = "postgresql://postgres@127.0.0.1:5432/test"
REDIS = "redis://127.0.0.1:6379"
REDIS_CLAIM = "plenipo:tests"


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """SQLAlchemy URL of an empty PostgreSQL database that this session alone uses, dropped afterwards.

    The server is PLENIPO_TEST_POSTGRES (the URL of a database whose role may create others), or the local one.
    """
    server = make_url(os.environ.get("PLENIPO_TEST_POSTGRES", POSTGRES)).set(drivername="postgresql")
    skip_if_silent("PLENIPO_TEST_POSTGRES", server, 5432)
    name = f"plenipo_{uuid4().hex}"
    try:
        connection = psycopg.connect(server.render_as_string(hide_password=False), autocommit=True, connect_timeout=5)
    except psycopg.OperationalError as error:
        give_up("PLENIPO_TEST_POSTGRES", server, error)
    with connection:
        connection.execute(f'CREATE DATABASE "{name}"')
        own = server.set(drivername="postgresql+psycopg", database=name)
        yield own.render_as_string(hide_password=False)
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """URL of a Redis database that was empty and that this session alone uses, emptied afterwards.

    The server is PLENIPO_TEST_REDIS (a URL without a database), or the local one. All databases of a server share its
    channels: a test that publishes takes a channel's name of its own.
    """
    server = make_url(os.environ.get("PLENIPO_TEST_REDIS", REDIS))
    skip_if_silent("PLENIPO_TEST_REDIS", server, 6379)
    for number in range(15, 0, -1):
        url = server.set(database=str(number)).render_as_string(hide_password=False)
        client = redis.Redis.from_url(url, socket_timeout=5)
        try:
            claimed = client.dbsize() == 0 and client.set(REDIS_CLAIM, os.getpid(), nx=True)
        except redis.RedisError as error:
            give_up("PLENIPO_TEST_REDIS", server, error)
        if claimed:
            yield url
            client.flushdb()
            client.close()
            return
        client.close()
    pytest.skip("every database of the Redis server is in use: empty one, or name another server in PLENIPO_TEST_REDIS")


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Path of the Chromium to drive: PLENIPO_CHROMIUM, or the first known name on the PATH."""
    if path := chromium():
        return path
    pytest.skip("no Chromium: tools/chromium installs one, or PLENIPO_CHROMIUM names its path")


def skip_if_silent(variable: str, server: URL, default_port: int) -> None:
    """Skip where nothing listens, unless the environment promised a server there."""
    try:
        socket.create_connection((server.host or "127.0.0.1", server.port or default_port), timeout=2).close()
    except OSError as error:
        if variable in os.environ:
            pytest.fail(f"{variable} names {server!r}, where nothing answers: {error}")
        pytest.skip(f"nothing answers at {server!r}: start one there, or name another in {variable}")


def give_up(variable: str, server: URL, error: Exception) -> NoReturn:
    """Fail where a server was promised, skip where one merely happens to listen."""
    sentence = f"{server!r} does not let us in ({error}): admit its user, or name another server in {variable}"
    if variable in os.environ or os.environ.get("CI") == "true":
        pytest.fail(sentence)
    pytest.skip(sentence)

"""`plenipo serve` where it cannot: one sentence on the error stream, exit code 2, no traceback."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from web.config import BadSetting, from_environment
from web.database import Database
from web.serve import CannotServe, alone

ROOT = Path(__file__).resolve().parents[2]


def refused(*arguments: str, **environment: str) -> str:
    """What a server that cannot start says."""
    done = subprocess.run(
        [sys.executable, "-m", "web.cli", "serve", "--port", "0", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    said = [line for line in done.stderr.splitlines() if line.startswith("plenipo: ")]
    assert len(said) == 1
    return said[0]


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/plenipo.sqlite"


def test_a_port_that_is_taken(url: str):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        assert port in refused("--database", url, "--port", port)


@pytest.mark.parametrize("wrong", ["plenipo.sqlite", "nosuch://x/y", "sqlite://"])
def test_an_address_that_is_none(wrong: str):
    assert "database" in refused("--database", wrong)


def test_a_database_that_is_not_there():
    assert "the database cannot be used" in refused("--database", "postgresql://x@127.0.0.1:1/x")


def test_a_file_that_is_no_database(tmp_path: Path):
    (tmp_path / "notes.txt").write_text("Good morning. " * 200)
    assert "the database cannot be used" in refused("--database", f"sqlite:///{tmp_path}/notes.txt")


def test_a_database_of_a_newer_version(url: str):
    newer = Database(url)
    newer.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    newer.close()
    assert "newer version" in refused("--database", url)


def test_a_setting_that_cannot_be_read(url: str):
    assert "PLENIPO_PROXIES" in refused("--database", url, PLENIPO_PROXIES="x")


@pytest.mark.parametrize("proxies", ["-1", "1.5", "", "11", "²"])
def test_proxies_that_are_no_small_number(proxies: str):
    with pytest.raises(BadSetting, match="bad-proxies"):
        from_environment(environment={"PLENIPO_PROXIES": proxies})


def test_a_second_server_on_one_file_is_refused_until_the_first_ends(url: str):
    with alone(url):
        assert "another server has" in refused("--database", url)
        with pytest.raises(CannotServe, match="PostgreSQL"), alone(url):
            pass
    with alone(url):
        pass


def test_servers_on_postgresql_are_as_many_as_one_likes():
    with alone("postgresql://x@127.0.0.1/x"), alone("postgresql://x@127.0.0.1/x"):
        pass

"""`plenipo serve` where it cannot: one sentence on the error stream, exit code 2, no traceback."""

import json
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
    return sentence(done.stderr)


def sentence(stderr: str) -> str:
    assert "Traceback" not in stderr
    said = [line for line in stderr.splitlines() if line.startswith("plenipo: ")]
    assert len(said) == 1
    return said[0]


ADDRESSES = {
    "no address": "plenipo.sqlite",
    "no such kind": "nosuch://x/y",
    "no file": "sqlite://",
    "nobody there": "postgresql://x@127.0.0.1:1/x",
    "no database": "sqlite:///{folder}/notes.txt",
    "newer": "sqlite:///{folder}/newer.sqlite",
}
ASKED = "asked to serve "
ONE_AFTER_ANOTHER = f"""
import json, sys
from web.cli import main
for name, url in json.loads(sys.argv[1]).items():
    print({ASKED!r} + name, file=sys.stderr, flush=True)
    print(main(["serve", "--port", "0", "--database", url]), flush=True)
"""


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Error streams of `plenipo serve` over each of ADDRESSES in turn: one process, most of whose start is imports."""
    folder = tmp_path_factory.mktemp("addresses")
    (folder / "notes.txt").write_text("Good morning. " * 200)
    newer = Database(ADDRESSES["newer"].format(folder=folder))
    newer.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    newer.close()
    done = subprocess.run(
        [
            *(sys.executable, "-c", ONE_AFTER_ANOTHER),
            json.dumps({name: url.format(folder=folder) for name, url in ADDRESSES.items()}),
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=240,
    )
    assert done.stdout.split() == ["2"] * len(ADDRESSES)
    said = (part.partition("\n") for part in done.stderr.split(ASKED)[1:])
    return {name: rest for name, _, rest in said}


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/plenipo.sqlite"


def test_a_port_that_is_taken(url: str):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        assert port in refused("--database", url, "--port", port)


@pytest.mark.parametrize("wrong", ["no address", "no such kind", "no file"])
def test_an_address_that_is_none(wrong: str, answers: dict[str, str]):
    assert "database" in sentence(answers[wrong])


def test_a_database_that_is_not_there(answers: dict[str, str]):
    assert "the database cannot be used" in sentence(answers["nobody there"])


def test_a_file_that_is_no_database(answers: dict[str, str]):
    assert "the database cannot be used" in sentence(answers["no database"])


def test_a_database_of_a_newer_version(answers: dict[str, str]):
    assert "newer version" in sentence(answers["newer"])


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

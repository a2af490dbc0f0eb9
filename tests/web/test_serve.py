"""`plenipo serve` as a process of its own: what it prints is where one goes, and a kill loses nothing."""

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from web.serve import wal_reset_fault

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def serving(folder: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server with a demo class in this folder, and what it printed."""
    process = subprocess.Popen(
        [sys.executable, "-m", "web.cli", "serve", "--demo", "--port", "0"],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": "", "PLENIPO_NICENESS": "0"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    printed = ""
    while "with the code" not in printed:
        line = process.stdout.readline()
        assert line, f"the server ended: {printed}"
        printed += line
    try:
        yield process, printed
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def enter(printed: str, who: str) -> tuple[requests.Session, requests.Response]:
    """A browser that follows somebody's printed address."""
    link = re.search(rf"{who} +(http\S+)", printed)
    assert link is not None
    session = requests.Session()
    asked = session.get(link.group(1), timeout=20)
    token = re.search(r'name="csrf_token" value="(\w+)"', asked.text)
    assert token is not None
    return session, session.post(link.group(1), data={"csrf_token": token.group(1)}, timeout=20)


def test_the_printed_addresses_open_and_survive_a_kill(tmp_path: Path):
    with serving(tmp_path) as (process, printed):
        session, home = enter(printed, "Instructor")
        assert home.url.endswith("/control")
        assert enter(printed, "Assessor")[1].url.endswith("/assess")
        cookies = session.cookies
        code = re.search(r"code (\w+)", printed)
        process.send_signal(signal.SIGKILL)
        process.wait()
    with serving(tmp_path) as (_process, printed):
        assert code is not None
        assert code.group(1) in printed
        base = re.search(r"open at (\S+)/", printed)
        assert base is not None
        again = requests.get(f"{base.group(1)}/control", cookies=cookies, timeout=20)
        assert code.group(1)[:4] in again.text


@pytest.mark.parametrize(
    ("version", "faulty"),
    [
        ((3, 40, 1), True),
        ((3, 44, 5), True),
        ((3, 44, 6), False),
        ((3, 50, 7), False),
        ((3, 51, 2), True),
        ((3, 51, 3), False),
        ((3, 6, 9), False),
    ],
)
def test_old_sqlites_are_known_by_their_number(version: tuple[int, ...], faulty: bool):
    assert wal_reset_fault(version) is faulty


AT_ONCE = """
from web import server  # isort: skip - gevent's patches come first
import socket
with socket.create_server(("127.0.0.1", 0)) as listener, socket.create_connection(listener.getsockname()):
    accepted, address = listener.accept()
    server.Handler(accepted, address, None)
    print(accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
"""


def test_small_packets_leave_at_once():
    """In a process of its own, which is patched by gevent; Nagle's algorithm would hold packets back for 40 ms."""
    done = subprocess.run([sys.executable, "-c", AT_ONCE], cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(done.stdout) != 0

"""Cost of abandoned practices: visitors who practise and go, from several networks, and a class behind one address.

    python -m benchmarks.practices                  600 visitors; half of them play for a moment before they go
    python -m benchmarks.practices --visitors 60

The server is the real one, with its sockets, clock and sweeps. Memory is resident memory after the garbage collection
that the server does every ten minutes; processor time is counted over a rest with nobody connected.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import websocket

from benchmarks.figures import Figure, show

ROOT = Path(__file__).resolve().parent.parent
SERVER = Path(__file__).parent / "live_room" / "visited.py"
NETWORKS = 10
CLASS = 40
REST = 30.0
TOKEN = re.compile(r'name="(csrf_token|once)" value="([^"]+)"')
LIVE_TOKEN = re.compile(r'name="live-token" content="([^"]+)"')


class Visitor:
    """One browser behind an address of its network."""

    def __init__(self, url: str, address: str) -> None:
        self.url = url
        self.jar = CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))
        self.opener.addheaders = [("X-Forwarded-For", address)]

    def practise(self) -> tuple[int, str]:
        """The answer's status, and the page it leads to."""
        form = dict(TOKEN.findall(self.opener.open(self.url + "/").read().decode()))
        form |= {"scenario": "river", "seat": "kad-head", "help": "full"}
        try:
            answer = self.opener.open(self.url + "/practise", urlencode(form).encode())
        except urllib.error.HTTPError as refused:
            return refused.code, ""
        return answer.status, answer.geturl().rsplit("/", 1)[1] + "\n" + answer.read().decode()

    def play(self, page: str) -> None:
        """Sit down, look, and go."""
        exercise, _, html = page.partition("\n")
        token = LIVE_TOKEN.search(html)
        assert token is not None
        cookies = "; ".join(f"{c.name}={c.value}" for c in self.jar)
        address = self.url.replace("http", "ws") + "/socket.io/?EIO=4&transport=websocket"
        ws = websocket.create_connection(address, cookie=cookies, timeout=60)
        ws.recv()
        ws.send("40" + json.dumps({"token": token.group(1)}))
        ws.recv()
        ws.send("421" + json.dumps(["join", {"exercise": exercise}]))
        while not str(ws.recv()).startswith("431["):
            pass
        with suppress(OSError, websocket.WebSocketException):
            ws.close(timeout=1)


@contextmanager
def serving(database: Path) -> Iterator[str]:
    """A server behind one proxy of ours, whose address is printed."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PLENIPO_PROXIES": "1"}
    command = [sys.executable, str(SERVER), f"sqlite:///{database}"]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.terminate()
        process.wait()


def cost(url: str) -> Any:
    """Resources of the process: {rss (kB, garbage collected), cpu (s), tables, status: {status: count}}."""
    return json.loads(urllib.request.urlopen(url + "/cost", timeout=60).read())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--visitors", type=int, default=600)
    visitors: int = parser.parse_args().visitors
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "plenipo.sqlite"
        with serving(database) as url:
            seated = [Visitor(url, "203.0.113.7").practise() for _ in range(CLASS)]
            for number in range(5):  # what the first ones load is loaded once
                early = Visitor(url, f"203.0.113.{20 + number}")
                early.play(early.practise()[1])
            before, disk = cost(url), size(database)
            refused = 0
            for number in range(visitors):
                visitor = Visitor(url, f"2001:db8:0:{number % NETWORKS}::{number:x}")
                status, page = visitor.practise()
                refused += status == 429
                if status == 200 and number % 2:
                    visitor.play(page)
            after = settled(url)
            time.sleep(REST)
            rested = cost(url)
            kept = size(database) - disk
    memory, used = (after["rss"] - before["rss"]) / 1024, (rested["cpu"] - after["cpu"]) / REST
    show(
        f"{visitors} abandoned practices, half of them played for a moment",
        [
            Figure("memory", f"{memory:.1f} MB", "< 20 MB", memory < 20),
            Figure("processor at rest", f"{used:.2%} of a core", "< 1 %", used < 0.01, "the sweeps of an empty house"),
            Figure("tables in memory", str(after["tables"]), "0", after["tables"] == 0),
            Figure("running", str(after["status"].get("running", 0)), "0", not after["status"].get("running")),
            Figure("disk, each", f"{kept / visitors / 1024:.0f} kB", "-", None, "deleted after an hour, or a week"),
            Figure(f"refused of {visitors} from {NETWORKS} networks", str(refused), "-", None),
            Figure(
                f"refused of a class of {CLASS} at one address",
                str(sum(status != 200 for status, _ in seated)),
                "0",
                all(status == 200 for status, _ in seated),
            ),
        ],
    )


def settled(url: str) -> Any:
    """The cost once every socket that went is known to be gone."""
    for _ in range(50):
        found = cost(url)
        if not found["tables"] and not found["status"].get("running"):
            break
        time.sleep(0.2)
    return found


def size(database: Path) -> int:
    return sum(file.stat().st_size for file in database.parent.iterdir())


if __name__ == "__main__":
    main()

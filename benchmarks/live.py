"""The live room's figures: real sockets against the real application, beside a bare relay; run `make bench`.

    python benchmarks/live.py                                          200 clients in 10 exercises, 40 commands a second
    python benchmarks/live.py --exercises 50 --sockets 20 --rate 200   the figure of the targets

Server and clients share this machine's cores.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.figures import Figure, show  # noqa: E402

HERE = Path(__file__).parent / "live_room"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}


@contextmanager
def serving(kind: str, url: str, exercises: int, sockets: int) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server process and its address."""
    command = [sys.executable, str(HERE / "serving.py"), kind, url, str(exercises), str(sockets)]
    process = subprocess.Popen(command, cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process, f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.kill()
        process.wait()


def crowd(url: str, rate: float, seconds: float) -> Any:
    """What the clients measured."""
    command = [sys.executable, str(HERE / "crowd.py"), url, str(rate), str(seconds)]
    done = subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout)


def restarted(url: str, exercises: int, sockets: int) -> float:
    """Seconds from a killed server to the first page of the next, over the same database."""
    began = time.perf_counter()
    with serving("room", url, exercises, sockets) as (_, address):
        urllib.request.urlopen(address + "/health", timeout=30).read()
        return time.perf_counter() - began


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--exercises", type=int, default=10)
    asked.add_argument("--sockets", type=int, default=20)
    asked.add_argument("--rate", type=float, default=40)
    asked.add_argument("--seconds", type=float, default=15)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/bench.sqlite"
        with serving("relay", "none", given.exercises, given.sockets) as (_, address):
            relay = crowd(address, given.rate, given.seconds)
        with serving("room", url, given.exercises, given.sockets) as (_, address):
            ours = crowd(address, given.rate, given.seconds)
        back = restarted(url, given.exercises, given.sockets)
    clients = ours["clients"]
    per_client, bare = ((run["rss"]["full"] - run["rss"]["empty"]) / clients for run in (ours, relay))
    show(
        f"Live: {clients} sockets in {given.exercises} exercises, {ours['rate']:.0f} commands/s, {given.seconds:.0f} s",
        [
            _times("command to ack after commit, p50", ours["ack50"], 25, relay["ack50"], "5-152"),
            _times("command to ack after commit, p99", ours["ack99"], 150, relay["ack99"], "565-1,647"),
            _times("command to every entitled seat, p50", ours["seen50"], 50, relay["seen50"]),
            _times("command to every entitled seat, p99", ours["seen99"], 250, relay["seen99"], "562-1,638"),
            Figure("errors", str(ours["error_count"]), "0", ours["error_count"] == 0, ", ".join(ours["errors"])),
            Figure(
                "deliveries",
                f"{ours['deliveries_per_second']:.0f} /s",
                "(load given)",
                None,
                f"bare relay at the same load: {relay['deliveries_per_second']:.0f} /s",
            ),
            Figure(
                "server's CPU for a command and its deliveries",
                f"{ours['cpu']:.1f} ms",
                "<= 2 ms",
                ours["cpu"] <= 2,
                f"it was 4.2-5.0 ms; bare relay: {relay['cpu']:.1f} ms",
            ),
            Figure(
                "memory per client",
                f"{per_client:.0f} kB",
                "<= 150 kB",
                per_client <= 150,
                f"bare relay: {bare:.0f} kB",
            ),
            Figure(
                "memory in all", f"{ours['rss']['full'] / 1024:.0f} MB", "<= 250 MB", ours["rss"]["full"] <= 256_000
            ),
            Figure(
                "all come back at once", f"{ours['storm']:.1f} s", "<= 15 s", ours["storm"] <= 15, "1,000: it was 9.8 s"
            ),
            Figure("killed to first page", f"{back:.1f} s", "<= 5 s", back <= 5),
        ],
    )


def _times(name: str, ours: float, target: float, relay: float, was: str = "") -> Figure:
    """`was` are milliseconds of the first version with 1,000 sockets and 200 commands a second."""
    before = f"1,000: it was {was} ms; " if was else ""
    return Figure(name, f"{ours:.1f} ms", f"<= {target:.0f} ms", ours <= target, f"{before}bare relay: {relay:.1f} ms")


if __name__ == "__main__":
    main()

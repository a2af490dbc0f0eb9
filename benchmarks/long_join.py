"""The join of an exercise with a long log, and what those feel of it who talk at another table.

    python -m benchmarks.long_join [--events 20000]

Everything is on the wall, over real sockets; all share this machine's cores. Those who join are a process
of their own, which is busy with what it gets.
"""

# ruff: noqa: E402 - the patches must come before any other import
from gevent import monkey

monkey.patch_all()

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import gevent

from benchmarks.figures import Figure, show
from benchmarks.live import ENVIRONMENT, HERE, ROOT
from benchmarks.live_room.crowd import Client, share

RATE = 20
LONGEST, SLOWEST = 300, 150


@contextmanager
def serving(events: int) -> Iterator[str]:
    """A server's address."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(HERE / "lengthy.py"), f"sqlite:///{folder}/bench.sqlite", str(events)]
        process = subprocess.Popen(command, cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.kill()
            process.wait()


def clients(url: str, path: str) -> list[Client]:
    with urllib.request.urlopen(url + path, timeout=60) as answer:
        return [Client(url, place, []) for place in json.load(answer)]


def talk(people: list[Client], until: gevent.event.Event) -> list[float]:
    """Milliseconds from each command to its ack while others join."""
    acks: list[float] = []
    sent, talking = 0, []
    while not until.is_set():
        person = people[sent % len(people)]
        talking.append(gevent.spawn(lambda who=person: acks.append(who.talk())))
        sent += 1
        gevent.sleep(1 / RATE)
    gevent.joinall(talking, timeout=60)
    return acks


def joined(url: str, events: int) -> dict[str, Any]:
    """Milliseconds of the first join, of others from scratch, and of those from a cursor."""
    coming = clients(url, "/long")
    whole = []
    for client in coming:
        whole.append(client.join())
        gevent.sleep(0.2)
    cursor = [client.ask("join", {"exercise": client.exercise, "after": events - 200})[0] for client in coming]
    return {"first": whole[0], "whole": whole[1:], "cursor": cursor}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--join", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    events: int = asked.events
    if asked.join:
        print(json.dumps(joined(asked.join, events)))
        return
    with serving(events) as url:
        people = clients(url, "/crowd")
        for person in people:
            person.join()
        over = gevent.event.Event()
        gevent.spawn_later(5, over.set)
        quiet = talk(people, over)
        over = gevent.event.Event()
        felt = gevent.spawn(talk, people, over)
        joining = [sys.executable, "-m", "benchmarks.long_join", "--join", url, "--events", str(events)]
        found = json.loads(subprocess.run(joining, cwd=ROOT, env=ENVIRONMENT, capture_output=True, check=True).stdout)
        over.set()
        acks = felt.get()
        own = [client.talk() for client in clients(url, "/long") for _ in range(3) if not time.sleep(0.6)]
    first, warm, cursor = found["first"], statistics.median(found["whole"]), found["cursor"]
    show(
        f"Joining an exercise of {events:,} events",
        [
            Figure(
                "whole, median", f"{warm:.0f} ms", f"<= {LONGEST} ms", warm <= LONGEST, "it was 419 ms; on the wall"
            ),
            Figure("whole, the first: the log is read", f"{first:.0f} ms", "(none set)", None),
            Figure("from a cursor, median", f"{statistics.median(cursor):.0f} ms", "(none set)", None, "it was 6-8 ms"),
            Figure(
                "meanwhile at another table, command to ack, p99",
                f"{share(acks, 0.99):.0f} ms, at most {max(acks):.0f} ms",
                f"<= {SLOWEST} ms",
                share(acks, 0.99) <= SLOWEST,
                f"nobody joins: {share(quiet, 0.99):.0f} ms; everybody waited 395 ms",
            ),
            Figure(
                "an act in the long exercise, p50",
                f"{share(own, 0.5):.1f} ms",
                "as at 200 events",
                None,
                f"at the other table: {share(quiet, 0.5):.1f} ms; it was 26.9 and 5.7 ms",
            ),
        ],
    )


if __name__ == "__main__":
    main()

"""Marking's figures: how long a class takes, and what acts at another table feel of it; run `make bench`.

    python benchmarks/marking.py [--events 5000] [--seconds 20]

A real server process and real sockets. Server, its process for long pages, and clients share this machine's cores.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from assessment.evaluation import Evaluation  # noqa: E402
from assessment.exports.pdf import evaluation_pdf  # noqa: E402
from assessment.framework import load as framework  # noqa: E402
from assessment.scoring import AssessorId, decide  # noqa: E402
from benchmarks.figures import Figure, show  # noqa: E402
from benchmarks.live import ENVIRONMENT, HERE, crowd  # noqa: E402
from scenarios.library import load  # noqa: E402
from sim.runs import play  # noqa: E402

SOCKETS, RATE = 20, 20.0
BURN = "import os; os.nice(10)\nwhile True: pass"
"""A process that does nothing and takes as much of the machine: what sharing its cores costs by itself."""


@contextmanager
def serving(processes: int, events: int) -> Iterator[str]:
    """A server's address."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(HERE / "marked.py"), f"sqlite:///{folder}/bench.sqlite", str(processes)]
        process = subprocess.Popen(
            [*command, str(events), str(SOCKETS)], cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.kill()
            process.wait()


class Assessor(threading.Thread):
    """Opens every candidate's block and evaluation, one after another, until told to stop."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.url, self.stop, self.pages = url, threading.Event(), [0.0][:0]
        self.found = json.load(urllib.request.urlopen(url + "/class", timeout=120))
        self.cookies = cycle(self.found["cookies"])

    def open(self, path: str) -> None:
        asked = urllib.request.Request(self.url + path, headers={"Cookie": next(self.cookies)})
        began = time.perf_counter()
        urllib.request.urlopen(asked, timeout=120).read()
        self.pages.append((time.perf_counter() - began) * 1000)

    def run(self) -> None:
        while not self.stop.is_set():
            for who in self.found["candidates"]:
                for path in ("B1", "B3", "B1.pdf"):
                    if self.stop.is_set():
                        return
                    self.open(f"/assess/{self.found['exercise']}/{who}/{path}")


def felt(processes: int, events: int, seconds: float) -> dict[str, Any]:
    """Acks alone and while a class is marked, and how long its pages take."""
    with serving(processes, events) as url:
        assessor = Assessor(url)
        assessor.open(f"/assess/{assessor.found['exercise']}/{assessor.found['candidates'][0]}/B1")
        first = assessor.pages.pop()
        quiet = crowd(url, RATE, seconds)
        burner = subprocess.Popen([sys.executable, "-c", BURN])
        burnt = crowd(url, RATE, seconds)
        burner.kill()
        burner.wait()
        assessor.start()
        busy = crowd(url, RATE, seconds)
        assessor.stop.set()
        assessor.join()
        health = json.load(urllib.request.urlopen(url + "/health-of-the-process", timeout=60))
        return {
            "quiet": quiet["ack99"],
            "busy": busy["ack99"],
            "burnt": burnt["ack99"],
            "errors": quiet["error_count"] + busy["error_count"],
            "page": statistics.median(assessor.pages),
            "pages": len(assessor.pages),
            "first": first,
            "candidates": len(assessor.found["candidates"]),
            "apart": health["apart"],
        }


def evaluated() -> tuple[float, float, int]:
    """Processor time (ms) to propose for all of a table of minds, and to report on them; and the log's length."""
    log = play(load("river"), 2).exercise.records
    frame, proposing, reporting = framework("expert-ir-cooperation"), [], []
    for _ in range(7):
        began = time.process_time()
        found = Evaluation(log, frame, "demonstration")
        proposed = time.process_time()
        for who in found.dossiers:
            found.report(who, datetime.now(UTC))
        proposing.append((proposed - began) * 1000)
        reporting.append((time.process_time() - proposed) * 1000)
    return statistics.median(proposing), statistics.median(reporting), len(log)


CLASS = 30


def printed() -> tuple[float, float]:
    """Processor seconds to set the longest-taking evaluation as PDF, and to set a class of 30.

    Every criterion is decided as the rules propose; the candidates of one table stand in for those of others.
    """
    log = play(load("river"), 2).exercise.records
    found, at = Evaluation(log, framework("expert-ir-cooperation"), "demonstration"), datetime.now(UTC)
    everybody = [who for who, _ in zip(cycle(found.dossiers), range(CLASS), strict=False)]
    taken = [0.0][:0]
    for who in everybody:
        began = time.process_time()
        decisions = [decide(one, one.level, AssessorId("marker"), at) for one in found.proposals[who].values()]
        evaluation_pdf(found.report(who, at, decisions), "fr", "https://plenipo.example")
        taken.append(time.process_time() - began)
    return max(taken), sum(taken)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--events", type=int, default=5_000)
    asked.add_argument("--seconds", type=float, default=20)
    given = asked.parse_args()
    proposing, reporting, length = evaluated()
    longest, whole = printed()
    apart, within = (felt(processes, given.events, given.seconds) for processes in (1, 0))
    rise = apart["busy"] - apart["quiet"]
    show(
        f"Marking: {apart['candidates']} candidates over {given.events} events, {SOCKETS} people acting beside it",
        [
            Figure(
                f"11 candidates over {length} events, proposals", f"{proposing:.0f} ms", "<= 40 ms", proposing <= 40
            ),
            Figure("their reports, before anything is told", f"{reporting:.0f} ms", "(none set)", None),
            Figure("an evaluation as PDF, the longest of a class", f"{longest:.2f} s", "<= 1 s", longest <= 1),
            Figure(f"a class of {CLASS} as PDF, one after another", f"{whole:.1f} s", "<= 10 s", whole <= 10),
            Figure(
                "rise of the acks' p99 while the class is marked",
                f"{rise:.1f} ms",
                "< 20 ms",
                rise < 20,
                f"from {apart['quiet']:.1f} to {apart['busy']:.1f} ms; beside an idle loop of a process: "
                f"{apart['burnt']:.1f} ms; marking within the server: {within['busy']:.1f} ms",
            ),
            Figure("errors", str(apart["errors"]), "0", apart["errors"] == 0),
            Figure("the first page, with the whole log read", f"{apart['first']:.0f} ms", "(none set)", None),
            Figure(
                "a page or PDF after it, median",
                f"{apart['page']:.0f} ms",
                "(none set)",
                None,
                f"{apart['pages']} in all",
            ),
            Figure("memory of the process beside", f"{sum(apart['apart']) / 1024:.0f} MB", "(none set)", None),
        ],
    )


if __name__ == "__main__":
    main()

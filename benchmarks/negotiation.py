"""The negotiation engine's figures beside NegMAS on the same domains; run `make bench-peers`.

NegMAS is played by an interpreter of its own (`.venv-peers`), in a process of its own: nothing of it is imported here.
Both sides play Boulware parties. NegMAS writes the exponent of that curve as the inverse of ours (its 4 is our 0.25),
and its clock runs from 1 / (rounds + 1) to rounds / (rounds + 1) where ours runs from 0 to 1: they end near each other,
not always together. "Table kept" leaves out what a series on one domain does once: we rank the outcomes, NegMAS builds
a session (it ranks again in every run). "Seated anew", the stricter comparison, counts all from the utilities on.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.figures import Figure, show
from sim.negotiation.acceptance import ACNext
from sim.negotiation.alternating import Agreement, Table, bargain, seat
from sim.negotiation.domain import Domain
from sim.negotiation.named import LINES, Line, dice, named
from sim.negotiation.preferences import Preferences, utility_matrix
from sim.negotiation.tactics import TimeDependent

ROOT = Path(__file__).resolve().parent.parent
PEERS = ROOT / ".venv-peers" / "bin" / "python"
ROUNDS = 100
SETS = 25
BOULWARE = TimeDependent(0.25)


@dataclass(frozen=True)
class Case:
    """Domains of one size, each with its own parties; the same for both sides."""

    name: str
    domain: Domain
    sets: tuple[tuple[Preferences, ...], ...]
    target: int
    """How many times as fast as NegMAS it should be."""

    def described(self) -> dict[str, Any]:
        """The case as the peer's runner reads it."""
        sets = [
            [{"values": p.values, "weights": p.weights, "reservation": p.reservation} for p in parties]
            for parties in self.sets
        ]
        return {"sizes": self.domain.sizes, "sets": sets, "rounds": ROUNDS}


def case(name: str, sizes: tuple[int, ...], parties: int, target: int) -> Case:
    dice = np.random.default_rng(1)
    drawn = tuple(tuple(drawn_party(sizes, dice) for _ in range(parties)) for _ in range(SETS))
    return Case(name, Domain(sizes), drawn, target)


def drawn_party(sizes: tuple[int, ...], dice: np.random.Generator) -> Preferences:
    """Random additive preferences, the best outcome worth 1 and the worst 0; no alternative to agreement."""
    values = [dice.random(size) for size in sizes]
    scaled = [(v - v.min()) / (v.max() - v.min()) for v in values]
    return Preferences(tuple(dice.dirichlet(np.ones(len(sizes)))), tuple(tuple(v) for v in scaled))


CASES = (
    case("2 parties, 576 outcomes", (4, 4, 3, 3, 4), 2, 300),
    case("4 parties, 5 issues x 5 options", (5, 5, 5, 5, 5), 4, 100),
)


@dataclass(frozen=True)
class Side:
    """What one side took for each set, in seconds: with all prepared, and from scratch; the offers; what came out."""

    running: tuple[float, ...]
    whole: tuple[float, ...]
    offers: tuple[int, ...]
    utilities: tuple[tuple[float, ...] | None, ...]


def ours(one: Case) -> Side:
    """Every set many times. From scratch, the sets take turns: the same numbers again and again sort faster."""
    worths = [utility_matrix(parties, one.domain) for parties in one.sets]
    reservations = [0.0] * len(one.sets[0])
    tables = [seat(utilities, reservations) for utilities in worths]
    dice = np.random.default_rng(0)  # thrown by no Boulware party
    running = [median(partial(played, table, dice)) for table in tables]
    taken: list[list[float]] = [[] for _ in worths]
    for _ in range(30):
        for number, utilities in enumerate(worths):
            began = time.perf_counter()
            played(seat(utilities, reservations), dice)
            taken[number].append(time.perf_counter() - began)
    agreements = [played(table, dice) for table in tables]
    return Side(
        tuple(running),
        tuple(map(statistics.median, taken)),
        tuple(ROUNDS * len(reservations) if a is None else a.offers for a in agreements),
        tuple(None if a is None else a.utilities for a in agreements),
    )


def played(table: Table, dice: np.random.Generator) -> Agreement | None:
    parties = len(table.reservations)
    return bargain(table, [BOULWARE] * parties, [ACNext()] * parties, ROUNDS, dice)


def median(work: Callable[[], object], runs: int = 60, warmup: int = 10) -> float:
    """Median wall time of one call."""
    taken = []
    for number in range(warmup + runs):
        began = time.perf_counter()
        work()
        if number >= warmup:
            taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def theirs(cases: Sequence[Case]) -> tuple[str, list[Side]] | None:
    """NegMAS's version and what it makes of the cases, or None when its environment has not been built."""
    if not PEERS.exists():
        return None
    asked = json.dumps({"cases": [one.described() for one in cases]})
    runner = Path(__file__).parent / "peers" / "negmas_runs.py"
    done = subprocess.run([PEERS, runner], input=asked, capture_output=True, text=True, check=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    sides = [
        Side(
            tuple(run["running"] for run in runs),
            tuple(run["whole"] for run in runs),
            tuple(run["offers"] for run in runs),
            tuple(None if run["utilities"] is None else tuple(run["utilities"]) for run in runs),
        )
        for runs in answer["cases"]
    ]
    return f"NegMAS {answer['negmas']}", sides


def compared(one: Case, mine: Side, peer: Side | None, version: str) -> list[Figure]:
    """Runs and offers per second, with all prepared and from scratch, each with its ratio to the peer's."""
    figures = []
    for what, own, other in (
        ("table kept between runs", mine.running, None if peer is None else peer.running),
        ("table seated anew", mine.whole, None if peer is None else peer.whole),
    ):
        own_speed, own_pace = statistics.median(own), pace(own, mine.offers)
        speed = f"{own_speed * 1e6:,.0f} us, {own_pace:,.0f} offers/s"
        wanted = f">= {one.target} x"
        if peer is None or other is None:
            figures.append(Figure(f"{one.name}, {what}", speed, wanted, None, "not measured"))
            continue
        # Where the two stop after different numbers of offers, offers per second are what compares.
        ratio = own_pace / pace(other, peer.offers)
        reference = f"{version}: {statistics.median(other) * 1e3:.2f} ms, {pace(other, peer.offers):,.0f} offers/s"
        figures.append(
            Figure(f"{one.name}, {what}", speed, wanted, ratio >= one.target, f"{reference}; ratio {ratio:,.0f}")
        )
    if peer is not None:
        same = sum(alike(a, b) for a, b in zip(mine.utilities, peer.utilities, strict=True))
        figures.append(Figure(f"{one.name}, same utilities agreed", f"{same} of {SETS} domains", "", None))
    return figures


def pace(seconds: Sequence[float], offers: Sequence[int]) -> float:
    """Median offers per second."""
    return statistics.median(made / taken for taken, made in zip(seconds, offers, strict=True))


def alike(one: tuple[float, ...] | None, other: tuple[float, ...] | None) -> bool:
    if one is None or other is None:
        return one is other
    return bool(np.allclose(one, other, atol=1e-6))


def spelled(utilities: Sequence[float]) -> str:
    return " / ".join(f"{utility:.3f}" for utility in utilities)


def play(table: Table, lines: Sequence[Line]) -> Agreement | None:
    return bargain(table, [line.tactic for line in lines], [line.acceptance for line in lines], ROUNDS, dice(1, 0))


def every_tactic() -> list[Figure]:
    """One run of each tactic against a Boulware party, 576 outcomes: what those cost that react to what they hear."""
    one = CASES[0]
    table = seat(utility_matrix(one.sets[0], one.domain), [0.0, 0.0], None, one.domain)
    figures = []
    for word in LINES:
        lines = [named(word), named("boulware")]
        once = partial(play, table, lines)
        taken, agreement = median(once, runs=15, warmup=3), once()
        outcome = "none" if agreement is None else f"{spelled(agreement.utilities)} in round {agreement.round + 1}"
        figures.append(Figure(f"{word} v boulware", f"{taken * 1e3:.2f} ms", "", None, outcome))
    return figures


def main() -> None:
    answer = theirs(CASES)
    version, peers = ("", [None] * len(CASES)) if answer is None else answer
    figures: list[Figure] = []
    for one, peer in zip(CASES, peers, strict=True):
        figures += compared(one, ours(one), peer, version)
    show(f"Negotiation, {ROUNDS} rounds, Boulware parties, medians over {SETS} domains", figures)
    show("Negotiation, one run of each tactic", every_tactic())
    if answer is None:
        print("\nNegMAS was not measured: its environment is missing. `make bench-peers` builds it in .venv-peers.")


if __name__ == "__main__":
    main()

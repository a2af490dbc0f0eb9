"""The negotiation engine's figures beside NegMAS on the same domains; run `make bench-peers`.

NegMAS is played by an interpreter of its own (`.venv-peers`), in a process of its own: nothing of it is imported here.
Both sides play Boulware parties; NegMAS writes the exponent of that curve as the inverse of ours (its 4 is our 0.25).
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
from sim.negotiation import (
    LINES,
    ACNext,
    Agreement,
    Domain,
    Preferences,
    Table,
    TimeDependent,
    bargain,
    named,
    play_series,
    seat,
    utility_matrix,
)

ROOT = Path(__file__).resolve().parent.parent
PEERS = ROOT / ".venv-peers" / "bin" / "python"
ROUNDS = 100
BOULWARE = TimeDependent(0.25)


@dataclass(frozen=True)
class Case:
    """One domain with its parties, the same for both sides."""

    name: str
    domain: Domain
    parties: tuple[Preferences, ...]
    target: int
    """How many times as fast as NegMAS it should be."""

    def described(self, runs: int) -> dict[str, Any]:
        """The case as the peer's runner reads it."""
        parties = [{"values": p.values, "weights": p.weights, "reservation": p.reservation} for p in self.parties]
        return {"sizes": self.domain.sizes, "parties": parties, "rounds": ROUNDS, "runs": runs, "warmup": 3}


def case(name: str, sizes: tuple[int, ...], parties: int, target: int) -> Case:
    """Random additive preferences, each party's best outcome worth 1 and its worst 0; no alternative to agreement."""
    dice = np.random.default_rng(1)
    drawn = []
    for _ in range(parties):
        values = [dice.random(size) for size in sizes]
        scaled = [(v - v.min()) / (v.max() - v.min()) for v in values]
        drawn.append(Preferences(tuple(dice.dirichlet(np.ones(len(sizes)))), tuple(tuple(v) for v in scaled)))
    return Case(name, Domain(sizes), tuple(drawn), target)


CASES = (
    case("2 parties, 576 outcomes", (4, 4, 3, 3, 4), 2, 300),
    case("4 parties, 5 issues x 5 options", (5, 5, 5, 5, 5), 4, 100),
)


@dataclass(frozen=True)
class Ours:
    """Median seconds at a table already seated, and from the preferences' utilities on; and what came out."""

    seated: float
    whole: float
    agreement: Agreement | None
    offers: int


def ours(one: Case) -> Ours:
    utilities = utility_matrix(one.parties, one.domain)
    reservations = [party.reservation for party in one.parties]
    table = seat(utilities, reservations)
    dice = np.random.default_rng(0)  # thrown by no Boulware party
    agreement = played(table, dice)
    offers = ROUNDS * len(one.parties) if agreement is None else agreement.offers
    seated = median(lambda: played(table, dice))
    return Ours(seated, median(lambda: played(seat(utilities, reservations), dice)), agreement, offers)


def played(table: Table, dice: np.random.Generator) -> Agreement | None:
    parties = len(table.reservations)
    return bargain(table, [BOULWARE] * parties, [ACNext()] * parties, ROUNDS, dice)


def median(work: Callable[[], object], runs: int = 400, warmup: int = 50) -> float:
    """Median wall time of one call."""
    taken = []
    for number in range(warmup + runs):
        began = time.perf_counter()
        work()
        if number >= warmup:
            taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def theirs(cases: Sequence[Case]) -> dict[str, Any] | None:
    """What NegMAS makes of the cases, or None when its environment has not been built."""
    if not PEERS.exists():
        return None
    asked = json.dumps({"cases": [one.described(runs=25) for one in cases]})
    runner = Path(__file__).parent / "peers" / "negmas_runs.py"
    done = subprocess.run([PEERS, runner], input=asked, capture_output=True, text=True, check=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def compared(one: Case, mine: Ours, peer: dict[str, Any] | None, version: str) -> list[Figure]:
    """Runs and offers per second, from a seated table and from scratch, each with its ratio to the peer's."""
    whole = None if peer is None else statistics.median(map(sum, zip(peer["building"], peer["running"], strict=True)))
    running = None if peer is None else statistics.median(peer["running"])
    figures = []
    for what, own, other in (
        ("table kept between runs", mine.seated, running),
        ("table seated anew", mine.whole, whole),
    ):
        speed = f"{own * 1e6:,.0f} us, {mine.offers / own:,.0f} offers/s"
        if peer is None or other is None:
            figures.append(Figure(f"{one.name}, {what}", speed, f">= {one.target} x", None, "not measured"))
            continue
        # Where the two stop after different numbers of offers, time for each offer is what compares.
        ratio = (other / peer["offers"]) / (own / mine.offers)
        reference = f"{version} {other * 1e3:.2f} ms, {peer['offers'] / other:,.0f} offers/s; ratio {ratio:,.0f}"
        figures.append(Figure(f"{one.name}, {what}", speed, f">= {one.target} x", ratio >= one.target, reference))
    figures.append(Figure(f"{one.name}, agreement", result(mine), "", None, "" if peer is None else their_result(peer)))
    return figures


def result(mine: Ours) -> str:
    if mine.agreement is None:
        return f"none after {mine.offers} offers"
    return f"{spelled(mine.agreement.utilities)} after {mine.offers} offers"


def their_result(peer: dict[str, Any]) -> str:
    if peer["utilities"] is None:
        return f"none after {peer['offers']} offers"
    return f"{spelled(peer['utilities'])} after {peer['offers']} offers"


def spelled(utilities: Sequence[float]) -> str:
    return " / ".join(f"{utility:.3f}" for utility in utilities)


def every_tactic() -> list[Figure]:
    """One run of each tactic against a Boulware party, 576 outcomes: what those cost that react to what they hear."""
    one = CASES[0]
    table = seat(utility_matrix(one.parties, one.domain), [0.0, 0.0], None, one.domain)
    figures = []
    for word in LINES:
        lines = [named(word), named("boulware")]
        taken = median(partial(play_series, table, lines, ROUNDS, 1), runs=15, warmup=3)
        agreement = play_series(table, lines, ROUNDS, 1)[0]
        outcome = "none" if agreement is None else f"{spelled(agreement.utilities)} in round {agreement.round + 1}"
        figures.append(Figure(f"{word} v boulware", f"{taken * 1e3:.2f} ms", "", None, outcome))
    return figures


def main() -> None:
    answer = theirs(CASES)
    version = "" if answer is None else f"NegMAS {answer['negmas']}"
    figures = []
    for number, one in enumerate(CASES):
        figures += compared(one, ours(one), None if answer is None else answer["cases"][number], version)
    show(f"Negotiation, {ROUNDS} rounds, Boulware parties", figures)
    show("Negotiation, one run of each tactic", every_tactic())
    if answer is None:
        print("\nNegMAS was not measured: its environment is missing. `make bench-peers` builds it in .venv-peers.")


if __name__ == "__main__":
    main()

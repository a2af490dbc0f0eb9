"""The same negotiations played by NegMAS, for comparison; run by the peers' interpreter, never by the product's.

Reads one JSON object from standard input: for each case its size, the rounds, and several sets of parties (the option
values and weights of each). Writes one JSON object: the version and, for each case and set, the seconds taken, the
offers made and the result. It imports nothing of ours: `benchmarks/negotiation.py` starts it as a process of its own.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import negmas
from negmas import LinearAdditiveUtilityFunction, SAOMechanism, make_issue
from negmas.gb.negotiators.timebased import BoulwareTBNegotiator


def played(case: dict[str, Any], parties: list[dict[str, Any]]) -> dict[str, Any]:
    """One set of parties, all Boulware: building a session and running it, timed apart."""
    issues = [make_issue(size, f"issue{k}") for k, size in enumerate(case["sizes"])]
    functions = [
        LinearAdditiveUtilityFunction(
            values=[dict(enumerate(values)) for values in party["values"]],
            weights=party["weights"],
            issues=issues,
            reserved_value=party["reservation"],
        )
        for party in parties
    ]
    began = time.perf_counter()
    session = SAOMechanism(issues=issues, n_steps=case["rounds"])
    for function in functions:
        session.add(BoulwareTBNegotiator(), ufun=function)
    built = time.perf_counter()
    session.run()
    ended = time.perf_counter()
    agreement = session.agreement
    return {
        "whole": ended - began,
        "running": ended - built,
        "offers": len(session.extended_trace),
        "utilities": None if agreement is None else [float(function(agreement)) for function in functions],
    }


def series(case: dict[str, Any]) -> list[dict[str, Any]]:
    """Each set of parties once, after three runs to warm up."""
    for _ in range(3):
        played(case, case["sets"][0])
    return [played(case, parties) for parties in case["sets"]]


def main() -> None:
    asked = json.load(sys.stdin)
    answer = {"negmas": negmas.__version__, "python": sys.version.split()[0]}
    json.dump({**answer, "cases": [series(case) for case in asked["cases"]]}, sys.stdout)


if __name__ == "__main__":
    main()

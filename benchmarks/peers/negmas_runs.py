"""The same negotiations played by NegMAS, for comparison; run by the peers' interpreter, never by the product's.

Reads one JSON object from standard input, for each case the option values of each party, the rounds and how often to
play; writes one JSON object with the version and, for each case, the times in seconds, the offers made and the result.
It imports nothing of ours: `benchmarks/negotiation.py` starts it as a process of its own.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import negmas
from negmas import LinearAdditiveUtilityFunction, SAOMechanism, make_issue
from negmas.gb.negotiators.timebased import BoulwareTBNegotiator


def prepared(case: dict[str, Any]) -> tuple[list[Any], list[Any]]:
    """The issues and the utility functions of a case."""
    issues = [make_issue(size, f"issue{k}") for k, size in enumerate(case["sizes"])]
    functions = [
        LinearAdditiveUtilityFunction(
            values=[dict(enumerate(values)) for values in party["values"]],
            weights=party["weights"],
            issues=issues,
            reserved_value=party["reservation"],
        )
        for party in case["parties"]
    ]
    return issues, functions


def played(case: dict[str, Any]) -> dict[str, Any]:
    """The case played again and again between Boulware parties: building a session and running it, timed apart."""
    issues, functions = prepared(case)
    building, running = [], []
    for _ in range(case["runs"] + case["warmup"]):
        began = time.perf_counter()
        session = SAOMechanism(issues=issues, n_steps=case["rounds"])
        for function in functions:
            session.add(BoulwareTBNegotiator(), ufun=function)
        built = time.perf_counter()
        session.run()
        ended = time.perf_counter()
        building.append(built - began)
        running.append(ended - built)
    agreement = session.agreement
    return {
        "building": building[case["warmup"] :],
        "running": running[case["warmup"] :],
        "offers": len(session.extended_trace),
        "round": session.current_step,
        "utilities": None if agreement is None else [float(function(agreement)) for function in functions],
    }


def main() -> None:
    asked = json.load(sys.stdin)
    answer = {"negmas": negmas.__version__, "python": sys.version.split()[0]}
    json.dump({**answer, "cases": [played(case) for case in asked["cases"]]}, sys.stdout)


if __name__ == "__main__":
    main()

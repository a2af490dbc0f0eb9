"""Plays the library's scenarios for the references that come with them: scenarios/library/outcomes/*.json.

`python -m tools.outcomes [SCENARIO ...]` writes them anew after a change to a scenario's stakes, rules or clock, or to
the minds (raise `MINDS` in `assessment/outcome/reference.py` then); a test fails until then.
"""

from __future__ import annotations

import argparse
from concurrent.futures import ProcessPoolExecutor

from assessment.outcome.reference import FIRST_SEED, joined, played
from assessment.outcome.table import Table
from scenarios.library import load, names
from scenarios.outcomes import write

PLAYS = 900
BATCH = 10


def main() -> None:
    """Play what is asked for, and say what it came to."""
    parser = argparse.ArgumentParser(description="Play the references of the library's scenarios.")
    parser.add_argument("scenario", nargs="*", help="scenarios of the library (all)")
    parser.add_argument("--plays", type=int, default=PLAYS, help=f"plays of each ({PLAYS})")
    parser.add_argument("--workers", type=int, default=1, help="processes (1)")
    asked = parser.parse_args()
    with ProcessPoolExecutor(asked.workers) as pool:
        for name in asked.scenario or names():
            blueprint = load(name)
            starts = range(0, asked.plays, BATCH)
            seeds = [range(FIRST_SEED + k, FIRST_SEED + min(k + BATCH, asked.plays)) for k in starts]
            some = len(seeds)
            found = joined(pool.map(played, [blueprint] * some, [Table()] * some, seeds))
            write(name, blueprint, found)
            print(f"{name}: {found.plays} plays, {found.without} without a text in force")


if __name__ == "__main__":
    main()

"""References that come with the library's scenarios: plays of minds of all grades (`python -m tools.outcomes`)."""

from __future__ import annotations

import json
from functools import cache
from typing import TypedDict

from assessment.outcome.reference import MINDS, Reference, ReferenceDumped, scenario_key
from scenarios.library import LIBRARY
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.memo import by_identity

SHIPPED = LIBRARY / "outcomes"


class Shipped(TypedDict):
    """A file: the scenario without its words, the minds that played it, and what they came to."""

    scenario: str
    minds: int
    reference: ReferenceDumped


key_of = by_identity(scenario_key)
"""The key of a scenario, worked out once for each blueprint."""


def shipped(blueprint: Blueprint) -> Reference | None:
    """The reference that comes with exactly this scenario; None for another, or one whose stakes were changed."""
    return _by_key().get(key_of(blueprint))


def write(name: str, blueprint: Blueprint, reference: Reference) -> None:
    """Write the file of a scenario of the library."""
    made: Shipped = {"scenario": scenario_key(blueprint), "minds": MINDS, "reference": reference.dump()}
    (SHIPPED / f"{name}.json").write_text(json.dumps(made, separators=(",", ":")) + "\n", encoding="utf-8")


@cache
def _by_key() -> dict[str, Reference]:
    found: list[Shipped] = [json.loads(path.read_text("utf-8")) for path in sorted(SHIPPED.glob("*.json"))]
    return {one["scenario"]: Reference.load(one["reference"]) for one in found if one["minds"] == MINDS}

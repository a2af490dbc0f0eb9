"""References that come with the library: one for each scenario as it stands, of minds as they play."""

import math

import pytest

from assessment.outcome.reference import played
from assessment.outcome.table import Table
from scenarios.library import load, names
from scenarios.outcomes import SHIPPED, shipped

AGAIN = "play it again: python -m tools.outcomes"


@pytest.mark.parametrize("name", names())
def test_each_scenario_comes_with_plays_of_its_own(name):
    blueprint = load(name)
    found = shipped(blueprint)
    assert found is not None, f"the stakes, the rules or the clock of {name} have changed; {AGAIN} {name}"
    assert found.plays >= 600
    assert set(found.gains) == {actor.id for actor in blueprint.actors if actor.stakes}


def test_no_file_is_of_a_scenario_that_is_gone():
    assert {path.stem for path in SHIPPED.glob("*.json")} <= set(names())


@pytest.mark.parametrize("name", ["two-towns", "drum"])
def test_minds_still_play_as_they_did(name):
    """Sixty new plays: no delegation's mean is further off than four standard errors."""
    blueprint = load(name)
    found = shipped(blueprint)
    assert found is not None
    new = played(blueprint, Table(), range(60))
    for actor, gain in found.gains.items():
        error = gain.deviation * math.sqrt(1 / 60 + 1 / found.plays)
        assert abs(new.gains[actor].mean - gain.mean) < 4.0 * error, f"minds play otherwise by now; {AGAIN}"

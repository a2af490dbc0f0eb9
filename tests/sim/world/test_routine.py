"""V14: a world of actors that nobody plays makes the recorded mix of acts on ordinary days."""

from collections import Counter

import numpy as np
import pytest

from sim.world.catalogue import ACTS
from sim.world.conduct import Conduct
from sim.world.equations import Parameters
from sim.world.model import World
from sim.world.routine import COUNTS, GRAVE_ROOTS, between, draw, root
from sim.world.snapshot import Kind, opening
from tests.published import compare
from tests.sim.world.tables import rows

RULES = Parameters(routine=1.0)
NAMES = [f"state-{i:02}" for i in range(12)]


def month(tensions, seed, days=60):
    """Acts done in a world of twelve states with those resting tensions."""
    snapshot = opening(
        dict.fromkeys(NAMES, Kind.STATE), tension=tensions, rest_tension=tensions, k3=RULES.k3, k4=RULES.k4
    )
    conduct = Conduct(tempers=dict.fromkeys(NAMES, 0.0), seed=seed)
    world = World(snapshot, rng=seed, parameters=RULES, conduct=conduct)
    world.advance(days)
    return [done.act for done in conduct.done], world


@pytest.fixture(scope="module")
def acts():
    tension = np.full((12, 12), 1.0)
    tension[0, 1] = tension[1, 0] = 7.0  # one dyad among sixty-six is in crisis
    np.fill_diagonal(tension, 0.0)
    return [act for seed in range(4) for act in month(tension, seed)[0]]


def recorded():
    mix, scores = Counter(), []
    for row in rows("icews_roots.csv"):
        mix[row["root"]] += int(row["events"])
        scores += [float(row["intensity"])] * int(row["events"])
    return mix, float(np.mean(scores))


def test_the_counts_in_the_code_are_those_of_the_record():
    ours = Counter()
    for act, count in COUNTS.items():
        ours[root(act)] += count
    mix, _ = recorded()
    assert ours == {name: count for name, count in mix.items() if name != "14"}


def test_the_mix_of_roots_is_the_recorded_one(acts):
    """Within three standard errors each; root 14, demonstrations, is nobody's act here."""
    mix, _ = recorded()
    total = sum(mix.values())
    ours = Counter(root(act) for act in acts)
    for name, count in sorted(mix.items()):
        if name == "14":
            continue
        share = count / total
        error = 100 * np.sqrt(share * (1 - share) / len(acts))
        compare(f"V14 root {name}, % of {len(acts)} acts", 100 * share, 100 * ours[name] / len(acts), 3 * error)


def test_the_mean_score_is_the_recorded_one(acts):
    _, mean = recorded()
    compare("V14 mean of the recorded intensities", 1.79, mean, 0.005)
    compare("V14 mean Goldstein score of our acts", 1.8, float(np.mean([ACTS[a].goldstein for a in acts])), 0.5)


def test_between_calm_states_ordinary_days_bring_no_force_and_no_crisis():
    tension = np.full((12, 12), 0.5)
    np.fill_diagonal(tension, 0.0)
    made, world = month(tension, seed=3)
    assert not {act for act in made if root(act) in GRAVE_ROOTS}
    assert world.conduct.crises == []


def test_without_the_parameter_nobody_does_anything_by_habit():
    snapshot = opening(dict.fromkeys(NAMES, Kind.STATE), k3=RULES.k3, k4=RULES.k4)
    conduct = Conduct(tempers=dict.fromkeys(NAMES, 0.0), seed=1)
    World(snapshot, rng=1, conduct=conduct).advance(50)
    assert conduct.done == []


def test_a_grave_act_is_done_within_a_crisis():
    tense = np.zeros((4, 4), dtype=bool)
    tense[0, 2] = tense[2, 0] = True
    everybody = np.ones(4, dtype=bool)
    assert {between("use-force", tense, everybody, u) for u in (0.0, 0.4, 0.9)} == {(0, 2), (2, 0)}
    assert between("use-force", np.zeros((4, 4), dtype=bool), everybody, 0.5) is None


def test_who_is_played_does_nothing_by_habit():
    free = np.array([False, True, False])
    done = {between("visit", np.zeros((3, 3), dtype=bool), free, u) for u in (0.0, 0.5, 0.99)}
    assert {actor for actor, _ in done} == {1}


def test_a_draw_outside_its_span_is_refused():
    with pytest.raises(ValueError):
        draw(1.0, any_tense=True)

"""A small world that several tests share."""

import numpy as np
import pytest

from sim.world.equations import Parameters
from sim.world.snapshot import Kind, WorldSnapshot, opening

DEFAULT = Parameters()


@pytest.fixture
def basin() -> WorldSnapshot:
    """Two states in a quarrel, the ally of one, a commission and a group; tensions uneven, and at rest."""
    tension = np.array(
        [
            [0.0, 3.5, 1.0, 0.5, 2.0],
            [4.0, 0.0, 0.5, 0.0, 1.0],
            [1.0, 0.5, 0.0, 0.0, 1.0],
            [0.0, 0.0, 0.0, 0.0, 0.0],
            [3.0, 2.0, 1.0, 0.0, 0.0],
        ]
    )
    alliance = np.zeros((5, 5))
    alliance[2, 1] = alliance[1, 2] = 0.8
    return opening(
        {
            "upstream": Kind.STATE,
            "downstream": Kind.STATE,
            "ally": Kind.STATE,
            "commission": Kind.ORGANISATION,
            "front": Kind.ARMED_GROUP,
        },
        tension=tension,
        rest_tension=tension,
        k3=DEFAULT.k3,
        k4=DEFAULT.k4,
        alliance=alliance,
        legitimacy=[60.0, 50.0, 40.0, 70.0, 20.0],
        audience=[0.5, 0.8, 0.2, 0.1, 0.0],
        indicators={"price": 100.0},
    )

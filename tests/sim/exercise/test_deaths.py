from __future__ import annotations

from dataclasses import replace

import pytest

from sim.exercise.core.inject import Inject, Shock
from sim.exercise.core.names import InjectId
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN, SMALL, UP, both


@pytest.mark.parametrize(("deaths", "violence"), [(0, 1), (2, 2)])
def test_people_killed_make_the_crisis_that_news_opens_violent(deaths, violence):
    news = Inject(InjectId("shelled"), "cable", both("Shelled"), both("!"), both("x"), "A1", (), turn=1, major=True)
    shelled = replace(news, deaths=deaths, shocks=(Shock(1.0, pair=(UP, DOWN)),))
    table = Table(replace(SMALL, injects=(shelled,)))
    table.later(0.5)
    assert [c.violence for c in table.state.crises.values() if c.of(UP, DOWN)] == [violence]

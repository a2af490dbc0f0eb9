"""Estimates of how far outcomes suit the others agree, whether some outcomes are looked at or all."""

from __future__ import annotations

from functools import reduce

import numpy as np
import pytest

from scenarios.library import load
from sim.policies import bargaining
from sim.policies.others import liking, shares
from sim.runs import play


@pytest.mark.parametrize("scenario", ["accord", "river"])
@pytest.mark.parametrize("grade", ["practitioner", "veteran"])
def test_an_outcome_suits_the_others_by_half_their_mean_and_half_their_least(monkeypatch, scenario, grade):
    compared = []

    def watched(desk, text, outcomes):
        found = liking(desk, text, outcomes)
        known = [of_one for a in text.parties if a != desk.actor and (of_one := shares(desk, text, a)) is not None]
        if known:
            # To the bit: a log must not hang on how many outcomes were looked at.
            every = (0.5 * (reduce(np.add, known) / len(known)) + 0.5 * reduce(np.minimum, known)).round(9)
            assert found.tolist() == every[outcomes].tolist()
            assert liking(desk, text, np.arange(len(every))).tolist() == every.tolist()
            compared.append(len(outcomes))
        else:
            assert found is None
        return found

    monkeypatch.setattr(bargaining, "liking", watched)
    play(load(scenario), 1, grade)
    assert len(compared) > 3

"""Moves that sleep have nothing to say: what wakes them is declared truly."""

import copy
import importlib
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.library import load
from sim.policies import GRADES, Drawn
from sim.policies.waking import Move, Waking
from sim.runs import play

minds = importlib.import_module("sim.policies.mind")
load = cache(load)


class Watched(Waking):
    """Asks those that sleep too, with dice of their own, and takes down what any of them would have said."""

    def __init__(self, moves):
        super().__init__(moves)
        self.looks = self.asked = 0
        self.said = []

    def awake(self, desk):
        awake = super().awake(desk)
        self.looks, self.asked = self.looks + 1, self.asked + len(awake)
        asleep = copy.copy(desk)
        for move in self.moves:
            if move.run not in awake:
                asleep.rng = Drawn(desk.seat, desk.elapsed, move.run.__name__)
                if move.run(asleep) is not None:
                    self.said.append((desk.seat, desk.elapsed, move.run.__name__))
        return awake


def played(scenario, seed, grade, waking):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(minds, "WAKING", waking)
        return play(load(scenario), seed, grade)


@pytest.mark.parametrize("scenario", ["accord", "corridor", "river"])
@given(seed=st.integers(1, 10**6), grade=st.sampled_from(sorted(GRADES)))
@settings(max_examples=4, deadline=None)
def test_a_log_is_the_same_whether_moves_sleep_or_not(scenario, seed, grade):
    sleepless = Waking([Move(move.run) for move in minds.MOVES])
    watched = Watched(minds.MOVES)
    slept = played(scenario, seed, grade, watched)
    assert watched.said == []
    assert slept.log_hash == played(scenario, seed, grade, sleepless).log_hash
    assert watched.asked < 0.8 * watched.looks * len(minds.MOVES)


def test_a_move_that_sleeps_when_it_should_not_is_found_out():
    false = [Move(m.run, ("attack",)) if m.run.__name__ == "draw_line" else m for m in minds.MOVES]
    watched = Watched(false)
    played("accord", 1, "practitioner", watched)
    assert {name for _, _, name in watched.said} == {"draw_line"}

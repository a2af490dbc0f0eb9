"""What a mind keeps between two looks must never be seen in what it does."""

from __future__ import annotations

import copy

import numpy as np
import pytest

import sim.policies.sitting
from benchmarks.reference import mirrored, reference
from sim.policies import Drawn, mind
from sim.runs import play
from tests.sim.small import SMALL


class Twins:
    """A mind that goes on reading, beside one that begins anew at each look; they must do the same."""

    def __init__(self, grade: str) -> None:
        self.grade = grade
        self.warm = mind(grade)
        self.looks = 0

    def decide(self, view, seat, now, rng):
        other = copy.deepcopy(rng)
        fresh = mind(self.grade).decide(view, seat, now, other)
        done = self.warm.decide(view, seat, now, rng)
        assert done == fresh
        self.looks += 1
        return done


@pytest.mark.parametrize("grade", ["novice", "practitioner", "veteran"])
@pytest.mark.parametrize("scenario", ["small", "mirrored", "river"])
def test_a_mind_that_goes_on_reading_does_what_a_fresh_one_does(monkeypatch, river, scenario, grade):
    blueprint = {"small": SMALL, "mirrored": mirrored(3), "river": river}[scenario]
    twins: list[Twins] = []

    def paired(name: str) -> Twins:
        twins.append(Twins(name))
        return twins[-1]

    monkeypatch.setattr(sim.policies.sitting, "mind", paired)
    play(blueprint, 4, grade)
    plan = blueprint.clock
    assert sum(t.looks for t in twins) == plan.turns * plan.pulses * len(blueprint.seats)


def test_a_mind_that_meets_another_exercise_begins_anew(played):
    """One mind in the same seat of two exercises, in turn."""
    one, two = (played("small", seed, "veteran").exercise for seed in (1, 2))
    seat = SMALL.seats[0].id
    kept = mind("veteran")
    for exercise in (one, two, one):
        view = exercise.view(seat)
        view.phase = "running"
        try:
            now = 9 * 60_000
            assert kept.decide(view, seat, now, Drawn("d")) == mind("veteran").decide(view, seat, now, Drawn("d"))
        finally:
            view.phase = "ended"


def test_a_look_leaves_the_view_as_it_was(played):
    exercise = played("small", 1, "practitioner").exercise
    view = exercise.view(SMALL.seats[0].id)
    view.phase = "running"
    before = copy.deepcopy(view)
    mind("veteran").decide(view, SMALL.seats[0].id, 5 * 60_000, Drawn("d"))
    assert view == before
    view.phase = "ended"


def test_the_same_names_throw_the_same_dice():
    assert [Drawn("a", 1).random() for _ in range(3)] == [Drawn("a", 1).random()] * 3
    dice = Drawn("a", 1)
    assert dice.random() != dice.random()


def test_dice_fall_evenly():
    """Ten faces, ten thousand throws: chi-squared under its 99.9 % quantile for nine degrees of freedom, 27.88."""
    dice = Drawn("even")
    counts = np.bincount([dice.integers(10) for _ in range(10_000)], minlength=10)
    assert float((((counts - 1000) ** 2) / 1000).sum()) < 27.88


def test_the_reference_scenario_plays_to_texts_in_force():
    run = play(reference(), 3, "practitioner")
    assert run.refusals == ()
    assert run.signed

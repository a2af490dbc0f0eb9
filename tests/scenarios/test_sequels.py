"""Whatever news sets a date for, or makes depend on one, has a sequel: it is carried out, or is said to have lapsed."""

from functools import cache

import pytest

from scenarios.library import load, names
from sim.exercise.news.queries import is_released
from sim.runs import play

SEEDS = (1, 2, 3, 4)
DATED = [(name, i.id) for name in names() for i in load(name).injects if i.ultimatum]


@cache
def ended(name: str, seed: int):
    return play(load(name), seed).exercise.state


@pytest.mark.parametrize(("name", "dated"), DATED)
def test_an_ultimatum_is_carried_out_or_said_to_have_lapsed(name, dated):
    """The army's term, the Assembly's date and Aldmark's came and went, and nobody spoke of them again."""
    sequels = [i.id for i in load(name).injects if i.follows == dated]
    for seed in SEEDS:
        state = ended(name, seed)
        assert is_released(state, dated)
        assert len([one for one in sequels if is_released(state, one)]) == 1


def test_an_instalment_under_review_is_released_once_a_text_is_adopted():
    """The Treasury said that its decision could be reversed on the day a text is adopted, and never reversed it."""
    for seed in SEEDS:
        state = ended("river", seed)
        adopted = state.instruments["basin-agreement"].adopted is not None
        assert (is_released(state, "lender-release") or is_released(state, "lender-paid")) == adopted
        assert not (is_released(state, "lender-release") and is_released(state, "lender-paid"))

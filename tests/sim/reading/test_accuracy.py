"""Reading of the labelled tune half stays as good as it is; `benchmarks/reading.py` has the half that counts."""

import pytest

from benchmarks.reading import tally

FLOORS = {"en": (0.98, 0.98, 0.93, 0.75), "fr": (0.98, 0.98, 0.89, 0.83)}
"""Intent right, right or unclear, options and figures (F1), trades exact: a little under what was reached."""


@pytest.mark.parametrize("language", FLOORS)
def test_the_tune_half_is_read_as_well_as_before(language):
    found = tally(language, "tune")
    right, unclear, named, exact = FLOORS[language]
    assert found.right / found.messages >= right
    assert found.unclear / found.messages >= unclear
    assert found.options.f1 >= named
    assert found.figures.f1 >= named
    assert found.exact / found.trades >= exact

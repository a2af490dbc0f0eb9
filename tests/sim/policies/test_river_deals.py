"""How often minds come to terms on the river, a tight table: 66 of 6,400 outcomes suit all four parties.

Ambition that only pays on a roomy table is no skill. Before minds aspired above the fair point (a change that came with
the ladder of mirrored tables), practitioners and veterans agreed on the basin in 11 and 10 of 12 runs, novices in 3.
Since the Commission mediates, novices agree in 23, practitioners in 34 and veterans in 50 of 56 (seeds 1 to 56).
"""

from __future__ import annotations

import pytest

from sim.exercise.core.names import InstrumentId
from sim.runs import play_many

BASIN = InstrumentId("basin-agreement")
SEEDS = range(29, 57)
"""As many as it takes: of fourteen runs practitioners agree in seven to eleven."""


def deals(river, grade: str) -> int:
    return sum(BASIN in result.signed for result in play_many(river, SEEDS, grade))


@pytest.mark.parametrize(("grade", "least"), [("novice", 6), ("practitioner", 16), ("veteran", 16)])
def test_minds_of_each_grade_come_to_terms_on_a_tight_table(river, grade, least):
    assert least <= deals(river, grade) < len(SEEDS)

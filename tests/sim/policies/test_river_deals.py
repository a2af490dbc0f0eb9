"""How often minds come to terms on the river, a tight table: 66 of 6,400 outcomes suit all four parties.

Ambition that only pays on a roomy table is no skill. Before minds aspired above the fair point (a change that came with
the ladder of mirrored tables), practitioners and veterans agreed on the basin in 11 and 10 of 12 runs, novices in 3.
Since the Commission mediates and bargains for nothing, veterans agree in 53 of 56 (seeds 1 to 56): in 28 it may be all.
"""

from __future__ import annotations

import pytest

from sim.exercise.core.names import InstrumentId
from sim.runs import play_many

BASIN = InstrumentId("basin-agreement")
SEEDS = range(29, 57)
"""As many as it takes: of fourteen, minds that differ by a word come to terms in five to nine.

Practitioners come to terms in 60 of 112 runs, and in 11 to 17 of each twenty-eight of them; veterans in 75 of 84, and
once in all twenty-eight.
"""


def deals(river, grade: str) -> int:
    return sum(BASIN in result.signed for result in play_many(river, SEEDS, grade))


@pytest.mark.parametrize(("grade", "least"), [("novice", 6), ("practitioner", 10), ("veteran", 14)])
def test_minds_of_each_grade_come_to_terms_on_a_tight_table(river, grade, least):
    assert least <= deals(river, grade) <= len(SEEDS) - (grade != "veteran")

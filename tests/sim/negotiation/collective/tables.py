"""Tables of positions for the tests of collective models: two published extracts, and drawn ones."""

import numpy as np
from hypothesis import strategies as st

from sim.negotiation.collective import Positions


def table(rows, scales=None, actors=None, issues=None) -> Positions:
    """`rows`: for each issue, for each actor, (position, salience, power), or None without stake."""
    filled = np.array([[cell or (np.nan, 0.0, 0.0) for cell in row] for row in rows], dtype=np.float64)
    count, width = filled.shape[:2]
    return Positions(
        tuple(actors or (f"actor {at}" for at in range(width))),
        tuple(issues or (f"issue {at}" for at in range(count))),
        tuple(scales or [(0.0, 100.0)] * count),
        filled[:, :, 0],
        filled[:, :, 1],
        filled[:, :, 2],
    )


def shuffled(given: Positions, issues, actors) -> Positions:
    """The same table with its rows and columns in another order."""
    issues, actors = list(issues), list(actors)
    return Positions(
        tuple(given.actors[at] for at in actors),
        tuple(given.issues[at] for at in issues),
        tuple(given.scales[at] for at in issues),
        *(array[np.ix_(issues, actors)] for array in (given.position, given.salience, given.power)),
    )


@st.composite
def tables(draw, most_issues=4, most_actors=6) -> Positions:
    """Any table: round numbers, so that ties occur, and gaps, so that some actors have no stake in some issues."""
    issues, actors = draw(st.integers(1, most_issues)), draw(st.integers(1, most_actors))
    share = st.integers(1, 20).map(lambda twentieths: twentieths / 20)
    cell = st.tuples(st.integers(0, 20).map(lambda steps: steps * 5.0), share, share)
    rows = [[draw(st.none() | cell) if at else draw(cell) for at in range(actors)] for _ in range(issues)]
    return table(rows)


COPENHAGEN_NEW_TREATY = table(
    [
        [
            *(
                (10, 0.9, 0.26),
                (50, 0.4, 0.156),
                (20, 0.4, 0.026),
                (10, 0.8, 0.039),
                (50, 0.6, 0.052),
                (90, 0.7, 0.013),
            ),
            *((100, 0.9, 0.247), (100, 0.5, 0.026), (100, 0.9, 0.078), (100, 0.5, 0.026), (100, 0.9, 0.078)),
        ]
    ]
)
"""A new treaty at Copenhagen 2009, for USA, EU, Australia, Canada, Japan, Russia, China and India, Brazil, and the
least developed, developing, small islands. Expert figures of Stokman, "Was a Copenhagen Climate Treaty Possible?",
ASONAM 2015."""

TOLL = table(
    [
        [
            *((100, 0.95, 1), (50, 0.8, 1), (100, 0.95, 0.6), (0, 0.9, 0.5), (75, 0.7, 0.4)),
            *((25, 0.8, 0.5), (25, 0.5, 0.2), (75, 0.7, 0.2), (25, 0.8, 0.6), (0, 0.95, 0.9)),
        ],
        [
            *((25, 0.6, 1), (25, 0.5, 1), (50, 0.4, 0.6), (50, 0.8, 0.5), (0, 0.3, 0.4)),
            *((25, 0.5, 0.5), (25, 0.5, 0.2), (50, 0.5, 0.2), (50, 0.5, 0.6), (100, 0.9, 0.9)),
        ],
    ],
    actors=("Willems", "PvdA", "GL", "VVD", "SP", "CDA", "D66", "CU", "KvK", "Wcentr"),
    issues=("toll", "investment"),
)
"""Two issues of the case on which the DECIDE software is taught and tested (a town toll, 2017); its figures only."""

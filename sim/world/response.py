"""Recorded responses of targets to militarized acts, and their blend with a policy of an actor's own.

Source: Correlates of War Militarized Interstate Disputes, directed dyads at onset, initiating side against target side
(as distributed with peacesciencer), counted by the highest hostility level each side reached: 3,669 directed dyads,
of which 2,067 are of disputes with no third state in them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from sim.language import Text
from sim.world.catalogue import Act
from sim.world.equations import Array
from sim.world.words import WORDS

SOURCE = "Correlates of War, Militarized Interstate Disputes (directed dyads at onset)"

LABELS: tuple[str, ...] = ("none", "threat", "display", "use", "war")
"""The target's possible responses: MID hostility levels 1 to 5."""

COUNTS: Mapping[int, tuple[int, int, int, int, int]] = {
    2: (111, 5, 35, 32, 7),
    3: (571, 33, 305, 153, 29),
    4: (839, 38, 216, 828, 27),
    5: (4, 15, 30, 32, 359),
}
"""Directed dyads by the initiator's highest level (key), then the target's (none, threat, display, use, war)."""


ALONE: Mapping[int, tuple[int, int, int, int, int]] = {
    2: (58, 2, 6, 4, 0),
    3: (378, 14, 153, 69, 1),
    4: (663, 17, 105, 542, 7),
    5: (3, 0, 0, 6, 35),
}
"""The same counts for disputes between two states alone, nobody fighting for an ally: a neutral actor's own policy."""


@dataclass(frozen=True, slots=True)
class Response:
    """One usual response: its label and its share of past cases (0-1)."""

    label: str
    share: float

    @property
    def names(self) -> Text:
        """Its name, inside a sentence."""
        return WORDS.text(f"response-{self.label}")


def empirical(mid_level: int) -> Array:
    """P(target's highest level | initiator's highest level), five shares summing to 1 in the order of LABELS.

    Raises KeyError for levels the data do not start from: 1 (nothing militarised) and anything outside 2-5.
    """
    row = np.array(COUNTS[mid_level], dtype=np.float64)
    return np.asarray(row / row.sum())


def blend(policy: ArrayLike, empirical: ArrayLike, w: float) -> Array:
    """Mixed distribution w x policy + (1 - w) x empirical, over the same responses.

    Raises ValueError when w is outside [0, 1], the lengths differ or one is not a distribution.
    """
    own = np.asarray(policy, dtype=np.float64)
    usual = np.asarray(empirical, dtype=np.float64)
    if not 0.0 <= w <= 1.0:
        raise ValueError("w must lie in [0, 1]")
    if own.shape != usual.shape:
        raise ValueError("the policy and the empirical row must cover the same responses")
    for row in (own, usual):
        if (row < 0.0).any() or abs(row.sum() - 1.0) > 1e-9:
            raise ValueError("a distribution has no negative share and sums to 1")
    return np.asarray(w * own + (1.0 - w) * usual)


def usual_responses(act: Act) -> list[Response]:
    """Recorded responses of targets to such an act, commonest first; empty for acts that are not militarised.

    They are the highest levels that targets reached in disputes between states, not this counterpart's next move.
    """
    if act.mid_level not in COUNTS:
        return []
    shares = empirical(act.mid_level)
    found = [Response(label, float(share)) for label, share in zip(LABELS, shares, strict=True)]
    return sorted(found, key=lambda response: -response.share)


def policy(mid_level: int, temper: float = 0.0) -> Array:
    """An actor's own policy: P(the highest level it would reach | the other's), in the order of LABELS.

    A neutral actor (temper 0) does as states did when alone in a dispute (ALONE); temper tilts that exponentially,
    level by level (p_k x e^(temper k)): below 0 a dove, above 0 a hawk. Raises KeyError outside levels 2-5.
    """
    row = np.array(ALONE[mid_level], dtype=np.float64)
    tilted = row * np.exp(temper * np.arange(len(row)))
    return np.asarray(tilted / tilted.sum())


def initiatives(temper: float = 0.0) -> Array:
    """P(the highest level an actor goes to in a dispute that it begins), in the order of LABELS; tilted as `policy`."""
    row = np.array([0, *(sum(ALONE[level]) for level in sorted(ALONE))], dtype=np.float64)
    tilted = row * np.exp(temper * np.arange(len(row)))
    return np.asarray(tilted / tilted.sum())


TEMPERS: Mapping[str, float] = {
    "humanitarian": -1.5,
    "conciliatory": -1.0,
    "mediator": -1.0,
    "anxious": -0.5,
    "principled": 0.0,
    "hard": 0.5,
    "spoiler": 1.0,
}
"""Temper by negotiating style. An assumption, not an estimate: only its order is meant."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An actor's response to an act of ``mid_level``: distributions over LABELS, and the weight that mixes them.

    ``own`` is its policy, ``usual`` what targets have done, ``mixed`` = w x own + (1 - w) x usual.
    """

    mid_level: int
    own: Array
    usual: Array
    w: float
    mixed: Array

    def draw(self, nerve: float) -> int:
        """The MID level (1-5) it goes to, for ``nerve`` in [0, 1): the quantile of ``mixed``.

        One nerve kept through a crisis makes an actor consistent: a harder provocation never meets a milder answer.
        """
        return quantile(self.mixed, nerve)


def answer(mid_level: int, own: ArrayLike | None, w: float) -> Answer | None:
    """Response of an actor with that policy; None when the act is not militarised (level 1), as data are silent.

    ``own`` None is the neutral policy. Raises KeyError above level 5, ValueError as `blend`.
    """
    if mid_level <= 1:
        return None
    mine = policy(mid_level) if own is None else np.asarray(own, dtype=np.float64)
    usual = empirical(mid_level)
    return Answer(mid_level, mine, usual, w, blend(mine, usual, w))


def quantile(distribution: ArrayLike, draw: float) -> int:
    """The MID level (1-5) at which the distribution's running sum passes ``draw``. Raises ValueError outside [0, 1)."""
    if not 0.0 <= draw < 1.0:
        raise ValueError(f"a draw of {draw} must lie in [0, 1)")
    sums = np.cumsum(np.asarray(distribution, dtype=np.float64))
    return min(int(np.searchsorted(sums, draw * sums[-1], side="right")), len(sums) - 1) + 1

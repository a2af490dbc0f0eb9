"""Questions about relations."""

from __future__ import annotations

from sim.exercise.acts.events import Dyad


def trust(tie: Dyad) -> float:
    """The mean of the trust that one side of a relation has in the other, in [0, 1]."""
    return tie.alpha / (tie.alpha + tie.beta)
